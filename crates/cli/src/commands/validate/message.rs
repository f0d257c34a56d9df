//! Bodies: of a request, or of an answer.

use anyhow::{Result, bail};
use wagate_spec::{Operation, Spec};
use wagate_validate::{Report, Response, Strictness, Validator};

use super::found::{Checked, Found};
use super::gather::Gather;
use crate::input::{self, Source};
use crate::pipeline::Ended;
use crate::verdict::Verdict;

/// Which side of an exchange a body is.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// What the client sent.
    Request,
    /// What the gateway answered, with this status.
    Response(u16),
}

/// Checks the bodies.
pub fn run(
    files: &[Source],
    spec: &Spec,
    operation: &Operation,
    side: Side,
    strictness: Strictness,
    mut gather: Gather<'_>,
) -> Result<Verdict> {
    let validator = Validator::new([spec]);
    for source in files {
        let body = source.read()?;
        check_readable(source, operation, side, &body)?;
        let report = report(&validator, spec, operation, side, strictness, &body)?;
        let file = (files.len() > 1).then(|| source.to_string().into());
        let checked = Checked::Body(report);
        if gather.add(Found { file, line: None, index: None, checked })?.is_break() {
            return gather.end(Ended::Enough);
        }
    }
    gather.end(Ended::Done)
}

fn report(
    validator: &Validator,
    spec: &Spec,
    operation: &Operation,
    side: Side,
    strictness: Strictness,
    body: &[u8],
) -> Result<Report> {
    Ok(match side {
        Side::Request => validator.request_body(&spec.vendor, &operation.id, body, strictness)?,
        Side::Response(status) => {
            let response = Response::new(status, body);
            validator.response(&spec.vendor, &operation.id, &response, strictness)?
        }
    })
}

/// A file that was cut off or never filled says nothing about a gateway: it is no input.
fn check_readable(source: &Source, operation: &Operation, side: Side, body: &[u8]) -> Result<()> {
    let content = input::without_mark(body).trim_ascii();
    if content.is_empty() {
        if has_body(operation, side) && !may_say_nothing(operation, side) {
            bail!("{source} is empty");
        }
        return Ok(());
    }
    if may_be_text(side) && !content.starts_with(b"{") && !content.starts_with(b"[") {
        return Ok(());
    }
    input::parse_json(source, body).map(drop)
}

/// Whether the docs show a body there.
fn has_body(operation: &Operation, side: Side) -> bool {
    match side {
        Side::Request => operation.request_body.is_some(),
        Side::Response(status) => {
            operation.responses.get(&status).is_some_and(|response| !response.contents.is_empty())
        }
    }
}

/// An answer without a body says that what was looked up does not exist.
fn may_say_nothing(operation: &Operation, side: Side) -> bool {
    operation.lookup.is_some() && matches!(side, Side::Response(200..300))
}

/// Errors are plain text with some gateways; everything else is JSON.
fn may_be_text(side: Side) -> bool {
    matches!(side, Side::Response(status) if status >= 300)
}

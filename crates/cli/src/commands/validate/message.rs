//! One body: of a request, or of an answer.

use anyhow::{Result, bail};
use wagate_spec::{Operation, Spec};
use wagate_validate::{Report, Response, Strictness, Validator};

use super::checked::Checked;
use super::text;
use crate::input::{self, Source};
use crate::lookup;
use crate::output::Output;
use crate::verdict::Verdict;

/// Which side of an exchange a body is.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// What the client sent.
    Request,
    /// What the gateway answered, with this status.
    Response(u16),
}

/// Checks the body.
pub fn run(
    source: &Source,
    spec: &Spec,
    operation: &str,
    side: Side,
    strictness: Strictness,
    output: &Output,
) -> Result<Verdict> {
    let operation = lookup::operation(spec, operation)?;
    let body = source.read()?;
    check_readable(source, operation, side, &body)?;
    let report = report(spec, operation, side, strictness, &body)?;
    if output.is_json() {
        output.json(&Checked::body(&report))?;
    } else {
        output.text(&text::report(spec, operation, &report))?;
    }
    Ok(Verdict::of(report.valid))
}

fn report(
    spec: &Spec,
    operation: &Operation,
    side: Side,
    strictness: Strictness,
    body: &[u8],
) -> Result<Report> {
    let validator = Validator::new([spec]);
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

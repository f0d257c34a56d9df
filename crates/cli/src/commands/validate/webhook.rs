//! What a vendor sends of its own accord: one payload, a list, or one on each line.

pub mod text;

use anyhow::{Context, Result, bail};
use wagate_spec::Spec;
use wagate_validate::{Strictness, Validator, WebhookFileReport};

use super::checked::Checked;
use crate::input::{self, Source};
use crate::lookup;
use crate::output::Output;
use crate::verdict::Verdict;

/// Checks the payloads.
pub fn run(
    source: &Source,
    spec: &Spec,
    strictness: Strictness,
    output: &Output,
) -> Result<Verdict> {
    lookup::check_webhooks(spec)?;
    let file = source.read()?;
    let report = Validator::new([spec]).webhooks(&spec.vendor, &file, strictness)?;
    check_readable(source, &file, &report)?;
    print(spec, &file, &report, output)?;
    if report.entries.is_empty() {
        output.warning(&format!("{source} is an empty list: nothing was checked"));
    }
    Ok(Verdict::of(report.valid))
}

/// Something that holds not one payload is no input.
fn check_readable(source: &Source, file: &[u8], report: &WebhookFileReport) -> Result<()> {
    let is_text = std::str::from_utf8(file).is_ok();
    let mut unknown = report.entries.iter().filter(|entry| entry.report.kind.is_none());
    // In a large binary file some line is a number by chance.
    if !is_text && unknown.clone().count() == report.entries.len() {
        input::parse_json(source, file)?;
        bail!("{source} is not text");
    }
    match unknown.next() {
        Some(entry) if entry.line.is_none() => match &entry.report.unreadable {
            Some(message) => {
                input::parse_json(source, file)?;
                bail!("{source} cannot be read: {message}")
            }
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn print(spec: &Spec, file: &[u8], report: &WebhookFileReport, output: &Output) -> Result<()> {
    match report.entries.as_slice() {
        _ if output.is_json() => {
            output.json(&Checked::webhooks(spec, report)).context("cannot print the report")
        }
        [one] if one.line.is_none() && !is_list(file) => output.text(&text::one(spec, &one.report)),
        _ => output.text(&text::many(report)),
    }
}

fn is_list(file: &[u8]) -> bool {
    input::without_mark(file).trim_ascii_start().starts_with(b"[")
}

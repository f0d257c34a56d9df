//! A capture: both sides of every exchange in it.

use anyhow::{Result, anyhow};
use wagate_spec::Spec;
use wagate_validate::{HarReport, Strictness, Validator};

use super::text;
use crate::input::Source;
use crate::output::Output;
use crate::verdict::Verdict;

/// Checks the capture.
pub fn run(
    source: &Source,
    vendor: Option<&Spec>,
    strictness: Strictness,
    output: &Output,
) -> Result<Verdict> {
    let bytes = source.read()?;
    let validator = Validator::new(wagate_spec::bundled());
    let vendor = vendor.map(|spec| spec.vendor.as_str());
    let report =
        validator.har(&bytes, vendor, strictness).map_err(|error| anyhow!("{source}: {error}"))?;
    if output.is_json() {
        output.json(&report)?;
    } else {
        output.text(&text::har(&report))?;
    }
    warn_when_nothing_matched(&report, vendor, output);
    Ok(Verdict::of(report.valid))
}

/// A capture of something else is valid, but hardly what was meant.
fn warn_when_nothing_matched(report: &HarReport, vendor: Option<&str>, output: &Output) {
    if report.entries.iter().any(|entry| entry.vendor.is_some()) {
        return;
    }
    let hint = match vendor {
        Some(_) => "",
        None => "; --vendor V says whose traffic it is, whatever the host",
    };
    output.warning(&format!("no entry is a call of a documented operation{hint}"));
}

//! A capture: both sides of every exchange in it.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use wagate_spec::Spec;
use wagate_validate::{HarOptions, HarReport, Skipped, Strictness, Validator};

use super::checked::Checked;
use super::text;
use crate::input::Source;
use crate::lookup;
use crate::output::Output;
use wagate_spec::suggest;
use crate::verdict::Verdict;

/// Reads `waha=10.1.2.3:3000` as the vendor and the host.
///
/// # Errors
///
/// When it has another form, or names no vendor.
pub fn named_host(text: &str) -> Result<(String, String)> {
    let (vendor, host) =
        text.split_once('=').ok_or_else(|| anyhow!("it has the form VENDOR=HOST"))?;
    if lookup::vendor(vendor).is_none() {
        let hint = suggest::did_you_mean(vendor, lookup::vendor_ids());
        return Err(anyhow!("there is no vendor `{vendor}`{hint}"));
    }
    if host.is_empty() || host.contains(['/', '@']) {
        return Err(anyhow!("a host is a name or an address, with a port if need be, and no URL"));
    }
    Ok((vendor.to_owned(), host.to_owned()))
}

/// What the command line says of a capture.
pub fn options(
    vendor: Option<&Spec>,
    hosts: &[(String, String)],
    allow_unmatched: bool,
) -> HarOptions {
    let mut options = HarOptions::new().allow_undescribed(allow_unmatched);
    if let Some(spec) = vendor {
        options = options.vendor(&spec.vendor);
    }
    hosts.iter().fold(options, |options, (vendor, host)| options.host(host, vendor))
}

/// Checks the capture.
pub fn run(
    source: &Source,
    options: &HarOptions,
    strictness: Strictness,
    output: &Output,
) -> Result<Verdict> {
    let bytes = source.read()?;
    let validator = Validator::new(wagate_spec::bundled());
    let report =
        validator.har(&bytes, options, strictness).map_err(|error| anyhow!("{source}: {error}"))?;
    if output.is_json() {
        output.json(&Checked::har(&report))?;
    } else {
        output.text(&text::har(&report))?;
    }
    tell_of_possible_calls(&report, output);
    if report.checked == 0 && !report.skipped.contains_key(&Skipped::Possible) {
        // A capture of something else is valid, but hardly what was meant.
        output.warning("no entry is a call of a documented operation");
    }
    Ok(Verdict::of(report.valid))
}

/// Says how to have checked what only looks like calls.
fn tell_of_possible_calls(report: &HarReport, output: &Output) {
    let mut hosts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for entry in report.entries.iter().filter(|one| one.skipped == Some(Skipped::Possible)) {
        let (vendor, host) = (entry.vendor.as_deref(), entry.host.as_deref());
        *hosts.entry((vendor.unwrap_or_default(), host.unwrap_or_default())).or_default() += 1;
    }
    for ((vendor, host), count) in hosts {
        let entries =
            if count == 1 { "1 entry looks".into() } else { format!("{count} entries look") };
        output.warning(&format!(
            "{entries} like calls of {vendor}, at a host that may be anybody's, and nothing was checked; --host {vendor}={host} says that they are"
        ));
    }
}

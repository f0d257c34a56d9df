//! HAR 1.2 files: captured traffic, an exchange an entry.

mod entry;
mod head;
mod matching;
mod undocumented;
mod websocket;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    Strictness,
    error::HarError,
    report::{EntryReport, HarReport, Skipped},
    text,
};
use head::OwnedHead;
pub use matching::Owners;

#[derive(Deserialize)]
struct Document<'a> {
    #[serde(borrow)]
    log: Log<'a>,
}

#[derive(Deserialize)]
struct Log<'a> {
    /// Read one by one later, so that a broken one does not stop the others.
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// What is known of a HAR file beside its content.
///
/// ```
/// use wagate_validate::HarOptions;
///
/// let options = HarOptions::new().host("10.1.2.3:3000", "waha").allow_undescribed(true);
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct HarOptions {
    pub(crate) vendor: Option<String>,
    pub(crate) hosts: Vec<(String, String)>,
    pub(crate) allow_undescribed: bool,
}

impl HarOptions {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its calls are those of this vendor, whatever the host.
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// A host, with or without a port (`10.1.2.3:3000`), is this vendor's.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>, vendor: impl Into<String>) -> Self {
        self.hosts.push((host.into().to_ascii_lowercase(), vendor.into()));
        self
    }

    /// Whether a path of a vendor's host that no operation describes is no problem.
    #[must_use]
    pub fn allow_undescribed(mut self, allowed: bool) -> Self {
        self.allow_undescribed = allowed;
        self
    }
}

/// Checks every entry of a HAR file.
pub fn check(
    mut owners: Owners<'_>,
    allow_undescribed: bool,
    file: &[u8],
    strictness: Strictness,
) -> Result<HarReport, HarError> {
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    // What is borrowed from a text cannot be read with half characters in it.
    let whole = wagate_json::without_halves(file);
    let document: Document<'_> = match serde_json::from_slice(&whole) {
        Ok(document) => document,
        Err(_) => return Err(unreadable(file)),
    };
    let entries = &document.log.entries;
    if !owners.are_settled() {
        for head in entries.iter().filter_map(|entry| OwnedHead::of_entry(entry)) {
            owners.learn(head.borrowed());
        }
    }
    let checked = entries.iter().map(|entry| {
        let mut report = entry::check(&owners, entry, strictness);
        report.valid |= allow_undescribed && report.skipped == Some(Skipped::Undescribed);
        report
    });
    Ok(report(checked.collect()))
}

fn report(entries: Vec<EntryReport>) -> HarReport {
    let mut skipped = BTreeMap::new();
    for reason in entries.iter().filter_map(|entry| entry.skipped) {
        *skipped.entry(reason).or_default() += 1;
    }
    HarReport {
        valid: entries.iter().all(|entry| entry.valid),
        checked: entries.iter().filter(|entry| entry.matched).count(),
        skipped,
        entries,
    }
}

/// Tells text that is no JSON from JSON that is no HAR.
fn unreadable(file: &[u8]) -> HarError {
    match text::parse::<serde::de::IgnoredAny>(file) {
        Err(message) => HarError::NotJson { message },
        Ok(_) => HarError::NotHar,
    }
}

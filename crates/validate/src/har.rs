//! HAR 1.2 files: captured traffic, an exchange an entry.

mod entry;
mod matching;
mod undocumented;
mod websocket;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    Strictness,
    error::HarError,
    report::{EntryReport, HarReport},
    text,
    vendor::Vendor,
};

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

/// Checks every entry of a HAR file.
pub fn check(
    vendors: &[&Vendor],
    settled: bool,
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
    let check_one = |raw: &&RawValue| entry::check(vendors, settled, raw, strictness);
    let entries: Vec<EntryReport> = document.log.entries.iter().map(check_one).collect();
    Ok(HarReport { valid: entries.iter().all(|entry| entry.valid), entries })
}

/// Tells text that is no JSON from JSON that is no HAR.
fn unreadable(file: &[u8]) -> HarError {
    match text::parse::<serde::de::IgnoredAny>(file) {
        Err(message) => HarError::NotJson { message },
        Ok(_) => HarError::NotHar,
    }
}

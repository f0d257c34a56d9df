//! HAR 1.2 files: captured traffic, an exchange an entry.

mod captured;
mod entries;
mod entry;
mod head;
mod matching;
mod undocumented;
mod websocket;

use std::collections::BTreeMap;

use crate::{
    Strictness,
    error::HarError,
    report::{EntryReport, HarReport, Skipped},
    vendor::Vendor,
};
pub use captured::Captured;
pub use entries::HarEntries;
use head::OwnedHead;
pub use matching::Owners;

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

/// Checks the entries of a HAR file one by one, in any order and from any thread. Whose calls they are is
/// [learnt](HarChecker::learn) before the first is checked.
#[derive(Debug)]
pub struct HarChecker<'v> {
    owners: Owners<'v>,
    allow_undescribed: bool,
    strictness: Strictness,
}

/// That a host was seen to be a vendor's.
#[derive(Debug)]
pub struct HostSeen<'v>(String, &'v Vendor);

impl<'v> HarChecker<'v> {
    pub(crate) fn new(owners: Owners<'v>, options: &HarOptions, strictness: Strictness) -> Self {
        Self { owners, allow_undescribed: options.allow_undescribed, strictness }
    }

    /// Whether the entries are to be looked at for whose hosts they call, before they are checked.
    #[must_use]
    pub fn has_to_learn(&self) -> bool {
        !self.owners.are_settled()
    }

    /// What an entry, as it stands in the file, shows of its host.
    #[must_use]
    pub fn host_of(&self, entry: &[u8]) -> Option<HostSeen<'v>> {
        let head = OwnedHead::of_entry(entry)?;
        let (host, vendor) = self.owners.shown_by(head.borrowed())?;
        Some(HostSeen(host, vendor))
    }

    /// Another one that knows the same.
    #[must_use]
    pub fn forked(&self) -> Self {
        Self { owners: self.owners.clone(), ..*self }
    }

    /// Remembers what an entry showed. Of two entries the later one counts.
    pub fn learn(&mut self, HostSeen(host, vendor): HostSeen<'v>) {
        self.owners.learn(host, vendor);
    }

    /// Checks an entry as it stands in the file. One that cannot be read says why.
    #[must_use]
    pub fn check(&self, entry: &[u8]) -> EntryReport {
        self.allowed(entry::check(&self.owners, entry, self.strictness))
    }

    /// Checks an exchange that was seen on its way.
    #[must_use]
    pub fn check_captured(&self, exchange: Captured) -> EntryReport {
        self.allowed(entry::check_captured(&self.owners, exchange, self.strictness))
    }

    fn allowed(&self, mut report: EntryReport) -> EntryReport {
        report.valid |= self.allow_undescribed && report.skipped == Some(Skipped::Undescribed);
        report
    }
}

/// Checks every entry of a HAR file.
pub fn check(mut checker: HarChecker<'_>, file: &[u8]) -> Result<HarReport, HarError> {
    let entries = HarEntries::new(file).collect::<Result<Vec<_>, _>>()?;
    if checker.has_to_learn() {
        for entry in &entries {
            if let Some(seen) = checker.host_of(entry) {
                checker.learn(seen);
            }
        }
    }
    Ok(report(entries.iter().map(|entry| checker.check(entry)).collect()))
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

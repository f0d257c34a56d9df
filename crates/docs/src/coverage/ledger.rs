//! Counts facts: each one once, however many pages state it.

use super::report::{
    Coverage, CoverageCount, CoverageOptions, FactKind, MissingFact, SourceKind, VendorCoverage,
};
use std::collections::BTreeMap;

/// What makes two statements the same fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub kind: FactKind,
    /// The operation or event that it belongs to, or the page when that is not known.
    pub subject: String,
    /// Its name within the subject.
    pub name: String,
}

/// A fact as one page states it.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    pub page: &'a str,
    pub line: usize,
    pub operation: Option<String>,
    pub label: String,
    pub verdict: Verdict,
}

/// What a description makes of a fact; the better one is the greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// Neither the fact nor what it belongs to is described.
    Undescribed,
    /// What it belongs to is described, the fact is not.
    Missing,
    /// The example is kept and does not fit its schema.
    Invalid,
    /// It is described, or excused.
    Covered,
}

impl Verdict {
    pub(super) fn of(covered: bool) -> Self {
        if covered { Self::Covered } else { Self::Missing }
    }
}

/// All facts of a vendor.
pub(super) struct Ledger<'a> {
    /// What each page is.
    kinds: BTreeMap<&'a str, SourceKind>,
    entries: BTreeMap<Key, Vec<Entry<'a>>>,
}

impl<'a> Ledger<'a> {
    pub(super) fn of(kinds: BTreeMap<&'a str, SourceKind>) -> Self {
        Self { kinds, entries: BTreeMap::new() }
    }

    pub(super) fn enter(&mut self, key: Key, entry: Entry<'a>) {
        self.entries.entry(key).or_default().push(entry);
    }

    /// Adds the figures and what is missing to the report.
    pub(super) fn close(self, vendor: &str, options: &CoverageOptions, report: &mut Coverage) {
        let mut figures = VendorCoverage { vendor: vendor.to_owned(), ..Default::default() };
        let mut missing = Vec::new();
        for (key, mut entries) in self.entries {
            entries.retain(|entry| options.accepts(entry.page));
            if entries.iter().any(|entry| entry.verdict != Verdict::Undescribed) {
                entries.retain(|entry| entry.verdict != Verdict::Undescribed);
            }
            // A statement that is not covered decides, since that is the one to look at.
            let Some(worst) = entries.iter().min_by_key(|entry| entry.verdict) else { continue };
            if options.described_only && worst.verdict == Verdict::Undescribed {
                continue;
            }
            count(&mut figures, key.kind, worst.verdict);
            if worst.verdict <= Verdict::Missing {
                missing.push(MissingFact {
                    vendor: vendor.to_owned(),
                    kind: key.kind,
                    page: worst.page.to_owned(),
                    source: self.kinds.get(worst.page).copied().unwrap_or(SourceKind::Pages),
                    line: worst.line,
                    operation: worst.operation.clone(),
                    name: worst.label.clone(),
                    is_part: worst.verdict == Verdict::Undescribed && !key.kind.is_whole(),
                });
            }
        }
        missing.sort_by(|left, right| order(left).cmp(&order(right)));
        report.missing.extend(missing);
        report.vendors.push(figures);
    }
}

fn order(missing: &MissingFact) -> (&str, usize, FactKind, &str) {
    (&missing.page, missing.line, missing.kind, &missing.name)
}

fn count(figures: &mut VendorCoverage, kind: FactKind, verdict: Verdict) {
    let kept = verdict > Verdict::Missing;
    if kind == FactKind::Example {
        figures.examples.documented += 1;
        figures.examples.kept += usize::from(kept);
        figures.examples.valid += usize::from(verdict == Verdict::Covered);
    }
    if let Some(count) = counter(figures, kind) {
        count.documented += 1;
        count.described += usize::from(kept);
    }
}

fn counter(figures: &mut VendorCoverage, kind: FactKind) -> Option<&mut CoverageCount> {
    Some(match kind {
        FactKind::Operation => &mut figures.operations,
        FactKind::Parameter => &mut figures.parameters,
        FactKind::RequestField => &mut figures.request_fields,
        FactKind::ResponseField => &mut figures.response_fields,
        FactKind::Status => &mut figures.statuses,
        FactKind::Webhook => &mut figures.webhooks,
        FactKind::PayloadField => &mut figures.payload_fields,
        FactKind::Example
        | FactKind::Host
        | FactKind::Mandatory
        | FactKind::Deprecation
        | FactKind::Page => return None,
    })
}

//! What the pages document, held against what the descriptions describe.
//!
//! `subjects` finds out what each page is about, `gather` and `webhooks` hand every fact of a page to what it belongs to,
//! `check` and `examples` decide whether it is described, and the `ledger` counts: a fact that several pages state is one
//! fact. `unsupported` looks the other way.

mod check;
mod examples;
mod gather;
mod includes;
mod keys;
mod ledger;
mod lines;
mod report;
mod statement;
mod subjects;
mod text;
mod unread;
mod unsupported;
mod webhooks;

pub use report::{
    Coverage, CoverageCount, CoverageOptions, ExampleCount, FactKind, MissingFact, SourceKind,
    UnsupportedClaim, VendorCoverage,
};

use crate::described::{Index, vendor_of};
use crate::facts::{Corpus, Page};
use ledger::Ledger;
use std::collections::BTreeMap;
use subjects::Subjects;
use wagate_spec::{Spec, side_by_side};

/// Compares what the pages document with what the descriptions describe, vendor by vendor.
///
/// A vendor without a page in the corpus is left out. Give the whole corpus of a vendor, also when only one page is asked
/// for: what a description claims may stand on another page.
#[must_use]
pub fn coverage(corpus: &Corpus, specs: &[Spec], options: &CoverageOptions) -> Coverage {
    let index = Index::new(specs);
    let mut pages: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
    for page in &corpus.pages {
        pages.entry(vendor_of(page)).or_default().push(page);
    }
    let wanted =
        |vendor: &str| options.filter.vendor.as_deref().is_none_or(|wanted| wanted == vendor);
    let pages = pages.into_iter().filter(|(vendor, _)| wanted(vendor));
    let reports = side_by_side(pages, |(vendor, pages)| {
        let mut report = Coverage::default();
        let subjects = Subjects::new(&index, vendor, &pages);
        let kinds = pages.iter().map(|page| (page.path.as_str(), SourceKind::of(page.dialect)));
        let mut ledger = Ledger::of(kinds.collect());
        let is_wanted = |page: &&&Page| {
            options.source.is_none_or(|wanted| wanted == SourceKind::of(page.dialect))
        };
        let stating: Vec<&Page> = pages.iter().filter(is_wanted).copied().collect();
        gather::enter_all(&subjects, &stating, &mut ledger);
        webhooks::enter_all(&subjects, &stating, &mut ledger);
        unread::enter_all(&subjects, vendor, corpus, &mut ledger);
        ledger.close(vendor, options, &mut report);
        report.unsupported.extend(unsupported::find(&subjects, &pages, options));
        report
    });
    let mut whole = Coverage::default();
    reports.into_iter().for_each(|report| whole.add(report));
    whole
}

//! What changed between two states of the pages, and what it means for the crates.
//!
//! Both states are locks: of a lock file, or made of a folder with [`lock()`](crate::lock::lock). `pages` finds out which page
//! is which, `endpoints` does so for the endpoints of a page, `rows` and `other` compare their facts, `about` knows the
//! operation, and `rust` the items of the vendor's crate.

mod about;
mod compare;
mod endpoints;
mod other;
mod pages;
mod report;
mod reroot;
mod rows;
mod rust;
mod similar;
mod stated;
mod target;
mod text;
mod types;
mod whole;

pub use report::{Change, ChangeKind, Drift, Impact, Summary, Thing, What};
pub use reroot::reroot;

use crate::lock::Lock;
use about::About;
use compare::Vendor;
use stated::Stated;
use std::collections::{BTreeMap, BTreeSet};
use wagate_spec::Spec;

/// Which pages of two states are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// All of both: what only one side has came or went.
    #[default]
    All,
    /// Those of the new state, which is a part: what else the old one has is not looked at.
    New,
    /// Those of the old state, which is a part.
    Old,
}

/// Compares two states of the pages, vendor by vendor.
#[must_use]
pub fn drift(
    old: &BTreeMap<String, Lock>,
    new: &BTreeMap<String, Lock>,
    specs: &[Spec],
    scope: Scope,
) -> Drift {
    let about = About::new(specs, [old, new]);
    let vendors: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changes = Vec::new();
    for id in vendors {
        let empty = Lock::new(id.as_str());
        let (old, new) = (old.get(id).unwrap_or(&empty), new.get(id).unwrap_or(&empty));
        changes.extend(compare_vendor(&about, (old, new), scope));
    }
    Drift::of(changes)
}

fn compare_vendor(about: &About<'_>, (old, new): (&Lock, &Lock), scope: Scope) -> Vec<Change> {
    let pages = pages::pair(old, new);
    let mut vendor =
        Vendor { id: &new.vendor, about, old: Stated::default(), new: Stated::default() };
    vendor.old.by(old);
    vendor.new.by(new);
    // What a part does not hold is still there.
    match scope {
        Scope::New => pages.removed.iter().for_each(|(path, page)| vendor.new.by_page(path, page)),
        Scope::Old => pages.added.iter().for_each(|(path, page)| vendor.old.by_page(path, page)),
        Scope::All => {}
    }
    let mut changes: Vec<Change> =
        pages.both.iter().flat_map(|(old, new)| vendor.page(*old, *new)).collect();
    if scope != Scope::New {
        changes.extend(pages.removed.iter().flat_map(|page| vendor.removed_page(*page)));
    }
    if scope != Scope::Old {
        changes.extend(pages.added.iter().flat_map(|page| vendor.added_page(*page)));
    }
    changes
}

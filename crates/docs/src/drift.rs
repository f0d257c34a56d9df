//! What changed between two states of the pages, and what it means for the crates.
//!
//! Both states are locks: of a lock file, or made of a folder with [`lock()`](crate::lock::lock). `pages` finds out which page
//! is which, `endpoints` does so for the endpoints and events of a page, and `moves` for those that left one page for another;
//! `rows` and `other` compare their facts, `alone` finds those that no other page states, `carry` and `single` tell one fact
//! once, `about` knows the operation, and `rust` the items of the vendor's crate. `locate` adds the line of the page, and `propose`
//! what a description would say of it, as edits of its files.

mod about;
mod alone;
mod carry;
mod compare;
mod edit;
mod editions;
mod endpoints;
mod list;
mod locate;
mod moves;
mod other;
mod pages;
mod placed;
mod propose;
mod report;
mod reroot;
mod rows;
mod rust;
mod similar;
mod single;
mod stated;
mod subject;
mod target;
mod text;
mod types;
mod whole;

pub use edit::{Edit, Edits};
pub use placed::Placed;
pub use report::{Change, ChangeKind, Compared, Drift, Impact, Summary, Thing, What};
pub use reroot::reroot;

use crate::lock::Lock;
use about::About;
use compare::Vendor;
use moves::Loose;
use pages::{Named, Pages};
use stated::Stated;
use std::collections::{BTreeMap, BTreeSet};
use subject::Subject;
use wagate_spec::{Spec, side_by_side};

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
    let told = side_by_side(vendors, |id| {
        let empty = Lock::new(id.as_str());
        let (old, new) = (old.get(id).unwrap_or(&empty), new.get(id).unwrap_or(&empty));
        (Compared::of(old, new), single::rows(compare_vendor(&about, (old, new), scope)))
    });
    let (compared, changes): (Vec<_>, Vec<_>) = told.into_iter().unzip();
    let (changes, compared) = (changes.into_iter().flatten().collect(), compared.concat());
    Drift::of(changes, compared)
}

fn compare_vendor(about: &About<'_>, (old, new): (&Lock, &Lock), scope: Scope) -> Vec<Change> {
    let mut pages = pages::pair(old, new);
    let mut vendor =
        Vendor { id: &new.vendor, about, old: Stated::default(), new: Stated::default() };
    vendor.old.add(old);
    vendor.new.add(new);
    // What a part does not hold is still there.
    match scope {
        Scope::New => {
            pages.removed.drain(..).for_each(|(path, page)| vendor.new.add_page(path, page));
        }
        Scope::Old => {
            pages.added.drain(..).for_each(|(path, page)| vendor.old.add_page(path, page));
        }
        Scope::All => {}
    }
    compare_pages(&vendor, &pages)
}

fn compare_pages<'a>(vendor: &Vendor<'a>, pages: &Pages<'a>) -> Vec<Change> {
    let is_edited = |(old, new): &&(Named<'a>, Named<'a>)| old.1.hash != new.1.hash;
    let edited: Vec<_> = pages
        .both
        .iter()
        .filter(is_edited)
        .map(|(old, new)| ((*old, *new), endpoints::pair(old.1, new.1)))
        .collect();
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for ((old, new), pairing) in &edited {
        removed.extend(loose(&pairing.removed, *old, new.0));
        added.extend(loose(&pairing.added, *new, new.0));
    }
    pages
        .removed
        .iter()
        .for_each(|page| removed.extend(loose(&Subject::all(page.1), *page, page.0)));
    pages.added.iter().for_each(|page| added.extend(loose(&Subject::all(page.1), *page, page.0)));
    let moves = moves::join(removed, added);

    let mut changes: Vec<Change> =
        moves.moved.iter().flat_map(|(from, to)| vendor.compare_moved(from, to)).collect();
    for (editions, pairing) in &edited {
        changes.extend(vendor.edited_page(*editions, pairing, &moves));
    }
    changes.extend(pages.removed.iter().flat_map(|page| vendor.removed_page(*page, &moves)));
    changes.extend(pages.added.iter().flat_map(|page| vendor.added_page(*page, &moves)));
    let renamed = pages.both.iter().filter(|(old, new)| old.0 != new.0);
    changes.extend(
        renamed.map(|(old, new)| vendor.whole_page(*new, What::Moved, (Some(old.0), Some(new.0)))),
    );
    editions::join(changes, pages)
}

fn loose<'a>(
    subjects: &[Subject<'a>],
    page: Named<'a>,
    now_on: &'a str,
) -> impl Iterator<Item = Loose<'a>> {
    let whole: Vec<Subject<'a>> = subjects.iter().filter(|one| !one.is_page()).copied().collect();
    whole.into_iter().map(move |subject| Loose { page, now_on, subject })
}

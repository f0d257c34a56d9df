//! What the descriptions were written from: the facts of each page and a hash of its text, in one file a vendor.
//!
//! A lock file is JSON with a fact on each line and everything sorted, so that two people who look at different pages
//! change different lines. It holds names, types, numbers and hashes; a payload is kept as its hash and, where no table
//! names them, the names and types of its members. What a webhook delivers belongs to its event, whichever page tells it. Lines of pages are not kept: a fact that moved is the same fact.

mod facts;
mod gather;
mod model;
mod names;
mod payload;
mod read;
mod slot;
mod table;
mod unique;
mod write;

pub use model::{Facts, Field, Lock, LockedPage, VERSION};
pub(crate) use names::{EVENT, OWN_LIMIT, WHOLE_PAGE};
pub(crate) use payload::{ROOT, hash_of};
pub use read::{LockError, LockErrorKind};
pub use slot::Slot;
pub use table::Table;

use crate::described::vendor_of;
use crate::facts::{Corpus, Page};
use std::collections::BTreeMap;

/// The name of the lock file in the folder of a vendor's description.
pub const FILE_NAME: &str = "docs.lock.json";

/// Locks the pages of a corpus, by vendor: the first part of a page's path.
#[must_use]
pub fn lock(corpus: &Corpus) -> BTreeMap<String, Lock> {
    let mut locks: BTreeMap<String, Lock> = BTreeMap::new();
    for page in &corpus.pages {
        let vendor = vendor_of(page);
        let lock = locks.entry(vendor.to_owned()).or_insert_with(|| Lock::new(vendor));
        lock.pages.insert(page.path.clone(), gather::page(page));
    }
    locks
}

/// A page with nothing but what tells which operations it is about.
pub(crate) fn outline(path: &str, page: &LockedPage) -> Page {
    gather::outline(path, page)
}

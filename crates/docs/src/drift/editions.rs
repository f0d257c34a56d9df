//! An edition of the documentation that took the place of another: its pages are told together, their facts one by one.

use super::pages::{Named, Pages};
use super::report::{Change, Thing, What};
use crate::facts::Dialect;
use std::collections::BTreeMap;

/// The folders of each state that the other has not, with the dialects of their pages.
struct Editions<'a> {
    left: BTreeMap<&'a str, Option<Dialect>>,
    entered: BTreeMap<&'a str, Option<Dialect>>,
}

impl<'a> Editions<'a> {
    fn of(pages: &Pages<'a>) -> Self {
        let old = pages.both.iter().map(|(old, _)| *old).chain(pages.removed.iter().copied());
        let new = pages.both.iter().map(|(_, new)| *new).chain(pages.added.iter().copied());
        let (mut left, mut entered) = (folders(old), folders(new));
        let in_both: Vec<&str> =
            left.keys().copied().filter(|folder| entered.contains_key(folder)).collect();
        for folder in in_both {
            left.remove(folder);
            entered.remove(folder);
        }
        Self { left, entered }
    }

    /// Whether what came is written in another way than what went: pages were not only put elsewhere.
    fn are_rewritten(&self) -> bool {
        let went: Vec<&Option<Dialect>> = self.left.values().collect();
        !went.is_empty() && self.entered.values().any(|dialect| !went.contains(&dialect))
    }
}

fn folders<'a>(pages: impl Iterator<Item = Named<'a>>) -> BTreeMap<&'a str, Option<Dialect>> {
    pages.map(|(path, page)| (folder(path), page.dialect)).collect()
}

/// Puts the rows of whole pages together: of those that went with their edition, came with one, or were written again in it.
pub(super) fn join(changes: Vec<Change>, pages: &Pages<'_>) -> Vec<Change> {
    let editions = Editions::of(pages);
    if !editions.are_rewritten() {
        return changes;
    }
    let mut joined: BTreeMap<(What, String, String), Change> = BTreeMap::new();
    let mut kept = Vec::new();
    for change in changes {
        let (old, new) = (change.old.clone(), change.new.clone());
        let ends = (old.as_deref().map(folder), new.as_deref().map(folder));
        let is_page = change.kind.thing == Thing::Page;
        let key = match (change.kind.what, ends) {
            (What::Moved, (Some(old), Some(new))) if editions.entered.contains_key(new) => {
                Some((old.to_owned(), new.to_owned()))
            }
            (What::Removed, (Some(old), None)) if editions.left.contains_key(old) => {
                Some((old.to_owned(), String::new()))
            }
            // The words of a page that was written again are other words.
            (What::Text, _) if editions.entered.contains_key(folder(&change.page)) => {
                Some((String::new(), folder(&change.page).to_owned()))
            }
            (What::Added, (None, Some(new))) if editions.entered.contains_key(new) => {
                Some((String::new(), new.to_owned()))
            }
            _ => None,
        };
        let Some((from, to)) = key.filter(|_| is_page) else {
            kept.push(change);
            continue;
        };
        let page = change.page.clone();
        let impact = change.impact;
        let told =
            joined.entry((change.kind.what, from.clone(), to.clone())).or_insert_with(|| {
                let some = |text: String| (!text.is_empty()).then_some(text);
                let page = if to.is_empty() { from.clone() } else { to.clone() };
                let subject = page.clone();
                let (old, new) = (some(from), some(to));
                Change { page, subject, old, new, carries: Vec::new(), operation: None, ..change }
            });
        told.impact = told.impact.max(impact);
        told.carries.push(page);
    }
    kept.extend(joined.into_values());
    kept
}

/// The folder of an edition: the second part of a path.
fn folder(path: &str) -> &str {
    let mut slashes = path.match_indices('/').map(|(at, _)| at);
    slashes.next();
    slashes.next().and_then(|at| path.get(..at)).unwrap_or(path)
}

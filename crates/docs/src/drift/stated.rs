//! What all pages of a state tell of endpoints and events.

use super::pages::Named;
use super::subject::Subject;
use crate::lock::{Facts, Lock, LockedPage};
use std::collections::{BTreeMap, BTreeSet};

/// The endpoints and events of a vendor's pages.
#[derive(Default)]
pub(super) struct Stated<'a> {
    /// By verb and path with placeholders that have no name, or by event.
    subjects: BTreeMap<String, Vec<Subject<'a>>>,
    pages: Vec<Named<'a>>,
}

impl<'a> Stated<'a> {
    /// Adds what the pages of a state tell.
    pub(super) fn add(&mut self, lock: &'a Lock) {
        for (path, page) in &lock.pages {
            self.add_page(path, page);
        }
    }

    /// Adds what one page tells.
    pub(super) fn add_page(&mut self, path: &'a str, page: &'a LockedPage) {
        for subject in Subject::all(page).into_iter().filter(|subject| !subject.is_page()) {
            self.subjects.entry(key(subject)).or_default().push(subject);
        }
        self.pages.push((path, page));
    }

    /// Whether a page documents the endpoint or event.
    pub(super) fn has(&self, subject: Subject<'_>) -> bool {
        self.same(subject).any(Subject::is_stated)
    }

    /// Whether pages document the event, some with names of its payloads, and none with one of these.
    pub(super) fn tells_apart(&self, subject: Subject<'_>) -> bool {
        let own = &subject.facts.variants;
        let all = self.subjects.get(&key(subject)).into_iter().flatten();
        let mut variants = all.map(|known| &known.facts.variants).filter(|all| !all.is_empty());
        let first = variants.next();
        !own.is_empty()
            && first.is_some_and(|first| first.is_disjoint(own))
            && variants.all(|known| known.is_disjoint(own))
    }

    /// Whether a page documents or mentions the endpoint or event.
    pub(super) fn names(&self, subject: Subject<'_>) -> bool {
        self.same(subject).any(|same| !same.is_sample())
    }

    /// All that any page tells of the endpoint or event.
    pub(super) fn facts(&self, subject: Subject<'_>) -> Vec<&'a Facts> {
        self.same(subject).map(|same| same.facts).collect()
    }

    /// All that is told by pages with one of these paths.
    pub(super) fn facts_of_pages(&self, paths: &BTreeSet<&str>) -> Vec<&'a Facts> {
        let related = self.pages.iter().filter(|(path, _)| paths.contains(path));
        related.flat_map(|(_, page)| page.facts.values()).collect()
    }

    /// Of an event, what pages tell of other payloads of it is not the same.
    fn same(&self, subject: Subject<'_>) -> impl Iterator<Item = Subject<'a>> {
        let own = &subject.facts.variants;
        let all = self.subjects.get(&key(subject)).into_iter().flatten().copied();
        all.filter(move |same| {
            let other = &same.facts.variants;
            own.is_empty() || other.is_empty() || !own.is_disjoint(other)
        })
    }
}

fn key(subject: Subject<'_>) -> String {
    match subject.event() {
        Some(event) => format!("event {event}"),
        None => subject.shape(),
    }
}

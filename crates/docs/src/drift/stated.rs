//! What all pages of a state tell of endpoints and events.

use super::about::{About, Found};
use super::endpoints::Subject;
use super::pages::Named;
use crate::lock::{Facts, Lock, LockedPage};
use std::collections::{BTreeMap, BTreeSet};

/// The endpoints and events of a vendor's pages.
#[derive(Default)]
pub(super) struct Stated<'a> {
    /// By verb and path with placeholders that have no name.
    endpoints: BTreeMap<String, Vec<Place<'a>>>,
    pages: Vec<Named<'a>>,
    events: BTreeSet<&'a str>,
}

#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a str,
    page: &'a LockedPage,
    subject: Subject<'a>,
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
        for subject in Subject::all(page) {
            if !subject.is_page() {
                let place = Place { path, page, subject };
                self.endpoints.entry(subject.shape()).or_default().push(place);
            }
            self.events.extend(subject.facts.events.keys().map(String::as_str));
        }
        self.pages.push((path, page));
    }

    /// Whether a page documents the endpoint.
    pub(super) fn has(&self, subject: Subject<'_>) -> bool {
        self.places(subject).any(|place| place.subject.is_stated())
    }

    /// Whether a page documents or mentions the endpoint.
    pub(super) fn names(&self, subject: Subject<'_>) -> bool {
        self.places(subject).any(|place| !place.subject.is_sample())
    }

    /// The operation that an endpoint is.
    pub(super) fn operation(&self, about: &About<'a>, subject: Subject<'_>) -> Option<Found<'a>> {
        let place = self.places(subject).find(|place| !place.subject.is_sample())?;
        about.operation(place.path, place.page, place.subject)
    }

    pub(super) fn has_event(&self, name: &str) -> bool {
        self.events.contains(name)
    }

    /// All that any page tells of the endpoint.
    pub(super) fn facts(&self, subject: Subject<'_>) -> Vec<&'a Facts> {
        self.places(subject).map(|place| place.subject.facts).collect()
    }

    /// All that is told by pages with one of these paths, and by those that name one of the events.
    pub(super) fn facts_of_pages(
        &self,
        paths: &BTreeSet<&str>,
        events: &BTreeSet<&str>,
    ) -> Vec<&'a Facts> {
        let names = |facts: &Facts| facts.events.keys().any(|name| events.contains(name.as_str()));
        let related = self.pages.iter().filter(|(path, page)| {
            paths.contains(path) || (!events.is_empty() && page.facts.values().any(names))
        });
        related.flat_map(|(_, page)| page.facts.values()).collect()
    }

    fn places(&self, subject: Subject<'_>) -> impl Iterator<Item = Place<'a>> {
        self.endpoints.get(&subject.shape()).into_iter().flatten().copied()
    }
}

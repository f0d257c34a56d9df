//! The endpoints and events that all pages of a state tell of.

use super::about::{About, Found};
use super::endpoints::Subject;
use crate::lock::{Lock, LockedPage};
use std::collections::{BTreeMap, BTreeSet};

/// The endpoints and events of a vendor's pages.
#[derive(Default)]
pub(super) struct Stated<'a> {
    endpoints: BTreeMap<String, Place<'a>>,
    events: BTreeSet<&'a str>,
}

#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a str,
    page: &'a LockedPage,
    subject: Subject<'a>,
}

impl<'a> Stated<'a> {
    pub(super) fn by(&mut self, lock: &'a Lock) {
        for (path, page) in &lock.pages {
            self.by_page(path, page);
        }
    }

    pub(super) fn by_page(&mut self, path: &'a str, page: &'a LockedPage) {
        for subject in Subject::all(page) {
            if !subject.is_page() && !subject.is_sample() {
                let place = Place { path, page, subject };
                self.endpoints.entry(subject.shape()).or_insert(place);
            }
            self.events.extend(subject.facts.events.keys().map(String::as_str));
        }
    }

    /// A page that states the endpoint.
    pub(super) fn page_with(&self, subject: Subject<'_>) -> Option<&'a str> {
        self.endpoints.get(&subject.shape()).map(|place| place.path)
    }

    /// The operation that an endpoint is.
    pub(super) fn operation(&self, about: &About<'a>, subject: Subject<'_>) -> Option<Found<'a>> {
        let place = self.endpoints.get(&subject.shape())?;
        about.operation(place.path, place.page, place.subject)
    }

    pub(super) fn has_event(&self, name: &str) -> bool {
        self.events.contains(name)
    }
}

//! Which operation a locked page is about.

use super::subject::Subject;
use crate::described::Index;
use crate::facts::{Endpoint, Origin, Page};
use crate::lock::{self, Lock, LockedPage};
use std::collections::{BTreeMap, HashMap};
use wagate_spec::{Event, Operation, Spec};

/// An operation and the description that it is of.
pub(super) type Found<'a> = (&'a Spec, &'a Operation);

/// The descriptions, asked about locked pages.
pub(super) struct About<'a> {
    index: Index<'a>,
    /// What the pages that changed are about.
    known: HashMap<Edition, Known<'a>>,
}

/// A page of one of the two states: of those that changed, no two have path and text alike.
#[derive(PartialEq, Eq, Hash)]
struct Edition {
    path: String,
    hash: String,
}

impl Edition {
    fn of(path: &str, page: &LockedPage) -> Self {
        Self { path: path.to_owned(), hash: page.hash.clone() }
    }
}

/// What a page is about.
struct Known<'a> {
    outline: Page,
    /// The endpoints of the outline by verb and path.
    endpoints: HashMap<(String, String), usize>,
    only: Option<Found<'a>>,
    /// The operations that name it.
    naming: Vec<Found<'a>>,
    events: Vec<&'a Event>,
}

impl<'a> About<'a> {
    pub(super) fn new(specs: &'a [Spec], states: [&BTreeMap<String, Lock>; 2]) -> Self {
        let mut about = Self { index: Index::new(specs), known: HashMap::new() };
        let [old, new] = states;
        for (one, other) in [(old, new), (new, old)] {
            for (vendor, lock) in one {
                let pages = other.get(vendor).map(|lock| &lock.pages);
                for (path, page) in &lock.pages {
                    let is_same = |other: &LockedPage| other.hash == page.hash;
                    if !pages.and_then(|pages| pages.get(path)).is_some_and(is_same) {
                        let known = about.look_up(path, page);
                        about.known.insert(Edition::of(path, page), known);
                    }
                }
            }
        }
        about
    }

    pub(super) fn spec(&self, vendor: &str) -> Option<&'a Spec> {
        self.index.spec(vendor)
    }

    /// The operation that an endpoint of a page is about; of the page as a whole, if it is about one only.
    pub(super) fn operation(
        &self,
        path: &str,
        page: &LockedPage,
        subject: Subject<'_>,
    ) -> Option<Found<'a>> {
        self.ask(path, page, |known| {
            if subject.is_page() {
                return known.only;
            }
            if subject.event().is_some() {
                return None;
            }
            let key = (subject.method().to_owned(), subject.path().to_owned());
            let endpoint = known.outline.endpoints.get(*known.endpoints.get(&key)?)?;
            self.index.operations_of(&known.outline, endpoint).into_iter().next()
        })
    }

    /// The operation of a page that is about no other.
    pub(super) fn only_operation(&self, path: &str, page: &LockedPage) -> Option<Found<'a>> {
        self.ask(path, page, |known| known.only)
    }

    /// The operations that name a page.
    pub(super) fn naming(&self, path: &str, page: &LockedPage) -> Vec<Found<'a>> {
        self.ask(path, page, |known| known.naming.clone())
    }

    /// The described events that a subject of a page is; of the page as a whole, those that name it, or that it names.
    pub(super) fn events(
        &self,
        path: &str,
        page: &LockedPage,
        subject: Subject<'_>,
    ) -> Vec<&'a Event> {
        self.ask(path, page, |known| {
            let Some(event) = subject.event() else { return known.events.clone() };
            let own = known.outline.webhooks.iter().filter(|webhook| webhook.event == event);
            let found = own.filter_map(|webhook| self.index.webhook_of(&known.outline, webhook));
            let mut events: Vec<&Event> = Vec::new();
            for (_, event) in found {
                if !events.iter().any(|known| known.name == event.name) {
                    events.push(event);
                }
            }
            events
        })
    }

    fn ask<T>(&self, path: &str, page: &LockedPage, question: impl FnOnce(&Known<'a>) -> T) -> T {
        match self.known.get(&Edition::of(path, page)) {
            Some(known) => question(known),
            None => question(&self.look_up(path, page)),
        }
    }

    fn look_up(&self, path: &str, page: &LockedPage) -> Known<'a> {
        let outline = lock::outline(&self.described_path(path), page);
        // Of two that are spelt alike, the first.
        let listed = outline.endpoints.iter().enumerate().rev();
        let endpoints = listed.map(|(index, endpoint)| {
            let method = endpoint.method.clone().unwrap_or_else(|| "?".to_owned());
            ((method, endpoint.path.clone()), index)
        });
        let endpoints = endpoints.collect();
        let only = self.only(&outline);
        // A page that states endpoints is about those, whoever names it.
        let is_general = stated(&outline).next().is_none();
        let naming = if is_general { self.index.operations_on(&outline) } else { Vec::new() };
        let events = self.all_events(&outline);
        Known { outline, endpoints, only, naming, events }
    }

    fn all_events(&self, outline: &Page) -> Vec<&'a Event> {
        let naming = self.index.webhooks_on(outline).into_iter().map(|(_, event)| event);
        let mut events: Vec<&Event> = naming.collect();
        for webhook in &outline.webhooks {
            let found = self.index.webhook_of(outline, webhook).map(|(_, event)| event);
            events.extend(found.filter(|found| !events.iter().any(|e| e.name == found.name)));
        }
        events
    }

    fn only(&self, outline: &Page) -> Option<Found<'a>> {
        let mut found: Vec<Found<'a>> = stated(outline)
            .flat_map(|endpoint| self.index.operations_of(outline, endpoint))
            .collect();
        if stated(outline).next().is_none() {
            found = self.index.operations_on(outline);
        }
        let first = *found.first()?;
        found.iter().all(|(_, other)| other.id == first.1.id).then_some(first)
    }

    /// The path under which a description names the page: a folder of loose pages tells its end only.
    fn described_path(&self, path: &str) -> String {
        let Some((vendor, rest)) = path.split_once('/') else { return path.to_owned() };
        let Some(spec) = self.spec(vendor) else { return path.to_owned() };
        let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
        let docs = spec.operations.iter().flat_map(|operation| &operation.docs);
        let named = docs.chain(events.flat_map(|event| &event.docs)).map(|docs| docs.page.as_str());
        let mut best = path;
        for page in named {
            if page == path {
                return path.to_owned();
            }
            if best == path && page.strip_suffix(rest).is_some_and(|start| start.ends_with('/')) {
                best = page;
            }
        }
        best.to_owned()
    }
}

/// The endpoints of a page that it does not only mention.
fn stated(outline: &Page) -> impl Iterator<Item = &Endpoint> {
    outline.endpoints.iter().filter(|endpoint| endpoint.origin != Origin::Mention)
}

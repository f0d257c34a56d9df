//! Which operation a locked page is about.

use super::endpoints::Subject;
use crate::described::Index;
use crate::facts::{Page, Webhook};
use crate::lock::{self, LockedPage};
use wagate_spec::{Event, Operation, Spec};

/// An operation and the description that it is of.
pub(super) type Found<'a> = (&'a Spec, &'a Operation);

/// The descriptions, asked about locked pages.
pub(super) struct About<'a> {
    index: Index<'a>,
}

impl<'a> About<'a> {
    pub(super) fn new(specs: &'a [Spec]) -> Self {
        Self { index: Index::new(specs) }
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
        let outline = self.outline(path, page);
        if subject.is_page() {
            return self.only(&outline);
        }
        let endpoint = outline.endpoints.iter().find(|endpoint| {
            endpoint.path == subject.path()
                && endpoint.method.as_deref().unwrap_or("?") == subject.method()
        })?;
        self.index.operations_of(&outline, endpoint).into_iter().next()
    }

    /// The operation of a page that is about no other.
    pub(super) fn only_operation(&self, path: &str, page: &LockedPage) -> Option<Found<'a>> {
        self.only(&self.outline(path, page))
    }

    /// The events that name a page, or that the page names.
    pub(super) fn events(&self, path: &str, page: &LockedPage) -> Vec<&'a Event> {
        let outline = self.outline(path, page);
        let naming = self.index.webhooks_on(&outline).into_iter().map(|(_, event)| event);
        let mut events: Vec<&Event> = naming.collect();
        for (name, variants) in page.facts.values().flat_map(|facts| &facts.events) {
            let variants: Vec<Option<&String>> = match variants.len() {
                0 => vec![None],
                _ => variants.iter().map(Some).collect(),
            };
            for variant in variants {
                let webhook = Webhook { event: name.clone(), variant: variant.cloned(), line: 1 };
                let found = self.index.webhook_of(&outline, &webhook).map(|(_, event)| event);
                events.extend(found.filter(|found| !events.iter().any(|e| e.name == found.name)));
            }
        }
        events
    }

    fn only(&self, outline: &Page) -> Option<Found<'a>> {
        let stated = outline.endpoints.iter();
        let mut found: Vec<Found<'a>> =
            stated.flat_map(|endpoint| self.index.operations_of(outline, endpoint)).collect();
        if outline.endpoints.is_empty() {
            found = self.index.operations_on(outline);
        }
        let first = *found.first()?;
        found.iter().all(|(_, other)| other.id == first.1.id).then_some(first)
    }

    fn outline(&self, path: &str, page: &LockedPage) -> Page {
        lock::outline(&self.described_path(path), page)
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

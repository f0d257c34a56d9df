//! What the descriptions say, in the words in which pages say it.
//!
//! The way in is [`Index::new`] over the specs. A page states endpoints and names events; the index tells which operations
//! and events of the page's vendor they are:
//!
//! - [`Index::operations_of`] gives the operations that an endpoint of a page is about. Verb and path decide, aliases
//!   included; placeholders may have any name. Where several fit, those that name the page in `x-docs` go first.
//! - [`Index::operations_on`] gives the operations that name a page in `x-docs`, whatever the page states.
//! - [`Index::webhook_of`] and [`Index::webhooks_on`] do the same for events.
//!
//! [`Facets::of`] and [`EventFacets::of`] take one of these apart: parameters, [`Fields`] of the bodies (dotted paths from
//! the root, arrays add nothing), statuses, examples, and its `x-discrepancy` notes with what they leave out.

mod error_text;
mod facets;
mod fields;
mod host;
mod left_out;
mod notes;
mod shape;
mod union;

pub(crate) use error_text::{is_in, squeezed};
pub(crate) use facets::{EventFacets, Facets, KeptExample, Side};
pub(crate) use fields::Fields;
pub(crate) use host::host_of;
pub(crate) use left_out::LeftOut;
pub(crate) use notes::{Note, normalised, notes_at};
pub(crate) use shape::Shape;
pub(crate) use union::tagged_component;

use crate::facts::{Endpoint, Origin, Page, Webhook};
use std::collections::BTreeMap;
use wagate_spec::{DocsPage, Event, Operation, Spec};

/// What a page names in place of a verb for an operation that opens a websocket.
pub(crate) const WEBSOCKET: &str = "WEBSOCKET";

/// All descriptions, to be asked what a page is about.
pub(crate) struct Index<'a> {
    specs: Vec<Vendor<'a>>,
}

/// One description with the shapes under which its operations are printed.
struct Vendor<'a> {
    spec: &'a Spec,
    shapes: Vec<(Shape, &'a Operation)>,
    /// Other spellings of the events' tags.
    aliases: BTreeMap<&'a str, &'a str>,
}

impl<'a> Index<'a> {
    /// Reads the shapes of all operations.
    pub(crate) fn new(specs: &'a [Spec]) -> Self {
        Self { specs: specs.iter().map(Vendor::new).collect() }
    }

    /// The description of a vendor.
    pub(crate) fn spec(&self, vendor: &str) -> Option<&'a Spec> {
        self.vendor(vendor).map(|vendor| vendor.spec)
    }

    /// The operations that an endpoint of a page is about, those first that name the page in `x-docs`. Empty when the
    /// operation is not described.
    pub(crate) fn operations_of(
        &self,
        page: &Page,
        endpoint: &Endpoint,
    ) -> Vec<(&'a Spec, &'a Operation)> {
        let Some(vendor) = self.vendor(vendor_of(page)) else { return Vec::new() };
        let mut found = vendor.with_shape(&Shape::of_endpoint(endpoint));
        if found.is_empty() {
            found = vendor.with_example(page, endpoint);
        }
        if found.is_empty() {
            found = vendor.on(&page.path);
            found.retain(|operation| vendor.notes_spelling(operation, endpoint));
        }
        found.sort_by_key(|operation| !names(&operation.docs, &page.path));
        found.into_iter().map(|operation| (vendor.spec, operation)).collect()
    }

    /// The operations that name a page in `x-docs`.
    pub(crate) fn operations_on(&self, page: &Page) -> Vec<(&'a Spec, &'a Operation)> {
        let Some(vendor) = self.vendor(vendor_of(page)) else { return Vec::new() };
        vendor.on(&page.path).into_iter().map(|operation| (vendor.spec, operation)).collect()
    }

    /// The described event that a page names. An event whose payloads a second field tells apart is described under the
    /// name of the event or of the variant, perhaps in another spelling.
    pub(crate) fn webhook_of(
        &self,
        page: &Page,
        webhook: &Webhook,
    ) -> Option<(&'a Spec, &'a Event)> {
        let vendor = self.vendor(vendor_of(page))?;
        let (spec, webhooks) = (vendor.spec, vendor.spec.webhooks.as_ref()?);
        let mut known: Vec<&Event> = webhooks.events.iter().collect();
        known.sort_by_key(|event| !names(&event.docs, &page.path));
        let wanted = webhook.variant.iter().chain([&webhook.event]).flat_map(|name| {
            let documented = vendor.aliases.get(name.as_str()).copied();
            std::iter::once(name.as_str()).chain(documented)
        });
        wanted
            .filter_map(|name| known.iter().find(|event| event.name == name))
            .map(|event| (spec, *event))
            .next()
    }

    /// The events that name a page in `x-docs`.
    pub(crate) fn webhooks_on(&self, page: &Page) -> Vec<(&'a Spec, &'a Event)> {
        let Some(spec) = self.spec(vendor_of(page)) else { return Vec::new() };
        let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
        events.filter(|event| names(&event.docs, &page.path)).map(|event| (spec, event)).collect()
    }

    fn vendor(&self, vendor: &str) -> Option<&Vendor<'a>> {
        self.specs.iter().find(|known| known.spec.vendor == vendor)
    }
}

impl<'a> Vendor<'a> {
    fn new(spec: &'a Spec) -> Self {
        let shapes = spec.operations.iter().flat_map(|operation| {
            let own = Shape::new(Some(operation.method.as_str()), &operation.path);
            let websocket =
                operation.websocket.then(|| Shape::new(Some(WEBSOCKET), &operation.path));
            let aliases = operation
                .aliases
                .iter()
                .map(|alias| Shape::new(Some(alias.method.as_str()), &alias.path));
            std::iter::once(own)
                .chain(websocket)
                .chain(aliases)
                .map(move |shape| (shape, operation))
        });
        let schema = spec.webhooks.as_ref().map(|webhooks| &webhooks.schema);
        let aliases = schema.map(|schema| union::tag_aliases(spec, schema)).unwrap_or_default();
        Self { spec, shapes: shapes.collect(), aliases }
    }

    fn on(&self, page: &str) -> Vec<&'a Operation> {
        self.spec.operations.iter().filter(|operation| names(&operation.docs, page)).collect()
    }

    fn with_shape(&self, shape: &Shape) -> Vec<&'a Operation> {
        self.matching(|known| known.equals(shape))
    }

    /// Operations whose template a concrete address fits: only an example is concrete, unless the operation names the page.
    fn with_example(&self, page: &Page, endpoint: &Endpoint) -> Vec<&'a Operation> {
        let shape = Shape::of_endpoint(endpoint);
        let is_example = matches!(endpoint.origin, Origin::ExampleAddress | Origin::CodeSample);
        let mut found = self.matching(|known| known.admits(&shape));
        found.retain(|operation| is_example || names(&operation.docs, &page.path));
        found
    }

    fn matching(&self, fits: impl Fn(&Shape) -> bool) -> Vec<&'a Operation> {
        let mut found: Vec<&Operation> = Vec::new();
        for (_, operation) in self.shapes.iter().filter(|(shape, _)| fits(shape)) {
            if !found.iter().any(|known| known.id == operation.id) {
                found.push(operation);
            }
        }
        found
    }

    /// Whether notes of an operation quote what a page prints in place of its verb (`VERB`) and its path (`PATH`).
    fn notes_spelling(&self, operation: &Operation, endpoint: &Endpoint) -> bool {
        let notes: Vec<Note<'_>> = notes_at(facets::node(self.spec, operation)).collect();
        let quoted = |kind: &'static str| {
            notes.iter().filter(move |note| note.kind == kind).flat_map(|note| note.quoted())
        };
        let own = Shape::new(Some(operation.method.as_str()), &operation.path);
        let printed = Shape::of_endpoint(endpoint);
        let verb = own.same_method(&printed)
            || quoted("VERB").any(|text| text.split(' ').next() == endpoint.method.as_deref());
        let path = own.same_path(&printed)
            || quoted("PATH").any(|path| printed.ends_with(&Shape::new(None, path)));
        verb && path
    }
}

/// The vendor that a page belongs to: the first part of its path.
pub(crate) fn vendor_of(page: &Page) -> &str {
    page.path.split('/').next().unwrap_or_default()
}

fn names(docs: &[DocsPage], page: &str) -> bool {
    docs.iter().any(|known| known.page == page)
}

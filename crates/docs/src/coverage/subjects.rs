//! What pages are about: operations, described or not.

use super::examples::Validators;
use super::includes::Includes;
use crate::described::{EventFacets, Facets, Index, LeftOut, Shape};
use crate::facts::{Endpoint, Origin, Page};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a fact belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Subject<'a> {
    /// A described operation, by its place in the description.
    Described(usize),
    /// An operation that no description has, by verb and path.
    Undescribed(&'a str),
}

/// The operations of a vendor, and which page is about which.
pub(super) struct Subjects<'a> {
    pub index: &'a Index<'a>,
    pub includes: Includes<'a>,
    /// The described operations, in the order of the description.
    pub facets: Vec<Facets<'a>>,
    /// The described events, in the order of the description.
    pub events: Vec<EventFacets<'a>>,
    /// What pages name as events, and the description says are none.
    pub no_events: LeftOut,
    /// What checks the kept examples.
    pub validators: Option<Validators<'a>>,
    /// The described operations of each endpoint, by page: every fact asks for those of its endpoints.
    described: Described<'a>,
    /// The names of operations that are not described, by page and endpoint.
    undescribed: BTreeMap<(&'a str, usize), String>,
}

/// The places of the operations that each endpoint of a page is, by the path of the page.
type Described<'a> = HashMap<&'a str, Vec<Vec<usize>>>;

impl<'a> Subjects<'a> {
    pub(super) fn new(index: &'a Index<'a>, vendor: &str, pages: &[&'a Page]) -> Self {
        let spec = index.spec(vendor);
        let operations = spec.iter().flat_map(|spec| spec.operations.iter());
        let facets = operations.zip(spec.iter().cycle()).map(|(own, spec)| Facets::of(spec, own));
        let facets: Vec<Facets<'a>> = facets.collect();
        let described = described(index, &facets, pages);
        let events = spec.into_iter().flat_map(|spec| {
            let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
            events.filter_map(move |event| EventFacets::of(spec, event))
        });
        Self {
            index,
            includes: Includes::new(pages),
            undescribed: undescribed(&described, pages),
            described,
            facets,
            events: events.collect(),
            no_events: LeftOut::at(spec.and_then(|spec| spec.document().get("x-webhooks"))),
            validators: spec.map(Validators::new),
        }
    }

    /// What an endpoint of a page is.
    pub(super) fn of_endpoint(&self, page: &'a Page, index: usize) -> Vec<Subject<'_>> {
        let path = page.path.as_str();
        let places = self.described.get(path).and_then(|endpoints| endpoints.get(index));
        let described = places.into_iter().flatten().map(|place| Subject::Described(*place));
        let undescribed = self.undescribed.get(&(path, index));
        described.chain(undescribed.map(|name| Subject::Undescribed(name))).collect()
    }

    /// What a page is about as a whole, with the files that it includes.
    pub(super) fn of_page(&self, page: &'a Page) -> Vec<Subject<'_>> {
        let mut all: Vec<Subject<'_>> = Vec::new();
        for part in self.includes.with_included(page) {
            for index in 0..part.endpoints.len() {
                all.extend(self.of_endpoint(part, index));
            }
        }
        let naming = self.index.operations_on(page);
        all.extend(self.described(naming.into_iter().map(|(_, operation)| operation.id.as_str())));
        let mut seen = BTreeSet::new();
        all.retain(|subject| seen.insert(*subject));
        all
    }

    pub(super) fn described_by(&self, subject: Subject<'_>) -> Option<&Facets<'a>> {
        match subject {
            Subject::Described(place) => self.facets.get(place),
            Subject::Undescribed(_) => None,
        }
    }

    /// The id of an operation, or its verb and path.
    pub(super) fn name(&self, subject: Subject<'_>) -> String {
        match subject {
            Subject::Undescribed(name) => name.to_owned(),
            Subject::Described(_) => self
                .described_by(subject)
                .map(|facets| facets.operation.id.clone())
                .unwrap_or_default(),
        }
    }

    fn described<'b>(&self, ids: impl Iterator<Item = &'b str>) -> Vec<Subject<'_>> {
        let place = |id: &str| self.facets.iter().position(|facets| facets.operation.id == id);
        ids.filter_map(place).map(Subject::Described).collect()
    }
}

/// Looks up what each endpoint of the pages is.
fn described<'a>(index: &Index<'a>, facets: &[Facets<'a>], pages: &[&'a Page]) -> Described<'a> {
    let ids = facets.iter().enumerate();
    let ids: HashMap<&str, usize> =
        ids.map(|(place, facets)| (facets.operation.id.as_str(), place)).collect();
    let places = |page: &Page, endpoint: &Endpoint| {
        let found = index.operations_of(page, endpoint).into_iter();
        found.filter_map(|(_, operation)| ids.get(operation.id.as_str()).copied()).collect()
    };
    let of_page = |page: &'a Page| {
        page.endpoints.iter().map(|endpoint| places(page, endpoint)).collect::<Vec<Vec<usize>>>()
    };
    pages.iter().map(|page| (page.path.as_str(), of_page(page))).collect()
}

/// Names every endpoint that is not described. The spellings of one operation get one name, and so do addresses that only
/// show it with values in place of its placeholders.
fn undescribed<'a>(
    described: &Described<'_>,
    pages: &[&'a Page],
) -> BTreeMap<(&'a str, usize), String> {
    let mut names: BTreeMap<Shape, String> = BTreeMap::new();
    let mut shown = Vec::new();
    let mut found = BTreeMap::new();
    for page in pages {
        for (place, endpoint) in page.endpoints.iter().enumerate() {
            let known = described.get(page.path.as_str()).and_then(|known| known.get(place));
            if known.is_some_and(|known| !known.is_empty()) {
                continue;
            }
            let key = (page.path.as_str(), place);
            if is_shown_with_values(endpoint) {
                shown.push((key, endpoint));
            } else {
                let name =
                    names.entry(Shape::of_endpoint(endpoint)).or_insert_with(|| name(endpoint));
                found.insert(key, name.clone());
            }
        }
    }
    for (key, endpoint) in shown {
        let shape = Shape::of_endpoint(endpoint);
        let known = names.get(&shape).or_else(|| {
            let template = names.iter().find(|(template, _)| template.admits(&shape));
            template.map(|(_, name)| name)
        });
        let name = known.cloned().unwrap_or_else(|| name(endpoint));
        names.entry(shape).or_insert_with(|| name.clone());
        found.insert(key, name);
    }
    found
}

/// Whether an address may hold values in place of placeholders.
fn is_shown_with_values(endpoint: &Endpoint) -> bool {
    let is_sample = matches!(endpoint.origin, Origin::CodeSample | Origin::ExampleAddress);
    !endpoint.path.contains('{')
        && (is_sample || ["@", "%40"].iter().any(|sign| endpoint.path.contains(sign)))
}

fn name(endpoint: &Endpoint) -> String {
    format!("{} {}", endpoint.method.as_deref().unwrap_or("?"), endpoint.path)
}

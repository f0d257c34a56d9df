//! What a description claims that none of its pages says.

use super::keys;
use super::report::{CoverageOptions, UnsupportedClaim};
use super::subjects::{Subject, Subjects};
use super::webhooks::event_of;
use crate::described::{EventFacets, Facets, Fields};
use crate::facts::{Attribute, Page, Place, Role};
use std::collections::BTreeSet;
use wagate_spec::Location;

/// The claims of every operation, in the order of the description.
pub(super) fn find<'a>(
    subjects: &Subjects<'a>,
    pages: &[&'a Page],
    options: &CoverageOptions,
) -> Vec<UnsupportedClaim> {
    let elsewhere = Elsewhere::of(pages);
    let readings: Vec<Reading<'_>> = pages.iter().map(|page| Reading::of(subjects, page)).collect();
    let mut found = Vec::new();
    for (place, facets) in subjects.facets.iter().enumerate() {
        let docs = &facets.operation.docs;
        if !options.is_whole() && !docs.iter().any(|page| options.accepts(&page.page)) {
            continue;
        }
        let evidence = Evidence::of(&readings, Subject::Described(place));
        let is_current = docs.iter().any(|page| page.edition.is_none());
        for name in evidence.lacks(facets, &elsewhere) {
            found.push(UnsupportedClaim {
                vendor: facets.spec.vendor.clone(),
                operation: facets.operation.id.clone(),
                name,
                is_operation: !evidence.is_stated && is_current,
            });
        }
    }
    found.extend(deprecated_events(subjects, pages, options));
    found
}

/// The events that are described as deprecated, and no page calls so.
fn deprecated_events(
    subjects: &Subjects<'_>,
    pages: &[&Page],
    options: &CoverageOptions,
) -> Vec<UnsupportedClaim> {
    let is_called_so = |event: &EventFacets<'_>| {
        let named = pages.iter().flat_map(|page| page.webhooks.iter().map(move |one| (*page, one)));
        named.filter(|(page, webhook)| page.deprecated || webhook.deprecated).any(
            |(page, webhook)| {
                event_of(subjects, page, webhook)
                    .is_some_and(|known| known.event.name == event.event.name)
            },
        )
    };
    let is_noted =
        |event: &EventFacets<'_>| event.own_notes.iter().any(|note| note.kind == "DEPRECATED");
    let asked = |event: &&EventFacets<'_>| {
        options.is_whole() || event.event.docs.iter().any(|page| options.accepts(&page.page))
    };
    let is_stated = |event: &&EventFacets<'_>| event.event.observed.is_none();
    let claims = subjects.events.iter().filter(|event| event.event.deprecated);
    let claims = claims.filter(is_stated).filter(asked);
    let claims = claims.filter(|event| !is_noted(event) && !is_called_so(event));
    claims
        .map(|event| UnsupportedClaim {
            vendor: event.vendor.to_owned(),
            operation: event.event.name.clone(),
            name: "deprecated".to_owned(),
            is_operation: false,
        })
        .collect()
}

/// A page, with what it is about.
struct Reading<'a> {
    page: &'a Page,
    /// The page and the files that it includes.
    parts: &'a [&'a Page],
    whole: Vec<Subject<'a>>,
    /// By the page's own endpoints.
    endpoints: Vec<Vec<Subject<'a>>>,
}

impl<'a> Reading<'a> {
    fn of<'b: 'a>(subjects: &'a Subjects<'b>, page: &'b Page) -> Self {
        Self {
            page,
            parts: subjects.includes.with_included(page),
            whole: subjects.of_page(page),
            endpoints: (0..page.endpoints.len())
                .map(|place| subjects.of_endpoint(page, place))
                .collect(),
        }
    }
}

/// What any page of the vendor says: errors are told once for all operations, and so are objects that several carry.
struct Elsewhere {
    statuses: BTreeSet<u16>,
    names: BTreeSet<String>,
    /// The last two names of each path.
    members: BTreeSet<String>,
    /// What webhooks carry.
    payloads: Names,
}

impl Elsewhere {
    fn of(pages: &[&Page]) -> Self {
        let mut evidence = Evidence::default();
        let mut payloads = Names::default();
        for page in pages {
            evidence.add(page, |_| true);
            page.payload_attributes.iter().for_each(|attribute| payloads.add(attribute));
            let events = page.examples.iter().filter(|example| example.role == Role::Webhook);
            let values = events.flat_map(|example| example.payload.values());
            payloads.paths.extend(values.flat_map(keys::paths).map(|path| path.join(".")));
        }
        let names = evidence.response.paths.iter().map(|path| leaf(path).to_owned());
        let names = names.chain(evidence.response.anywhere.iter().cloned()).collect();
        let all = [&evidence.request, &evidence.response, &payloads];
        let members = all.iter().flat_map(|names| &names.paths).filter_map(|path| member(path));
        let members = members.map(str::to_owned).collect();
        Self { statuses: evidence.statuses, names, members, payloads }
    }

    fn says<'a>(&self, property: &str, fields: &Fields<'a>, facets: &Facets<'a>) -> bool {
        member(property).is_some_and(|member| self.members.contains(member))
            || self.is_of_webhook(property, fields, facets)
    }

    /// Whether a property belongs to what webhooks carry, handed out by an operation: their pages name it.
    fn is_of_webhook<'a>(&self, property: &str, fields: &Fields<'a>, facets: &Facets<'a>) -> bool {
        let Some(webhooks) = &facets.spec.webhooks else { return false };
        let cuts = property.match_indices('.').map(|(at, _)| property.split_at(at));
        cuts.into_iter().any(|(above, below)| {
            let below = below.trim_start_matches('.');
            let named =
                self.payloads.paths.contains(below) || self.payloads.anywhere.contains(leaf(below));
            named && fields.is_at(above, &webhooks.schema)
        })
    }
}

/// What the pages of an operation say, as names with and without their paths.
#[derive(Default)]
struct Evidence {
    /// A page states the operation itself.
    is_stated: bool,
    /// A page calls it deprecated.
    is_deprecated: bool,
    parameters: BTreeSet<(Place, String)>,
    request: Names,
    response: Names,
    statuses: BTreeSet<u16>,
}

/// Names of body values: with a path where a page tells it.
#[derive(Default)]
struct Names {
    paths: BTreeSet<String>,
    anywhere: BTreeSet<String>,
}

impl Evidence {
    fn of(readings: &[Reading<'_>], subject: Subject<'_>) -> Self {
        let mut evidence = Self::default();
        for reading in readings {
            if !reading.whole.contains(&subject) {
                continue;
            }
            let own: Vec<usize> = (0..reading.endpoints.len())
                .filter(|place| {
                    reading.endpoints.get(*place).is_some_and(|all| all.contains(&subject))
                })
                .collect();
            evidence.is_stated |= !own.is_empty();
            evidence.is_deprecated |= own.iter().any(|place| {
                let endpoint = reading.page.endpoints.get(*place);
                reading.page.deprecated || endpoint.is_some_and(|endpoint| endpoint.deprecated)
            });
            for part in reading.parts {
                let is_own = part.path == reading.page.path;
                evidence.add(part, |endpoints: &[usize]| {
                    endpoints.is_empty()
                        || (is_own && endpoints.iter().any(|place| own.contains(place)))
                });
            }
        }
        evidence
    }

    fn add(&mut self, page: &Page, belongs: impl Fn(&[usize]) -> bool) {
        for parameter in &page.parameters {
            if belongs(&parameter.attribute.endpoints) {
                let name = parameter.attribute.name.clone();
                self.parameters.insert((parameter.place, name));
                self.request.add(&parameter.attribute);
            }
        }
        for response in &page.response_attributes {
            if belongs(&response.attribute.endpoints) {
                self.statuses.extend(response.status);
                self.response.add(&response.attribute);
            }
        }
        let statuses = page.statuses.iter().filter(|row| belongs(&row.endpoints));
        for row in statuses {
            self.statuses.insert(row.status);
            // Some tables print the body of an error.
            let body = row.identifier.as_deref().and_then(|text| serde_json::from_str(text).ok());
            self.response
                .paths
                .extend(body.iter().flat_map(keys::paths).map(|path| path.join(".")));
        }
        for example in &page.examples {
            if !belongs(&example.endpoints) {
                continue;
            }
            self.statuses.extend(example.status);
            let paths = example.payload.values().iter().flat_map(keys::paths);
            for path in paths.map(|path| path.join(".")) {
                if matches!(example.role, Role::Request | Role::Unplaced) {
                    self.request.paths.insert(path.clone());
                }
                if matches!(example.role, Role::Response | Role::Unplaced) {
                    self.response.paths.insert(path);
                }
            }
        }
    }

    fn lacks(&self, facets: &Facets<'_>, elsewhere: &Elsewhere) -> Vec<String> {
        let operation = facets.operation;
        if operation.observed.is_some() {
            return Vec::new();
        }
        if !self.is_stated {
            return vec![format!("{} {}", operation.method, operation.path)];
        }
        let mut lacks = Vec::new();
        let is_noted = || facets.own_notes().any(|note| note.kind == "DEPRECATED");
        if operation.deprecated && !self.is_deprecated && !is_noted() {
            lacks.push("deprecated".to_owned());
        }
        for parameter in &operation.parameters {
            if parameter.observed.is_none()
                && !self.has_parameter(parameter.location, &parameter.name)
                && !facets.notes.explain(&parameter.name)
            {
                lacks.push(format!("{} {}", place(parameter.location).as_str(), parameter.name));
            }
        }
        lacks.extend(self.request.lack(&facets.request, facets, elsewhere, "request"));
        for (status, response) in &operation.responses {
            // A page that states an operation means that it can succeed.
            let is_known =
                *status < 300 || response.observed.is_some() || elsewhere.statuses.contains(status);
            if !is_known && !facets.notes.explain(&status.to_string()) {
                lacks.push(format!("status {status}"));
            }
        }
        let is_documented = |status: &u16| {
            operation.responses.get(status).is_none_or(|response| response.observed.is_none())
        };
        let documented = facets.responses.iter().filter(|(status, _)| is_documented(status));
        for (status, fields) in documented {
            for name in self.response.lack(fields, facets, elsewhere, "response") {
                let is_error = *status >= 400 && elsewhere.names.contains(leaf(&name));
                if !is_error && !lacks.contains(&name) {
                    lacks.push(name);
                }
            }
        }
        lacks
    }

    /// The name of a path parameter is not sent, so a page need not print it; tables also mix query and body.
    fn has_parameter(&self, location: Location, name: &str) -> bool {
        location == Location::Path
            || [place(location), Place::Body].iter().any(|place| {
                self.parameters.iter().any(|(known, printed)| {
                    known == place
                        && (printed == name
                            || (location == Location::Header && printed.eq_ignore_ascii_case(name)))
                })
            })
    }
}

impl Names {
    fn add(&mut self, attribute: &Attribute) {
        match &attribute.path {
            Some(path) => self.paths.insert(path.clone()),
            None => self.anywhere.insert(attribute.name.clone()),
        };
    }

    /// The properties that no page names; those below such a property are not listed again.
    fn lack<'a>(
        &self,
        fields: &Fields<'a>,
        facets: &Facets<'a>,
        elsewhere: &Elsewhere,
        side: &str,
    ) -> Vec<String> {
        let mut lacking: Vec<String> = Vec::new();
        for property in fields.properties() {
            let name = leaf(&property.path);
            let is_named = property.tolerated
                || property.observed
                || self.paths.contains(&property.path)
                || self.anywhere.contains(name)
                || facets.notes.explain(&property.path)
                || elsewhere.says(&property.path, fields, facets);
            let is_below =
                lacking.iter().any(|above| property.path.starts_with(&format!("{above}.")));
            if !is_named && !is_below {
                lacking.push(property.path.clone());
            }
        }
        lacking.into_iter().map(|path| format!("{side} {path}")).collect()
    }
}

/// The last two names of a path: an object and its member.
fn member(path: &str) -> Option<&str> {
    let (above, _) = path.rsplit_once('.')?;
    let start = above.rfind('.').map_or(0, |at| at + 1);
    path.get(start..)
}

/// The last name of a path, or of a claim that ends with one.
fn leaf(path: &str) -> &str {
    path.rsplit(['.', ' ']).next().unwrap_or_default()
}

fn place(location: Location) -> Place {
    match location {
        Location::Path => Place::Path,
        Location::Query => Place::Query,
        Location::Header => Place::Header,
    }
}

//! Collects the facts of a page.

use super::address::{self, Address};
use super::objects;
use crate::facts::{
    Attribute, Dialect, Endpoint, Example, Origin, Page, Parameter, Place, Problem, ProblemKind,
    Provenance, ResponseAttribute, Role, Status, Webhook,
};
use crate::json::{Payload, interpret};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// A page that is being read.
pub(super) struct Builder {
    pub page: Page,
    known: Known,
}

/// Where facts that are stated again stand, so that a page with many of them is read in linear time.
#[derive(Default)]
struct Known {
    endpoints: HashMap<(Option<String>, String), usize>,
    /// Those with placeholders, by verb and number of segments.
    templates: HashMap<(Option<String>, usize), Vec<usize>>,
    parameters: HashMap<ParameterKey, usize>,
    headers: HashSet<String>,
    webhooks: HashMap<(String, Option<String>), usize>,
}

/// What makes two statements the same parameter: place, name, object and endpoints.
type ParameterKey = (Place, String, Option<String>, Vec<usize>);

/// What is known of a payload before it is understood.
pub(super) struct Printed<'a> {
    pub role: Role,
    pub status: Option<u16>,
    pub raw: &'a str,
    pub line: usize,
    pub provenance: Provenance,
    pub endpoints: Vec<usize>,
    /// The events that it is a payload of.
    pub events: Vec<usize>,
}

impl Builder {
    pub(super) fn new(path: &str, dialect: Dialect, hash: String) -> Self {
        let page = Page {
            path: path.to_owned(),
            dialect,
            title: None,
            hash,
            deprecated: false,
            endpoints: Vec::new(),
            mentions: Vec::new(),
            parameters: Vec::new(),
            response_attributes: Vec::new(),
            payload_attributes: Vec::new(),
            statuses: Vec::new(),
            examples: Vec::new(),
            webhooks: Vec::new(),
            limits: Vec::new(),
            includes: Vec::new(),
            problems: Vec::new(),
        };
        Self { page, known: Known::default() }
    }

    pub(super) fn problem(&mut self, line: usize, kind: ProblemKind, message: impl Into<String>) {
        self.page.problems.push(Problem::new(&self.page.path, line, kind, message));
    }

    /// Adds an endpoint and its query, and gives its index; the same verb and path a second time is the same endpoint.
    pub(super) fn endpoint(
        &mut self,
        method: Option<&str>,
        address: &Address,
        origin: Origin,
        line: usize,
    ) -> usize {
        let key = (method.map(str::to_owned), address.path.clone());
        let templates = &mut self.known.templates;
        let index = *self.known.endpoints.entry(key).or_insert_with(|| {
            if address.path.contains('{') {
                let key = (method.map(str::to_owned), address.path.split('/').count());
                templates.entry(key).or_default().push(self.page.endpoints.len());
            }
            self.page.endpoints.push(Endpoint {
                method: method.map(str::to_owned),
                path: address.path.clone(),
                host: address.host.clone(),
                heading: None,
                origin,
                deprecated: false,
                line,
            });
            self.page.endpoints.len() - 1
        });
        self.query(index, address, line);
        index
    }

    /// Adds the query of an address to an endpoint that is known.
    pub(super) fn query(&mut self, index: usize, address: &Address, line: usize) {
        for (name, value) in &address.query {
            let mut attribute = Attribute {
                name: name.clone(),
                line,
                endpoints: vec![index],
                ..Attribute::default()
            };
            // `{session}` says that there is a value, and is none.
            let is_placeholder = value.starts_with('{') && value.ends_with('}');
            if !value.is_empty() && !is_placeholder {
                attribute.values.push(value.clone());
            }
            self.parameter(Place::Query, attribute);
        }
    }

    /// The first endpoint that a concrete path could be an instance of, or is.
    pub(super) fn template_of(&self, method: &str, path: &str) -> Option<usize> {
        let method = Some(method.to_owned());
        let same = self.known.endpoints.get(&(method.clone(), path.to_owned())).copied();
        let templates = self.known.templates.get(&(method, path.split('/').count()));
        let mut templates = templates.into_iter().flatten().copied();
        let fits = |index: &usize| {
            let known = self.page.endpoints.get(*index);
            known.is_some_and(|known| address::matches(&known.path, path))
        };
        templates.find(fits).into_iter().chain(same).min()
    }

    /// Adds a parameter; the same one a second time completes the first.
    pub(super) fn parameter(&mut self, place: Place, attribute: Attribute) {
        let next = self.page.parameters.len();
        let index = match place {
            Place::Query | Place::Path => {
                let (name, object) = (attribute.name.clone(), attribute.object.clone());
                let key = (place, name, object, attribute.endpoints.clone());
                *self.known.parameters.entry(key).or_insert(next)
            }
            Place::Header | Place::Body => next,
        };
        if place == Place::Header {
            self.known.headers.insert(attribute.name.to_lowercase());
        }
        let Some(Parameter { attribute: known, .. }) = self.page.parameters.get_mut(index) else {
            return self.page.parameters.push(Parameter { place, attribute });
        };
        // The row that describes it, where only an address named it before.
        if known.type_name.is_none() && attribute.type_name.is_some() {
            known.line = attribute.line;
        }
        known.type_name = known.type_name.take().or(attribute.type_name);
        known.mandatory = known.mandatory.or(attribute.mandatory);
        known.deprecated |= attribute.deprecated;
        for value in attribute.values {
            if !known.values.contains(&value) {
                known.values.push(value);
            }
        }
    }

    /// Whether a parameter of the query of exactly these endpoints is known.
    pub(super) fn has_query(&self, endpoints: &[usize], name: &str) -> bool {
        let key = (Place::Query, name.to_owned(), None, endpoints.to_vec());
        self.known.parameters.contains_key(&key)
    }

    /// Whether these are calls that take no body.
    pub(super) fn all_read(&self, endpoints: &[usize]) -> bool {
        let mut known = endpoints.iter().filter_map(|index| self.page.endpoints.get(*index));
        known.all(|endpoint| matches!(endpoint.method.as_deref(), Some("GET" | "HEAD" | "DELETE")))
    }

    pub(super) fn has_header(&self, name: &str) -> bool {
        self.known.headers.contains(&name.to_lowercase())
    }

    pub(super) fn response(&mut self, status: Option<u16>, attribute: Attribute) {
        self.page.response_attributes.push(ResponseAttribute { status, attribute });
    }

    pub(super) fn status(
        &mut self,
        status: u16,
        identifier: Option<String>,
        line: usize,
        endpoints: Vec<usize>,
    ) {
        self.page.statuses.push(Status { status, identifier, line, endpoints });
    }

    /// Adds an event that the page states, and gives its index; `None` for one without a name.
    pub(super) fn webhook(
        &mut self,
        event: &str,
        variant: Option<&str>,
        line: usize,
    ) -> Option<usize> {
        let index = self.named_webhook(event, variant, Origin::Statement, line)?;
        if let Some(webhook) = self.page.webhooks.get_mut(index) {
            webhook.origin = Origin::Statement;
        }
        Some(index)
    }

    /// Adds an event that the page names in some form, unless it is known already.
    pub(super) fn named_webhook(
        &mut self,
        event: &str,
        variant: Option<&str>,
        origin: Origin,
        line: usize,
    ) -> Option<usize> {
        if event.is_empty() {
            return None;
        }
        let key = (event.to_owned(), variant.map(str::to_owned));
        Some(*self.known.webhooks.entry(key).or_insert_with(|| {
            self.page.webhooks.push(Webhook {
                event: event.to_owned(),
                variant: variant.map(str::to_owned),
                origin,
                deprecated: false,
                line,
            });
            self.page.webhooks.len() - 1
        }))
    }

    /// The page calls an event that it names deprecated.
    pub(super) fn deprecate_webhook(&mut self, event: &str) {
        let known = self.known.webhooks.get(&(event.to_owned(), None));
        if let Some(webhook) = known.and_then(|index| self.page.webhooks.get_mut(*index)) {
            webhook.deprecated = true;
        }
    }

    /// The page calls an endpoint that it states deprecated.
    pub(super) fn deprecate_endpoint(&mut self, index: usize) {
        if let Some(endpoint) = self.page.endpoints.get_mut(index) {
            endpoint.deprecated = true;
        }
    }

    /// Takes the events back, to name them in another way.
    pub(super) fn take_webhooks(&mut self) -> Vec<Webhook> {
        self.known.webhooks.clear();
        std::mem::take(&mut self.page.webhooks)
    }

    /// Adds an example, understood as far as it can be.
    pub(super) fn example(&mut self, printed: Printed<'_>) {
        let payload = interpret(printed.raw, printed.line);
        if let Payload::NotJson { reason } = &payload {
            let reason = format!("an example is not JSON and cannot be repaired: {reason}");
            self.problem(printed.line, ProblemKind::NotJson, reason);
        }
        self.text_example(printed, payload);
    }

    /// Adds an example that is not meant to be JSON.
    pub(super) fn address_example(&mut self, raw: &str, line: usize, endpoints: Vec<usize>) {
        let payload = Payload::NotJson { reason: format!("line {line}: is an address") };
        self.text_example(
            Printed {
                role: Role::Address,
                status: None,
                raw,
                line,
                provenance: Provenance::Documented,
                endpoints,
                events: Vec::new(),
            },
            payload,
        );
    }

    pub(super) fn text_example(&mut self, printed: Printed<'_>, payload: Payload) {
        let Printed { role, status, raw, line, provenance, endpoints, events } = printed;
        self.page.examples.push(Example {
            role,
            status,
            raw: raw.to_owned(),
            payload,
            provenance,
            line,
            endpoints,
            events,
        });
    }

    /// The values of the last example.
    pub(super) fn last_values(&self) -> Vec<Value> {
        self.page
            .examples
            .last()
            .map(|example| example.payload.values().to_vec())
            .unwrap_or_default()
    }

    /// Places what was collected, and reports a page that should have yielded something.
    pub(super) fn finish(mut self, reference: bool) -> Page {
        let mut parameters: Vec<&mut Attribute> = self
            .page
            .parameters
            .iter_mut()
            .filter(|parameter| parameter.place == Place::Body)
            .map(|parameter| &mut parameter.attribute)
            .collect();
        objects::place(&mut parameters);
        let mut responses: Vec<&mut Attribute> = self
            .page
            .response_attributes
            .iter_mut()
            .map(|response| &mut response.attribute)
            .collect();
        objects::place(&mut responses);
        objects::place(&mut self.page.payload_attributes.iter_mut().collect::<Vec<_>>());
        if reference && self.page.is_empty() {
            let message = "looks like a reference page, and yields no fact";
            self.problem(1, ProblemKind::NothingFound, message);
        }
        self.page.problems.sort_by_key(|problem| problem.line);
        self.page
    }

    /// Whether an endpoint that was stated has this placeholder in its path.
    pub(super) fn in_path(&self, endpoints: &[usize], name: &str) -> bool {
        endpoints.iter().filter_map(|index| self.page.endpoints.get(*index)).any(|endpoint| {
            address::placeholders(&endpoint.path)
                .any(|placeholder| placeholder.eq_ignore_ascii_case(name))
        })
    }
}

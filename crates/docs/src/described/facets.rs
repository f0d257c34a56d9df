//! One operation or event, taken apart into what a page can state.

use super::error_text::StatusTexts;
use super::fields::Fields;
use super::left_out::LeftOut;
use super::notes::{Note, Notes, notes_at};
use crate::facts::Role;
use serde_json::Value;
use std::collections::BTreeMap;
use wagate_spec::{Event, Example, Location, Operation, Spec};

/// Which side of an exchange a payload is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    /// The body of the request.
    Request,
    /// The body of the answer with this status.
    Response(u16),
    /// What a webhook delivers.
    Webhook,
}

/// An example that a description keeps.
#[derive(Clone, Debug)]
pub(crate) struct KeptExample<'a> {
    pub side: Side,
    pub value: &'a Value,
    /// The schema that it has to fit.
    pub schema: &'a Value,
}

/// What an operation describes.
pub(crate) struct Facets<'a> {
    pub spec: &'a Spec,
    pub operation: &'a Operation,
    /// The properties of the request body.
    pub request: Fields<'a>,
    /// The properties of each answer; a failure that may come with a success is part of every one.
    pub responses: BTreeMap<u16, Fields<'a>>,
    pub examples: Vec<KeptExample<'a>>,
    /// Every note of the operation, of its schemas, parameters, answers and examples.
    pub notes: Notes<'a>,
    /// What the notes of the operation itself leave out, of any kind.
    pub left_out: LeftOut,
    node: &'a Value,
    /// What is said of each status: description, notes and examples.
    texts: BTreeMap<u16, StatusTexts>,
}

impl<'a> Facets<'a> {
    /// Takes an operation apart.
    pub(crate) fn of(spec: &'a Spec, operation: &'a Operation) -> Self {
        let failures: Vec<&Value> = operation
            .failures
            .iter()
            .filter_map(|failure| spec.schemas.get(&failure.schema))
            .collect();
        let node = node(spec, operation);
        let body = operation.request_content().map(|body| &body.schema);
        let responses = operation.responses.iter().map(|(status, response)| {
            let own = response.content().map(|content| &content.schema);
            let failures = failures.iter().copied().filter(|_| *status < 300);
            let beside = node.get("responses").and_then(|all| all.get(status.to_string()));
            (*status, Fields::new(spec, own.into_iter().chain(failures)).beside(beside))
        });
        Self {
            request: Fields::new(spec, body).beside(node.get("requestBody")),
            responses: responses.collect(),
            examples: examples(spec, operation),
            notes: Notes::below(spec, nodes(spec, operation)),
            left_out: LeftOut::at([node]),
            texts: texts(node, operation),
            node,
            spec,
            operation,
        }
    }

    /// Whether a parameter or a credential of this name is sent in this place; header names have no case.
    pub(crate) fn has_parameter(&self, location: Location, name: &str) -> bool {
        let same = |known: &str| {
            if location == Location::Header {
                known.eq_ignore_ascii_case(name)
            } else {
                known == name
            }
        };
        let parameters =
            self.operation.parameters.iter().map(|known| (known.location, &known.name));
        let credentials = self.operation.credentials.iter().map(|slot| (slot.location, &slot.name));
        parameters.chain(credentials).any(|(place, known)| place == location && same(known))
    }

    /// The properties of the answers: of one status where that is described with a body, else of all.
    pub(crate) fn response(&self, status: Option<u16>) -> Vec<&Fields<'a>> {
        match status.and_then(|status| self.responses.get(&status)) {
            Some(fields) => vec![fields],
            None => self.responses.values().collect(),
        }
    }

    /// The same for a table: one that tells no status is about what is no error, if that is described.
    pub(crate) fn response_of_table(&self, status: Option<u16>) -> Vec<&Fields<'a>> {
        let is_success = |status: &u16| *status < 400;
        if status.is_some() || !self.responses.keys().any(is_success) {
            return self.response(status);
        }
        let wanted = self.responses.iter().filter(|(status, _)| is_success(status));
        wanted.map(|(_, fields)| fields).collect()
    }

    /// The schemas of the bodies that a payload of the one side can be.
    pub(crate) fn schemas(
        &self,
        role: Role,
        status: Option<u16>,
    ) -> impl Iterator<Item = &'a Value> {
        let body = self.operation.request_body.iter().flat_map(|body| &body.contents);
        let answers = self
            .operation
            .responses
            .iter()
            .filter(move |(known, _)| status.is_none_or(|status| status == **known));
        let answers = answers.flat_map(|(_, response)| &response.contents);
        let body = body.filter(move |_| matches!(role, Role::Request | Role::Unplaced));
        let answers = answers.filter(move |_| matches!(role, Role::Response | Role::Unplaced));
        body.chain(answers).map(|content| &content.schema)
    }

    /// The notes of the operation itself.
    pub(crate) fn own_notes(&self) -> impl Iterator<Item = Note<'a>> {
        notes_at(self.node)
    }

    /// The notes of a parameter.
    pub(crate) fn parameter_notes(&self, location: Location, name: &str) -> Vec<Note<'a>> {
        let place = format!("{location:?}").to_lowercase();
        let text =
            |node: &Value, key: &str| node.get(key).and_then(Value::as_str).map(str::to_owned);
        let parameters = self.node.get("parameters").and_then(Value::as_array);
        let found = parameters.into_iter().flatten().find(|node| {
            text(node, "name").as_deref() == Some(name)
                && text(node, "in").as_deref() == Some(place.as_str())
        });
        found.into_iter().flat_map(notes_at).collect()
    }

    /// Whether the description, a note or an example of a status holds a text that a page prints for it.
    pub(crate) fn status_says(&self, status: u16, text: &str) -> bool {
        self.texts.get(&status).is_some_and(|known| known.say(text, status))
    }
}

/// What an event describes.
pub(crate) struct EventFacets<'a> {
    /// The id of the vendor.
    pub vendor: &'a str,
    pub event: &'a Event,
    /// The schema of every payload.
    pub schema: &'a Value,
    /// The property that tells the payloads of all events apart.
    tag_name: Option<&'a str>,
    /// The properties of the payload: of the branches of its tag, where the schema tells them apart.
    pub payload: Fields<'a>,
    pub examples: Vec<KeptExample<'a>>,
    /// Every note of the event and of the schemas of its payload.
    pub notes: Notes<'a>,
    /// The notes of the event itself.
    pub own_notes: Vec<Note<'a>>,
}

impl<'a> EventFacets<'a> {
    /// Takes an event apart; `None` when the event is not of this description.
    pub(crate) fn of(spec: &'a Spec, event: &'a Event) -> Option<Self> {
        let schema = &spec.webhooks.as_ref()?.schema;
        let node =
            spec.document().pointer("/x-webhooks/events").and_then(|all| all.get(&event.name));
        let union =
            spec.resolve(schema).and_then(|union| union.pointer("/discriminator/propertyName"));
        Some(Self {
            vendor: &spec.vendor,
            event,
            schema,
            tag_name: union.and_then(Value::as_str),
            payload: Fields::new(spec, [schema]).tagged(&event.name).beside(node),
            examples: kept(&event.examples, Side::Webhook, schema).collect(),
            own_notes: node.into_iter().flat_map(notes_at).collect(),
            notes: Notes::below(spec, node.into_iter().chain([schema])),
        })
    }
}

impl EventFacets<'_> {
    /// Whether payloads of another event may be payloads of this one: they have its tag, and are told apart by something else.
    pub(crate) fn is_whole_of(&self, part: &EventFacets<'_>) -> bool {
        let Some(property) = self.tag_name else { return false };
        let has_tag = |example: &KeptExample<'_>| {
            example.value.get(property).is_some_and(|tag| tag == self.event.name.as_str())
        };
        part.event.name != self.event.name && part.examples.iter().any(has_tag)
    }

    /// Whether a value tells payloads of this event apart: it stands in an enum or is a tag, it is in an example, or a note
    /// quotes it.
    pub(crate) fn knows(&self, value: &str) -> bool {
        let printed = format!("{value:?}");
        self.payload.has_value(value)
            || self.examples.iter().any(|example| example.value.to_string().contains(&printed))
            || self.notes.explain(value)
    }
}

fn examples<'a>(spec: &'a Spec, operation: &'a Operation) -> Vec<KeptExample<'a>> {
    let body = operation.request_body.iter().flat_map(|body| &body.contents);
    let request = body.flat_map(|body| kept(&body.examples, Side::Request, &body.schema));
    let answers = operation.responses.iter().flat_map(|(status, response)| {
        let contents = response.contents.iter();
        contents
            .flat_map(|content| kept(&content.examples, Side::Response(*status), &content.schema))
    });
    let kept = request.chain(answers);
    // A failure that comes with a success has a shape of its own.
    kept.map(|example| {
        let failure = operation.failures.iter().find(|one| one.is_told_by(example.value));
        let is_success =
            matches!(example.side, Side::Response(status) if operation.is_success(status));
        let schema = failure.filter(|_| is_success);
        let schema = schema.and_then(|failure| spec.schemas.get(&failure.schema));
        let is_nothing = operation.lookup.is_some() && is_absence(example.value);
        let own = if is_nothing { &ANYTHING } else { example.schema };
        KeptExample { schema: schema.unwrap_or(own), ..example }
    })
    .collect()
}

/// A schema that everything fits.
static ANYTHING: Value = Value::Bool(true);

/// How the answer of a lookup says that there is nothing, whatever its schema is.
fn is_absence(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn kept<'a>(
    examples: &'a BTreeMap<String, Example>,
    side: Side,
    schema: &'a Value,
) -> impl Iterator<Item = KeptExample<'a>> {
    examples.values().map(move |example| KeptExample { side, value: &example.value, schema })
}

/// The operation in the document.
pub(super) fn node<'a>(spec: &'a Spec, operation: &Operation) -> &'a Value {
    let item = spec.document().get("paths").and_then(|paths| paths.get(&operation.path));
    let method = operation.method.as_str().to_lowercase();
    item.and_then(|item| item.get(method)).unwrap_or(&Value::Null)
}

/// The operation in the document, with the servers and what its path item shares.
fn nodes<'a>(spec: &'a Spec, operation: &Operation) -> impl Iterator<Item = &'a Value> {
    let item = spec.document().get("paths").and_then(|paths| paths.get(&operation.path));
    let shared = item.and_then(|item| item.get("parameters"));
    let servers = spec.document().get("servers");
    let failures =
        operation.failures.iter().filter_map(|failure| spec.schemas.get(&failure.schema));
    [node(spec, operation)].into_iter().chain(shared).chain(servers).chain(failures)
}

/// What is said of each status.
fn texts(node: &Value, operation: &Operation) -> BTreeMap<u16, StatusTexts> {
    let nodes = node.get("responses");
    let responses = operation.responses.iter().map(|(status, response)| {
        let contents = response.contents.iter();
        let examples = contents.flat_map(|content| content.examples.values());
        let values = examples.map(|example| Value::clone(&example.value));
        let node = nodes.and_then(|all| all.get(status.to_string())).unwrap_or(&Value::Null);
        (*status, StatusTexts::below(node, values))
    });
    responses.collect()
}

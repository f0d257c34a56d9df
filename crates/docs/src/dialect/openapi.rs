//! OpenAPI documents, 3.0 and 3.1, in JSON or YAML: all operations and webhooks of a vendor on one page.

mod schema;

use super::address;
use super::builder::{Builder, Printed};
use crate::facts::{Attribute, Origin, Page, Place, ProblemKind, Provenance, Role};
use schema::{Document, escaped};
use serde_json::Value;
use wagate_spec::Placed;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Reads the text of a document.
pub(super) fn read(mut builder: Builder, text: &str) -> Page {
    let placed = match Placed::read(text) {
        Ok(placed) => placed,
        Err((line, message)) => {
            builder.problem(line, ProblemKind::NotJson, format!("cannot be read: {message}"));
            return builder.finish(false);
        }
    };
    let value = placed.value();
    let version = value.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.") {
        let message = "is no OpenAPI document of version 3";
        builder.problem(1, ProblemKind::Oddity, message);
    }
    builder.page.title = value.pointer("/info/title").and_then(Value::as_str).map(str::to_owned);
    let document = Document::new(&value);
    let mut reader = Reader { builder, document: &document, placed: &placed };
    reader.paths();
    reader.webhooks();
    let (mut builder, oddities) = (reader.builder, document.oddities());
    for (pointer, message) in oddities {
        builder.problem(placed.line(&pointer), ProblemKind::Oddity, message);
    }
    builder.finish(false)
}

struct Reader<'a> {
    builder: Builder,
    document: &'a Document<'a>,
    placed: &'a Placed,
}

impl Reader<'_> {
    fn paths(&mut self) {
        let paths = self.document.root.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let pointer = format!("/paths/{}", escaped(path));
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    self.operation(
                        (path, method),
                        (item, operation),
                        &format!("{pointer}/{method}"),
                    );
                }
            }
        }
    }

    fn operation(
        &mut self,
        (path, method): (&str, &str),
        (item, operation): (&Value, &Value),
        pointer: &str,
    ) {
        let Some(address) = address::parse(path) else { return };
        let (method, line) = (method.to_uppercase(), self.placed.line(pointer));
        let index = self.builder.endpoint(Some(&method), &address, Origin::Statement, line);
        if operation.get("deprecated") == Some(&Value::Bool(true)) {
            self.builder.deprecate_endpoint(index);
        }
        // Parameters of the path hold for all its operations.
        let own = [(operation, pointer), (item, parent(pointer))];
        for (owner, pointer) in own {
            let listed = owner.get("parameters").and_then(Value::as_array);
            for (place, parameter) in listed.into_iter().flatten().enumerate() {
                self.parameter(parameter, index, &format!("{pointer}/parameters/{place}"));
            }
        }
        if let Some(body) = operation.get("requestBody") {
            self.body(body, index, &format!("{pointer}/requestBody"));
        }
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            if let Ok(status) = status.parse() {
                self.response(response, status, index, &format!("{pointer}/responses/{status}"));
            }
        }
    }

    fn parameter(&mut self, parameter: &Value, endpoint: usize, pointer: &str) {
        let (parameter, pointer) = self.document.resolved(parameter, pointer);
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let place = match text("in") {
            Some("header") => Place::Header,
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            _ => return,
        };
        let Some(name) = text("name") else { return };
        let schema = parameter.get("schema").map(|schema| self.document.described(schema));
        let (type_name, values) = schema.unwrap_or_default();
        let required = parameter.get("required").and_then(Value::as_bool);
        self.builder.parameter(
            place,
            Attribute {
                name: name.to_owned(),
                type_name,
                values,
                mandatory: Some(required.unwrap_or(place == Place::Path)),
                deprecated: parameter.get("deprecated") == Some(&Value::Bool(true)),
                line: self.placed.line(&pointer),
                endpoints: vec![endpoint],
                ..Attribute::default()
            },
        );
    }

    fn body(&mut self, body: &Value, endpoint: usize, pointer: &str) {
        let (body, pointer) = self.document.resolved(body, pointer);
        for (media, pointer) in contents(body, &pointer) {
            for field in self.document.fields(media, &pointer) {
                let endpoints = vec![endpoint];
                let line = self.placed.line(&field.pointer);
                let attribute = Attribute { line, endpoints, ..field.attribute };
                self.builder.parameter(Place::Body, attribute);
            }
            self.examples(media, (Role::Request, None), (vec![endpoint], Vec::new()), &pointer);
        }
    }

    fn response(&mut self, response: &Value, status: u16, endpoint: usize, pointer: &str) {
        let line = self.placed.line(pointer);
        self.builder.status(status, None, line, vec![endpoint]);
        let (response, pointer) = self.document.resolved(response, pointer);
        for (media, pointer) in contents(response, &pointer) {
            for field in self.document.fields(media, &pointer) {
                let endpoints = vec![endpoint];
                let line = self.placed.line(&field.pointer);
                // What an answer must have is a promise that descriptions made from code do not keep.
                let mandatory = None;
                let attribute = Attribute { line, endpoints, mandatory, ..field.attribute };
                self.builder.response(Some(status), attribute);
            }
            let owners = (vec![endpoint], Vec::new());
            self.examples(media, (Role::Response, Some(status)), owners, &pointer);
        }
    }

    fn webhooks(&mut self) {
        let webhooks = self.document.root.get("webhooks").and_then(Value::as_object);
        for (event, item) in webhooks.into_iter().flatten() {
            let pointer = format!("/webhooks/{}", escaped(event));
            let Some((method, operation)) =
                METHODS.iter().find_map(|method| Some((method, item.get(*method)?)))
            else {
                continue;
            };
            let line = self.placed.line(&pointer);
            let Some(index) = self.builder.webhook(event, None, line) else { continue };
            if operation.get("deprecated") == Some(&Value::Bool(true)) {
                self.builder.deprecate_webhook(event);
            }
            let Some(body) = operation.get("requestBody") else { continue };
            let (body, pointer) =
                self.document.resolved(body, &format!("{pointer}/{method}/requestBody"));
            for (media, pointer) in contents(body, &pointer) {
                for field in self.document.fields(media, &pointer) {
                    let (line, events) = (self.placed.line(&field.pointer), vec![index]);
                    let mandatory = None;
                    let attribute = Attribute { line, events, mandatory, ..field.attribute };
                    self.builder.page.payload_attributes.push(attribute);
                }
                let owners = (Vec::new(), vec![index]);
                self.examples(media, (Role::Webhook, None), owners, &pointer);
            }
        }
    }

    /// The payloads that a media type shows.
    fn examples(
        &mut self,
        media: &Value,
        (role, status): (Role, Option<u16>),
        (endpoints, events): (Vec<usize>, Vec<usize>),
        pointer: &str,
    ) {
        let one = media.get("example").map(|value| (value, format!("{pointer}/example")));
        let named = media.get("examples").and_then(Value::as_object).into_iter().flatten();
        let named = named.filter_map(|(name, example)| {
            Some((example.get("value")?, format!("{pointer}/examples/{}", escaped(name))))
        });
        let found: Vec<(&Value, String)> = one.into_iter().chain(named).collect();
        for (value, pointer) in found {
            self.builder.example(Printed {
                role,
                status,
                raw: &value.to_string(),
                line: self.placed.line(&pointer),
                provenance: Provenance::Documented,
                endpoints: endpoints.clone(),
                events: events.clone(),
            });
        }
    }
}

/// The media types that hold JSON or a form, each with its pointer.
fn contents<'a>(owner: &'a Value, pointer: &str) -> Vec<(&'a Value, String)> {
    let all = owner.get("content").and_then(Value::as_object).into_iter().flatten();
    let read = all.filter(|(name, _)| name.contains("json") || name.contains("form"));
    read.map(|(name, media)| (media, format!("{pointer}/content/{}", escaped(name)))).collect()
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(above, _)| above)
}

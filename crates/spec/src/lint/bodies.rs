//! Bodies of requests and responses.

use std::collections::BTreeMap;

use super::view::{Operation, View, media_types};
use crate::load::tree::{Entry, Node};
use crate::report::Report;
use crate::rule::Rule;

const JSON: &str = "application/json";

/// A form that carries a file.
const FORM: &str = "multipart/form-data";

/// A file alone, with the media type that it has.
const ANYTHING: &str = "*/*";

/// The component with every documented shape of an error.
const ERROR_BODY: &str = "#/components/schemas/ErrorBody";

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    error_body(view, report);
    for operation in &view.operations {
        for (status, body) in operation.bodies() {
            content(view, status, body, report);
            match status {
                Some(status) if !operation.is_success(status) => error(body, report),
                _ => methods(operation, body, report),
            }
        }
        results(operation, report);
    }
}

/// Clients read every error as this one type, also where the docs show no body.
fn error_body(view: &View<'_>, report: &mut Report) {
    let body = view.component(ERROR_BODY);
    if body.is_none() && !view.incomplete {
        let message = "the description needs a schema `ErrorBody`, the union of the errors' bodies";
        report.add(Rule::ErrorBody, view.root.place, message);
    }
    if let Some(body) = body.filter(|body| !body.is_hole() && !body.has("oneOf")) {
        report.add(Rule::ErrorBody, body.place, "`ErrorBody` must be a `oneOf`");
    }
}

fn content(view: &View<'_>, status: Option<&str>, body: &Node, report: &mut Report) {
    let Some(content) = body.entry("content") else { return };
    if media_types(body).is_empty() && content.value.is_map() {
        let message = "a body has a media type; one that nobody knows has no `content`";
        report.add(Rule::UnsupportedMediaType, content.key.place, message);
    }
    for media_type in media_types(body) {
        let name = media_type.key.text.as_str();
        if let Some(message) = media_type_problem(view, status, name, &media_type.value) {
            report.add(Rule::UnsupportedMediaType, media_type.key.place, message);
        }
        if status.is_none() && !media_type.value.has("schema") {
            let message = "the body needs a `schema`; `{}` stands for anything";
            report.add(Rule::MissingSchema, media_type.key.place, message);
        }
    }
}

/// What is wrong with the media type of a body, if anything. A file may have any.
fn media_type_problem(
    view: &View<'_>,
    status: Option<&str>,
    name: &str,
    body: &Node,
) -> Option<String> {
    let schema = body.get("schema").filter(|schema| !schema.is_hole());
    let is_file = schema.is_some_and(is_file);
    match (name, status) {
        _ if !is_media_type(name) => Some(format!("`{name}` is no media type")),
        _ if is_file && body.has("examples") => {
            Some("a file has no examples: no JSON shows what it holds".to_owned())
        }
        (JSON, _) if is_file => Some(format!("a file is not `{JSON}`")),
        (JSON, _) => None,
        (FORM, None) => {
            let wrong = schema.is_some_and(|schema| !is_form(view, schema));
            wrong.then(|| format!("a `{FORM}` body refers to an object with one file in it"))
        }
        _ if is_file => None,
        (ANYTHING, None) => Some(format!("a `{ANYTHING}` body is a file: a binary string")),
        // Nobody knows what is in it, so it takes anything.
        (_, Some(_)) if schema.is_none_or(|schema| schema.entries().is_empty()) => None,
        (_, None) => Some(format!("a request is `{JSON}`, `{FORM}`, or a file: a binary string")),
        (_, Some(_)) => Some(format!("an answer is `{JSON}`, or a file: a binary string")),
    }
}

/// Whether a schema is that of a form: an object with one file.
fn is_form(view: &View<'_>, schema: &Node) -> bool {
    let form = schema.reference().and_then(|target| view.component(target));
    let fields = form.and_then(|form| form.get("properties")).map_or(&[][..], Node::entries);
    fields.iter().filter(|field| is_file(&field.value)).count() == 1
}

fn is_media_type(name: &str) -> bool {
    let is_part = |part: &str| {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+*".contains(&byte);
        !part.is_empty() && part.bytes().all(is_token)
    };
    name.split_once('/').is_some_and(|(kind, of)| is_part(kind) && is_part(of))
}

/// Whether a schema stands for the content of a file.
pub(super) fn is_file(schema: &Node) -> bool {
    schema.text_of("type") == Some("string") && schema.text_of("format") == Some("binary")
}

fn error(body: &Node, report: &mut Report) {
    for media_type in media_types(body).iter().skip(1) {
        let message = "an error has one media type: clients read each as `ErrorBody`";
        report.add(Rule::SeveralMediaTypes, media_type.key.place, message);
    }
    for entry in media_types(body).iter().filter_map(|one| one.value.entry("x-method")) {
        let message = "no method asks for an error";
        report.add(Rule::MalformedExtension, entry.key.place, message);
    }
    for schema in schemas(body) {
        if schema.value.reference() != Some(ERROR_BODY) && !schema.value.is_hole() {
            let message = "the body of an error must be a reference to `ErrorBody`";
            report.add(Rule::ErrorBody, schema.key.place, message);
        }
    }
}

/// The operation's own method sends or asks for the first media type; who wants another one calls another method.
fn methods(operation: &Operation<'_>, body: &Node, report: &mut Report) {
    for (index, media_type) in media_types(body).iter().enumerate() {
        match media_type.value.entry("x-method") {
            Some(entry) if index == 0 => {
                let message = format!("the first media type is `{}`'s own", operation.name());
                report.add(Rule::MalformedExtension, entry.key.place, message);
            }
            None if index > 0 && !media_type.value.is_hole() => {
                let name = &media_type.key.text;
                let message = format!("`{name}` needs `x-method`, the name of a method of its own");
                report.add(Rule::SeveralMediaTypes, media_type.key.place, message);
            }
            Some(_) if operation.is_websocket() => {
                let message = "the messages of a websocket have one media type";
                report.add(Rule::SeveralMediaTypes, media_type.key.place, message);
            }
            _ => {}
        }
    }
}

/// A method gives one type, whatever the success is.
fn results(operation: &Operation<'_>, report: &mut Report) {
    let mut known = BTreeMap::new();
    for media_type in operation.successes().flat_map(media_types) {
        let method = media_type.value.text_of("x-method");
        let Some(schema) = media_type.value.entry("schema") else { continue };
        if schema.value.is_hole() {
            continue;
        }
        let value = schema.value.to_value();
        let first = known.entry(method).or_insert_with(|| value.clone());
        if *first != value {
            let name = method.unwrap_or(operation.name());
            let message = format!("`{name}` has another success with another schema");
            report.add(Rule::SeveralResults, schema.key.place, message);
        }
    }
}

fn schemas(body: &Node) -> impl Iterator<Item = &Entry> {
    media_types(body).iter().filter_map(|media_type| media_type.value.entry("schema"))
}

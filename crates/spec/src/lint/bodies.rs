//! Bodies of requests and responses.

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
            if status.is_some_and(|status| !operation.is_success(status)) {
                error(body, report);
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
    let types = media_types(body);
    if types.len() != 1 && !content.value.is_hole() {
        let message = format!("a body has one media type, not {}", types.len());
        report.add(Rule::SeveralMediaTypes, content.key.place, message);
    }
    for media_type in types {
        let name = media_type.key.text.as_str();
        if let Some(message) = media_type_problem(view, status, name, &media_type.value) {
            report.add(Rule::UnsupportedMediaType, media_type.key.place, message);
        }
        if !media_type.value.has("schema") {
            let message = "the body needs a `schema`; `{}` stands for anything";
            report.add(Rule::MissingSchema, media_type.key.place, message);
        }
    }
}

/// What is wrong with the media type of a body, if anything. Files are only sent so far.
fn media_type_problem(
    view: &View<'_>,
    status: Option<&str>,
    name: &str,
    body: &Node,
) -> Option<String> {
    let schema = body.get("schema").filter(|schema| !schema.is_hole());
    match (name, status) {
        (JSON, _) => None,
        (FORM, None) => {
            let form = schema.and_then(Node::reference).and_then(|target| view.component(target));
            let fields =
                form.and_then(|form| form.get("properties")).map_or(&[][..], Node::entries);
            let files = fields.iter().filter(|field| is_file(&field.value)).count();
            let wrong = schema.is_some() && files != 1;
            wrong.then(|| format!("a `{FORM}` body refers to an object with one file in it"))
        }
        (ANYTHING, None) => {
            let wrong = schema.is_some_and(|schema| !is_file(schema)) || body.has("examples");
            wrong.then(|| format!("a `{ANYTHING}` body is a file: a binary string, no examples"))
        }
        (_, None) => Some(format!("a request is `{JSON}`, `{FORM}` or `{ANYTHING}`")),
        (_, Some(_)) => Some(format!("an answer is `{JSON}`")),
    }
}

/// Whether a schema stands for the content of a file.
pub(super) fn is_file(schema: &Node) -> bool {
    schema.text_of("type") == Some("string") && schema.text_of("format") == Some("binary")
}

fn error(body: &Node, report: &mut Report) {
    for schema in schemas(body) {
        if schema.value.reference() != Some(ERROR_BODY) && !schema.value.is_hole() {
            let message = "the body of an error must be a reference to `ErrorBody`";
            report.add(Rule::ErrorBody, schema.key.place, message);
        }
    }
}

/// A method gives one type, whatever the success is.
fn results(operation: &Operation<'_>, report: &mut Report) {
    let mut first = None;
    for body in operation.successes() {
        for schema in schemas(body).filter(|schema| !schema.value.is_hole()) {
            let value = schema.value.to_value();
            let first = first.get_or_insert_with(|| value.clone());
            if *first != value {
                let message =
                    format!("`{}` has another success with another schema", operation.name());
                report.add(Rule::SeveralResults, schema.key.place, message);
            }
        }
    }
}

fn schemas(body: &Node) -> impl Iterator<Item = &Entry> {
    media_types(body).iter().filter_map(|media_type| media_type.value.entry("schema"))
}

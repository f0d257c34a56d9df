//! Bodies of requests and responses.

use super::view::{Operation, View, media_types};
use crate::load::tree::{Entry, Node};
use crate::report::Report;
use crate::rule::Rule;

const JSON: &str = "application/json";

/// The component with every documented shape of an error.
const ERROR_BODY: &str = "#/components/schemas/ErrorBody";

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    error_body(view, report);
    for operation in &view.operations {
        for (status, body) in operation.bodies() {
            content(body, report);
            if status.is_some_and(|status| !status.starts_with('2')) {
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

fn content(body: &Node, report: &mut Report) {
    let Some(content) = body.entry("content") else { return };
    let types = media_types(body);
    if types.len() != 1 && !content.value.is_hole() {
        let message = format!("a body has one media type, not {}", types.len());
        report.add(Rule::SeveralMediaTypes, content.key.place, message);
    }
    for media_type in types {
        let name = media_type.key.text.as_str();
        if name != JSON {
            let message = format!("`{name}` is not supported, only `{JSON}`");
            report.add(Rule::UnsupportedMediaType, media_type.key.place, message);
        }
        if !media_type.value.has("schema") {
            let message = "the body needs a `schema`; `{}` stands for anything";
            report.add(Rule::MissingSchema, media_type.key.place, message);
        }
    }
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
    for (_, body) in
        operation.bodies().filter(|(status, _)| status.is_some_and(|s| s.starts_with('2')))
    {
        for schema in schemas(body).filter(|schema| !schema.value.is_hole()) {
            let value = schema.value.to_value();
            let first = first.get_or_insert_with(|| value.clone());
            if *first != value {
                let message =
                    format!("`{}` has another 2xx body with another schema", operation.name());
                report.add(Rule::SeveralResults, schema.key.place, message);
            }
        }
    }
}

fn schemas(body: &Node) -> impl Iterator<Item = &Entry> {
    media_types(body).iter().filter_map(|media_type| media_type.value.entry("schema"))
}

//! Parameters that the generated clients can write.

use super::bodies::is_file;
use super::view::{Operation, View, media_types};
use crate::load::tree::{Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// Headers that the description of a parameter cannot set: OpenAPI ignores them.
const FIXED_HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for operation in &view.operations {
        for parameter in operation.parameters.iter().filter(|one| one.is_map()) {
            location(operation, parameter, report);
            style(parameter, report);
            schema(view, parameter, report);
            file_name(operation, parameter, report);
        }
        repeated(operation, report);
    }
}

fn unsupported(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::UnsupportedParameter, place, message);
}

fn location(operation: &Operation<'_>, parameter: &Node, report: &mut Report) {
    let Some(node) = parameter.get("in") else { return };
    let name = parameter.text_of("name").unwrap_or_default();
    match node.text() {
        Some("path") if !parameter.is_true("required") => {
            let place = parameter.get("required").map_or(parameter.place, |node| node.place);
            let message = format!("`{name}` is part of the path: say `required: true`");
            report.add(Rule::OptionalPathParameter, place, message);
        }
        Some("header") if FIXED_HEADERS.contains(&name.to_lowercase().as_str()) => {
            unsupported(report, node.place, format!("no parameter can set the header `{name}`"));
        }
        Some("path" | "query" | "header") => {}
        Some(other) => {
            let message =
                format!("a parameter in `{other}`, of `{}`, cannot be sent", operation.name());
            unsupported(report, node.place, message);
        }
        None => {}
    }
}

/// Only the default style of each location is written.
fn style(parameter: &Node, report: &mut Report) {
    let default = if parameter.text_of("in") == Some("query") { "form" } else { "simple" };
    if let Some(node) = parameter.get("style")
        && node.text().is_some_and(|style| style != default)
    {
        unsupported(report, node.place, format!("the style must be `{default}`"));
    }
    let is_list =
        parameter.get("schema").and_then(|schema| schema.text_of("type")) == Some("array");
    if let Some(entry) = parameter.entry("explode").filter(|_| !is_list) {
        unsupported(report, entry.key.place, "only a list has `explode`");
    }
    if is_list && default == "simple" {
        unsupported(report, parameter.place, "a list can only be sent in the query");
    }
}

/// A parameter is a scalar, or a list of them.
fn schema(view: &View<'_>, parameter: &Node, report: &mut Report) {
    let Some(entry) = parameter.entry("schema") else {
        report.add(Rule::MissingSchema, parameter.place, "the parameter needs a `schema`");
        return;
    };
    let Some(kind) = scalar_kind(view, &entry.value) else { return };
    let kind = match kind {
        "array" => match entry.value.get("items").and_then(|items| scalar_kind(view, items)) {
            Some(kind) => kind,
            None => return,
        },
        other => other,
    };
    if !matches!(kind, "string" | "integer" | "number" | "boolean") {
        unsupported(report, entry.value.place, "a parameter must be a scalar or a list of scalars");
    }
}

/// The name of a file that is sent alone, which a client fills in where the caller does not.
fn file_name(operation: &Operation<'_>, parameter: &Node, report: &mut Report) {
    let Some(entry) = parameter.entry("x-file-name") else { return };
    let kind = parameter.get("schema").and_then(|schema| schema.text_of("type"));
    let is_header = parameter.text_of("in") == Some("header")
        && !parameter.is_true("required")
        && !parameter.has("x-credential")
        && kind == Some("string");
    let body = operation.node.get("requestBody").map_or(&[][..], media_types);
    let is_file = body.iter().any(|content| content.value.get("schema").is_some_and(is_file));
    if !is_header || !is_file || !parameter.is_true("x-file-name") {
        let message = "`x-file-name: true` belongs to an optional header, a text, beside a file";
        report.add(Rule::MalformedExtension, entry.key.place, message);
    }
}

fn scalar_kind<'a>(view: &View<'a>, schema: &'a Node) -> Option<&'a str> {
    let target = match schema.reference() {
        Some(reference) => view.component(reference)?,
        None => schema,
    };
    let branches = target.get("oneOf").map_or(&[][..], Node::items);
    let documented = branches.iter().find(|branch| !branch.is_true("x-tolerated"));
    documented.unwrap_or(target).text_of("type")
}

fn repeated(operation: &Operation<'_>, report: &mut Report) {
    let parameters = &operation.parameters;
    for (index, parameter) in parameters.iter().enumerate().filter(|(_, one)| one.has("name")) {
        let same = |other: &&Node| {
            ["name", "in"].iter().all(|key| other.text_of(key) == parameter.text_of(key))
        };
        if parameters[..index].iter().any(same) {
            let name = parameter.text_of("name").unwrap_or_default();
            let message = format!("`{}` declares `{name}` twice", operation.name());
            unsupported(report, parameter.place, message);
        }
    }
}

//! Values that a caller gives once: declared, and filled into what can hold them.

use super::names::is_snake_case;
use super::operations::is_blank;
use super::usage::{is_request_body, other_use};
use super::view::{Role, Schema, View};
use crate::load::tree::{Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let mut seen = Vec::new();
    for scope in view.root.get("x-scopes").map_or(&[][..], Node::items) {
        let Some((node, name)) = scope.get("name").and_then(|node| Some((node, node.text()?)))
        else {
            continue;
        };
        if seen.contains(&name) {
            malformed(report, node.place, format!("the scope `{name}` is declared already"));
        }
        seen.push(name);
        declared(view, scope, name, report);
    }
    for operation in &view.operations {
        for parameter in operation.parameters.iter().filter(|one| one.is_map()) {
            if let Some(entry) = parameter.entry("x-scope") {
                named(view, entry, report);
                of_parameter(parameter, entry, report);
            }
        }
    }
    for schema in &view.schemas {
        if let Some(entry) = schema.node.entry("x-scope") {
            named(view, entry, report);
            of_property(view, schema, entry, report);
        }
    }
}

fn malformed(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::MalformedExtension, place, message);
}

fn declared(view: &View<'_>, scope: &Node, name: &str, report: &mut Report) {
    let place = scope.get("name").map_or(scope.place, |node| node.place);
    if !is_snake_case(name) {
        malformed(report, place, format!("`{name}` must be in snake_case"));
    }
    for key in ["description", "example"] {
        if let Some(node) = scope.get(key).filter(|node| is_blank(Some(node))) {
            malformed(report, node.place, format!("`{key}` must say something"));
        }
    }
    let names = |node: &Node| node.text_of("x-scope") == Some(name);
    let mut parameters =
        view.operations.iter().flat_map(|operation| operation.parameters.iter().copied());
    let is_used = parameters.any(names) || view.schemas.iter().any(|schema| names(schema.node));
    if !view.incomplete && !is_used {
        let message = format!("no parameter and no property has `x-scope: {name}`");
        report.add(Rule::Unused, place, message);
    }
}

/// `x-scope` names a declared scope.
fn named(view: &View<'_>, entry: &Entry, report: &mut Report) {
    let Some(text) = entry.value.text() else { return };
    if !view.scopes().any(|(declared, _)| declared == text) {
        let message = format!("no scope `{text}` is declared in `x-scopes`");
        malformed(report, entry.value.place, message);
    }
}

fn of_parameter(parameter: &Node, entry: &Entry, report: &mut Report) {
    let kind = parameter.get("schema").and_then(|schema| schema.text_of("type"));
    let is_text = parameter.get("schema").is_none_or(Node::is_hole) || kind == Some("string");
    let is_there = matches!(parameter.text_of("in"), Some("path" | "query"));
    if !is_there || !is_text || parameter.has("x-credential") {
        let message = "a scope fills a text in the path or the query";
        malformed(report, entry.key.place, message);
    }
}

/// A request loses the member, so its component may be nothing else.
fn of_property(view: &View<'_>, schema: &Schema<'_>, entry: &Entry, report: &mut Report) {
    let place = entry.key.place;
    let Role::Property { owner } = schema.role else {
        malformed(report, place, "a scope fills a parameter, or a property of a request body");
        return;
    };
    if schema.node.text_of("type") != Some("string") || schema.node.has("enum") {
        malformed(report, place, "a scope fills a text");
    }
    if !is_request_body(view, owner) && !view.incomplete {
        let message = format!("`{owner}` is no request body, whose own properties a scope fills");
        malformed(report, place, message);
    } else if let Some(other) = other_use(view, owner) {
        let message = format!("`{owner}` is more than a request body: {other} refers to it too");
        malformed(report, place, message);
    }
}

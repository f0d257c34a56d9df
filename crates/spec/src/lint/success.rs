//! Members of an answer without which nothing succeeded.

use super::usage::is_received;
use super::view::{Role, Schema, View};
use crate::load::tree::{Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        if let Some(entry) = schema.node.entry("x-success") {
            property(view, schema, entry, report);
        }
    }
}

fn malformed(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::MalformedExtension, place, message);
}

fn property(view: &View<'_>, schema: &Schema<'_>, entry: &Entry, report: &mut Report) {
    let place = entry.key.place;
    if !schema.node.is_true("x-success") {
        malformed(report, entry.value.place, "leave `x-success` out instead of `false`");
        return;
    }
    let Role::Property { owner } = schema.role else {
        malformed(report, place, "`x-success` belongs to a property of an answer");
        return;
    };
    let name = schema.key.map_or("", |key| key.text.as_str());
    if !super::tolerated::is_listed(view, schema) {
        malformed(
            report,
            place,
            format!("`{name}` must be `required`: without it nothing succeeded"),
        );
    }
    if is_nullable(schema.node) {
        malformed(report, place, format!("`{name}` must not be `nullable`: null says nothing"));
    }
    if !is_plain(schema.node) {
        malformed(report, place, format!("`{name}` must be a text, a number or a flag"));
    }
    if !view.incomplete && !is_received(view, owner) {
        malformed(report, place, format!("no answer holds a `{owner}`"));
    }
}

fn is_nullable(schema: &Node) -> bool {
    let branches = schema.get("oneOf").map_or(&[][..], Node::items);
    schema.is_true("nullable") || branches.iter().any(|branch| branch.is_true("nullable"))
}

/// Whether it can be told that nothing is there: a text, a number or a flag, in its documented form.
fn is_plain(schema: &Node) -> bool {
    let branches = schema.get("oneOf").map_or(&[][..], Node::items);
    let documented = branches.iter().find(|branch| !branch.is_true("x-tolerated"));
    let kind = documented.unwrap_or(schema).text_of("type");
    matches!(kind, Some("string" | "integer" | "number" | "boolean"))
}

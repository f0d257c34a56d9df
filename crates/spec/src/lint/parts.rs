//! Parts of an object that are told by which key is there.

use super::names::{Scope, pascal, snake};
use super::view::{Role, Schema, View};
use crate::load::tree::{Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        if let Some(entry) = schema.node.entry("x-parts").filter(|entry| entry.value.is_map()) {
            parts(schema, entry, report);
        }
    }
}

fn malformed(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::MalformedExtension, place, message);
}

fn parts(schema: &Schema<'_>, entry: &Entry, report: &mut Report) {
    let is_component = matches!(schema.role, Role::Component(_));
    if !is_component || !schema.node.has("properties") {
        let message = "`x-parts` belongs to a component with properties";
        malformed(report, entry.key.place, message);
        return;
    }
    if entry.value.entries().is_empty() {
        malformed(report, entry.value.place, "must name the parts, or be left out");
    }
    let mut taken: Vec<&str> = Vec::new();
    for list in entry.value.entries() {
        field(schema.node, list, report);
        let mut variants = Scope::default();
        for part in list.value.items() {
            let Some(name) = part.text() else { continue };
            if taken.contains(&name) {
                malformed(report, part.place, format!("`{name}` is a part already"));
                continue;
            }
            taken.push(name);
            if pascal(name) == "Other" || variants.take(pascal(name), name).is_err() {
                malformed(report, part.place, format!("`{name}` is no name for a variant here"));
            }
            part_of(schema.node, name, part.place, report);
        }
    }
}

/// The name of a list becomes a field beside the properties that are no parts.
fn field(schema: &Node, list: &Entry, report: &mut Report) {
    let name = list.key.text.as_str();
    if list.value.items().len() < 2 {
        malformed(
            report,
            list.value.place,
            "must name the parts of which one is there: two or more",
        );
    }
    let is_part = |key: &str| list.value.items().iter().any(|part| part.text() == Some(key));
    let properties = schema.get("properties").map_or(&[][..], Node::entries);
    let other = properties
        .iter()
        .find(|property| snake(&property.key.text) == snake(name) && !is_part(&property.key.text));
    if other.is_some() {
        let message = format!("the property `{name}` becomes a field of this name");
        report.add(Rule::NameCollision, list.key.place, message);
    }
    if snake(name) == "wire" {
        let message = format!("the generated code needs the name `{name}` itself");
        report.add(Rule::ReservedName, list.key.place, message);
    }
}

fn part_of(schema: &Node, name: &str, place: Place, report: &mut Report) {
    let Some(property) = schema.get("properties").and_then(|all| all.get(name)) else {
        malformed(report, place, format!("`{name}` is no property"));
        return;
    };
    let required = schema.get("required").map_or(&[][..], Node::items);
    if required.iter().any(|key| key.text() == Some(name)) {
        malformed(report, place, format!("`{name}` is required, so it tells nothing"));
    }
    if property.has("x-tolerated") || property.has("x-scope") {
        malformed(report, place, format!("`{name}` has no field that could be a part"));
    }
}

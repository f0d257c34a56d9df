//! What a single schema says: its type, its properties, what else it lets in.

use serde_json::Value;

use super::view::{Role, Schema, View};
use crate::load::tree::{Content, Node};
use crate::report::Report;
use crate::rule::Rule;

const TYPES: [&str; 6] = ["object", "array", "string", "integer", "number", "boolean"];

/// Keys that say something about values, so that a schema with one of them must say its type.
const TYPED_KEYS: [&str; 15] = [
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "format",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "default",
];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        kind(schema, report);
        object(schema, report);
        required(schema.node, report);
        secret(schema, report);
        component(schema, report);
    }
}

/// Whether the type of a schema is said by other schemas.
fn is_joined(node: &Node) -> bool {
    ["$ref", "oneOf", "allOf", "anyOf", "not"].iter().any(|key| node.has(key))
}

fn kind(schema: &Schema<'_>, report: &mut Report) {
    let node = schema.node;
    match node.get("type") {
        None => {
            let is_typed = TYPED_KEYS.iter().any(|key| node.has(key));
            if is_typed && !is_joined(node) {
                let message = format!("{} needs a `type`", schema.name());
                report.add(Rule::MissingType, schema.place(), message);
            }
        }
        Some(kind) => {
            if kind.text().is_some_and(|text| !TYPES.contains(&text)) {
                let message = format!("`type` must be one of {}", TYPES.join(", "));
                report.add(Rule::InvalidOpenapi, kind.place, message);
            }
            if kind.text() == Some("array") && !node.has("items") {
                report.add(Rule::MissingType, schema.place(), "an array needs `items`");
            }
        }
    }
}

fn object(schema: &Schema<'_>, report: &mut Report) {
    let node = schema.node;
    let is_component = matches!(schema.role, Role::Component(_));
    if let Some(properties) = node.entry("properties").filter(|_| !is_component) {
        let message = format!("{} has properties: make it a schema with a name", schema.name());
        report.add(Rule::InlineObject, properties.key.place, message);
    }
    let Some(additional) = node.entry("additionalProperties") else { return };
    if additional.value.scalar() == Some(&Value::Bool(false)) {
        let message = "servers add properties without notice: leave this out";
        report.add(Rule::ClosedObject, additional.key.place, message);
    }
    if additional.value.is_map() && node.has("properties") {
        let message = "an object has either named properties or a type for all of them";
        report.add(Rule::UnsupportedComposition, additional.key.place, message);
    }
}

fn required(node: &Node, report: &mut Report) {
    let Some(required) = node.get("required") else { return };
    let Content::List(names) = &required.content else { return };
    for (index, name) in names.iter().enumerate() {
        let Some(text) = name.text() else { continue };
        if !node.get("properties").is_some_and(|properties| properties.has(text)) {
            let message = format!("`{text}` is required, but no property");
            report.add(Rule::UnknownRequired, name.place, message);
        }
        if names[..index].iter().any(|other| other.text() == Some(text)) {
            report.add(Rule::UnknownRequired, name.place, format!("`{text}` stands here twice"));
        }
    }
}

/// What nobody else may see is a property of its own: only its name tells where it is in a body.
fn secret(schema: &Schema<'_>, report: &mut Report) {
    let Some(format) = schema.node.entry("format") else { return };
    if format.value.text() != Some("password") {
        return;
    }
    let is_property = matches!(schema.role, Role::Property { .. });
    let is_text = schema.node.text_of("type") == Some("string") && !schema.node.has("enum");
    let other_spelling = schema.node.has("x-alias-of");
    if !is_property || !is_text || other_spelling {
        let message = "a secret is a property with `type: string`, in its documented spelling";
        report.add(Rule::MisplacedSecret, format.key.place, message);
    }
}

/// Only objects with properties, enums and unions become types of their own.
fn component(schema: &Schema<'_>, report: &mut Report) {
    let Role::Component(name) = schema.role else { return };
    let node = schema.node;
    let becomes_type = node.has("properties") || node.has("enum") || node.has("oneOf");
    if !becomes_type {
        let message = format!(
            "`{name}` is no object with properties, enum or union: write it where it is used"
        );
        report.add(Rule::UnsupportedComponent, schema.place(), message);
    }
    if node.has("properties") && node.text_of("type") != Some("object") && node.has("type") {
        let place = node.get("type").map_or(node.place, |kind| kind.place);
        report.add(Rule::UnsupportedComponent, place, "only an object has properties");
    }
    if node.is_true("nullable") {
        let place = node.entry("nullable").map_or(node.place, |entry| entry.key.place);
        let message = "say `nullable` where the schema is used";
        report.add(Rule::UnsupportedComponent, place, message);
    }
}

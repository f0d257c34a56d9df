//! Keys and the types of their values, by the [grammar](crate::grammar).

use serde_json::Value;

use super::view::View;
use crate::grammar::{Kind, Shape};
use crate::load::tree::{Content, Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// What may stand beside a reference to a schema: readers that ignore it lose nothing but `null`.
const BESIDE_REFERENCE: [&str; 7] =
    ["$ref", "nullable", "description", "deprecated", "x-tolerated", "x-observed", "x-discrepancy"];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    object(view.root, Kind::Root, view.root.place, report);
    if let Some(version) = view.root.get("openapi").filter(|node| node.text().is_some())
        && !version.text().is_some_and(|text| text.starts_with("3.0."))
    {
        report.add(Rule::InvalidOpenapi, version.place, "must be a version of OpenAPI 3.0");
    }
}

fn object(node: &Node, kind: Kind, place: Place, report: &mut Report) {
    if node.is_hole() {
        return;
    }
    if !node.is_map() {
        let message = format!("{} must be an object", kind.name());
        report.add(rule_of(kind), node.place, message);
        return;
    }
    let is_reference = kind == Kind::Schema && node.has("$ref");
    for entry in node.entries() {
        let key = entry.key.text.as_str();
        match kind.shape(key) {
            _ if is_reference && !BESIDE_REFERENCE.contains(&key) => {
                let message = format!("`{key}` beside a reference is ignored by every reader");
                report.add(Rule::InvalidReference, entry.key.place, message);
            }
            Some(shape) => member(entry, shape, kind, report),
            None => unknown(entry, kind, report),
        }
    }
    for key in kind.required().iter().filter(|key| !node.has(key)) {
        let rule = if key.starts_with("x-") { Rule::MalformedExtension } else { rule_of(kind) };
        report.add(rule, place, format!("{} needs `{key}`", kind.name()));
    }
}

fn unknown(entry: &Entry, kind: Kind, report: &mut Report) {
    let key = entry.key.text.as_str();
    let rule = if key.starts_with("x-") { Rule::UnknownExtension } else { Rule::UnknownKey };
    let nearest = kind.keys().iter().map(|(name, _)| *name).find(|name| is_near(name, key));
    let hint = nearest.map(|name| format!(", did you mean `{name}`?")).unwrap_or_default();
    report.add(rule, entry.key.place, format!("{} has no `{key}`{hint}", kind.name()));
}

/// Whether two keys differ in their case, their hyphens or one letter only.
fn is_near(known: &str, key: &str) -> bool {
    let fold = |text: &str| text.replace(['-', '_'], "").to_lowercase();
    let (known, key) = (fold(known), fold(key));
    let same =
        |left: &mut dyn Iterator<Item = (char, char)>| left.take_while(|(a, b)| a == b).count();
    let ahead = same(&mut known.chars().zip(key.chars()));
    let behind = same(&mut known.chars().rev().zip(key.chars().rev()));
    let longest = known.chars().count().max(key.chars().count());
    known == key || ahead + behind + 1 >= longest
}

fn member(entry: &Entry, shape: Shape, kind: Kind, report: &mut Report) {
    let (key, value) = (entry.key.text.as_str(), &entry.value);
    let rule = if key.starts_with("x-") { Rule::MalformedExtension } else { rule_of(kind) };
    match shape {
        _ if value.is_hole() => {}
        Shape::Object(kind) => object(value, kind, entry.key.place, report),
        Shape::SchemaOrFlag if value.is_map() => {
            object(value, Kind::Schema, entry.key.place, report);
        }
        Shape::ObjectOrFlag(kind) if value.is_map() => object(value, kind, entry.key.place, report),
        Shape::List(kind) => match &value.content {
            Content::List(items) => {
                items.iter().for_each(|item| object(item, kind, item.place, report));
            }
            _ => report.add(rule, value.place, format!("`{key}` must be a list")),
        },
        Shape::Map(kind) => match &value.content {
            Content::Map(entries) => {
                entries.iter().for_each(|entry| object(&entry.value, kind, entry.key.place, report))
            }
            _ => report.add(rule, value.place, format!("`{key}` must be an object")),
        },
        Shape::Unsupported(reason) => {
            report.add(Rule::UnsupportedKey, entry.key.place, format!("no `{key}`: {reason}"));
        }
        _ => {
            if let Some(wanted) = mismatch(value, shape) {
                report.add(rule, value.place, format!("`{key}` must be {wanted}"));
            }
        }
    }
}

/// What a value should be and is not.
fn mismatch(node: &Node, shape: Shape) -> Option<&'static str> {
    let scalar = node.scalar();
    let (fits, wanted) = match shape {
        Shape::Text => (node.text().is_some(), "a text: put it between quotes"),
        Shape::Flag | Shape::SchemaOrFlag => {
            (scalar.is_some_and(Value::is_boolean), "true or false")
        }
        Shape::ObjectOrFlag(_) => (scalar.is_some_and(Value::is_boolean), "an object or true"),
        Shape::Count => (scalar.is_some_and(Value::is_u64), "a whole number"),
        Shape::Number => (scalar.is_some_and(Value::is_number), "a number"),
        Shape::Texts => (is_texts(node), "a list of texts"),
        Shape::TextMap => (
            node.is_map() && node.entries().iter().all(|entry| entry.value.text().is_some()),
            "an object of texts",
        ),
        Shape::TextsMap => (
            node.is_map() && node.entries().iter().all(|entry| is_texts(&entry.value)),
            "an object of lists of texts",
        ),
        Shape::Security => (is_security(node), "a list of objects like `{Name: []}`"),
        _ => (true, ""),
    };
    (!fits).then_some(wanted)
}

fn is_texts(node: &Node) -> bool {
    matches!(node.content, Content::List(_))
        && node.items().iter().all(|item| item.text().is_some())
}

fn is_security(node: &Node) -> bool {
    let is_requirement =
        |item: &Node| item.is_map() && item.entries().iter().all(|entry| is_texts(&entry.value));
    matches!(node.content, Content::List(_)) && node.items().iter().all(is_requirement)
}

fn rule_of(kind: Kind) -> Rule {
    if kind.is_extension() { Rule::MalformedExtension } else { Rule::InvalidOpenapi }
}

//! Undocumented forms that servers send: only those that a reader can convert.

use serde_json::Value;

use super::composition::has_tolerated;
use super::view::{Operation, Role, Schema, View, media_types};
use crate::json_schema::{LONG, SERIALIZED};
use crate::load::tree::{Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// The form of numbers in texts.
const DIGITS: &str = "^-?[0-9]+$";

/// What a tolerated property is to another: the same under another name, or another thing that a server
/// takes in its place.
const STANDING_FOR: [&str; 2] = ["x-alias-of", "x-instead-of"];

/// What says nothing about the values of a branch.
const WORDS: [&str; 6] =
    ["x-tolerated", "x-observed", "x-discrepancy", "description", "title", "example"];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        flag(schema, report);
        properties(schema.node, report);
        if let Some(entry) = schema.node.entry("oneOf").filter(|_| has_tolerated(schema.node)) {
            position(view, schema, entry, report);
            branches(schema, entry, report);
        }
    }
}

fn invalid(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::InvalidTolerated, place, message);
}

/// The flag stands on branches and properties only, and is never `false`.
fn flag(schema: &Schema<'_>, report: &mut Report) {
    if let Some(entry) = schema.node.entry("x-tolerated") {
        if !matches!(schema.role, Role::Branch | Role::Property { .. }) {
            let message = "only a branch of `oneOf` or a property can be tolerated";
            invalid(report, entry.key.place, message);
        }
        if entry.value.scalar() == Some(&Value::Bool(false)) {
            let message = "leave `x-tolerated` out instead of `false`";
            report.add(Rule::MalformedExtension, entry.value.place, message);
        }
    }
    for entry in STANDING_FOR.iter().filter_map(|key| schema.node.entry(key)) {
        let is_tolerated = schema.node.is_true("x-tolerated");
        if !is_tolerated || !matches!(schema.role, Role::Property { .. }) {
            let key = &entry.key.text;
            let message = format!("`{key}` belongs to a property with `x-tolerated: true`");
            report.add(Rule::MalformedExtension, entry.key.place, message);
        }
    }
}

/// A tolerated property is another spelling of one beside it, or is taken instead of it.
fn properties(schema: &Node, report: &mut Report) {
    let properties = schema.get("properties").map_or(&[][..], Node::entries);
    let required = schema.get("required").map_or(&[][..], Node::items);
    for property in properties.iter().filter(|property| property.value.is_true("x-tolerated")) {
        let name = property.key.text.as_str();
        let standing_for = || STANDING_FOR.iter().filter_map(|key| property.value.get(key));
        let (Some(alias), 1) = (standing_for().next(), standing_for().count()) else {
            let message = format!("`{name}` needs either `x-alias-of` or `x-instead-of`");
            invalid(report, property.key.place, message);
            continue;
        };
        let target = properties.iter().find(|other| Some(other.key.text.as_str()) == alias.text());
        if target.is_none_or(|target| target.value.has("x-tolerated")) {
            invalid(report, alias.place, "must name a documented property beside this one");
        }
        if required.iter().any(|required| required.text() == Some(name)) {
            invalid(report, property.key.place, format!("`{name}` cannot be required"));
        }
    }
}

/// Readers convert properties, also the items of such a list, and the answers of lookups. A parameter is never read: its other
/// forms only say what else a server takes.
fn position(view: &View<'_>, schema: &Schema<'_>, entry: &Entry, report: &mut Report) {
    let fits = match schema.role {
        Role::Property { .. } => true,
        Role::Items => is_list(view, schema),
        Role::Parameter => true,
        Role::Body => {
            view.operations.iter().any(|operation| is_convertible_answer(operation, schema))
        }
        _ => false,
    };
    if !fits {
        let message = "another form is converted in a property, its items, a list that is an answer, or the answer of a lookup";
        invalid(report, entry.key.place, message);
    }
    let is_seen = |branch: &Node| !branch.is_true("x-tolerated") || branch.has("x-observed");
    if !schema.node.has("x-discrepancy") && !entry.value.items().iter().all(is_seen) {
        let message = "say in `x-discrepancy` beside it what the docs contradict, or with `x-observed` in the branch where it was seen";
        invalid(report, entry.key.place, message);
    }
}

/// Whether a property is a list of these items, and nothing else.
fn is_list(view: &View<'_>, items: &Schema<'_>) -> bool {
    view.schemas.iter().any(|schema| {
        matches!(schema.role, Role::Property { .. })
            && schema.node.get("items").is_some_and(|own| std::ptr::eq(own, items.node))
    })
}

/// Whether a property is listed as required.
pub(super) fn is_listed(view: &View<'_>, property: &Schema<'_>) -> bool {
    let Some(key) = property.key else { return false };
    let is_owner = |owner: &&Schema<'_>| {
        let properties = owner.node.get("properties").map_or(&[][..], Node::entries);
        properties.iter().any(|entry| std::ptr::eq(&entry.value, property.node))
    };
    let Some(owner) = view.schemas.iter().find(is_owner) else { return false };
    let required = owner.node.get("required").map_or(&[][..], Node::items);
    required.iter().any(|name| name.text() == Some(key.text.as_str()))
}

/// Whether it is what a lookup answers, or a list.
fn is_convertible_answer(operation: &Operation<'_>, schema: &Schema<'_>) -> bool {
    let mut answers = operation.responses().iter().flat_map(|entry| media_types(&entry.value));
    let branches = schema.node.get("oneOf").map_or(&[][..], Node::items);
    let is_list = branches.iter().any(|branch| branch.text_of("type") == Some("array"));
    (operation.is_lookup() || is_list)
        && answers.any(|content| {
            content.value.get("schema").is_some_and(|body| std::ptr::eq(body, schema.node))
        })
}

fn branches(schema: &Schema<'_>, entry: &Entry, report: &mut Report) {
    let branches = entry.value.items();
    let documented: Vec<&Node> =
        branches.iter().filter(|branch| !branch.is_true("x-tolerated")).collect();
    let [documented] = documented[..] else {
        let message = "one branch, the documented one, must be without `x-tolerated`";
        invalid(report, entry.key.place, message);
        return;
    };
    if let Some(beside) =
        ["type", "enum", "properties", "items"].iter().find_map(|key| schema.node.entry(key))
    {
        let message = format!("`{}` belongs to the documented branch", beside.key.text);
        invalid(report, beside.key.place, message);
    }
    for branch in branches.iter().filter(|branch| branch.is_true("x-tolerated")) {
        let fits = match schema.role {
            Role::Parameter => is_scalar(branch),
            _ => is_convertible(documented, branch, schema.role) || documented.is_hole(),
        };
        if !fits {
            invalid(report, branch.place, "no reader converts this form to the documented one");
        }
    }
}

fn is_scalar(branch: &Node) -> bool {
    matches!(branch.text_of("type"), Some("string" | "integer" | "number" | "boolean"))
}

/// Whether readers have a conversion from the form of `branch` to the documented one.
fn is_convertible(documented: &Node, branch: &Node, role: Role<'_>) -> bool {
    let from = branch.text_of("type");
    // An answer may hold the items of a list under their ids.
    let is_keyed = role == Role::Body && from == Some("object") && !branch.has("properties");
    let values = branch.get("enum").map(Node::to_value);
    let only = |allowed: &[Value]| {
        let values = values.as_ref().and_then(Value::as_array);
        values.is_some_and(|values| values.iter().all(|value| allowed.contains(value)))
    };
    match documented.text_of("type") {
        Some("boolean") => match from {
            Some("string") => only(&["true".into(), "false".into()]),
            Some("integer") => only(&[0.into(), 1.into()]),
            _ => false,
        },
        Some("integer" | "number") => {
            from == Some("string") && branch.text_of("pattern") == Some(DIGITS)
        }
        Some("string") => {
            let scalar = matches!(from, Some("integer" | "number" | "boolean"));
            let object = is_of_format(branch, LONG) || is_of_format(branch, SERIALIZED);
            (scalar || object || is_wrapped_text(branch)) && !documented.has("enum")
        }
        Some("array") => documented.get("items").is_some_and(|items| {
            let form = if is_keyed { branch.get("additionalProperties") } else { Some(branch) };
            form.is_some_and(|form| bare(items) == bare(form))
        }),
        _ => false,
    }
}

/// Whether a branch is an object that stands for a text in this way.
fn is_of_format(branch: &Node, format: &str) -> bool {
    branch.text_of("type") == Some("object") && branch.text_of("format") == Some(format)
}

/// Whether a branch is an object that holds a text and nothing else.
fn is_wrapped_text(branch: &Node) -> bool {
    let is_one = |key: &str| branch.get(key).and_then(Node::scalar) == Some(&Value::from(1));
    let values = branch.get("additionalProperties").and_then(|values| values.text_of("type"));
    branch.text_of("type") == Some("object")
        && values == Some("string")
        && is_one("minProperties")
        && is_one("maxProperties")
}

/// A schema without its words; a reference in an `allOf` of its own is that reference.
fn bare(schema: &Node) -> Value {
    let mut value = schema.to_value();
    if let Some(members) = value.as_object_mut() {
        members.retain(|key, _| !WORDS.contains(&key.as_str()));
        if members.len() == 1
            && let Some([only]) = members.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
        {
            return only.clone();
        }
    }
    value
}

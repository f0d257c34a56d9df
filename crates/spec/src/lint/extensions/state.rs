//! What operations do with what a gateway knows: messages that were sent, groups that were made.

use serde_json::Value;

use super::{answered, deed, malformed};
use crate::lint::view::{Operation, View, media_types};
use crate::load::tree::Node;
use crate::report::Report;

/// What can be done, with the members that belong to it beside `does`, `in` and `key`.
const DEEDS: [(&str, &[&str]); 5] = [
    ("keep", &["within", "each", "like", "item", "fresh", "tells"]),
    ("change", &["each", "item"]),
    ("remove", &["each"]),
    ("get", &["merge"]),
    ("list", &["within", "most", "oldest-first"]),
];

pub(super) fn check(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    for state in states(operation) {
        one(view, operation, state, report);
    }
}

/// What an operation does, thing by thing.
fn states<'a>(operation: &Operation<'a>) -> &'a [Node] {
    operation.node.get("x-state").map_or(&[][..], Node::items)
}

fn one(view: &View<'_>, operation: &Operation<'_>, state: &Node, report: &mut Report) {
    let Some((text, members)) = deed(&DEEDS, state, report) else { return };
    for entry in state.entries() {
        let key = entry.key.text.as_str();
        if !["does", "in", "key"].contains(&key) && !members.contains(&key) {
            malformed(report, entry.key.place, format!("`{text}` has no `{key}`"));
        }
        placeholders(view, operation, &entry.value, report);
    }
    let is_missing = |key: &str| members.contains(&key) && state.get(key).is_none();
    if ["like", "item"].iter().any(|key| is_missing(key)) {
        malformed(report, state.place, format!("`{text}` needs `{}`", needed(text)));
    }
    if let Some(like) = state.get("like") {
        like_example(view, like, report);
    }
    for name in state.get("fresh").map_or(&[][..], Node::items) {
        let first = name.text().and_then(|text| text.split('.').next()).unwrap_or_default();
        if answered(view, operation, first).is_none() && !is_union(view, operation) {
            malformed(report, name.place, format!("the answer has no `{first}`"));
        }
    }
    if !is_shown(view, state) {
        malformed(report, state.place, "no operation shows what is kept in it");
    }
}

fn needed(does: &str) -> &'static str {
    if does == "keep" { "like` and `item" } else { "item" }
}

/// Whether an operation reads what stands in the same place.
fn is_shown(view: &View<'_>, state: &Node) -> bool {
    let place = state.text_of("in");
    view.operations.iter().flat_map(states).any(|other| {
        other.text_of("in") == place && matches!(other.text_of("does"), Some("get" | "list"))
    })
}

/// Whether the answer is one of several shapes, whose members differ.
fn is_union(view: &View<'_>, operation: &Operation<'_>) -> bool {
    let bodies = operation.successes().flat_map(media_types);
    let mut schemas = bodies.filter_map(|one| one.value.get("schema"));
    schemas.any(|schema| {
        let component = schema.reference().and_then(|reference| view.component(reference));
        component.unwrap_or(schema).get("oneOf").is_some()
    })
}

/// Every placeholder must name something that the operation has.
fn placeholders(view: &View<'_>, operation: &Operation<'_>, node: &Node, report: &mut Report) {
    for entry in node.entries() {
        placeholders(view, operation, &entry.value, report);
    }
    for item in node.items() {
        placeholders(view, operation, item, report);
    }
    let Some(Value::String(text)) = node.scalar() else { return };
    for piece in text.split('{').skip(1) {
        let Some((name, _)) = piece.split_once('}') else {
            malformed(report, node.place, format!("`{text}` has a `{{` without a `}}`"));
            return;
        };
        let name = name.strip_suffix('?').unwrap_or(name);
        let (from, member) = name.split_once('.').unwrap_or((name, ""));
        let first = member.split('.').next().unwrap_or_default();
        let is_there = match from {
            "path" | "query" => operation.parameter(from, member).is_some(),
            "answer" => answered(view, operation, first).is_some() || is_union(view, operation),
            "body" => operation.node.get("requestBody").is_some(),
            "item" | "each" => true,
            "now" | "now-ms" => member.is_empty(),
            _ => false,
        };
        if !is_there {
            malformed(report, node.place, format!("there is no `{name}`"));
        }
    }
}

/// The example that a thing looks like.
fn like_example(view: &View<'_>, like: &Node, report: &mut Report) {
    let Some(text) = like.text() else { return };
    let mut parts = text.split('/');
    let (operation, example) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let found = view.operations.iter().find(|other| other.name() == operation);
    let is_there = found.is_some_and(|other| {
        let contents = other.successes().flat_map(media_types);
        let mut examples = contents.filter_map(|one| one.value.get("examples"));
        examples.any(|examples| examples.get(example).is_some())
    });
    if !is_there {
        malformed(report, like.place, format!("no answer has the example `{text}`"));
    }
}

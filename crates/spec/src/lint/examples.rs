//! Examples and defaults fit the schemas beside them.

use std::collections::HashSet;

use serde_json::Value;

use super::validator::{self, breaches};
use super::view::{Operation, View, media_types};
use crate::json_schema::{Mode, complete, definitions};
use crate::load::place::Place;
use crate::load::tree::{Entry, Node};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    // What could not be joined accepts everything: a hole converts to `{}`.
    let definitions = definitions(&view.root.to_value(), Mode::Tolerant);
    let mut checker = Checker { definitions, checked: HashSet::new() };
    for operation in &view.operations {
        bodies(&mut checker, view, operation, report);
        for parameter in &operation.parameters {
            let (schema, example) = (parameter.get("schema"), parameter.entry("example"));
            if let (Some(schema), Some(example)) = (schema, example) {
                checker.check(schema, &[example], Rule::InvalidExample, report);
            }
        }
    }
    events(&mut checker, view, report);
    for schema in &view.schemas {
        for (key, rule) in [("example", Rule::InvalidExample), ("default", Rule::InvalidDefault)] {
            if let Some(entry) = schema.node.entry(key) {
                checker.check(schema.node, &[entry], rule, report);
            }
        }
    }
}

fn bodies(checker: &mut Checker, view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let failures = failures(view, operation);
    let is_lookup = operation.is_lookup();
    for (status, body) in operation.bodies() {
        let is_success = status.is_some_and(|status| operation.is_success(status));
        for media_type in media_types(body) {
            let examples = media_type.value.get("examples").map_or(&[][..], Node::entries);
            let values: Vec<&Entry> = examples
                .iter()
                .filter_map(|example| value(example, report))
                .filter(|entry| !(is_success && is_lookup && is_absence(&entry.value)))
                .collect();
            let (failed, values): (Vec<&Entry>, Vec<&Entry>) =
                values.into_iter().partition(|entry| {
                    is_success && failures.iter().any(|keys| has_all(&entry.value, keys))
                });
            if let Some(errors) = view.component("#/components/schemas/ErrorBody") {
                checker.check(errors, &failed, Rule::InvalidExample, report);
            }
            if let Some(schema) = media_type.value.get("schema") {
                checker.check(schema, &values, Rule::InvalidExample, report);
            }
        }
    }
}

/// What tells each failure that may come with a success.
fn failures<'a>(view: &View<'a>, operation: &Operation<'a>) -> Vec<Vec<&'a str>> {
    let names = operation.node.get("x-failures").map_or(&[][..], Node::items);
    let components = names
        .iter()
        .filter_map(|name| view.component(&format!("#/components/schemas/{}", name.text()?)));
    let required = components.map(|one| one.get("required").map_or(&[][..], Node::items));
    required.map(|keys| keys.iter().filter_map(Node::text).collect()).collect()
}

fn has_all(node: &Node, keys: &[&str]) -> bool {
    let says = |value: &Node| match value.scalar() {
        Some(Value::Null) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        _ => true,
    };
    keys.iter().all(|key| node.get(key).is_some_and(says))
}

fn events(checker: &mut Checker, view: &View<'_>, report: &mut Report) {
    let Some(webhooks) = view.root.get("x-webhooks") else { return };
    let Some(schema) = webhooks.get("schema") else { return };
    let events = webhooks.get("events").map_or(&[][..], Node::entries).iter();
    let examples = events.filter_map(|event| event.value.get("examples")).flat_map(Node::entries);
    let values: Vec<&Entry> = examples.filter_map(|example| value(example, report)).collect();
    checker.check(schema, &values, Rule::InvalidExample, report);
}

fn value<'a>(example: &'a Entry, report: &mut Report) -> Option<&'a Entry> {
    let value = example.value.entry("value");
    if value.is_none() && example.value.is_map() {
        let message =
            format!("the example `{}` needs `externalValue` or `value`", example.key.text);
        report.add(Rule::InvalidOpenapi, example.key.place, message);
    }
    value
}

/// How a lookup says that there is nothing.
fn is_absence(node: &Node) -> bool {
    match node.to_value() {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

struct Checker {
    definitions: Value,
    /// The schemas and values that were checked: a shared answer stands in every operation that
    /// refers to it, and a validator of all definitions is dear.
    checked: HashSet<(Place, Place)>,
}

impl Checker {
    /// Checks values against a schema; what is wrong is shown in the value.
    fn check(&mut self, schema: &Node, entries: &[&Entry], rule: Rule, report: &mut Report) {
        let mut entries = entries.to_vec();
        entries.retain(|entry| self.checked.insert((schema.place, entry.value.place)));
        if entries.is_empty() {
            return;
        }
        let document = complete(&schema.to_value(), &self.definitions, Mode::Tolerant);
        let validator = match validator::build(&document) {
            Ok(validator) => validator,
            // The rule that is broken was named already.
            Err(_) if !report.is_empty() => return,
            Err(error) => {
                let message = format!("the schema says what no JSON Schema can: {error}");
                report.add(Rule::InvalidOpenapi, schema.place, message);
                return;
            }
        };
        for entry in entries.iter().filter(|entry| !entry.value.has_hole()) {
            for (pointer, message) in breaches(&validator, &entry.value.to_value()) {
                let place = entry.value.nearest(&pointer);
                let at =
                    if pointer.is_empty() { String::new() } else { format!(" (at `{pointer}`)") };
                report.add(rule, place, format!("{message}{at}"));
            }
        }
    }
}

//! Examples and defaults fit the schemas beside them.

use std::collections::{HashMap, HashSet};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::validator::{self, breaches};
use super::view::{Operation, View, media_types};
use crate::json_schema::{Converter, Mode};
use crate::load::place::Place;
use crate::load::tree::{Entry, Node};
use crate::model::SCHEMAS;
use crate::report::Report;
use crate::rule::Rule;

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    /// Examples and defaults that do not fit, or are none.
    pub misfits: Report,
    /// Schemas of which there is no validator. Where another rule is broken, it says better what is wrong with them.
    pub unusable: Report,
}

pub(super) fn check(view: &View<'_>) -> Found {
    let mut found = Found::default();
    let report = &mut found.misfits;
    let mut checker = Checker::default();
    for operation in &view.operations {
        bodies(&mut checker, view, operation, report);
        for parameter in &operation.parameters {
            let (schema, example) = (parameter.get("schema"), parameter.entry("example"));
            if let (Some(schema), Some(example)) = (schema, example) {
                checker.check(schema, &[example], Rule::InvalidExample);
            }
        }
    }
    events(&mut checker, view, report);
    for schema in &view.schemas {
        for (key, rule) in [("example", Rule::InvalidExample), ("default", Rule::InvalidDefault)] {
            if let Some(entry) = schema.node.entry(key) {
                checker.check(schema.node, &[entry], rule);
            }
        }
    }
    // What could not be joined accepts everything: a hole converts to `{}`.
    let none = Map::new();
    let components = view.document.pointer(SCHEMAS).and_then(Value::as_object);
    let converter = Converter::new(components.unwrap_or(&none), Mode::Tolerant);
    checker.finish(&converter, &mut found);
    found
}

fn bodies<'a>(
    checker: &mut Checker<'a>,
    view: &View<'a>,
    operation: &Operation<'a>,
    report: &mut Report,
) {
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
                checker.check(errors, &failed, Rule::InvalidExample);
            }
            if let Some(schema) = media_type.value.get("schema") {
                checker.check(schema, &values, Rule::InvalidExample);
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

fn events<'a>(checker: &mut Checker<'a>, view: &View<'a>, report: &mut Report) {
    let Some(webhooks) = view.root.get("x-webhooks") else { return };
    let Some(schema) = webhooks.get("schema") else { return };
    let events = webhooks.get("events").map_or(&[][..], Node::entries).iter();
    let examples = events.filter_map(|event| event.value.get("examples")).flat_map(Node::entries);
    let values: Vec<&Entry> = examples.filter_map(|example| value(example, report)).collect();
    checker.check(schema, &values, Rule::InvalidExample);
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

/// What is to be checked: it waits until all of it is known, for a validator takes its time for each definition, and one
/// that knows all schemas compiles each of them once.
#[derive(Default)]
struct Checker<'a> {
    /// The schemas with what is to fit them, each once: a shared answer stands in every operation that refers to it.
    checks: Vec<Check<'a>>,
    numbers: HashMap<Place, usize>,
    known: HashSet<(Place, Place)>,
}

/// A schema, and the values that are to fit it, each with the rule that it breaks otherwise.
struct Check<'a> {
    schema: &'a Node,
    values: Vec<(&'a Entry, Rule)>,
}

impl<'a> Checker<'a> {
    /// Notes values that are to fit a schema.
    fn check(&mut self, schema: &'a Node, entries: &[&'a Entry], rule: Rule) {
        for entry in entries.iter().filter(|entry| !entry.value.has_hole()) {
            if self.known.insert((schema.place, entry.value.place)) {
                let number = *self.numbers.entry(schema.place).or_insert(self.checks.len());
                if number == self.checks.len() {
                    self.checks.push(Check { schema, values: Vec::new() });
                }
                self.checks[number].values.push((*entry, rule));
            }
        }
    }

    /// Checks the values; what is wrong is shown in the value.
    fn finish(&self, converter: &Converter<'_>, found: &mut Found) {
        let definitions = converter.definitions();
        if let Ok(validator) = together(&self.checks, converter, &definitions) {
            return examine(&self.checks, &validator, &mut found.misfits);
        }
        for check in &self.checks {
            let check = std::slice::from_ref(check);
            match together(check, converter, &definitions) {
                Ok(validator) => examine(check, &validator, &mut found.misfits),
                Err(error) => {
                    let message = format!("the schema says what no JSON Schema can: {error}");
                    found.unusable.add(Rule::InvalidOpenapi, check[0].schema.place, message);
                }
            }
        }
    }
}

/// A validator for an object that holds a value for each check, under its number.
fn together(
    checks: &[Check<'_>],
    converter: &Converter<'_>,
    definitions: &Value,
) -> Result<Validator, String> {
    let schemas = checks.iter().enumerate();
    let schemas = schemas.map(|(number, check)| (number.to_string(), check.schema.to_value()));
    let schema = json!({ "properties": schemas.collect::<Map<_, _>>() });
    validator::build(&converter.complete(&schema, definitions))
}

fn examine(checks: &[Check<'_>], validator: &Validator, report: &mut Report) {
    for (number, check) in checks.iter().enumerate() {
        let name = number.to_string();
        for (entry, rule) in &check.values {
            let value = json!({ (name.as_str()): entry.value.to_value() });
            for (pointer, message) in breaches(validator, &value) {
                let inside = pointer.strip_prefix('/').and_then(|rest| rest.strip_prefix(&name));
                let pointer = inside.unwrap_or_default();
                let place = entry.value.nearest(pointer);
                let at =
                    if pointer.is_empty() { String::new() } else { format!(" (at `{pointer}`)") };
                report.add(*rule, place, format!("{message}{at}"));
            }
        }
    }
}

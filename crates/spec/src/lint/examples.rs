//! Examples and defaults fit the schemas beside them.

use serde_json::Value;

use super::validator::{self, breaches};
use super::view::{Operation, View, media_types};
use crate::json_schema::{Mode, complete, definitions};
use crate::load::tree::{Entry, Node};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    // What could not be joined accepts everything: a hole converts to `{}`.
    let checker = Checker { definitions: definitions(&view.root.to_value(), Mode::Tolerant) };
    for operation in &view.operations {
        bodies(&checker, operation, report);
        for parameter in &operation.parameters {
            let (schema, example) = (parameter.get("schema"), parameter.entry("example"));
            if let (Some(schema), Some(example)) = (schema, example) {
                checker.check(schema, &[example], Rule::InvalidExample, report);
            }
        }
    }
    for schema in &view.schemas {
        for (key, rule) in [("example", Rule::InvalidExample), ("default", Rule::InvalidDefault)] {
            if let Some(entry) = schema.node.entry(key) {
                checker.check(schema.node, &[entry], rule, report);
            }
        }
    }
}

fn bodies(checker: &Checker, operation: &Operation<'_>, report: &mut Report) {
    let is_lookup = operation.node.is_true("x-lookup");
    for (status, body) in operation.bodies() {
        let may_be_absent = is_lookup && status.is_some_and(|status| status.starts_with('2'));
        for media_type in media_types(body) {
            let examples = media_type.value.get("examples").map_or(&[][..], Node::entries);
            let values: Vec<&Entry> = examples
                .iter()
                .filter_map(|example| value(example, report))
                .filter(|entry| !(may_be_absent && is_absence(&entry.value)))
                .collect();
            if let Some(schema) = media_type.value.get("schema") {
                checker.check(schema, &values, Rule::InvalidExample, report);
            }
        }
    }
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
}

impl Checker {
    /// Checks values against a schema; what is wrong is shown in the value.
    fn check(&self, schema: &Node, entries: &[&Entry], rule: Rule, report: &mut Report) {
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

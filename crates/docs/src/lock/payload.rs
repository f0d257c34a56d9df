//! Payloads as hashes, and what they show.

use crate::dialect::hash;
use crate::facts::Example;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The path of the payload itself.
pub(crate) const ROOT: &str = "$";

/// The JSON types that are shown at each dotted path; lists add nothing to a path.
pub(super) type Shown = BTreeMap<String, BTreeSet<&'static str>>;

/// A hash that layout and the order of members do not change. What is not JSON counts as printed, but for white space.
pub(crate) fn hash_of(example: &Example) -> String {
    let values = example.payload.values();
    if values.is_empty() {
        return hash::of(&example.raw.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let mut text = String::new();
    for value in values {
        sorted(value, &mut text);
        text.push('\n');
    }
    hash::of(&text)
}

fn sorted(value: &Value, text: &mut String) {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<&String, &Value> = members.iter().collect();
            text.push('{');
            for (name, member) in members {
                text.push_str(&format!("{name:?}:"));
                sorted(member, text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                sorted(item, text);
                text.push(',');
            }
            text.push(']');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

/// Adds what a payload shows.
pub(super) fn show(value: &Value, elided: &BTreeSet<String>, shown: &mut Shown) {
    note(ROOT, value, shown);
    below(value, "", elided, shown);
}

fn below(value: &Value, prefix: &str, elided: &BTreeSet<String>, shown: &mut Shown) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                // A placeholder that stands for any name has another one on each page.
                let name = if name.starts_with('{') { "{}" } else { name };
                let path =
                    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
                if !elided.contains(&path) {
                    note(&path, member, shown);
                    below(member, &path, elided, shown);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| below(item, prefix, elided, shown)),
        _ => {}
    }
}

fn note(path: &str, value: &Value, shown: &mut Shown) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    shown.entry(path.to_owned()).or_default().insert(kind);
}

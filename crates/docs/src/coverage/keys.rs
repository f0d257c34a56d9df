//! The names in a payload.

use serde_json::Value;

/// Payloads are not looked into any deeper.
const DEPTH: usize = 24;

/// A name with those above it, from the root; lists add nothing.
pub(super) type Path = Vec<String>;

/// Every name of a payload, those above first, each path once.
pub(super) fn paths(value: &Value) -> Vec<Path> {
    let mut all = Vec::new();
    collect(value, &mut Vec::new(), &mut all);
    all
}

fn collect(value: &Value, above: &mut Path, all: &mut Vec<Path>) {
    if above.len() > DEPTH {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, above, all)),
        Value::Object(members) => {
            for (name, member) in members {
                above.push(name.clone());
                if !all.contains(above) {
                    all.push(above.clone());
                }
                collect(member, above, all);
                above.pop();
            }
        }
        _ => {}
    }
}

/// The names of the outermost objects.
pub(super) fn outermost(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().flat_map(outermost).collect(),
        Value::Object(members) => members.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

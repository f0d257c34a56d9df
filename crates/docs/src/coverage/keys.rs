//! The names in a payload.

use serde_json::Value;
use std::collections::HashSet;

/// Payloads are not looked into any deeper.
pub(super) const DEPTH: usize = 24;

/// A name with those above it, from the root; lists add nothing.
pub(super) type Path = Vec<String>;

/// Every name of a payload, those above first, each path once.
pub(super) fn paths(value: &Value) -> Vec<Path> {
    let mut found = Found::default();
    collect(value, &mut Vec::new(), &mut found);
    found.paths
}

#[derive(Default)]
struct Found<'a> {
    paths: Vec<Path>,
    known: HashSet<Vec<&'a str>>,
}

fn collect<'a>(value: &'a Value, above: &mut Vec<&'a str>, found: &mut Found<'a>) {
    if above.len() > DEPTH {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, above, found)),
        Value::Object(members) => {
            // A name without a sign stands for names that the page does not print.
            for (name, member) in members.iter().filter(|(name, _)| !name.is_empty()) {
                above.push(name);
                // The items of a list have the same names again and again.
                if !found.known.contains(above.as_slice()) {
                    found.known.insert(above.clone());
                    found.paths.push(above.iter().map(|name| (*name).to_owned()).collect());
                }
                collect(member, above, found);
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

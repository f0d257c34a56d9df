//! The members of a payload, by name and by path.

use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// The members of the last payload. Arrays add nothing to a path.
#[derive(Default)]
pub(super) struct Members {
    /// Each path, and whether something is nested in it.
    paths: HashMap<String, bool>,
    names: HashSet<String>,
    /// The path of each name; `None` for a name that stands in several places.
    places: HashMap<String, Option<String>>,
    /// The members of the payload itself.
    top: BTreeSet<String>,
}

impl Members {
    pub(super) fn of(values: &[Value]) -> Self {
        let mut members = Self::default();
        for value in values {
            members.add(value, "");
        }
        members.top = members.paths.keys().filter(|path| !path.contains('.')).cloned().collect();
        members
    }

    fn add(&mut self, value: &Value, parent: &str) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    let path =
                        if parent.is_empty() { name.clone() } else { format!("{parent}.{name}") };
                    self.add(value, &path);
                    self.insert(name, path, is_nested(value));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add(item, parent)),
            _ => {}
        }
    }

    fn insert(&mut self, name: &str, path: String, nested: bool) {
        let place = self.places.entry(name.to_owned()).or_insert_with(|| Some(path.clone()));
        if place.as_ref() != Some(&path) {
            *place = None;
        }
        self.names.insert(name.to_owned());
        *self.paths.entry(path).or_default() |= nested;
    }

    /// Whether a member anywhere has this name.
    pub(super) fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Whether a path leads to a member, from the root or from the `payload` of an event.
    pub(super) fn has_path(&self, path: &str) -> bool {
        self.find(path).is_some()
    }

    /// Whether a path leads to a member that holds no object.
    pub(super) fn is_plain(&self, path: &str) -> bool {
        self.find(path).is_some_and(|nested| !nested)
    }

    /// Whether a path leads to an object with a member of this name.
    pub(super) fn is_object_with(&self, path: &str, name: &str) -> bool {
        self.has_path(&format!("{path}.{name}"))
    }

    /// The path of a name that stands in one place, or else its name.
    pub(super) fn place<'a>(&'a self, name: &'a str) -> &'a str {
        self.places.get(name).and_then(Option::as_deref).unwrap_or(name)
    }

    /// The members of the payload itself, in order.
    pub(super) fn top(&self) -> &BTreeSet<String> {
        &self.top
    }

    fn find(&self, path: &str) -> Option<bool> {
        let inner = || self.paths.get(&format!("payload.{path}"));
        self.paths.get(path).or_else(inner).copied()
    }
}

fn is_nested(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().any(is_nested),
        _ => false,
    }
}

//! The members of a payload, by name and by path.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

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
    /// The texts that members hold, by path.
    texts: BTreeMap<String, BTreeSet<String>>,
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
                    if let Value::String(text) = value {
                        self.texts.entry(path.clone()).or_default().insert(text.clone());
                    }
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

    /// The path from the root that a path from the root, or from the `payload` of an event, stands for. A name that only its
    /// description has belongs where its neighbours do: in that `payload`, if there is one.
    pub(super) fn whole_path(&self, path: &str, is_envelope: bool) -> String {
        let inner = format!("payload.{path}");
        let first = path.split('.').next().unwrap_or(path);
        // A name that stands in one place of the payload is that.
        let place = self.place(path);
        if !is_envelope && !self.paths.contains_key(&inner) && place.starts_with("payload.") {
            return place.to_owned();
        }
        let is_inner = match (self.paths.contains_key(path), self.paths.contains_key(&inner)) {
            (true, true) => !is_envelope,
            (true, false) => false,
            (false, true) => true,
            (false, false) => {
                !is_envelope
                    && self.paths.get("payload") == Some(&true)
                    && (!self.top.contains(first)
                        || self.paths.contains_key(&format!("payload.{first}")))
            }
        };
        if is_inner { inner } else { path.to_owned() }
    }

    /// The outermost member that holds one of these texts.
    pub(super) fn holder_of(&self, texts: &[&str]) -> Option<&str> {
        let holds = |held: &BTreeSet<String>| texts.iter().any(|text| held.contains(*text));
        let holders = self.texts.iter().filter(|(_, held)| holds(held)).map(|(path, _)| path);
        holders.min_by_key(|path| path.matches('.').count()).map(String::as_str)
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

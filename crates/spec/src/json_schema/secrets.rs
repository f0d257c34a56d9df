//! Values that nobody but the caller may see.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::model::Spec;

/// Whether a value is one that nobody but the caller may see, in whatever form it comes.
pub(super) fn is_secret(schema: &Map<String, Value>) -> bool {
    let branches =
        ["oneOf", "anyOf", "allOf"].into_iter().filter_map(|keyword| schema.get(keyword));
    let mut branches = branches.filter_map(Value::as_array).flatten().filter_map(Value::as_object);
    schema.get("format").is_some_and(|format| format == "password") || branches.any(is_secret)
}

/// The names of all properties in a description that hold such a value, in lower case.
#[must_use]
pub fn secret_members(spec: &Spec) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    spec.all_schemas().for_each(|schema| collect(schema, &mut names));
    names
}

fn collect(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object);
            let secret = properties
                .into_iter()
                .flatten()
                .filter(|(_, property)| property.as_object().is_some_and(is_secret));
            names.extend(secret.map(|(name, _)| name.to_lowercase()));
            members.values().for_each(|member| collect(member, names));
        }
        _ => {}
    }
}

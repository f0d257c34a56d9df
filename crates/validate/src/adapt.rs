//! JSON Schemas made stricter or more lenient than the description's own.

use serde_json::{Map, Value, json};

/// An object that lists its properties has no others.
pub fn close(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    parts(members).for_each(close);
    let lists_all = members.get("properties").is_some_and(Value::is_object)
        // The properties of a tagged union are those of its branches.
        && !members.contains_key("allOf")
        && !members.contains_key("additionalProperties");
    if lists_all {
        members.insert("additionalProperties".to_owned(), json!(false));
    }
}

/// A property that may be left out may be null instead.
pub fn admit_null(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    parts(members).for_each(admit_null);
    alternatives(members).for_each(demand_value);
    let required = members.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let properties = members.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        if !required.iter().any(|one| one == name) {
            // Not a choice between the two: messages are to speak of the documented one only.
            *property = json!({ "if": { "not": { "type": "null" } }, "then": property.take() });
        }
    }
}

/// What says that one of several properties has to be there: `{"if": {"anyOf": [A, B]}, "else": C}` in `allOf`.
fn alternatives(members: &mut Map<String, Value>) -> impl Iterator<Item = &mut Value> {
    let conditions = members.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten();
    conditions.filter_map(Value::as_object_mut).flat_map(|condition| -> Vec<&mut Value> {
        if !condition.contains_key("else") || condition.contains_key("then") {
            return Vec::new();
        }
        let parts =
            condition.iter_mut().flat_map(|(keyword, part)| match (keyword.as_str(), part) {
                ("if", Value::Object(asked)) => match asked.get_mut("anyOf") {
                    Some(Value::Array(others)) => others.iter_mut().collect(),
                    _ => Vec::new(),
                },
                ("else", other) => vec![other],
                _ => Vec::new(),
            });
        parts.collect()
    })
}

/// A property that has to be there, and of which nothing else is said, has to be more than null.
fn demand_value(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    let names = members.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let names = names.iter().filter_map(Value::as_str);
    let properties: Map<String, Value> =
        names.map(|name| (name.to_owned(), json!({ "not": { "type": "null" } }))).collect();
    members.entry("properties").or_insert_with(|| properties.into());
}

/// The schemas in a schema that its value, or a part of it, has to fit. What stands under `if` only asks: an object
/// that does not fit may still be meant.
fn parts(members: &mut Map<String, Value>) -> impl Iterator<Item = &mut Value> {
    members.iter_mut().flat_map(|(keyword, part)| -> Vec<&mut Value> {
        match (keyword.as_str(), part) {
            ("properties" | "$defs", Value::Object(schemas)) => schemas.values_mut().collect(),
            ("allOf" | "anyOf", Value::Array(schemas)) => schemas.iter_mut().collect(),
            ("items" | "additionalProperties" | "then" | "else", schema) => vec![schema],
            _ => Vec::new(),
        }
    })
}

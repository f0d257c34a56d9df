//! The schemas that the types derive say what the specs say: types and validator cannot drift apart.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::documented::each_example;
use crate::payload::{self, PayloadType};

/// The names of all object properties in a schema, references followed, as `Component.property`-like paths.
fn property_names(
    root: &Value,
    schema: &Value,
    definitions: &str,
    path: &str,
    names: &mut BTreeSet<String>,
) {
    // A closed object is a form of a text that readers convert; no object of a gateway is closed.
    if schema.get("additionalProperties") == Some(&json!(false)) {
        return;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        // A type that holds itself stands under its name inside.
        if reference == "#" {
            let path = format!("#{}", root["title"].as_str().unwrap_or_default());
            if names.insert(path.clone()) {
                property_names(root, root, definitions, &path, names);
            }
            return;
        }
        let Some(name) = reference.strip_prefix(definitions) else {
            panic!("{reference} is elsewhere")
        };
        let path = format!("#{name}");
        if !names.insert(path.clone()) {
            return;
        }
        let pointer =
            format!("{}/{name}", definitions.trim_start_matches('#').trim_end_matches('/'));
        let target = root.pointer(&pointer).unwrap_or_else(|| panic!("{reference} is missing"));
        return property_names(root, target, definitions, &path, names);
    }
    // What stands beside the branches of a union tells it from others, and is a property of each branch.
    let is_union = schema.get("discriminator").is_some();
    let own = schema.get("properties").and_then(Value::as_object).filter(|_| !is_union);
    for (name, property) in own.into_iter().flatten() {
        // Another spelling is read into its field, what is taken instead of one is never sent, and a
        // file is an argument of its own.
        let is_tolerated = property.get("x-tolerated").is_some();
        if is_tolerated || property.get("format") == Some(&json!("binary")) {
            continue;
        }
        names.insert(format!("{path}.{name}"));
        property_names(root, property, definitions, &format!("{path}.{name}"), names);
    }
    let parts = ["items", "allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key));
    for part in
        parts.flat_map(|part| part.as_array().map_or(vec![part], |items| items.iter().collect()))
    {
        property_names(root, part, definitions, path, names);
    }
}

#[test]
fn derived_schemas_have_the_properties_of_the_specs() {
    for payload in payload::all() {
        let place = format!("{} {} {}", payload.vendor, payload.operation, payload.side);
        let derived = (payload.schema)();
        let mut of_type = BTreeSet::new();
        // The root of a derived schema is the type itself, the root of a spec's a reference to it.
        property_names(&derived, &derived, "#/$defs/", "", &mut of_type);
        let spec = payload.spec();
        let schema = payload.documented();
        let schema = spec.resolve(&schema).expect("the reference has a target");
        let mut of_spec = BTreeSet::new();
        property_names(spec.document(), schema, "#/components/schemas/", "", &mut of_spec);
        assert_eq!(properties(&of_type), properties(&of_spec), "{place}");
    }
}

/// Without the marks of components: enums and scalars are components in one of the two only.
fn properties(names: &BTreeSet<String>) -> BTreeSet<&String> {
    names.iter().filter(|name| name.contains('.')).collect()
}

#[test]
fn derived_schemas_accept_every_documented_example() {
    let checked = each_example(|one| {
        let errors: Vec<String> =
            validator(one.payload).iter_errors(&one.example.value).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", one.place());
    });
    assert!(checked >= 250, "only {checked} examples were checked");
}

/// The compiled schema of a type. Most types are those of many examples, and webhooks are large.
fn validator(payload: &PayloadType) -> Arc<Validator> {
    type Key = (&'static str, &'static str, &'static str);
    static COMPILED: Mutex<BTreeMap<Key, Arc<Validator>>> = Mutex::new(BTreeMap::new());
    let key = (payload.vendor, payload.operation, payload.side);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let compile = || jsonschema::validator_for(&(payload.schema)()).expect("it compiles");
    Arc::clone(compiled.entry(key).or_insert_with(|| Arc::new(compile())))
}

/// What a type reads, its schema accepts: answers leave fields out and send null for them.
#[test]
fn derived_schemas_accept_answers_with_missing_and_null_fields() {
    let mut checked = 0;
    each_example(|one| {
        if !one.is_answer() || one.payload.side == "error" {
            return;
        }
        let (value, wrap): (&Value, fn(Value) -> Value) = match &*one.example.value {
            Value::Array(items) => match items.first() {
                Some(first) => (first, |item| Value::Array(vec![item])),
                None => return,
            },
            value => (value, |value| value),
        };
        let Some(members) = value.as_object() else { return };
        for key in members.keys().filter(|key| !one.is_sign_of_success(key)) {
            let mut missing = value.clone();
            missing.as_object_mut().expect("it is an object").shift_remove(key);
            let mut null = value.clone();
            null[key] = Value::Null;
            for changed in [missing, null].map(wrap) {
                let place = format!("{} {key}: {changed}", one.place());
                assert!(validator(one.payload).is_valid(&changed), "{place}");
                checked += 1;
            }
        }
    });
    assert!(checked >= 500, "only {checked} answers were checked");
}

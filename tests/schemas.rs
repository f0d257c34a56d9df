//! The schemas that the types derive say what the specs say: types and validator cannot drift apart.

use std::collections::BTreeSet;

use serde_json::Value;
use wagate_spec::{Spec, bundled};

use crate::payload::{self, PayloadType};

fn spec(vendor: &str) -> &'static Spec {
    bundled().iter().find(|spec| spec.vendor == vendor).expect("the vendor is bundled")
}

/// The schema in the spec of a payload type.
fn documented(payload: &PayloadType) -> &'static Value {
    let operation =
        spec(payload.vendor).operation(payload.operation).expect("the operation is bundled");
    match payload.side.parse::<u16>() {
        Ok(status) => &operation.responses[&status].content.as_ref().expect("it has a body").schema,
        Err(_) => &operation.request_body.as_ref().expect("it has a body").schema,
    }
}

/// The names of all object properties in a schema, references followed, as `Component.property`-like paths.
fn property_names(
    root: &Value,
    schema: &Value,
    definitions: &str,
    path: &str,
    names: &mut BTreeSet<String>,
) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
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
    for (name, property) in
        schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    {
        if property.get("x-alias-of").is_some() {
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
    for payload in payload::ALL {
        let place = format!("{} {} {}", payload.vendor, payload.operation, payload.side);
        let derived = (payload.schema)();
        let mut of_type = BTreeSet::new();
        // The root of a derived schema is the type itself, the root of a spec's a reference to it.
        property_names(&derived, &derived, "#/$defs/", "", &mut of_type);
        let spec = spec(payload.vendor);
        let mut schema = documented(payload);
        schema = spec.resolve(schema).expect("the reference has a target");
        let mut of_spec = BTreeSet::new();
        property_names(&spec.document, schema, "#/components/schemas/", "", &mut of_spec);
        assert_eq!(properties(&of_type), properties(&of_spec), "{place}");
    }
}

/// Without the marks of components: enums and scalars are components in one of the two only.
fn properties(names: &BTreeSet<String>) -> BTreeSet<&String> {
    names.iter().filter(|name| name.contains('.')).collect()
}

#[test]
fn derived_schemas_accept_every_documented_example() {
    let mut checked = 0;
    for payload in payload::ALL {
        let operation =
            spec(payload.vendor).operation(payload.operation).expect("the operation is bundled");
        let examples = match payload.side.parse::<u16>() {
            Ok(status) => {
                &operation.responses[&status].content.as_ref().expect("it has a body").examples
            }
            Err(_) => &operation.request_body.as_ref().expect("it has a body").examples,
        };
        let derived = (payload.schema)();
        let validator = jsonschema::validator_for(&derived).expect("a derived schema compiles");
        for (name, example) in examples {
            let errors: Vec<String> =
                validator.iter_errors(&example.value).map(|error| error.to_string()).collect();
            assert!(
                errors.is_empty(),
                "{} {} {} {name}: {errors:?}",
                payload.vendor,
                payload.operation,
                payload.side
            );
            checked += 1;
        }
    }
    assert!(checked >= 20, "only {checked} examples were checked");
}

/// What a type reads, its schema accepts: answers leave fields out and send null for them.
#[test]
fn derived_schemas_accept_answers_with_missing_and_null_fields() {
    let mut checked = 0;
    for payload in payload::ALL.iter().filter(|payload| payload.side.starts_with('2')) {
        let operation = spec(payload.vendor).operation(payload.operation).expect("it is bundled");
        let status: u16 = payload.side.parse().expect("the side is a status");
        let content = operation.responses[&status].content.as_ref().expect("it has a body");
        let validator = jsonschema::validator_for(&(payload.schema)()).expect("it compiles");
        for example in content.examples.values() {
            let (value, wrap): (&Value, fn(Value) -> Value) = match &example.value {
                Value::Array(items) => (&items[0], |item| Value::Array(vec![item])),
                value => (value, |value| value),
            };
            for key in value.as_object().expect("an answer is an object").keys() {
                let mut missing = value.clone();
                missing.as_object_mut().expect("it is an object").shift_remove(key);
                let mut null = value.clone();
                null[key] = Value::Null;
                for changed in [missing, null].map(wrap) {
                    let place =
                        format!("{} {} {key}: {changed}", payload.vendor, payload.operation);
                    assert!(validator.is_valid(&changed), "{place}");
                    checked += 1;
                }
            }
        }
    }
    assert!(checked >= 50, "only {checked} answers were checked");
}

//! Every documented example is valid, is read into its type, and is written back as it came.

use serde_json::{Value, json};
use wagate_spec::{Example, Operation, Spec, bundled};

use crate::payload;

/// Calls `visit` with each documented example: spec, operation, `request` or status, name, payload.
fn each_example(mut visit: impl FnMut(&Spec, &Operation, &str, &str, &Example)) -> usize {
    let mut seen = 0;
    for spec in bundled() {
        for operation in &spec.operations {
            let bodies =
                operation.request_body.iter().map(|body| ("request".to_owned(), &body.examples));
            let answers = operation.responses.iter().filter_map(|(status, response)| {
                Some((status.to_string(), &response.content.as_ref()?.examples))
            });
            for (side, examples) in bodies.chain(answers) {
                for (name, example) in examples {
                    visit(spec, operation, &side, name, example);
                    seen += 1;
                }
            }
        }
    }
    seen
}

#[test]
fn every_example_is_written_back_as_it_came() {
    let seen = each_example(|spec, operation, side, name, example| {
        let place = format!("{} {} {side} {name}", spec.vendor, operation.id);
        let typed = (payload::find(&spec.vendor, &operation.id, side).read)(&example.value);
        let typed = typed.unwrap_or_else(|error| panic!("{place}: {error}"));
        assert_eq!(typed.written, example.value, "{place}");
    });
    assert!(seen >= 20, "only {seen} examples were found");
}

#[test]
fn every_example_is_read_into_the_values_that_a_reviewer_has_seen() {
    each_example(|spec, operation, side, name, example| {
        let typed = (payload::find(&spec.vendor, &operation.id, side).read)(&example.value);
        let typed = typed.expect("the example fits its type");
        insta::assert_snapshot!(
            format!("example-{}-{}-{side}-{name}", spec.vendor, operation.id),
            typed.debug
        );
    });
}

#[test]
fn fields_that_no_page_names_are_kept() {
    each_example(|spec, operation, side, name, example| {
        let mut value = example.value.clone();
        let Some(object) = first_object(&mut value) else { return };
        object.insert("a field of tomorrow".to_owned(), json!({ "kept": [1, null, "x"] }));
        let typed = (payload::find(&spec.vendor, &operation.id, side).read)(&value);
        let typed = typed.unwrap_or_else(|error| panic!("{} {side} {name}: {error}", operation.id));
        assert_eq!(typed.written, value, "{} {side} {name}", operation.id);
    });
}

/// One property after another is left out or null: what a real server does and no page shows.
#[test]
fn answers_with_missing_or_null_fields_are_read_and_kept() {
    each_example(|spec, operation, side, name, example| {
        if !side.starts_with('2') {
            return;
        }
        let mut whole = example.value.clone();
        let Some(object) = first_object(&mut whole) else { return };
        for key in object.keys().cloned().collect::<Vec<_>>() {
            for null in [false, true] {
                let mut value = example.value.clone();
                let object = first_object(&mut value).expect("it was there before");
                if null {
                    object.insert(key.clone(), Value::Null);
                } else {
                    object.shift_remove(&key);
                }
                let place =
                    format!("{} {} {side} {name} {key} null={null}", spec.vendor, operation.id);
                let typed = (payload::find(&spec.vendor, &operation.id, side).read)(&value);
                let typed = typed.unwrap_or_else(|error| panic!("{place}: {error}"));
                assert_eq!(typed.written, value, "{place}");
            }
        }
    });
}

fn first_object(value: &mut Value) -> Option<&mut serde_json::Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        Value::Array(items) => first_object(items.first_mut()?),
        _ => None,
    }
}

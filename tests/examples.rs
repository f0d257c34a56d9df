//! Every documented example is valid, is read into its type, and is written back as it came.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Value, json};

use crate::documented::each_example;

#[test]
fn every_example_is_written_back_as_it_came() {
    let seen = each_example(|one| {
        let typed = (one.payload.read)(&one.example.value);
        let typed = typed.unwrap_or_else(|error| panic!("{}: {error}", one.place()));
        assert_eq!(typed.written, *one.example.value, "{}", one.place());
    });
    assert!(seen >= 250, "only {seen} examples were found");
}

#[test]
fn every_example_is_read_into_the_values_that_a_reviewer_has_seen() {
    // Every operation may answer with the same errors: each is looked at once.
    let mut seen = BTreeSet::new();
    each_example(|one| {
        let is_error = one.side.starts_with(['4', '5']);
        let error = format!("{} {} {}", one.spec.vendor, one.name, one.example.value);
        if is_error && !seen.insert(error) {
            return;
        }
        let typed = (one.payload.read)(&one.example.value).expect("the example fits its type");
        let name = format!("{}-{}-{}", one.owner, one.side, one.name);
        in_folder_of(&one.spec.vendor).bind(|| insta::assert_snapshot!(name, typed.debug()));
    });
}

/// A folder of snapshots for each vendor: in one, nobody would find anything.
fn in_folder_of(vendor: &str) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("snapshots").join(vendor));
    settings.set_prepend_module_to_snapshot(false);
    settings
}

#[test]
fn fields_that_no_page_names_are_kept() {
    each_example(|one| {
        let mut value = Value::clone(&one.example.value);
        let Some(object) = first_object(&mut value) else { return };
        object.insert("a field of tomorrow".to_owned(), json!({ "kept": [1, null, "x"] }));
        let typed =
            (one.payload.read)(&value).unwrap_or_else(|error| panic!("{}: {error}", one.place()));
        assert_eq!(typed.written, value, "{}", one.place());
    });
}

/// One property after another is left out or null: what a real server does and no page shows.
#[test]
fn answers_with_missing_or_null_fields_are_read_and_kept() {
    each_example(|one| {
        if !one.is_answer() && one.side != "webhook" {
            return;
        }
        let mut whole = Value::clone(&one.example.value);
        let Some(object) = first_object(&mut whole) else { return };
        for key in
            object.keys().filter(|key| !one.is_sign_of_success(key)).cloned().collect::<Vec<_>>()
        {
            for null in [false, true] {
                let mut value = Value::clone(&one.example.value);
                let object = first_object(&mut value).expect("it was there before");
                if null {
                    object.insert(key.clone(), Value::Null);
                } else {
                    object.shift_remove(&key);
                }
                let place = format!("{} {key} null={null}", one.place());
                let typed =
                    (one.payload.read)(&value).unwrap_or_else(|error| panic!("{place}: {error}"));
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

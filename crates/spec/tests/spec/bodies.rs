//! Bodies and their examples.

use wagate_spec::Rule;

use crate::base::{Folder, broken};

const PATHS: &str = "paths/contacts.yaml";

#[test]
fn reports_an_example_that_its_schema_rejects_where_it_is_wrong() {
    let message = broken(
        "examples/getContact.200.json",
        ("{ \"phone\": null }", "{ \"phone\": 55 }"),
        "examples/getContact.200.json",
        (5, 26),
        Rule::InvalidExample,
    );
    assert_eq!(message, "55 is not of types \"null\", \"string\" (at `/friends/0/phone`)");
}

#[test]
fn accepts_that_a_lookup_finds_nothing() {
    for nothing in ["null", "{}", "[]"] {
        let folder = Folder::new();
        folder.write("examples/getContact.200.json", nothing);
        assert!(folder.load().is_ok(), "{nothing}");
    }
}

#[test]
fn reports_another_media_type() {
    broken(
        PATHS,
        (
            "          application/json:\n            schema: { type: array",
            "          text/plain:\n            schema: { type: array",
        ),
        PATHS,
        (23, 11),
        Rule::UnsupportedMediaType,
    );
}

#[test]
fn reports_a_second_media_type_without_a_method() {
    let folder = Folder::new();
    folder.replace(
        PATHS,
        "          application/json:\n            schema: { type: array",
        "          image/png: { schema: {} }\n          application/json:\n            schema: { type: array",
    );
    assert_eq!(
        folder.problems(),
        [
            ("demo/paths/contacts.yaml".into(), 24, 11, Rule::SeveralMediaTypes),
            ("demo/paths/contacts.yaml".into(), 25, 13, Rule::SeveralResults),
        ]
    );
}

#[test]
fn reports_the_encoding_of_a_form() {
    broken(
        PATHS,
        (
            "            schema: { type: array",
            "            encoding: {}\n            schema: { type: array",
        ),
        PATHS,
        (24, 13),
        Rule::UnsupportedKey,
    );
}

#[test]
fn reports_an_error_with_a_body_of_its_own() {
    let folder = Folder::new();
    folder.replace(PATHS, "errors.yaml#/ErrorBody", "errors.yaml#/ErrorMessage");
    assert_eq!(
        folder.problems(),
        [
            ("demo/openapi.yaml".into(), 1, 1, Rule::ErrorBody),
            ("demo/paths/contacts.yaml".into(), 51, 13, Rule::ErrorBody),
            ("demo/schemas/errors.yaml".into(), 1, 1, Rule::Unused),
        ]
    );
}

#[test]
fn an_answer_without_a_schema_may_be_anything() {
    let folder = Folder::new();
    let schema = "            schema: { type: array, items: { $ref: \"../schemas/contacts.yaml#/Contact\" } }\n";
    folder.replace(PATHS, schema, "            examples: {}\n");
    let specs = folder.load().expect("is right");
    let contacts = specs[0].operation("getContacts").expect("an operation");
    assert_eq!(contacts.response_content(200).expect("a body").schema, serde_json::json!({}));
}

#[test]
fn reports_that_there_is_no_error_body() {
    let folder = Folder::new();
    let body = "        content:\n          application/json:\n            schema: { $ref: \"../schemas/errors.yaml#/ErrorBody\" }\n            examples:\n              unauthorized: { summary: No key., externalValue: \"../examples/common.401.json\" }\n";
    folder.replace(PATHS, body, "");
    folder.replace("openapi.yaml", ", example: unauthorized", "");
    let problems = folder.problems();
    assert!(
        problems.contains(&("demo/openapi.yaml".into(), 1, 1, Rule::ErrorBody)),
        "{problems:?}"
    );
}

//! The model of a valid spec.

use serde_json::{Value, json};
use wagate_spec::{Location, Spec, from_document};

use crate::base::Folder;

fn spec() -> Spec {
    let specs = Folder::new().load().expect("the base is valid");
    specs.into_iter().next().expect("one vendor")
}

#[test]
fn credentials_are_slots_and_no_parameters() {
    let spec = spec();
    let operation = spec.operation("getContact").expect("the operation");
    let names: Vec<_> = operation.parameters.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["phone"]);
    let slot = &operation.credentials[0];
    assert_eq!((slot.credential.as_str(), slot.name.as_str()), ("api_key", "X-Api-Key"));
    assert_eq!(slot.location, Location::Header);
}

#[test]
fn a_path_credential_is_a_slot() {
    let folder = Folder::new();
    folder.replace(
        "paths/contacts.yaml",
        "        example: \"5511999999999\"\n",
        "        x-credential: api_key\n",
    );
    let specs = folder.load().expect("valid");
    let operation = specs[0].operation("getContact").expect("the operation");
    assert!(operation.parameters.is_empty());
    let places: Vec<_> = operation.credentials.iter().map(|slot| slot.location).collect();
    assert_eq!(places, [Location::Path, Location::Header]);
}

#[test]
fn operations_keep_what_their_extensions_say() {
    let spec = spec();
    let list = spec.operation("getContacts").expect("the operation");
    assert!(list.idempotent && list.lookup.is_none());
    assert_eq!(list.rate_limit.map(|limit| limit.per_second), Some(0.5));
    assert_eq!(list.pagination.as_ref().map(|pages| pages.by.start()), Some("offset"));
    assert_eq!(list.host, "api");
    assert!(spec.operation("getContact").expect("the operation").lookup.is_some());
    assert_eq!(spec.hosts[0].known_as, ["*.example.com"]);
}

#[test]
fn schemas_are_collected_and_examples_inlined() {
    let spec = spec();
    let names: Vec<_> = spec.schemas.keys().collect();
    assert_eq!(names, ["Contact", "ErrorBody", "ErrorMessage"]);
    let friends = &spec.schemas["Contact"]["properties"]["friends"]["items"];
    assert_eq!(*friends, json!({"$ref": "#/components/schemas/Contact"}));
    assert_eq!(spec.resolve(friends).and_then(|schema| schema["type"].as_str()), Some("object"));
    let response = &spec.operation("getContact").expect("the operation").responses[&200];
    let content = response.content().expect("a body");
    assert_eq!(content.examples["documented"].value["sort"], "asc");
}

#[test]
fn the_bundled_document_gives_the_same_model() {
    let spec = spec();
    let again = from_document(spec.document().clone()).expect("valid");
    assert_eq!(format!("{spec:?}"), format!("{again:?}"));
}

#[test]
fn loading_twice_gives_the_same_document() {
    let text = |spec: Spec| serde_json::to_string(spec.document()).expect("JSON");
    assert_eq!(text(spec()), text(spec()));
}

#[test]
fn a_document_without_what_the_model_needs_is_refused_with_the_place() {
    let mut document = spec().document().clone();
    document["paths"]["/contacts"]["get"]["tags"] = Value::Null;
    let error = from_document(document).expect_err("no tags");
    assert_eq!(error.pointer, "#/paths/~1contacts/get/tags");
}

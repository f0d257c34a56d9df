//! The made-up gateway that uses every extension.

use std::path::Path;
use std::sync::Arc;

use serde_json::json;
use wagate_spec::{
    Kinds, PageParameters, SignatureAlgorithm, SignatureEncoding, Spec, Sureness, from_document,
    load_vendor,
};

fn sample() -> Spec {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/sample");
    load_vendor(&folder).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

#[test]
fn scopes_are_declared_and_filled_in() {
    let spec = sample();
    assert_eq!(spec.scope("session").map(|scope| scope.example.as_str()), Some("default"));
    let in_path = &spec.operation("getContact").expect("an operation").parameters[0];
    assert_eq!(in_path.scope.as_deref(), Some("session"));
    assert_eq!(spec.schemas["TextRequest"]["properties"]["session"]["x-scope"], "session");
}

#[test]
fn only_described_errors_say_that_there_is_none() {
    let spec = sample();
    let lookup =
        spec.operation("getContact").and_then(|one| one.lookup.as_ref()).expect("a lookup");
    for (status, body, expected) in [
        (404, Some(json!({"message": "Contact not found", "statusCode": 404})), true),
        (404, Some(json!({"code": 17})), true),
        (404, Some(json!({"message": "Cannot GET /api/contacts"})), false),
        (404, Some(json!("Contact not found")), false),
        (404, None, false),
        (410, None, true),
        (410, Some(json!({})), false),
        (500, Some(json!({"message": "Contact not found"})), false),
    ] {
        assert_eq!(lookup.is_absent(status, body.as_ref()), expected, "{status} {body:?}");
    }
    let plain = spec.operation("getGroup").and_then(|one| one.lookup.as_ref()).expect("a lookup");
    assert!(!plain.is_absent(404, None));
}

#[test]
fn a_body_may_have_several_media_types() {
    let spec = sample();
    let methods = |id: &str, status: u16| -> Vec<(String, Option<String>, bool)> {
        let operation = spec.operation(id).expect("an operation");
        let contents = match status {
            0 => &operation.request_body.as_ref().expect("a body").contents,
            _ => &operation.responses[&status].contents,
        };
        let told = contents.iter();
        told.map(|one| (one.media_type.clone(), one.method.clone(), one.is_file())).collect()
    };
    let told = |media_type: &str, method: Option<&str>, is_file| {
        (media_type.to_owned(), method.map(str::to_owned), is_file)
    };
    assert_eq!(
        methods("getQr", 200),
        [told("application/json", None, false), told("image/png", Some("getQrImage"), true)]
    );
    assert_eq!(
        methods("sendFile", 0),
        [
            told("application/json", None, false),
            told("multipart/form-data", Some("uploadFile"), false),
            told("image/jpeg", Some("uploadPicture"), true),
        ]
    );
    assert_eq!(methods("blockContact", 200), []);
    assert_eq!(
        spec.operation("getVersion").expect("one").responses[&200].contents[0].schema,
        json!({})
    );
}

#[test]
fn pages_are_asked_for_by_offset_or_by_number() {
    let spec = sample();
    let (page, size) = ("page".to_owned(), "pageSize".to_owned());
    let by_page = Some(PageParameters::Page { page, size, first: 0 });
    assert_eq!(
        spec.operation("getMessages")
            .expect("one")
            .pagination
            .as_ref()
            .map(|pages| pages.by.clone()),
        by_page
    );
    let (limit, offset) = ("limit".to_owned(), "offset".to_owned());
    let by_offset = Some(PageParameters::Offset { limit, offset });
    assert_eq!(
        spec.operation("getContacts")
            .expect("one")
            .pagination
            .as_ref()
            .map(|pages| pages.by.clone()),
        by_offset
    );
}

#[test]
fn a_list_is_sent_in_one_text_or_item_by_item() {
    let spec = sample();
    let explodes = |id: &str, name: &str| {
        let operation = spec.operation(id).expect("an operation");
        operation.parameters.iter().find(|one| one.name == name).expect("a parameter").explode
    };
    assert!(explodes("checkContacts", "phones") && !explodes("getMessages", "kinds"));
}

#[test]
fn webhooks_have_headers_and_a_signature() {
    let spec = sample();
    let webhooks = spec.webhooks.as_ref().expect("webhooks");
    assert_eq!(webhooks.headers[0].name, "X-Webhook-Request-Id");
    let signature = webhooks.signature.as_ref().expect("a signature");
    assert_eq!(signature.algorithm, SignatureAlgorithm::Sha512);
    assert_eq!(signature.encoding, SignatureEncoding::Hex);
    assert_eq!(signature.algorithm_header.as_deref(), Some("X-Webhook-Hmac-Algorithm"));
}

#[test]
fn a_payload_is_told_by_its_keys_too() {
    let spec = sample();
    let known = Kinds::new(&Arc::new(spec.clone()));
    for event in &spec.webhooks.as_ref().expect("webhooks").events {
        for example in event.examples.values() {
            let kinds = known.of(&*example.value);
            assert_eq!(kinds.last(), Some(&event.name.as_str()), "{kinds:?}");
        }
    }
    let image = json!({"session": "a", "payload": {"type": "received", "text": null, "image": {}}});
    assert_eq!(known.of(&image), ["received", "image"]);
}

#[test]
fn what_no_page_states_says_where_it_was_seen() {
    let spec = sample();
    let read = spec.operation("markRead").expect("an operation");
    assert_eq!(read.observed.as_ref().map(|observed| observed.sure), Some(Sureness::Low));
    assert!(read.docs.is_empty());
    let event = spec.event("audio").expect("an event");
    assert_eq!(event.observed.as_ref().map(|observed| observed.sure), Some(Sureness::Medium));
    let messages = spec.operation("getMessages").expect("an operation");
    let deep = messages.parameters.iter().find(|one| one.name == "deep").expect("a parameter");
    assert!(deep.observed.is_some());
    let stopped = &spec.operation("getQr").expect("an operation").responses[&422];
    assert!(stopped.observed.is_some());
}

#[test]
fn pages_have_public_addresses() {
    let spec = sample();
    let url = |id: &str, page: usize| spec.operation(id).expect("one").docs[page].url.clone();
    let addresses = [
        (url("sendText", 0), "https://docs.sample.example/messages/send-text"),
        (url("sendText", 1), "https://docs.sample.example/en/messages/send-text/"),
        (url("getQr", 0), "https://docs.sample.example/sessions"),
        (url("getContact", 1), "https://old.sample.example/get-contact"),
    ];
    for (url, expected) in addresses {
        assert_eq!(url.as_deref(), Some(expected));
    }
}

#[test]
fn the_bundled_document_gives_the_same_model() {
    let spec = sample();
    let again = from_document(spec.document().clone()).expect("valid");
    assert_eq!(format!("{spec:?}"), format!("{again:?}"));
}

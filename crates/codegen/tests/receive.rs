//! What the generator writes of webhooks and queues.

use serde_json::{Value, json};
use wagate_codegen::generate_client;
use wagate_spec::from_document;

/// A vendor with webhooks; `signature` and the queue come where a test wants them.
fn document() -> Value {
    let text = |words: &str| json!({ "type": "string", "description": words });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let answer = |name: &str| json!({ "200": { "description": "It.", "content": { "application/json": { "schema": reference(name) } } } });
    let docs = json!([{ "page": "sample/queue.md", "language": "en" }]);
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Sample", "version": "1", "x-vendor": "sample" },
        "servers": [{ "url": "http://localhost", "description": "Here.", "x-host": "api", "x-environment": "BASE_URL", "x-known-as": [] }],
        "x-credentials": [],
        "tags": [{ "name": "receiving", "description": "The queue." }],
        "security": [],
        "paths": {
            "/notifications": { "get": {
                "operationId": "getNotification", "tags": ["receiving"], "summary": "Gives the oldest notification",
                "x-docs": docs,
                "parameters": [{ "name": "wait", "in": "query", "description": "Seconds.", "schema": { "type": "integer", "minimum": 5, "maximum": 60, "default": 5 } }],
                "responses": answer("Envelope"),
            } },
            "/notifications/{number}": { "delete": {
                "operationId": "dropNotification", "tags": ["receiving"], "summary": "Deletes a notification",
                "x-docs": docs,
                "parameters": [{ "name": "number", "in": "path", "required": true, "description": "Its number.", "schema": { "type": "integer" } }],
                "responses": answer("Dropped"),
            } },
        },
        "x-webhooks": {
            "schema": reference("Event"),
            "events": { "text": { "summary": "A text came", "x-docs": docs, "examples": {} } },
        },
        "components": { "schemas": {
            "Envelope": { "type": "object", "description": "E.", "properties": {
                "number": { "type": "integer", "nullable": true, "description": "N." },
                "event": { "description": "V.", "nullable": true, "allOf": [reference("Event")] },
            } },
            "Dropped": { "type": "object", "description": "D.", "properties": {
                "done": { "type": "boolean", "nullable": true, "description": "D." },
            } },
            "Event": { "description": "What came.", "oneOf": [reference("Text")],
                "discriminator": { "propertyName": "kind", "mapping": { "text": "Text" } } },
            "Text": { "type": "object", "description": "T.", "required": ["kind"], "properties": {
                "kind": { "type": "string", "enum": ["text"], "description": "K." },
                "content": { "description": "C.", "nullable": true, "allOf": [reference("Content")] },
            } },
            "Content": { "description": "What it says.", "oneOf": [reference("Plain")],
                "discriminator": { "propertyName": "form", "mapping": { "plain": "Plain" } } },
            "Plain": { "type": "object", "description": "P.", "required": ["form"], "properties": {
                "form": { "type": "string", "enum": ["plain"], "description": "F." },
            } },
            "ErrorBody": { "description": "E.", "oneOf": [reference("ErrorMessage"), { "type": "string" }] },
            "ErrorMessage": { "type": "object", "description": "M.", "required": ["message"], "properties": { "message": text("W.") } },
        } },
    })
}

fn with_queue() -> Value {
    let mut document = document();
    document["paths"]["/notifications"]["get"]["x-queue"] = json!({
        "does": "receive", "receipt": "number", "body": "event", "timeout": "wait", "keeps": 3600,
        "starting": [{ "status": 400, "words": "starts" }],
    });
    document["paths"]["/notifications/{number}"]["delete"]["x-queue"] = json!({ "does": "delete", "receipt": "number", "result": "done", "gone": [{ "status": 500, "words": "lost" }] });
    document
}

/// A file with all spaces single, so that assertions do not depend on line breaks; `None` when it is not written.
fn file(document: Value, name: &str) -> Option<String> {
    let spec = from_document(document).expect("the document is a model");
    let files = generate_client(&spec).expect("the model can be written");
    let file = files.iter().find(|file| file.path.ends_with(name))?;
    Some(file.content.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[track_caller]
fn assert_holds(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in: {text}");
}

#[test]
fn a_queue_is_described_to_the_runtime() {
    let receive = file(with_queue(), "generated/receive.rs").expect("is written");
    for part in [
        "Queue::new( &super::receiving::GET_NOTIFICATION, &super::receiving::DROP_NOTIFICATION, \"number\", \"event\", \"number\", )",
        ".result(\"done\")",
        ".timeout(\"wait\", 5, 60)",
        ".keeps(3600)",
        ".starting(&[queue::Told::new(400, \"starts\")])",
        ".gone(&[queue::Told::new(500, \"lost\")])",
        "pub type Delivery = queue::Delivery<Event, super::types::ErrorBody>;",
        "pub fn receive_notifications(&self) -> Notifications",
        "impl wagate_client::Notification for Event {",
    ] {
        assert_holds(&receive, part);
    }
    let root = file(with_queue(), "generated.rs").expect("is written");
    assert_holds(&root, "pub use self::receive::*;");
    assert_holds(&root, "pub use wagate_client::{NotificationError, queue::Gap, webhook};");
}

#[test]
fn webhooks_without_a_queue_are_read_all_the_same() {
    let receive = file(document(), "generated/receive.rs").expect("is written");
    assert_holds(&receive, "impl wagate_client::Notification for Event");
    assert_holds(
        &receive,
        "pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, NotificationError>",
    );
    assert!(!receive.contains("queue"), "{receive}");
    let root = file(document(), "generated.rs").expect("is written");
    assert_holds(&root, "pub use wagate_client::{NotificationError, webhook};");
    assert!(!root.contains("receive::*"), "{root}");
}

#[test]
fn who_signs_has_a_function_that_checks() {
    let mut document = document();
    document["x-webhooks"]["signature"] = json!({
        "header": "X-Sign", "algorithm-header": "X-Sign-Algorithm", "algorithm": "sha512", "encoding": "hex",
    });
    let webhook = file(document.clone(), "generated/webhook.rs").expect("is written");
    assert_holds(&webhook, "Signature::sha512(\"X-Sign\")");
    assert_holds(&webhook, ".named_by(\"X-Sign-Algorithm\")");
    assert_holds(&webhook, "-> Result<(), SignatureError>");
    let root = file(document.clone(), "generated.rs").expect("is written");
    assert_holds(&root, "pub mod webhook;");
    assert_holds(&root, "pub use wagate_client::NotificationError;");
    document["x-webhooks"]["signature"] =
        json!({ "header": "X-Sign", "algorithm": "sha256", "encoding": "base64" });
    let webhook = file(document, "generated/webhook.rs").expect("is written");
    assert_holds(&webhook, "Signature::sha256(\"X-Sign\").base64();");
}

#[test]
fn who_sends_nothing_has_no_module_for_it() {
    let mut document = document();
    document.as_object_mut().expect("it is a map").remove("x-webhooks");
    assert_eq!(file(document.clone(), "generated/receive.rs"), None);
    let root = file(document, "generated.rs").expect("is written");
    assert!(!root.contains("webhook"), "{root}");
}

#[test]
fn a_time_to_wait_without_an_end_is_refused() {
    let mut document = with_queue();
    let parameter = &mut document["paths"]["/notifications"]["get"]["parameters"][0];
    parameter["schema"].as_object_mut().expect("it is a map").remove("maximum");
    let spec = from_document(document).expect("the document is a model");
    let error = generate_client(&spec).expect_err("nobody knows how long").to_string();
    assert!(error.contains("the time to wait has no `maximum`"), "{error}");
}

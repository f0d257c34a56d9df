//! Webhook payloads and forms with files, on a small description.

use serde_json::{Value, json};
use wagate_spec::{Spec, from_document};
use wagate_validate::{Envelope, Request, Response, Side, Strictness, UnknownOperation, Validator};

use crate::support::VALIDATOR;

fn spec() -> Spec {
    let hooks = |page: &str| json!({ "summary": "S", "x-docs": [{ "page": page, "language": "en" }], "examples": {} });
    from_document(json!({
        "openapi": "3.0.3",
        "info": { "title": "Sample", "version": "1", "x-vendor": "sample" },
        "servers": [{ "url": "http://localhost", "x-host": "api", "x-environment": "BASE_URL" }],
        "tags": [{ "name": "files", "description": "Files." }],
        "paths": { "/files": { "post": {
            "operationId": "sendFile", "tags": ["files"], "x-docs": [], "x-failures": ["Failure"],
            "requestBody": { "required": true, "content": { "multipart/form-data": {
                "schema": { "$ref": "#/components/schemas/Form" },
            } } },
            "responses": { "200": { "description": "Done.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Sent" },
            } } } },
        } } },
        "x-webhooks": {
            "schema": { "$ref": "#/components/schemas/Event" },
            "events": { "message": hooks("sample/message.md"), "text": hooks("sample/text.md") },
        },
        "components": { "schemas": {
            "Form": { "type": "object", "required": ["chatId", "file"], "properties": {
                "chatId": { "type": "string" },
                "delay": { "type": "integer", "minimum": 1000 },
                "file": { "type": "string", "format": "binary" },
            } },
            "Sent": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Failure": { "type": "object", "required": ["error"], "properties": {
                "error": { "type": "string" }, "id": { "type": "boolean" },
            } },
            "Event": {
                "oneOf": [{ "$ref": "#/components/schemas/Message" }],
                "discriminator": { "propertyName": "type", "mapping": { "message": "Message" } },
            },
            "Message": { "type": "object", "required": ["type"], "properties": {
                "type": { "type": "string", "enum": ["message"] },
                "data": { "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Data" }] },
            } },
            "Data": {
                "oneOf": [{ "$ref": "#/components/schemas/Text" }],
                "discriminator": { "propertyName": "kind", "mapping": { "text": "Text" } },
            },
            "Text": { "type": "object", "required": ["kind"], "properties": {
                "kind": { "type": "string", "enum": ["text"] },
                "text": { "type": "string", "nullable": true },
            } },
        } },
    }))
    .expect("the document is a model")
}

fn text(text: Value) -> Value {
    json!({ "type": "message", "data": { "kind": "text", "text": text } })
}

#[test]
fn a_payload_is_recognised_and_checked() {
    let validator = Validator::new([&spec()]);
    let check = |payload: Value| {
        validator
            .webhook("sample", payload.to_string().as_bytes(), Strictness::Tolerant)
            .expect("the vendor has webhooks")
    };
    let good = check(text("hello".into()));
    assert_eq!((good.kind.as_deref(), good.valid), (Some("message/text"), true));

    let bad = check(text(json!([])));
    assert_eq!((bad.kind.as_deref(), bad.valid), (Some("message/text"), false));
    let problem = &bad.problems[0];
    assert_eq!(problem.instance_path, "/data/text");
    assert_eq!((problem.side, problem.docs.as_str()), (Side::Webhook, "sample/text.md"));

    let unknown = check(json!({ "type": "message", "data": { "kind": "poll" } }));
    assert_eq!((unknown.kind.as_deref(), unknown.valid), (Some("message"), true));
}

#[test]
fn a_payload_that_is_no_object_is_told_once() {
    let validator = Validator::new(wagate_spec::bundled());
    for payload in ["7", "[]", r#""text""#] {
        let report = validator.webhook("green-api", payload.as_bytes(), Strictness::Tolerant);
        let problems = report.expect("the vendor has webhooks").problems;
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert!(problem.message.ends_with(r#"is not of type "object""#), "{problem:?}");
    }
}

#[test]
fn an_empty_queue_answers_null() {
    let check = |vendor: &str| {
        let lines = b"null\n{\"typeWebhook\":\"stateInstanceChanged\"}\nnull\n";
        let report = VALIDATOR.webhooks(vendor, lines, Strictness::Tolerant);
        let entries = report.expect("the vendor has webhooks").entries;
        entries.iter().map(|entry| entry.report.valid).collect::<Vec<_>>()
    };
    assert_eq!(check("green-api")[..1], [true]);
    assert_eq!(check("green-api")[2..], [true]);
    // WAHA has no queue.
    assert_eq!(check("waha")[2..], [false]);
}

#[test]
fn a_body_may_stand_alone_in_what_a_workflow_program_kept() {
    let kept = json!({ "body": { "type": "MessageStatusCallback", "status": "PLAYED" } });
    let check = |kept: Value| {
        let report = VALIDATOR.webhook("z-api", kept.to_string().as_bytes(), Strictness::Tolerant);
        report.expect("the vendor has webhooks")
    };
    let report = check(kept.clone());
    assert_eq!((report.kind.is_some(), report.envelope), (true, Some(Envelope::Workflow)));
    let mut other = kept;
    other["to"] = "somebody".into();
    assert_eq!(check(other).envelope, None);
}

#[test]
fn what_no_page_states_is_told_once_where_it_may_be_null_too() {
    let payload = json!({
        "event": "session.status", "session": "default", "payload": { "status": "WORKING" },
        "me": { "id": "1@c.us", "pushName": "A", "messageCapping": { "usedQuota": 0 } },
    });
    let report = VALIDATOR.webhook("waha", payload.to_string().as_bytes(), Strictness::Strict);
    let problems = report.expect("the vendor has webhooks").problems;
    let told: Vec<_> =
        problems.iter().filter(|one| one.instance_path == "/me/messageCapping").collect();
    let [problem] = told.as_slice() else { panic!("{told:?}") };
    assert!(problem.is_only_observed(), "{problem:?}");
}

#[test]
fn each_line_of_a_file_is_checked_by_itself() {
    let validator = Validator::new([&spec()]);
    let file = format!("{}\n\n{{broken\n{}\n", text("a".into()), text(json!([])));
    let report = validator
        .webhooks("sample", file.as_bytes(), Strictness::Tolerant)
        .expect("the vendor has webhooks");
    let seen: Vec<_> = report
        .entries
        .iter()
        .map(|one| (one.line, one.report.valid, one.report.unreadable.is_some()))
        .collect();
    assert_eq!(seen, [(Some(1), true, false), (Some(3), false, true), (Some(4), false, false)]);
    assert!(!report.valid);
}

#[test]
fn a_list_and_a_broken_value_are_told_apart_from_lines() {
    let validator = Validator::new([&spec()]);
    let check = |file: &str| {
        validator
            .webhooks("sample", file.as_bytes(), Strictness::Tolerant)
            .expect("the vendor has webhooks")
    };
    let list = check(&json!([text("a".into()), text("b".into())]).to_string());
    assert_eq!((list.valid, list.entries.len()), (true, 2));
    let broken = check("{\n  \"type\": \"message\",\n");
    assert_eq!(broken.entries.len(), 1);
    assert!(broken.entries[0].report.unreadable.as_deref().expect("is broken").contains("line"));
}

#[test]
fn a_vendor_without_webhooks_says_so() {
    let mut document = spec().document().clone();
    document.as_object_mut().expect("is an object").remove("x-webhooks");
    let spec = from_document(document).expect("the document is a model");
    let error = Validator::new([&spec]).webhook("sample", b"{}", Strictness::Tolerant);
    assert_eq!(error, Err(UnknownOperation::Webhooks("sample".into())));
}

fn form(parts: &[(&str, &str)]) -> Vec<u8> {
    let part = |(name, content): &(&str, &str)| {
        let file = if *name == "file" { "; filename=\"a.txt\"" } else { "" };
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n")
    };
    let parts: String = parts.iter().map(part).collect();
    (parts + "--x--\r\n").into_bytes()
}

#[test]
fn a_form_is_checked_part_by_part() {
    let validator = Validator::new([&spec()]);
    let check = |body: &[u8], media_type: &str| {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        let request = Request::new().headers(headers).body(body);
        let report =
            validator.request("sample", "sendFile", &request, Strictness::Tolerant).expect("known");
        let problems = report.problems.into_iter();
        problems.map(|one| format!("{} {}", one.instance_path, one.message)).collect::<Vec<_>>()
    };
    let media_type = "multipart/form-data; boundary=x";
    let good = form(&[("chatId", "7@c.us"), ("delay", "1500"), ("file", "content")]);
    assert_eq!(check(&good, media_type), Vec::<String>::new());
    let bad = form(&[("delay", "5"), ("file", "content")]);
    let problems = check(&bad, media_type);
    assert_eq!(problems[0], " the part `chatId` is missing");
    assert!(problems[1].starts_with("/delay "), "{problems:?}");
    assert!(check(&good, "application/json")[0].starts_with("/headers/Content-Type"));
    assert!(check(&good, "multipart/form-data")[0].contains("boundary"));
}

#[test]
fn a_failure_is_checked_against_its_own_shape() {
    let validator = Validator::new([&spec()]);
    let check = |body: &str| {
        let response = Response::new(200, body.as_bytes());
        validator
            .response("sample", "sendFile", &response, Strictness::Tolerant)
            .expect("known")
            .valid
    };
    assert!(check(r#"{"id":"a"}"#));
    assert!(!check(r#"{"id":[]}"#));
    assert!(check(r#"{"id":[],"error":"not found"}"#));
    assert!(!check(r#"{"id":[],"error":null}"#));
}

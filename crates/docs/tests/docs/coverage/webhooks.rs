//! Events and their payloads.

use super::support::{covered, document, leaving_out, missing, with};
use serde_json::{Value, json};
use wagate_docs::Coverage;

const PAGE: &str = "green-api/webhooks/call.md";

const TEXT: &str = r#"# Webhook

- `typeWebhook`: `incomingCall`

## Payload fields

| Name | Type | Meaning |
| --- | --- | --- |
| typeWebhook | string | m |
| from | string | m |

## Payload example

```json
{"typeWebhook": "incomingCall", "from": "1@c.us"}
```
"#;

fn document_with_events() -> Value {
    let call = json!({ "type": "object", "properties": {
        "typeWebhook": { "type": "string" }, "from": { "type": "string" },
    } });
    let message = json!({ "type": "object", "properties": {
        "typeWebhook": { "type": "string" }, "text": { "type": "string" },
    } });
    let any = json!({
        "oneOf": [{ "$ref": "#/components/schemas/Call" }, { "$ref": "#/components/schemas/Message" }],
        "discriminator": { "propertyName": "typeWebhook", "mapping": { "incomingCall": "Call", "message": "Message" } },
    });
    let event = json!({
        "summary": "Somebody calls",
        "x-docs": [{ "page": PAGE, "language": "en" }],
        "examples": { "documented": { "value": { "typeWebhook": "incomingCall", "from": "1@c.us" } } },
    });
    let webhooks = json!({ "schema": { "$ref": "#/components/schemas/Any" }, "events": { "incomingCall": event } });
    let document = with(document(), "/components/schemas/Call", call);
    let document = with(document, "/components/schemas/Message", message);
    let document = with(document, "/components/schemas/Any", any);
    let document = with(document, "/paths", json!({}));
    with(document, "/x-webhooks", webhooks)
}

fn of(document: Value, text: &str) -> Coverage {
    covered(document, &[(PAGE, text)])
}

#[test]
fn an_event_that_is_described_in_full_lacks_nothing() {
    let report = of(document_with_events(), TEXT);
    assert_eq!(missing(&report), [""; 0]);
    let vendor = &report.vendors[0];
    assert_eq!((vendor.webhooks.documented, vendor.webhooks.described), (1, 1));
    assert_eq!((vendor.payload_fields.documented, vendor.payload_fields.described), (2, 2));
    assert_eq!((vendor.examples.kept, vendor.examples.valid), (1, 1));
}

#[test]
fn an_event_without_description_is_missing_or_left_out() {
    let none = with(document_with_events(), "/x-webhooks/events", json!({}));
    let report = of(none.clone(), TEXT);
    assert_eq!(missing(&report)[0], "webhook incomingCall");
    assert_eq!(report.vendors[0].webhooks.described, 0);
    assert!(report.to_string().contains("webhook incomingCall, with 3 facts"), "{report}");
    let only = wagate_docs::CoverageOptions::default().described_only(true);
    let corpus = super::support::corpus(&[(PAGE, TEXT)]);
    let report = wagate_docs::coverage(&corpus, &[super::support::spec(none)], &only);
    assert_eq!(missing(&report), [""; 0]);
}

#[test]
fn a_value_of_another_kind_of_payload_does_not_count() {
    let text = TEXT.replace("| from | string |", "| text | string |");
    assert_eq!(missing(&of(document_with_events(), &text)), ["payload_field text"]);
}

#[test]
fn an_excerpt_on_a_page_of_no_event_shows_members_that_any_event_may_have() {
    let tips = |json: &str| {
        let text = format!("# Tips\n\n## Payload example\n\n```json\n{json}\n```\n");
        missing(&covered(document_with_events(), &[(PAGE, TEXT), ("green-api/tips.md", &text)]))
    };
    assert_eq!(tips(r#"{"from": "2@c.us"}"#), [""; 0]);
    assert_eq!(tips(r#"{"from": "2@c.us", "colour": 1}"#), ["payload_field colour"]);
}

#[test]
fn a_note_that_leaves_a_payload_value_out_excuses_it() {
    let text = TEXT.replace("| from | string | m |", "| from | string | m |\n| wid | string | m |");
    assert_eq!(missing(&of(document_with_events(), &text)), ["payload_field wid"]);
    let pointer = "/x-webhooks/events/incomingCall/x-discrepancy";
    let noted = with(document_with_events(), pointer, leaving_out(&["wid"]));
    assert_eq!(missing(&of(noted, &text)), [""; 0]);
}

#[test]
fn a_payload_that_is_not_kept_is_missing() {
    let text = TEXT.replace("1@c.us", "2@c.us");
    assert_eq!(missing(&of(document_with_events(), &text)), ["example webhook"]);
}

#[test]
fn a_variant_is_described_when_the_payload_may_have_its_value() {
    let text = TEXT.replace(
        "- `typeWebhook`: `incomingCall`\n",
        "- `typeWebhook`: `incomingCall`\n- `messageData.typeMessage`: `video`\n",
    );
    assert_eq!(missing(&of(document_with_events(), &text))[0], "webhook incomingCall video");
    let kind = json!({ "type": "string", "enum": ["video", "voice"] });
    let pointer = "/components/schemas/Call/properties/kind";
    assert_eq!(missing(&of(with(document_with_events(), pointer, kind), &text)), [""; 0]);
}

#[test]
fn what_an_operation_hands_out_of_a_webhook_may_stand_on_the_page_of_the_webhook() {
    let paths = document()["paths"].clone();
    let described = with(document_with_events(), "/paths", paths);
    let body = json!({ "$ref": "#/components/schemas/Any" });
    let described = with(described, "/components/schemas/Thing/properties/body", body);
    let text = super::support::TEXT.replacen("| parts |", "| body | object | m |\n| parts |", 1);
    let report = covered(described, &[(super::support::PAGE, &text), (PAGE, TEXT)]);
    // Only the other event has a text, and no page names it.
    assert_eq!(super::support::unsupported(&report), ["findThing: response body.text"]);
}

#[test]
fn an_event_that_its_page_calls_deprecated_is_described_so_and_no_other() {
    let mut pages = super::support::corpus(&[(PAGE, TEXT)]);
    let all = wagate_docs::CoverageOptions::default();
    let pointer = "/x-webhooks/events/incomingCall/deprecated";
    let deprecated = super::support::spec(with(document_with_events(), pointer, json!(true)));
    let specs = [deprecated];
    let report = wagate_docs::coverage(&pages, &specs, &all);
    assert_eq!(super::support::unsupported(&report), ["incomingCall: deprecated"]);
    pages.pages[0].webhooks[0].deprecated = true;
    let report = wagate_docs::coverage(&pages, &specs, &all);
    assert_eq!(super::support::unsupported(&report), [""; 0]);
    let plain = [super::support::spec(document_with_events())];
    let report = wagate_docs::coverage(&pages, &plain, &all);
    assert_eq!(missing(&report), ["deprecation deprecated"]);
}

#[test]
fn an_example_may_be_kept_at_the_event_of_its_part() {
    let text = TEXT.replace("1@c.us", "2@c.us");
    let part = json!({
        "summary": "Somebody calls by video",
        "x-docs": [{ "page": PAGE, "language": "en" }],
        "examples": { "documented": { "value": { "typeWebhook": "incomingCall", "from": "2@c.us" } } },
    });
    let described = with(document_with_events(), "/x-webhooks/events/video", part.clone());
    assert_eq!(missing(&of(described, &text)), [""; 0]);
    // Of another tag it is another payload.
    let tag = "/examples/documented/value/typeWebhook";
    let other = with(part, tag, json!("message"));
    let described = with(document_with_events(), "/x-webhooks/events/video", other);
    assert_eq!(missing(&of(described, &text)), ["example webhook"]);
}

#[test]
fn a_note_at_the_webhooks_leaves_out_names_that_are_no_events() {
    let none = with(document_with_events(), "/x-webhooks/events", json!({}));
    let noted = with(none, "/x-webhooks/x-discrepancy", leaving_out(&["incomingCall"]));
    assert!(!missing(&of(noted, TEXT)).contains(&"webhook incomingCall".to_owned()));
}

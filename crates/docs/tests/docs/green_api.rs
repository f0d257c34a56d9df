//! Pages of regular tables.

use super::assert_has;
use wagate_docs::facts::Provenance;
use wagate_docs::{Page, read_page};

fn page(text: &str) -> Page {
    read_page("green-api/things/GetThing.md", text)
}

const HEAD: &str = "# GetThing\n\nm\n\n## Request\n\n- HTTP verb: `POST`\n- Path: `/waInstance{idInstance}/getThing/{apiTokenInstance}`\n- Host: `{{mediaUrl}}` — m `https://x.test`\n\n";

#[test]
fn reads_verb_path_and_host() {
    let page = page(HEAD);
    let endpoint = &page.endpoints[0];
    assert_eq!(
        (endpoint.method.as_deref(), endpoint.path.as_str()),
        (Some("POST"), "/waInstance{idInstance}/getThing/{apiTokenInstance}")
    );
    assert_eq!((endpoint.host.as_deref(), endpoint.line), (Some("{{mediaUrl}}"), 8));
    assert_eq!(page.title.as_deref(), Some("GetThing"));
}

#[test]
fn reads_parameters_of_every_place() {
    let table = "| Name | Type | Mandatory | Meaning |\n| --- | --- | --- | --- |\n";
    let text = format!(
        "{HEAD}### Path parameters\n\n{table}| idInstance | integer (int64) | yes | m |\n\n### Query parameters\n\n{table}| limit | integer | no | m |\n\n### Request body fields\n\n{table}| chatId | string | yes | m |\n"
    );
    assert_has(
        &page(&text),
        &[
            "path idInstance: integer (int64) mandatory",
            "query limit: integer optional",
            "body chatId: string mandatory",
        ],
    );
}

#[test]
fn reads_none_as_nothing() {
    assert!(page(&format!("{HEAD}### Query parameters\n\nNone.\n")).parameters.is_empty());
}

#[test]
fn reads_response_fields_and_their_objects() {
    let table = "| Name | Type | Meaning |\n| --- | --- | --- |\n";
    let text = format!(
        "{HEAD}## Response\n\n### Response fields\n\n{table}| things | array of object | m |\n\n#### things[] object\n\n{table}| id | string or null | m |\n"
    );
    assert_has(
        &page(&text),
        &["response - things: array of object", "response - things.id: string or null"],
    );
}

#[test]
fn reads_error_rows_with_what_the_answer_says() {
    let page = page(&format!(
        "{HEAD}## Errors\n\n| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n| 404 | NotFound x | m |\n"
    ));
    assert_eq!(
        page.errors().map(|error| (error.status, error.identifier.as_deref())).collect::<Vec<_>>(),
        [(404, Some("NotFound x"))]
    );
}

#[test]
fn marks_constructed_and_recorded_examples() {
    let text = format!(
        "{HEAD}## Response\n\n### Response body example\n\nExample assembled from the documented fields:\n\n```json\n{{}}\n```\n\nRecorded answer (third party):\n\n```json\n{{}}\n```\n\n```json\n{{}}\n```\n"
    );
    let found: Vec<_> = page(&text).examples.iter().map(|example| example.provenance).collect();
    assert_eq!(found, [Provenance::Constructed, Provenance::Recorded, Provenance::Documented]);
}

#[test]
fn reads_the_status_in_the_line_before_an_example() {
    let text = format!(
        "{HEAD}## Response\n\n### Response body example\n\nFailure, HTTP 404:\n\n```json\n{{\"message\": \"x\"}}\n```\n"
    );
    assert_has(&page(&text), &["example response 404 json"]);
}

#[test]
fn reads_webhook_names_and_payload_fields() {
    let text = "# Webhook: moved\n\n- `typeWebhook`: `thingMoved`; m `otherMoved`\n- `messageData.typeMessage`: `far`\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| messageData | object | m |\n\n### messageData object\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| thing | string | m |\n\n## Payload example\n\n```json\n{}\n```\n";
    assert_has(
        &page(text),
        &[
            "webhook thingMoved far",
            "webhook otherMoved far",
            "payload messageData.thing: string",
            "example webhook - json",
        ],
    );
}

#[test]
fn marks_a_deprecated_method() {
    assert!(page(&format!("# X\n\n> Status: archived / deprecated by them.\n\n{HEAD}")).deprecated);
}

#[test]
fn takes_a_remark_in_parentheses_for_no_name() {
    let page = wagate_docs::read_page(
        "green-api/webhooks/call.md",
        "# Call\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| (others) | any | m |\n| from | string | m |\n",
    );
    let names = page.payload_attributes.iter().map(|attribute| attribute.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["from"]);
}

#[test]
fn reads_the_members_that_the_row_of_an_object_lists() {
    let page = wagate_docs::read_page(
        "green-api/webhooks/call.md",
        "# Call\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n\
         | place | object | city (string), street (a; b); for a shop: city, door |\n| note | object | a note, or none |\n",
    );
    let paths = page.payload_attributes.iter().filter_map(|attribute| attribute.path.as_deref());
    let wanted = ["place", "place.city", "place.street", "place.door", "note"];
    assert_eq!(paths.collect::<Vec<_>>(), wanted);
}

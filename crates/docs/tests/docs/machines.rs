//! Documents for machines: OpenAPI and Postman.

use super::{assert_has, lines};
use wagate_docs::facts::{Page, ProblemKind};
use wagate_docs::read_page;

const OPENAPI: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Things", "version": "1" },
  "paths": {
    "/api/{session}/things": {
      "parameters": [{ "name": "session", "in": "path", "required": true, "schema": { "type": "string" } }],
      "post": {
        "deprecated": true,
        "parameters": [{ "name": "kind", "in": "query", "schema": { "type": "string", "enum": ["a", "b"] } }],
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
        "responses": { "201": { "description": "", "content": { "application/json": {
          "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
          "example": [{ "id": "1" }]
        } } } }
      }
    }
  },
  "webhooks": {
    "thing.moved": { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Moved" } } } } } }
  },
  "components": { "schemas": {
    "Thing": { "type": "object", "required": ["id"], "properties": {
      "id": { "type": "string" },
      "size": { "type": ["integer", "null"] },
      "names": { "type": "array", "nullable": true, "items": { "type": "string" } },
      "odd": { "type": "string", "required": true },
      "inner": { "$ref": "#/components/schemas/Thing" }
    } },
    "Moved": { "type": "object", "properties": { "payload": { "type": "object", "properties": { "to": { "type": "string" } } } } }
  } }
}"##;

fn openapi(text: &str) -> Page {
    read_page("waha/static/swagger/openapi.json", text)
}

#[test]
fn reads_operations_parameters_bodies_and_webhooks_of_an_openapi_document() {
    let page = openapi(OPENAPI);
    assert_has(
        &page,
        &[
            "endpoint POST /api/{session}/things deprecated",
            "path session: string mandatory",
            "query kind: string optional",
            "body id: string mandatory",
            "body size: integer or null optional",
            "body names: array of string or null optional",
            "response 201 id: string",
            "status 201",
            "example response 201 json",
            "webhook thing.moved",
            "payload payload.to: string",
        ],
    );
    let kind = page.parameters.iter().find(|known| known.attribute.name == "kind");
    assert_eq!(kind.map(|known| known.attribute.values.len()), Some(2));
    assert_eq!(page.endpoints[0].line, 7);
    let to = page.payload_attributes.last().expect("the payload has a field");
    assert_eq!((to.events.as_slice(), to.line > 20), (&[0][..], true));
}

#[test]
fn a_schema_that_holds_itself_has_an_end_and_an_oddity_is_told_with_its_line() {
    let page = openapi(OPENAPI);
    assert!(!lines(&page).iter().any(|line| line.contains("inner.inner")));
    let odd: Vec<_> =
        page.problems.iter().filter(|problem| problem.kind == ProblemKind::Oddity).collect();
    assert_eq!(odd.len(), 1, "{odd:?}");
    let line = OPENAPI.lines().position(|line| line.contains("\"odd\"")).map(|index| index + 1);
    assert_eq!(Some(odd[0].line), line);
}

#[test]
fn reads_an_openapi_document_in_yaml_and_says_where_one_is_broken() {
    let text = "openapi: 3.0.3\ninfo: { title: T, version: \"1\" }\npaths:\n  /a/{b}:\n    get:\n      parameters:\n        - { name: b, in: path, required: true, schema: { type: string, nullable: true } }\n      responses:\n        \"200\": { description: x }\n";
    let page = read_page("waha/static/swagger/openapi.yaml", text);
    assert_has(&page, &["endpoint GET /a/{b}", "path b: string or null mandatory", "status 200"]);
    assert_eq!(page.endpoints[0].line, 6);
    let broken = openapi("{\n \"openapi\": \"3.1.0\",\n \"paths\": [\n}");
    assert_eq!(broken.problems.first().map(|problem| problem.line), Some(4));
}

const POSTMAN: &str = r#"{
  "info": { "name": "C", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [
    { "name": "Sending", "item": [
      { "name": "Text", "request": { "method": "POST", "header": [{ "key": "X", "value": "y" }],
          "url": { "raw": "{{apiUrl}}/waInstance{{idInstance}}/sendText/{{apiTokenInstance}}?a=1", "query": [{ "key": "a" }, { "key": "later", "disabled": true }] },
          "body": { "mode": "raw", "raw": "{\n  \"chatId\": \"1@c.us\", // words\n}" } },
        "response": [{ "name": "ok", "code": 200, "body": "{ \"idMessage\": \"3EB0\", }" }, { "name": "again", "code": 200, "body": "// nothing" }] },
      { "name": "File", "request": { "method": "POST", "url": "{{mediaUrl}}/waInstance{{idInstance}}/sendFile/{{apiTokenInstance}}",
          "body": { "mode": "formdata", "formdata": [{ "key": "file", "type": "file" }, { "key": "caption", "type": "text" }] } } }
    ] },
    { "name": "Notifications", "item": [
      { "name": "Incoming", "request": { "method": "POST", "url": { "raw": "{{webhookUrl}}" },
          "body": { "mode": "raw", "raw": "{ \"typeWebhook\": \"incomingMessageReceived\", \"messageData\": { \"typeMessage\": \"textMessage\" } }" } } }
    ] }
  ]
}"#;

#[test]
fn reads_requests_saved_answers_and_notifications_of_a_postman_collection() {
    let page = read_page("green-api/postman/en.json", POSTMAN);
    assert_has(
        &page,
        &[
            "endpoint POST /waInstance{idInstance}/sendText/{apiTokenInstance}",
            "endpoint POST /waInstance{idInstance}/sendFile/{apiTokenInstance}",
            "query a: - -",
            "query later: - -",
            "body file: file -",
            "body caption: - -",
            "status 200",
            "example request - repaired 1",
            "example response 200 repaired 1",
            "example webhook - json",
            "webhook incomingMessageReceived textMessage",
        ],
    );
    assert!(!lines(&page).iter().any(|line| line.starts_with("header")));
    assert_eq!(page.endpoints[0].line, 5);
    assert_eq!((page.statuses.len(), page.statuses[0].endpoints.as_slice()), (1, &[0][..]));
}

#[test]
fn facts_of_machines_stand_beside_those_of_pages_each_with_its_source() {
    let page = "### A\n\n```http request\nPOST /api/{session}/things?kind=a\n```\n\n```json {title=\"Body\"}\n{\"id\": \"1\"}\n```\n";
    let pages = "waha/content/docs/how-to/things/index.md";
    let document = "waha/static/swagger/openapi.json";
    let locks = |openapi: &str| super::drift::locks(&[(pages, page), (document, openapi)]);
    let new = OPENAPI
        .replace("\"size\":", "\"weight\": { \"type\": \"number\" },\n      \"size\":")
        .replace("\"thing.moved\"", "\"thing.lost\"");
    let drift = wagate_docs::drift(
        &locks(OPENAPI),
        &locks(&new),
        wagate_spec::bundled(),
        wagate_docs::drift::Scope::All,
    );
    let weight = drift
        .changes
        .iter()
        .find(|change| change.fact == "POST /api/{session}/things body weight")
        .expect("the field is told");
    assert_eq!(serde_json::json!(weight.source), serde_json::json!("open-api"));
    assert!(drift.changes.iter().any(|change| change.fact == "event thing.lost"));
    assert!(drift.changes.iter().any(|change| change.fact == "event thing.moved"));
}

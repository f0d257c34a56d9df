use reqwest::Method;
use serde_json::{Value, json};
use wagate_mock::MockGateway;

use crate::support::{Running, acme_with, body, problem};

#[tokio::test]
async fn a_body_of_the_documented_form_is_taken() {
    let running = Running::acme().await;
    for media_type in ["application/json", "Application/JSON; charset=utf-8"] {
        let request = running
            .request(Method::POST, "/inst1101/send/default")
            .header("Content-Type", media_type);
        let response = request.body(r#"{"chatId":"1@c.us"}"#).send().await.expect("an answer");
        assert_eq!(response.status(), 201, "{media_type}: {}", problem(&response));
    }
}

#[tokio::test]
async fn another_media_type_is_415_only_where_that_is_documented() {
    let running = Running::acme().await;
    for (method, target, status) in
        [(Method::PATCH, "/api/people", 415), (Method::POST, "/inst1101/send/default", 400)]
    {
        let request = running.request(method.clone(), target).header("Content-Type", "text/plain");
        let response = request.body("{}").send().await.expect("an answer");
        assert_eq!(response.status(), status);
        assert_eq!(problem(&response), "the body is text/plain, not application/json");
        let response = running.request(method, target).body("{}").send().await.expect("an answer");
        assert_eq!(response.status(), status);
        assert_eq!(problem(&response), "the body has no Content-Type; it must be application/json");
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_explained() {
    let running = Running::acme().await;
    for (text, part) in [
        ("{}", "chatId"),
        (r#"{"chatId":1}"#, "string"),
        ("{", "cannot be read"),
        ("[]", "object"),
        ("", "body"),
    ] {
        let response = running.send(text).send().await.expect("an answer");
        assert_eq!(response.status(), 400, "{text}");
        let problem = problem(&response);
        assert!(problem.contains(part), "{text}: {problem}");
        assert_eq!(
            body(response).await,
            json!({ "error": problem }),
            "no documented 400 is about it"
        );
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_explained_where_no_400_is_documented() {
    let running = Running::acme().await;
    let request =
        running.request(Method::PATCH, "/api/people").header("Content-Type", "application/json");
    let response = request.body("{}").send().await.expect("an answer");
    assert_eq!(response.status(), 400);
    let problem = problem(&response);
    assert!(problem.contains("id"), "{problem}");
    assert_eq!(body(response).await, json!({ "error": problem }));
}

#[tokio::test]
async fn a_query_parameter_must_be_there_and_of_its_type() {
    let running = Running::acme().await;
    for target in [
        "/api/contacts/all",
        "/api/contacts/all?limit=",
        "/api/contacts/all?limit=many",
        "/api/contacts/all?Limit=1",
    ] {
        let response = running.get(target).await;
        assert_eq!(response.status(), 400, "{target}");
        assert!(problem(&response).contains("limit"), "{}", problem(&response));
    }
    assert_eq!(running.get("/api/contacts/all?limit=%31%30").await.status(), 200);
}

#[tokio::test]
async fn a_problem_in_other_letters_is_still_a_readable_header() {
    let running = Running::acme().await;
    let response = running
        .send(&json!({ "chatId": "1", "note": ["não\r\nX-Evil: 1"] }).to_string())
        .send()
        .await
        .expect("an answer");
    assert_eq!(response.status(), 400);
    assert!(problem(&response).is_ascii());
    assert!(!response.headers().contains_key("x-evil"));
}

#[tokio::test]
async fn an_answer_without_an_example_is_made_up_from_its_schema() {
    let running = Running::acme().await;
    let response = running.get("/api/people").await;
    assert_eq!(response.status(), 200, "{}", problem(&response));
    assert_eq!(
        body(response).await,
        json!([{
            "id": "5511999999999@c.us",
            "kind": "person",
            "createdAt": "2026-01-01T00:00:00Z",
            "age": 20,
            "friends": [],
            "blocked": true,
        }])
    );
}

/// What `GET /api/people` answers when its schema is this one.
async fn made_up(schema: Value) -> (u16, String) {
    let spec = acme_with(|document| {
        document["paths"]["/api/people"]["get"]["responses"]["200"]["content"]["application/json"]
            ["schema"] = schema;
    });
    let running = Running::start(MockGateway::builder(&spec)).await;
    let response = running.get("/api/people").await;
    (response.status().as_u16(), response.text().await.expect("a body"))
}

#[tokio::test]
async fn made_up_values_follow_the_schema() {
    for (schema, expected) in [
        (json!({ "type": "string", "minLength": 40 }), Value::from("a".repeat(40))),
        (json!({ "type": "string", "maxLength": 1 }), json!("0")),
        (json!({ "type": "string", "example": "as printed" }), json!("as printed")),
        (json!({ "type": "integer", "minimum": 7, "exclusiveMinimum": true }), json!(8)),
        (json!({ "type": "number", "minimum": 0.25, "maximum": 0.5 }), json!(0.25)),
        (json!({ "type": "integer", "maximum": -3 }), json!(-3)),
        (json!({ "type": "integer", "maximum": i64::MIN }), json!(i64::MIN)),
        (
            json!({ "type": "array", "minItems": 2, "items": { "type": "boolean" } }),
            json!([true, true]),
        ),
        (json!({ "type": "string", "pattern": "^zzz$", "nullable": true }), Value::Null),
        (
            json!({ "allOf": [
                { "type": "object", "properties": { "a": { "type": "integer" } } },
                { "type": "object", "required": ["b"], "properties": { "b": { "type": "string", "format": "uuid" } } },
            ] }),
            json!({ "a": 1, "b": "00000000-0000-4000-8000-000000000000" }),
        ),
        (
            json!({ "anyOf": [{ "type": "string", "pattern": "^zzz$" }, { "type": "integer" }] }),
            json!(1),
        ),
        (
            json!({ "type": "object", "properties": { "odd": { "type": "string", "pattern": "^zzz$" } } }),
            json!({}),
        ),
    ] {
        let (status, text) = made_up(schema.clone()).await;
        assert_eq!((status, text), (200, expected.to_string()), "{schema}");
    }
}

#[tokio::test]
async fn an_invalid_body_is_never_made_up() {
    for schema in [
        json!({ "type": "string", "pattern": "^zzz$" }),
        json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string", "pattern": "^zzz$" } } }),
        json!({ "type": "integer", "example": "not a number" }),
        json!({ "allOf": [
            { "type": "object", "properties": { "a": { "type": "string" } } },
            { "type": "object", "properties": { "a": { "type": "integer" } } },
        ] }),
        json!({ "type": "integer", "minimum": 3, "maximum": 4, "multipleOf": 10 }),
    ] {
        let (status, text) = made_up(schema.clone()).await;
        assert_eq!(status, 501, "{schema}: {text}");
        assert!(text.contains("none could be made up"), "{text}");
    }
}

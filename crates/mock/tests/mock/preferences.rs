use reqwest::Response;
use serde_json::json;

use crate::support::{Running, body, header, problem};

async fn all_contacts(running: &Running, prefer: &[&str]) -> Response {
    let mut request = running.request(reqwest::Method::GET, "/api/contacts/all?limit=1");
    for value in prefer {
        request = request.header("Prefer", *value);
    }
    request.send().await.expect("an answer")
}

async fn send(running: &Running, prefer: &[&str]) -> Response {
    let mut request = running.send(r#"{"chatId":"1@c.us"}"#);
    for value in prefer {
        request = request.header("Prefer", *value);
    }
    request.send().await.expect("an answer")
}

fn applied(response: &Response) -> Option<String> {
    header(response, "preference-applied")
}

#[tokio::test]
async fn a_preferred_status_is_answered_with_its_example() {
    let running = Running::acme().await;
    let response = send(&running, &["code=466"]).await;
    assert_eq!(response.status(), 466);
    assert_eq!(applied(&response).as_deref(), Some("code=466"));
    assert_eq!(body(response).await, json!({ "error": "quota" }));
}

#[tokio::test]
async fn a_status_without_a_documented_body_has_none() {
    let running = Running::acme().await;
    for code in [204, 404] {
        let response = all_contacts(&running, &[&format!("code={code}")]).await;
        assert_eq!(response.status(), code);
        assert_eq!(header(&response, "content-type"), None);
        assert_eq!(response.text().await.expect("a body"), "");
    }
}

#[tokio::test]
async fn a_preferred_example_is_found_in_any_status() {
    let running = Running::acme().await;
    let usual = send(&running, &["example=\"short form\""]).await;
    assert_eq!(usual.status(), 201);
    assert_eq!(applied(&usual).as_deref(), Some("example=\"short form\""));
    assert_eq!(body(usual).await, json!({ "sent": "short" }));
    let refusal = send(&running, &["example=missing"]).await;
    assert_eq!(refusal.status(), 400);
    assert_eq!(body(refusal).await, json!({ "error": "something is missing" }));
}

#[tokio::test]
async fn status_and_example_may_come_in_one_header_or_in_several() {
    let running = Running::acme().await;
    for prefer in [
        &["code=400, example=group"][..],
        &["example=group", "code=400"],
        &["respond-async, wait=10 , CODE = 400;foo=\"a,b\";bar; , ,Example=\"gr\\oup\""],
        &["code=400, code=466", "example=group, example=missing"],
    ] {
        let response = send(&running, prefer).await;
        assert_eq!(response.status(), 400, "{prefer:?}: {}", problem(&response));
        assert_eq!(applied(&response).as_deref(), Some("code=400, example=group"));
        assert_eq!(problem(&response), "");
        assert_eq!(body(response).await, json!({ "error": "a group" }));
    }
}

#[tokio::test]
async fn what_is_not_documented_cannot_be_preferred() {
    let running = Running::acme().await;
    for (prefer, detail) in [
        ("code=500", "status `500` is not documented"),
        ("code=abc", "status `abc` is not documented"),
        ("code", "status `` is not documented"),
        ("code=-1", "status `-1` is not documented"),
        ("example=none", "status 201 has no example `none`"),
        ("code=466, example=group", "status 466 has no example `group`"),
    ] {
        let response = send(&running, &[prefer]).await;
        assert_eq!(response.status(), 400, "{prefer}");
        assert_eq!(problem(&response), detail);
        assert_eq!(applied(&response), None);
        assert_eq!(header(&response, "content-type").as_deref(), Some("application/problem+json"));
        let body = body(response).await;
        assert_eq!(body["detail"], detail);
        assert_eq!(
            body["available"],
            json!([
                { "code": 201, "examples": ["long", "short form"] },
                { "code": 400, "examples": ["group", "missing"] },
                { "code": 466, "examples": ["quota"] },
            ])
        );
    }
}

#[tokio::test]
async fn a_preference_that_cannot_be_read_is_refused() {
    let running = Running::acme().await;
    for prefer in ["code=\"404", "=404", "code==404", "code=404 example=x", "a/b=1", "code=é"] {
        let response = all_contacts(&running, &[prefer]).await;
        assert_eq!(response.status(), 400, "{prefer}");
        assert!(problem(&response).contains("`Prefer`"), "{prefer}: {}", problem(&response));
    }
}

#[tokio::test]
async fn preferences_of_others_are_ignored() {
    let running = Running::acme().await;
    let response = all_contacts(&running, &["return=minimal; x=1, handling=lenient", ""]).await;
    assert_eq!(response.status(), 200);
    assert_eq!(applied(&response), None);
}

#[tokio::test]
async fn a_preference_lets_nobody_in() {
    let running = Running::acme().await;
    let request = running
        .anonymous(reqwest::Method::GET, "/api/contacts/all?limit=1")
        .header("Prefer", "code=200");
    let response = request.send().await.expect("an answer");
    assert_eq!(response.status(), 401);
    assert_eq!(applied(&response), None);
}

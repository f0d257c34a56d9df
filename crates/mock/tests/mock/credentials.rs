use reqwest::{Method, Response};
use serde_json::json;
use wagate_mock::{MockError, MockGateway};

use crate::support::{KEY, Running, acme, body, problem};

async fn with_key(running: &Running, key: Option<&str>) -> Response {
    let request = running.anonymous(Method::GET, "/api/contacts/all?limit=1");
    let request = match key {
        Some(key) => request.header("X-Api-Key", key),
        None => request,
    };
    request.send().await.expect("an answer")
}

#[tokio::test]
async fn any_credential_of_the_documented_form_is_let_in() {
    let running = Running::acme().await;
    for key in [KEY, "0000000000000000"] {
        assert_eq!(with_key(&running, Some(key)).await.status(), 200);
    }
}

#[tokio::test]
async fn a_missing_or_malformed_credential_gets_the_documented_refusal() {
    let running = Running::acme().await;
    for (key, expected) in [
        (None, "the credential `api_key` is missing"),
        (Some(""), "the credential `api_key` is missing"),
        (Some("not-hexadecimal!"), "the credential `api_key` does not have the documented form"),
        (Some("abcdef01234567890"), "the credential `api_key` does not have the documented form"),
        (
            Some("\u{e9}bcdef0123456789"),
            "the credential `api_key` does not have the documented form",
        ),
    ] {
        let response = with_key(&running, key).await;
        assert_eq!(response.status(), 401, "{key:?}");
        assert_eq!(problem(&response), expected);
        assert_eq!(
            body(response).await,
            json!({ "error": "wrong key" }),
            "the example that the credential names"
        );
    }
}

#[tokio::test]
async fn a_refusal_without_a_documented_body_has_none() {
    let running = Running::acme().await;
    for instance in ["abc", ""] {
        let request = running.request(Method::POST, &format!("/inst{instance}/send/default"));
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status(), 403);
        assert!(
            problem(&response).starts_with("the credential `instance` "),
            "{}",
            problem(&response)
        );
        assert_eq!(response.text().await.expect("a body"), "");
    }
}

#[tokio::test]
async fn a_pattern_is_about_the_whole_value() {
    let running = Running::acme().await;
    let request = running.request(Method::POST, "/inst12x/send/default");
    assert_eq!(request.send().await.expect("an answer").status(), 403);
}

#[tokio::test]
async fn only_the_demanded_credential_is_let_in() {
    let running =
        Running::start(MockGateway::builder(&acme()).credential("api_key", "of another form"))
            .await;
    assert_eq!(with_key(&running, Some("of another form")).await.status(), 200);
    let response = with_key(&running, Some(KEY)).await;
    assert_eq!(response.status(), 401);
    assert_eq!(
        problem(&response),
        "the credential `api_key` is not the one that this mock demands"
    );
}

#[tokio::test]
async fn a_credential_that_the_vendor_does_not_have_cannot_be_demanded() {
    let error =
        MockGateway::builder(&acme()).credential("tokn", "x").start().await.expect_err("a refusal");
    assert!(matches!(error, MockError::UnknownCredential { .. }));
    assert_eq!(error.to_string(), "acme has no credential `tokn`; it has instance, api_key");
}

#[tokio::test]
async fn credentials_are_checked_before_anything_that_depends_on_the_body() {
    let running = Running::acme().await;
    let request =
        running.request(Method::POST, "/instx/send/default").header("Content-Type", "text/plain");
    assert_eq!(request.body("nonsense").send().await.expect("an answer").status(), 403);
}

#[tokio::test]
async fn no_problem_and_no_debug_output_shows_a_credential() {
    let secret = "5ec5e7000005ec5e";
    let running = Running::start(MockGateway::builder(&acme()).credential("api_key", secret)).await;
    let mut problem = String::new();
    for written in [secret, "%35ec5e7000005ec%35e"] {
        let request = running
            .anonymous(Method::POST, "/inst998877665544/send/default")
            .header("X-Api-Key", secret);
        let media_type = format!("text/{written}; x=998877665544");
        let request = request.header("Content-Type", media_type);
        let response = request.body("{}").send().await.expect("an answer");
        assert_eq!(response.status(), 400);
        let told = self::problem(&response);
        assert!(told.contains("[redacted]") && !told.contains(written), "{told}");
        problem.push_str(&told);
    }
    let builder = MockGateway::builder(&acme()).credential("api_key", secret);
    let shown =
        format!("{problem} {builder:?} {:?} {:?}", running.gateway, running.gateway.exchanges());
    for credential in [secret, "998877665544"] {
        assert!(!shown.contains(credential), "{shown}");
    }
}

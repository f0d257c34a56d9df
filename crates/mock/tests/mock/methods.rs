use reqwest::Method;
use serde_json::json;

use crate::support::{Running, acme_with, body, header, problem};
use wagate_mock::MockGateway;

#[tokio::test]
async fn a_wrong_method_gets_the_documented_405_and_the_methods_of_the_path() {
    let running = Running::acme().await;
    let response =
        running.anonymous(Method::POST, "/api/contacts/all").send().await.expect("an answer");
    assert_eq!(response.status(), 405);
    assert_eq!(header(&response, "allow").as_deref(), Some("GET, HEAD, OPTIONS"));
    assert_eq!(problem(&response), "the path has no method POST; it has GET, HEAD, OPTIONS");
    assert_eq!(body(response).await, json!({ "error": "wrong method" }));
}

#[tokio::test]
async fn a_wrong_method_without_a_documented_body_says_what_is_allowed() {
    let running = Running::acme().await;
    let response = running.request(Method::DELETE, "/api/people").send().await.expect("an answer");
    assert_eq!(response.status(), 405);
    assert_eq!(header(&response, "allow").as_deref(), Some("GET, HEAD, OPTIONS, PATCH"));
    assert_eq!(
        body(response).await["error"],
        "the path has no method DELETE; it has GET, HEAD, OPTIONS, PATCH"
    );
}

#[tokio::test]
async fn head_answers_like_get_without_the_body() {
    let running = Running::acme().await;
    let response =
        running.request(Method::HEAD, "/api/contacts/all?limit=1").send().await.expect("an answer");
    assert_eq!(response.status(), 200);
    assert_eq!(header(&response, "content-type").as_deref(), Some("application/json"));
    assert_eq!(header(&response, "content-length").as_deref(), Some("5"));
    assert_eq!(response.text().await.expect("a body"), "");
    let refused = running
        .anonymous(Method::HEAD, "/api/contacts/all?limit=1")
        .send()
        .await
        .expect("an answer");
    assert_eq!(refused.status(), 401);
    let no_get = running.request(Method::HEAD, "/inst1/send/x").send().await.expect("an answer");
    assert_eq!(no_get.status(), 405);
}

#[tokio::test]
async fn options_lists_the_methods_without_asking_for_credentials() {
    let running = Running::acme().await;
    let response = running
        .anonymous(Method::OPTIONS, "/inst1101/send/default")
        .send()
        .await
        .expect("an answer");
    assert_eq!(response.status(), 204);
    assert_eq!(header(&response, "allow").as_deref(), Some("OPTIONS, POST, PUT"));
}

#[tokio::test]
async fn a_method_that_only_a_less_specific_path_has_is_found_there() {
    let spec = acme_with(|document| {
        let mut operation = document["paths"]["/api/{session}/contacts/all"]["get"].clone();
        operation["operationId"] = "dropContacts".into();
        document["paths"]["/api/{session}/all"] = json!({ "delete": operation });
    });
    let running = Running::start(MockGateway::builder(&spec)).await;
    let response =
        running.request(Method::DELETE, "/api/contacts/all").send().await.expect("an answer");
    assert_eq!(response.status(), 200, "{}", problem(&response));
    assert_eq!(running.gateway.exchanges()[0].operation.as_deref(), Some("dropContacts"));
}

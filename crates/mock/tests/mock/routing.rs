use reqwest::Method;
use serde_json::json;

use crate::support::{Running, body, problem};

#[tokio::test]
async fn answers_the_documented_example_of_the_lowest_success() {
    let running = Running::acme().await;
    let response = running.get("/api/contacts/all?limit=1").await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(body(response).await, json!([1, 2]));
}

#[tokio::test]
async fn fixed_segments_win_over_parameters() {
    let running = Running::acme().await;
    let fixed = running.get("/api/contacts/all?limit=1").await;
    let captured = running.get("/api/default/contacts/all").await;
    assert_eq!(body(fixed).await, json!([1, 2]));
    assert_eq!(body(captured).await, json!("of a session"));
    let operations: Vec<_> =
        running.gateway.exchanges().into_iter().filter_map(|exchange| exchange.operation).collect();
    assert_eq!(operations, ["allContacts", "sessionContacts"]);
}

#[tokio::test]
async fn serves_the_aliases_and_every_host_on_one_port() {
    let running = Running::acme().await;
    for (method, path) in [
        (Method::POST, "/inst1101/send/default"),
        (Method::PUT, "/inst1101/send/default"),
        (Method::POST, "/inst1101/deliver/default"),
    ] {
        let request =
            running.request(method.clone(), path).header("Content-Type", "application/json");
        let response = request.body(r#"{"chatId":"1@c.us"}"#).send().await.expect("an answer");
        assert_eq!(response.status(), 201, "{method} {path}: {}", problem(&response));
    }
}

#[tokio::test]
async fn an_unknown_path_is_404_whatever_else_is_wrong() {
    let running = Running::acme().await;
    for target in [
        "/",
        "/api",
        "/api/contacts",
        "/api/contacts/all/",
        "//api/contacts/all",
        "/inst1101/send/",
        "/api/%ff/contacts/all",
    ] {
        let response = running.anonymous(Method::GET, target).send().await.expect("an answer");
        assert_eq!(response.status(), 404, "{target}");
        assert_eq!(problem(&response), "no operation of this gateway has this path");
    }
}

#[tokio::test]
async fn percent_encoded_segments_are_decoded_after_the_path_is_split() {
    let running = Running::acme().await;
    let response = running.get("/%61pi/a%2Fb%20c/contacts/all").await;
    assert_eq!(body(response).await, json!("of a session"));
}

#[tokio::test]
async fn no_path_makes_it_fall_over() {
    let running = Running::acme().await;
    for target in [
        "*",
        "/%",
        "/%2",
        "/%zz/contacts/all",
        "/api/%00/contacts/all",
        "/inst/send/x",
        "http://elsewhere/api/x/contacts/all",
        "/?&&=&%",
        "/api/..;/contacts/all",
    ] {
        for method in ["GET", "OPTIONS", "TRACE", "BREW", "CONNECT"] {
            let request =
                format!("{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            let answer = running.raw(&request).await;
            assert!(answer.starts_with("HTTP/1.1 "), "{method} {target}: {answer:?}");
            assert!(!answer.starts_with("HTTP/1.1 5"), "{method} {target}: {answer:?}");
        }
    }
    assert_eq!(running.get("/api/default/contacts/all").await.status(), 200);
}

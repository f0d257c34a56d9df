use std::sync::{Arc, Mutex};

use reqwest::Method;
use wagate_mock::MockGateway;

use crate::support::{KEY, Running, acme};

#[tokio::test]
async fn both_sides_of_an_exchange_are_kept() {
    let running = Running::acme().await;
    let request = running
        .request(Method::POST, "/inst1101/send/a%20b?x=%31")
        .header("Content-Type", "application/json");
    request.body(r#"{"chatId":"1"}"#).send().await.expect("an answer");
    let exchanges = running.gateway.exchanges();
    let [exchange] = exchanges.as_slice() else { panic!("one exchange, not {exchanges:?}") };
    assert_eq!(exchange.method, Method::POST);
    assert_eq!(exchange.target, "/inst1101/send/a%20b?x=%31");
    assert_eq!(exchange.request_headers["x-api-key"], KEY);
    assert_eq!(exchange.request_body, r#"{"chatId":"1"}"#);
    assert_eq!(exchange.status, 201);
    assert_eq!(exchange.response_headers["content-type"], "application/json");
    assert_eq!(exchange.response_body, r#"{"sent":"long"}"#);
    assert_eq!(exchange.operation.as_deref(), Some("send"));
    assert_eq!(exchange.problem, None);
}

#[tokio::test]
async fn a_refused_request_is_kept_with_the_reason() {
    let running = Running::acme().await;
    running.anonymous(Method::GET, "/api/people").send().await.expect("an answer");
    running.get("/nowhere").await;
    let seen: Vec<_> = running
        .gateway
        .exchanges()
        .into_iter()
        .map(|exchange| (exchange.operation, exchange.problem))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("people".to_owned()), Some("the credential `api_key` is missing".to_owned())),
            (None, Some("no operation of this gateway has this path".to_owned())),
        ]
    );
}

#[tokio::test]
async fn only_the_latest_exchanges_are_kept() {
    let running = Running::start(MockGateway::builder(&acme()).keep_exchanges(2)).await;
    for number in 0..5 {
        running.get(&format!("/{number}")).await;
    }
    let targets: Vec<_> =
        running.gateway.exchanges().into_iter().map(|exchange| exchange.target).collect();
    assert_eq!(targets, ["/3", "/4"]);
}

#[tokio::test]
async fn an_observer_sees_each_exchange_once() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let observed = Arc::clone(&seen);
    let builder = MockGateway::builder(&acme())
        .keep_exchanges(0)
        .on_exchange(move |exchange| observed.lock().expect("no panic").push(exchange.status));
    let running = Running::start(builder).await;
    running.get("/api/people").await;
    running.get("/nowhere").await;
    assert_eq!(*seen.lock().expect("no panic"), [200, 404]);
    assert!(running.gateway.exchanges().is_empty());
}

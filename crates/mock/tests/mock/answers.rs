//! Answers that a program gives in the place of the documented ones.

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use wagate_mock::{Fault, MockAnswer, MockError, MockGateway};

use crate::support::{Running, acme, body, header};
use crate::vendors::VENDORS;

#[tokio::test]
async fn a_program_answers_the_calls_of_one_operation_of_every_vendor() {
    for vendor in VENDORS {
        let builder = vendor.builder().answer(vendor.list, |request| {
            assert!(!request.operation().is_empty());
            MockAnswer::json(200, &json!([{ "page": request.query("page") }]))
                .header("X-Own", "yes")
        });
        let running = Running::start(builder).await;
        let answer = vendor.list(&running).send().await.expect("an answer");
        assert_eq!(answer.status(), 200, "{}", vendor.id);
        assert_eq!(header(&answer, "x-own").as_deref(), Some("yes"));
        assert_eq!(header(&answer, "content-type").as_deref(), Some("application/json"));
        assert!(body(answer).await.is_array());
        running.gateway.clear_answers();
        let documented = vendor.list(&running).send().await.expect("an answer");
        assert_eq!(header(&documented, "x-own"), None, "{}", vendor.id);
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    chat_id: String,
}

#[tokio::test]
async fn a_request_is_handed_over_with_all_that_it_says() {
    let running = Running::acme().await;
    let set = running.gateway.answer("send", |request| {
        let sent: Sent = request.json().ok()?;
        let told = json!({
            "method": request.method().as_str(),
            "session": request.path("session"),
            "query": request.query("x"),
            "header": request.header("x-mine"),
            "chat": sent.chat_id,
            "bytes": request.body().len(),
        });
        Some(MockAnswer::json(202, &told))
    });
    set.expect("an operation");
    let request = running.request(Method::POST, "/inst1101/send/a%20b?x=%31").header("X-Mine", "2");
    let request = request.header("Content-Type", "application/json").body(r#"{"chatId":"3"}"#);
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), 202);
    let expected = json!({
        "method": "POST", "session": "a b", "query": "1", "header": "2", "chat": "3", "bytes": 14,
    });
    assert_eq!(body(answer).await, expected);
}

#[tokio::test]
async fn where_a_program_answers_nothing_the_documented_answer_comes() {
    let running = Running::acme().await;
    let set = running.gateway.answer("send", |request| {
        let body: Value = request.json().ok()?;
        (body["chatId"] == "mine").then(|| MockAnswer::empty(204))
    });
    set.expect("an operation");
    let status = async |text: &str| running.send(text).send().await.expect("an answer").status();
    assert_eq!(status(r#"{"chatId":"mine"}"#).await, 204);
    assert_eq!(status(r#"{"chatId":"other"}"#).await, 201);
    assert_eq!(status("{}").await, 400, "what is refused does not get there");
    let preferred = running.send(r#"{"chatId":"mine"}"#).header("Prefer", "code=400");
    assert_eq!(preferred.send().await.expect("an answer").status(), 400);
    running.gateway.fail_next("send", Fault::Status(503)).expect("an operation");
    assert_eq!(status(r#"{"chatId":"mine"}"#).await, 503);
}

#[tokio::test]
async fn bytes_and_numbers_that_are_no_status_can_be_answered() {
    let running = Running::acme().await;
    let set = |status: u16| {
        let answer = MockAnswer::bytes(status, "image/png", vec![0, 159]);
        running.gateway.answer("people", move |_| answer.clone()).expect("an operation");
    };
    set(200);
    let answer = running.get("/api/people").await;
    assert_eq!(header(&answer, "content-type").as_deref(), Some("image/png"));
    assert_eq!(answer.bytes().await.expect("a body"), [0, 159].as_slice());
    set(42);
    assert_eq!(running.get("/api/people").await.status(), 500);
}

#[tokio::test]
async fn an_operation_that_does_not_exist_is_an_error_with_the_nearest_name() {
    let running = Running::acme().await;
    let error = running.gateway.answer("peple", |_| None).expect_err("there is none");
    assert_eq!(error.to_string(), "acme has no operation `peple`; did you mean `people`?");
    let builder = MockGateway::builder(&acme()).answer("peple", |_| MockAnswer::empty(204));
    assert!(matches!(builder.start().await, Err(MockError::UnknownOperation { .. })));
}

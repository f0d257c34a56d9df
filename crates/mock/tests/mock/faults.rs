use std::time::{Duration, Instant};

use reqwest::{Method, Response};
use serde_json::{Value, json};
use wagate_mock::{Fault, FaultPlan, MockError, MockGateway};

use crate::support::{KEY, Running, acme, body, header, problem, queueing};

async fn people(running: &Running, prefer: &str) -> Result<Response, reqwest::Error> {
    running.request(Method::GET, "/api/people").header("Prefer", prefer).send().await
}

async fn status(running: &Running) -> Option<u16> {
    let sent = running.request(Method::GET, "/api/people").send().await;
    sent.ok().map(|response| response.status().as_u16())
}

/// The head of a call of `people`, as bytes.
fn raw(prefer: &str) -> String {
    format!("GET /api/people HTTP/1.1\r\nHost: x\r\nX-Api-Key: {KEY}\r\nPrefer: {prefer}\r\n\r\n")
}

#[tokio::test]
async fn a_dropped_connection_ends_without_a_byte() {
    let running = Running::acme().await;
    assert_eq!(running.raw(&raw("fault=drop")).await, "");
    assert!(people(&running, "fault=drop").await.is_err());
    assert_eq!(people(&running, "").await.expect("an answer").status(), 200);
}

#[tokio::test]
async fn a_cut_answer_ends_in_the_middle_of_its_body() {
    let running = Running::acme().await;
    let whole = people(&running, "").await.expect("an answer").text().await.expect("a body");
    let answer = running.raw(&raw("fault=cut")).await;
    let (head, rest) = answer.split_once("\r\n\r\n").expect("a head");
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert!(head.contains(&format!("content-length: {}", whole.len())), "{head}");
    assert_eq!(rest, &whole[..whole.len() / 2]);
    let response = people(&running, "fault=cut").await.expect("a head");
    assert_eq!(header(&response, "preference-applied").as_deref(), Some("fault=cut"));
    assert!(response.text().await.is_err());
}

#[tokio::test]
async fn an_answer_without_a_body_cannot_be_cut_and_is_dropped() {
    let running = Running::acme().await;
    let request = running.request(Method::GET, "/api/contacts/all?limit=1");
    assert!(request.header("Prefer", "code=204, fault=cut").send().await.is_err());
    let head = running.request(Method::HEAD, "/api/people").header("Prefer", "fault=cut");
    assert!(head.send().await.is_err());
}

#[tokio::test]
async fn broken_json_comes_as_a_whole_answer() {
    let running = Running::acme().await;
    for (target, prefer) in [
        ("/api/people", "fault=broken-json"),
        ("/api/contacts/all?limit=1", "fault=broken-json"),
        ("/api/contacts/all?limit=1", "code=204, fault=broken-json"),
    ] {
        let request = running.request(Method::GET, target).header("Prefer", prefer);
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        assert_eq!(header(&response, "content-type").as_deref(), Some("application/json"));
        let text = response.text().await.expect("a whole body");
        assert!(serde_json::from_str::<Value>(&text).is_err(), "{text}");
    }
}

#[tokio::test]
async fn a_delayed_answer_comes_later() {
    let running = Running::acme().await;
    let began = Instant::now();
    let response = people(&running, "delay=300").await.expect("an answer");
    assert!(began.elapsed() >= Duration::from_millis(300), "{:?}", began.elapsed());
    assert_eq!(header(&response, "preference-applied").as_deref(), Some("delay=300"));
    let began = Instant::now();
    assert!(people(&running, "delay=200, fault=drop").await.is_err());
    assert!(began.elapsed() >= Duration::from_millis(200), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_fault_that_does_not_exist_is_refused() {
    let running = Running::acme().await;
    for prefer in ["fault=explode", "fault", "delay=soon", "delay=-1", "delay=600001", "delay"] {
        let response = people(&running, prefer).await.expect("an answer");
        assert_eq!(response.status(), 400, "{prefer}");
        assert!(!problem(&response).is_empty());
        assert_eq!(header(&response, "preference-applied"), None);
    }
}

#[tokio::test]
async fn the_next_calls_of_an_operation_fail_one_after_the_other() {
    let running = Running::acme().await;
    running.gateway.fail_next("people", Fault::Drop).expect("an operation");
    running.gateway.fail_next("people", Fault::Status(503)).expect("an operation");
    running.gateway.fail_next("people", Fault::BrokenJson).expect("an operation");
    let other = running.get("/api/contacts/all?limit=1").await;
    assert_eq!(other.status(), 200, "another operation");
    assert_eq!(status(&running).await, None);
    assert_eq!(status(&running).await, Some(503));
    let broken = running.get("/api/people").await.text().await.expect("a body");
    assert!(serde_json::from_str::<Value>(&broken).is_err());
    assert_eq!(status(&running).await, Some(200));
    let kept: Vec<_> = running.gateway.exchanges().into_iter().map(|one| one.fault).collect();
    let faults = [Fault::Drop, Fault::Status(503), Fault::BrokenJson];
    assert_eq!(kept[1..4], faults.map(Some));
}

#[tokio::test]
async fn a_status_on_demand_has_the_documented_body_if_there_is_one() {
    let running = Running::acme().await;
    running.gateway.fail_next("send", Fault::Status(466)).expect("an operation");
    let response = running.send(r#"{"chatId":"1"}"#).send().await.expect("an answer");
    assert_eq!(response.status(), 466);
    assert_eq!(body(response).await, json!({ "error": "quota" }));
}

#[tokio::test]
async fn a_plan_may_be_about_every_nth_call_of_any_operation() {
    let plan = FaultPlan::new(Fault::Status(500)).every(3).times(2);
    let running = Running::start(MockGateway::builder(&acme()).faults(plan)).await;
    let mut seen = Vec::new();
    for _ in 0..12 {
        seen.push(status(&running).await.expect("an answer"));
    }
    assert_eq!(seen, [200, 200, 500, 200, 200, 500, 200, 200, 200, 200, 200, 200]);
}

#[tokio::test]
async fn a_plan_holds_until_it_is_cleared() {
    let running = Running::acme().await;
    running.gateway.plan_faults(FaultPlan::new(Fault::Status(502))).expect("a plan");
    for _ in 0..3 {
        assert_eq!(status(&running).await, Some(502));
    }
    running.gateway.clear_faults();
    assert_eq!(status(&running).await, Some(200));
}

#[tokio::test]
async fn refused_calls_and_calls_with_a_preference_use_up_no_fault() {
    let running = Running::acme().await;
    running.gateway.fail_next("people", Fault::Status(503)).expect("an operation");
    let refused = running.anonymous(Method::GET, "/api/people").send().await.expect("an answer");
    assert_eq!(refused.status(), 401);
    assert_eq!(people(&running, "code=200").await.expect("an answer").status(), 200);
    assert_eq!(status(&running).await, Some(503));
}

#[tokio::test]
async fn a_plan_that_cannot_come_true_is_an_error() {
    let running = Running::acme().await;
    let unknown = running.gateway.fail_next("peple", Fault::Drop);
    assert!(matches!(unknown, Err(MockError::UnknownOperation { .. })), "{unknown:?}");
    for status in [0, 99, 100, 1000] {
        let impossible = running.gateway.fail_next("people", Fault::Status(status));
        assert!(matches!(impossible, Err(MockError::NoStatus { .. })), "{impossible:?}");
    }
    let plan = FaultPlan::new(Fault::Drop).operation("peple");
    assert!(MockGateway::builder(&acme()).faults(plan).start().await.is_err());
}

#[tokio::test]
async fn faults_are_planned_over_http_too() {
    let running = Running::acme().await;
    let plan = async |text: &str| {
        let request = running.anonymous(Method::POST, "/__mock/faults").body(text.to_owned());
        request.send().await.expect("an answer").status().as_u16()
    };
    assert_eq!(plan(r#"{"code":503,"operation":"people","times":1}"#).await, 204);
    assert_eq!(status(&running).await, Some(503));
    assert_eq!(status(&running).await, Some(200));
    assert_eq!(plan(r#"{"fault":"drop","every":2}"#).await, 204);
    assert_eq!(status(&running).await, Some(200));
    assert_eq!(status(&running).await, None);
    let cleared = running.anonymous(Method::DELETE, "/__mock/faults").send().await;
    assert_eq!(cleared.expect("an answer").status(), 204);
    for bad in ["", "{}", r#"{"fault":"x"}"#, r#"{"code":1}"#, r#"{"fault":"cut","delay":1}"#] {
        assert_eq!(plan(bad).await, 400, "{bad}");
    }
    assert_eq!(plan(r#"{"fault":"cut","operation":"none"}"#).await, 400);
    assert_eq!(status(&running).await, Some(200));
}

#[tokio::test]
async fn a_plan_that_cannot_be_read_is_explained_in_plain_words() {
    let running = Running::acme().await;
    for (text, expected) in [
        (
            "[]",
            "a plan is a JSON object with some of `fault`, `code`, `delay`, `after`, `takes`, `operation`, `every`, `times` and `script`",
        ),
        (r#"{"code":"x"}"#, "`code` is a whole number that is not negative"),
        (r#"{"code":-1}"#, "`code` is a whole number that is not negative"),
        (r#"{"code":70000}"#, "70000 is no status of an answer; those are 200 to 999"),
        (r#"{"fault":1}"#, "`fault` is a text"),
        (
            r#"{"falt":"cut"}"#,
            "a plan has no `falt`; it has `fault`, `code`, `delay`, `after`, `takes`, `operation`, `every`, `times` and `script`",
        ),
        (r#"{"fault":"drop","after":3}"#, "`after` belongs to the fault `rate-limited`"),
        (r#"{"script":["fine"]}"#, "a step of the `script` is an object, or \"ok\""),
        (
            r#"{"script":[],"code":502}"#,
            "`code` stands in a step of the `script`, and not beside it",
        ),
        (r#"{"code":null}"#, "one of `fault`, `code` and `delay` says what goes wrong"),
    ] {
        let request = running.anonymous(Method::POST, "/__mock/faults").body(text);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 400, "{text}");
        assert_eq!(body(answer).await, json!({ "error": expected }));
    }
}

#[tokio::test]
async fn a_lost_answer_does_not_undo_what_was_done() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    let number = running.gateway.notify(json!({ "type": "came" })).expect("documented");
    running.get("/receive").await;
    running.gateway.fail_next("drop", Fault::Status(500)).expect("an operation");
    running.gateway.fail_next("drop", Fault::Drop).expect("an operation");
    let target = format!("/delete/{number}");
    let delete = async || running.request(Method::DELETE, &target).send().await;
    assert_eq!(delete().await.expect("an answer").status(), 500);
    assert_eq!(running.gateway.pending().len(), 1, "a refusal does nothing");
    assert!(delete().await.is_err());
    assert!(running.gateway.pending().is_empty());
    let began = Instant::now();
    running.gateway.fail_next("take", Fault::Drop).expect("an operation");
    assert!(running.request(Method::GET, "/receive").send().await.is_err());
    assert!(began.elapsed() < Duration::from_secs(60), "nobody waits for an answer that gets lost");
}

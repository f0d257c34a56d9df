use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use tokio::time::timeout;
use wagate_mock::{MockError, MockGateway};

use crate::support::{Running, body, header, problem, queueing};

async fn running() -> Running {
    Running::start(MockGateway::builder(&queueing()).longest_wait(Duration::from_millis(20))).await
}

/// One that waits as long as it is asked to.
async fn patient() -> Running {
    Running::start(MockGateway::builder(&queueing())).await
}

fn notice(who: &str) -> Value {
    json!({ "type": "came", "who": who })
}

async fn received(running: &Running) -> Value {
    body(running.get("/receive").await).await
}

async fn delete(running: &Running, receipt: u64) -> Value {
    let request = running.request(Method::DELETE, &format!("/delete/{receipt}"));
    body(request.send().await.expect("an answer")).await
}

async fn fill(running: &Running, query: &str, text: &str) -> reqwest::Response {
    let target = format!("/__mock/notifications{query}");
    let request = running.anonymous(Method::POST, &target).body(text.to_owned());
    request.send().await.expect("an answer")
}

#[tokio::test]
async fn the_oldest_notification_is_given_again_until_it_is_deleted() {
    let running = running().await;
    let numbers = running.gateway.notify_all([notice("a"), notice("b")]).expect("documented");
    let first = json!({ "number": numbers[0], "notice": notice("a") });
    assert_eq!(received(&running).await, first);
    assert_eq!(received(&running).await, first);
    assert_eq!(delete(&running, numbers[0]).await, json!({ "gone": true }));
    assert_eq!(received(&running).await["notice"], notice("b"));
    assert_eq!(running.gateway.pending().len(), 1);
}

#[tokio::test]
async fn only_what_was_received_last_can_be_deleted_and_only_once() {
    let running = running().await;
    let numbers = running.gateway.notify_all([notice("a"), notice("b")]).expect("documented");
    let no = json!({ "gone": false });
    assert_eq!(delete(&running, numbers[0]).await, no, "it was not received yet");
    received(&running).await;
    assert_eq!(delete(&running, numbers[1]).await, no, "it is not the last that was received");
    assert_eq!(delete(&running, 4711).await, no);
    assert_eq!(delete(&running, numbers[0]).await, json!({ "gone": true }));
    assert_eq!(delete(&running, numbers[0]).await, no, "it is gone");
    for target in ["/delete/x", "/delete/", "/delete"] {
        let request = running.request(Method::DELETE, target);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 400, "{target}");
        assert_eq!(body(answer).await, json!({ "error": "no number" }), "{target}");
    }
    let other = running.request(Method::DELETE, "/delete/1/2").send().await.expect("an answer");
    assert_eq!(other.status(), 404);
}

#[tokio::test]
async fn an_empty_queue_answers_null() {
    let running = running().await;
    let response = running.get("/receive?seconds=1").await;
    assert_eq!(header(&response, "content-type").as_deref(), Some("application/json"));
    assert_eq!(response.text().await.expect("a body"), "null");
}

#[tokio::test]
async fn the_documented_example_can_still_be_asked_for() {
    let running = running().await;
    let request = running.request(Method::GET, "/receive").header("Prefer", "example=documented");
    let response = request.send().await.expect("an answer");
    assert_eq!(header(&response, "preference-applied").as_deref(), Some("example=documented"));
    assert_eq!(body(response).await, json!({ "number": 77 }));
}

#[tokio::test]
async fn a_client_waits_as_long_as_it_says() {
    let running = patient().await;
    for seconds in [0, 61] {
        let response = running.get(&format!("/receive?seconds={seconds}")).await;
        assert_eq!(response.status(), 400);
    }
    let began = Instant::now();
    assert_eq!(received(&running).await, Value::Null);
    let waited = began.elapsed();
    assert!(waited >= Duration::from_secs(2), "{waited:?}");
    assert!(waited < Duration::from_secs(60), "not the longest time: {waited:?}");
}

#[tokio::test]
async fn a_client_that_waits_wakes_when_a_notification_comes() {
    let running = patient().await;
    let began = Instant::now();
    let mut waiting = tokio::spawn(running.request(Method::GET, "/receive?seconds=60").send());
    assert!(timeout(Duration::from_millis(200), &mut waiting).await.is_err(), "it waits");
    let number = running.gateway.notify(notice("late")).expect("documented");
    let response = waiting.await.expect("no panic").expect("an answer");
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    assert_eq!(body(response).await, json!({ "number": number, "notice": notice("late") }));
}

#[tokio::test]
async fn a_shutdown_lets_nobody_wait() {
    let running = patient().await;
    let mut waiting = tokio::spawn(running.request(Method::GET, "/receive?seconds=60").send());
    assert!(timeout(Duration::from_millis(200), &mut waiting).await.is_err(), "it waits");
    let began = Instant::now();
    running.gateway.shutdown().await.expect("a clean end");
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    let response = waiting.await.expect("no panic").expect("an answer");
    assert_eq!(response.text().await.expect("a body"), "null");
}

#[tokio::test]
async fn the_count_and_the_clearing_are_about_the_queue() {
    let running = running().await;
    let count = async || body(running.get("/count").await).await;
    let clear = async || {
        body(running.request(Method::DELETE, "/clear").send().await.expect("an answer")).await
    };
    assert_eq!(count().await, json!({ "many": 0 }));
    running.gateway.notify_all([notice("a"), notice("b")]).expect("documented");
    assert_eq!(count().await, json!({ "many": 2 }));
    assert_eq!(clear().await, json!({ "empty": true, "why": "" }));
    assert_eq!(count().await, json!({ "many": 0 }));
    let again = clear().await;
    assert_eq!(again["empty"], false, "once in twenty seconds");
    assert_eq!(again["why"], "too early");
    assert!((4..=20).contains(&again["wait"].as_u64().expect("seconds")), "{again}");
}

#[tokio::test]
async fn the_queue_is_filled_shown_and_emptied_over_http() {
    let running = running().await;
    let one = notice("a").to_string();
    for (text, queued) in [
        (one.clone(), json!({ "queued": 1, "receiptIds": [1] })),
        (format!("[{one}, {one}]"), json!({ "queued": 2, "receiptIds": [2, 3] })),
        (format!("{one}\n\n{one}\r\n"), json!({ "queued": 2, "receiptIds": [4, 5] })),
        (format!("\u{feff}{one}"), json!({ "queued": 1, "receiptIds": [6] })),
        ("[]".to_owned(), json!({ "queued": 0, "receiptIds": [] })),
    ] {
        let response = fill(&running, "", &text).await;
        assert_eq!(response.status(), if queued["queued"] == 0 { 400 } else { 200 }, "{text}");
        if queued["queued"] != 0 {
            assert_eq!(body(response).await, queued, "{text}");
        }
    }
    let shown = body(running.get("/__mock/notifications").await).await;
    assert_eq!(shown["count"], 6);
    assert_eq!(shown["notifications"][5], json!({ "receiptId": 6, "body": notice("a") }));
    let emptied = running.anonymous(Method::DELETE, "/__mock/notifications");
    let emptied = body(emptied.send().await.expect("an answer")).await;
    assert_eq!(emptied, json!({ "removed": 6 }));
    assert!(running.gateway.pending().is_empty());
}

#[tokio::test]
async fn a_notification_is_given_in_the_words_that_came() {
    let running = running().await;
    let long = r#"{"type":"came",  "who":"a","number":12345678901234567890123,"more":1.10}"#;
    for file in [long.to_owned(), format!("[{long}]"), format!("{long}\n")] {
        assert_eq!(fill(&running, "", &file).await.status(), 200);
        for target in ["/receive", "/__mock/notifications"] {
            let text = running.get(target).await.text().await.expect("a body");
            assert!(text.contains(long), "{text}");
        }
        running.anonymous(Method::DELETE, "/__mock/notifications").send().await.expect("an answer");
    }
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(fill(&running, "?check=no", &deep).await.status(), 400);
}

#[tokio::test]
async fn one_bad_notification_keeps_all_of_them_out() {
    let running = running().await;
    let good = notice("a");
    let bad = json!({ "type": "went" });
    let response = fill(&running, "", &format!("{good}\n{bad}")).await;
    assert_eq!(response.status(), 400);
    let told = body(response).await;
    assert_eq!(told["entries"][1]["line"], 2, "{told}");
    assert_eq!(told["entries"][1]["problems"][0]["instance_path"], "/type", "{told}");
    for text in ["", "{", "5", "[5]", "[1"] {
        assert_eq!(fill(&running, "", text).await.status(), 400, "{text}");
    }
    assert_eq!(fill(&running, "?check=maybe", &good.to_string()).await.status(), 400);
    let all = running.gateway.notify_all([good, bad.clone()]);
    assert!(matches!(all, Err(MockError::Notification { .. })), "{all:?}");
    assert!(running.gateway.pending().is_empty());
    assert_eq!(fill(&running, "?check=no", &bad.to_string()).await.status(), 200);
    running.gateway.notify_unchecked(bad).expect("a queue");
    assert_eq!(running.gateway.pending().len(), 2);
    assert_eq!(fill(&running, "?check=no", "[5]").await.status(), 400);
}

#[tokio::test]
async fn a_vendor_without_a_queue_says_so() {
    let running = Running::acme().await;
    let response = fill(&running, "", "{}").await;
    assert_eq!(response.status(), 404);
    assert_eq!(problem(&response), "acme has no queue of notifications");
    let told = running.gateway.notify(json!({}));
    assert!(matches!(told, Err(MockError::NoQueue { .. })), "{told:?}");
}

#[tokio::test]
async fn what_the_tester_does_is_not_kept_as_an_exchange() {
    let running = running().await;
    fill(&running, "", &notice("a").to_string()).await;
    running.get("/__mock/nothing").await;
    assert!(running.gateway.exchanges().is_empty());
}

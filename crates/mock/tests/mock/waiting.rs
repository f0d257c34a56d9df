//! Waiting until a program has done something.

use std::time::Duration;

use futures_util::FutureExt;
use reqwest::Method;
use serde_json::json;
use wagate_mock::{MockError, MockGateway};

use crate::support::{Running, acme, queueing};
use crate::vendors::VENDORS;

/// Longer than any machine takes.
const GENEROUS: Duration = Duration::from_secs(60);

#[tokio::test]
async fn who_waits_for_calls_is_told_when_they_came() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        let waiting = running.gateway.wait_for(vendor.list, 2);
        let calling = async {
            for _ in 0..2 {
                vendor.list(&running).send().await.expect("an answer");
            }
        };
        let waited = tokio::time::timeout(GENEROUS, waiting);
        let (calls, ()) = tokio::join!(waited, calling);
        assert_eq!(calls.expect("it ends").expect("an operation").len(), 2, "{}", vendor.id);
    }
}

#[tokio::test]
async fn calls_count_from_the_time_when_the_exchanges_were_forgotten() {
    let running = Running::start(MockGateway::builder(&acme()).keep_exchanges(1)).await;
    for _ in 0..3 {
        running.get("/api/people").await;
    }
    let kept = running.gateway.wait_for("people", 3).await.expect("they came");
    assert_eq!(kept.len(), 1, "only one is kept, and all count");
    running.gateway.clear_exchanges();
    assert!(running.gateway.exchanges().is_empty());
    assert!(running.gateway.wait_for("people", 1).now_or_never().is_none());
    let refused = running.anonymous(Method::GET, "/api/people").send().await.expect("an answer");
    assert_eq!(refused.status(), 401);
    assert_eq!(running.gateway.wait_for("people", 1).await.expect("refused ones count").len(), 1);
    let unknown = running.gateway.wait_for("peple", 1).await;
    assert!(matches!(unknown, Err(MockError::UnknownOperation { .. })), "{unknown:?}");
}

#[tokio::test]
async fn a_gateway_is_drained_when_its_queue_is_empty_and_nothing_is_under_way() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    running.gateway.drained().await.expect("nothing is there");
    let number = running.gateway.notify(json!({ "type": "came" })).expect("documented");
    assert!(running.gateway.drained().now_or_never().is_none());
    let reading = async {
        running.get("/receive").await;
        let delete = running.request(Method::DELETE, &format!("/delete/{number}"));
        delete.send().await.expect("an answer");
    };
    let drained = tokio::time::timeout(GENEROUS, running.gateway.drained());
    let (drained, ()) = tokio::join!(drained, reading);
    drained.expect("it ends").expect("nothing is lost");
    assert!(running.gateway.pending().is_empty());
}

#[tokio::test]
async fn a_client_that_waits_for_a_notification_keeps_nobody_waiting() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    let polling = running.request(Method::GET, "/receive?seconds=60").send();
    let polling = tokio::spawn(polling);
    let drained = tokio::time::timeout(GENEROUS, running.gateway.drained()).await;
    drained.expect("it ends").expect("nothing is lost");
    polling.abort();
}

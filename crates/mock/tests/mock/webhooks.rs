//! Webhooks that are sent on demand.

use reqwest::{Method, Response};
use ring::hmac;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wagate_mock::{MockError, MockGateway};

use crate::support::{Running, acme, body, problem, receive};

async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/hook", listener.local_addr().expect("an address"));
    (listener, address)
}

async fn order(running: &Running, query: &str, order: &Value) -> Response {
    let target = format!("/__mock/webhooks{query}");
    let request = running.anonymous(Method::POST, &target).body(order.to_string());
    request.send().await.expect("an answer")
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

#[tokio::test]
async fn every_example_of_every_event_is_sent_by_its_name() {
    let mut sent = 0;
    for spec in wagate_spec::bundled() {
        let builder = MockGateway::builder(spec).webhook_key("my-secret-key");
        let running = Running::start(builder).await;
        let (listener, to) = listener().await;
        let webhooks = spec.webhooks.as_ref().expect("every vendor sends some");
        for event in &webhooks.events {
            assert!(!event.examples.is_empty(), "{} {} has no example", spec.vendor, event.name);
            for (example, documented) in &event.examples {
                let name = format!("{}.{example}", event.name);
                let delivery = running.gateway.deliver_event(&to, &name);
                let ((head, body), status) = tokio::join!(receive(&listener), delivery);
                assert_eq!(status.expect("it is taken"), 202, "{} {name}", spec.vendor);
                let received: Value = serde_json::from_str(&body).expect("JSON");
                assert_eq!(received, *documented.value, "{} {name}", spec.vendor);
                assert_eq!(
                    header(&head, "x-webhook-hmac").map(str::to_owned),
                    webhooks.signature.as_ref().map(|_| signed(&body)),
                    "{} {name}",
                    spec.vendor
                );
                sent += 1;
            }
        }
    }
    assert!(sent > 250, "only {sent} were sent");
}

/// As WAHA signs: SHA-512, in hexadecimal digits.
fn signed(body: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA512, b"my-secret-key");
    let tag = hmac::sign(&key, body.as_bytes());
    tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn an_event_is_sent_on_order() {
    let running = Running::start(wagate_mock::z_api()).await;
    let (listener, to) = listener().await;
    for (event, example) in
        [("text", "text"), ("text.sentByMe", "text.sentByMe"), ("text.documented", "text")]
    {
        let written = json!({ "to": to, "event": event });
        let order = order(&running, "", &written);
        let ((_, received), answer) =
            tokio::join!(receive(&listener), async { body(order.await).await });
        assert_eq!(answer, json!({ "status": 202 }));
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/z-api/examples");
        let file = std::fs::read(format!("{folder}/webhook.{example}.json")).expect("an example");
        let documented: Value = serde_json::from_slice(&file).expect("JSON");
        assert_eq!(serde_json::from_str::<Value>(&received).expect("JSON"), documented, "{event}");
    }
    // An order is none of the vendor's exchanges.
    assert!(running.gateway.exchanges().is_empty());
}

#[tokio::test]
async fn the_events_are_named() {
    let running = Running::start(wagate_mock::waha()).await;
    let events = body(running.get("/__mock/webhooks").await).await["events"].take();
    assert!(events["message.reaction"].as_array().is_some_and(|examples| !examples.is_empty()));
    let (listener, to) = listener().await;
    // The name of an event may hold a dot, too.
    let delivery = running.gateway.deliver_event(&to, "message.reaction");
    let ((_, received), status) = tokio::join!(receive(&listener), delivery);
    assert_eq!(status.expect("it is taken"), 202);
    let received: Value = serde_json::from_str(&received).expect("JSON");
    assert_eq!(received["event"], "message.reaction");
}

#[tokio::test]
async fn a_notification_of_the_testers_own_is_sent_on_order() {
    let running = Running::start(wagate_mock::plug_chat()).await;
    let (listener, to) = listener().await;
    let notification = json!({ "type": "DisconnectedCallback", "momment": 1 });
    let odd = json!({ "type": "DisconnectedCallback", "momment": [] });
    let refused = order(&running, "", &json!({ "to": to, "notification": odd })).await;
    assert_eq!(refused.status(), 400);
    for (query, payload) in [("", notification), ("?check=no", odd)] {
        let order = json!({ "to": to, "notification": payload });
        let ((_, received), answer) =
            tokio::join!(receive(&listener), self::order(&running, query, &order));
        assert_eq!(answer.status(), 200);
        assert_eq!(received, payload.to_string());
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let running = Running::start(wagate_mock::z_api()).await;
    for (written, status, words) in [
        (json!({ "to": "http://127.0.0.1:1/", "event": "fly" }), 400, "an event `fly`"),
        (json!({ "to": "http://127.0.0.1:1/", "event": "text.fly" }), 400, "`text.fly`"),
        (json!({ "to": "http://127.0.0.1:1/", "event": "." }), 400, "`.`"),
        (json!({ "to": "http://127.0.0.1:1/", "event": "text" }), 502, "could not be delivered"),
        (json!({ "to": "nowhere", "event": "text" }), 502, "could not be delivered"),
        (json!({ "event": "text" }), 400, "`to` is missing"),
        (json!({ "to": 1, "event": "text" }), 400, "`to` is a text"),
        (json!({ "to": "http://127.0.0.1:1/" }), 400, "one of `event`"),
        (json!({ "to": "a", "event": "text", "notification": {} }), 400, "one of `event`"),
        (json!({ "to": "a", "event": "text", "when": 1 }), 400, "no `when`"),
        (json!([]), 400, "JSON object"),
    ] {
        let refused = order(&running, "", &written).await;
        let told = problem(&refused);
        assert_eq!((refused.status().as_u16(), told.contains(words)), (status, true), "{told}");
    }
    let unreadable = running.anonymous(Method::POST, "/__mock/webhooks").body("{").send().await;
    assert_eq!(unreadable.expect("an answer").status(), 400);
    let wrong = running.anonymous(Method::DELETE, "/__mock/webhooks").send().await;
    assert_eq!(wrong.expect("an answer").status(), 405);
}

#[tokio::test]
async fn a_vendor_without_webhooks_sends_none() {
    let running = Running::start(MockGateway::builder(&acme())).await;
    let payload = json!({ "to": "http://127.0.0.1:1/", "notification": {} });
    assert_eq!(order(&running, "?check=no", &payload).await.status(), 404);
    let unknown = running.gateway.deliver_event("http://127.0.0.1:1/", "came").await;
    assert!(matches!(unknown, Err(MockError::NoExample { .. })), "{unknown:?}");
    assert_eq!(body(running.get("/__mock/webhooks").await).await, json!({ "events": {} }));
}

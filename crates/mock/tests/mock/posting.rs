//! Notifications that are posted to a webhook in the place of a queue.

use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wagate_mock::{MockError, MockGateway};

use crate::support::{Running, body, queueing, receive};
use crate::vendors::VENDORS;

async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/hook", listener.local_addr().expect("an address"));
    (listener, address)
}

/// An event of each vendor.
fn event(vendor: &str) -> &'static str {
    match vendor {
        "green-api" => "imageMessage",
        "waha" => "message",
        "plug-chat" => "ReceivedCallback",
        _ => "image",
    }
}

#[tokio::test]
async fn what_is_notified_is_posted_with_the_vendors_headers() {
    for vendor in VENDORS {
        let (listener, to) = listener().await;
        let builder = vendor.builder().post_webhooks_to(to).webhook_key("k").webhook_token("t0ken");
        let running = Running::start(builder).await;
        let number = running.gateway.notify_example(event(vendor.id)).expect("it is documented");
        assert_eq!(number, 1);
        let (head, body) = receive(&listener).await;
        running.gateway.drained().await.expect("it was taken");
        let head = head.to_lowercase();
        assert!(head.starts_with("post /hook http/1.1"), "{head}");
        assert!(head.contains("authorization: bearer t0ken"), "{head}");
        assert_eq!(head.contains("x-webhook-hmac: "), vendor.id == "waha", "{head}");
        assert!(serde_json::from_str::<Value>(&body).expect("JSON").is_object());
        assert!(running.gateway.pending().is_empty(), "it is not in the queue, too");
    }
}

#[tokio::test]
async fn notifications_are_posted_in_their_order_and_again_until_they_are_taken() {
    let (listener, to) = listener().await;
    let running = Running::start(MockGateway::builder(&queueing())).await;
    running.gateway.post_webhooks_to(to.as_str()).expect("an address");
    for who in ["first", "second"] {
        running.gateway.notify(json!({ "type": "came", "who": who })).expect("documented");
    }
    // Nobody takes the first attempt.
    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut buffer = [0; 4096];
    assert!(stream.read(&mut buffer).await.expect("bytes") > 0);
    let no = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    stream.write_all(no).await.expect("the answer is sent");
    drop(stream);
    for who in ["first", "second"] {
        let (_, body) = receive(&listener).await;
        let body: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(body["who"], who);
    }
    running.gateway.drained().await.expect("both were taken");
    running.gateway.post_webhooks_to(None).expect("nowhere");
    running.gateway.notify(json!({ "type": "came" })).expect("documented");
    assert_eq!(running.gateway.pending().len(), 1, "the queue has it again");
}

#[tokio::test]
async fn a_webhook_that_nobody_takes_is_told_once() {
    let (listener, to) = listener().await;
    drop(listener);
    let running = Running::start(MockGateway::builder(&queueing()).post_webhooks_to(to)).await;
    running.gateway.notify(json!({ "type": "came" })).expect("documented");
    let lost = running.gateway.drained().await;
    assert!(matches!(lost, Err(MockError::Delivery { .. })), "{lost:?}");
    running.gateway.drained().await.expect("nothing is left");
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    for to in ["", "nowhere", "https://127.0.0.1/", "/path"] {
        assert!(running.gateway.post_webhooks_to(to).is_err(), "{to}");
        let builder = MockGateway::builder(&queueing()).post_webhooks_to(to);
        assert!(builder.start().await.is_err(), "{to}");
    }
    assert!(running.gateway.notify_example("cme").is_err());
}

#[tokio::test]
async fn the_receiver_and_the_event_are_named_over_http_too() {
    for vendor in VENDORS {
        let (listener, to) = listener().await;
        let running = vendor.start().await;
        let put = async |text: String| {
            let request = running.anonymous(Method::PUT, "/__mock/webhooks").body(text);
            request.send().await.expect("an answer").status().as_u16()
        };
        assert_eq!(put(json!({ "to": to }).to_string()).await, 204);
        let target = format!("/__mock/notifications?event={}", event(vendor.id));
        let answer = running.anonymous(Method::POST, &target).send().await.expect("an answer");
        assert_eq!(answer.status(), 200, "{}", vendor.id);
        assert_eq!(body(answer).await, json!({ "queued": 1, "receiptIds": [1] }));
        receive(&listener).await;
        for bad in ["", "{}", r#"{"to":1}"#, r#"{"to":"x"}"#, r#"{"to":null,"x":1}"#] {
            assert_eq!(put(bad.to_owned()).await, 400, "{bad}");
        }
        assert_eq!(put(r#"{"to":null}"#.to_owned()).await, 204);
        let target = "/__mock/notifications?event=nothing";
        let answer = running.anonymous(Method::POST, target).send().await.expect("an answer");
        assert!(answer.status().is_client_error());
    }
}

#[tokio::test]
async fn a_queue_takes_no_more_than_it_can_keep() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    let many = std::iter::repeat_n(json!({ "type": "came" }), 100_000);
    running.gateway.notify_all(many).expect("so many may wait");
    let full = running.gateway.notify(json!({ "type": "came" }));
    assert!(matches!(full, Err(MockError::TooManyNotifications)), "{full:?}");
    let request = running.anonymous(Method::POST, "/__mock/notifications");
    let answer = request.body(r#"{"type":"came"}"#).send().await.expect("an answer");
    assert_eq!(answer.status(), 507);
    let emptied = running.anonymous(Method::DELETE, "/__mock/notifications").send().await;
    assert_eq!(body(emptied.expect("an answer")).await, json!({ "removed": 100_000 }));
    let large = json!({ "type": "came", "who": "x".repeat(20 * 1024 * 1024) });
    running.gateway.notify(large.clone()).expect("there is room for one");
    assert!(running.gateway.notify(large).is_err());
}

//! What cannot be read is in nobody's way.

use futures_util::StreamExt;
use serde_json::json;
use wagate_green_api::{QueueEvent, types::Notification};

use crate::queue::{Faults, Queue};
use crate::{client, envelope, impatient, notification, number};

/// As a gateway was seen to send it: a quotation mark in a name is not escaped.
const MALFORMED: &str = r#"{"receiptId":1,"body":{"typeWebhook":"incomingMessageReceived","senderData":{"senderName":"a"b"}}}"#;

#[tokio::test]
async fn an_answer_that_is_not_json_is_delivered_and_deleted() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    queue.misprint(usize::MAX, MALFORMED);
    let mut notifications = client(&queue).receive_notifications();
    let broken = notifications.next().await.expect("never ends").expect("has a number");
    assert_eq!((broken.receipt_id(), broken.raw()), (1, MALFORMED));
    let error = broken.notification().expect_err("is not JSON");
    assert_eq!((error.path.as_str(), error.text.as_str()), (".", MALFORMED));
    assert!(error.message.starts_with("not JSON: expected `,` or `}`"), "{error}");
    broken.acknowledge().await.expect("the queue answers");
    let next = notifications.next().await.expect("never ends").expect("is delivered");
    assert_eq!(number(&next), 1);
}

#[tokio::test]
async fn an_answer_that_ends_too_early_is_asked_for_once_more() {
    let whole = envelope("1", &notification(0).to_string());
    let half = &whole[..whole.len() / 2];
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    queue.misprint(1, half);
    let mut events = impatient(&queue).events();
    let event = events.next().await.expect("never ends").expect("passes");
    assert!(matches!(event, QueueEvent::Reconnecting { .. }), "{event:?}");
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::Delivery(_)), "{event:?}");

    queue.misprint(usize::MAX, half);
    drop(event);
    let mut notifications = impatient(&queue);
    let broken = notifications.next().await.expect("never ends").expect("has a number");
    assert_eq!((broken.raw(), broken.notification().is_err()), (half, true));
}

#[tokio::test]
async fn events_tell_what_cannot_be_read_apart() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([json!({ "typeWebhook": "incomingCall", "from": [7] })]);
    let mut events = client(&queue).receive_notifications().events();
    let event = events.next().await.expect("never ends").expect("is there");
    let QueueEvent::Unreadable(delivery) = event else { panic!("{event:?}") };
    assert_eq!(delivery.notification().expect_err("does not fit").path, "from");
    delivery.acknowledge().await.expect("the queue answers");
    assert_eq!(queue.waiting(), 0);
}

#[test]
fn a_notification_is_read_from_bytes() {
    let text = notification(7).to_string();
    let read = Notification::from_json(text.as_bytes()).expect("fits");
    assert_eq!(read.kind(), Some("incomingMessageReceived"));
    let marked = format!("\u{feff}{text}");
    assert!(Notification::from_json(marked).is_ok());
    let error = Notification::from_json(b"\xff{").expect_err("is not JSON");
    assert_eq!((error.path.as_str(), error.text.as_str()), (".", "\u{fffd}{"));
}

//! A delivery taken apart, deletions, and the end of a stream.

use std::time::Duration;

use futures_util::StreamExt;
use wagate_green_api::{Delivery, QueueEvent};

use crate::queue::{Faults, Queue};
use crate::{builder, client, impatient, notification, number};

#[tokio::test]
async fn a_notification_can_be_acknowledged_before_it_is_dealt_with() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    let mut notifications = client(&queue).receive_notifications();
    let first = notifications.next().await.expect("never ends").expect("is there");
    let (first, acknowledgement) = first.into_parts();
    assert_eq!(acknowledgement.receipt_id(), 1);
    acknowledgement.acknowledge().await.expect("the queue answers");
    let second = notifications.next().await.expect("never ends").expect("is there");
    assert_eq!(number(&second), 1);
    assert_eq!(first.expect("can be read").kind(), Some("incomingMessageReceived"));
}

#[tokio::test]
async fn a_notification_can_be_acknowledged_by_another_task() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    let mut notifications = client(&queue).receive_notifications();
    let first = notifications.next().await.expect("never ends").expect("is there");
    let (_, acknowledgement) = first.into_parts();
    let worker = tokio::spawn(acknowledgement.acknowledge());
    let second = notifications.next().await.expect("never ends").expect("is there");
    assert_eq!(number(&second), 1);
    worker.await.expect("does not panic").expect("the queue answers");
}

#[tokio::test]
async fn a_delivery_tells_which_attempt_it_is() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    let mut notifications = impatient(&queue);
    for attempt in 1..4 {
        let delivery = notifications.next().await.expect("never ends").expect("is there");
        assert_eq!(delivery.attempt(), attempt);
        if attempt == 3 {
            delivery.acknowledge().await.expect("the queue answers");
        }
    }
    let next = notifications.next().await.expect("never ends").expect("is there");
    assert_eq!((number(&next), next.attempt()), (1, 1));
}

#[tokio::test]
async fn a_deletion_that_is_answered_by_any_success_is_made() {
    let unknown = r#"{"statusCode":500,"message":"error in findUnAckedMessage: no such message"}"#;
    for (status, body) in [(200, ""), (200, "OK"), (204, ""), (200, "{"), (500, unknown)] {
        let queue = Queue::start(Faults::None).await;
        queue.fill([notification(0)]);
        queue.answer_deletions(status, body);
        let mut notifications = client(&queue).receive_notifications();
        let delivery = notifications.next().await.expect("never ends").expect("is there");
        delivery.acknowledge().await.unwrap_or_else(|error| panic!("{status} {body}: {error}"));
        notifications.close().await.expect("there is nothing left to do");
        assert_eq!(queue.asked(), 2, "{status} {body}");
    }
}

#[tokio::test]
async fn closing_makes_the_deletions_that_are_left() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    let mut notifications = client(&queue).receive_notifications();
    let delivery = notifications.next().await.expect("never ends").expect("is there");
    queue.refuse(1, 502, "");
    delivery.acknowledge().await.expect_err("is refused");
    assert_eq!(queue.waiting(), 1);
    notifications.close().await.expect("is not refused again");
    assert_eq!(queue.waiting(), 0);
}

#[tokio::test]
async fn closing_tells_of_a_deletion_that_fails_again() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    let mut notifications = client(&queue).receive_notifications();
    let delivery = notifications.next().await.expect("never ends").expect("is there");
    queue.refuse(2, 502, "");
    delivery.acknowledge().await.expect_err("is refused");
    let error = notifications.close().await.expect_err("is refused again");
    assert_eq!(error.status(), Some(502));
}

#[tokio::test]
async fn the_gateway_is_asked_to_wait_as_long_as_it_can() {
    for (wait, seconds) in [(1, 5), (20, 20), (45, 45), (60, 60), (90, 60)] {
        let queue = Queue::start(Faults::None).await;
        queue.fill([notification(0)]);
        let notifications = client(&queue).receive_notifications();
        let mut notifications = notifications.wait(Duration::from_secs(wait));
        let _delivery = notifications.next().await.expect("never ends").expect("is there");
        let call = queue.calls().remove(0);
        assert!(call.ends_with(&format!("?receiveTimeout={seconds}")), "{call}");
    }
}

#[tokio::test]
async fn a_call_that_the_gateway_holds_open_is_not_cut_by_the_clients_limit() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    queue.hold(Duration::from_millis(300));
    let client = builder(&queue).timeout(Duration::from_millis(50)).build().expect("is valid");
    let mut events = client.receive_notifications().events();
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::Delivery(_)), "{event:?}");
}

#[test]
fn what_is_handed_about_is_small() {
    assert!(size_of::<QueueEvent>() <= 128, "{} bytes", size_of::<QueueEvent>());
    assert!(size_of::<Delivery>() <= 128, "{} bytes", size_of::<Delivery>());
}

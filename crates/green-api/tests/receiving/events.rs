//! What happens between deliveries.

use std::time::Duration;

use futures_util::StreamExt;
use wagate_green_api::{Gap, QueueEvent};

use crate::queue::{Faults, Queue};
use crate::{client, impatient, notification};

#[tokio::test]
async fn a_failure_that_passes_is_told_with_its_cause_and_the_pause() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    queue.refuse(2, 502, "");
    let mut events = impatient(&queue).events();
    for _ in 0..2 {
        match events.next().await.expect("never ends").expect("passes") {
            QueueEvent::Reconnecting { cause, after, .. } => {
                assert_eq!((cause.status(), after), (Some(502), Duration::from_millis(1)));
            }
            event => panic!("{event:?}"),
        }
    }
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::Delivery(_)), "{event:?}");
}

#[tokio::test]
async fn a_gateway_that_is_gone_is_waited_for() {
    let queue = Queue::start(Faults::None).await;
    let mut events = impatient(&queue).events();
    drop(queue);
    let event = events.next().await.expect("never ends").expect("passes");
    assert!(matches!(event, QueueEvent::Reconnecting { .. }), "{event:?}");
}

#[tokio::test]
async fn a_notification_that_somebody_else_deleted_may_be_one_of_many() {
    let queue = Queue::start(Faults::DeletesBefore).await;
    queue.fill((0..2).map(notification));
    let mut events = client(&queue).receive_notifications().events();
    let event = events.next().await.expect("never ends").expect("is there");
    let QueueEvent::Delivery(delivery) = event else { panic!("{event:?}") };
    delivery.acknowledge().await.expect("is deleted");
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::PossibleGap(Gap::TakenByAnother)), "{event:?}");
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::Delivery(_)), "{event:?}");
}

#[tokio::test]
async fn a_deletion_that_is_made_twice_by_ourselves_is_no_gap() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    let notifications = client(&queue).receive_notifications();
    let mut events = notifications.redeliver_after(Duration::from_millis(1)).events();
    let mut acknowledgements = Vec::new();
    for _ in 0..2 {
        let event = events.next().await.expect("never ends").expect("is there");
        let QueueEvent::Delivery(delivery) = event else { panic!("{event:?}") };
        acknowledgements.push(delivery.into_parts().1);
    }
    for acknowledgement in acknowledgements {
        acknowledgement.acknowledge().await.expect("the queue answers");
    }
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::Delivery(_)), "{event:?}");
}

#[tokio::test]
async fn a_notification_that_is_not_deleted_is_told_and_not_delivered() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    let mut events = impatient(&queue).events();
    let event = events.next().await.expect("never ends").expect("is there");
    let QueueEvent::Delivery(delivery) = event else { panic!("{event:?}") };
    queue.refuse(1, 200, r#"{"result":true}"#);
    delivery.acknowledge().await.expect("says the queue");
    let event = events.next().await.expect("never ends").expect("is there");
    assert!(matches!(event, QueueEvent::Repeated { receipt_id: 1, .. }), "{event:?}");
    let event = events.next().await.expect("never ends").expect("is there");
    let QueueEvent::Delivery(delivery) = event else { panic!("{event:?}") };
    assert_eq!((delivery.receipt_id(), delivery.attempt()), (2, 1));
}

#[tokio::test]
async fn what_means_nothing_is_no_event() {
    for (status, body) in [(408, ""), (200, ""), (200, "null"), (200, " {} "), (200, "[]")] {
        let queue = Queue::start(Faults::None).await;
        queue.fill([notification(0)]);
        queue.refuse(1, status, body);
        let mut events = impatient(&queue).events();
        let event = events.next().await.expect("never ends").expect("is there");
        assert!(matches!(event, QueueEvent::Delivery(_)), "{status} {body}: {event:?}");
    }
}

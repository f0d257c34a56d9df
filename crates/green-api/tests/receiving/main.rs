//! Receiving notifications from a queue behind a bad network: nothing is lost, and nothing is asked in a loop.

mod cancelled;
mod events;
mod parts;
mod queue;
mod unreadable;

use std::time::Duration;

use futures_util::StreamExt;
use serde_json::{Value, json};
use wagate_green_api::types::Notification;
use wagate_green_api::{Client, ClientBuilder, Delivery, Notifications, RetryPolicy};

use queue::{Faults, Queue};

const ID: &str = "1101000001";
const TOKEN: &str = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

fn client(queue: &Queue) -> Client {
    builder(queue).build().expect("the address is one")
}

fn builder(queue: &Queue) -> ClientBuilder {
    Client::builder(ID, TOKEN).api_url(queue.url()).retry(RetryPolicy::none()).without_rate_limits()
}

/// With pauses that a test can wait for.
fn impatient(queue: &Queue) -> Notifications {
    client(queue).receive_notifications().longest_pause(Duration::from_millis(1))
}

fn number(delivery: &Delivery) -> u64 {
    let payload: Value = serde_json::from_str(delivery.raw()).expect("the gateway sends JSON");
    payload["timestamp"].as_u64().expect("the test numbers its notifications")
}

fn notification(number: u64) -> Value {
    json!({
        "typeWebhook": "incomingMessageReceived",
        "timestamp": number,
        "messageData": { "typeMessage": "textMessage", "textMessageData": { "textMessage": "hello" } },
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_ten_thousand_notifications_is_lost_or_delivered_twice() {
    const MANY: u64 = 10_000;
    let queue = Queue::start(Faults::Many).await;
    queue.fill((0..MANY).map(notification));
    let mut notifications = impatient(&queue);
    let mut untold = 0;
    for expected in 0..MANY {
        let delivery = notifications.next().await.expect("the stream never ends").expect("passes");
        assert_eq!(number(&delivery), expected);
        untold += u64::from(delivery.acknowledge().await.is_err());
    }
    assert!(untold > 100, "only {untold} acknowledgements were lost: the test proves little");
    let seen = queue.faults();
    assert!(seen.iter().all(|(_, count)| *count > 50), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_is_started_anew_misses_nothing() {
    let many = if std::env::var_os("WAGATE_LONG").is_some() { 10_000 } else { 1_000 };
    let queue = Queue::start(Faults::Many).await;
    queue.fill((0..many).map(notification));
    let mut next = 0;
    while next < many {
        // Dies every few deliveries, in turns before and after it has acknowledged the last one.
        let mut notifications = impatient(&queue);
        for turn in 0..7 {
            let delivery = notifications.next().await.expect("never ends").expect("passes");
            let number = number(&delivery);
            assert!(number <= next, "{number} came before {next}");
            if turn < 6 || next % 2 == 0 {
                // That the gateway was not told is what the next receiver finds out.
                let _ = delivery.acknowledge().await;
                next = next.max(number + 1);
            }
            if next == many {
                break;
            }
        }
    }
}

#[tokio::test]
async fn an_empty_queue_is_not_asked_in_a_loop() {
    let queue = Queue::start(Faults::None).await;
    let mut notifications = client(&queue).receive_notifications();
    let nothing = tokio::time::timeout(Duration::from_millis(2_500), notifications.next()).await;
    assert!(nothing.is_err(), "the queue is empty");
    assert!((2..=4).contains(&queue.asked()), "asked {} times", queue.asked());
}

#[tokio::test]
async fn a_queue_that_deletes_nothing_is_not_asked_in_a_loop() {
    let queue = Queue::start(Faults::NeverDeletes).await;
    queue.fill((0..2).map(notification));
    let mut notifications = client(&queue).receive_notifications();
    let first = notifications.next().await.expect("never ends").expect("is there");
    first.acknowledge().await.expect("the queue answers");
    let nothing = tokio::time::timeout(Duration::from_millis(1_500), notifications.next()).await;
    assert!(nothing.is_err(), "the first one is in the way");
    // Pauses of 0.1, 0.2, 0.4 and 0.8 seconds lie between the pairs of calls.
    assert!((4..=12).contains(&queue.asked()), "asked {} times", queue.asked());
}

#[tokio::test]
async fn a_notification_that_nobody_can_deal_with_comes_again_more_and_more_slowly() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    let mut notifications = client(&queue).receive_notifications();
    let started = std::time::Instant::now();
    for _ in 0..5 {
        drop(notifications.next().await.expect("never ends").expect("is there"));
    }
    assert!(started.elapsed() >= Duration::from_millis(100 + 200 + 400 + 800));
    assert_eq!(queue.asked(), 5);
}

#[tokio::test]
async fn an_answer_that_is_not_quite_json_is_in_nobodys_way() {
    let text = |inside: &str| format!(r#"{{"typeWebhook":"tomorrow","text":"a{inside}b"}}"#);
    for (answer, raw) in [
        (envelope("1", &text("\n")).into_bytes(), text("\\u000a")),
        (not_utf8(), text("\u{fffd}")),
        (envelope("\"1\"", "7").into_bytes(), "7".to_owned()),
        (br#"{"receiptId":1}"#.to_vec(), "null".to_owned()),
    ] {
        let queue = Queue::start(Faults::None).await;
        queue.fill((0..2).map(notification));
        queue.misprint(1, answer);
        let mut notifications = client(&queue).receive_notifications();
        let broken = notifications.next().await.expect("never ends").expect("can be deleted");
        assert_eq!((broken.receipt_id(), broken.raw()), (1, raw.as_str()));
        broken.acknowledge().await.expect("the queue answers");
        let next = notifications.next().await.expect("never ends").expect("is delivered");
        assert_eq!(number(&next), 1);
    }
}

fn envelope(receipt: &str, body: &str) -> String {
    format!(r#"{{"receiptId":{receipt},"body":{body}}}"#)
}

fn not_utf8() -> Vec<u8> {
    let text = envelope("1", r#"{"typeWebhook":"tomorrow","text":"a?b"}"#);
    text.bytes().map(|byte| if byte == b'?' { 0xff } else { byte }).collect()
}

#[tokio::test]
async fn what_has_no_number_is_an_error_and_no_empty_queue() {
    for answer in
        [r#"{"body":{"typeWebhook":"tomorrow"}}"#, &envelope("\"x\"", "{}"), "{\"receiptId"]
    {
        let queue = Queue::start(Faults::None).await;
        queue.misprint(1, answer);
        let mut notifications = client(&queue).receive_notifications();
        let error = notifications.next().await.expect("never ends").expect_err("no number");
        assert_eq!(error.status(), Some(200), "{error}");
    }
}

#[tokio::test]
async fn a_wrong_address_is_heard_of() {
    let queue = Queue::start(Faults::None).await;
    queue.refuse(1, 404, r#"{"message":"no such route"}"#);
    let mut notifications = impatient(&queue);
    let refused = notifications.next().await.expect("never ends").expect_err("is refused");
    assert_eq!(refused.status(), Some(404));
}

#[tokio::test]
async fn an_instance_that_starts_is_waited_for() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    queue.refuse(3, 400, r#"{"message":"instance in starting process try later"}"#);
    let mut notifications = impatient(&queue);
    assert!(notifications.next().await.expect("never ends").is_ok());
    assert_eq!(queue.asked(), 4);
}

#[tokio::test]
async fn a_notification_that_no_reader_can_follow_says_why() {
    let queue = Queue::start(Faults::None).await;
    let mut deep = notification(0);
    deep["tomorrow"] = (0..200).fold(json!(1), |inner, _| json!([inner]));
    queue.fill([deep]);
    let mut notifications = client(&queue).receive_notifications();
    let delivery = notifications.next().await.expect("never ends").expect("is delivered");
    let error = delivery.notification().expect_err("is nested too deep");
    assert_eq!((error.path.as_str(), error.message.contains("recursion limit")), (".", true));
}

#[tokio::test]
async fn a_dropped_stream_asks_no_more() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    let mut notifications = client(&queue).receive_notifications();
    let delivery = notifications.next().await.expect("never ends").expect("is there");
    drop(notifications);
    delivery.acknowledge().await.expect("can be acknowledged without the stream");
    let asked = queue.asked();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!((queue.asked(), queue.waiting()), (asked, 0));
}

#[tokio::test]
async fn what_is_not_acknowledged_is_delivered_again() {
    let queue = Queue::start(Faults::None).await;
    queue.fill((0..2).map(notification));
    let notifications = client(&queue).receive_notifications();
    let mut notifications = notifications.redeliver_after(Duration::from_millis(50));
    let mut next = async || notifications.next().await.expect("never ends").expect("is there");
    drop(next().await);
    let kept = next().await;
    let again = next().await;
    assert_eq!((number(&kept), number(&again)), (0, 0));
    again.acknowledge().await.expect("the queue answers");
    assert_eq!(number(&next().await), 1);
}

#[tokio::test]
async fn a_refusal_is_an_item_and_the_stream_goes_on() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(0)]);
    queue.refuse(1, 403, "");
    let mut notifications = impatient(&queue);
    let refused = notifications.next().await.expect("never ends").expect_err("is refused");
    assert_eq!(refused.status(), Some(403));
    assert!(notifications.next().await.expect("never ends").is_ok());
}

#[tokio::test]
async fn a_broken_notification_can_be_read_raw_and_acknowledged() {
    let queue = Queue::start(Faults::None).await;
    let mut broken = notification(0);
    broken["messageData"]["textMessageData"]["textMessage"] = json!([7]);
    let unknown = json!({ "typeWebhook": "tomorrow", "timestamp": 1.50 });
    queue.fill([broken, unknown.clone()]);
    let mut notifications = client(&queue).receive_notifications();

    let delivery = notifications.next().await.expect("never ends").expect("is delivered");
    let error = delivery.notification().expect_err("does not fit");
    assert_eq!(error.path, "messageData.textMessageData.textMessage");
    assert!(error.message.contains("textMessage: "), "{error}");
    assert_eq!(number(&delivery), 0);
    delivery.acknowledge().await.expect("the queue answers");

    let delivery = notifications.next().await.expect("never ends").expect("is delivered");
    let notification = delivery.notification().expect("an unknown kind is no error");
    assert_eq!(notification.kind(), Some("tomorrow"));
    assert_eq!(delivery.raw(), unknown.to_string());
}

#[test]
fn a_name_that_was_cut_in_an_emoji_is_read() {
    let text =
        r#"{"typeWebhook":"incomingMessageReceived","senderData":{"senderName":"Sam \ud83d"}}"#;
    let notification = Notification::from_json(text).expect("it is a notification");
    let Notification::IncomingMessageReceived(message) = notification else { panic!("a message") };
    let sender = message.sender_data.expect("it came");
    assert_eq!(sender.sender_name.as_deref(), Some("Sam \u{fffd}"));
}

#[tokio::test]
async fn a_deadline_for_calls_does_not_end_the_wait_for_the_next_notification() {
    let queue = Queue::start(Faults::None).await;
    queue.fill([notification(1)]);
    queue.hold(Duration::from_millis(400));
    let client = builder(&queue).deadline(Duration::from_millis(100)).build();
    let mut notifications = client.expect("the address is one").receive_notifications();
    let delivery = notifications.next().await.expect("the stream never ends");
    assert_eq!(number(&delivery.expect("it came, if late")), 1);
    assert_eq!(queue.asked(), 1);
}

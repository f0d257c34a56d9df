//! Futures that are dropped at every point where they wait.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use futures_util::StreamExt;

use crate::queue::{Faults, Queue};
use crate::{impatient, notification, number};

/// The outcome of a future, unless it has to wait for so many times before.
async fn dropped_at<F: Future>(waits: usize, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut left = waits;
    let outcome = poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    })
    .await;
    tokio::task::yield_now().await;
    outcome
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_when_futures_are_dropped() {
    const MANY: u64 = 200;
    for waits in 0..6 {
        let queue = Queue::start(Faults::Many).await;
        queue.fill((0..MANY).map(notification));
        let mut notifications = impatient(&queue);
        let mut dropped = 0;
        for expected in 0..MANY {
            let delivery = loop {
                match dropped_at(waits, notifications.next()).await {
                    Some(next) => break next.expect("never ends").expect("passes"),
                    None => dropped += 1,
                }
            };
            assert_eq!(number(&delivery), expected, "dropped after {waits} waits");
            // Whether the deletion was made or not: it is not delivered again.
            if dropped_at(waits, delivery.acknowledge()).await.is_none() {
                dropped += 1;
            }
        }
        notifications.close().await.ok();
        assert!(dropped > 0 || waits > 3, "nothing was dropped after {waits} waits");
    }
}

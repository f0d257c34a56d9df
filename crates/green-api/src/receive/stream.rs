//! The stream: what is asked when, and what is waited out.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::unfold;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};
use wagate_client::Stream;

use super::ReceiveOptions;
use super::delivery::Delivery;
use super::queue::Queue;
use crate::{Client, Error};

/// An empty answer that comes sooner is followed by a pause: a gateway that does not wait itself is not
/// asked in a loop.
const SHORTEST_WAIT: Duration = Duration::from_secs(1);

/// The pause after a notification that was acknowledged and comes again all the same.
const REPEATED_PAUSE: Duration = Duration::from_millis(100);

/// The notifications of an instance; see [`Client::receive_notifications`].
#[must_use = "a stream does nothing unless it is polled"]
pub struct Notifications(Pin<Box<dyn Stream<Item = Result<Delivery, Error>> + Send>>);

impl Notifications {
    pub(super) fn new(client: &Client, options: ReceiveOptions) -> Self {
        let receiver = Receiver {
            queue: Arc::new(Queue::new(client, options.wait)),
            options,
            failures: 0,
            asked_to_wait: Duration::ZERO,
            settled: None,
        };
        Self(Box::pin(unfold(receiver, |mut receiver| async move {
            Some((receiver.next().await, receiver))
        })))
    }
}

impl Stream for Notifications {
    type Item = Result<Delivery, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl std::fmt::Debug for Notifications {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Notifications").finish_non_exhaustive()
    }
}

struct Receiver {
    queue: Arc<Queue>,
    options: ReceiveOptions,
    /// How many calls have failed since the last that did not.
    failures: u32,
    /// How long the gateway asked to wait when the last call failed.
    asked_to_wait: Duration,
    /// Resolves when the last delivery was acknowledged or dropped.
    settled: Option<oneshot::Receiver<()>>,
}

impl Receiver {
    /// The next delivery, however long that takes; or a failure that does not pass by waiting.
    async fn next(&mut self) -> Result<Delivery, Error> {
        self.wait_until_settled().await;
        loop {
            self.pause().await;
            match self.attempt().await {
                Ok(Some(delivery)) => {
                    self.failures = 0;
                    return Ok(delivery);
                }
                Ok(None) => self.failures = 0,
                Err(error) => {
                    self.failures = self.failures.saturating_add(1);
                    self.asked_to_wait = error.retry_after().unwrap_or_default();
                    if !passes(&error) {
                        return Err(error);
                    }
                    tracing::warn!(failures = self.failures, %error, "receiving failed, goes on");
                }
            }
        }
    }

    async fn attempt(&mut self) -> Result<Option<Delivery>, Error> {
        if let Some(receipt) = self.queue.to_delete() {
            self.queue.delete(receipt).await?;
        }
        let asked = Instant::now();
        match self.queue.receive().await? {
            Some((receipt, _)) if self.queue.is_acknowledged(receipt) => {
                self.queue.acknowledged(receipt);
                sleep(REPEATED_PAUSE.min(self.options.longest_pause)).await;
                Ok(None)
            }
            Some((receipt, body)) => {
                let (sender, settled) = oneshot::channel();
                self.settled = Some(settled);
                Ok(Some(Delivery::new(receipt, body, Arc::clone(&self.queue), sender)))
            }
            None => {
                sleep(SHORTEST_WAIT.saturating_sub(asked.elapsed())).await;
                Ok(None)
            }
        }
    }

    /// The queue would only give the same again.
    async fn wait_until_settled(&mut self) {
        if let Some(settled) = &mut self.settled {
            // Whether it was dropped or the time is up: the queue is asked what is next.
            let _ = timeout(self.options.redeliver_after, settled).await;
            self.settled = None;
        }
    }

    /// After a failure: a second, two, four, and so on, or as long as the gateway asked.
    async fn pause(&self) {
        if self.failures == 0 {
            return;
        }
        let doubled = Duration::from_secs(1 << (self.failures - 1).min(16));
        sleep(doubled.min(self.options.longest_pause).max(self.asked_to_wait)).await;
    }
}

/// Whether a failure may pass by itself.
fn passes(error: &Error) -> bool {
    match error {
        Error::Connect { .. } | Error::Timeout { .. } | Error::Transport { .. } => true,
        Error::RateLimited { .. } => true,
        _ => error.status().is_some_and(|status| status >= 500),
    }
}

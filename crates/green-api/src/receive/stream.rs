//! The stream: what is asked when, and what is waited out.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::unfold;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};
use wagate_client::{ErrorBody, Stream};

use super::ReceiveOptions;
use super::delivery::Delivery;
use super::queue::{Queue, Receipt};
use crate::{Client, Error};

/// An empty answer that comes sooner is followed by a pause: a gateway that does not wait itself is not
/// asked in a loop.
const SHORTEST_WAIT: Duration = Duration::from_secs(1);

/// The first pause after a failure.
const FAILURE_PAUSE: Duration = Duration::from_secs(1);

/// The first pause after a notification that will come again: it was dropped without being acknowledged,
/// or the gateway does not delete it.
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
            repeats: 0,
            asked_to_wait: Duration::ZERO,
            delivered: None,
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
    /// How often in a row the queue had to be asked for what it gave before.
    repeats: u32,
    /// How long the gateway asked to wait when the last call failed.
    asked_to_wait: Duration,
    /// The last delivery, and what resolves when it was acknowledged or dropped.
    delivered: Option<(Receipt, oneshot::Receiver<()>)>,
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
                self.repeats = self.repeats.saturating_add(1);
                let (id, repeats) = (receipt.id, self.repeats);
                tracing::warn!(receipt = id, repeats, "deleted, and in the queue all the same");
                Ok(None)
            }
            Some((receipt, body)) => {
                let (sender, settled) = oneshot::channel();
                self.delivered = Some((receipt, settled));
                Ok(Some(Delivery::new(receipt, body, Arc::clone(&self.queue), sender)))
            }
            None => {
                self.repeats = 0;
                sleep(SHORTEST_WAIT.saturating_sub(asked.elapsed())).await;
                Ok(None)
            }
        }
    }

    /// Until then the queue would only give the same again.
    async fn wait_until_settled(&mut self) {
        let Some((receipt, settled)) = self.delivered.take() else { return };
        // Whether it was dropped or the time is up: the queue is asked what is next.
        let _ = timeout(self.options.redeliver_after, settled).await;
        self.repeats = match self.queue.is_acknowledged(receipt) {
            true => 0,
            false => self.repeats.saturating_add(1),
        };
    }

    /// Doubled with every failure, or with every repeat; at least as long as the gateway asked.
    async fn pause(&self) {
        let pause = match (self.failures, self.repeats) {
            (0, 0) => return,
            (0, repeats) => doubled(REPEATED_PAUSE, repeats),
            (failures, _) => doubled(FAILURE_PAUSE, failures).max(self.asked_to_wait),
        };
        let limit = self.options.longest_pause.max(self.asked_to_wait);
        sleep(pause.min(limit)).await;
    }
}

/// The first pause, doubled for each time after the first.
fn doubled(first: Duration, times: u32) -> Duration {
    first.saturating_mul(1 << times.saturating_sub(1).min(16))
}

/// What the gateway says (400) while an instance starts.
const STARTING: &str = "in starting process";

/// Whether a failure may pass by itself.
fn passes(error: &Error) -> bool {
    match error {
        Error::Connect { .. } | Error::Timeout { .. } | Error::Transport { .. } => true,
        Error::RateLimited { .. } => true,
        Error::Api { status: 400, body, .. } => {
            body.message().is_some_and(|message| message.contains(STARTING))
        }
        // 499: the connection was given up before the answer.
        _ => error.status().is_some_and(|status| status >= 499),
    }
}

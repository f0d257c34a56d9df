//! What is asked when, and what is waited out.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use super::account::Account;
use super::delivery::Delivery;
use super::envelope::Item;
use super::event::Event;
use super::failure::Failure;
use super::gap::Gap;
use super::ledger::Receipt;
use crate::error::{Error, ErrorBody};
use crate::notification::{Notification, NotificationError};
use crate::reconnect::{Pause, doubled};

/// An empty answer that comes sooner is followed by a pause: a gateway that does not wait itself is not
/// asked in a loop.
const SHORTEST_WAIT: Duration = Duration::from_secs(1);

/// The first pause after a failure.
const FAILURE_PAUSE: Duration = Duration::from_secs(1);

/// The first pause after a notification that will come again: it was dropped without being acknowledged,
/// or the gateway does not delete it.
const REPEATED_PAUSE: Duration = Duration::from_millis(100);

pub(super) struct Receiver<N, E> {
    account: Arc<Account<E>>,
    /// How many calls have failed since the last that did not.
    failures: u32,
    /// How often in a row the queue had to be asked for what it gave before.
    repeats: u32,
    pause: Pause,
    /// The last delivery, and what resolves when it was acknowledged or dropped.
    delivered: Option<(Receipt, oneshot::Receiver<()>)>,
    /// What waits until a gap before it was told.
    waiting: Option<Event<N, E>>,
    /// When the queue was heard of. By the clock on the wall: a machine that sleeps hears nothing.
    heard: SystemTime,
    notifications: PhantomData<fn() -> N>,
}

impl<N: Notification, E: ErrorBody> Receiver<N, E> {
    pub(super) fn new(account: Arc<Account<E>>) -> Self {
        Self {
            account,
            failures: 0,
            repeats: 0,
            pause: Pause::default(),
            delivered: None,
            waiting: None,
            heard: SystemTime::now(),
            notifications: PhantomData,
        }
    }

    /// What happens next, however long that takes; or a failure that does not pass by waiting.
    pub(super) async fn next(&mut self) -> Result<Event<N, E>, Error<E>> {
        loop {
            if let Some(gap) = self.account.take_gap() {
                tracing::warn!(%gap, "notifications may be missing");
                return Ok(Event::PossibleGap(gap));
            }
            if let Some(event) = self.waiting.take() {
                return Ok(event);
            }
            self.wait_until_settled().await;
            self.pause.wait().await;
            match self.attempt().await {
                Ok(event) => {
                    self.failures = 0;
                    self.waiting = event;
                }
                Err(Failure { error, passes }) => {
                    let after = self.failed(&error);
                    if !passes {
                        return Err(error);
                    }
                    tracing::warn!(failures = self.failures, %error, "receiving failed, goes on");
                    return Ok(Event::Reconnecting { cause: error, after });
                }
            }
        }
    }

    async fn attempt(&mut self) -> Result<Option<Event<N, E>>, Failure<E>> {
        for receipt in self.account.to_delete() {
            self.account.delete(receipt).await?;
        }
        let asked = Instant::now();
        let item = self.account.receive().await?;
        self.heard();
        let Some(item) = item else {
            self.repeats = 0;
            sleep(SHORTEST_WAIT.saturating_sub(asked.elapsed())).await;
            return Ok(None);
        };
        let receipt = Receipt::of(&item);
        if self.account.is_acknowledged(receipt) {
            return Ok(Some(self.repeated(receipt)));
        }
        Ok(Some(self.deliver(item, receipt)))
    }

    fn deliver(&mut self, item: Item, receipt: Receipt) -> Event<N, E> {
        let (sender, settled) = oneshot::channel();
        self.delivered = Some((receipt, settled));
        let delivery = Delivery::new(item, receipt, Arc::clone(&self.account), sender);
        match delivery.notification() {
            Ok(_) => Event::Delivery(delivery),
            Err(NotificationError { path, message, .. }) => {
                tracing::warn!(receipt = receipt.id, path, message, "a notification does not fit");
                Event::Unreadable(delivery)
            }
        }
    }

    /// What was acknowledged is deleted once more, and not delivered.
    fn repeated(&mut self, receipt: Receipt) -> Event<N, E> {
        self.account.acknowledged(receipt);
        let after = self.comes_again();
        let (id, repeats) = (receipt.id, self.repeats);
        tracing::warn!(receipt = id, repeats, "deleted, and in the queue all the same");
        Event::Repeated { receipt_id: id, after }
    }

    /// Until then the queue would only give the same again.
    async fn wait_until_settled(&mut self) {
        let Some((receipt, settled)) = &mut self.delivered else { return };
        let receipt = *receipt;
        // Whether it was dropped or the time is up: the queue is asked what is next.
        let _ = timeout(self.account.options().redeliver_after, settled).await;
        self.delivered = None;
        if self.account.is_acknowledged(receipt) {
            self.repeats = 0;
        } else {
            self.comes_again();
        }
    }

    /// A pause that doubles with every notification that came before.
    fn comes_again(&mut self) -> Duration {
        self.repeats = self.repeats.saturating_add(1);
        let pause = doubled(REPEATED_PAUSE, self.repeats);
        self.pause.begin(pause.min(self.account.options().longest_pause))
    }

    /// A pause that doubles with every failure; at least as long as the gateway asked.
    fn failed(&mut self, error: &Error<E>) -> Duration {
        self.failures = self.failures.saturating_add(1);
        let asked = error.retry_after().unwrap_or_default();
        let pause = doubled(FAILURE_PAUSE, self.failures);
        self.pause.begin(pause.min(self.account.options().longest_pause).max(asked))
    }

    /// Notes that the queue answered, and how long it did not.
    fn heard(&mut self) {
        let now = SystemTime::now();
        let silence = now.duration_since(self.heard).unwrap_or_default();
        if self.account.keeps().is_some_and(|keeps| silence > keeps) {
            self.account.note(Gap::Silence(silence));
        }
        self.heard = now;
    }
}

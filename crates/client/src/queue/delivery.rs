//! A notification in the hands of its receiver.

use std::fmt;
use std::sync::Arc;

use tokio::sync::oneshot;

use super::account::Account;
use super::envelope::Item;
use super::ledger::Receipt;
use crate::error::{Error, ErrorBody};
use crate::notification::{Notification, NotificationError};

/// A notification that was taken from the queue and is still in it.
#[must_use = "what is dropped is delivered again; `acknowledge` it"]
pub struct Delivery<N, E> {
    raw: Box<str>,
    notification: Box<Result<N, NotificationError>>,
    attempt: u32,
    acknowledgement: Acknowledgement<E>,
}

/// The right to say that a notification is dealt with, apart from the notification itself; see
/// [`Delivery::into_parts`].
///
/// While somebody holds it the queue is not asked for the next notification, for it would give the same again.
#[must_use = "what is not acknowledged is delivered again"]
pub struct Acknowledgement<E> {
    receipt: Receipt,
    account: Arc<Account<E>>,
    /// Tells the stream, when it is dropped, that it may ask for the next.
    _settled: oneshot::Sender<()>,
}

impl<N: Notification, E: ErrorBody> Delivery<N, E> {
    pub(super) fn new(
        item: Item,
        receipt: Receipt,
        account: Arc<Account<E>>,
        settled: oneshot::Sender<()>,
    ) -> Self {
        let notification = match item.flaw {
            None => N::read(item.text.as_bytes()),
            Some(flaw) => Err(NotificationError::new(".", flaw.message, &item.text)),
        };
        let attempt = account.delivered(receipt);
        let acknowledgement = Acknowledgement { receipt, account, _settled: settled };
        Self { raw: item.text, notification: Box::new(notification), attempt, acknowledgement }
    }
}

impl<N, E: ErrorBody> Delivery<N, E> {
    /// The number under which the queue knows it.
    #[must_use]
    pub fn receipt_id(&self) -> i64 {
        self.acknowledgement.receipt_id()
    }

    /// How often this stream has delivered it, this time included: 1 for the first time.
    ///
    /// A program that was started anew begins to count anew, so 1 does not prove that nobody has dealt with it.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The notification.
    ///
    /// # Errors
    ///
    /// When its kind is documented and its content does not fit that, or when it is no JSON at all. It can be
    /// acknowledged all the same, and [`raw`](Self::raw) has all of it.
    pub fn notification(&self) -> Result<&N, &NotificationError> {
        (*self.notification).as_ref()
    }

    /// The JSON as the gateway sent it; the whole answer if that was no JSON.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Says that it is dealt with: it is deleted from the queue.
    ///
    /// Dropping the future is safe: once it was polled, the notification is not delivered again.
    ///
    /// # Errors
    ///
    /// When the gateway could not be told. There is nothing to do then but to go on: the stream, as
    /// long as there is one, deletes it before it asks for the next, and does not deliver it again.
    pub async fn acknowledge(self) -> Result<(), Error<E>> {
        self.acknowledgement.acknowledge().await
    }

    /// The notification, and what acknowledges it. So it can be acknowledged first and dealt with later, which
    /// delivers it at most once; or dealt with by somebody who does not know of the queue.
    #[must_use = "what is dropped is delivered again"]
    pub fn into_parts(self) -> (Result<N, NotificationError>, Acknowledgement<E>) {
        (*self.notification, self.acknowledgement)
    }
}

impl<E: ErrorBody> Acknowledgement<E> {
    /// The number under which the queue knows the notification.
    #[must_use]
    pub fn receipt_id(&self) -> i64 {
        self.receipt.id
    }

    /// Says that the notification is dealt with; see [`Delivery::acknowledge`].
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn acknowledge(self) -> Result<(), Error<E>> {
        self.account.acknowledged(self.receipt);
        self.account.delete(self.receipt).await.map_err(|failure| failure.error)
    }
}

/// Numbers only: what people write is nobody else's business.
impl<N, E> fmt::Debug for Delivery<N, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Delivery")
            .field("receipt_id", &self.acknowledgement.receipt.id)
            .field("attempt", &self.attempt)
            .field("is_readable", &self.notification.is_ok())
            .finish_non_exhaustive()
    }
}

impl<E> fmt::Debug for Acknowledgement<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Acknowledgement")
            .field("receipt_id", &self.receipt.id)
            .finish_non_exhaustive()
    }
}

//! What has to be known of a vendor's queue.

use std::time::Duration;

use crate::operation::Operation;

/// A queue of notifications, as a description tells of it with `x-queue`.
///
/// Generated code holds one constant of it for a vendor that has a queue.
#[derive(Clone, Copy, Debug)]
pub struct Queue {
    pub(super) receive: &'static Operation<'static>,
    pub(super) delete: &'static Operation<'static>,
    /// The property of the answer with the number of the notification.
    pub(super) receipt: &'static str,
    /// The property of the answer with the notification.
    pub(super) body: &'static str,
    /// The path parameter of the deletion.
    pub(super) deleted: &'static str,
    /// The property of the deletion's answer that says whether there was something to delete.
    pub(super) result: Option<&'static str>,
    pub(super) timeout: Option<Timeout>,
    pub(super) keeps: Option<Duration>,
    pub(super) starting: &'static [Told],
    pub(super) gone: &'static [Told],
}

/// The parameter that says how long the gateway waits for a notification.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timeout {
    pub(super) parameter: &'static str,
    /// The fewest seconds.
    pub(super) shortest: u64,
    /// The most seconds.
    pub(super) longest: u64,
}

/// An answer that is told by its status and by words in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    status: u16,
    words: &'static str,
}

impl Told {
    /// An answer with this status, in whose body these words stand.
    #[must_use]
    pub const fn new(status: u16, words: &'static str) -> Self {
        Self { status, words }
    }

    pub(super) fn is(&self, status: u16, body: &[u8]) -> bool {
        self.status == status && String::from_utf8_lossy(body).contains(self.words)
    }
}

impl Queue {
    /// A queue with the operations that receive and delete. The answer of the first has the number of a notification
    /// in `receipt` and the notification itself in `body`; the second takes the number as the path parameter
    /// `deleted`.
    ///
    /// # Parameters
    ///
    /// In the order of `x-queue`: the two operations, then `receipt` and `body` of the first, `receipt` of the second.
    #[must_use]
    pub const fn new(
        receive: &'static Operation<'static>,
        delete: &'static Operation<'static>,
        receipt: &'static str,
        body: &'static str,
        deleted: &'static str,
    ) -> Self {
        Self {
            receive,
            delete,
            receipt,
            body,
            deleted,
            result: None,
            timeout: None,
            keeps: None,
            starting: &[],
            gone: &[],
        }
    }

    /// The query parameter with the seconds for which the gateway waits, and the fewest and the most of them.
    #[must_use]
    pub const fn timeout(mut self, parameter: &'static str, shortest: u64, longest: u64) -> Self {
        self.timeout = Some(Timeout { parameter, shortest, longest });
        self
    }

    /// The property of the deletion's answer that is false when there was nothing to delete.
    #[must_use]
    pub const fn result(mut self, property: &'static str) -> Self {
        self.result = Some(property);
        self
    }

    /// For how many seconds a notification is kept. Who does not hear from the queue for longer may have missed some.
    #[must_use]
    pub const fn keeps(mut self, seconds: u64) -> Self {
        self.keeps = Some(Duration::from_secs(seconds));
        self
    }

    /// The refusals that pass by themselves: the gateway is starting.
    #[must_use]
    pub const fn starting(mut self, answers: &'static [Told]) -> Self {
        self.starting = answers;
        self
    }

    /// The answers to a deletion that mean that the notification is not in the queue any more.
    #[must_use]
    pub const fn gone(mut self, answers: &'static [Told]) -> Self {
        self.gone = answers;
        self
    }
}

//! The notifications that wait for a client, the oldest first.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tokio::sync::Notify;

/// No more notifications than this wait.
const MOST: usize = 100_000;

/// No more bytes than this wait: 32 MiB.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// Longer than anybody waits.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A notification that waits in the queue of a [`MockGateway`](crate::MockGateway).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Notification {
    /// The number with which a client deletes it.
    pub receipt_id: u64,
    /// What the vendor notifies of.
    pub body: Value,
}

/// A notification as it waits: in the words that came, for a number may be longer than a reader keeps it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Waiting {
    pub(crate) receipt_id: u64,
    pub(crate) body: Arc<RawValue>,
}

impl Waiting {
    /// The same for a tester's program.
    fn read(&self) -> Notification {
        let body = serde_json::from_str(self.body.get()).unwrap_or_default();
        Notification { receipt_id: self.receipt_id, body }
    }
}

/// The queue of one gateway.
#[derive(Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Waiting>,
    /// How long all that waits is.
    bytes: usize,
    /// The number that was given out last.
    last_id: u64,
    /// The notification that a client got last.
    received: Option<u64>,
    cleared: Option<Instant>,
    is_closed: bool,
}

impl Queue {
    /// Puts notifications at the end, without another one between them, all or none; returns their numbers. `None` if
    /// there is no room for them.
    pub(crate) fn push(&self, bodies: Vec<Box<RawValue>>) -> Option<Vec<u64>> {
        let mut state = self.lock();
        let size: usize = bodies.iter().map(|body| body.get().len()).sum();
        if state.waiting.len() + bodies.len() > MOST || state.bytes + size > MOST_BYTES {
            return None;
        }
        let numbers = bodies.into_iter().map(|body| state.push(body)).collect();
        drop(state);
        self.changed.notify_waiters();
        Some(numbers)
    }

    /// The oldest notification, for which it waits so long; it stays in the queue.
    pub(crate) async fn receive(&self, patience: Duration) -> Option<Waiting> {
        let now = tokio::time::Instant::now();
        let deadline = now.checked_add(patience).unwrap_or_else(|| now + FOREVER);
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            // From here on no change is missed.
            changed.as_mut().enable();
            if let Some(found) = self.take_look() {
                return found;
            }
            tokio::time::timeout_at(deadline, changed).await.ok()?;
        }
    }

    /// The oldest notification; `Some(None)` when it makes no sense to wait for one.
    fn take_look(&self) -> Option<Option<Waiting>> {
        let mut state = self.lock();
        match state.waiting.front().cloned() {
            Some(oldest) => {
                state.received = Some(oldest.receipt_id);
                Some(Some(oldest))
            }
            None => state.is_closed.then_some(None),
        }
    }

    /// Deletes the notification that was received last, if this is its number.
    pub(crate) fn delete(&self, receipt_id: u64) -> bool {
        let mut state = self.lock();
        let is_oldest = state.waiting.front().is_some_and(|one| one.receipt_id == receipt_id);
        if !is_oldest || state.received != Some(receipt_id) {
            return false;
        }
        if let Some(deleted) = state.waiting.pop_front() {
            state.bytes -= deleted.body.get().len();
        }
        true
    }

    /// Deletes all notifications for a client; fails with the time to wait when it did so within the
    /// interval.
    pub(crate) fn clear(&self, interval: Duration) -> Result<(), Duration> {
        let mut state = self.lock();
        let passed = state.cleared.map(|cleared| cleared.elapsed());
        let left = passed.and_then(|passed| interval.checked_sub(passed));
        if let Some(left) = left.filter(|left| !left.is_zero()) {
            return Err(left);
        }
        state.cleared = Some(Instant::now());
        state.empty();
        Ok(())
    }

    /// Deletes all notifications for the tester; returns how many there were.
    pub(crate) fn empty(&self) -> usize {
        self.lock().empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.lock().waiting.len()
    }

    pub(crate) fn pending(&self) -> Vec<Notification> {
        self.lock().waiting.iter().map(Waiting::read).collect()
    }

    /// The same in the words that came.
    pub(crate) fn waiting(&self) -> Vec<Waiting> {
        self.lock().waiting.iter().cloned().collect()
    }

    /// Lets nobody wait any more.
    pub(crate) fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_waiters();
    }

    // A panic elsewhere leaves the queue whole: every change to it is a push or a pop.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Deletes all; returns how many there were.
    fn empty(&mut self) -> usize {
        self.bytes = 0;
        std::mem::take(&mut self.waiting).len()
    }

    fn push(&mut self, body: Box<RawValue>) -> u64 {
        self.last_id += 1;
        self.bytes += body.get().len();
        self.waiting.push_back(Waiting { receipt_id: self.last_id, body: body.into() });
        self.last_id
    }
}

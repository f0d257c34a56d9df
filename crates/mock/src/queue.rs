//! The notifications that wait for a client, the oldest first.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::Value;
use tokio::sync::Notify;

/// How often a client may clear the queue.
const BETWEEN_CLEARINGS: Duration = Duration::from_secs(60);

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

/// The queue of one gateway.
#[derive(Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Notification>,
    /// The number that was given out last.
    last_id: u64,
    /// The notification that a client got last.
    received: Option<u64>,
    cleared: Option<Instant>,
    is_closed: bool,
}

impl Queue {
    /// Puts notifications at the end, without another one between them; returns their numbers.
    pub(crate) fn push(&self, bodies: impl IntoIterator<Item = Value>) -> Vec<u64> {
        let mut state = self.lock();
        let numbers = bodies.into_iter().map(|body| state.push(body)).collect();
        drop(state);
        self.changed.notify_waiters();
        numbers
    }

    /// The oldest notification, for which it waits so long; it stays in the queue.
    pub(crate) async fn receive(&self, patience: Duration) -> Option<Notification> {
        let deadline = tokio::time::Instant::now() + patience;
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
    fn take_look(&self) -> Option<Option<Notification>> {
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
        state.waiting.pop_front();
        true
    }

    /// Deletes all notifications for a client; fails with the time to wait when it did so just before.
    pub(crate) fn clear(&self) -> Result<(), Duration> {
        let mut state = self.lock();
        let passed = state.cleared.map(|cleared| cleared.elapsed());
        if let Some(left) = passed.and_then(|passed| BETWEEN_CLEARINGS.checked_sub(passed)) {
            return Err(left);
        }
        state.cleared = Some(Instant::now());
        state.waiting.clear();
        Ok(())
    }

    /// Deletes all notifications for the tester; returns how many there were.
    pub(crate) fn empty(&self) -> usize {
        std::mem::take(&mut self.lock().waiting).len()
    }

    pub(crate) fn len(&self) -> usize {
        self.lock().waiting.len()
    }

    pub(crate) fn pending(&self) -> Vec<Notification> {
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
    fn push(&mut self, body: Value) -> u64 {
        self.last_id += 1;
        self.waiting.push_back(Notification { receipt_id: self.last_id, body });
        self.last_id
    }
}

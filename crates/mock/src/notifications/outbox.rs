//! Webhooks that wait to be posted, one after the other, to the address that was set.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::Notify;

use crate::MockError;

/// No more webhooks than this wait to be posted.
const MOST: usize = 100_000;

/// The webhooks of a gateway that were not taken yet.
#[derive(Default)]
pub(crate) struct Outbox {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    to: Option<String>,
    /// The oldest first. The first one stays until it was taken.
    waiting: VecDeque<Bytes>,
    /// How many were put in.
    count: u64,
    lost: VecDeque<MockError>,
}

impl Outbox {
    pub(crate) fn set_receiver(&self, to: Option<String>) {
        self.lock().to = to;
        self.changed.notify_one();
    }

    /// Whether webhooks are posted anywhere.
    pub(crate) fn has_receiver(&self) -> bool {
        self.lock().to.is_some()
    }

    /// Puts webhooks at the end, all or none; gives their numbers.
    pub(crate) fn push(&self, bodies: Vec<Bytes>) -> Option<Vec<u64>> {
        let mut state = self.lock();
        if state.waiting.len() + bodies.len() > MOST {
            return None;
        }
        let numbers = bodies.into_iter().map(|body| {
            state.waiting.push_back(body);
            state.count += 1;
            state.count
        });
        let numbers = numbers.collect();
        drop(state);
        self.changed.notify_one();
        Some(numbers)
    }

    /// Whether everything was taken; or what was not, once.
    pub(crate) fn drained(&self) -> Option<Result<(), MockError>> {
        let mut state = self.lock();
        if !state.waiting.is_empty() {
            return None;
        }
        Some(state.lost.pop_front().map_or(Ok(()), Err))
    }

    /// The next one, and where it goes.
    pub(crate) async fn next(&self) -> (String, Bytes) {
        loop {
            let changed = self.changed.notified();
            let next = {
                let state = self.lock();
                state.to.clone().zip(state.waiting.front().cloned())
            };
            match next {
                Some(next) => return next,
                None => changed.await,
            }
        }
    }

    /// The first one was taken, or is given up.
    pub(crate) fn finish(&self, result: Result<(), MockError>) {
        let mut state = self.lock();
        state.waiting.pop_front();
        state.lost.extend(result.err());
    }

    // A panic elsewhere leaves it whole: every change to it is a push or a pop.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

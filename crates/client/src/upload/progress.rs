//! How far the sending of a file is.

use std::sync::{Mutex, PoisonError};

use tokio::time::Instant;

use super::source::BoxError;

/// Why a file cannot be read, or not to its end.
pub(crate) struct Unreadable {
    /// Which file.
    pub(crate) message: String,
    pub(crate) source: BoxError,
    /// Whether something of the request was sent by then.
    pub(crate) sent: bool,
}

/// What the body of a request tells those who wait for the answer.
pub(crate) struct Progress(Mutex<State>);

struct State {
    moved: Instant,
    failure: Option<Unreadable>,
}

impl Progress {
    pub(crate) fn start() -> Self {
        Self(Mutex::new(State { moved: Instant::now(), failure: None }))
    }

    /// When something moved for the last time.
    pub(crate) fn moved(&self) -> Instant {
        self.with(|state| state.moved)
    }

    /// Why the file could not be read to its end, if so.
    pub(crate) fn take_failure(&self) -> Option<Unreadable> {
        self.with(|state| state.failure.take())
    }

    pub(super) fn advance(&self) {
        self.with(|state| state.moved = Instant::now());
    }

    pub(super) fn fail(&self, failure: Unreadable) {
        self.with(|state| state.failure.get_or_insert(failure).sent = true);
    }

    fn with<T>(&self, use_state: impl FnOnce(&mut State) -> T) -> T {
        use_state(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

//! When a whole call must be over.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

/// When a call must be over: its wait for its turn, its attempts, and the pauses between them.
#[derive(Clone, Copy)]
pub(crate) struct Deadline {
    /// None if there is no limit, or one beyond all time.
    end: Option<Instant>,
    limit: Duration,
}

/// A call that was not over in time.
#[derive(Debug)]
pub(crate) struct Passed {
    /// How long it could take.
    pub(crate) limit: Duration,
}

impl Deadline {
    /// For a call that begins now.
    pub(crate) fn of(limit: Option<Duration>) -> Self {
        let end = limit.and_then(|limit| Instant::now().checked_add(limit));
        Self { end, limit: limit.unwrap_or(Duration::MAX) }
    }

    /// Whether something is left after a pause.
    pub(crate) fn outlasts(self, pause: Duration) -> bool {
        match (self.end, Instant::now().checked_add(pause)) {
            (None, _) => true,
            (Some(end), Some(over)) => over < end,
            (Some(_), None) => false,
        }
    }

    /// Waits for a future, but no longer than there is time.
    pub(crate) async fn within<F: Future>(self, future: F) -> Result<F::Output, Passed> {
        match self.end {
            None => Ok(future.await),
            Some(end) => timeout_at(end, future).await.map_err(|_| Passed { limit: self.limit }),
        }
    }
}

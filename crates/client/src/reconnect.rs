//! What a stream waits between failures, and which failures are worth waiting for.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::error::Error;

/// The pause in which a stream asks for nothing. It is waited out where the stream goes on, so that nothing is lost when
/// the future that waits is dropped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pause(Option<(Instant, Duration)>);

impl Pause {
    /// Begins a pause of this length, and gives it back.
    pub fn begin(&mut self, length: Duration) -> Duration {
        self.0 = Some((Instant::now(), length));
        length
    }

    /// Waits for what is left of it.
    pub async fn wait(&mut self) {
        if let Some((since, length)) = self.0 {
            sleep(length.saturating_sub(since.elapsed())).await;
            self.0 = None;
        }
    }
}

/// A first pause, doubled for each time in a row after the first, which is 1.
#[must_use]
pub fn doubled(first: Duration, times: u32) -> Duration {
    first.saturating_mul(1 << times.saturating_sub(1).min(16))
}

/// Whether a failure may pass by itself: the gateway is not there, or has no time.
#[must_use]
pub fn may_pass<E>(error: &Error<E>) -> bool {
    match error {
        Error::Connect { .. } | Error::Timeout { .. } | Error::Transport { .. } => true,
        Error::RateLimited { .. } => true,
        // 499: the connection was given up before the answer.
        _ => error.status().is_some_and(|status| status == 408 || status >= 499),
    }
}

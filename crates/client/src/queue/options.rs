//! How a queue is asked.

use std::time::Duration;

/// How a queue is asked; what each means is said by the methods of [`Notifications`](super::Notifications).
#[derive(Clone, Copy, Debug)]
pub(super) struct Options {
    pub(super) wait: Duration,
    pub(super) redeliver_after: Duration,
    pub(super) longest_pause: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            wait: Duration::from_secs(20),
            redeliver_after: Duration::from_secs(60),
            longest_pause: Duration::from_secs(30),
        }
    }
}

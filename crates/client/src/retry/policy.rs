//! How often a call is tried, and within which bounds.

use std::time::Duration;

use super::backoff::{Backoff, jittered};

/// How often a call is tried, and how long it waits in between.
///
/// Which failures are tried again does not depend on the policy: an operation that only reads,
/// after a broken connection and after 429, 502, 503 and 504; any other only after 429, and when
/// nothing was sent.
///
/// ```
/// use std::time::Duration;
/// use wagate_client::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(5)
///     .with_longest_wait(Duration::from_secs(120));
/// assert_eq!(patient.max_attempts(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Backoff,
    longest_wait: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts; waits of up to 250 ms, then twice as long each time up to 20 s; a gateway
    /// that asks to wait longer than 30 s is not waited for.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            backoff: Backoff {
                first: Duration::from_millis(250),
                longest: Duration::from_secs(20),
            },
            longest_wait: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// One attempt, and no other.
    #[must_use]
    pub fn none() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// How often a call is sent at most, the first time included. 0 is taken as 1.
    #[must_use]
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The bounds of the wait after the first failure, and after any. The wait itself is drawn at
    /// random below, so that clients that failed together do not come back together.
    #[must_use]
    pub const fn with_backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.backoff = Backoff { first, longest };
        self
    }

    /// How long a wait that the gateway asks for (`Retry-After`) may be. When it asks for more, the
    /// call fails at once, and the error tells for how long.
    #[must_use]
    pub const fn with_longest_wait(mut self, longest: Duration) -> Self {
        self.longest_wait = longest;
        self
    }

    /// How often a call is sent at most.
    #[must_use]
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// How long to wait after the attempt of this number; `None` if the gateway asks for too long.
    pub(super) fn wait(&self, attempt: u32, retry_after: Option<Duration>) -> Option<Duration> {
        match retry_after {
            Some(asked) => (asked <= self.longest_wait).then_some(asked),
            None => Some(jittered(self.backoff.bound(attempt))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_always_one_attempt() {
        assert_eq!(RetryPolicy::default().with_max_attempts(0), RetryPolicy::none());
    }
}

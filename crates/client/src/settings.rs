//! How a call is made: how often it is tried, and how long it may take.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// How a call is made: how often it is tried, and how long it may take.
///
/// A client has settings for all of its calls; one call can have others.
///
/// ```
/// use std::time::Duration;
/// use wagate_client::{CallSettings, RetryPolicy};
///
/// let settings = CallSettings::default()
///     .with_retry(RetryPolicy::none())
///     .with_deadline(Duration::from_secs(5));
/// assert_eq!(settings.timeout(), Duration::from_secs(30));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub struct CallSettings {
    retry: RetryPolicy,
    timeout: Duration,
    deadline: Option<Duration>,
}

impl Default for CallSettings {
    /// The default policy, 30 seconds for an attempt, and no deadline.
    fn default() -> Self {
        Self { retry: RetryPolicy::default(), timeout: Duration::from_secs(30), deadline: None }
    }
}

impl CallSettings {
    /// The same with another policy.
    pub const fn with_retry(self, policy: RetryPolicy) -> Self {
        Self { retry: policy, ..self }
    }

    /// The same with another limit for each attempt; see
    /// [`CoreBuilder::timeout`](crate::CoreBuilder::timeout). 0 is taken as a nanosecond.
    pub const fn with_timeout(self, limit: Duration) -> Self {
        Self { timeout: not_zero(limit), ..self }
    }

    /// The same with a limit for the whole call; see
    /// [`CoreBuilder::deadline`](crate::CoreBuilder::deadline). 0 is taken as a nanosecond.
    pub const fn with_deadline(self, limit: Duration) -> Self {
        Self { deadline: Some(not_zero(limit)), ..self }
    }

    /// The same without a limit for the whole call.
    pub const fn without_deadline(self) -> Self {
        Self { deadline: None, ..self }
    }

    /// When and how often a call is tried again.
    #[must_use]
    pub const fn retry(&self) -> RetryPolicy {
        self.retry
    }

    /// The limit for each attempt.
    #[must_use]
    pub const fn timeout(&self) -> Duration {
        self.timeout
    }

    /// The limit for the whole call, if there is one.
    #[must_use]
    pub const fn deadline(&self) -> Option<Duration> {
        self.deadline
    }
}

const fn not_zero(limit: Duration) -> Duration {
    if limit.is_zero() { Duration::from_nanos(1) } else { limit }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_never_zero() {
        let settings =
            CallSettings::default().with_timeout(Duration::ZERO).with_deadline(Duration::ZERO);
        assert!(!settings.timeout().is_zero());
        assert!(settings.deadline().is_some_and(|limit| !limit.is_zero()));
        assert_eq!(settings.without_deadline().deadline(), None);
    }
}

//! How long to wait when the gateway does not say: exponential, with full jitter.

use std::time::Duration;

use crate::random::fraction;

/// The bounds of the waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Backoff {
    /// After the first attempt.
    pub(super) first: Duration,
    /// After any attempt.
    pub(super) longest: Duration,
}

impl Backoff {
    /// The bound of the wait after the attempt of this number, from 1: twice the one before.
    pub(super) fn bound(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first.saturating_mul(factor).min(self.longest)
    }
}

/// A random wait between nothing and the bound.
pub(super) fn jittered(bound: Duration) -> Duration {
    Duration::try_from_secs_f64(bound.as_secs_f64() * fraction()).unwrap_or(bound)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BACKOFF: Backoff =
        Backoff { first: Duration::from_millis(100), longest: Duration::from_secs(1) };

    #[test]
    fn doubles_up_to_the_longest() {
        let bounds: Vec<u128> = (1..=6).map(|attempt| BACKOFF.bound(attempt).as_millis()).collect();
        assert_eq!(bounds, [100, 200, 400, 800, 1000, 1000]);
        assert_eq!(BACKOFF.bound(u32::MAX), BACKOFF.longest);
        assert_eq!(BACKOFF.bound(0), BACKOFF.first);
    }

    #[test]
    fn no_bound_is_too_long_to_draw_from() {
        let endless = Backoff { first: Duration::MAX, longest: Duration::MAX };
        assert!(jittered(endless.bound(9)) <= Duration::MAX);
    }

    #[test]
    fn draws_from_the_whole_range() {
        let waits: Vec<Duration> = (0..1000).map(|_| jittered(BACKOFF.longest)).collect();
        assert!(waits.iter().all(|wait| *wait < BACKOFF.longest));
        assert!(waits.iter().any(|wait| *wait < Duration::from_millis(200)));
        assert!(waits.iter().any(|wait| *wait > Duration::from_millis(800)));
    }
}

//! Calls that wait for their turn, so that a vendor's documented limit is kept.
//!
//! governor, the known crate for this, keeps its own clock, wakes those who wait in no particular
//! order, and brings a tree of dependencies. A queue in order that loses nothing when a future is
//! dropped is what tokio's mutex is, on the clock that tests can pause.

mod names;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::error::ConfigError;
use crate::operation::Operation;
use crate::retry::milliseconds;

/// Long enough for any limit, and short enough to be added to any time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How often an operation may be called.
///
/// ```
/// use std::time::Duration;
/// use wagate_client::RateLimit;
///
/// assert_eq!(RateLimit::per_second(4), RateLimit::every(Duration::from_millis(250)));
/// assert_eq!(RateLimit::per_minute(1), RateLimit::every(Duration::from_secs(60)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    interval: Duration,
}

impl RateLimit {
    /// So many calls in a second, evenly spread. 0 is taken as 1.
    #[must_use]
    pub const fn per_second(calls: u32) -> Self {
        Self::shared(Duration::from_secs(1), calls)
    }

    /// So many calls in a minute, evenly spread. 0 is taken as 1.
    #[must_use]
    pub const fn per_minute(calls: u32) -> Self {
        Self::shared(Duration::from_secs(60), calls)
    }

    /// One call in this time.
    #[must_use]
    pub const fn every(interval: Duration) -> Self {
        Self { interval }
    }

    /// Any number of calls.
    #[must_use]
    pub const fn none() -> Self {
        Self::every(Duration::ZERO)
    }

    const fn shared(time: Duration, calls: u32) -> Self {
        match time.checked_div(calls) {
            Some(interval) => Self::every(interval),
            None => Self::every(time),
        }
    }
}

/// Which limits a client keeps.
#[derive(Clone)]
pub(crate) struct Settings {
    /// Whether those count that the vendor documents.
    pub(crate) documented: bool,
    /// Those that were set by hand, which count in any case.
    pub(crate) given: HashMap<String, RateLimit>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { documented: true, given: HashMap::new() }
    }
}

impl Settings {
    /// Refuses limits for operations that are not among the known ones.
    pub(crate) fn check(&self, known: &[&str]) -> Result<(), ConfigError> {
        let unknown = |name: &&String| !known.is_empty() && !known.contains(&name.as_str());
        match self.given.keys().filter(unknown).min() {
            None => Ok(()),
            Some(name) => Err(ConfigError::UnknownOperation {
                operation: name.clone(),
                hint: names::hint(name, known),
            }),
        }
    }

    /// The shortest time between two calls of an operation, if there is a limit.
    fn interval(&self, operation: &Operation<'_>) -> Option<Duration> {
        let documented = operation.interval.filter(|_| self.documented);
        let interval = match self.given.get(operation.name) {
            Some(limit) => Some(limit.interval),
            None => documented,
        };
        interval.filter(|interval| !interval.is_zero())
    }
}

/// Where the calls of one client wait, each operation's in a queue of its own.
pub(crate) struct Limiter {
    settings: Settings,
    queues: Mutex<HashMap<String, Arc<Queue>>>,
}

impl Limiter {
    pub(crate) fn new(settings: Settings) -> Self {
        Self { settings, queues: Mutex::default() }
    }

    /// Waits until the operation may be called.
    pub(crate) async fn wait(&self, operation: &Operation<'_>) {
        let Some(interval) = self.settings.interval(operation) else {
            return;
        };
        let asked = Instant::now();
        self.queue(operation.name).wait(interval.min(LONGEST)).await;
        let waited = asked.elapsed();
        if !waited.is_zero() {
            tracing::debug!(
                operation = operation.name,
                waited_ms = milliseconds(waited),
                "waited for the rate limit"
            );
        }
    }

    fn queue(&self, operation: &str) -> Arc<Queue> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = queues.get(operation) {
            return Arc::clone(queue);
        }
        Arc::clone(queues.entry(operation.to_owned()).or_default())
    }
}

/// When the next call may go. Whoever is first in the queue holds the lock while it sleeps; whoever
/// gives up, there or behind, has taken nothing from the others.
#[derive(Default)]
struct Queue(tokio::sync::Mutex<Option<Instant>>);

impl Queue {
    async fn wait(&self, interval: Duration) {
        let mut next = self.0.lock().await;
        if let Some(at) = *next {
            tokio::time::sleep_until(at).await;
        }
        *next = Some(Instant::now() + interval);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::{join_all, select};

    use super::*;
    use crate::operation::Method;

    const SECOND: Duration = Duration::from_secs(1);

    /// An operation that may be called once in a second.
    const SLOW: Operation<'static> = Operation {
        vendor: "vendor",
        name: "slow",
        method: Method::Get,
        path: "/",
        host: "api",
        idempotent: true,
        interval: Some(SECOND),
        failures: &[],
        secret_fields: &[],
        credentials: &[],
    };

    fn limiter(change: impl FnOnce(&mut Settings)) -> Limiter {
        let mut settings = Settings::default();
        change(&mut settings);
        Limiter::new(settings)
    }

    /// After how many milliseconds each of so many calls at once may go, in the order of asking.
    async fn burst(limiter: &Limiter, operation: &Operation<'_>, calls: usize) -> Vec<u128> {
        let started = Instant::now();
        join_all((0..calls).map(|_| async {
            limiter.wait(operation).await;
            started.elapsed().as_millis()
        }))
        .await
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_is_spread_in_the_order_of_asking_and_the_first_goes_at_once() {
        let waits = burst(&limiter(|_| ()), &SLOW, 4).await;
        assert_eq!(waits[0], 0);
        for (number, wait) in (0..).zip(&waits) {
            assert!((number * 1000..=number * 1001).contains(wait), "{waits:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn time_that_passed_is_not_waited_for_again_and_not_saved_up() {
        let limiter = limiter(|_| ());
        burst(&limiter, &SLOW, 1).await;
        tokio::time::sleep(10 * SECOND).await;
        let waits = burst(&limiter, &SLOW, 3).await;
        assert!(waits[0] == 0 && waits[1] >= 1000 && waits[2] >= 2000, "{waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn operations_do_not_wait_for_each_other() {
        let limiter = limiter(|_| ());
        burst(&limiter, &SLOW, 1).await;
        assert_eq!(burst(&limiter, &Operation { name: "other", ..SLOW }, 1).await, [0]);
        let free = Operation { name: "free", interval: None, ..SLOW };
        assert_eq!(burst(&limiter, &free, 3).await, [0, 0, 0]);
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_give_up_take_nothing_from_the_others() {
        let limiter = limiter(|_| ());
        burst(&limiter, &SLOW, 1).await;
        let impatient = Box::pin(burst(&limiter, &SLOW, 50));
        let patience = Box::pin(tokio::time::sleep(Duration::from_millis(500)));
        drop(select(impatient, patience).await);
        let waits = burst(&limiter, &SLOW, 1).await;
        assert!((500..=502).contains(&waits[0]), "{waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_can_be_changed_and_taken_away() {
        let faster = limiter(|settings| {
            settings.given.insert("slow".to_owned(), RateLimit::per_second(10));
        });
        let waits = burst(&faster, &SLOW, 3).await;
        assert!((200..=203).contains(&waits[2]), "{waits:?}");
        let none = limiter(|settings| {
            settings.given.insert("slow".to_owned(), RateLimit::none());
        });
        assert_eq!(burst(&none, &SLOW, 3).await, [0, 0, 0]);
    }

    #[tokio::test(start_paused = true)]
    async fn without_the_documented_limits_only_those_set_by_hand_count() {
        let limiter = limiter(|settings| {
            settings.documented = false;
            settings.given.insert("other".to_owned(), RateLimit::every(SECOND));
        });
        assert_eq!(burst(&limiter, &SLOW, 3).await, [0, 0, 0]);
        let waits = burst(&limiter, &Operation { name: "other", interval: None, ..SLOW }, 2).await;
        assert!(waits[1] >= 1000, "{waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_of_more_than_any_time_is_no_panic() {
        let limiter = limiter(|settings| {
            settings.given.insert("slow".to_owned(), RateLimit::every(Duration::MAX));
        });
        assert_eq!(burst(&limiter, &SLOW, 1).await, [0]);
        assert_eq!(RateLimit::per_second(0), RateLimit::per_second(1));
    }
}

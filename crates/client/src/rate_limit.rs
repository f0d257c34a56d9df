//! Calls that wait for their turn, so that a vendor's documented limit is kept.
//!
//! governor, the known crate for this, keeps its own clock, wakes those who wait in no particular order, and brings a
//! tree of dependencies. What is needed is small: [`queue`] gives each call its turn when it asks, and waits without
//! holding anything.

mod names;
mod queue;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use queue::Queue;
use tokio::time::Instant;

use crate::error::ConfigError;
use crate::operation::Operation;
use crate::retry::milliseconds;

/// Long enough for any limit, and short enough to be added to any time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A wait that is told when it begins, since somebody may wonder why nothing happens.
const LONG: Duration = Duration::from_secs(1);

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

    /// Waits until the operation may be called. Giving up gives the turn back.
    pub(crate) async fn wait(&self, operation: &Operation<'_>) {
        let Some(interval) = self.settings.interval(operation) else {
            return;
        };
        let asked = Instant::now();
        let queue = self.queue(operation.name);
        let mut turn = queue.turn(interval.min(LONGEST));
        let expected = turn.at().saturating_duration_since(asked);
        if expected > LONG {
            tracing::info!(
                name: "wagate.rate_limit.long_wait",
                { wagate.vendor = operation.vendor, wagate.operation = operation.name,
                wagate.expected_ms = milliseconds(expected) },
                "waits for the rate limit"
            );
        }
        turn.wait().await;
        let waited = asked.elapsed();
        if !waited.is_zero() {
            tracing::debug!(
                name: "wagate.rate_limit.waited",
                { wagate.vendor = operation.vendor, wagate.operation = operation.name,
                wagate.waited_ms = milliseconds(waited) },
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

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::task::Poll;

    use futures_util::future::{join, join_all, select};
    use futures_util::{FutureExt, StreamExt, stream};

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// An operation that may be called once in a second.
    const SLOW: Operation<'static> = named("slow").interval(SECOND);

    const fn named(name: &'static str) -> Operation<'static> {
        Operation::of("vendor").host("api").get(name, "/")
    }

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
        assert_eq!(burst(&limiter, &named("other").interval(SECOND), 1).await, [0]);
        let free = named("free");
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
    async fn those_behind_one_who_gives_up_move_up_in_their_order() {
        let limiter = limiter(|_| ());
        let started = Instant::now();
        let call = || async {
            limiter.wait(&SLOW).await;
            started.elapsed().as_millis()
        };
        assert_eq!(call().await, 0);
        let (mut first, mut second, mut third) =
            (Box::pin(call()), Box::pin(call()), Box::pin(call()));
        for waiting in [&mut first, &mut second, &mut third] {
            assert_eq!(waiting.now_or_never(), None);
        }
        drop(first);
        let waits = join(third, second).await;
        assert!((1000..=1002).contains(&waits.1) && (2000..=2002).contains(&waits.0), "{waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn late_timers_do_not_make_the_limit_lower() {
        let limiter = limiter(|settings| {
            settings.given.insert("slow".to_owned(), RateLimit::per_second(100));
        });
        let started = Instant::now();
        join_all((0..101).map(|_| async {
            let mut call = Box::pin(limiter.wait(&SLOW));
            while (&mut call).now_or_never().is_none() {
                tokio::time::sleep(Duration::from_millis(7)).await;
            }
        }))
        .await;
        let taken = started.elapsed().as_millis();
        assert!((1000..1010).contains(&taken), "{taken}");
    }

    /// What the body of a loop over calls does: another call, which no call of the loop may keep from its turn.
    async fn body(limiter: &Limiter) {
        let call = limiter.wait(&SLOW);
        tokio::time::timeout(60 * SECOND, call).await.expect("it waits for nobody who does not go");
    }

    #[tokio::test(start_paused = true)]
    async fn the_body_of_a_loop_over_calls_may_call_too() {
        let limiter = limiter(|_| ());
        let calls = || stream::iter(0..8).map(|_| limiter.wait(&SLOW));
        let mut in_order = pin!(calls().buffered(16));
        while in_order.next().await.is_some() {
            body(&limiter).await;
        }
        let mut in_any_order = pin!(calls().buffer_unordered(16));
        while in_any_order.next().await.is_some() {
            body(&limiter).await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_put_aside_keeps_nobody_from_going() {
        let limiter = limiter(|_| ());
        body(&limiter).await;
        let mut call = pin!(limiter.wait(&SLOW));
        let patience = pin!(tokio::time::sleep(SECOND / 2));
        select(&mut call, patience).await;
        body(&limiter).await;
        call.await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_comes_late_makes_no_other_later() {
        let limiter = limiter(|_| ());
        body(&limiter).await;
        let started = Instant::now();
        let mut late = Box::pin(limiter.wait(&SLOW));
        assert_eq!((&mut late).now_or_never(), None);
        tokio::time::sleep(SECOND * 5 / 2).await;
        // The turns of the late one and of one more have passed.
        late.await;
        assert!((2500..=2502).contains(&started.elapsed().as_millis()));
        limiter.wait(&SLOW).await;
        assert!((2500..=2502).contains(&started.elapsed().as_millis()));
        limiter.wait(&SLOW).await;
        assert!((3500..=3503).contains(&started.elapsed().as_millis()));
    }

    #[tokio::test(start_paused = true)]
    async fn turns_that_come_much_too_late_do_not_all_go_at_once() {
        let limiter = limiter(|_| ());
        let mut calls: Vec<_> = (0..20).map(|_| Box::pin(limiter.wait(&SLOW))).collect();
        for call in &mut calls {
            poll_fn(|context| Poll::Ready(call.poll_unpin(context).is_ready())).await;
        }
        tokio::time::sleep(60 * SECOND).await;
        let started = Instant::now();
        let late = calls.drain(1..).map(|call| async {
            call.await;
            started.elapsed().as_millis()
        });
        let mut waits = join_all(late).await;
        waits.sort_unstable();
        assert!(waits[1] <= 2 && waits[2] >= 1000 && waits[18] >= 17_000, "{waits:?}");
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
        let waits = burst(&limiter, &named("other"), 2).await;
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

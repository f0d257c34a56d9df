//! Trying again. Each question is in a file of its own:
//!
//! - is this failure worth another try? [`classifier`]
//! - may this client afford one now? [`budget`]
//! - how long does it wait? [`backoff`], unless the gateway says so: [`retry_after`]
//! - how often, and within which bounds? [`policy`]
//!
//! None of them knows HTTP beyond a status. [`run`] puts them together.

mod backoff;
pub(crate) mod budget;
pub(crate) mod classifier;
mod policy;
pub(crate) mod retry_after;

use std::future::Future;
use std::time::Duration;

use crate::deadline::Deadline;

use budget::Budget;
use classifier::{Trouble, is_worth_another_try};
pub use policy::RetryPolicy;

/// What is to be known of an attempt to decide about the next.
pub(crate) trait Attempt {
    /// What went wrong, if anything.
    fn trouble(&self) -> Option<Trouble>;

    /// How long the gateway asked to wait.
    fn retry_after(&self) -> Option<Duration>;

    /// Whether something of it may have arrived.
    fn may_have_been_sent(&self) -> bool;
}

/// What the decisions depend on, beside the attempt.
pub(crate) struct Rules<'a> {
    /// The vendor's id and what is called, for those who watch.
    pub(crate) of: (&'a str, &'a str),
    pub(crate) policy: RetryPolicy,
    pub(crate) deadline: Deadline,
    pub(crate) budget: &'a Budget,
    /// Whether the operation may arrive twice.
    pub(crate) idempotent: bool,
}

/// What came of all attempts.
#[derive(Debug, PartialEq)]
pub(crate) struct Ended<A> {
    /// The last one.
    pub(crate) last: A,
    /// How many there were.
    pub(crate) attempts: u32,
    /// Whether something of any of them may have arrived.
    pub(crate) may_have_been_sent: bool,
}

/// Attempts until one succeeds or is the last. `attempt` gets its number, from 1.
pub(crate) async fn run<A, F, Next>(rules: Rules<'_>, mut attempt: Next) -> Ended<A>
where
    A: Attempt,
    F: Future<Output = A>,
    Next: FnMut(u32) -> F,
{
    let mut attempts = 1;
    let mut may_have_been_sent = false;
    loop {
        let last = attempt(attempts).await;
        may_have_been_sent |= last.may_have_been_sent();
        let Some(wait) = rules.wait_after(&last, attempts) else {
            return Ended { last, attempts, may_have_been_sent };
        };
        rules.tell(attempts, wait);
        tokio::time::sleep(wait).await;
        attempts += 1;
    }
}

impl Rules<'_> {
    fn tell(&self, number: u32, wait: Duration) {
        let (vendor, operation) = self.of;
        tracing::debug!(
            name: "wagate.retry",
            {
                wagate.vendor = vendor,
                wagate.operation = operation,
                wagate.attempt = number,
                wagate.wait_ms = milliseconds(wait),
            },
            "tries again"
        );
    }

    /// How long to wait before the next attempt; `None` if there is to be none.
    fn wait_after(&self, outcome: &impl Attempt, number: u32) -> Option<Duration> {
        let Some(trouble) = outcome.trouble() else {
            self.budget.earn();
            return None;
        };
        if number >= self.policy.max_attempts() || !is_worth_another_try(trouble, self.idempotent) {
            return None;
        }
        let wait = self.policy.wait(number, outcome.retry_after())?;
        (self.deadline.outlasts(wait) && self.budget.spend()).then_some(wait)
    }
}

/// Milliseconds as a number that traces can hold.
pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use tokio::time::Instant;

    use super::*;

    /// An attempt that ended in trouble, or not.
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Played(Option<Trouble>, Option<Duration>);

    const FINE: Played = Played(None, None);
    const UNAVAILABLE: Played = Played(Some(Trouble::Status(503)), None);

    const fn limited(seconds: u64) -> Played {
        Played(Some(Trouble::Status(429)), Some(Duration::from_secs(seconds)))
    }

    impl Attempt for Played {
        fn trouble(&self) -> Option<Trouble> {
            self.0
        }

        fn retry_after(&self) -> Option<Duration> {
            self.1
        }

        fn may_have_been_sent(&self) -> bool {
            self.0 != Some(Trouble::NeverSent)
        }
    }

    /// Plays the outcomes one after the other, the last one for ever.
    async fn play(
        policy: RetryPolicy,
        budget: &Budget,
        idempotent: bool,
        outcomes: &[Played],
    ) -> (Played, u32, Duration) {
        let started = Instant::now();
        let numbers = RefCell::new(Vec::new());
        let (of, deadline) = (("vendor", "operation"), Deadline::of(None));
        let rules = Rules { of, policy, deadline, budget, idempotent };
        let Ended { last, attempts, .. } = run(rules, |number| {
            numbers.borrow_mut().push(number);
            let index = (number as usize - 1).min(outcomes.len() - 1);
            std::future::ready(outcomes[index])
        })
        .await;
        assert_eq!(numbers.into_inner(), (1..=attempts).collect::<Vec<_>>());
        (last, attempts, started.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn stops_at_the_first_success() {
        let (last, attempts, _) = play(
            RetryPolicy::default(),
            &Budget::default(),
            true,
            &[UNAVAILABLE, FINE, UNAVAILABLE],
        )
        .await;
        assert_eq!((last, attempts), (FINE, 2));
    }

    #[tokio::test(start_paused = true)]
    async fn gives_up_after_the_last_attempt_within_the_backoff() {
        let policy = RetryPolicy::default().with_max_attempts(5);
        let (last, attempts, waited) = play(policy, &Budget::default(), true, &[UNAVAILABLE]).await;
        assert_eq!((last, attempts), (UNAVAILABLE, 5));
        assert!(waited <= Duration::from_millis(250 + 500 + 1000 + 2000), "{waited:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn waits_exactly_as_told() {
        let (_, attempts, waited) = play(
            RetryPolicy::default(),
            &Budget::default(),
            true,
            &[limited(7), limited(11), FINE],
        )
        .await;
        assert_eq!(attempts, 3);
        assert!((18_000..18_010).contains(&waited.as_millis()), "{waited:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn gives_up_at_once_when_told_to_wait_longer_than_the_cap() {
        let (last, attempts, waited) =
            play(RetryPolicy::default(), &Budget::default(), true, &[limited(31), FINE]).await;
        assert_eq!((last, attempts, waited), (limited(31), 1, Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn the_cap_itself_is_waited_for() {
        let policy = RetryPolicy::default().with_longest_wait(Duration::from_secs(60));
        let (last, _, waited) = play(policy, &Budget::default(), true, &[limited(60), FINE]).await;
        assert_eq!((last, waited.as_secs()), (FINE, 60));
    }

    #[tokio::test(start_paused = true)]
    async fn none_means_one_attempt() {
        let (_, attempts, _) =
            play(RetryPolicy::none(), &Budget::default(), true, &[UNAVAILABLE]).await;
        assert_eq!(attempts, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn sends_what_is_not_idempotent_again_only_if_it_did_nothing() {
        for (trouble, attempts) in [
            (Trouble::Status(503), 1),
            (Trouble::Lost, 1),
            (Trouble::TimedOut, 1),
            (Trouble::Untrusted, 1),
            (Trouble::Status(429), 3),
            (Trouble::NeverSent, 3),
        ] {
            let outcome = Played(Some(trouble), None);
            let (_, made, _) =
                play(RetryPolicy::default(), &Budget::default(), false, &[outcome]).await;
            assert_eq!(made, attempts, "{trouble:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_empty_budget_allows_no_retry_until_calls_succeed_again() {
        let budget = Budget::default();
        let policy = RetryPolicy::default();
        for _ in 0..10 {
            assert_eq!(play(policy, &budget, true, &[UNAVAILABLE]).await.1, 3);
        }
        assert_eq!(play(policy, &budget, true, &[UNAVAILABLE]).await.1, 1);
        for _ in 0..10 {
            assert_eq!(play(policy, &budget, true, &[FINE]).await.1, 1);
        }
        assert_eq!(play(policy, &budget, true, &[UNAVAILABLE]).await.1, 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_that_would_not_end_in_time_is_not_begun() {
        let (policy, budget) = (RetryPolicy::default(), &Budget::default());
        for (asked, attempts) in [(4, 2), (5, 1)] {
            let deadline = Deadline::of(Some(Duration::from_secs(5)));
            let of = ("vendor", "operation");
            let rules = Rules { of, policy, deadline, budget, idempotent: true };
            let play = |number| std::future::ready(if number == 1 { limited(asked) } else { FINE });
            assert_eq!(run(rules, play).await.attempts, attempts);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_sent_once_was_sent_whatever_follows() {
        const REFUSED: Played = Played(Some(Trouble::NeverSent), None);
        let (policy, budget) = (RetryPolicy::default(), &Budget::default());
        for (first, sent) in [(REFUSED, false), (UNAVAILABLE, true)] {
            let (of, deadline) = (("vendor", "operation"), Deadline::of(None));
            let rules = Rules { of, policy, deadline, budget, idempotent: true };
            let play = |number| std::future::ready(if number == 1 { first } else { REFUSED });
            let ended = run(rules, play).await;
            assert_eq!((ended.last, ended.may_have_been_sent), (REFUSED, sent));
        }
    }
}

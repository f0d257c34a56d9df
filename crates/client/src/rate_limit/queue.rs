//! Turns: when the next call may go.
//!
//! A turn is reserved when it is asked for, at even intervals from the one before, and is waited for without a lock. So
//! a call whose task does something else meanwhile keeps nobody from going, and a turn that comes late, as all timers
//! do, makes none of the others later: at a hundred in a second, a hundred go.
//!
//! A call that is given up gives its turn back, and those behind it move up.
//!
//! Calls that come to their turn much too late, because nothing polled them, would all go at once. So there is a second
//! measure, of the calls that went: it may run ahead of the intervals by one call or the [`LATENESS`] of timers,
//! whichever is more, and then whoever is late waits.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

/// How late timers are on a machine that is busy.
const LATENESS: Duration = Duration::from_millis(50);

/// Who waits, and until when.
#[derive(Default)]
pub(super) struct Queue {
    turns: Mutex<Turns>,
    /// Tells those who wait that turns have moved up.
    moved_up: Notify,
}

#[derive(Default)]
struct Turns {
    /// The first turn that nobody has; none if nobody has asked yet.
    next: Option<Instant>,
    /// When the next call could go if all had gone at even intervals.
    even: Option<Instant>,
    /// The turns of those who wait, in the order in which they asked.
    waiting: BTreeMap<u64, Instant>,
    /// How many have asked.
    asked: u64,
}

/// The turn of one call. Dropping it before it has come gives it back.
pub(super) struct Turn<'a> {
    queue: &'a Queue,
    number: u64,
    interval: Duration,
}

impl Queue {
    /// The next turn. Others come no sooner than an interval after it.
    pub(super) fn turn(&self, interval: Duration) -> Turn<'_> {
        let mut turns = self.turns();
        let now = Instant::now();
        let at = turns.next.map_or(now, |next| next.max(now));
        turns.next = Some(at + interval);
        turns.asked += 1;
        let number = turns.asked;
        turns.waiting.insert(number, at);
        Turn { queue: self, number, interval }
    }

    fn turns(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// When it comes, unless somebody gives up before.
    pub(super) fn at(&self) -> Instant {
        self.queue.turns().waiting.get(&self.number).copied().unwrap_or_else(Instant::now)
    }

    /// Waits until it comes.
    pub(super) async fn wait(&mut self) {
        loop {
            // Asked for before the time is looked at, so that nothing is missed in between.
            let mut moved_up = pin!(self.queue.moved_up.notified());
            moved_up.as_mut().enable();
            let Err(at) = self.go() else { return };
            select(pin!(sleep_until(at)), moved_up).await;
        }
    }

    /// Takes the turn if it has come, or tells when to look again.
    fn go(&mut self) -> Result<(), Instant> {
        let mut turns = self.queue.turns();
        let now = Instant::now();
        let ahead = self.interval.max(LATENESS);
        let at = turns.waiting.get(&self.number).copied().unwrap_or(now);
        let even = turns.even.unwrap_or(now);
        let earliest = even.checked_sub(ahead).map_or(at, |earliest| earliest.max(at));
        if earliest > now {
            return Err(earliest);
        }
        turns.even = Some(even.max(now) + self.interval);
        turns.waiting.remove(&self.number);
        Ok(())
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut turns = self.queue.turns();
        let Some(at) = turns.waiting.remove(&self.number) else {
            return;
        };
        // One that has passed is of no use to those whose turn is later.
        if at > Instant::now() {
            turns.move_up(self.number, at);
            drop(turns);
            self.queue.moved_up.notify_waiters();
        }
    }
}

impl Turns {
    /// Gives everybody behind a number the turn of the one before.
    fn move_up(&mut self, number: u64, mut free: Instant) {
        for (_, turn) in self.waiting.range_mut(number..) {
            std::mem::swap(turn, &mut free);
        }
        self.next = Some(free);
    }
}

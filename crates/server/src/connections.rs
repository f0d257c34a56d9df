//! The connections of a server, and which of them makes room for another.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// What stands for no time.
const NEVER: u64 = 0;

/// The connections that there are. Clones are one and the same.
#[derive(Clone)]
pub(crate) struct Connections {
    places: Arc<Semaphore>,
    common: Arc<Common>,
}

/// What all connections share. Requests come and go without the lock, which only those take who look for a connection to end.
#[derive(Default)]
struct Common {
    /// Counts what happens, in the place of a clock.
    now: AtomicU64,
    /// Whether somebody waits until a connection is idle.
    is_needed: AtomicBool,
    /// By when they came.
    seats: Mutex<BTreeMap<u64, Arc<Seat>>>,
}

/// A connection as the others see it.
#[derive(Default)]
struct Seat {
    /// Since when nothing is under way on it, or [`NEVER`].
    idle_since: AtomicU64,
    /// Whether it was told to end: nobody need tell it again.
    is_told: AtomicBool,
    /// Tells it.
    end: Notify,
}

/// A place among the connections, until it is dropped.
pub(crate) struct Place {
    connections: Connections,
    number: u64,
    seat: Arc<Seat>,
    _place: Option<OwnedSemaphorePermit>,
}

impl Connections {
    pub(crate) fn new(most: usize) -> Self {
        let places = most.clamp(1, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(places)), common: Arc::default() }
    }

    /// A place for one more. If there is none, the connection that has been idle for the longest time is told to end.
    pub(crate) async fn enter(&self) -> Place {
        let place = match Arc::clone(&self.places).try_acquire_owned() {
            Ok(place) => Some(place),
            Err(_) => {
                self.end_oldest();
                // It is never closed.
                Arc::clone(&self.places).acquire_owned().await.ok()
            }
        };
        self.common.is_needed.store(false, SeqCst);
        let (number, seat) = (self.common.tick(), Arc::<Seat>::default());
        self.common.seats().insert(number, Arc::clone(&seat));
        let place = Place { connections: self.clone(), number, seat, _place: place };
        place.is_idle();
        place
    }

    /// Ends the connection that has been idle for the longest time, or the next that is.
    pub(crate) fn end_oldest(&self) {
        let seats = self.common.seats();
        if end_one(&seats) {
            return;
        }
        self.common.is_needed.store(true, SeqCst);
        // One that became idle before it could see that it is needed.
        if end_one(&seats) {
            self.common.is_needed.store(false, SeqCst);
        }
    }
}

impl Common {
    /// The next moment.
    fn tick(&self) -> u64 {
        self.now.fetch_add(1, SeqCst) + 1
    }

    fn seats(&self) -> MutexGuard<'_, BTreeMap<u64, Arc<Seat>>> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells the connection that has been idle for the longest time to end, if there is one.
fn end_one(seats: &BTreeMap<u64, Arc<Seat>>) -> bool {
    let idle = seats.values().filter_map(|seat| {
        let since = seat.idle_since.load(SeqCst);
        (since != NEVER && !seat.is_told.load(SeqCst)).then_some((since, seat))
    });
    let Some((_, seat)) = idle.min_by_key(|(since, _)| *since) else { return false };
    seat.is_told.store(true, SeqCst);
    seat.end.notify_one();
    true
}

impl Place {
    /// A request is under way.
    pub(crate) fn is_busy(&self) {
        self.seat.idle_since.store(NEVER, SeqCst);
    }

    /// Nothing is.
    pub(crate) fn is_idle(&self) {
        let common = &self.connections.common;
        self.seat.idle_since.store(common.tick(), SeqCst);
        if common.is_needed.load(SeqCst) && common.is_needed.swap(false, SeqCst) {
            self.connections.end_oldest();
        }
    }

    /// Waits until the place is needed for another, while nothing is under way.
    pub(crate) async fn needed(&self) {
        loop {
            self.seat.end.notified().await;
            if self.seat.idle_since.load(SeqCst) != NEVER {
                return;
            }
            // A request came in between: somebody else makes room.
            self.seat.is_told.store(false, SeqCst);
            self.connections.end_oldest();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.common.seats().remove(&self.number);
    }
}

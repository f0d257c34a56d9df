//! The connections of a server, and which of them makes room for another.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// The connections that there are. Clones are one and the same.
#[derive(Clone)]
pub(crate) struct Connections {
    places: Arc<Semaphore>,
    idle: Arc<Mutex<Idle>>,
}

/// Those on which nothing is under way, by when that began.
#[derive(Default)]
struct Idle {
    next: u64,
    /// Whether somebody waits until there is one.
    is_needed: bool,
    waiting: BTreeMap<u64, Arc<Notify>>,
}

/// A place among the connections, until it is dropped.
pub(crate) struct Place {
    connections: Connections,
    /// Tells the connection to end.
    end: Arc<Notify>,
    since: Mutex<Option<u64>>,
    _place: Option<OwnedSemaphorePermit>,
}

impl Connections {
    pub(crate) fn new(most: usize) -> Self {
        let places = most.clamp(1, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(places)), idle: Arc::default() }
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
        self.idle().is_needed = false;
        let place = Place {
            connections: self.clone(),
            end: Arc::new(Notify::new()),
            since: Mutex::new(None),
            _place: place,
        };
        place.is_idle();
        place
    }

    /// Ends the connection that has been idle for the longest time, or the next that is.
    pub(crate) fn end_oldest(&self) {
        let mut idle = self.idle();
        match idle.waiting.pop_first() {
            Some((_, end)) => end.notify_one(),
            None => idle.is_needed = true,
        }
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// A request is under way.
    pub(crate) fn is_busy(&self) {
        if let Some(since) = self.since().take() {
            self.connections.idle().waiting.remove(&since);
        }
    }

    /// Nothing is.
    pub(crate) fn is_idle(&self) {
        self.is_busy();
        let mut idle = self.connections.idle();
        let number = idle.next;
        idle.next += 1;
        idle.waiting.insert(number, Arc::clone(&self.end));
        *self.since() = Some(number);
        let is_needed = std::mem::take(&mut idle.is_needed);
        drop(idle);
        if is_needed {
            self.connections.end_oldest();
        }
    }

    /// Waits until the place is needed for another, while nothing is under way.
    pub(crate) async fn needed(&self) {
        loop {
            self.end.notified().await;
            if self.since().is_some() {
                return;
            }
            // A request came in between: somebody else makes room.
            self.connections.end_oldest();
        }
    }

    fn since(&self) -> MutexGuard<'_, Option<u64>> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.is_busy();
    }
}

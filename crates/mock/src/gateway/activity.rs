//! What is going on, for those who wait until something was done.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};

use tokio::sync::{Notify, watch};

/// The calls of a gateway: how many there were of each operation, and how many are under way.
pub(crate) struct Activity {
    /// By the number of the operation in its description.
    calls: Vec<AtomicU64>,
    busy: AtomicUsize,
    changed: Notify,
    /// How many wait for a change. Nearly always nobody does, and nobody has to be told.
    watchers: AtomicUsize,
    stopping: watch::Sender<bool>,
}

/// A call that is under way, until it is dropped.
pub(crate) struct Busy<'a>(&'a Activity);

impl Activity {
    pub(crate) fn new(operations: usize) -> Self {
        Self {
            calls: std::iter::repeat_with(AtomicU64::default).take(operations).collect(),
            busy: AtomicUsize::new(0),
            changed: Notify::new(),
            watchers: AtomicUsize::new(0),
            stopping: watch::Sender::new(false),
        }
    }

    /// A call begins.
    pub(crate) fn begin(&self) -> Busy<'_> {
        self.busy.fetch_add(1, SeqCst);
        Busy(self)
    }

    /// A call of this operation was answered.
    pub(crate) fn called(&self, index: usize) {
        if let Some(calls) = self.calls.get(index) {
            calls.fetch_add(1, SeqCst);
        }
        self.tell();
    }

    /// How many calls of an operation were answered.
    pub(crate) fn calls(&self, index: usize) -> u64 {
        self.calls.get(index).map_or(0, |calls| calls.load(SeqCst))
    }

    /// Counts from the beginning.
    pub(crate) fn forget(&self) {
        self.calls.iter().for_each(|calls| calls.store(0, SeqCst));
    }

    pub(crate) fn is_busy(&self) -> bool {
        self.busy.load(SeqCst) > 0
    }

    /// Something changed that somebody may wait for.
    pub(crate) fn tell(&self) {
        if self.watchers.load(SeqCst) > 0 {
            self.changed.notify_waiters();
        }
    }

    /// Waits until there is something, looking whenever something changed.
    pub(crate) async fn until<T>(&self, mut look: impl FnMut() -> Option<T>) -> T {
        let _watching = Watching::new(&self.watchers);
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            // From here on no change is missed.
            changed.as_mut().enable();
            if let Some(found) = look() {
                return found;
            }
            changed.await;
        }
    }

    /// The gateway stops: nobody is kept waiting any more.
    pub(crate) fn stop(&self) {
        self.stopping.send_replace(true);
    }

    /// Waits until the gateway stops.
    pub(crate) async fn stopped(&self) {
        // The sender lives as long as this.
        let _ = self.stopping.subscribe().wait_for(|stops| *stops).await;
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.busy.fetch_sub(1, SeqCst);
        self.0.tell();
    }
}

/// Somebody who waits for a change, until it is dropped.
struct Watching<'a>(&'a AtomicUsize);

impl<'a> Watching<'a> {
    fn new(watchers: &'a AtomicUsize) -> Self {
        watchers.fetch_add(1, SeqCst);
        Self(watchers)
    }
}

impl Drop for Watching<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

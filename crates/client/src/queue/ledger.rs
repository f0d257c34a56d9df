//! What is known of the notifications that came.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::envelope::Item;

/// How many notifications are remembered. The queue gives the oldest only, so that one would do; a proxy may repeat an
/// older answer.
const REMEMBERED: usize = 64;

/// Tells a notification from every other, also from a later one with the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Receipt {
    /// The number that the gateway gave it.
    pub(super) id: i64,
    content: u64,
}

impl Receipt {
    pub(super) fn of(item: &Item) -> Self {
        let mut hasher = DefaultHasher::new();
        item.text.hash(&mut hasher);
        Self { id: item.receipt, content: hasher.finish() }
    }
}

/// What became of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nobody has acknowledged it.
    Delivered,
    /// It was acknowledged, and the gateway may not know.
    Acknowledged,
    /// The gateway knows.
    Deleted,
}

#[derive(Debug)]
struct Entry {
    receipt: Receipt,
    state: State,
    /// How often it was delivered.
    deliveries: u32,
    /// How often the gateway was asked to delete it.
    deletions: u32,
}

/// The last notifications, the latest at the end.
#[derive(Debug, Default)]
pub(super) struct Ledger(VecDeque<Entry>);

impl Ledger {
    /// Notes a delivery, and tells which one it is.
    pub(super) fn delivered(&mut self, receipt: Receipt) -> u32 {
        let entry = self.latest(receipt);
        entry.deliveries = entry.deliveries.saturating_add(1);
        entry.deliveries
    }

    /// Notes that a notification must be deleted, and not be delivered again.
    pub(super) fn acknowledged(&mut self, receipt: Receipt) {
        self.latest(receipt).state = State::Acknowledged;
    }

    /// Notes that the gateway is asked to delete a notification, and tells how often it was by now.
    pub(super) fn deleting(&mut self, receipt: Receipt) -> u32 {
        let entry = self.latest(receipt);
        entry.deletions = entry.deletions.saturating_add(1);
        entry.deletions
    }

    /// Notes that the gateway has deleted a notification, and tells how often it was asked for that.
    pub(super) fn deleted(&mut self, receipt: Receipt) -> u32 {
        let entry = self.latest(receipt);
        entry.state = State::Deleted;
        entry.deletions
    }

    /// Whether a notification was acknowledged: then it is in the queue by mistake.
    pub(super) fn is_acknowledged(&self, receipt: Receipt) -> bool {
        self.0.iter().any(|entry| entry.receipt == receipt && entry.state != State::Delivered)
    }

    /// The notifications that were acknowledged and of which the gateway may not know.
    pub(super) fn to_delete(&self) -> Vec<Receipt> {
        let entries = self.0.iter().filter(|entry| entry.state == State::Acknowledged);
        entries.map(|entry| entry.receipt).collect()
    }

    /// The entry of a notification, moved to the end.
    fn latest(&mut self, receipt: Receipt) -> &mut Entry {
        let known = self.0.iter().position(|entry| entry.receipt == receipt);
        let entry = known.and_then(|index| self.0.remove(index)).unwrap_or(Entry {
            receipt,
            state: State::Delivered,
            deliveries: 0,
            deletions: 0,
        });
        if self.0.len() >= REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(entry);
        let last = self.0.len() - 1;
        &mut self.0[last]
    }
}

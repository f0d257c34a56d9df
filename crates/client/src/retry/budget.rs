//! Whether another try can be afforded.
//!
//! While a gateway is down, every retry makes it worse, and none helps. So all calls of one client
//! pay their retries from one account: it holds 20, each success pays a tenth of one back. While
//! most calls succeed, it never runs dry; when none does, the client soon sends each call once.

use std::sync::atomic::{AtomicU32, Ordering};

/// In tenths of a retry.
const FULL: u32 = 200;
const PRICE: u32 = 10;
const REWARD: u32 = 1;

/// The retries that are left.
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for a retry, if there is enough left.
    pub(crate) fn spend(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(PRICE))
            .is_ok()
    }

    /// A call succeeded.
    pub(crate) fn earn(&self) {
        // An error means that the account is full.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            (left < FULL).then_some(left + REWARD)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_dry_and_recovers() {
        let budget = Budget::default();
        assert_eq!((0..100).filter(|_| budget.spend()).count(), 20);
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend());
    }

    #[test]
    fn never_holds_more_than_it_began_with() {
        let budget = Budget::default();
        (0..1000).for_each(|_| budget.earn());
        assert_eq!((0..100).filter(|_| budget.spend()).count(), 20);
    }
}

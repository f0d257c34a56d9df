//! The sessions of a gateway.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use wagate_spec::Sessions as Described;

use super::state::SessionState;

/// What is known of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) state: SessionState,
    /// Whether a phone took its code.
    pub(crate) is_linked: bool,
}

impl Known {
    /// One that was just made.
    pub(crate) const fn new(state: SessionState) -> Self {
        Self { state, is_linked: matches!(state, SessionState::Working) }
    }
}

/// The sessions by name; one that was deleted is `None`. Of any other name nothing is known.
pub(crate) struct Sessions(Mutex<BTreeMap<String, Option<Known>>>);

impl Sessions {
    /// The one that works from the start.
    pub(crate) fn new(described: Option<&Described>) -> Self {
        let works = |described: &Described| {
            (described.first.clone(), Some(Known::new(SessionState::Working)))
        };
        Self(Mutex::new(described.map(works).into_iter().collect()))
    }

    /// What is known of this one: `Some(None)` if it was deleted.
    pub(crate) fn find(&self, name: &str) -> Option<Option<Known>> {
        self.lock().get(name).copied()
    }

    pub(crate) fn set(&self, name: &str, known: Option<Known>) {
        self.lock().insert(name.to_owned(), known);
    }

    /// Those that there are.
    pub(crate) fn all(&self) -> Vec<(String, Known)> {
        let sessions = self.lock();
        sessions.iter().filter_map(|(name, known)| Some((name.clone(), (*known)?))).collect()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Option<Known>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

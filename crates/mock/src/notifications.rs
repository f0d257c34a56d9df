//! The notifications that wait, and the operations that take them.

pub(crate) mod delivery;
pub(crate) mod outbox;
pub(crate) mod polling;
pub(crate) mod queue;

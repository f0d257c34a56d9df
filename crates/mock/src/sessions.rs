//! Sessions that are made, started, linked and stopped: what they have been through decides what they answer.

pub(crate) mod answering;
mod changes;
mod refusing;
pub(crate) mod state;
pub(crate) mod store;

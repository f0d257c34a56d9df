// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of GREEN-API, a module for each section of its documentation.

pub(crate) mod account;
pub(crate) mod device;
pub(crate) mod sending;
pub(crate) mod receiving;
pub(crate) mod queues;
pub(crate) mod journals;
pub(crate) mod groups;
pub(crate) mod statuses;
pub(crate) mod read_mark;
pub(crate) mod service;
pub(crate) mod contacts;
pub(crate) mod partner;
pub(crate) mod client;
pub mod types;

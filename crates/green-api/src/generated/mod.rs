// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of GREEN-API, a module for each section of its documentation.

pub(crate) mod service;
pub(crate) mod client;
pub mod types;

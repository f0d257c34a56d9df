// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of WAHA, a module for each section of its documentation.

pub(crate) mod contacts;
pub(crate) mod client;
pub mod types;

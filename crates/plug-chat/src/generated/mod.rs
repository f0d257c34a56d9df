// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of Plug Chat, a module for each section of its documentation.

pub(crate) mod chats;
pub(crate) mod client;
pub mod types;

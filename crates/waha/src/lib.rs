#![doc = include_str!("../README.md")]
#![doc = include_str!("generated/guide.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

mod chat;
mod file;
mod lids;
mod linking;
mod media_address;
mod message;
mod sent_message;
#[cfg(feature = "websocket")]
mod watching;

pub use generated::*;
pub use linking::{Linking, LinkingError, UntilWorking};
#[cfg(feature = "websocket")]
pub use watching::{Watch, Watched};

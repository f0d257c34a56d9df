#![doc = include_str!("../README.md")]
#![doc = include_str!("generated/guide.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

mod for_partner;
pub mod message;

pub use generated::*;
pub use wagate_client::Media;

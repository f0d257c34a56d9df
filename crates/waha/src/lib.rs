//! A typed client for [WAHA](https://waha.devlike.pro), a WhatsApp HTTP gateway.
//!
//! WAHA is a gateway that its users host themselves; one server runs any number of sessions, each a WhatsApp account.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wagate_waha::Client::builder().base_url("http://localhost:3000").api_key("00000000000000000000000000000000").build()?;
//! for contact in client.session("default").contacts().get_all_contacts().await? {
//!     println!("{}", contact.id.unwrap_or_default());
//! }
//! # Ok(()) }
//! ```
//!
//! - Every operation is a method of [`Client`]; the types are in [`types`].
//! - Credentials are given once. No error, log line or `Debug` shows them.
//! - Reads are retried after failures that pass; a message is never sent twice. See [`RetryPolicy`].
//! - Fields that the docs do not name are kept, and written back.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

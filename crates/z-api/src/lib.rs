//! A typed client for [Z-API](https://www.z-api.io), a WhatsApp HTTP gateway.
//!
//! Z-API is a hosted gateway: an instance is one WhatsApp account, reached under its id and token.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wagate_z_api::Client::builder("3C01AA0BB11CC22DD33EE44FF55AA66B", "D1A2B3C4E5F60718293A4B5C").client_token("F0123456789abcdef").build()?;
//! let contact = client.contacts().get_metadata_contact("5511999999999").await?;
//! if let Some(contact) = contact {
//!     println!("{}", contact.name.unwrap_or_default());
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

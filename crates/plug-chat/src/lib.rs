//! A typed client for Plug Chat, a WhatsApp HTTP gateway.
//!
//! Plug Chat is a hosted gateway and help desk over one WhatsApp account.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wagate_plug_chat::Client::builder("1nEFbU3EktLnV7LIIzX").build()?;
//! if let Some(chat) = client.chats().get_metadata_chat("5511999999999").await? {
//!     println!("{}", chat.unread.unwrap_or_default());
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

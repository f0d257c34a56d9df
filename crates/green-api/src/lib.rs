//! A typed client for [GREEN-API](https://green-api.com/en), a WhatsApp HTTP gateway.
//!
//! GREEN-API is a hosted gateway: an instance is one WhatsApp account, reached under its id and token. The console shows the
//! addresses of each instance; give them with [`ClientBuilder::api_url`] and, for uploads, [`ClientBuilder::media_url`] when
//! they are not the common ones. The one does not follow from the other.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wagate_green_api::Client::builder("1101000001", "d75b3a66374942c5b3c019c698abc2067e151558acbd412345").build()?;
//! let chat = wagate_green_api::ChatId::person("+7 900 123-45-67")?;
//! let request = wagate_green_api::types::ContactInfoRequest::new(chat);
//! if let Some(contact) = client.service().get_contact_info(request).await? {
//!     println!("{}", contact.name.unwrap_or_default());
//! }
//! # Ok(()) }
//! ```
//!
//! - Every operation is a method of [`Client`]; the types are in [`types`].
//! - Credentials are given once. No error, log line or `Debug` shows them.
//! - Reads are retried after failures that pass; a message is never sent twice. See [`RetryPolicy`].
//! - Fields that the docs do not name are kept, and written back.
//!
//! # Features
//!
//! - `schemars`: JSON Schemas for the types.
//! - `websocket`: `Client::scanqrcode`, which delivers QR codes as they change.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

mod for_partner;
mod receive;

pub use generated::*;
pub use receive::{Acknowledgement, Delivery, Notifications, QueueEvent, QueueEvents};
pub use wagate_client::{NotificationError, queue::Gap};

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

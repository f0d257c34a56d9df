//! A typed client for [Plug Chat](https://docs.rs/wagate-plug-chat), a WhatsApp HTTP gateway.
//!
//! Plug Chat is a hosted gateway and help desk over one WhatsApp account.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wagate_plug_chat::Client::builder("1nEFbU3EktLnV7LIIzX").build()?;
//! if let Some(chat) = client.get_metadata_chat("5511999999999").await? {
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

use std::time::Duration;

pub use generated::types;
pub use wagate_client::{ConfigError, RetryPolicy};
use wagate_client::{Core, CoreBuilder, SecretString};

/// The documented address of the `api` host.
pub const BASE_URL: &str = "https://www.plugchat.com.br";

/// Why a call failed; an answer that the vendor documents comes as [`types::ErrorBody`].
pub type Error = wagate_client::Error<types::ErrorBody>;

/// A client of Plug Chat. Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// # Parameters
    ///
    /// - `token`: the token of the account, sent in the `Authorization` header.
    pub fn builder(token: impl Into<SecretString>) -> ClientBuilder {
        let core =
            Core::builder("plug-chat").host("api", BASE_URL).credential("token", token.into());
        ClientBuilder(core)
    }

    /// The same client with another retry policy, for one call or many.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self { core: self.core.with_retry(policy) }
    }

    /// The same client with another limit for a whole request, each attempt counted on its own.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { core: self.core.with_timeout(timeout) }
    }
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(CoreBuilder);

impl ClientBuilder {
    /// Talks to this address instead of [`BASE_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn base_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("api", url))
    }

    /// When and how often a call is tried again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// The limit for a whole request, each attempt counted on its own; 30 seconds by default.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// The limit for opening a connection; 10 seconds by default.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        Self(self.0.connect_timeout(timeout))
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// When an address is no HTTP URL, or a credential cannot be sent.
    pub fn build(self) -> Result<Client, ConfigError> {
        Ok(Client { core: self.0.build()? })
    }
}

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

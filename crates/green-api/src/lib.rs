//! A typed client for [GREEN-API](https://docs.rs/wagate-green-api), a WhatsApp HTTP gateway.
//!
//! GREEN-API is a hosted gateway: an instance is one WhatsApp account, reached under its id and token. The console shows the
//! address of each instance; give it with [`ClientBuilder::api_url`] when it is not the common one.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = wagate_green_api::Client::builder("1101000001", "d75b3a66374942c5b3c019c698abc2067e151558acbd412345").build()?;
//! let request = wagate_green_api::types::ContactInfoRequest::new("79001234567@c.us");
//! if let Some(contact) = client.get_contact_info(&request).await? {
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

use std::time::Duration;

pub use generated::types;
pub use wagate_client::{ConfigError, RetryPolicy};
use wagate_client::{Core, CoreBuilder, SecretString};

/// The documented address of the `api` host.
pub const API_URL: &str = "https://api.green-api.com";

/// The documented address of the `media` host.
pub const MEDIA_URL: &str = "https://media.green-api.com";

/// Why a call failed; an answer that the vendor documents comes as [`types::ErrorBody`].
pub type Error = wagate_client::Error<types::ErrorBody>;

/// A client of GREEN-API. Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// # Parameters
    ///
    /// - `id_instance`: the id of the instance, digits.
    /// - `api_token_instance`: the access token of the instance.
    pub fn builder(
        id_instance: impl Into<SecretString>,
        api_token_instance: impl Into<SecretString>,
    ) -> ClientBuilder {
        let core = Core::builder("green-api")
            .host("api", API_URL)
            .host("media", MEDIA_URL)
            .credential("id_instance", id_instance.into())
            .credential("api_token_instance", api_token_instance.into());
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
    /// Talks to this address instead of [`API_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn api_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("api", url))
    }

    /// Talks to this address instead of [`MEDIA_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn media_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("media", url))
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

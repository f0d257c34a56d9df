// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of GREEN-API: how it is built and set up.

use std::time::Duration;
use wagate_client::{ConfigError, Core, CoreBuilder, RetryPolicy, SecretString};

/// The documented address of the host `api`.
pub const API_URL: &str = "https://api.green-api.com";

/// The documented address of the host `media`.
pub const MEDIA_URL: &str = "https://media.green-api.com";

/// A client of GREEN-API. Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// # Arguments
    ///
    /// - `id_instance`: The id of the instance, digits; shown in the console.
    /// - `api_token_instance`: The access token of the instance, letters and digits; shown in the
    ///   console.
    pub fn builder(
        id_instance: impl Into<SecretString>,
        api_token_instance: impl Into<SecretString>,
    ) -> ClientBuilder {
        ClientBuilder(
            Core::builder("green-api")
                .host("api", API_URL)
                .host("media", MEDIA_URL)
                .credential("id_instance", id_instance.into())
                .credential("api_token_instance", api_token_instance.into()),
        )
    }

    /// The same client with another retry policy, for one call or many.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self {
            core: self.core.with_retry(policy),
        }
    }

    /// The same client with another limit for a whole request, each attempt counted on its own.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self {
            core: self.core.with_timeout(timeout),
        }
    }
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(CoreBuilder);

impl ClientBuilder {
    /// Talks to this address instead of [`API_URL`]: scheme, host and port, and a prefix if a proxy
    /// adds one.
    pub fn api_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("api", url))
    }

    /// Talks to this address instead of [`MEDIA_URL`]: scheme, host and port, and a prefix if a proxy
    /// adds one.
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

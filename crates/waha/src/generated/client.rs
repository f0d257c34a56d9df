// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of WAHA: how it is built and set up.

use std::time::Duration;
use wagate_client::{ConfigError, Core, CoreBuilder, RetryPolicy, SecretString};

/// The documented address of the host `api`.
pub const BASE_URL: &str = "http://localhost:3000";

/// A client of WAHA. Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(Core::builder("waha").host("api", BASE_URL))
    }

    /// The same client with another retry policy, for one call or many.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self {
            core: self.core.with_retry(policy),
        }
    }

    /// The same client with another limit for each attempt of a call; of a file, for each piece.
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
pub struct ClientBuilder(pub(crate) CoreBuilder);

impl ClientBuilder {
    /// The key that the server was started with (`WAHA_API_KEY`, in plain text also when the server
    /// only holds its hash), or one that was made for a single session. A server without security
    /// needs none.
    pub fn api_key(self, api_key: impl Into<SecretString>) -> Self {
        Self(self.0.credential("api_key", api_key.into()))
    }

    /// Talks to this address instead of [`BASE_URL`]: scheme, host and port, and a prefix if a proxy
    /// adds one.
    pub fn base_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("api", url))
    }

    /// When and how often a call is tried again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// The limit for each attempt of a call, and of a file for each piece; 30 seconds by default.
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
    /// When an address is no HTTP URL, a credential cannot be sent, a time limit is zero, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, ConfigError> {
        Ok(Client { core: self.0.build()? })
    }
}

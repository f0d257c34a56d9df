// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of Z-API: how it is built and set up.

use std::time::Duration;
use wagate_client::{ConfigError, Core, CoreBuilder, RetryPolicy, SecretString};

/// The documented address of the host `api`.
pub const BASE_URL: &str = "https://api.z-api.io";

/// A client of Z-API. Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// # Arguments
    ///
    /// - `instance`: The id of the instance, shown in the panel beside its token. The docs print
    ///   placeholders and 32 hexadecimal digits, and fix no form.
    /// - `token`: The token of the instance, shown in the panel. The docs fix no form.
    pub fn builder(
        instance: impl Into<SecretString>,
        token: impl Into<SecretString>,
    ) -> ClientBuilder {
        ClientBuilder(
            Core::builder("z-api")
                .host("api", BASE_URL)
                .credential("instance", instance.into())
                .credential("token", token.into()),
        )
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
    /// The security token of the account. It is needed once it was made and switched on in the
    /// security section of the panel; from then on every instance of the account demands it.
    pub fn client_token(self, client_token: impl Into<SecretString>) -> Self {
        Self(self.0.credential("client_token", client_token.into()))
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

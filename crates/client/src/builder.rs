//! Building a [`Core`]: addresses, credentials, policies.

use std::sync::OnceLock;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::base_url::BaseUrl;
use crate::core::Core;
use crate::credentials::Credentials;
use crate::error::ConfigError;
use crate::rate_limit::{Limiter, RateLimit, Settings};
use crate::redact::Redactor;
use crate::retry::RetryPolicy;
use crate::retry::budget::Budget;
use crate::shared::{Host, Shared};
use crate::tls::Trust;
use crate::{http_client, tls};

/// Collects what a [`Core`] needs.
#[derive(Clone)]
#[must_use]
pub struct CoreBuilder {
    vendor: &'static str,
    /// The ids of the vendor's operations; empty if they are not known here.
    operations: &'static [&'static str],
    hosts: Vec<(String, SecretString)>,
    credentials: Credentials,
    retry: RetryPolicy,
    rate_limits: Settings,
    timeout: Duration,
    connect_timeout: Duration,
    body_limit: usize,
}

impl Core {
    /// Starts to build a client for the vendor with this id.
    pub fn builder(vendor: &'static str) -> CoreBuilder {
        CoreBuilder::new(vendor)
    }
}

impl CoreBuilder {
    fn new(vendor: &'static str) -> Self {
        Self {
            vendor,
            operations: &[],
            hosts: Vec::new(),
            credentials: Credentials::default(),
            retry: RetryPolicy::default(),
            rate_limits: Settings::default(),
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            body_limit: 64 << 20,
        }
    }

    /// The address of one of the vendor's hosts: scheme (`http` or `https`), host, port, and a
    /// prefix path if a proxy adds one. User and password in it are sent as basic authentication,
    /// and are as secret as credentials.
    pub fn host(mut self, name: &str, url: impl AsRef<str>) -> Self {
        self.hosts.retain(|(known, _)| known != name);
        self.hosts.push((name.to_owned(), url.as_ref().into()));
        self
    }

    /// The ids of all operations, such as `sendMessage`, so that a rate limit for another one is
    /// found out when the client is built.
    pub const fn operations(mut self, ids: &'static [&'static str]) -> Self {
        self.operations = ids;
        self
    }

    /// A credential. Operations say by its name where it goes.
    pub fn credential(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        self.credentials.set(name, value.into());
        self
    }

    /// How often calls are tried. The default is [`RetryPolicy::default`].
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How often an operation, by its id such as `sendMessage`, may be called, in place of the
    /// limit that the vendor documents.
    ///
    /// Calls above a limit are not refused: they wait for their turn, in the order in which they
    /// were made. Each attempt counts. The limits of a client are shared by its clones. Two clients
    /// that were built separately know nothing of each other, and together may call twice as often;
    /// neither do other programs with the same account.
    pub fn rate_limit(mut self, operation: &str, limit: RateLimit) -> Self {
        self.rate_limits.given.insert(operation.to_owned(), limit);
        self
    }

    /// Leaves the limits alone that the vendor documents. Those set with
    /// [`rate_limit`](Self::rate_limit) are kept all the same.
    pub const fn without_rate_limits(mut self) -> Self {
        self.rate_limits.documented = false;
        self
    }

    /// How long one attempt may take, from the connection to the last byte of the answer. The
    /// default is 30 seconds. The time before, in which a call waits for its turn, does not count.
    ///
    /// Where a file is sent or fetched, it is the time in which nothing moves; see
    /// [`Upload`](crate::Upload) and [`Download`](crate::Download).
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a connection may take. The default is 10 seconds.
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How many bytes an answer may have. The default is 64 MiB. A [`Download`](crate::Download) may
    /// have any number.
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If an address is not valid, a credential cannot be sent, a rate limit is for no operation of
    /// the vendor, or TLS is needed and cannot be set up.
    pub fn build(self) -> Result<Core, ConfigError> {
        check_timeout("timeout", self.timeout)?;
        check_timeout("connect timeout", self.connect_timeout)?;
        check_credentials(&self.credentials)?;
        self.rate_limits.check(self.operations)?;
        let bases = self.bases()?;
        // Certificates are only looked for if they will be needed: a gateway on the local machine
        // needs none.
        let trust = if bases.iter().any(|(_, base)| base.is_https()) {
            Trust::Platform
        } else {
            Trust::Nobody
        };
        let http = http_client::new(tls::config(trust)?, self.connect_timeout)?;
        let hosts = bases.into_iter().map(|(name, base)| Host::new(name, base, &http));
        let hosts = hosts.collect::<Result<Vec<_>, _>>()?;
        let redactor = redactor(&self.credentials, &hosts);
        let shared = Shared {
            vendor: self.vendor,
            hosts,
            credentials: self.credentials,
            redactor,
            http,
            trust,
            file_http: OnceLock::new(),
            budget: Budget::default(),
            file_budget: Budget::default(),
            limiter: Limiter::new(self.rate_limits),
            connect_timeout: self.connect_timeout,
            body_limit: self.body_limit,
        };
        Ok(Core::new(shared, self.retry, self.timeout))
    }

    fn bases(&self) -> Result<Vec<(&str, BaseUrl)>, ConfigError> {
        let parse =
            |(name, url): &'_ (String, SecretString)| BaseUrl::parse(name, url.expose_secret());
        self.hosts.iter().map(|host| Ok((host.0.as_str(), parse(host)?))).collect()
    }
}

/// Names only.
impl std::fmt::Debug for CoreBuilder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hosts: Vec<&str> = self.hosts.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("CoreBuilder")
            .field("vendor", &self.vendor)
            .field("hosts", &hosts)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

fn check_timeout(limit: &'static str, timeout: Duration) -> Result<(), ConfigError> {
    if timeout.is_zero() { Err(ConfigError::ZeroTimeout { limit }) } else { Ok(()) }
}

fn check_credentials(credentials: &Credentials) -> Result<(), ConfigError> {
    for (name, value) in credentials.iter() {
        let problem = match value {
            "" => "is empty",
            _ if value.trim() != value => "begins or ends with white space",
            _ if value.contains(char::is_control) => "holds a control character",
            _ => continue,
        };
        return Err(ConfigError::Credential {
            credential: name.to_owned(),
            problem: problem.to_owned(),
        });
    }
    Ok(())
}

fn redactor(credentials: &Credentials, hosts: &[Host]) -> Redactor {
    let users = hosts.iter().filter_map(|host| host.base.user()).flat_map(|user| user.secrets());
    let authorizations = hosts.iter().filter_map(Host::basic_authorization);
    Redactor::new(credentials.iter().map(|(_, value)| value).chain(users).chain(authorizations))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn builder() -> CoreBuilder {
        CoreBuilder::new("vendor").host("api", "http://user:s3cret@localhost:1")
    }

    #[test]
    fn refuses_credentials_that_cannot_be_meant_without_repeating_them() {
        for value in ["", "s3cret\n", " s3cret", "s3\0cret"] {
            let error = builder().credential("token", value).build().expect_err("is refused");
            let text = format!("{error} {error:?}");
            assert!(text.contains("`token`") && !text.contains("s3"), "{text}");
        }
    }

    #[test]
    fn refuses_a_limit_of_zero() {
        let error = builder().timeout(Duration::ZERO).build().expect_err("is refused");
        assert_eq!(error.to_string(), "the timeout must be longer than zero");
        assert!(builder().connect_timeout(Duration::ZERO).build().is_err());
    }

    #[test]
    fn refuses_a_rate_limit_for_an_operation_that_does_not_exist() {
        let known = || builder().operations(&["sendMessage", "getChats"]);
        let limit = RateLimit::per_second(1);
        assert!(known().rate_limit("sendMessage", limit).build().is_ok());
        assert!(builder().rate_limit("anything", limit).build().is_ok());
        let error = known().rate_limit("sendMesage", limit).build().expect_err("is refused");
        assert_eq!(
            error.to_string(),
            "there is no operation `sendMesage` to limit; did you mean `sendMessage`?"
        );
        let error = known().rate_limit("send_message", limit).build().expect_err("is refused");
        assert!(error.to_string().ends_with("did you mean `sendMessage`?"), "{error}");
        let error = known().rate_limit("reboot", limit).build().expect_err("is refused");
        assert!(error.to_string().contains("the method `send_message`"), "{error}");
    }

    #[test]
    fn debug_shows_names_only() {
        let builder = builder().credential("token", "s3cret");
        let core = builder.clone().build().expect("is valid");
        assert_eq!(
            format!("{builder:?}"),
            r#"CoreBuilder { vendor: "vendor", hosts: ["api"], credentials: {"token"}, .. }"#
        );
        assert_eq!(format!("{core:?}"), r#"Core { vendor: "vendor", hosts: ["api"], .. }"#);
    }
}

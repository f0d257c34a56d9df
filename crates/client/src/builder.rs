//! Building a [`Core`]: addresses, credentials, policies.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};
use wagate_json::redact::Redactor;

use crate::base_url::BaseUrl;
use crate::core::Core;
use crate::credentials::Credentials;
use crate::error::ConfigError;
use crate::guard::Guard;
use crate::http_client::{self, HttpClient};
use crate::operation::Operation;
use crate::proxy;
use crate::proxy::Proxies;
use crate::rate_limit::{Limiter, RateLimit, Settings};
use crate::retry::RetryPolicy;
use crate::retry::budget::Budget;
use crate::settings::CallSettings;
use crate::shared::{Files, Host, Shared};
use crate::tls::Trust;

/// Shorter headers are no secrets, and would be found everywhere.
const SHORTEST_SECRET: usize = 8;

/// Collects what a [`Core`] needs.
#[derive(Clone)]
#[must_use]
pub struct CoreBuilder {
    pub(crate) vendor: &'static str,
    /// The vendor's operations; empty if they are not known here.
    operations: &'static [&'static Operation<'static>],
    hosts: Vec<(String, SecretString)>,
    credentials: Credentials,
    /// Headers of every call.
    headers: Vec<(String, SecretString)>,
    user_agent: String,
    proxy: proxy::Choice,
    http: Option<HttpClient>,
    settings: CallSettings,
    zero: Option<&'static str>,
    rate_limits: Settings,
    connect_timeout: Duration,
    body_limit: usize,
    private_downloads: bool,
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
            headers: Vec::new(),
            user_agent: http_client::USER_AGENT.to_owned(),
            proxy: proxy::Choice::default(),
            http: None,
            settings: CallSettings::default(),
            zero: None,
            rate_limits: Settings::default(),
            connect_timeout: Duration::from_secs(10),
            body_limit: 64 << 20,
            private_downloads: false,
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

    /// All operations of the vendor, so that a rate limit for another one is
    /// found out when the client is built.
    pub const fn operations(mut self, all: &'static [&'static Operation<'static>]) -> Self {
        self.operations = all;
        self
    }

    /// A credential. Operations say by its name where it goes.
    pub fn credential(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        self.credentials.set(name, value.into());
        self
    }

    /// How often calls are tried. The default is [`RetryPolicy::default`].
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings = self.settings.with_retry(policy);
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
    /// For a call that the gateway may keep waiting until there is something to tell, it is never
    /// less than ten seconds more than that.
    ///
    /// Where a file is sent or fetched, it is the time in which nothing moves; see
    /// [`Upload`](crate::Upload) and [`Download`](crate::Download).
    pub const fn timeout(mut self, limit: Duration) -> Self {
        self.refuse_zero("timeout", limit);
        self.settings = self.settings.with_timeout(limit);
        self
    }

    /// How long a whole call may take: its wait for its turn, all attempts, and the pauses between
    /// them. There is no such limit by default. A pause that would not end in time is not begun:
    /// the call gives the error that it has.
    ///
    /// Where a file is fetched or a websocket opened, it holds until the file begins or the
    /// websocket is open.
    pub const fn deadline(mut self, limit: Duration) -> Self {
        self.refuse_zero("deadline", limit);
        self.settings = self.settings.with_deadline(limit);
        self
    }

    /// How long a connection may take. The default is 10 seconds.
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.refuse_zero("connect timeout", timeout);
        self.connect_timeout = timeout;
        self
    }

    /// The proxy that all requests go through, but for those to this machine (`localhost`,
    /// `127.0.0.1`, `::1`). Name and password in the address are for the proxy.
    ///
    /// By default it is the one that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY`, with exceptions in `NO_PROXY`).
    pub fn proxy(mut self, url: impl AsRef<str>) -> Self {
        self.proxy = proxy::Choice::Given(url.as_ref().into());
        self
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = proxy::Choice::Nobody;
        self
    }

    /// A header for every call, but not for files at other addresses. A header of that name that a
    /// call or a credential has takes its place. The value is as secret as a credential, unless it
    /// is shorter than 8 characters, which would be found everywhere.
    pub fn default_header(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// What the client calls itself (`User-Agent`) instead of `wagate` and its version.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = text.into();
        self
    }

    /// An HTTP client in place of the client's own, for what cannot be set here: another resolver,
    /// an own certificate, a network interface.
    ///
    /// Then its redirects, retries, proxies and connection timeout are its own affair:
    /// [`proxy`](Self::proxy), [`no_proxy`](Self::no_proxy) and
    /// [`connect_timeout`](Self::connect_timeout) have no effect, and errors name no proxy. **A client
    /// that follows redirects sends credentials to wherever a server says**, and one that tries
    /// again may send a message twice. Files are fetched with it, too: then the names of their hosts are looked at before,
    /// and what its resolver makes of them is its own affair. So begin it with
    /// [`http_client_builder`](crate::http_client_builder), which does neither.
    pub fn http_client(mut self, client: HttpClient) -> Self {
        self.http = Some(client);
        self
    }

    /// Remembers a limit of zero until the client is built.
    const fn refuse_zero(&mut self, limit: &'static str, time: Duration) {
        if time.is_zero() && self.zero.is_none() {
            self.zero = Some(limit);
        }
    }

    /// How many bytes an answer may have. The default is 64 MiB. A [`Download`](crate::Download) may
    /// have any number.
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Lets [`download`](Core::download) fetch files from anywhere.
    ///
    /// The address of a file comes with a message, and so from a stranger. By default none is fetched from this machine,
    /// from a private network or from the next machines, whatever name it has there, unless a host of this client is in
    /// the same of these: of a gateway at `localhost`, files of this machine are fetched, and of one at `10.0.0.5`, those
    /// of private networks. A proxy that is asked decides itself about names.
    pub const fn allow_private_downloads(mut self) -> Self {
        self.private_downloads = true;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If an address is not valid, a credential cannot be sent, a rate limit is for no operation of
    /// the vendor, or TLS is needed and cannot be set up.
    pub fn build(self) -> Result<Core, ConfigError> {
        if let Some(limit) = self.zero {
            return Err(ConfigError::ZeroTimeout { limit });
        }
        check_credentials(&self.credentials)?;
        let known: Vec<&str> = self.operations.iter().map(|operation| operation.name).collect();
        self.rate_limits.check(&known)?;
        let bases = self.bases()?;
        // Certificates are only looked for if they will be needed: a gateway on the local machine
        // needs none.
        let needs_tls = self.http.is_some() || bases.iter().any(|(_, base)| base.is_https());
        let trust = if needs_tls { Trust::Platform } else { Trust::Nobody };
        let headers = headers(&self.headers, &self.user_agent)?;
        let choice = if self.http.is_some() { &proxy::Choice::Unknown } else { &self.proxy };
        let proxies = Proxies::new(choice)?;
        let http = match &self.http {
            Some(client) => client.clone(),
            None => http_client::new(trust, &proxies, self.connect_timeout, &headers[USER_AGENT])?,
        };
        let hosts = bases.into_iter().map(|(name, base)| Host::new(name, base, &http));
        let hosts = hosts.collect::<Result<Vec<_>, _>>()?;
        let own = hosts.iter().map(|host| host.base.host().to_owned());
        let files = Files {
            guard: Guard::new(own, self.private_downloads),
            http_is_given: self.http.is_some(),
            guarded: OnceLock::new(),
            guarded_without_tls: OnceLock::new(),
            by_proxy: OnceLock::new(),
        };
        let redactor = redactor(&self.credentials, &hosts, &self.headers, &proxies);
        let shared = Shared {
            vendor: self.vendor,
            hosts,
            credentials: self.credentials,
            redactor,
            http,
            proxies,
            headers,
            trust,
            files,
            budget: Budget::default(),
            file_budget: Budget::default(),
            limiter: Limiter::new(self.rate_limits),
            connect_timeout: self.connect_timeout,
            body_limit: self.body_limit,
        };
        Ok(Core::new(shared, self.settings))
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

/// The headers of every call.
fn headers(given: &[(String, SecretString)], user_agent: &str) -> Result<HeaderMap, ConfigError> {
    let invalid =
        |header: &str, problem| ConfigError::Header { header: header.to_owned(), problem };
    let value = |name: &str, value: &str| {
        let value = HeaderValue::from_str(value).ok().filter(|_| value.is_ascii());
        value.ok_or_else(|| invalid(name, "holds a character other than visible ASCII"))
    };
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, value("User-Agent", user_agent)?);
    for (name, secret) in given {
        let header = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| invalid(&name.escape_debug().to_string(), "is not a header name"))?;
        let mut value = value(name, secret.expose_secret())?;
        value.set_sensitive(true);
        headers.insert(header, value);
    }
    Ok(headers)
}

fn redactor(
    credentials: &Credentials,
    hosts: &[Host],
    headers: &[(String, SecretString)],
    proxies: &Proxies,
) -> Redactor {
    let users = hosts.iter().filter_map(|host| host.base.user()).flat_map(|user| user.secrets());
    let authorizations = hosts.iter().filter_map(Host::basic_authorization);
    let headers = headers.iter().map(|(_, value)| value.expose_secret());
    let headers = headers.filter(|value| value.len() >= SHORTEST_SECRET);
    let proxies = proxies.secrets();
    let credentials = credentials.iter().map(|(_, value)| value);
    let known = credentials.chain(users).chain(authorizations).chain(headers);
    Redactor::new(known.chain(proxies.iter().map(String::as_str)))
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
        assert!(builder().deadline(Duration::ZERO).build().is_err());
    }

    #[test]
    fn refuses_a_rate_limit_for_an_operation_that_does_not_exist() {
        const OPERATIONS: &[&Operation<'static>] = &[
            &Operation::of("vendor").post("sendMessage", "/"),
            &Operation::of("vendor").get("getChats", "/"),
        ];
        let known = || builder().operations(OPERATIONS);
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
    fn refuses_a_header_that_cannot_be_sent_without_repeating_its_value() {
        for (name, value) in [("X Y", "s3cret"), ("X-Y", "s3cret\n"), ("X-Y", "s3crét")] {
            let error = builder().default_header(name, value).build().expect_err("is refused");
            let text = format!("{error} {error:?}");
            assert!(text.contains('X') && !text.contains("s3"), "{text}");
        }
        assert!(builder().user_agent("a\nb").build().is_err());
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

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of Sample: how it is built and set up.

use std::time::Duration;
use wagate_client::{
    AnyCall, ConfigError, Core, CoreBuilder, CredentialSlot, Method, Operation,
    RateLimit, RetryPolicy, SecretString,
};

/// The documented address of the host `api`.
pub const BASE_URL: &str = "https://api.sample.example";

/// What the operations of the host `api` have in common.
pub(crate) const API: Operation<'static> = Operation::of("sample")
    .host("api")
    .credentials(&[CredentialSlot::header("api_key", "X-Api-Key")]);

/// What the operations of the host `api` have in common.
pub(crate) const API_2: Operation<'static> = Operation::of("sample").host("api");

/// Every operation, by its id for [`Client::operation`].
pub static OPERATIONS: &[&Operation<'static>] = &[
    &super::messages::SEND_TEXT,
    &super::messages::SEND_FILE,
    &super::messages::MODIFY_CHAT,
    &super::messages::GET_MESSAGES,
    &super::messages::MARK_READ,
    &super::people::GET_CONTACT,
    &super::people::GET_CONTACTS,
    &super::people::CHECK_CONTACTS,
    &super::people::BLOCK_CONTACT,
    &super::people::GET_GROUP,
    &super::sessions::GET_QR,
    &super::sessions::GET_SCREENSHOT,
    &super::sessions::SET_PRIVACY,
    &super::sessions::GET_VERSION,
];

/// What is called that is not described.
static UNDESCRIBED: Operation<'static> = API.get("call", "/");

/// A client of Sample: a method for each section of its documentation, which holds the operations.
///
/// Clones share connections, credentials, rate limits and the retry budget. Clients that were built separately share
/// nothing: with the same account, build one and clone it, or the vendor's rate limits are not kept.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// - `api_key`: The key of the account.
    pub fn builder(api_key: impl Into<SecretString>) -> ClientBuilder {
        ClientBuilder(core().credential("api_key", api_key.into()))
    }

    /// A client with what the environment says, under the names that the command `wagate` knows too:
    ///
    /// - `WAGATE_SAMPLE_API_KEY`: The key of the account.
    /// - `WAGATE_SAMPLE_BASE_URL` (optional): in place of [`BASE_URL`].
    ///
    /// # Errors
    ///
    /// When a variable is missing, or as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// As [`from_env`](Self::from_env), with the variables from wherever they are kept: `look_up` gives the value of a
    /// name.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn from_variables(
        look_up: impl Fn(&str) -> Option<std::ffi::OsString>,
    ) -> Result<Self, ConfigError> {
        let core = core()
            .from_variables(&["api_key"], &[], &[("api", "BASE_URL")], look_up)?;
        ClientBuilder(core).build()
    }

    /// Sending.
    #[must_use]
    pub fn messages(&self) -> super::messages::Messages {
        super::messages::Messages(self.core.clone())
    }

    /// Contacts and groups.
    #[must_use]
    pub fn people(&self) -> super::people::People {
        super::people::People(self.core.clone())
    }

    /// The account that is used.
    #[must_use]
    pub fn sessions(&self) -> super::sessions::Sessions {
        super::sessions::Sessions(self.core.clone())
    }

    /// The session whose account is used.
    #[must_use]
    pub fn session(&self, session: impl Into<String>) -> Session {
        Session(self.core.scoped("session", session))
    }

    /// A call of the operation with this id (`sendText`), for programs that know it only when they run; `None` when there is no such operation.
    pub fn operation(&self, id: &str) -> Option<AnyCall<super::types::ErrorBody>> {
        let operation = OPERATIONS.iter().find(|operation| operation.name() == id)?;
        Some(AnyCall::of(&self.core, operation))
    }

    /// A call of something that is not described here, such as a new operation: with the same credentials, limits and
    /// retries as every other call, and with whatever answers. The path is below the base URL.
    pub fn call(
        &self,
        method: Method,
        path: impl Into<String>,
    ) -> AnyCall<super::types::ErrorBody> {
        AnyCall::at(&self.core, &UNDESCRIBED, method, path)
    }

    /// The same client with another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self {
            core: self.core.with_retry(policy),
        }
    }

    /// The same client with another limit for each attempt of a call; of a file, for each piece.
    #[must_use]
    pub fn with_timeout(&self, limit: Duration) -> Self {
        Self {
            core: self.core.with_timeout(limit),
        }
    }

    /// The same client with another limit for each call as a whole: the wait for its turn, all attempts, and the pauses
    /// between them.
    #[must_use]
    pub fn with_deadline(&self, limit: Duration) -> Self {
        Self {
            core: self.core.with_deadline(limit),
        }
    }

    /// Fetches the file at an address that an answer holds, wherever in the internet that leads, or where a host of this client
    /// is. No credential is sent there.
    ///
    /// # Errors
    ///
    /// When the address is no HTTP URL, or leads into this machine or a private network, where no host of this client is
    /// ([`allow_private_downloads`](ClientBuilder::allow_private_downloads) lets it); when the server cannot be reached, or it answers with another status than a success.
    pub async fn download(&self, url: &str) -> Result<crate::Download, crate::Error> {
        self.core.download(url).await
    }
}

/// The operations of Sample that are about one session: it is given once, to [`Client::session`].
#[derive(Debug, Clone)]
pub struct Session(pub(crate) Core);

impl Session {
    /// The value that was given.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.scope("session")
    }

    /// Sending.
    #[must_use]
    pub fn messages(&self) -> super::messages::SessionMessages {
        super::messages::SessionMessages(self.0.clone())
    }

    /// Contacts and groups.
    #[must_use]
    pub fn people(&self) -> super::people::SessionPeople {
        super::people::SessionPeople(self.0.clone())
    }

    /// The account that is used.
    #[must_use]
    pub fn sessions(&self) -> super::sessions::SessionSessions {
        super::sessions::SessionSessions(self.0.clone())
    }
}

/// What every client begins with.
pub(crate) fn core() -> CoreBuilder {
    Core::builder("sample").operations(OPERATIONS).host("api", BASE_URL)
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(pub(crate) CoreBuilder);

impl ClientBuilder {
    /// Talks to this address instead of [`BASE_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn base_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("api", url))
    }

    /// Calls this operation (`sendMessage`) no more often than this, whatever the vendor documents. A name that no
    /// operation has makes [`build`](Self::build) fail.
    pub fn rate_limit(self, operation: &str, limit: RateLimit) -> Self {
        Self(self.0.rate_limit(operation, limit))
    }

    /// Sends every call at once, whatever limits the vendor documents. By default a call waits until the limit allows it.
    ///
    /// Clones of a client share its limits; two clients that were built separately do not know of each other, and together
    /// may call twice as often as the vendor allows.
    pub fn without_rate_limits(self) -> Self {
        Self(self.0.without_rate_limits())
    }

    /// Lets [`download`](Client::download) fetch files from this machine and from private networks, too, where no host of the
    /// client is.
    pub fn allow_private_downloads(self) -> Self {
        Self(self.0.allow_private_downloads())
    }

    /// When and how often a call is tried again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// The limit for each attempt of a call, and of a file for each piece; 30 seconds by default.
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// The limit for each call as a whole: the wait for its turn, all attempts, and the pauses between them; none by
    /// default.
    pub fn deadline(self, limit: Duration) -> Self {
        Self(self.0.deadline(limit))
    }

    /// The limit for opening a connection; 10 seconds by default.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        Self(self.0.connect_timeout(limit))
    }

    /// Goes through this proxy, but not to this machine; by default through the one that the environment names.
    pub fn proxy(self, url: impl AsRef<str>) -> Self {
        Self(self.0.proxy(url))
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(self) -> Self {
        Self(self.0.no_proxy())
    }

    /// Sends a header with every call. Its value is as secret as a credential.
    pub fn default_header(self, name: &str, value: impl Into<SecretString>) -> Self {
        Self(self.0.default_header(name, value))
    }

    /// What the client calls itself.
    pub fn user_agent(self, text: impl Into<String>) -> Self {
        Self(self.0.user_agent(text))
    }

    /// An HTTP client in place of the client's own; begin it with [`http_client_builder`](crate::http_client_builder), or it may
    /// send credentials to wherever a server redirects it.
    pub fn http_client(self, client: crate::HttpClient) -> Self {
        Self(self.0.http_client(client))
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// When an address is no HTTP URL, a credential or header cannot be sent, a time limit is zero, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, ConfigError> {
        Ok(Client { core: self.0.build()? })
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of GREEN-API: how it is built and set up.

use std::time::Duration;
use wagate_client::{
    AnyCall, ConfigError, Core, CoreBuilder, CredentialSlot, Method, Operation,
    RateLimit, RetryPolicy, SecretString,
};

/// The documented address of the host `api`.
pub const API_URL: &str = "https://api.green-api.com";

/// The documented address of the host `media`.
pub const MEDIA_URL: &str = "https://media.green-api.com";

/// The documented address of the host `partner`.
pub const PARTNER_URL: &str = "https://api.green-api.com";

/// What the operations of the host `api` have in common.
pub(crate) const API: Operation<'static> = Operation::of("green-api")
    .host("api")
    .credentials(
        &[
            CredentialSlot::path("id_instance", "idInstance"),
            CredentialSlot::path("api_token_instance", "apiTokenInstance"),
        ],
    );

/// What the operations of the host `media` have in common.
pub(crate) const MEDIA: Operation<'static> = Operation::of("green-api")
    .host("media")
    .credentials(
        &[
            CredentialSlot::path("id_instance", "idInstance"),
            CredentialSlot::path("api_token_instance", "apiTokenInstance"),
        ],
    );

/// What the operations of the host `partner` have in common.
pub(crate) const PARTNER: Operation<'static> = Operation::of("green-api")
    .host("partner")
    .credentials(&[CredentialSlot::path("partner_token", "partnerToken")]);

/// Every operation, by its id for [`Client::operation`].
pub static OPERATIONS: &[&Operation<'static>] = &[
    &super::account::GET_SETTINGS,
    &super::account::SET_SETTINGS,
    &super::account::GET_STATE_INSTANCE,
    &super::account::GET_STATUS_INSTANCE,
    &super::account::GET_STATE_INSTANCE_HISTORY,
    &super::account::REBOOT,
    &super::account::LOGOUT,
    &super::account::QR,
    &super::account::SCANQRCODE,
    &super::account::GET_AUTHORIZATION_CODE,
    &super::account::SET_PROFILE_PICTURE,
    &super::account::GET_WA_SETTINGS,
    &super::account::UPDATE_API_TOKEN,
    &super::account::SET_SYSTEM_PROXY,
    &super::device::GET_DEVICE_INFO,
    &super::sending::SEND_MESSAGE,
    &super::sending::SEND_POLL,
    &super::sending::SEND_FILE_BY_UPLOAD,
    &super::sending::SEND_FILE_BY_URL,
    &super::sending::UPLOAD_FILE,
    &super::sending::SEND_LOCATION,
    &super::sending::SEND_CONTACT,
    &super::sending::FORWARD_MESSAGES,
    &super::sending::SEND_INTERACTIVE_BUTTONS,
    &super::sending::SEND_INTERACTIVE_BUTTONS_REPLY,
    &super::sending::SEND_BUTTONS,
    &super::sending::SEND_TEMPLATE_BUTTONS,
    &super::sending::SEND_LIST_MESSAGE,
    &super::sending::SEND_LINK,
    &super::receiving::RECEIVE_NOTIFICATION,
    &super::receiving::DELETE_NOTIFICATION,
    &super::receiving::DOWNLOAD_FILE,
    &super::queues::SHOW_MESSAGES_QUEUE,
    &super::queues::CLEAR_MESSAGES_QUEUE,
    &super::queues::GET_MESSAGES_COUNT,
    &super::queues::GET_WEBHOOKS_COUNT,
    &super::queues::CLEAR_WEBHOOKS_QUEUE,
    &super::journals::GET_CHAT_HISTORY,
    &super::journals::GET_MESSAGE,
    &super::journals::LAST_INCOMING_MESSAGES,
    &super::journals::LAST_OUTGOING_MESSAGES,
    &super::journals::LAST_INCOMING_CALLS,
    &super::journals::LAST_OUTGOING_CALLS,
    &super::groups::CREATE_GROUP,
    &super::groups::UPDATE_GROUP_NAME,
    &super::groups::GET_GROUP_DATA,
    &super::groups::ADD_GROUP_PARTICIPANT,
    &super::groups::REMOVE_GROUP_PARTICIPANT,
    &super::groups::SET_GROUP_ADMIN,
    &super::groups::REMOVE_ADMIN,
    &super::groups::SET_GROUP_PICTURE,
    &super::groups::LEAVE_GROUP,
    &super::groups::UPDATE_GROUP_SETTINGS,
    &super::statuses::SEND_TEXT_STATUS,
    &super::statuses::SEND_VOICE_STATUS,
    &super::statuses::SEND_MEDIA_STATUS,
    &super::statuses::DELETE_STATUS,
    &super::statuses::GET_STATUS_STATISTIC,
    &super::statuses::GET_INCOMING_STATUSES,
    &super::statuses::GET_OUTGOING_STATUSES,
    &super::read_mark::READ_CHAT,
    &super::service::CHECK_WHATSAPP,
    &super::service::GET_AVATAR,
    &super::service::GET_CONTACTS,
    &super::service::GET_CONTACT_INFO,
    &super::service::DELETE_MESSAGE,
    &super::service::EDIT_MESSAGE,
    &super::service::ARCHIVE_CHAT,
    &super::service::UNARCHIVE_CHAT,
    &super::service::SET_DISAPPEARING_CHAT,
    &super::service::SEND_TYPING,
    &super::service::GET_CHATS,
    &super::contacts::ADD_CONTACT,
    &super::contacts::EDIT_CONTACT,
    &super::contacts::DELETE_CONTACT,
    &super::partner::GET_INSTANCES,
    &super::partner::CREATE_INSTANCE,
    &super::partner::DELETE_INSTANCE_ACCOUNT,
];

/// What is called that is not described.
static UNDESCRIBED: Operation<'static> = API.get("call", "/");

/// A client of GREEN-API: a method for each section of its documentation, which holds the operations.
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
    /// - `id_instance`: The id of the instance, digits; shown in the console.
    /// - `api_token_instance`: The access token of the instance, letters and digits; shown in the console.
    pub fn builder(
        id_instance: impl Into<SecretString>,
        api_token_instance: impl Into<SecretString>,
    ) -> ClientBuilder {
        ClientBuilder(
            core()
                .credential("id_instance", id_instance.into())
                .credential("api_token_instance", api_token_instance.into()),
        )
    }

    /// A client with what the environment says, under the names that the command `wagate` knows too:
    ///
    /// - `WAGATE_GREEN_API_ID_INSTANCE`: The id of the instance, digits; shown in the console.
    /// - `WAGATE_GREEN_API_API_TOKEN_INSTANCE`: The access token of the instance, letters and digits; shown in the
    ///   console.
    /// - `WAGATE_GREEN_API_PARTNER_TOKEN` (optional): The token of a partner account, which the vendor's support gives
    ///   out; the partner methods alone need it.
    /// - `WAGATE_GREEN_API_API_URL` (optional): in place of [`API_URL`].
    /// - `WAGATE_GREEN_API_MEDIA_URL` (optional): in place of [`MEDIA_URL`].
    /// - `WAGATE_GREEN_API_PARTNER_URL` (optional): in place of [`PARTNER_URL`].
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
            .from_variables(
                &["id_instance", "api_token_instance"],
                &["partner_token"],
                &[
                    ("api", "API_URL"),
                    ("media", "MEDIA_URL"),
                    ("partner", "PARTNER_URL"),
                ],
                look_up,
            )?;
        ClientBuilder(core).build()
    }

    /// The instance: settings, state, linking to a phone, the token.
    #[must_use]
    pub fn account(&self) -> super::account::Account {
        super::account::Account(self.core.clone())
    }

    /// The phone that the instance is linked to.
    #[must_use]
    pub fn device(&self) -> super::device::Device {
        super::device::Device(self.core.clone())
    }

    /// Messages that are put into the queue for sending, and files for them.
    #[must_use]
    pub fn sending(&self) -> super::sending::Sending {
        super::sending::Sending(self.core.clone())
    }

    /// Notifications that wait to be fetched, and files of messages.
    #[must_use]
    pub fn receiving(&self) -> super::receiving::Receiving {
        super::receiving::Receiving(self.core.clone())
    }

    /// Messages and notifications that wait, to be counted, shown and cleared.
    #[must_use]
    pub fn queues(&self) -> super::queues::Queues {
        super::queues::Queues(self.core.clone())
    }

    /// Past messages and calls.
    #[must_use]
    pub fn journals(&self) -> super::journals::Journals {
        super::journals::Journals(self.core.clone())
    }

    /// Group chats, their members and settings.
    #[must_use]
    pub fn groups(&self) -> super::groups::Groups {
        super::groups::Groups(self.core.clone())
    }

    /// Statuses: posts that contacts see for a day.
    #[must_use]
    pub fn statuses(&self) -> super::statuses::Statuses {
        super::statuses::Statuses(self.core.clone())
    }

    /// Marks that show senders that their messages were read.
    #[must_use]
    pub fn read_mark(&self) -> super::read_mark::ReadMark {
        super::read_mark::ReadMark(self.core.clone())
    }

    /// Methods about contacts, chats and messages that send nothing.
    #[must_use]
    pub fn service(&self) -> super::service::Service {
        super::service::Service(self.core.clone())
    }

    /// The phone book of the account.
    #[must_use]
    pub fn contacts(&self) -> super::contacts::Contacts {
        super::contacts::Contacts(self.core.clone())
    }

    /// Instances of a partner account, under a token of its own.
    #[must_use]
    pub fn partner(&self) -> super::partner::Partner {
        super::partner::Partner(self.core.clone())
    }

    /// A call of the operation with this id (`getSettings`), for programs that know it only when they run; `None` when there is no such operation.
    pub fn operation(&self, id: &str) -> Option<AnyCall<super::types::ErrorBody>> {
        let operation = OPERATIONS.iter().find(|operation| operation.name() == id)?;
        Some(AnyCall::of(&self.core, operation))
    }

    /// A call of something that is not described here, such as a new operation: with the same credentials, limits and
    /// retries as every other call, and with whatever answers. The path is below the base URL. `{apiTokenInstance}`,
    /// `{idInstance}`, `{partnerToken}` in it are filled from the credentials.
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

/// What every client begins with.
pub(crate) fn core() -> CoreBuilder {
    Core::builder("green-api")
        .operations(OPERATIONS)
        .host("api", API_URL)
        .host("media", MEDIA_URL)
        .host("partner", PARTNER_URL)
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(pub(crate) CoreBuilder);

impl ClientBuilder {
    /// The token of a partner account, which the vendor's support gives out; the partner methods alone need it.
    pub fn partner_token(self, partner_token: impl Into<SecretString>) -> Self {
        Self(self.0.credential("partner_token", partner_token.into()))
    }

    /// Talks to this address instead of [`API_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn api_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("api", url))
    }

    /// Talks to this address instead of [`MEDIA_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn media_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("media", url))
    }

    /// Talks to this address instead of [`PARTNER_URL`]: scheme, host and port, and a prefix if a proxy adds one.
    pub fn partner_url(self, url: impl AsRef<str>) -> Self {
        Self(self.0.host("partner", url))
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

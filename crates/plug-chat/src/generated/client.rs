// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of Plug Chat: how it is built and set up.

use std::time::Duration;
use wagate_client::{
    AnyCall, ConfigError, Core, CoreBuilder, CredentialSlot, Method, Operation,
    RetryPolicy, SecretString,
};

/// The documented address of the host `api`.
pub const BASE_URL: &str = "https://www.plugchat.com.br";

/// What the operations of the host `api` have in common.
pub(crate) const API: Operation<'static> = Operation::of("plug-chat")
    .host("api")
    .credentials(&[CredentialSlot::header("token", "Authorization")]);

/// Every operation, by its id for [`Client::operation`].
pub static OPERATIONS: &[&Operation<'static>] = &[
    &super::instance::GET_INSTANCE_STATUS,
    &super::instance::GET_DEVICE,
    &super::instance::GET_QR_CODE,
    &super::instance::GET_QR_CODE_IMAGE,
    &super::instance::RESTART_INSTANCE,
    &super::instance::RESTORE_SESSION,
    &super::instance::DISCONNECT,
    &super::contacts::GET_CONTACTS,
    &super::contacts::GET_METADATA_CONTACT,
    &super::contacts::GET_PROFILE_PICTURE,
    &super::contacts::PHONE_EXISTS,
    &super::chats::GET_CHATS,
    &super::chats::GET_METADATA_CHAT,
    &super::chats::GET_CHAT_MESSAGES,
    &super::chats::GET_PENDING_CHATS,
    &super::chats::MODIFY_CHAT,
    &super::chats::CREATE_GENERIC_FIELD,
    &super::attendances::START_ATTENDANCE,
    &super::attendances::FINISH_ATTENDANCE,
    &super::attendances::GET_ATTENDANCE_BY_TASK,
    &super::attendances::CHANGE_DEPARTMENT,
    &super::messages::SEND_TEXT,
    &super::messages::SEND_IMAGE,
    &super::messages::SEND_AUDIO,
    &super::messages::SEND_VIDEO,
    &super::messages::SEND_STICKER,
    &super::messages::SEND_DOCUMENT,
    &super::messages::SEND_LINK,
    &super::messages::SEND_LOCATION,
    &super::messages::SEND_CONTACT,
    &super::messages::SEND_BUTTON_LIST,
    &super::messages::SEND_OPTION_LIST,
    &super::messages::READ_MESSAGE,
    &super::messages::DELETE_MESSAGE,
    &super::groups::CREATE_GROUP,
    &super::groups::GET_GROUP_METADATA,
    &super::groups::GET_GROUP_INVITATION_METADATA,
    &super::groups::ADD_PARTICIPANT,
    &super::groups::REMOVE_PARTICIPANT,
    &super::groups::ADD_ADMIN,
    &super::groups::REMOVE_ADMIN,
    &super::groups::LEAVE_GROUP,
    &super::groups::UPDATE_GROUP_NAME,
    &super::groups::UPDATE_GROUP_PHOTO,
    &super::groups::UPDATE_GROUP_DESCRIPTION,
    &super::groups::UPDATE_GROUP_SETTINGS,
    &super::statuses::SEND_TEXT_STATUS,
    &super::statuses::SEND_IMAGE_STATUS,
    &super::business::GET_PRODUCTS,
    &super::business::GET_CONTACT_PRODUCTS,
    &super::business::SAVE_PRODUCT,
    &super::business::GET_PRODUCT,
    &super::business::DELETE_PRODUCT,
    &super::queue::GET_QUEUE,
    &super::queue::DELETE_QUEUE,
    &super::queue::DELETE_QUEUE_MESSAGE,
    &super::departments::GET_DEPARTMENTS,
    &super::operators::GET_OPERATORS,
    &super::operators::GET_OPERATORS_ONLINE,
    &super::partner::CREATE_INSTANCE,
    &super::partner::SUBSCRIBE_INSTANCE,
    &super::partner::UNSUBSCRIBE_INSTANCE,
    &super::webhooks::UPDATE_WEBHOOKS,
];

/// What is called that is not described.
static UNDESCRIBED: Operation<'static> = API.get("call", "/");

/// A client of Plug Chat: a method for each section of its documentation, which holds the operations.
///
/// Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// - `token`: The token of the account, given out by Plug Chat or shown in its administration panel. It is sent as it
    ///   is; where a server wants it after the word `Bearer`, give both words here.
    pub fn builder(token: impl Into<SecretString>) -> ClientBuilder {
        ClientBuilder(core().credential("token", token.into()))
    }

    /// A client with what the environment says, under the names that the command `wagate` knows too:
    ///
    /// - `WAGATE_PLUG_CHAT_TOKEN`: The token of the account, given out by Plug Chat or shown in its administration panel.
    ///   It is sent as it is; where a server wants it after the word `Bearer`, give both words here.
    /// - `WAGATE_PLUG_CHAT_BASE_URL` (optional): in place of [`BASE_URL`].
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
            .from_variables(&["token"], &[], &[("api", "BASE_URL")], look_up)?;
        ClientBuilder(core).build()
    }

    /// The instance: its state, its link to a phone, its profile and settings.
    #[must_use]
    pub fn instance(&self) -> super::instance::Instance {
        super::instance::Instance(self.core.clone())
    }

    /// The people that the account knows.
    #[must_use]
    pub fn contacts(&self) -> super::contacts::Contacts {
        super::contacts::Contacts(self.core.clone())
    }

    /// The conversations of the account.
    #[must_use]
    pub fn chats(&self) -> super::chats::Chats {
        super::chats::Chats(self.core.clone())
    }

    /// Attendances: conversations that an operator takes care of.
    #[must_use]
    pub fn attendances(&self) -> super::attendances::Attendances {
        super::attendances::Attendances(self.core.clone())
    }

    /// Messages that are put into the queue for sending.
    #[must_use]
    pub fn messages(&self) -> super::messages::Messages {
        super::messages::Messages(self.core.clone())
    }

    /// Groups, their members and settings.
    #[must_use]
    pub fn groups(&self) -> super::groups::Groups {
        super::groups::Groups(self.core.clone())
    }

    /// Statuses: posts that contacts see for a day.
    #[must_use]
    pub fn statuses(&self) -> super::statuses::Statuses {
        super::statuses::Statuses(self.core.clone())
    }

    /// Catalog of a business account.
    #[must_use]
    pub fn business(&self) -> super::business::Business {
        super::business::Business(self.core.clone())
    }

    /// Messages that wait to be sent.
    #[must_use]
    pub fn queue(&self) -> super::queue::Queue {
        super::queue::Queue(self.core.clone())
    }

    /// Departments that attendances belong to.
    #[must_use]
    pub fn departments(&self) -> super::departments::Departments {
        super::departments::Departments(self.core.clone())
    }

    /// The people who take care of attendances.
    #[must_use]
    pub fn operators(&self) -> super::operators::Operators {
        super::operators::Operators(self.core.clone())
    }

    /// Accounts of a partner.
    #[must_use]
    pub fn partner(&self) -> super::partner::Partner {
        super::partner::Partner(self.core.clone())
    }

    /// Where the service posts what happens.
    #[must_use]
    pub fn webhooks(&self) -> super::webhooks::Webhooks {
        super::webhooks::Webhooks(self.core.clone())
    }

    /// A call of the operation with this id (`getInstanceStatus`), for programs that know it only when they run; `None` when there is no such operation.
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

/// What every client begins with.
pub(crate) fn core() -> CoreBuilder {
    Core::builder("plug-chat").operations(OPERATIONS).host("api", BASE_URL)
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

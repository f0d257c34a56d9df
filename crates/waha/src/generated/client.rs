// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of WAHA: how it is built and set up.

use std::time::Duration;
use wagate_client::{
    AnyCall, ConfigError, Core, CoreBuilder, CredentialSlot, Method, Operation,
    RetryPolicy, SecretString,
};

/// The documented address of the host `api`.
pub const BASE_URL: &str = "http://localhost:3000";

/// What the operations of the host `api` have in common.
pub(crate) const API: Operation<'static> = Operation::of("waha")
    .host("api")
    .credentials(&[CredentialSlot::header("api_key", "X-Api-Key")]);

/// What the operations of the host `api` have in common.
pub(crate) const API_2: Operation<'static> = Operation::of("waha")
    .host("api")
    .credentials(&[CredentialSlot::query("api_key", "x-api-key")]);

/// What the operations of the host `api` have in common.
pub(crate) const API_3: Operation<'static> = Operation::of("waha").host("api");

/// Every operation, by its id for [`Client::operation`].
pub static OPERATIONS: &[&Operation<'static>] = &[
    &super::sessions::GET_SESSIONS,
    &super::sessions::CREATE_SESSION,
    &super::sessions::GET_SESSION,
    &super::sessions::UPDATE_SESSION,
    &super::sessions::DELETE_SESSION,
    &super::sessions::GET_ME,
    &super::sessions::START_SESSION,
    &super::sessions::STOP_SESSION,
    &super::sessions::RESTART_SESSION,
    &super::sessions::LOGOUT_SESSION,
    &super::sessions::GET_MESSAGE_CAPPING,
    &super::sessions::GET_REACHOUT_TIMELOCK,
    &super::sessions::START_SESSION_DEPRECATED,
    &super::sessions::STOP_SESSION_DEPRECATED,
    &super::sessions::LOGOUT_SESSION_DEPRECATED,
    &super::sessions::GET_SCREENSHOT,
    &super::sessions::GET_QR_CODE,
    &super::sessions::REQUEST_PAIRING_CODE,
    &super::sessions::GET_PASSKEY_CHALLENGE,
    &super::sessions::SUBMIT_PASSKEY,
    &super::sessions::GET_PASSKEY_CONFIRMATION,
    &super::sessions::CONFIRM_PASSKEY,
    &super::profile::GET_PROFILE,
    &super::profile::SET_PROFILE_NAME,
    &super::profile::SET_PROFILE_STATUS,
    &super::profile::SET_PROFILE_PICTURE,
    &super::profile::DELETE_PROFILE_PICTURE,
    &super::sending::SEND_TEXT,
    &super::sending::SEND_TEXT_BY_QUERY,
    &super::sending::SEND_IMAGE,
    &super::sending::SEND_FILE,
    &super::sending::SEND_VOICE,
    &super::sending::SEND_VIDEO,
    &super::sending::SEND_STICKER,
    &super::sending::SEND_LINK_CUSTOM_PREVIEW,
    &super::sending::SEND_BUTTONS,
    &super::sending::SEND_LIST,
    &super::sending::FORWARD_MESSAGE,
    &super::sending::SEND_SEEN,
    &super::sending::START_TYPING,
    &super::sending::STOP_TYPING,
    &super::sending::SET_REACTION,
    &super::sending::SET_STAR,
    &super::sending::SEND_POLL,
    &super::sending::SEND_POLL_VOTE,
    &super::sending::SEND_LOCATION,
    &super::sending::SEND_CONTACT_VCARD,
    &super::sending::SEND_BUTTONS_REPLY,
    &super::sending::SEND_EVENT,
    &super::sending::GET_NEW_MESSAGE_ID,
    &super::sending::REPLY,
    &super::sending::SEND_LINK_PREVIEW,
    &super::sending::CHECK_NUMBER_STATUS,
    &super::chats::GET_CHATS,
    &super::chats::GET_CHATS_OVERVIEW,
    &super::chats::FILTER_CHATS_OVERVIEW,
    &super::chats::DELETE_CHAT,
    &super::chats::GET_CHAT_PICTURE,
    &super::chats::GET_CHAT_MESSAGES,
    &super::chats::CLEAR_MESSAGES,
    &super::chats::READ_CHAT_MESSAGES,
    &super::chats::GET_CHAT_MESSAGE,
    &super::chats::EDIT_MESSAGE,
    &super::chats::DELETE_MESSAGE,
    &super::chats::PIN_MESSAGE,
    &super::chats::UNPIN_MESSAGE,
    &super::chats::ARCHIVE_CHAT,
    &super::chats::UNARCHIVE_CHAT,
    &super::chats::UNREAD_CHAT,
    &super::chats::GET_MESSAGES,
    &super::contacts::GET_ALL_CONTACTS,
    &super::contacts::GET_ALL_CONTACTS_BY_SESSION,
    &super::contacts::GET_CONTACT,
    &super::contacts::CHECK_PHONE_NUMBER_EXISTS,
    &super::contacts::GET_ABOUT_CONTACT,
    &super::contacts::GET_CONTACT_PROFILE_PICTURE,
    &super::contacts::BLOCK_CONTACT,
    &super::contacts::UNBLOCK_CONTACT,
    &super::contacts::GET_CONTACT_BY_ID,
    &super::contacts::UPDATE_CONTACT,
    &super::contacts::GET_LIDS,
    &super::contacts::GET_LIDS_COUNT,
    &super::contacts::GET_PHONE_NUMBER_BY_LID,
    &super::contacts::GET_LID_BY_PHONE_NUMBER,
    &super::groups::CREATE_GROUP,
    &super::groups::GET_GROUPS,
    &super::groups::GET_GROUPS_COUNT,
    &super::groups::GET_GROUP_JOIN_INFO,
    &super::groups::JOIN_GROUP,
    &super::groups::REFRESH_GROUPS,
    &super::groups::GET_GROUP,
    &super::groups::DELETE_GROUP,
    &super::groups::LEAVE_GROUP,
    &super::groups::GET_GROUP_PICTURE,
    &super::groups::SET_GROUP_PICTURE,
    &super::groups::DELETE_GROUP_PICTURE,
    &super::groups::SET_GROUP_SUBJECT,
    &super::groups::SET_GROUP_DESCRIPTION,
    &super::groups::GET_INFO_ADMIN_ONLY,
    &super::groups::SET_INFO_ADMIN_ONLY,
    &super::groups::GET_MESSAGES_ADMIN_ONLY,
    &super::groups::SET_MESSAGES_ADMIN_ONLY,
    &super::groups::GET_MEMBER_ADD_MODE,
    &super::groups::SET_MEMBER_ADD_MODE,
    &super::groups::GET_MEMBERSHIP_APPROVAL,
    &super::groups::SET_MEMBERSHIP_APPROVAL,
    &super::groups::GET_MEMBER_SHARE_HISTORY_MODE,
    &super::groups::SET_MEMBER_SHARE_HISTORY_MODE,
    &super::groups::GET_GROUP_INVITE_CODE,
    &super::groups::REVOKE_GROUP_INVITE_CODE,
    &super::groups::GET_RAW_GROUP_PARTICIPANTS,
    &super::groups::GET_GROUP_PARTICIPANTS,
    &super::groups::ADD_GROUP_PARTICIPANTS,
    &super::groups::REMOVE_GROUP_PARTICIPANTS,
    &super::groups::GET_GROUP_JOIN_REQUESTS,
    &super::groups::APPROVE_GROUP_JOIN_REQUESTS,
    &super::groups::REJECT_GROUP_JOIN_REQUESTS,
    &super::groups::PROMOTE_TO_ADMIN,
    &super::groups::DEMOTE_FROM_ADMIN,
    &super::channels::GET_CHANNELS,
    &super::channels::CREATE_CHANNEL,
    &super::channels::GET_CHANNEL,
    &super::channels::DELETE_CHANNEL,
    &super::channels::FOLLOW_CHANNEL,
    &super::channels::UNFOLLOW_CHANNEL,
    &super::channels::MUTE_CHANNEL,
    &super::channels::UNMUTE_CHANNEL,
    &super::channels::PREVIEW_CHANNEL_MESSAGES,
    &super::channels::SEARCH_CHANNELS_BY_VIEW,
    &super::channels::SEARCH_CHANNELS_BY_TEXT,
    &super::channels::GET_CHANNEL_SEARCH_VIEWS,
    &super::channels::GET_CHANNEL_SEARCH_COUNTRIES,
    &super::channels::GET_CHANNEL_SEARCH_CATEGORIES,
    &super::statuses::SEND_TEXT_STATUS,
    &super::statuses::SEND_IMAGE_STATUS,
    &super::statuses::SEND_VOICE_STATUS,
    &super::statuses::SEND_VIDEO_STATUS,
    &super::statuses::DELETE_STATUS,
    &super::statuses::GET_NEW_STATUS_MESSAGE_ID,
    &super::labels::GET_LABELS,
    &super::labels::CREATE_LABEL,
    &super::labels::UPDATE_LABEL,
    &super::labels::DELETE_LABEL,
    &super::labels::GET_CHAT_LABELS,
    &super::labels::SET_CHAT_LABELS,
    &super::labels::GET_LABEL_CHATS,
    &super::presence::GET_PRESENCES,
    &super::presence::SET_PRESENCE,
    &super::presence::GET_PRESENCE,
    &super::presence::SUBSCRIBE_PRESENCE,
    &super::calls::REJECT_CALL,
    &super::media::CONVERT_VOICE,
    &super::media::CONVERT_VIDEO,
    &super::media::DOWNLOAD_FILE,
    &super::media::DOWNLOAD_SESSION_FILE,
    &super::events::LISTEN,
    &super::keys::GET_API_KEYS,
    &super::keys::CREATE_API_KEY,
    &super::keys::CREATE_MEDIA_KEY,
    &super::keys::CREATE_CONTROL_KEY,
    &super::keys::UPDATE_API_KEY,
    &super::keys::DELETE_API_KEY,
    &super::apps::GET_APPS,
    &super::apps::CREATE_APP,
    &super::apps::GET_APP,
    &super::apps::UPDATE_APP,
    &super::apps::DELETE_APP,
    &super::apps::PURGE_APP,
    &super::apps::PURGE_SESSION_APP,
    &super::apps::GET_MEMORY_CACHED_PHONE_NUMBERS,
    &super::apps::GET_DATABASE_CACHED_PHONE_NUMBERS,
    &super::apps::GET_PHONE_NUMBERS_CACHE_STATS,
    &super::apps::PURGE_PHONE_NUMBERS_CACHE,
    &super::apps::CALL_MCP,
    &super::observability::PING,
    &super::observability::CHECK_HEALTH,
    &super::observability::GET_METRICS,
    &super::observability::GET_SERVER_VERSION,
    &super::observability::GET_SERVER_ENVIRONMENT,
    &super::observability::GET_SERVER_STATUS,
    &super::observability::STOP_SERVER,
    &super::observability::GET_HEAP_SNAPSHOT,
    &super::observability::GET_CPU_PROFILE,
    &super::observability::GET_BROWSER_TRACE,
    &super::observability::GET_VERSION,
];

/// What is called that is not described.
static UNDESCRIBED: Operation<'static> = API.get("call", "/");

/// A client of WAHA: a method for each section of its documentation, which holds the operations.
///
/// Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(core())
    }

    /// A client with what the environment says, under the names that the command `wagate` knows too:
    ///
    /// - `WAGATE_WAHA_API_KEY` (optional): The key that the server was started with (`WAHA_API_KEY`, in plain text also
    ///   when the server only holds its hash), or one that was made for a single session. A server without security needs
    ///   none.
    /// - `WAGATE_WAHA_BASE_URL` (optional): in place of [`BASE_URL`].
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
            .from_variables(&[], &["api_key"], &[("api", "BASE_URL")], look_up)?;
        ClientBuilder(core).build()
    }

    /// Sessions: made, started, stopped, linked to a phone, and what state they are in.
    #[must_use]
    pub fn sessions(&self) -> super::sessions::Sessions {
        super::sessions::Sessions(self.core.clone())
    }

    /// Files converted to what WhatsApp plays, and files of messages.
    #[must_use]
    pub fn media(&self) -> super::media::Media {
        super::media::Media(self.core.clone())
    }

    /// What the server tells of its own accord, over a websocket.
    #[must_use]
    pub fn events(&self) -> super::events::Events {
        super::events::Events(self.core.clone())
    }

    /// Keys to the server, for all of it or for one session.
    #[must_use]
    pub fn keys(&self) -> super::keys::Keys {
        super::keys::Keys(self.core.clone())
    }

    /// Apps that run inside the server.
    #[must_use]
    pub fn apps(&self) -> super::apps::Apps {
        super::apps::Apps(self.core.clone())
    }

    /// Health, version and diagnosis of the server.
    #[must_use]
    pub fn observability(&self) -> super::observability::Observability {
        super::observability::Observability(self.core.clone())
    }

    /// One WhatsApp account on the server, by the name of its session; `default` where there is only one.
    #[must_use]
    pub fn session(&self, session: impl Into<String>) -> Session {
        Session(self.core.scoped("session", session))
    }

    /// A call of the operation with this id (`getSessions`), for programs that know it only when they run; `None` when there is no such operation.
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

/// The operations of WAHA that are about one session: it is given once, to [`Client::session`].
#[derive(Debug, Clone)]
pub struct Session(pub(crate) Core);

impl Session {
    /// The value that was given.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.scope("session")
    }

    /// Sessions: made, started, stopped, linked to a phone, and what state they are in.
    #[must_use]
    pub fn sessions(&self) -> super::sessions::SessionSessions {
        super::sessions::SessionSessions(self.0.clone())
    }

    /// The account's own name, about text and picture.
    #[must_use]
    pub fn profile(&self) -> super::profile::Profile {
        super::profile::Profile(self.0.clone())
    }

    /// Messages that are sent, forwarded, answered, reacted to.
    #[must_use]
    pub fn sending(&self) -> super::sending::Sending {
        super::sending::Sending(self.0.clone())
    }

    /// Chats and the messages in them.
    #[must_use]
    pub fn chats(&self) -> super::chats::Chats {
        super::chats::Chats(self.0.clone())
    }

    /// The people that a session's account knows.
    #[must_use]
    pub fn contacts(&self) -> super::contacts::Contacts {
        super::contacts::Contacts(self.0.clone())
    }

    /// Groups, their members and settings.
    #[must_use]
    pub fn groups(&self) -> super::groups::Groups {
        super::groups::Groups(self.0.clone())
    }

    /// Channels: found, followed, made.
    #[must_use]
    pub fn channels(&self) -> super::channels::Channels {
        super::channels::Channels(self.0.clone())
    }

    /// Statuses: posts that contacts see for a day.
    #[must_use]
    pub fn statuses(&self) -> super::statuses::Statuses {
        super::statuses::Statuses(self.0.clone())
    }

    /// Labels of chats, on business accounts.
    #[must_use]
    pub fn labels(&self) -> super::labels::Labels {
        super::labels::Labels(self.0.clone())
    }

    /// Who is online, and who is typing.
    #[must_use]
    pub fn presence(&self) -> super::presence::Presence {
        super::presence::Presence(self.0.clone())
    }

    /// Incoming calls.
    #[must_use]
    pub fn calls(&self) -> super::calls::Calls {
        super::calls::Calls(self.0.clone())
    }

    /// Files converted to what WhatsApp plays, and files of messages.
    #[must_use]
    pub fn media(&self) -> super::media::SessionMedia {
        super::media::SessionMedia(self.0.clone())
    }

    /// Keys to the server, for all of it or for one session.
    #[must_use]
    pub fn keys(&self) -> super::keys::SessionKeys {
        super::keys::SessionKeys(self.0.clone())
    }

    /// Apps that run inside the server.
    #[must_use]
    pub fn apps(&self) -> super::apps::SessionApps {
        super::apps::SessionApps(self.0.clone())
    }

    /// Health, version and diagnosis of the server.
    #[must_use]
    pub fn observability(&self) -> super::observability::SessionObservability {
        super::observability::SessionObservability(self.0.clone())
    }
}

/// What every client begins with.
pub(crate) fn core() -> CoreBuilder {
    Core::builder("waha").operations(OPERATIONS).host("api", BASE_URL)
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(pub(crate) CoreBuilder);

impl ClientBuilder {
    /// The key that the server was started with (`WAHA_API_KEY`, in plain text also when the server only holds its hash),
    /// or one that was made for a single session. A server without security needs none.
    pub fn api_key(self, api_key: impl Into<SecretString>) -> Self {
        Self(self.0.credential("api_key", api_key.into()))
    }

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

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of Z-API: how it is built and set up.

use std::time::Duration;
use wagate_client::{
    AnyCall, ConfigError, Core, CoreBuilder, CredentialSlot, Method, Operation,
    RetryPolicy, SecretString,
};

/// The documented address of the host `api`.
pub const BASE_URL: &str = "https://api.z-api.io";

/// What the operations of the host `api` have in common.
pub(crate) const API: Operation<'static> = Operation::of("z-api")
    .host("api")
    .credentials(
        &[
            CredentialSlot::path("instance", "instanceId"),
            CredentialSlot::path("token", "token"),
            CredentialSlot::header("client_token", "Client-Token"),
        ],
    );

/// What the operations of the host `api` have in common.
pub(crate) const API_2: Operation<'static> = Operation::of("z-api")
    .host("api")
    .credentials(&[CredentialSlot::bearer("partner_token")]);

/// What the operations of the host `api` have in common.
pub(crate) const API_3: Operation<'static> = Operation::of("z-api")
    .host("api")
    .credentials(
        &[
            CredentialSlot::path("instance", "instanceId"),
            CredentialSlot::path("token", "token"),
            CredentialSlot::bearer("partner_token"),
        ],
    );

/// What the operations of the host `api` have in common.
pub(crate) const API_4: Operation<'static> = Operation::of("z-api")
    .host("api")
    .credentials(
        &[
            CredentialSlot::path("instance", "instanceId"),
            CredentialSlot::path("token", "token"),
            CredentialSlot::bearer("partner_token"),
            CredentialSlot::header("client_token", "Client-Token"),
        ],
    );

/// Every operation, by its id for [`Client::operation`].
pub static OPERATIONS: &[&Operation<'static>] = &[
    &super::instance::GET_INSTANCE_STATUS,
    &super::instance::GET_INSTANCE,
    &super::instance::GET_DEVICE,
    &super::instance::GET_QR_CODE,
    &super::instance::GET_QR_CODE_IMAGE,
    &super::instance::GET_PHONE_CODE,
    &super::instance::RESTART_INSTANCE,
    &super::instance::DISCONNECT,
    &super::instance::RESTORE_SESSION,
    &super::instance::RENAME_INSTANCE,
    &super::instance::UPDATE_PROFILE_NAME,
    &super::instance::UPDATE_PROFILE_DESCRIPTION,
    &super::instance::UPDATE_AUTO_READ_MESSAGE,
    &super::instance::UPDATE_AUTO_READ_STATUS,
    &super::instance::UPDATE_CALL_REJECT_AUTO,
    &super::instance::UPDATE_CALL_REJECT_MESSAGE,
    &super::instance::GET_EXTENSION_TOKEN,
    &super::instance::SEND_PASSKEY_PROLOGUE,
    &super::instance::RESET_PASSKEY_CHALLENGE,
    &super::contacts::GET_CONTACTS,
    &super::contacts::GET_METADATA_CONTACT,
    &super::instance::UPDATE_PROFILE_PICTURE,
    &super::contacts::GET_PROFILE_PICTURE,
    &super::contacts::ADD_CONTACTS,
    &super::contacts::REMOVE_CONTACTS,
    &super::contacts::MODIFY_BLOCKED,
    &super::contacts::REPORT_CONTACT,
    &super::contacts::PHONE_EXISTS,
    &super::contacts::PHONE_EXISTS_BATCH,
    &super::chats::GET_CHATS,
    &super::chats::GET_METADATA_CHAT,
    &super::chats::GET_CHAT_MESSAGES,
    &super::chats::MODIFY_CHAT,
    &super::chats::SEND_CHAT_EXPIRATION,
    &super::messages::SEND_TEXT,
    &super::messages::SEND_IMAGE,
    &super::messages::SEND_AUDIO,
    &super::messages::SEND_VIDEO,
    &super::messages::SEND_PTV,
    &super::messages::SEND_GIF,
    &super::messages::SEND_STICKER,
    &super::messages::SEND_DOCUMENT,
    &super::messages::SEND_LINK,
    &super::messages::SEND_LOCATION,
    &super::messages::SEND_CONTACT,
    &super::messages::SEND_CONTACTS,
    &super::messages::SEND_REACTION,
    &super::messages::REMOVE_REACTION,
    &super::messages::FORWARD_MESSAGE,
    &super::messages::DELETE_MESSAGE,
    &super::messages::READ_MESSAGE,
    &super::messages::PIN_MESSAGE,
    &super::messages::SEND_BUTTON_ACTIONS,
    &super::messages::SEND_BUTTON_LIST,
    &super::messages::SEND_BUTTON_OTP,
    &super::messages::SEND_BUTTON_PIX,
    &super::messages::REPLY_BUTTON,
    &super::messages::REPLY_TEMPLATE_BUTTON,
    &super::messages::SEND_CAROUSEL,
    &super::messages::SEND_OPTION_LIST,
    &super::messages::SEND_POLL,
    &super::messages::SEND_POLL_VOTE,
    &super::messages::SEND_EVENT,
    &super::messages::EDIT_EVENT,
    &super::messages::SEND_EVENT_RESPONSE,
    &super::messages::SEND_CATALOG,
    &super::messages::SEND_PRODUCT,
    &super::messages::SEND_ORDER,
    &super::messages::UPDATE_ORDER_STATUS,
    &super::messages::UPDATE_ORDER_PAYMENT,
    &super::messages::SEND_NEWSLETTER_ADMIN_INVITE,
    &super::statuses::SEND_TEXT_STATUS,
    &super::statuses::SEND_IMAGE_STATUS,
    &super::statuses::SEND_VIDEO_STATUS,
    &super::statuses::REPLY_STATUS_TEXT,
    &super::statuses::REPLY_STATUS_GIF,
    &super::statuses::REPLY_STATUS_STICKER,
    &super::broadcasts::LIST_BROADCASTS,
    &super::broadcasts::CREATE_BROADCAST,
    &super::broadcasts::UPDATE_BROADCAST,
    &super::broadcasts::DELETE_BROADCAST,
    &super::groups::GET_GROUPS,
    &super::groups::CREATE_GROUP,
    &super::groups::GET_GROUP_METADATA,
    &super::groups::GET_LIGHT_GROUP_METADATA,
    &super::groups::GET_GROUP_INVITATION_METADATA,
    &super::groups::GET_GROUP_INVITATION_LINK,
    &super::groups::REDEFINE_INVITATION_LINK,
    &super::groups::ACCEPT_GROUP_INVITE,
    &super::groups::ADD_PARTICIPANT,
    &super::groups::REMOVE_PARTICIPANT,
    &super::groups::APPROVE_PARTICIPANT,
    &super::groups::REJECT_PARTICIPANT,
    &super::groups::ADD_ADMIN,
    &super::groups::REMOVE_ADMIN,
    &super::groups::LEAVE_GROUP,
    &super::groups::UPDATE_GROUP_NAME,
    &super::groups::UPDATE_GROUP_PHOTO,
    &super::groups::UPDATE_GROUP_DESCRIPTION,
    &super::groups::UPDATE_GROUP_SETTINGS,
    &super::communities::LIST_COMMUNITIES,
    &super::communities::CREATE_COMMUNITY,
    &super::communities::DEACTIVATE_COMMUNITY,
    &super::communities::GET_COMMUNITY_METADATA,
    &super::communities::LINK_GROUPS,
    &super::communities::UNLINK_GROUPS,
    &super::communities::UPDATE_COMMUNITY_SETTINGS,
    &super::communities::UPDATE_COMMUNITY_DESCRIPTION,
    &super::communities::UPDATE_COMMUNITY_PHOTO,
    &super::newsletters::LIST_NEWSLETTERS,
    &super::newsletters::GET_NEWSLETTER_METADATA,
    &super::newsletters::LIST_NEWSLETTER_SUBSCRIBERS,
    &super::newsletters::SEARCH_NEWSLETTERS,
    &super::newsletters::CREATE_NEWSLETTER,
    &super::newsletters::UPDATE_NEWSLETTER_NAME,
    &super::newsletters::UPDATE_NEWSLETTER_DESCRIPTION,
    &super::newsletters::UPDATE_NEWSLETTER_PICTURE,
    &super::newsletters::UPDATE_NEWSLETTER_SETTINGS,
    &super::newsletters::FOLLOW_NEWSLETTER,
    &super::newsletters::UNFOLLOW_NEWSLETTER,
    &super::newsletters::MUTE_NEWSLETTER,
    &super::newsletters::UNMUTE_NEWSLETTER,
    &super::newsletters::DELETE_NEWSLETTER,
    &super::newsletters::ACCEPT_NEWSLETTER_ADMIN_INVITE,
    &super::newsletters::REMOVE_NEWSLETTER_ADMIN,
    &super::newsletters::REVOKE_NEWSLETTER_ADMIN_INVITE,
    &super::newsletters::TRANSFER_NEWSLETTER_OWNERSHIP,
    &super::privacy::GET_DISALLOWED_CONTACTS,
    &super::privacy::SET_PHOTO_VISUALIZATION,
    &super::privacy::SET_LAST_SEEN,
    &super::privacy::SET_PRIVACY_DESCRIPTION,
    &super::privacy::SET_PRIVACY_ONLINE,
    &super::privacy::SET_GROUP_ADD_PERMISSION,
    &super::privacy::SET_READ_RECEIPTS,
    &super::privacy::SET_MESSAGES_DURATION,
    &super::business::GET_BUSINESS_PROFILE,
    &super::business::LIST_AVAILABLE_CATEGORIES,
    &super::business::SET_COMPANY_CATEGORIES,
    &super::business::SET_BUSINESS_HOURS,
    &super::business::SET_COMPANY_ADDRESS,
    &super::business::SET_COMPANY_DESCRIPTION,
    &super::business::SET_COMPANY_EMAIL,
    &super::business::SET_COMPANY_WEBSITES,
    &super::business::SAVE_PRODUCT,
    &super::business::GET_PRODUCT,
    &super::business::DELETE_PRODUCT,
    &super::business::LIST_PRODUCTS,
    &super::business::LIST_PRODUCTS_V2,
    &super::business::LIST_PHONE_PRODUCTS,
    &super::business::LIST_PHONE_PRODUCTS_V2,
    &super::business::SAVE_CATALOG_CONFIG,
    &super::business::LIST_COLLECTIONS,
    &super::business::CREATE_COLLECTION,
    &super::business::DELETE_COLLECTION,
    &super::business::EDIT_COLLECTION,
    &super::business::LIST_COLLECTION_PRODUCTS,
    &super::business::ADD_PRODUCTS_TO_COLLECTION,
    &super::business::REMOVE_PRODUCTS_FROM_COLLECTION,
    &super::business::LIST_TAGS,
    &super::business::GET_TAG_COLORS,
    &super::business::CREATE_TAG,
    &super::business::EDIT_TAG,
    &super::business::DELETE_TAG,
    &super::business::ADD_CHAT_TAG,
    &super::business::REMOVE_CHAT_TAG,
    &super::business::SET_CHAT_NOTES,
    &super::calls::SEND_CALL,
    &super::calls::GET_CALL_TOKEN,
    &super::calls::GET_SIP_INFO,
    &super::calls::CREATE_SIP_TOKEN,
    &super::mobile::CHECK_REGISTRATION,
    &super::mobile::REQUEST_REGISTRATION_CODE,
    &super::mobile::RESPOND_CAPTCHA,
    &super::mobile::CONFIRM_REGISTRATION_CODE,
    &super::mobile::CONFIRM_PIN_CODE,
    &super::mobile::CONFIRM_DEVICE_TRANSFER,
    &super::mobile::RECOVER_PIN_CODE,
    &super::mobile::REQUEST_UNBANNING,
    &super::mobile::GET_ACCOUNT_EMAIL,
    &super::mobile::SET_ACCOUNT_EMAIL,
    &super::mobile::REMOVE_ACCOUNT_EMAIL,
    &super::mobile::VERIFY_ACCOUNT_EMAIL,
    &super::mobile::HAS_SECURITY_CODE,
    &super::mobile::SET_SECURITY_CODE,
    &super::mobile::REMOVE_SECURITY_CODE,
    &super::queue::GET_QUEUE,
    &super::queue::LIST_QUEUE,
    &super::queue::DELETE_QUEUE,
    &super::queue::COUNT_QUEUE,
    &super::queue::DELETE_QUEUE_MESSAGE,
    &super::queue::UPDATE_QUEUE_SETTINGS,
    &super::webhooks::UPDATE_WEBHOOK_RECEIVED,
    &super::webhooks::UPDATE_WEBHOOK_RECEIVED_DELIVERY,
    &super::webhooks::UPDATE_WEBHOOK_DELIVERY,
    &super::webhooks::UPDATE_WEBHOOK_CONNECTED,
    &super::webhooks::UPDATE_WEBHOOK_DISCONNECTED,
    &super::webhooks::UPDATE_WEBHOOK_MESSAGE_STATUS,
    &super::webhooks::UPDATE_WEBHOOK_CHAT_PRESENCE,
    &super::webhooks::UPDATE_EVERY_WEBHOOKS,
    &super::webhooks::UPDATE_NOTIFY_SENT_BY_ME,
    &super::webhooks::UPDATE_FILTERS,
    &super::partner::LIST_INSTANCES,
    &super::partner::CREATE_INSTANCE,
    &super::partner::SUBSCRIBE_INSTANCE,
    &super::partner::CANCEL_INSTANCE,
    &super::partner::UPDATE_SUBSCRIPTION,
    &super::partner::CONFIGURE_PROXY,
    &super::partner::UPDATE_PROXY_WEBHOOK,
    &super::partner::GET_SDK_CONNECTOR_TOKEN,
];

/// What is called that is not described.
static UNDESCRIBED: Operation<'static> = API.get("call", "/");

/// A client of Z-API: a method for each section of its documentation, which holds the operations.
///
/// Clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Begins a client.
    ///
    /// - `instance`: The id of the instance, shown in the panel beside its token. The docs print placeholders and 32
    ///   hexadecimal digits, and fix no form.
    /// - `token`: The token of the instance, shown in the panel. The docs fix no form.
    pub fn builder(
        instance: impl Into<SecretString>,
        token: impl Into<SecretString>,
    ) -> ClientBuilder {
        ClientBuilder(
            core()
                .credential("instance", instance.into())
                .credential("token", token.into()),
        )
    }

    /// A client with what the environment says, under the names that the command `wagate` knows too:
    ///
    /// - `WAGATE_Z_API_INSTANCE`: The id of the instance, shown in the panel beside its token. The docs print placeholders
    ///   and 32 hexadecimal digits, and fix no form.
    /// - `WAGATE_Z_API_TOKEN`: The token of the instance, shown in the panel. The docs fix no form.
    /// - `WAGATE_Z_API_CLIENT_TOKEN` (optional): The security token of the account. It is needed once it was made and
    ///   switched on in the security section of the panel; from then on every instance of the account demands it.
    /// - `WAGATE_Z_API_PARTNER_TOKEN` (optional): The token of a partner account; the partner operations alone need it.
    /// - `WAGATE_Z_API_BASE_URL` (optional): in place of [`BASE_URL`].
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
                &["instance", "token"],
                &["client_token", "partner_token"],
                &[("api", "BASE_URL")],
                look_up,
            )?;
        ClientBuilder(core).build()
    }

    /// The instance: its state, its link to a phone, its profile and settings.
    #[must_use]
    pub fn instance(&self) -> super::instance::Instance {
        super::instance::Instance(self.core.clone())
    }

    /// The people that the account knows, with their names and pictures.
    #[must_use]
    pub fn contacts(&self) -> super::contacts::Contacts {
        super::contacts::Contacts(self.core.clone())
    }

    /// Chats: listed, read, archived, pinned, muted, cleared.
    #[must_use]
    pub fn chats(&self) -> super::chats::Chats {
        super::chats::Chats(self.core.clone())
    }

    /// Messages that are put into the queue for sending.
    #[must_use]
    pub fn messages(&self) -> super::messages::Messages {
        super::messages::Messages(self.core.clone())
    }

    /// Statuses: posts that contacts see for a day.
    #[must_use]
    pub fn statuses(&self) -> super::statuses::Statuses {
        super::statuses::Statuses(self.core.clone())
    }

    /// Broadcast lists.
    #[must_use]
    pub fn broadcasts(&self) -> super::broadcasts::Broadcasts {
        super::broadcasts::Broadcasts(self.core.clone())
    }

    /// Groups, their members and settings.
    #[must_use]
    pub fn groups(&self) -> super::groups::Groups {
        super::groups::Groups(self.core.clone())
    }

    /// Communities and the groups in them.
    #[must_use]
    pub fn communities(&self) -> super::communities::Communities {
        super::communities::Communities(self.core.clone())
    }

    /// Channels, which the service calls newsletters.
    #[must_use]
    pub fn newsletters(&self) -> super::newsletters::Newsletters {
        super::newsletters::Newsletters(self.core.clone())
    }

    /// Who sees what of the account.
    #[must_use]
    pub fn privacy(&self) -> super::privacy::Privacy {
        super::privacy::Privacy(self.core.clone())
    }

    /// Profile, catalog, collections and tags of a business account.
    #[must_use]
    pub fn business(&self) -> super::business::Business {
        super::business::Business(self.core.clone())
    }

    /// Calls, and access to the telephone server.
    #[must_use]
    pub fn calls(&self) -> super::calls::Calls {
        super::calls::Calls(self.core.clone())
    }

    /// Registration of a number without a phone.
    #[must_use]
    pub fn mobile(&self) -> super::mobile::Mobile {
        super::mobile::Mobile(self.core.clone())
    }

    /// Messages that wait to be sent.
    #[must_use]
    pub fn queue(&self) -> super::queue::Queue {
        super::queue::Queue(self.core.clone())
    }

    /// Where the gateway posts what happens.
    #[must_use]
    pub fn webhooks(&self) -> super::webhooks::Webhooks {
        super::webhooks::Webhooks(self.core.clone())
    }

    /// Instances of a partner account, under a token of its own.
    #[must_use]
    pub fn partner(&self) -> super::partner::Partner {
        super::partner::Partner(self.core.clone())
    }

    /// A call of the operation with this id (`getInstanceStatus`), for programs that know it only when they run; `None` when there is no such operation.
    pub fn operation(&self, id: &str) -> Option<AnyCall<super::types::ErrorBody>> {
        let operation = OPERATIONS.iter().find(|operation| operation.name() == id)?;
        Some(AnyCall::of(&self.core, operation))
    }

    /// A call of something that is not described here, such as a new operation: with the same credentials, limits and
    /// retries as every other call, and with whatever answers. The path is below the base URL. `{instanceId}`, `{token}`
    /// in it are filled from the credentials.
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
    Core::builder("z-api").operations(OPERATIONS).host("api", BASE_URL)
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(pub(crate) CoreBuilder);

impl ClientBuilder {
    /// The security token of the account. It is needed once it was made and switched on in the security section of the
    /// panel; from then on every instance of the account demands it.
    pub fn client_token(self, client_token: impl Into<SecretString>) -> Self {
        Self(self.0.credential("client_token", client_token.into()))
    }

    /// The token of a partner account; the partner operations alone need it.
    pub fn partner_token(self, partner_token: impl Into<SecretString>) -> Self {
        Self(self.0.credential("partner_token", partner_token.into()))
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

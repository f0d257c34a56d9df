// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The client of GREEN-API: how it is built and set up.

use std::time::Duration;
use wagate_client::{
    ConfigError, Core, CoreBuilder, RateLimit, Download, RetryPolicy, SecretString,
};

/// The documented address of the host `api`.
pub const API_URL: &str = "https://api.green-api.com";

/// The documented address of the host `media`.
pub const MEDIA_URL: &str = "https://media.green-api.com";

/// The documented address of the host `partner`.
pub const PARTNER_URL: &str = "https://api.green-api.com";

pub(crate) static OPERATIONS: &[&str] = &[
    "getSettings",
    "setSettings",
    "getStateInstance",
    "getStatusInstance",
    "getStateInstanceHistory",
    "reboot",
    "logout",
    "qr",
    "scanqrcode",
    "getAuthorizationCode",
    "setProfilePicture",
    "getWaSettings",
    "updateApiToken",
    "setSystemProxy",
    "getDeviceInfo",
    "sendMessage",
    "sendPoll",
    "sendFileByUpload",
    "sendFileByUrl",
    "uploadFile",
    "sendLocation",
    "sendContact",
    "forwardMessages",
    "sendInteractiveButtons",
    "sendInteractiveButtonsReply",
    "sendButtons",
    "sendTemplateButtons",
    "sendListMessage",
    "sendLink",
    "receiveNotification",
    "deleteNotification",
    "downloadFile",
    "showMessagesQueue",
    "clearMessagesQueue",
    "getMessagesCount",
    "getWebhooksCount",
    "clearWebhooksQueue",
    "getChatHistory",
    "getMessage",
    "lastIncomingMessages",
    "lastOutgoingMessages",
    "lastIncomingCalls",
    "lastOutgoingCalls",
    "createGroup",
    "updateGroupName",
    "getGroupData",
    "addGroupParticipant",
    "removeGroupParticipant",
    "setGroupAdmin",
    "removeAdmin",
    "setGroupPicture",
    "leaveGroup",
    "updateGroupSettings",
    "sendTextStatus",
    "sendVoiceStatus",
    "sendMediaStatus",
    "deleteStatus",
    "getStatusStatistic",
    "getIncomingStatuses",
    "getOutgoingStatuses",
    "readChat",
    "checkWhatsapp",
    "getAvatar",
    "getContacts",
    "getContactInfo",
    "deleteMessage",
    "editMessage",
    "archiveChat",
    "unarchiveChat",
    "setDisappearingChat",
    "sendTyping",
    "getChats",
    "addContact",
    "editContact",
    "deleteContact",
    "getInstances",
    "createInstance",
    "deleteInstanceAccount",
];

/// A client of GREEN-API. Clones share connections, credentials, rate limits and the retry budget.
///
/// Clients that were built separately share nothing: with the same instance, build one and clone it, or the vendor's rate limits are not kept.
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
                .operations(OPERATIONS)
                .host("api", API_URL)
                .host("media", MEDIA_URL)
                .host("partner", PARTNER_URL)
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

    /// The same client with another limit for each attempt of a call; of a file, for each piece.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self {
            core: self.core.with_timeout(timeout),
        }
    }

    /// Fetches the file at an address that an answer holds, wherever that leads. No credential is sent there.
    ///
    /// # Errors
    ///
    /// When the address is no HTTP URL, the server cannot be reached, or it answers with another status than a success.
    pub async fn download(&self, url: &str) -> Result<Download, crate::Error> {
        self.core
            .download(url)
            .await
            .map_err(|error| error.map_body(|never| match never {}))
    }
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(pub(crate) CoreBuilder);

impl ClientBuilder {
    /// The token of a partner account, which the vendor's support gives out; the partner methods alone
    /// need it.
    pub fn partner_token(self, partner_token: impl Into<SecretString>) -> Self {
        Self(self.0.credential("partner_token", partner_token.into()))
    }

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

    /// Talks to this address instead of [`PARTNER_URL`]: scheme, host and port, and a prefix if a
    /// proxy adds one.
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

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `account`.

use super::{InstanceState, InstanceStatus, YesNo};

/// A code that links an instance to an account.
///
/// Documented in `green-api/account/GetAuthorizationCode.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `status` is no `Err`: look at it"]
#[non_exhaustive]
pub struct AuthorizationCode {
    /// Whether there is a code.
    pub status: Option<bool>,
    /// The code to type into WhatsApp on the phone, such as `WH5L0ZAQ`; empty if there is none.
    pub code: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AuthorizationCode {
    status: "status" as Optional,
    code: "code" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for AuthorizationCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("AuthorizationCode")
            .field("status", &self.status)
            .field("code", &self.code.as_ref().map(|_| "[redacted]"))
            .finish_non_exhaustive()
    }
}

/// The account that a code shall link.
///
/// Documented in `green-api/account/GetAuthorizationCode.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AuthorizationCodeRequest {
    /// The account's number with country code, without `+` or `00`.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AuthorizationCodeRequest {
    phone_number: "phoneNumber" as Required,
} }

impl AuthorizationCodeRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(phone_number: i64) -> Self {
        Self {
            phone_number,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// The state of an instance.
///
/// Documented in `green-api/account/GetStateInstance.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetStateInstanceResult {
    /// Whether the instance is linked and ready.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateInstance"))]
    pub state_instance: Option<InstanceState>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GetStateInstanceResult {
    state_instance: "stateInstance" as Optional,
} }

/// The state of the connection between an instance and WhatsApp.
///
/// Documented in `green-api/account/GetStatusInstance.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetStatusInstanceResult {
    /// Whether the connection is open.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusInstance"))]
    pub status_instance: Option<InstanceStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GetStatusInstanceResult {
    status_instance: "statusInstance" as Optional,
} }

/// What came of unlinking an instance.
///
/// Documented in `green-api/account/Logout.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `is_logout` is no `Err`: look at it"]
#[non_exhaustive]
pub struct LogoutResult {
    /// Whether the instance was unlinked.
    #[cfg_attr(feature = "schemars", schemars(rename = "isLogout"))]
    pub is_logout: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { LogoutResult {
    is_logout: "isLogout" as Optional,
} }

/// What came of setting the account's picture.
///
/// Documented in `green-api/account/SetProfilePicture.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfilePicture {
    /// Why the picture was not set; null where it was.
    pub reason: Option<String>,
    /// The address of the new picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlAvatar"))]
    pub url_avatar: Option<String>,
    /// Whether the picture was set.
    #[cfg_attr(feature = "schemars", schemars(rename = "setProfilePicture"))]
    pub set_profile_picture: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProfilePicture {
    reason: "reason" as Optional,
    url_avatar: "urlAvatar" as Optional,
    set_profile_picture: "setProfilePicture" as Optional,
} }

/// A QR code that links an instance to an account, or why there is none.
///
/// Documented in `green-api/account/QR.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QrCode {
    /// What `message` holds.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<QrKind>,
    /// For `qrCode` the picture, a PNG in base64 without a prefix; else a reason in English.
    pub message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QrCode {
    type_: "type" as Optional,
    message: "message" as Optional,
} }

/// What the answer holds. `qrCode`: a code; `error`: the text of an error; `alreadyLogged`: the remark that the
/// instance is linked already.
///
/// Documented in `green-api/account/QR.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QrKind {
    /// `qrCode`.
    QrCode,
    /// `error`.
    Error,
    /// `alreadyLogged`.
    AlreadyLogged,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { QrKind {
    QrCode = "qrCode",
    Error = "error",
    AlreadyLogged = "alreadyLogged",
} }

/// What came of a restart.
///
/// Documented in `green-api/account/Reboot.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `is_reboot` is no `Err`: look at it"]
#[non_exhaustive]
pub struct RebootResult {
    /// Whether the instance restarts.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReboot"))]
    pub is_reboot: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { RebootResult {
    is_reboot: "isReboot" as Optional,
} }

/// What a message holds. `qrCode`: a code; `accountData`: the account that was linked; `error`: the text of an error;
/// `alreadyLogged`: the remark that the instance is linked already; `timeoutExpired`: that no code was scanned in
/// time.
///
/// Documented in `green-api/account/Scanqrcode.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ScanQrCodeKind {
    /// `qrCode`.
    QrCode,
    /// `error`.
    Error,
    /// `accountData`.
    AccountData,
    /// `alreadyLogged`.
    AlreadyLogged,
    /// `timeoutExpired`.
    TimeoutExpired,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { ScanQrCodeKind {
    QrCode = "qrCode",
    Error = "error",
    AccountData = "accountData",
    AlreadyLogged = "alreadyLogged",
    TimeoutExpired = "timeoutExpired",
} }

/// A QR code that links an instance to an account, or what came of the codes before.
///
/// Documented in `green-api/account/Scanqrcode.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanQrCodeMessage {
    /// What `message` holds.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ScanQrCodeKind>,
    /// For `qrCode` the picture, a PNG in base64 without a prefix; for `accountData` the data of the account, whose form
    /// no page shows; else a reason in English.
    pub message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ScanQrCodeMessage {
    type_: "type" as Optional,
    message: "message" as Optional,
} }

/// What came of a change of settings.
///
/// Documented in `green-api/account/SetSettings.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `save_settings` is no `Err`: look at it"]
#[non_exhaustive]
pub struct SetSettingsResult {
    /// Whether the settings were stored.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "saveSettings",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<bool>"
        )
    )]
    pub save_settings: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SetSettingsResult {
    save_settings: "saveSettings" as LenientOptional,
} }

/// What came of going back to the proxy of the gateway.
///
/// Documented in `green-api/account/SetSystemProxy.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `set_system_proxy` is no `Err`: look at it"]
#[non_exhaustive]
pub struct SetSystemProxyResult {
    /// Whether the proxy of the gateway is set.
    #[cfg_attr(feature = "schemars", schemars(rename = "setSystemProxy"))]
    pub set_system_proxy: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SetSystemProxyResult {
    set_system_proxy: "setSystemProxy" as Optional,
} }

/// The settings of an instance.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Settings {
    /// The id of the linked account, such as `79001234567@c.us`.
    pub wid: Option<String>,
    /// The address that notifications are posted to; empty where they are fetched by `receiveNotification`.
    #[cfg_attr(feature = "schemars", schemars(rename = "webhookUrl"))]
    pub webhook_url: Option<String>,
    /// What the gateway sends in the header `Authorization` of each notification.
    #[cfg_attr(feature = "schemars", schemars(rename = "webhookUrlToken"))]
    pub webhook_url_token: Option<String>,
    /// The pause between two messages of the queue, in milliseconds.
    #[cfg_attr(feature = "schemars", schemars(rename = "delaySendMessagesMilliseconds"))]
    pub delay_send_messages_milliseconds: Option<i64>,
    /// Whether incoming messages are marked as read at once. Without effect where `markIncomingMessagesReadedOnReply` is
    /// `yes`.
    #[cfg_attr(feature = "schemars", schemars(rename = "markIncomingMessagesReaded"))]
    pub mark_incoming_messages_readed: Option<YesNo>,
    /// Whether incoming messages are marked as read as soon as the API sends something to their chat.
    #[cfg_attr(
        feature = "schemars",
        schemars(rename = "markIncomingMessagesReadedOnReply")
    )]
    pub mark_incoming_messages_readed_on_reply: Option<YesNo>,
    /// Whether there are notifications about the status of sent messages. Those about `noAccount` and `failed` come
    /// always.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingWebhook"))]
    pub outgoing_webhook: Option<YesNo>,
    /// Whether there are notifications about messages that the phone sends.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingMessageWebhook"))]
    pub outgoing_message_webhook: Option<YesNo>,
    /// Whether there are notifications about messages sent by the API.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingAPIMessageWebhook"))]
    pub outgoing_api_message_webhook: Option<YesNo>,
    /// Whether there are notifications about incoming messages and files.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingWebhook"))]
    pub incoming_webhook: Option<YesNo>,
    /// Whether there are notifications about the phone and its battery. The vendor says that they do not work at present.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceWebhook"))]
    pub device_webhook: Option<YesNo>,
    /// Whether there are notifications about changes of the instance's state.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateWebhook"))]
    pub state_webhook: Option<YesNo>,
    /// Whether the account is kept shown as online.
    #[cfg_attr(feature = "schemars", schemars(rename = "keepOnlineStatus"))]
    pub keep_online_status: Option<YesNo>,
    /// Whether there are notifications about polls and votes.
    #[cfg_attr(feature = "schemars", schemars(rename = "pollMessageWebhook"))]
    pub poll_message_webhook: Option<YesNo>,
    /// Whether there are notifications about blocked contacts. The vendor says that they do not work at present.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingBlockWebhook"))]
    pub incoming_block_webhook: Option<YesNo>,
    /// Whether there are notifications about incoming calls.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingCallWebhook"))]
    pub incoming_call_webhook: Option<YesNo>,
    /// Whether there are notifications about outgoing calls; known from recorded answers only.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingCallWebhook"))]
    pub outgoing_call_webhook: Option<YesNo>,
    /// Whether there are notifications about edited messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "editedMessageWebhook"))]
    pub edited_message_webhook: Option<YesNo>,
    /// Whether there are notifications about deleted messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "deletedMessageWebhook"))]
    pub deleted_message_webhook: Option<YesNo>,
    /// How long the account seems to type before a message is sent, as a level; 0 means not at all.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoTyping"))]
    pub auto_typing: Option<i64>,
    /// Whether messages show a preview of a link, unless a message says otherwise.
    #[cfg_attr(feature = "schemars", schemars(rename = "linkPreview"))]
    pub link_preview: Option<YesNo>,
    /// Whether chats are named by linked ids, which end in `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "enableLidMode"))]
    pub enable_lid_mode: Option<YesNo>,
    /// A former setting; the recorded answer has `no`.
    #[cfg_attr(feature = "schemars", schemars(rename = "sharedSession"))]
    pub shared_session: Option<String>,
    /// A former setting, the country of the instance, such as `ru`; empty in the recorded answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "countryInstance"))]
    pub country_instance: Option<String>,
    /// A former setting, the plan, such as `vip`; empty in the recorded answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeAccount"))]
    pub type_account: Option<String>,
    /// A former setting, the proxy as host, port, name and password with colons between; `system proxy` where it is the
    /// gateway's own.
    #[cfg_attr(feature = "schemars", schemars(rename = "proxyInstance"))]
    pub proxy_instance: Option<String>,
    /// A former setting, whether there were notifications about the connection to WhatsApp.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusInstanceWebhook"))]
    pub status_instance_webhook: Option<YesNo>,
    /// A former setting, whether messages were kept.
    #[cfg_attr(feature = "schemars", schemars(rename = "enableMessagesHistory"))]
    pub enable_messages_history: Option<YesNo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { Settings {
    wid: "wid" as Optional,
    webhook_url: "webhookUrl" as Optional,
    webhook_url_token: "webhookUrlToken" as Optional,
    delay_send_messages_milliseconds: "delaySendMessagesMilliseconds" as Optional,
    mark_incoming_messages_readed: "markIncomingMessagesReaded" as Optional,
    mark_incoming_messages_readed_on_reply: "markIncomingMessagesReadedOnReply" as Optional,
    outgoing_webhook: "outgoingWebhook" as Optional,
    outgoing_message_webhook: "outgoingMessageWebhook" as Optional,
    outgoing_api_message_webhook: "outgoingAPIMessageWebhook" as Optional,
    incoming_webhook: "incomingWebhook" as Optional,
    device_webhook: "deviceWebhook" as Optional,
    state_webhook: "stateWebhook" as Optional,
    keep_online_status: "keepOnlineStatus" as Optional,
    poll_message_webhook: "pollMessageWebhook" as Optional,
    incoming_block_webhook: "incomingBlockWebhook" as Optional,
    incoming_call_webhook: "incomingCallWebhook" as Optional,
    outgoing_call_webhook: "outgoingCallWebhook" as Optional,
    edited_message_webhook: "editedMessageWebhook" as Optional,
    deleted_message_webhook: "deletedMessageWebhook" as Optional,
    auto_typing: "autoTyping" as Optional,
    link_preview: "linkPreview" as Optional,
    enable_lid_mode: "enableLidMode" as Optional,
    shared_session: "sharedSession" as Optional,
    country_instance: "countryInstance" as Optional,
    type_account: "typeAccount" as Optional,
    proxy_instance: "proxyInstance" as Optional,
    status_instance_webhook: "statusInstanceWebhook" as Optional,
    enable_messages_history: "enableMessagesHistory" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("wid", &self.wid)
            .field("webhook_url", &self.webhook_url)
            .field(
                "webhook_url_token",
                &self.webhook_url_token.as_ref().map(|_| "[redacted]"),
            )
            .field(
                "delay_send_messages_milliseconds",
                &self.delay_send_messages_milliseconds,
            )
            .field("mark_incoming_messages_readed", &self.mark_incoming_messages_readed)
            .field(
                "mark_incoming_messages_readed_on_reply",
                &self.mark_incoming_messages_readed_on_reply,
            )
            .field("outgoing_webhook", &self.outgoing_webhook)
            .field("outgoing_message_webhook", &self.outgoing_message_webhook)
            .field("outgoing_api_message_webhook", &self.outgoing_api_message_webhook)
            .field("incoming_webhook", &self.incoming_webhook)
            .field("device_webhook", &self.device_webhook)
            .field("state_webhook", &self.state_webhook)
            .field("keep_online_status", &self.keep_online_status)
            .field("poll_message_webhook", &self.poll_message_webhook)
            .field("incoming_block_webhook", &self.incoming_block_webhook)
            .field("incoming_call_webhook", &self.incoming_call_webhook)
            .field("outgoing_call_webhook", &self.outgoing_call_webhook)
            .field("edited_message_webhook", &self.edited_message_webhook)
            .field("deleted_message_webhook", &self.deleted_message_webhook)
            .field("auto_typing", &self.auto_typing)
            .field("link_preview", &self.link_preview)
            .field("enable_lid_mode", &self.enable_lid_mode)
            .field("shared_session", &self.shared_session)
            .field("country_instance", &self.country_instance)
            .field("type_account", &self.type_account)
            .field("proxy_instance", &self.proxy_instance.as_ref().map(|_| "[redacted]"))
            .field("status_instance_webhook", &self.status_instance_webhook)
            .field("enable_messages_history", &self.enable_messages_history)
            .finish_non_exhaustive()
    }
}

/// The settings to change, one at least.
///
/// Documented in `green-api/account/SetSettings.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SettingsRequest {
    /// The address that notifications are posted to; empty if they are to be fetched by `receiveNotification`.
    #[cfg_attr(feature = "schemars", schemars(rename = "webhookUrl"))]
    pub webhook_url: Option<String>,
    /// What the gateway shall send in the header `Authorization` of each notification.
    #[cfg_attr(feature = "schemars", schemars(rename = "webhookUrlToken"))]
    pub webhook_url_token: Option<String>,
    /// The pause between two messages of the queue, in milliseconds; 500 at least.
    #[cfg_attr(feature = "schemars", schemars(rename = "delaySendMessagesMilliseconds"))]
    pub delay_send_messages_milliseconds: Option<i64>,
    /// Whether to mark incoming messages as read at once. Without effect where `markIncomingMessagesReadedOnReply` is
    /// `yes`.
    #[cfg_attr(feature = "schemars", schemars(rename = "markIncomingMessagesReaded"))]
    pub mark_incoming_messages_readed: Option<YesNo>,
    /// Whether to mark incoming messages as read as soon as the API sends something to their chat.
    #[cfg_attr(
        feature = "schemars",
        schemars(rename = "markIncomingMessagesReadedOnReply")
    )]
    pub mark_incoming_messages_readed_on_reply: Option<YesNo>,
    /// Whether to notify about the status of sent messages. Notifications about `noAccount` and `failed` come always.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingWebhook"))]
    pub outgoing_webhook: Option<YesNo>,
    /// Whether to notify about messages that the phone sends.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingMessageWebhook"))]
    pub outgoing_message_webhook: Option<YesNo>,
    /// Whether to notify about messages sent by the API.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingAPIMessageWebhook"))]
    pub outgoing_api_message_webhook: Option<YesNo>,
    /// Whether to notify about what comes in, messages and files.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingWebhook"))]
    pub incoming_webhook: Option<YesNo>,
    /// Whether to notify about the phone and its battery. The vendor says that this does not work at present.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceWebhook"))]
    pub device_webhook: Option<YesNo>,
    /// Whether to notify about changes of the instance's state.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateWebhook"))]
    pub state_webhook: Option<YesNo>,
    /// Whether contacts shall always see the account online.
    #[cfg_attr(feature = "schemars", schemars(rename = "keepOnlineStatus"))]
    pub keep_online_status: Option<YesNo>,
    /// Whether to notify about polls and votes.
    #[cfg_attr(feature = "schemars", schemars(rename = "pollMessageWebhook"))]
    pub poll_message_webhook: Option<YesNo>,
    /// Whether to notify about blocked contacts. The vendor says that this does not work at present.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingBlockWebhook"))]
    pub incoming_block_webhook: Option<YesNo>,
    /// Whether to notify about incoming calls.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingCallWebhook"))]
    pub incoming_call_webhook: Option<YesNo>,
    /// Whether to notify about outgoing calls; known from recorded answers only.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingCallWebhook"))]
    pub outgoing_call_webhook: Option<YesNo>,
    /// Whether to notify about edited messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "editedMessageWebhook"))]
    pub edited_message_webhook: Option<YesNo>,
    /// Whether to notify about deleted messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "deletedMessageWebhook"))]
    pub deleted_message_webhook: Option<YesNo>,
    /// How long the account shall seem to type before a message is sent, as a level; 0 means not at all.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoTyping"))]
    pub auto_typing: Option<i64>,
    /// Whether messages show a preview of a link, unless a message says otherwise.
    #[cfg_attr(feature = "schemars", schemars(rename = "linkPreview"))]
    pub link_preview: Option<YesNo>,
    /// Whether to name chats by linked ids, which end in `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "enableLidMode"))]
    pub enable_lid_mode: Option<YesNo>,
    /// A former setting; answers have `no`.
    #[cfg_attr(feature = "schemars", schemars(rename = "sharedSession"))]
    pub shared_session: Option<String>,
    /// A former setting, the country of the instance, such as `ru`.
    #[cfg_attr(feature = "schemars", schemars(rename = "countryInstance"))]
    pub country_instance: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SettingsRequest {
    webhook_url: "webhookUrl" as Optional,
    webhook_url_token: "webhookUrlToken" as Optional,
    delay_send_messages_milliseconds: "delaySendMessagesMilliseconds" as Optional,
    mark_incoming_messages_readed: "markIncomingMessagesReaded" as Optional,
    mark_incoming_messages_readed_on_reply: "markIncomingMessagesReadedOnReply" as Optional,
    outgoing_webhook: "outgoingWebhook" as Optional,
    outgoing_message_webhook: "outgoingMessageWebhook" as Optional,
    outgoing_api_message_webhook: "outgoingAPIMessageWebhook" as Optional,
    incoming_webhook: "incomingWebhook" as Optional,
    device_webhook: "deviceWebhook" as Optional,
    state_webhook: "stateWebhook" as Optional,
    keep_online_status: "keepOnlineStatus" as Optional,
    poll_message_webhook: "pollMessageWebhook" as Optional,
    incoming_block_webhook: "incomingBlockWebhook" as Optional,
    incoming_call_webhook: "incomingCallWebhook" as Optional,
    outgoing_call_webhook: "outgoingCallWebhook" as Optional,
    edited_message_webhook: "editedMessageWebhook" as Optional,
    deleted_message_webhook: "deletedMessageWebhook" as Optional,
    auto_typing: "autoTyping" as Optional,
    link_preview: "linkPreview" as Optional,
    enable_lid_mode: "enableLidMode" as Optional,
    shared_session: "sharedSession" as Optional,
    country_instance: "countryInstance" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for SettingsRequest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SettingsRequest")
            .field("webhook_url", &self.webhook_url)
            .field(
                "webhook_url_token",
                &self.webhook_url_token.as_ref().map(|_| "[redacted]"),
            )
            .field(
                "delay_send_messages_milliseconds",
                &self.delay_send_messages_milliseconds,
            )
            .field("mark_incoming_messages_readed", &self.mark_incoming_messages_readed)
            .field(
                "mark_incoming_messages_readed_on_reply",
                &self.mark_incoming_messages_readed_on_reply,
            )
            .field("outgoing_webhook", &self.outgoing_webhook)
            .field("outgoing_message_webhook", &self.outgoing_message_webhook)
            .field("outgoing_api_message_webhook", &self.outgoing_api_message_webhook)
            .field("incoming_webhook", &self.incoming_webhook)
            .field("device_webhook", &self.device_webhook)
            .field("state_webhook", &self.state_webhook)
            .field("keep_online_status", &self.keep_online_status)
            .field("poll_message_webhook", &self.poll_message_webhook)
            .field("incoming_block_webhook", &self.incoming_block_webhook)
            .field("incoming_call_webhook", &self.incoming_call_webhook)
            .field("outgoing_call_webhook", &self.outgoing_call_webhook)
            .field("edited_message_webhook", &self.edited_message_webhook)
            .field("deleted_message_webhook", &self.deleted_message_webhook)
            .field("auto_typing", &self.auto_typing)
            .field("link_preview", &self.link_preview)
            .field("enable_lid_mode", &self.enable_lid_mode)
            .field("shared_session", &self.shared_session)
            .field("country_instance", &self.country_instance)
            .finish_non_exhaustive()
    }
}

impl SettingsRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new() -> Self {
        Self {
            webhook_url: None,
            webhook_url_token: None,
            delay_send_messages_milliseconds: None,
            mark_incoming_messages_readed: None,
            mark_incoming_messages_readed_on_reply: None,
            outgoing_webhook: None,
            outgoing_message_webhook: None,
            outgoing_api_message_webhook: None,
            incoming_webhook: None,
            device_webhook: None,
            state_webhook: None,
            keep_online_status: None,
            poll_message_webhook: None,
            incoming_block_webhook: None,
            incoming_call_webhook: None,
            outgoing_call_webhook: None,
            edited_message_webhook: None,
            deleted_message_webhook: None,
            auto_typing: None,
            link_preview: None,
            enable_lid_mode: None,
            shared_session: None,
            country_instance: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `webhookUrl`.
    #[must_use]
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Sets `webhookUrlToken`.
    #[must_use]
    pub fn webhook_url_token(mut self, webhook_url_token: impl Into<String>) -> Self {
        self.webhook_url_token = Some(webhook_url_token.into());
        self
    }

    /// Sets `delaySendMessagesMilliseconds`.
    #[must_use]
    pub fn delay_send_messages_milliseconds(
        mut self,
        delay_send_messages_milliseconds: i64,
    ) -> Self {
        self.delay_send_messages_milliseconds = Some(delay_send_messages_milliseconds);
        self
    }

    /// Sets `markIncomingMessagesReaded`.
    #[must_use]
    pub fn mark_incoming_messages_readed(
        mut self,
        mark_incoming_messages_readed: impl Into<YesNo>,
    ) -> Self {
        self.mark_incoming_messages_readed = Some(mark_incoming_messages_readed.into());
        self
    }

    /// Sets `markIncomingMessagesReadedOnReply`.
    #[must_use]
    pub fn mark_incoming_messages_readed_on_reply(
        mut self,
        mark_incoming_messages_readed_on_reply: impl Into<YesNo>,
    ) -> Self {
        self.mark_incoming_messages_readed_on_reply = Some(
            mark_incoming_messages_readed_on_reply.into(),
        );
        self
    }

    /// Sets `outgoingWebhook`.
    #[must_use]
    pub fn outgoing_webhook(mut self, outgoing_webhook: impl Into<YesNo>) -> Self {
        self.outgoing_webhook = Some(outgoing_webhook.into());
        self
    }

    /// Sets `outgoingMessageWebhook`.
    #[must_use]
    pub fn outgoing_message_webhook(
        mut self,
        outgoing_message_webhook: impl Into<YesNo>,
    ) -> Self {
        self.outgoing_message_webhook = Some(outgoing_message_webhook.into());
        self
    }

    /// Sets `outgoingAPIMessageWebhook`.
    #[must_use]
    pub fn outgoing_api_message_webhook(
        mut self,
        outgoing_api_message_webhook: impl Into<YesNo>,
    ) -> Self {
        self.outgoing_api_message_webhook = Some(outgoing_api_message_webhook.into());
        self
    }

    /// Sets `incomingWebhook`.
    #[must_use]
    pub fn incoming_webhook(mut self, incoming_webhook: impl Into<YesNo>) -> Self {
        self.incoming_webhook = Some(incoming_webhook.into());
        self
    }

    /// Sets `deviceWebhook`.
    #[must_use]
    pub fn device_webhook(mut self, device_webhook: impl Into<YesNo>) -> Self {
        self.device_webhook = Some(device_webhook.into());
        self
    }

    /// Sets `stateWebhook`.
    #[must_use]
    pub fn state_webhook(mut self, state_webhook: impl Into<YesNo>) -> Self {
        self.state_webhook = Some(state_webhook.into());
        self
    }

    /// Sets `keepOnlineStatus`.
    #[must_use]
    pub fn keep_online_status(mut self, keep_online_status: impl Into<YesNo>) -> Self {
        self.keep_online_status = Some(keep_online_status.into());
        self
    }

    /// Sets `pollMessageWebhook`.
    #[must_use]
    pub fn poll_message_webhook(
        mut self,
        poll_message_webhook: impl Into<YesNo>,
    ) -> Self {
        self.poll_message_webhook = Some(poll_message_webhook.into());
        self
    }

    /// Sets `incomingBlockWebhook`.
    #[must_use]
    pub fn incoming_block_webhook(
        mut self,
        incoming_block_webhook: impl Into<YesNo>,
    ) -> Self {
        self.incoming_block_webhook = Some(incoming_block_webhook.into());
        self
    }

    /// Sets `incomingCallWebhook`.
    #[must_use]
    pub fn incoming_call_webhook(
        mut self,
        incoming_call_webhook: impl Into<YesNo>,
    ) -> Self {
        self.incoming_call_webhook = Some(incoming_call_webhook.into());
        self
    }

    /// Sets `outgoingCallWebhook`.
    #[must_use]
    pub fn outgoing_call_webhook(
        mut self,
        outgoing_call_webhook: impl Into<YesNo>,
    ) -> Self {
        self.outgoing_call_webhook = Some(outgoing_call_webhook.into());
        self
    }

    /// Sets `editedMessageWebhook`.
    #[must_use]
    pub fn edited_message_webhook(
        mut self,
        edited_message_webhook: impl Into<YesNo>,
    ) -> Self {
        self.edited_message_webhook = Some(edited_message_webhook.into());
        self
    }

    /// Sets `deletedMessageWebhook`.
    #[must_use]
    pub fn deleted_message_webhook(
        mut self,
        deleted_message_webhook: impl Into<YesNo>,
    ) -> Self {
        self.deleted_message_webhook = Some(deleted_message_webhook.into());
        self
    }

    /// Sets `autoTyping`.
    #[must_use]
    pub fn auto_typing(mut self, auto_typing: i64) -> Self {
        self.auto_typing = Some(auto_typing);
        self
    }

    /// Sets `linkPreview`.
    #[must_use]
    pub fn link_preview(mut self, link_preview: impl Into<YesNo>) -> Self {
        self.link_preview = Some(link_preview.into());
        self
    }

    /// Sets `enableLidMode`.
    #[must_use]
    pub fn enable_lid_mode(mut self, enable_lid_mode: impl Into<YesNo>) -> Self {
        self.enable_lid_mode = Some(enable_lid_mode.into());
        self
    }

    /// Sets `sharedSession`.
    #[must_use]
    pub fn shared_session(mut self, shared_session: impl Into<String>) -> Self {
        self.shared_session = Some(shared_session.into());
        self
    }

    /// Sets `countryInstance`.
    #[must_use]
    pub fn country_instance(mut self, country_instance: impl Into<String>) -> Self {
        self.country_instance = Some(country_instance.into());
        self
    }
}

/// A change of an instance's state.
///
/// Documented in `green-api/account/GetStateInstanceHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StateHistoryEntry {
    /// The new state; the page names `notAuthorized`, `authorized` and `blocked`.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateInstance"))]
    pub state_instance: Option<InstanceState>,
    /// When the state changed, as UNIX time.
    pub timestamp: Option<i64>,
    /// The account, by number or as an id such as `79636191168@c.us`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "phoneNumber",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub phone_number: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { StateHistoryEntry {
    state_instance: "stateInstance" as Optional,
    timestamp: "timestamp" as Optional,
    phone_number: "phoneNumber" as LenientOptional,
} }

/// The new access token of an instance.
///
/// Documented in `green-api/account/UpdateApiToken.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateApiTokenResult {
    /// The new token; all further calls need it.
    #[cfg_attr(feature = "schemars", schemars(rename = "apiTokenInstance"))]
    pub api_token_instance: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UpdateApiTokenResult {
    api_token_instance: "apiTokenInstance" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for UpdateApiTokenResult {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("UpdateApiTokenResult")
            .field(
                "api_token_instance",
                &self.api_token_instance.as_ref().map(|_| "[redacted]"),
            )
            .finish_non_exhaustive()
    }
}

/// The account that an instance is linked to. An instance in the state `notAuthorized`, `starting` or `blocked` has
/// none, and `phone`, `chatId`, `deviceId` and `avatar` are empty.
///
/// Documented in `green-api/account/GetWaSettings.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WaSettings {
    /// The address of the account's picture.
    pub avatar: Option<String>,
    /// The account's picture in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "base64Avatar"))]
    pub base64_avatar: Option<String>,
    /// The linked id of the account, ending in `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The account's number with country code, digits.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub phone: Option<String>,
    /// How much of the chats' history is loaded, in percent.
    #[cfg_attr(feature = "schemars", schemars(rename = "historySyncProgress"))]
    pub history_sync_progress: Option<i64>,
    /// Whether the instance is linked and ready.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateInstance"))]
    pub state_instance: Option<InstanceState>,
    /// Until when the account is suspended. Its format is not told.
    #[cfg_attr(feature = "schemars", schemars(rename = "suspendedUntil"))]
    pub suspended_until: Option<i64>,
    /// The instance as a device of the account, such as `0123456789:26@s.whatsapp.net`.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceId"))]
    pub device_id: Option<String>,
    /// Whether the data of the instance are being removed at present.
    #[cfg_attr(feature = "schemars", schemars(rename = "logoutProcess"))]
    pub logout_process: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { WaSettings {
    avatar: "avatar" as Optional,
    base64_avatar: "base64Avatar" as Optional,
    chat_id: "chatId" as Optional,
    phone: "phone" as LenientOptional,
    history_sync_progress: "historySyncProgress" as Optional,
    state_instance: "stateInstance" as Optional,
    suspended_until: "suspendedUntil" as Optional,
    device_id: "deviceId" as Optional,
    logout_process: "logoutProcess" as Optional,
} }

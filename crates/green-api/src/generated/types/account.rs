// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `account`.

use wagate_client::ChatId;
use super::{InstanceState, InstanceStatus, YesNo};

wagate_client::record! {
    /// A code that links an instance to an account.
    ///
    /// Documented in [GetAuthorizationCode](https://green-api.com/en/docs/api/account/GetAuthorizationCode/).
    #[must_use = "a false `status` is no `Err`: look at it"]
    pub struct AuthorizationCode: Default {
        /// Whether there is a code.
        pub status: Option<bool> = "status" as LenientOptional,
        /// The code to type into WhatsApp on the phone, such as `WH5L0ZAQ`; empty if there is none.
        pub code: Option<String> = secret "code" as LenientOptional,
    }
}

wagate_client::record! {
    /// The account that a code shall link.
    ///
    /// Documented in [GetAuthorizationCode](https://green-api.com/en/docs/api/account/GetAuthorizationCode/).
    pub struct AuthorizationCodeRequest: Request {
        /// The account's number with country code, without `+` or `00`.
        pub phone_number: i64 = "phoneNumber" as Required new(i64),
    }
}

wagate_client::record! {
    /// The state of an instance.
    ///
    /// Documented in [GetStateInstance](https://green-api.com/en/docs/api/account/GetStateInstance/).
    pub struct GetStateInstanceResult: Default {
        /// Whether the instance is linked and ready.
        pub state_instance: Option<InstanceState> = "stateInstance" as Optional,
    }
}

wagate_client::record! {
    /// The state of the connection between an instance and WhatsApp.
    ///
    /// Documented in [GetStatusInstance](https://green-api.com/en/docs/api/account/GetStatusInstance/).
    pub struct GetStatusInstanceResult: Default {
        /// Whether the connection is open.
        pub status_instance: Option<InstanceStatus> = "statusInstance" as Optional,
    }
}

wagate_client::record! {
    /// What came of unlinking an instance.
    ///
    /// Documented in [Logout](https://green-api.com/en/docs/api/account/Logout/).
    #[must_use = "a false `is_logout` is no `Err`: look at it"]
    pub struct LogoutResult: Default {
        /// Whether the instance was unlinked.
        pub is_logout: Option<bool> = "isLogout" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of setting the account's picture.
    ///
    /// Documented in [SetProfilePicture](https://green-api.com/en/docs/api/account/SetProfilePicture/).
    pub struct ProfilePicture: Default {
        /// Why the picture was not set; null where it was.
        pub reason: Option<String> = "reason" as LenientOptional,
        /// The address of the new picture.
        pub url_avatar: Option<String> = "urlAvatar" as LenientOptional,
        /// Whether the picture was set.
        pub set_profile_picture: Option<bool> = "setProfilePicture" as LenientOptional,
    }
}

wagate_client::record! {
    /// A QR code that links an instance to an account, or why there is none.
    ///
    /// Documented in [QR](https://green-api.com/en/docs/api/account/QR/).
    pub struct QrCode: Default {
        /// What `message` holds.
        pub type_: Option<QrKind> = "type" as Optional,
        /// For `qrCode` the picture, a PNG in base64 without a prefix; else a reason in English.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What the answer holds. `qrCode`: a code; `error`: the text of an error; `alreadyLogged`: the remark that the
    /// instance is linked already.
    ///
    /// Documented in [QR](https://green-api.com/en/docs/api/account/QR/).
    pub enum QrKind {
        /// `qrCode`.
        QrCode = "qrCode",
        /// `error`.
        Error = "error",
        /// `alreadyLogged`.
        AlreadyLogged = "alreadyLogged",
    }
}

wagate_client::record! {
    /// What came of a restart.
    ///
    /// Documented in [Reboot](https://green-api.com/en/docs/api/account/Reboot/).
    #[must_use = "a false `is_reboot` is no `Err`: look at it"]
    pub struct RebootResult: Default {
        /// Whether the instance restarts.
        pub is_reboot: Option<bool> = "isReboot" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What a message holds. `qrCode`: a code; `accountData`: the account that was linked; `error`: the text of an error;
    /// `alreadyLogged`: the remark that the instance is linked already; `timeoutExpired`: that no code was scanned in
    /// time.
    ///
    /// Documented in [Scanqrcode](https://green-api.com/en/docs/api/account/Scanqrcode/).
    pub enum ScanQrCodeKind {
        /// `qrCode`.
        QrCode = "qrCode",
        /// `error`.
        Error = "error",
        /// `accountData`.
        AccountData = "accountData",
        /// `alreadyLogged`.
        AlreadyLogged = "alreadyLogged",
        /// `timeoutExpired`.
        TimeoutExpired = "timeoutExpired",
    }
}

wagate_client::record! {
    /// A QR code that links an instance to an account, or what came of the codes before.
    ///
    /// Documented in [Scanqrcode](https://green-api.com/en/docs/api/account/Scanqrcode/).
    pub struct ScanQrCodeMessage: Default {
        /// What `message` holds.
        pub type_: Option<ScanQrCodeKind> = "type" as Optional,
        /// For `qrCode` the picture, a PNG in base64 without a prefix; for `accountData` the data of the account, whose form
        /// no page shows; else a reason in English.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of a change of settings.
    ///
    /// Documented in [SetSettings](https://green-api.com/en/docs/api/account/SetSettings/).
    #[must_use = "a false `save_settings` is no `Err`: look at it"]
    pub struct SetSettingsResult: Default {
        /// Whether the settings were stored.
        pub save_settings: Option<bool> = "saveSettings" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of going back to the proxy of the gateway.
    ///
    /// Documented in [SetSystemProxy (earlier edition)](https://green-api.com/en/docs/api/account/SetSystemProxy/).
    #[must_use = "a false `set_system_proxy` is no `Err`: look at it"]
    pub struct SetSystemProxyResult: Default {
        /// Whether the proxy of the gateway is set.
        pub set_system_proxy: Option<bool> = "setSystemProxy" as LenientOptional,
    }
}

wagate_client::record! {
    /// The settings of an instance.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub struct Settings: Default {
        /// The id of the linked account, such as `79001234567@c.us`.
        pub wid: Option<ChatId> = "wid" as LenientOptional,
        /// The address that notifications are posted to; empty where they are fetched by `receiveNotification`.
        pub webhook_url: Option<String> = "webhookUrl" as LenientOptional,
        /// What the gateway sends in the header `Authorization` of each notification.
        pub webhook_url_token: Option<String> = secret "webhookUrlToken" as LenientOptional,
        /// The pause between two messages of the queue, in milliseconds.
        pub delay_send_messages_milliseconds: Option<i64> = "delaySendMessagesMilliseconds" as LenientOptional,
        /// Whether incoming messages are marked as read at once. Without effect where `markIncomingMessagesReadedOnReply` is
        /// `yes`.
        pub mark_incoming_messages_readed: Option<YesNo> = "markIncomingMessagesReaded" as Optional,
        /// Whether incoming messages are marked as read as soon as the API sends something to their chat.
        pub mark_incoming_messages_readed_on_reply: Option<YesNo> = "markIncomingMessagesReadedOnReply" as Optional,
        /// Whether there are notifications about the status of sent messages. Those about `noAccount` and `failed` come
        /// always.
        pub outgoing_webhook: Option<YesNo> = "outgoingWebhook" as Optional,
        /// Whether there are notifications about messages that the phone sends.
        pub outgoing_message_webhook: Option<YesNo> = "outgoingMessageWebhook" as Optional,
        /// Whether there are notifications about messages sent by the API.
        pub outgoing_api_message_webhook: Option<YesNo> = "outgoingAPIMessageWebhook" as Optional,
        /// Whether there are notifications about incoming messages and files.
        pub incoming_webhook: Option<YesNo> = "incomingWebhook" as Optional,
        /// Whether there are notifications about the phone and its battery. The vendor says that they do not work at present.
        pub device_webhook: Option<YesNo> = "deviceWebhook" as Optional,
        /// Whether there are notifications about changes of the instance's state.
        pub state_webhook: Option<YesNo> = "stateWebhook" as Optional,
        /// Whether the account is kept shown as online.
        pub keep_online_status: Option<YesNo> = "keepOnlineStatus" as Optional,
        /// Whether there are notifications about polls and votes.
        pub poll_message_webhook: Option<YesNo> = "pollMessageWebhook" as Optional,
        /// Whether there are notifications about blocked contacts. The vendor says that they do not work at present.
        pub incoming_block_webhook: Option<YesNo> = "incomingBlockWebhook" as Optional,
        /// Whether there are notifications about incoming calls. Before release 5.44.37.12 of the gateway it had no effect by
        /// itself.
        pub incoming_call_webhook: Option<YesNo> = "incomingCallWebhook" as Optional,
        /// Whether there are notifications about outgoing calls; known from recorded answers only.
        pub outgoing_call_webhook: Option<YesNo> = "outgoingCallWebhook" as Optional,
        /// Whether there are notifications about the pictures of contacts.
        ///
        /// Not documented; seen: A setting of instances in the vendor's own chat program.
        pub avatar_info_webhook: Option<YesNo> = "avatarInfoWebhook" as Optional,
        /// Whether there are notifications about edited messages.
        pub edited_message_webhook: Option<YesNo> = "editedMessageWebhook" as Optional,
        /// Whether there are notifications about deleted messages.
        pub deleted_message_webhook: Option<YesNo> = "deletedMessageWebhook" as Optional,
        /// How long the account seems to type before a message is sent, as a level; 0 means not at all.
        pub auto_typing: Option<i64> = "autoTyping" as LenientOptional,
        /// Whether messages show a preview of a link, unless a message says otherwise.
        pub link_preview: Option<YesNo> = "linkPreview" as Optional,
        /// Whether chats are named by linked ids, which end in `@lid`.
        pub enable_lid_mode: Option<YesNo> = "enableLidMode" as Optional,
        /// A former setting; the recorded answer has `no`.
        pub shared_session: Option<String> = "sharedSession" as LenientOptional,
        /// A former setting, the country of the instance, such as `ru`; empty in the recorded answer.
        pub country_instance: Option<String> = "countryInstance" as LenientOptional,
        /// A former setting, the plan, such as `vip`; empty in the recorded answer.
        pub type_account: Option<String> = "typeAccount" as LenientOptional,
        /// A former setting, the proxy as host, port, name and password with colons between; `system proxy` where it is the
        /// gateway's own.
        pub proxy_instance: Option<String> = secret "proxyInstance" as LenientOptional,
        /// A former setting, whether there were notifications about the connection to WhatsApp.
        pub status_instance_webhook: Option<YesNo> = "statusInstanceWebhook" as Optional,
        /// A former setting, whether messages were kept.
        pub enable_messages_history: Option<YesNo> = "enableMessagesHistory" as Optional,
    }
}

wagate_client::record! {
    /// The settings to change, one at least.
    ///
    /// Documented in [SetSettings](https://green-api.com/en/docs/api/account/SetSettings/).
    pub struct SettingsRequest: Default, Request {
        /// The address that notifications are posted to; empty if they are to be fetched by `receiveNotification`.
        pub webhook_url: Option<String> = "webhookUrl" as Optional set(impl Into<String>),
        /// What the gateway shall send in the header `Authorization` of each notification.
        pub webhook_url_token: Option<String> = secret "webhookUrlToken" as Optional set(impl Into<String>),
        /// The pause between two messages of the queue, in milliseconds; 500 at least.
        pub delay_send_messages_milliseconds: Option<i64> = "delaySendMessagesMilliseconds" as Optional set(i64),
        /// Whether to mark incoming messages as read at once. Without effect where `markIncomingMessagesReadedOnReply` is
        /// `yes`.
        pub mark_incoming_messages_readed: Option<YesNo> = "markIncomingMessagesReaded" as Optional set(impl Into<YesNo>),
        /// Whether to mark incoming messages as read as soon as the API sends something to their chat.
        pub mark_incoming_messages_readed_on_reply: Option<YesNo> = "markIncomingMessagesReadedOnReply" as Optional set(impl Into<YesNo>),
        /// Whether to notify about the status of sent messages. Notifications about `noAccount` and `failed` come always.
        pub outgoing_webhook: Option<YesNo> = "outgoingWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about messages that the phone sends.
        pub outgoing_message_webhook: Option<YesNo> = "outgoingMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about messages sent by the API.
        pub outgoing_api_message_webhook: Option<YesNo> = "outgoingAPIMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about what comes in, messages and files.
        pub incoming_webhook: Option<YesNo> = "incomingWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about the phone and its battery. The vendor says that this does not work at present.
        pub device_webhook: Option<YesNo> = "deviceWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about changes of the instance's state.
        pub state_webhook: Option<YesNo> = "stateWebhook" as Optional set(impl Into<YesNo>),
        /// Whether contacts shall always see the account online.
        pub keep_online_status: Option<YesNo> = "keepOnlineStatus" as Optional set(impl Into<YesNo>),
        /// Whether to notify about polls and votes.
        pub poll_message_webhook: Option<YesNo> = "pollMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about blocked contacts. The vendor says that this does not work at present.
        pub incoming_block_webhook: Option<YesNo> = "incomingBlockWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about incoming calls. Before release 5.44.37.12 of the gateway it had no effect by itself.
        pub incoming_call_webhook: Option<YesNo> = "incomingCallWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about outgoing calls; known from recorded answers only.
        pub outgoing_call_webhook: Option<YesNo> = "outgoingCallWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about edited messages.
        pub edited_message_webhook: Option<YesNo> = "editedMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether to notify about deleted messages.
        pub deleted_message_webhook: Option<YesNo> = "deletedMessageWebhook" as Optional set(impl Into<YesNo>),
        /// How long the account shall seem to type before a message is sent, as a level; 0 means not at all.
        pub auto_typing: Option<i64> = "autoTyping" as Optional set(i64),
        /// Whether messages show a preview of a link, unless a message says otherwise.
        pub link_preview: Option<YesNo> = "linkPreview" as Optional set(impl Into<YesNo>),
        /// Whether to name chats by linked ids, which end in `@lid`.
        pub enable_lid_mode: Option<YesNo> = "enableLidMode" as Optional set(impl Into<YesNo>),
        /// A former setting; answers have `no`.
        pub shared_session: Option<String> = "sharedSession" as Optional set(impl Into<String>),
        /// A former setting, the country of the instance, such as `ru`.
        pub country_instance: Option<String> = "countryInstance" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A change of an instance's state.
    ///
    /// Documented in [GetStateInstanceHistory](https://green-api.com/en/docs/api/account/GetStateInstanceHistory/).
    pub struct StateHistoryEntry: Default {
        /// The new state; the page names `notAuthorized`, `authorized` and `blocked`.
        pub state_instance: Option<InstanceState> = "stateInstance" as Optional,
        /// When the state changed, as UNIX time.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The account, by number or as an id such as `79636191168@c.us`.
        pub phone_number: Option<String> = "phoneNumber" as LenientOptional,
    }
}

wagate_client::record! {
    /// The new access token of an instance.
    ///
    /// Documented in [UpdateApiToken](https://green-api.com/en/docs/api/account/UpdateApiToken/).
    pub struct UpdateApiTokenResult: Default {
        /// The new token; all further calls need it.
        pub api_token_instance: Option<String> = secret "apiTokenInstance" as LenientOptional,
    }
}

wagate_client::record! {
    /// The account that an instance is linked to. An instance in the state `notAuthorized`, `starting` or `blocked` has
    /// none, and `phone`, `chatId`, `deviceId` and `avatar` are empty.
    ///
    /// Documented in [GetWaSettings](https://green-api.com/en/docs/api/account/GetWaSettings/).
    pub struct WaSettings: Default {
        /// The address of the account's picture.
        pub avatar: Option<String> = "avatar" as LenientOptional,
        /// The account's picture in base64.
        pub base64_avatar: Option<String> = "base64Avatar" as LenientOptional,
        /// The linked id of the account, ending in `@lid`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The account's number with country code, digits.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// How much of the chats' history is loaded, in percent.
        pub history_sync_progress: Option<i64> = "historySyncProgress" as LenientOptional,
        /// Whether the instance is linked and ready.
        pub state_instance: Option<InstanceState> = "stateInstance" as Optional,
        /// Until when the account is suspended. Its format is not told.
        pub suspended_until: Option<i64> = "suspendedUntil" as LenientOptional,
        /// The instance as a device of the account, such as `0123456789:26@s.whatsapp.net`.
        pub device_id: Option<String> = "deviceId" as LenientOptional,
        /// Whether the data of the instance are being removed at present.
        pub logout_process: Option<bool> = "logoutProcess" as LenientOptional,
    }
}

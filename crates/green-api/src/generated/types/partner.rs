// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `partner`.

use super::YesNo;

wagate_client::record! {
    /// The name and the settings of a new instance, one of them at least. A setting with `yes` or `no` is `no` where it is
    /// left out.
    ///
    /// Documented in [CreateInstance](https://green-api.com/en/docs/partners/createInstance/).
    pub struct CreateInstanceRequest: Default, Request {
        /// A name for the instance.
        pub name: Option<String> = "name" as Optional set(impl Into<String>),
        /// The address that notifications are posted to.
        pub webhook_url: Option<String> = "webhookUrl" as Optional set(impl Into<String>),
        /// What the gateway shall send in the header `Authorization` of each notification.
        pub webhook_url_token: Option<String> = secret "webhookUrlToken" as Optional set(impl Into<String>),
        /// The pause between two messages of the queue, in milliseconds; 500 at least, 3000 is recommended.
        pub delay_send_messages_milliseconds: Option<i64> = "delaySendMessagesMilliseconds" as Optional set(i64),
        /// Whether to mark incoming messages as read at once. Without effect where `markIncomingMessagesReadedOnReply` is
        /// `yes`.
        pub mark_incoming_messages_readed: Option<YesNo> = "markIncomingMessagesReaded" as Optional set(impl Into<YesNo>),
        /// Whether to mark incoming messages as read as soon as the API sends something to their chat.
        pub mark_incoming_messages_readed_on_reply: Option<YesNo> = "markIncomingMessagesReadedOnReply" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about the status of sent messages.
        pub outgoing_webhook: Option<YesNo> = "outgoingWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about messages that the phone sends.
        pub outgoing_message_webhook: Option<YesNo> = "outgoingMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about messages sent by the API.
        pub outgoing_api_message_webhook: Option<YesNo> = "outgoingAPIMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about changes of the instance's state.
        pub state_webhook: Option<YesNo> = "stateWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about what comes in, messages and files.
        pub incoming_webhook: Option<YesNo> = "incomingWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about the phone and its battery.
        pub device_webhook: Option<YesNo> = "deviceWebhook" as Optional set(impl Into<YesNo>),
        /// Whether contacts shall always see the account online.
        pub keep_online_status: Option<YesNo> = "keepOnlineStatus" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about polls and votes.
        pub poll_message_webhook: Option<YesNo> = "pollMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about blocked contacts.
        pub incoming_block_webhook: Option<YesNo> = "incomingBlockWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about incoming calls.
        pub incoming_call_webhook: Option<YesNo> = "incomingCallWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about edited messages.
        pub edited_message_webhook: Option<YesNo> = "editedMessageWebhook" as Optional set(impl Into<YesNo>),
        /// Whether there shall be notifications about deleted messages.
        pub deleted_message_webhook: Option<YesNo> = "deletedMessageWebhook" as Optional set(impl Into<YesNo>),
        /// How long the account shall seem to type before a message is sent, as a level; 0 means not at all.
        pub auto_typing: Option<i64> = "autoTyping" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A new instance.
    ///
    /// Documented in [CreateInstance](https://green-api.com/en/docs/partners/createInstance/).
    pub struct CreatedInstance: Default {
        /// The id of the instance.
        pub id_instance: Option<i64> = "idInstance" as LenientOptional,
        /// The access token of the instance.
        pub api_token_instance: Option<String> = secret "apiTokenInstance" as LenientOptional,
        /// The messenger that the instance is for, such as `whatsapp`.
        pub type_instance: Option<String> = "typeInstance" as LenientOptional,
    }
}

wagate_client::record! {
    /// Which instance to delete.
    ///
    /// Documented in [DeleteInstanceAccount](https://green-api.com/en/docs/partners/deleteInstanceAccount/).
    pub struct DeleteInstanceAccountRequest: Request {
        /// The id of the instance.
        pub id_instance: i64 = "idInstance" as Required new(i64),
    }
}

wagate_client::record! {
    /// What came of deleting an instance.
    ///
    /// Documented in [DeleteInstanceAccount](https://green-api.com/en/docs/partners/deleteInstanceAccount/).
    #[must_use = "a false `delete_instance_account` is no `Err`: look at it"]
    pub struct DeleteInstanceAccountResult: Default {
        /// Whether the instance was deleted.
        pub delete_instance_account: Option<bool> = "deleteInstanceAccount" as LenientOptional,
    }
}

wagate_client::record! {
    /// An instance of a partner account.
    ///
    /// Documented in [GetInstances](https://green-api.com/en/docs/partners/getInstances/).
    pub struct PartnerInstance: Default {
        /// The id of the instance.
        pub id_instance: Option<i64> = "idInstance" as LenientOptional,
        /// The name of the instance.
        pub name: Option<String> = "name" as LenientOptional,
        /// The messenger that the instance is for, such as `whatsapp`.
        pub type_instance: Option<String> = "typeInstance" as LenientOptional,
        /// A former field, empty in the example.
        pub type_account: Option<String> = "typeAccount" as LenientOptional,
        /// A former field, empty in the example.
        pub partner_user_uiid: Option<String> = "partnerUserUiid" as LenientOptional,
        /// When the instance was created, such as `2022-06-03T18:39:44`. The time zone is not told.
        pub time_created: Option<String> = "timeCreated" as LenientOptional,
        /// When the instance was deleted, in the same form; `0001-01-01T00:00:00` if it was not.
        pub time_deleted: Option<String> = "timeDeleted" as LenientOptional,
        /// The access token of the instance.
        pub api_token_instance: Option<String> = secret "apiTokenInstance" as LenientOptional,
        /// Whether the instance was deleted.
        pub deleted: Option<bool> = "deleted" as LenientOptional,
        /// The plan of the instance.
        pub tariff: Option<String> = "tariff" as LenientOptional,
        /// Whether the instance is free of charge.
        pub is_free: Option<bool> = "isFree" as LenientOptional,
        /// Whether the instance has the plan for partners.
        pub is_partner: Option<bool> = "isPartner" as LenientOptional,
        /// When the time that was paid for ends, in the same form as `timeCreated`.
        pub expiration_date: Option<String> = "expirationDate" as LenientOptional,
        /// Whether the time that was paid for is over.
        pub is_expired: Option<bool> = "isExpired" as LenientOptional,
    }
}

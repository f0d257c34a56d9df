// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `partner`.

use super::YesNo;

/// The name and the settings of a new instance, one of them at least. A setting with `yes` or `no` is `no` where it is
/// left out.
///
/// Documented in `green-api/partner/CreateInstance.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// A name for the instance.
    pub name: Option<String>,
    /// The address that notifications are posted to.
    #[cfg_attr(feature = "schemars", schemars(rename = "webhookUrl"))]
    pub webhook_url: Option<String>,
    /// What the gateway shall send in the header `Authorization` of each notification.
    #[cfg_attr(feature = "schemars", schemars(rename = "webhookUrlToken"))]
    pub webhook_url_token: Option<String>,
    /// The pause between two messages of the queue, in milliseconds; 500 at least, 3000 is recommended.
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
    /// Whether there shall be notifications about the status of sent messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingWebhook"))]
    pub outgoing_webhook: Option<YesNo>,
    /// Whether there shall be notifications about messages that the phone sends.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingMessageWebhook"))]
    pub outgoing_message_webhook: Option<YesNo>,
    /// Whether there shall be notifications about messages sent by the API.
    #[cfg_attr(feature = "schemars", schemars(rename = "outgoingAPIMessageWebhook"))]
    pub outgoing_api_message_webhook: Option<YesNo>,
    /// Whether there shall be notifications about changes of the instance's state.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateWebhook"))]
    pub state_webhook: Option<YesNo>,
    /// Whether there shall be notifications about what comes in, messages and files.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingWebhook"))]
    pub incoming_webhook: Option<YesNo>,
    /// Whether there shall be notifications about the phone and its battery.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceWebhook"))]
    pub device_webhook: Option<YesNo>,
    /// Whether contacts shall always see the account online.
    #[cfg_attr(feature = "schemars", schemars(rename = "keepOnlineStatus"))]
    pub keep_online_status: Option<YesNo>,
    /// Whether there shall be notifications about polls and votes.
    #[cfg_attr(feature = "schemars", schemars(rename = "pollMessageWebhook"))]
    pub poll_message_webhook: Option<YesNo>,
    /// Whether there shall be notifications about blocked contacts.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingBlockWebhook"))]
    pub incoming_block_webhook: Option<YesNo>,
    /// Whether there shall be notifications about incoming calls.
    #[cfg_attr(feature = "schemars", schemars(rename = "incomingCallWebhook"))]
    pub incoming_call_webhook: Option<YesNo>,
    /// Whether there shall be notifications about edited messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "editedMessageWebhook"))]
    pub edited_message_webhook: Option<YesNo>,
    /// Whether there shall be notifications about deleted messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "deletedMessageWebhook"))]
    pub deleted_message_webhook: Option<YesNo>,
    /// How long the account shall seem to type before a message is sent, as a level; 0 means not at all.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoTyping"))]
    pub auto_typing: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CreateInstanceRequest {
    name: "name" as Optional,
    webhook_url: "webhookUrl" as Optional,
    webhook_url_token: "webhookUrlToken" as Optional,
    delay_send_messages_milliseconds: "delaySendMessagesMilliseconds" as Optional,
    mark_incoming_messages_readed: "markIncomingMessagesReaded" as Optional,
    mark_incoming_messages_readed_on_reply: "markIncomingMessagesReadedOnReply" as Optional,
    outgoing_webhook: "outgoingWebhook" as Optional,
    outgoing_message_webhook: "outgoingMessageWebhook" as Optional,
    outgoing_api_message_webhook: "outgoingAPIMessageWebhook" as Optional,
    state_webhook: "stateWebhook" as Optional,
    incoming_webhook: "incomingWebhook" as Optional,
    device_webhook: "deviceWebhook" as Optional,
    keep_online_status: "keepOnlineStatus" as Optional,
    poll_message_webhook: "pollMessageWebhook" as Optional,
    incoming_block_webhook: "incomingBlockWebhook" as Optional,
    incoming_call_webhook: "incomingCallWebhook" as Optional,
    edited_message_webhook: "editedMessageWebhook" as Optional,
    deleted_message_webhook: "deletedMessageWebhook" as Optional,
    auto_typing: "autoTyping" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for CreateInstanceRequest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateInstanceRequest")
            .field("name", &self.name)
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
            .field("state_webhook", &self.state_webhook)
            .field("incoming_webhook", &self.incoming_webhook)
            .field("device_webhook", &self.device_webhook)
            .field("keep_online_status", &self.keep_online_status)
            .field("poll_message_webhook", &self.poll_message_webhook)
            .field("incoming_block_webhook", &self.incoming_block_webhook)
            .field("incoming_call_webhook", &self.incoming_call_webhook)
            .field("edited_message_webhook", &self.edited_message_webhook)
            .field("deleted_message_webhook", &self.deleted_message_webhook)
            .field("auto_typing", &self.auto_typing)
            .finish_non_exhaustive()
    }
}

impl CreateInstanceRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            webhook_url: None,
            webhook_url_token: None,
            delay_send_messages_milliseconds: None,
            mark_incoming_messages_readed: None,
            mark_incoming_messages_readed_on_reply: None,
            outgoing_webhook: None,
            outgoing_message_webhook: None,
            outgoing_api_message_webhook: None,
            state_webhook: None,
            incoming_webhook: None,
            device_webhook: None,
            keep_online_status: None,
            poll_message_webhook: None,
            incoming_block_webhook: None,
            incoming_call_webhook: None,
            edited_message_webhook: None,
            deleted_message_webhook: None,
            auto_typing: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

    /// Sets `stateWebhook`.
    #[must_use]
    pub fn state_webhook(mut self, state_webhook: impl Into<YesNo>) -> Self {
        self.state_webhook = Some(state_webhook.into());
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
}

/// A new instance.
///
/// Documented in `green-api/partner/CreateInstance.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedInstance {
    /// The id of the instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "idInstance"))]
    pub id_instance: Option<i64>,
    /// The access token of the instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "apiTokenInstance"))]
    pub api_token_instance: Option<String>,
    /// The messenger that the instance is for, such as `whatsapp`.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeInstance"))]
    pub type_instance: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CreatedInstance {
    id_instance: "idInstance" as Optional,
    api_token_instance: "apiTokenInstance" as Optional,
    type_instance: "typeInstance" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for CreatedInstance {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreatedInstance")
            .field("id_instance", &self.id_instance)
            .field(
                "api_token_instance",
                &self.api_token_instance.as_ref().map(|_| "[redacted]"),
            )
            .field("type_instance", &self.type_instance)
            .finish_non_exhaustive()
    }
}

/// Which instance to delete.
///
/// Documented in `green-api/partner/DeleteInstanceAccount.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteInstanceAccountRequest {
    /// The id of the instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "idInstance"))]
    pub id_instance: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteInstanceAccountRequest {
    id_instance: "idInstance" as Required,
} }

impl DeleteInstanceAccountRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(id_instance: i64) -> Self {
        Self {
            id_instance,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What came of deleting an instance.
///
/// Documented in `green-api/partner/DeleteInstanceAccount.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `delete_instance_account` is no `Err`: look at it"]
#[non_exhaustive]
pub struct DeleteInstanceAccountResult {
    /// Whether the instance was deleted.
    #[cfg_attr(feature = "schemars", schemars(rename = "deleteInstanceAccount"))]
    pub delete_instance_account: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteInstanceAccountResult {
    delete_instance_account: "deleteInstanceAccount" as Optional,
} }

/// An instance of a partner account.
///
/// Documented in `green-api/partner/GetInstances.md`.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PartnerInstance {
    /// The id of the instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "idInstance"))]
    pub id_instance: Option<i64>,
    /// The name of the instance.
    pub name: Option<String>,
    /// The messenger that the instance is for, such as `whatsapp`.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeInstance"))]
    pub type_instance: Option<String>,
    /// A former field, empty in the example.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeAccount"))]
    pub type_account: Option<String>,
    /// A former field, empty in the example.
    #[cfg_attr(feature = "schemars", schemars(rename = "partnerUserUiid"))]
    pub partner_user_uiid: Option<String>,
    /// When the instance was created, such as `2022-06-03T18:39:44`. The time zone is not told.
    #[cfg_attr(feature = "schemars", schemars(rename = "timeCreated"))]
    pub time_created: Option<String>,
    /// When the instance was deleted, in the same form; `0001-01-01T00:00:00` if it was not.
    #[cfg_attr(feature = "schemars", schemars(rename = "timeDeleted"))]
    pub time_deleted: Option<String>,
    /// The access token of the instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "apiTokenInstance"))]
    pub api_token_instance: Option<String>,
    /// Whether the instance was deleted.
    pub deleted: Option<bool>,
    /// The plan of the instance.
    pub tariff: Option<String>,
    /// Whether the instance is free of charge.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFree"))]
    pub is_free: Option<bool>,
    /// Whether the instance has the plan for partners.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPartner"))]
    pub is_partner: Option<bool>,
    /// When the time that was paid for ends, in the same form as `timeCreated`.
    #[cfg_attr(feature = "schemars", schemars(rename = "expirationDate"))]
    pub expiration_date: Option<String>,
    /// Whether the time that was paid for is over.
    #[cfg_attr(feature = "schemars", schemars(rename = "isExpired"))]
    pub is_expired: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PartnerInstance {
    id_instance: "idInstance" as Optional,
    name: "name" as Optional,
    type_instance: "typeInstance" as Optional,
    type_account: "typeAccount" as Optional,
    partner_user_uiid: "partnerUserUiid" as Optional,
    time_created: "timeCreated" as Optional,
    time_deleted: "timeDeleted" as Optional,
    api_token_instance: "apiTokenInstance" as Optional,
    deleted: "deleted" as Optional,
    tariff: "tariff" as Optional,
    is_free: "isFree" as Optional,
    is_partner: "isPartner" as Optional,
    expiration_date: "expirationDate" as Optional,
    is_expired: "isExpired" as Optional,
} }

/// Secrets are not shown.
impl std::fmt::Debug for PartnerInstance {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("PartnerInstance")
            .field("id_instance", &self.id_instance)
            .field("name", &self.name)
            .field("type_instance", &self.type_instance)
            .field("type_account", &self.type_account)
            .field("partner_user_uiid", &self.partner_user_uiid)
            .field("time_created", &self.time_created)
            .field("time_deleted", &self.time_deleted)
            .field(
                "api_token_instance",
                &self.api_token_instance.as_ref().map(|_| "[redacted]"),
            )
            .field("deleted", &self.deleted)
            .field("tariff", &self.tariff)
            .field("is_free", &self.is_free)
            .field("is_partner", &self.is_partner)
            .field("expiration_date", &self.expiration_date)
            .field("is_expired", &self.is_expired)
            .finish_non_exhaustive()
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Where the gateway posts what happens.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Where the gateway posts what happens.
///
/// Reached by [`Client::webhooks`](crate::Client::webhooks).
#[derive(Debug, Clone)]
pub struct Webhooks(pub(crate) Core);

impl Webhooks {
    /// Sets where `ReceivedCallback` goes.
    ///
    /// While an address is set with `updateWebhookReceivedDelivery`, that one counts.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-received`. Never sent twice.
    ///
    /// Documented in [on-message-received](https://developer.z-api.io/en/webhooks/on-message-received),
    /// [on-message-received](https://developer.z-api.io/webhooks/on-message-received), [on-message-received (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-message-received), [on-message-received (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/on-message-received), [update-webhook-receive (earlier
    /// edition)](https://developer.z-api.io/webhooks/webhooksConf/update-webhook-receive), [update-webhook-receive
    /// (earlier edition)](https://developer.z-api.io/en/webhooks/webhooksConf/update-webhook-receive).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_received(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookReceived {
        UpdateWebhookReceived(Unsent::new(&self.0, &UPDATE_WEBHOOK_RECEIVED).json(&body))
    }

    /// Sets where `ReceivedCallback` goes, for messages of the account itself too.
    ///
    /// Switches on what `updateNotifySentByMe` switches; with that one it is switched off again. While it is on, its
    /// address counts instead of the one of `updateWebhookReceived`.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-received-delivery`. Never sent twice.
    ///
    /// Documented in [on-message-received-notify-fromme (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-message-received-notify-fromme), [on-message-received (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-message-received), [on-message-received (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/on-message-received).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_received_delivery(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookReceivedDelivery {
        UpdateWebhookReceivedDelivery(
            Unsent::new(&self.0, &UPDATE_WEBHOOK_RECEIVED_DELIVERY).json(&body),
        )
    }

    /// Sets where `DeliveryCallback` goes.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-delivery`. Never sent twice.
    ///
    /// Documented in [on-message-send](https://developer.z-api.io/en/webhooks/on-message-send),
    /// [on-message-send](https://developer.z-api.io/webhooks/on-message-send), [on-message-send (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-message-send), [on-message-send (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/on-message-send), [update-webhook-delivery (earlier
    /// edition)](https://developer.z-api.io/webhooks/webhooksConf/update-webhook-delivery), [update-webhook-delivery
    /// (earlier edition)](https://developer.z-api.io/en/webhooks/webhooksConf/update-webhook-delivery).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_delivery(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookDelivery {
        UpdateWebhookDelivery(Unsent::new(&self.0, &UPDATE_WEBHOOK_DELIVERY).json(&body))
    }

    /// Sets where `ConnectedCallback` goes.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-connected`. Never sent twice.
    ///
    /// Documented in [on-webhook-connected](https://developer.z-api.io/en/webhooks/on-webhook-connected),
    /// [on-webhook-connected](https://developer.z-api.io/webhooks/on-webhook-connected), [on-webhook-connected (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-webhook-connected), [on-webhook-connected (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/on-webhook-connected).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_connected(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookConnected {
        UpdateWebhookConnected(
            Unsent::new(&self.0, &UPDATE_WEBHOOK_CONNECTED).json(&body),
        )
    }

    /// Sets where `DisconnectedCallback` goes.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-disconnected`. Never sent twice.
    ///
    /// Documented in [on-whatsapp-disconnected](https://developer.z-api.io/en/webhooks/on-whatsapp-disconnected),
    /// [on-whatsapp-disconnected](https://developer.z-api.io/webhooks/on-whatsapp-disconnected), [on-whatsapp-disconnected
    /// (earlier edition)](https://developer.z-api.io/webhooks/on-whatsapp-disconnected), [on-whatsapp-disconnected
    /// (earlier edition)](https://developer.z-api.io/en/webhooks/on-whatsapp-disconnected), [update-webhook-disconnected
    /// (earlier edition)](https://developer.z-api.io/webhooks/webhooksConf/update-webhook-disconnected),
    /// [update-webhook-disconnected (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/webhooksConf/update-webhook-disconnected).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_disconnected(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookDisconnected {
        UpdateWebhookDisconnected(
            Unsent::new(&self.0, &UPDATE_WEBHOOK_DISCONNECTED).json(&body),
        )
    }

    /// Sets where `MessageStatusCallback` goes.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-message-status`. Never sent twice.
    ///
    /// Documented in
    /// [on-whatsapp-message-status-changes](https://developer.z-api.io/en/webhooks/on-whatsapp-message-status-changes),
    /// [on-whatsapp-message-status-changes](https://developer.z-api.io/webhooks/on-whatsapp-message-status-changes),
    /// [on-whatsapp-message-status-changes (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-whatsapp-message-status-changes),
    /// [on-whatsapp-message-status-changes (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/on-whatsapp-message-status-changes),
    /// [update-webhook-message-status (earlier
    /// edition)](https://developer.z-api.io/webhooks/webhooksConf/update-webhook-message-status),
    /// [update-webhook-message-status (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/webhooksConf/update-webhook-message-status).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_message_status(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookMessageStatus {
        UpdateWebhookMessageStatus(
            Unsent::new(&self.0, &UPDATE_WEBHOOK_MESSAGE_STATUS).json(&body),
        )
    }

    /// Sets where `PresenceChatCallback` goes.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-webhook-chat-presence`. Never sent twice.
    ///
    /// Documented in [on-chat-presence](https://developer.z-api.io/en/webhooks/on-chat-presence),
    /// [on-chat-presence](https://developer.z-api.io/webhooks/on-chat-presence), [on-chat-presence (earlier
    /// edition)](https://developer.z-api.io/webhooks/on-chat-presence), [on-chat-presence (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/on-chat-presence).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhook_chat_presence(
        &self,
        body: types::UpdateWebhookRequest,
    ) -> UpdateWebhookChatPresence {
        UpdateWebhookChatPresence(
            Unsent::new(&self.0, &UPDATE_WEBHOOK_CHAT_PRESENCE).json(&body),
        )
    }

    /// Sets one address for all callbacks.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-every-webhooks`. Never sent twice.
    ///
    /// Documented in [update-every-webhooks](https://developer.z-api.io/en/webhooks/update-every-webhooks),
    /// [update-every-webhooks](https://developer.z-api.io/webhooks/update-every-webhooks), [update-every-webhooks (earlier
    /// edition)](https://developer.z-api.io/webhooks/update-every-webhooks), [update-every-webhooks (earlier
    /// edition)](https://developer.z-api.io/en/webhooks/update-every-webhooks).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_every_webhooks(
        &self,
        body: types::UpdateEveryWebhooksRequest,
    ) -> UpdateEveryWebhooks {
        UpdateEveryWebhooks(Unsent::new(&self.0, &UPDATE_EVERY_WEBHOOKS).json(&body))
    }

    /// Sets whether `ReceivedCallback` comes for messages of the account itself too.
    ///
    /// Needs an address for `ReceivedCallback`.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-notify-sent-by-me`. Never sent twice.
    ///
    /// Documented in [update-notify-sent-by-me](https://developer.z-api.io/en/webhooks/update-notify-sent-by-me),
    /// [update-notify-sent-by-me](https://developer.z-api.io/webhooks/update-notify-sent-by-me), [update-notify-sent-by-me
    /// (earlier edition)](https://developer.z-api.io/webhooks/update-notify-sent-by-me), [update-notify-sent-by-me
    /// (earlier edition)](https://developer.z-api.io/en/webhooks/update-notify-sent-by-me).
    ///
    /// - `body`: On or off.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_notify_sent_by_me(
        &self,
        body: types::NotifySentByMeRequest,
    ) -> UpdateNotifySentByMe {
        UpdateNotifySentByMe(Unsent::new(&self.0, &UPDATE_NOTIFY_SENT_BY_ME).json(&body))
    }

    /// Sets which messages and callbacks are kept back.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-filters`. Never sent twice.
    ///
    /// Documented in [update-filters](https://developer.z-api.io/en/webhooks/update-filters),
    /// [update-filters](https://developer.z-api.io/webhooks/update-filters).
    ///
    /// - `body`: What is kept back.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_filters(&self, body: types::UpdateFiltersRequest) -> UpdateFilters {
        UpdateFilters(Unsent::new(&self.0, &UPDATE_FILTERS).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_received`].
    pub struct UpdateWebhookReceived -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_received_delivery`].
    pub struct UpdateWebhookReceivedDelivery -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_delivery`].
    pub struct UpdateWebhookDelivery -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_connected`].
    pub struct UpdateWebhookConnected -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_disconnected`].
    pub struct UpdateWebhookDisconnected -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_message_status`].
    pub struct UpdateWebhookMessageStatus -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhook_chat_presence`].
    pub struct UpdateWebhookChatPresence -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_every_webhooks`].
    pub struct UpdateEveryWebhooks -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_notify_sent_by_me`].
    pub struct UpdateNotifySentByMe -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_filters`].
    pub struct UpdateFilters -> types::ActionResult as value
}

pub(crate) static UPDATE_WEBHOOK_RECEIVED: Operation<'static> = API
    .put(
        "updateWebhookReceived",
        "/instances/{instanceId}/token/{token}/update-webhook-received",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_WEBHOOK_RECEIVED_DELIVERY: Operation<'static> = API
    .put(
        "updateWebhookReceivedDelivery",
        "/instances/{instanceId}/token/{token}/update-webhook-received-delivery",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_WEBHOOK_DELIVERY: Operation<'static> = API
    .put(
        "updateWebhookDelivery",
        "/instances/{instanceId}/token/{token}/update-webhook-delivery",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_WEBHOOK_CONNECTED: Operation<'static> = API
    .put(
        "updateWebhookConnected",
        "/instances/{instanceId}/token/{token}/update-webhook-connected",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_WEBHOOK_DISCONNECTED: Operation<'static> = API
    .put(
        "updateWebhookDisconnected",
        "/instances/{instanceId}/token/{token}/update-webhook-disconnected",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_WEBHOOK_MESSAGE_STATUS: Operation<'static> = API
    .put(
        "updateWebhookMessageStatus",
        "/instances/{instanceId}/token/{token}/update-webhook-message-status",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_WEBHOOK_CHAT_PRESENCE: Operation<'static> = API
    .put(
        "updateWebhookChatPresence",
        "/instances/{instanceId}/token/{token}/update-webhook-chat-presence",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_EVERY_WEBHOOKS: Operation<'static> = API
    .put(
        "updateEveryWebhooks",
        "/instances/{instanceId}/token/{token}/update-every-webhooks",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_NOTIFY_SENT_BY_ME: Operation<'static> = API
    .put(
        "updateNotifySentByMe",
        "/instances/{instanceId}/token/{token}/update-notify-sent-by-me",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_FILTERS: Operation<'static> = API
    .put("updateFilters", "/instances/{instanceId}/token/{token}/update-filters")
    .failures(&[&["error"]]);

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Where the service posts what happens.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Where the service posts what happens.
///
/// Reached by [`Client::webhooks`](crate::Client::webhooks).
#[derive(Debug, Clone)]
pub struct Webhooks(pub(crate) Core);

impl Webhooks {
    /// Sets where the service posts what happens.
    ///
    /// An address for each event, or with `value` one for all. No page says whether the address of an event that is left
    /// out stays as it is. Addresses must begin with `https`. The service posts JSON there.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/integrations/update-webhooks`. Never sent twice.
    ///
    /// Documented in [update-webhooks](https://plug-chat-docs.vercel.app/webhooks/update-webhooks),
    /// [update-every-webhooks](https://plug-chat-docs.vercel.app/webhooks/update-every-webhooks),
    /// [update-webhook-disconnected](https://plug-chat-docs.vercel.app/webhooks/update-webhook-disconnected),
    /// [update-webhook-IniciarAtendimento](https://plug-chat-docs.vercel.app/webhooks/update-webhook-IniciarAtendimento),
    /// [update-webhook-ReceiveMessage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-ReceiveMessage),
    /// [update-webhook-sending-mesage](https://plug-chat-docs.vercel.app/webhooks/update-webhook-sending-mesage),
    /// [update-webhook-messageDeliveryError](https://plug-chat-docs.vercel.app/webhooks/update-webhook-messageDeliveryError),
    /// [update-webhook-MessageStatus](https://plug-chat-docs.vercel.app/webhooks/update-webhook-MessageStatus),
    /// [update-webook-WhenDisconnecting](https://plug-chat-docs.vercel.app/webhooks/update-webook-WhenDisconnecting),
    /// [introduction](https://plug-chat-docs.vercel.app/webhooks/introduction).
    ///
    /// - `body`: The addresses.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_webhooks(&self, body: types::UpdateWebhooksRequest) -> UpdateWebhooks {
        UpdateWebhooks(Unsent::new(&self.0, &UPDATE_WEBHOOKS).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Webhooks::update_webhooks`].
    pub struct UpdateWebhooks -> types::UpdateWebhooksAnswer as value
}

pub(crate) static UPDATE_WEBHOOKS: Operation<'static> = API
    .put("updateWebhooks", "/api/integrations/update-webhooks")
    .failures(&[&["error"]]);

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Accounts of a partner.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Accounts of a partner.
///
/// Reached by [`Client::partner`](crate::Client::partner).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.partner().subscribe_instance().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Partner(pub(crate) Core);

impl Partner {
    /// Creates an instance.
    ///
    /// It can be tried for two days. Whoever does not subscribe it until then loses it.
    ///
    /// `POST /api/whatsapp/on-demand`. Never sent twice.
    ///
    /// Documented in [create-instance](https://plug-chat-docs.vercel.app/partner/create-instance),
    /// [introduction](https://plug-chat-docs.vercel.app/partner/introduction).
    ///
    /// - `body`: The name of the instance, and where its webhooks go.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_instance(&self, body: types::CreateInstanceRequest) -> CreateInstance {
        CreateInstance(Unsent::new(&self.0, &CREATE_INSTANCE).json(&body))
    }

    /// Subscribes an instance that was created by the API.
    ///
    /// No page says how the service is told which instance is meant.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/whatsapp/integrator/on-demand/subscription`. Never sent twice.
    ///
    /// Documented in [sign-instance](https://plug-chat-docs.vercel.app/partner/sign-instance),
    /// [introduction](https://plug-chat-docs.vercel.app/partner/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn subscribe_instance(&self) -> SubscribeInstance {
        SubscribeInstance(Unsent::new(&self.0, &SUBSCRIBE_INSTANCE))
    }

    /// Ends the subscription of an instance.
    ///
    /// The instance works until the end of the 30 days that are paid for. No page says how the service is told which
    /// instance is meant.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/whatsapp/integrator/on-demand/cancel`. Never sent twice.
    ///
    /// Documented in [unsubscribe-instance](https://plug-chat-docs.vercel.app/partner/unsubscribe-instance),
    /// [introduction](https://plug-chat-docs.vercel.app/partner/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unsubscribe_instance(&self) -> UnsubscribeInstance {
        UnsubscribeInstance(Unsent::new(&self.0, &UNSUBSCRIBE_INSTANCE))
    }
}

wagate_client::operation! {
    /// The request of [`Partner::create_instance`].
    pub struct CreateInstance -> types::CreatedInstance as value
}

wagate_client::operation! {
    /// The request of [`Partner::subscribe_instance`].
    pub struct SubscribeInstance -> types::SubscribeInstanceAnswer as value
}

wagate_client::operation! {
    /// The request of [`Partner::unsubscribe_instance`].
    pub struct UnsubscribeInstance -> types::UnsubscribeInstanceAnswer as value
}

pub(crate) static CREATE_INSTANCE: Operation<'static> = API
    .post("createInstance", "/api/whatsapp/on-demand")
    .failures(&[&["error"]])
    .secret_fields(&["token"]);

pub(crate) static SUBSCRIBE_INSTANCE: Operation<'static> = API
    .post("subscribeInstance", "/api/whatsapp/integrator/on-demand/subscription");

pub(crate) static UNSUBSCRIBE_INSTANCE: Operation<'static> = API
    .post("unsubscribeInstance", "/api/whatsapp/integrator/on-demand/cancel");

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Who is online, and who is typing.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Who is online, and who is typing.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::presence`](crate::Session::presence).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").presence().get_presences().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Presence(pub(crate) Core);

impl Presence {
    /// Lists what is known of who is online.
    ///
    /// Only of chats that were subscribed to. The engine WEBJS does not have it.
    ///
    /// `GET /api/{session}/presence`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/),
    /// [features](https://waha.devlike.pro/docs/how-to/presence/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_presences(&self) -> GetPresences {
        GetPresences(
            Unsent::new(&self.0, &GET_PRESENCES).path("session", self.0.scope("session")),
        )
    }

    /// Sets what others see of the account: online, offline, or typing in a chat.
    ///
    /// While the account is online, the phone shows no notifications; set it offline afterwards. Send `typing` before a
    /// text to look like a person.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/presence`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/),
    /// [features](https://waha.devlike.pro/docs/how-to/presence/features/),
    /// [-config](https://waha.devlike.pro/docs/how-to/presence/-config/).
    ///
    /// - `body`: What others are to see, and in which chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn set_presence(&self, body: types::SetPresenceRequest) -> SetPresence {
        SetPresence(
            Unsent::new(&self.0, &SET_PRESENCE)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Gives who is online in a chat, and subscribes to it.
    ///
    /// `GET /api/{session}/presence/{chatId}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/),
    /// [features](https://waha.devlike.pro/docs/how-to/presence/features/).
    ///
    /// - `chat_id`: The chat, of a contact or a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_presence(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> GetPresence {
        GetPresence(
            Unsent::new(&self.0, &GET_PRESENCE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Subscribes to who is online in a chat.
    ///
    /// The event `presence.update` tells of every change.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/presence/{chatId}/subscribe`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/),
    /// [features](https://waha.devlike.pro/docs/how-to/presence/features/).
    ///
    /// - `chat_id`: The chat, of a contact or a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn subscribe_presence(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> SubscribePresence {
        SubscribePresence(
            Unsent::new(&self.0, &SUBSCRIBE_PRESENCE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Presence::get_presences`].
    pub struct GetPresences -> Vec<types::ChatPresence> as value
}

wagate_client::operation! {
    /// The request of [`Presence::set_presence`].
    pub struct SetPresence -> types::SetPresenceAnswer as value
}

wagate_client::operation! {
    /// The request of [`Presence::get_presence`].
    pub struct GetPresence -> types::ChatPresence as value
}

wagate_client::operation! {
    /// The request of [`Presence::subscribe_presence`].
    pub struct SubscribePresence -> types::SubscribePresenceAnswer as value
}

pub(crate) static GET_PRESENCES: Operation<'static> = API
    .get("getPresences", "/api/{session}/presence");

pub(crate) static SET_PRESENCE: Operation<'static> = API
    .post("setPresence", "/api/{session}/presence");

pub(crate) static GET_PRESENCE: Operation<'static> = API
    .get("getPresence", "/api/{session}/presence/{chatId}");

pub(crate) static SUBSCRIBE_PRESENCE: Operation<'static> = API
    .post("subscribePresence", "/api/{session}/presence/{chatId}/subscribe");

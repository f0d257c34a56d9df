// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Marks that show senders that their messages were read.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Marks that show senders that their messages were read.
///
/// Reached by [`Client::read_mark`](crate::Client::read_mark).
#[derive(Debug, Clone)]
pub struct ReadMark(pub(crate) Core);

impl ReadMark {
    /// Sets the read mark of a message, or of a whole chat.
    ///
    /// Only messages can be marked that arrived while the setting `incomingWebhook` was on.
    ///
    /// `POST /waInstance{idInstance}/readChat/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [ReadChat](https://green-api.com/en/docs/api/marks/ReadChat/).
    ///
    /// - `body`: The chat, and the message if only one is meant.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: A field is missing or has the wrong form; or the instance is starting, or is not linked to a WhatsApp
    ///   account. After a start, a few seconds of patience help.
    #[inline]
    pub fn read_chat(&self, body: types::ReadChatRequest) -> ReadChat {
        ReadChat(Unsent::new(&self.0, &READ_CHAT).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`ReadMark::read_chat`].
    pub struct ReadChat -> types::ReadChatResult as value
}

pub(crate) static READ_CHAT: Operation<'static> = API
    .post("readChat", "/waInstance{idInstance}/readChat/{apiTokenInstance}")
    .interval(Duration::from_millis(100));

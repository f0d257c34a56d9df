// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `read-mark`.

/// Which messages to mark as read.
///
/// Documented in `green-api/readMark/ReadChat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadChatRequest {
    /// The chat, such as `11001234567@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The id of an incoming message. Without it, all that is unread in the chat gets the mark.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ReadChatRequest {
    chat_id: "chatId" as Required,
    id_message: "idMessage" as Optional,
} }

impl ReadChatRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            id_message: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `idMessage`.
    #[must_use]
    pub fn id_message(mut self, id_message: impl Into<String>) -> Self {
        self.id_message = Some(id_message.into());
        self
    }
}

/// What came of marking messages as read.
///
/// Documented in `green-api/readMark/ReadChat.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `set_read` is no `Err`: look at it"]
#[non_exhaustive]
pub struct ReadChatResult {
    /// Whether the messages were marked.
    #[cfg_attr(feature = "schemars", schemars(rename = "setRead"))]
    pub set_read: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ReadChatResult {
    set_read: "setRead" as Optional,
} }

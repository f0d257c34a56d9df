// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `read-mark`.

use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// Which messages to mark as read.
    ///
    /// Documented in [ReadChat](https://green-api.com/en/docs/api/marks/ReadChat/).
    pub struct ReadChatRequest: Request {
        /// The chat, such as `11001234567@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of an incoming message. Without it, all that is unread in the chat gets the mark.
        pub id_message: Option<String> = "idMessage" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What came of marking messages as read.
    ///
    /// Documented in [ReadChat](https://green-api.com/en/docs/api/marks/ReadChat/).
    #[must_use = "a false `set_read` is no `Err`: look at it"]
    pub struct ReadChatResult: Default {
        /// Whether the messages were marked.
        pub set_read: Option<bool> = "setRead" as LenientOptional,
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: types of the section `messages`.

use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// A file with its content.
    ///
    /// Documented in [send-file](https://docs.sample.example/messages/send-file).
    pub struct FileForm: Request {
        /// The name of the session.
        pub session: Option<String> = "session" as Optional,
        /// The chat.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// A file that the gateway fetches.
    ///
    /// Documented in [send-file](https://docs.sample.example/messages/send-file).
    pub struct FileRequest: Request {
        /// The name of the session.
        pub session: Option<String> = "session" as Optional,
        /// The chat.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// Where the file is.
        pub url: String = "url" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A message that is kept.
    ///
    /// Documented in [get-messages](https://docs.sample.example/messages/get-messages).
    pub struct Message {
        /// The id.
        pub id: String = "id" as LenientRequired,
        /// What it is.
        pub kind: Option<String> = "kind" as LenientOptional,
        /// How many bytes it has.
        pub size: Option<i64> = "size" as LenientOptional,
        /// Who has seen it.
        pub seen_by: Vec<String> = "seenBy" as LenientList,
        /// Whether it is hidden.
        ///
        /// Not documented; seen: In answers of newer servers.
        pub hidden: Option<bool> = "hidden" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether the chat was changed.
    ///
    /// Documented in [archive-chat](https://docs.sample.example/messages/archive-chat).
    #[must_use = "a false `value` is no `Err`: look at it"]
    pub struct Modified: Default {
        /// Whether it was.
        pub value: Option<bool> = "value" as LenientOptional,
    }
}

wagate_client::record! {
    /// What is done to a chat.
    ///
    /// Documented in [archive-chat](https://docs.sample.example/messages/archive-chat).
    pub struct ModifyChatRequest: Request {
        /// The name of the session.
        pub session: Option<String> = "session" as Optional,
        /// The chat.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// What is done.
        pub action: String = "action" as Required new(impl Into<String>),
        /// For how many minutes.
        pub minutes: Option<i64> = "minutes" as Optional set(i64),
    }
}

wagate_client::record! {
    /// What was taken over.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct Sent {
        /// The id of the message.
        pub message_id: String = "messageId" as Success,
        /// When it was taken over, in seconds.
        pub timestamp: i64 = "timestamp" as LenientRequired,
        /// A hint for people.
        pub note: Option<String> = "note" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text to send.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct TextRequest: Request {
        /// The name of the session.
        pub session: Option<String> = "session" as Optional,
        /// The chat.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text.
        pub text: String = "text" as Required new(impl Into<String>),
        /// Whether a link is shown with a picture.
        pub link_preview: Option<bool> = "linkPreview" as Optional set(bool),
    }
}

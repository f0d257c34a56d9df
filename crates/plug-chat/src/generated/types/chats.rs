// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `chats`.

wagate_client::record! {
    /// The state of a chat.
    ///
    /// Documented in [get-metadata-chat](https://plug-chat-docs.vercel.app/chats/get-metadata-chat).
    pub struct ChatMetadata: Default {
        /// The number that the chat is with, digits only with country code.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// How many messages are unread, as a decimal number in a text.
        pub unread: Option<String> = "unread" as LenientOptional,
        /// When the chat was last active, in seconds since 1970 (UTC), as a decimal number in a text.
        pub last_message_time: Option<String> = "lastMessageTime" as LenientOptional,
        /// Whether notifications are switched off, `1`, or on, `0`; as a text.
        pub is_muted: Option<String> = "isMuted" as LenientOptional,
        /// Whether the account marked the chat as spam.
        pub is_marked_spam: Option<bool> = "isMarkedSpam" as LenientOptional,
        /// The address of the chat's picture, valid for 48 hours.
        pub profile_thumbnail: Option<String> = "profileThumbnail" as LenientOptional,
        /// A former count of unread messages, no longer kept up; read `unread` instead.
        pub messages_unread: Option<i64> = "messagesUnread" as LenientOptional,
    }
}

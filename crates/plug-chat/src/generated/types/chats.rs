// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `chats`.

wagate_client::record! {
    /// A chat and its state. `name` is in the list alone.
    ///
    /// Documented in [get-chats](https://plug-chat-docs.vercel.app/chats/get-chats).
    pub struct Chat: Default {
        /// The number that the chat is with, digits only with country code; or the id of a group or a broadcast list.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The name of the chat; for groups and broadcast lists the docs promise the id instead.
        pub name: Option<String> = "name" as LenientOptional,
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

wagate_client::record! {
    /// A custom field of a contact.
    ///
    /// Documented in [create-generic-fields](https://plug-chat-docs.vercel.app/chats/create-generic-fields).
    pub struct GenericFieldRequest: Request {
        /// The contact: the number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// What the field is called.
        pub label: String = "label" as Required new(impl Into<String>),
        /// What it says.
        pub value: Option<String> = "value" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A chat, and what to do with it.
    ///
    /// Documented in [archive-chat](https://plug-chat-docs.vercel.app/chats/archive-chat).
    pub struct ModifyChatRequest: Request {
        /// The chat: the number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// What to do.
        pub action: String = "action" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A chat that waits for somebody to take care of it.
    ///
    /// Documented in [get-pending-chats](https://plug-chat-docs.vercel.app/chats/get-pending-chats).
    pub struct PendingChat: Default {
        /// The name of the chat; for groups and broadcast lists the docs promise the id instead.
        pub name: Option<String> = "name" as LenientOptional,
        /// The number that the chat is with, digits only with country code.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The address of the chat's picture.
        pub profile_thumbnail: Option<String> = "profileThumbnail" as LenientOptional,
        /// When the chat was last active, in seconds since 1970 (UTC), as a decimal number in a text.
        pub last_message_time: Option<String> = "lastMessageTime" as LenientOptional,
        /// How many messages are unread, as a decimal number.
        pub unread_messages_count: Option<String> = "unreadMessagesCount" as LenientOptional,
        /// Whether the chat is marked as unread, `true` or `false`.
        pub is_marked_as_unread: Option<String> = "isMarkedAsUnread" as LenientOptional,
        /// Whether notifications are switched off.
        pub is_muted: Option<bool> = "isMuted" as LenientOptional,
    }
}

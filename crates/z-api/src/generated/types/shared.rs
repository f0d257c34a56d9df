// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `shared`.

wagate_client::record! {
    /// What came of a change that answers with `value`.
    ///
    /// Documented in [restart](https://developer.z-api.io/en/instance/restart).
    #[must_use = "a false `value` is no `Err`: look at it"]
    pub struct ActionResult: Default {
        /// Whether it was done; false where it failed.
        pub value: Option<bool> = "value" as LenientOptional,
    }
}

wagate_client::record! {
    /// A chat and its state. The lists of chats and groups have `name`, `archived` and `pinned`; only the lookup of one
    /// chat has `about`.
    ///
    /// Documented in [get-chats](https://developer.z-api.io/en/chats/get-chats).
    pub struct Chat: Default {
        /// The id of the chat: a number, digits only with country code; a linked id ending in `@lid`; or a group, digits and
        /// `-group`, or of the old form the creator's number, a hyphen and the time of the creation.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The name of the chat; for groups and broadcast lists the docs promise the id instead.
        pub name: Option<String> = "name" as LenientOptional,
        /// How many messages are unread, as a decimal number in a text.
        pub unread: Option<String> = "unread" as LenientOptional,
        /// When the chat was last active, since 1970 (UTC), as a decimal number in a text: in seconds for chats, in
        /// milliseconds for groups.
        pub last_message_time: Option<String> = "lastMessageTime" as LenientOptional,
        /// Whether notifications are switched off, `1`, or on, `0`; as a text.
        pub is_muted: Option<String> = "isMuted" as LenientOptional,
        /// When notifications come back, in milliseconds since 1970 (UTC), as a decimal number; -1 is never.
        pub mute_end_time: Option<String> = "muteEndTime" as LenientOptional,
        /// Whether the account marked the chat as spam.
        pub is_marked_spam: Option<bool> = "isMarkedSpam" as LenientOptional,
        /// Whether the chat is archived.
        pub archived: Option<bool> = "archived" as LenientOptional,
        /// Whether the chat stands at the top of the list.
        pub pinned: Option<bool> = "pinned" as LenientOptional,
        /// Whether the chat is a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
        /// Whether the chat is the announcement group of a community.
        pub is_group_announcement: Option<bool> = "isGroupAnnouncement" as LenientOptional,
        /// The address of the chat's picture, valid for 48 hours.
        pub profile_thumbnail: Option<String> = "profileThumbnail" as LenientOptional,
        /// The text that the contact wrote under "about" in the profile.
        pub about: Option<String> = "about" as LenientOptional,
        /// What the account noted about the chat; WhatsApp Business only.
        pub notes: Option<ChatNote> = "notes" as Optional,
        /// A former count of unread messages, no longer kept up; read `unread` instead.
        pub messages_unread: Option<i64> = "messagesUnread" as LenientOptional,
    }
}

wagate_client::record! {
    /// A note about a chat.
    ///
    /// Documented in [get-chats](https://developer.z-api.io/en/chats/get-chats).
    pub struct ChatNote: Default {
        /// The id of the note.
        pub id: Option<String> = "id" as LenientOptional,
        /// Its text.
        pub content: Option<String> = "content" as LenientOptional,
        /// When it was written, in milliseconds since 1970 (UTC).
        pub created_at: Option<i64> = "createdAt" as LenientOptional,
        /// When it was last changed, in milliseconds since 1970 (UTC).
        pub last_update_at: Option<i64> = "lastUpdateAt" as LenientOptional,
    }
}

wagate_client::record! {
    /// What a message is known by that waits for being sent.
    ///
    /// Documented in [send-text](https://developer.z-api.io/en/message/send-text).
    pub struct SentMessage {
        /// The id of the message at the gateway, by which `deleteQueueMessage` takes it out of the queue.
        pub zaap_id: String = "zaapId" as Success,
        /// The id of the message in WhatsApp, by which it is answered, edited or deleted later. The answer of `forwardMessage`
        /// is shown without it.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// The same as `messageId`, for programs that look for this name.
        pub id: Option<String> = "id" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of a change that answers with `success`.
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct SuccessResult: Default {
        /// Whether it was done; false where it failed.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

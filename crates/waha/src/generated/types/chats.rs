// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `chats`.

use serde_json::Value;
use wagate_client::ChatId;
use super::Message;

wagate_client::record! {
    /// A chat, in the form that the engine of the session has for it; members that are not described here are kept. Ids of
    /// NOWEB end in `@s.whatsapp.net`. For one form with all engines, ask for the overview.
    ///
    /// Not documented; seen: The page says that it depends on the engine, and shows nothing. The members are those of
    /// NOWEB; other engines have some of them.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct Chat: Default {
        /// The id of the chat; a text, with engines that run in a browser an object that holds it as `_serialized`.
        pub id: Option<Value> = "id" as Optional,
        /// The name of the chat.
        pub name: Option<String> = "name" as LenientOptional,
        /// When the last message was sent, as UNIX time in seconds.
        pub conversation_timestamp: Option<i64> = "conversationTimestamp" as LenientOptional,
        /// When the last message came, as UNIX time in seconds.
        pub last_message_recv_timestamp: Option<i64> = "lastMessageRecvTimestamp" as LenientOptional,
        /// How many messages were not read.
        pub unread_count: Option<i64> = "unreadCount" as LenientOptional,
        /// How many messages that mention the account were not read.
        pub unread_mention_count: Option<i64> = "unreadMentionCount" as LenientOptional,
        /// Whether the account cannot write to the chat.
        pub read_only: Option<bool> = "readOnly" as LenientOptional,
        /// Whether it was said that the chat is no spam.
        pub not_spam: Option<bool> = "notSpam" as LenientOptional,
        /// After how many seconds messages disappear; 0 if they stay.
        pub ephemeral_expiration: Option<i64> = "ephemeralExpiration" as LenientOptional,
        /// When that was set, as UNIX time in seconds.
        pub ephemeral_setting_timestamp: Option<i64> = "ephemeralSettingTimestamp" as LenientOptional,
        /// Who made messages disappear, as the engine has it.
        pub disappearing_mode: Option<Value> = "disappearingMode" as Optional,
        /// The linked id of the person, which hides the number, as `@lid`.
        pub lid_jid: Option<String> = "lidJid" as LenientOptional,
    }
}

wagate_client::record! {
    /// The picture of a chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct ChatPicture: Default {
        /// The address of the picture; null when there is none.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What chats are sorted by: the time of the last message, the id or the name.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub enum ChatSortBy {
        /// `conversationTimestamp`.
        ConversationTimestamp = "conversationTimestamp",
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
    }
}

wagate_client::record! {
    /// What a list of chats shows of one.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct ChatSummary: Default {
        /// The id of the chat.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The name of the chat, if there is one.
        pub name: Option<String> = "name" as LenientOptional,
        /// The address of the picture, if there is one.
        pub picture: Option<String> = "picture" as LenientOptional,
        /// The last message, if there is one. Its file is missing; get the message by its id for that.
        pub last_message: Option<Message> = "lastMessage" as Optional,
        /// The chat as the engine has it.
        pub chat: Option<Value> = "_chat" as Optional,
    }
}

wagate_client::record! {
    /// Which chats to give.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct ChatsOverviewFilter: Default, Request {
        /// The chats, by chat id or phone number.
        pub ids: Option<Vec<String>> = "ids" as Optional set(Vec<String>),
    }
}

wagate_client::record! {
    /// A page of chats.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct ChatsOverviewPagination: Default, Request {
        /// How many chats to give at most; 20 if left out.
        pub limit: Option<i64> = "limit" as Optional set(i64),
        /// How many chats to skip from the start.
        pub offset: Option<i64> = "offset" as Optional set(i64),
        /// Whether to give the chat under a linked id and the one under the phone number of the same person as one. They are,
        /// if it is left out.
        pub merge: Option<bool> = "merge" as Optional set(bool),
    }
}

wagate_client::record! {
    /// Which chats to give.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct ChatsOverviewRequest: Request {
        /// Which page of them; servers refuse a request without it.
        pub pagination: ChatsOverviewPagination = "pagination" as Required new(impl Into<ChatsOverviewPagination>),
        /// Which chats; all if left out.
        pub filter: Option<ChatsOverviewFilter> = "filter" as Optional set(impl Into<ChatsOverviewFilter>),
    }
}

wagate_client::record! {
    /// What a message says from now on.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct EditMessageRequest: Request {
        /// The new text, or the new caption of a file.
        pub text: String = "text" as Required new(impl Into<String>),
        /// Whether to show a preview of the link in the text. There is one, if it is left out.
        pub link_preview: Option<bool> = "linkPreview" as Optional set(bool),
        /// Whether the preview has a picture of high quality. It has not, if it is left out.
        pub link_preview_high_quality: Option<bool> = "linkPreviewHighQuality" as Optional set(bool),
        /// The people whom the text mentions, by chat id.
        ///
        /// Not documented; seen: In the vendor's description of servers from 2026.9.2 on.
        pub mentions: Option<Vec<String>> = "mentions" as Optional set(Vec<String>),
    }
}

wagate_client::open_enum! {
    /// What messages are sorted by; both values mean the time of the message.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub enum MessageSortBy {
        /// `timestamp`.
        Timestamp = "timestamp",
        /// `messageTimestamp`.
        MessageTimestamp = "messageTimestamp",
    }
}

wagate_client::record! {
    /// For how long to pin a message.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct PinMessageRequest: Request {
        /// For how many seconds: 86400 for a day, 604800 for 7 days, 2592000 for 30.
        pub duration: i64 = "duration" as Required new(i64),
    }
}

wagate_client::record! {
    /// Whether a message was pinned or unpinned.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct PinResult: Default {
        /// Whether it was done.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// The messages that were marked as read.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/).
    pub struct ReadMessages: Default {
        /// Their ids.
        pub ids: Vec<String> = "ids" as LenientList,
    }
}

wagate_client::any_answer! {
    /// What `deleteChat` answers, of which the documentation shows nothing.
    pub struct DeleteChatAnswer
}

wagate_client::any_answer! {
    /// What `clearMessages` answers, of which the documentation shows nothing.
    pub struct ClearMessagesAnswer
}

wagate_client::any_answer! {
    /// What `editMessage` answers, of which the documentation shows nothing.
    pub struct EditMessageAnswer
}

wagate_client::any_answer! {
    /// What `deleteMessage` answers, of which the documentation shows nothing.
    pub struct DeleteMessageAnswer
}

wagate_client::any_answer! {
    /// What `archiveChat` answers, of which the documentation shows nothing.
    pub struct ArchiveChatAnswer
}

wagate_client::any_answer! {
    /// What `unarchiveChat` answers, of which the documentation shows nothing.
    pub struct UnarchiveChatAnswer
}

wagate_client::any_answer! {
    /// What `unreadChat` answers, of which the documentation shows nothing.
    pub struct UnreadChatAnswer
}

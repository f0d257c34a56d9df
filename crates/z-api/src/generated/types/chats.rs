// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `chats`.

wagate_client::open_enum! {
    /// After which time the messages of a chat vanish; `OFF` keeps them.
    ///
    /// Documented in [send-chat-expiration](https://developer.z-api.io/en/chats/send-chat-expiration).
    pub enum ChatExpiration {
        /// `24_HOURS`.
        X24Hours = "24_HOURS",
        /// `7_DAYS`.
        X7Days = "7_DAYS",
        /// `90_DAYS`.
        X90Days = "90_DAYS",
        /// `OFF`.
        Off = "OFF",
    }
}

wagate_client::record! {
    /// A chat, and how long its messages live.
    ///
    /// Documented in [send-chat-expiration](https://developer.z-api.io/en/chats/send-chat-expiration).
    pub struct ChatExpirationRequest: Request {
        /// The chat.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// After which time new messages vanish.
        pub chat_expiration: ChatExpiration = "chatExpiration" as Required new(impl Into<ChatExpiration>),
    }
}

wagate_client::record! {
    /// A message of a chat, with what it holds.
    ///
    /// Documented in [get-message-chats (earlier edition)](https://developer.z-api.io/chats/get-message-chats).
    pub struct ChatMessage: Default {
        /// The id of the message.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// The instance that received or sent it.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// The chat.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the account sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// When it was sent, in milliseconds since 1970 (UTC).
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// How far it got; `RECEIVED`, for example.
        pub status: Option<String> = "status" as LenientOptional,
        /// The name of the chat.
        pub chat_name: Option<String> = "chatName" as LenientOptional,
        /// The name of the sender.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
        /// The address of the sender's picture, valid for 48 hours.
        pub sender_photo: Option<String> = "senderPhoto" as LenientOptional,
        /// The member of the group who sent it; null outside of groups.
        pub participant_phone: Option<String> = "participantPhone" as LenientOptional,
        /// The linked id of that member.
        pub participant_lid: Option<String> = "participantLid" as LenientOptional,
        /// The address of the chat's picture, valid for 48 hours.
        pub photo: Option<String> = "photo" as LenientOptional,
        /// Whether it came through a broadcast list.
        pub broadcast: Option<bool> = "broadcast" as LenientOptional,
        /// The part that it holds, told by its key.
        pub content: Option<ChatMessageContent> = "text" | "image" | "document" | "contact" as Parts,
    }
}

wagate_client::parts! {
    /// What a [`ChatMessage`] holds: one of these, told by its key.
    pub enum ChatMessageContent {
        /// A text, an emoji or a link.
        Text(Box<ChatMessageText>) = "text",
        /// A picture.
        Image(Box<ChatMessageImage>) = "image",
        /// A file.
        Document(Box<ChatMessageDocument>) = "document",
        /// A contact card.
        Contact(Box<ChatMessageContact>) = "contact",
    }
}

wagate_client::record! {
    /// A contact card.
    ///
    /// Documented in [get-message-chats (earlier edition)](https://developer.z-api.io/chats/get-message-chats).
    pub struct ChatMessageContact: Default {
        /// The name of the contact.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// The card, in the vCard format.
        pub v_card: Option<String> = "vCard" as LenientOptional,
        /// The contact's numbers.
        pub phones: Vec<String> = "phones" as LenientList,
    }
}

wagate_client::record! {
    /// A file.
    ///
    /// Documented in [get-message-chats (earlier edition)](https://developer.z-api.io/chats/get-message-chats).
    pub struct ChatMessageDocument: Default {
        /// The address of the file.
        pub document_url: Option<String> = "documentUrl" as LenientOptional,
        /// Its media type.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// Its name.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// Its title.
        pub title: Option<String> = "title" as LenientOptional,
        /// How many pages it has.
        pub page_count: Option<i64> = "pageCount" as LenientOptional,
    }
}

wagate_client::record! {
    /// A picture.
    ///
    /// Documented in [get-message-chats (earlier edition)](https://developer.z-api.io/chats/get-message-chats).
    pub struct ChatMessageImage: Default {
        /// The address of the picture.
        pub image_url: Option<String> = "imageUrl" as LenientOptional,
        /// The address of a smaller one.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// Its media type.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// The text below it.
        pub caption: Option<String> = "caption" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text. The members about an address are only there for a link.
    ///
    /// Documented in [get-message-chats (earlier edition)](https://developer.z-api.io/chats/get-message-chats).
    pub struct ChatMessageText: Default {
        /// The text.
        pub message: Option<String> = "message" as LenientOptional,
        /// The address that is linked to.
        pub url: Option<String> = "url" as LenientOptional,
        /// The title of the page behind it.
        pub url_title: Option<String> = "urlTitle" as LenientOptional,
        /// What that page says about itself.
        pub url_description: Option<String> = "urlDescription" as LenientOptional,
        /// Whether the link leads to a catalog.
        pub is_catalog: Option<bool> = "isCatalog" as LenientOptional,
    }
}

wagate_client::record! {
    /// A chat, and what to do with it.
    ///
    /// Documented in [archive-chat](https://developer.z-api.io/en/chats/archive-chat).
    pub struct ModifyChatRequest: Request {
        /// The chat.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// What to do.
        pub action: String = "action" as Required new(impl Into<String>),
    }
}

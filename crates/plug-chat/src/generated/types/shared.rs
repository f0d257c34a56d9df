// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `shared`.

wagate_client::record! {
    /// What came of a change that answers with `value`.
    ///
    /// Documented in [restart](https://plug-chat-docs.vercel.app/instance/restart).
    #[must_use = "a false `value` is no `Err`: look at it"]
    pub struct ActionResult: Default {
        /// Whether it was done; false where it failed.
        pub value: Option<bool> = "value" as LenientOptional,
    }
}

wagate_client::record! {
    /// An operator who takes care of a chat.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub struct AttendingOperator: Default {
        /// The id of the operator.
        pub id: Option<String> = "id" as Optional,
        /// The name of the operator.
        pub name: Option<String> = "name" as Optional,
    }
}

wagate_client::record! {
    /// A recording.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct AudioContent: Default {
        /// The address of the recording.
        pub audio_url: Option<String> = "audioUrl" as LenientOptional,
        /// Its media type; `audio/ogg; codecs=opus`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

wagate_client::record! {
    /// A button that was pressed.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct ButtonsResponseContent: Default {
        /// The id that the button was given.
        pub button_id: Option<String> = "buttonId" as LenientOptional,
        /// The text on it.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message of a chat, with what it holds. Addresses of files work for 30 days.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct ChatMessage: Default {
        /// The id of the message in WhatsApp.
        pub message_id: Option<String> = "messageId" as LenientOptional,
        /// The instance that got the message.
        pub instance_id: Option<String> = "instanceId" as LenientOptional,
        /// `ReceivedCallback`, as in webhooks; missing in the list of messages.
        pub type_: Option<String> = "type" as LenientOptional,
        /// The chat: the number of a person, or the id of a group or a broadcast list.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the account itself sent it.
        pub from_me: Option<bool> = "fromMe" as LenientOptional,
        /// Whether the service desk sent it by itself.
        pub is_automatic_message: Option<bool> = "isAutomaticMessage" as LenientOptional,
        /// When it was sent, as UNIX time in milliseconds.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// How far the message has got; `RECEIVED` or `READ`, for example.
        pub status: Option<String> = "status" as LenientOptional,
        /// The name of the chat or of the contact.
        pub chat_name: Option<String> = "chatName" as LenientOptional,
        /// The name that the sender goes by.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
        /// The address of the sender's picture.
        pub sender_photo: Option<String> = "senderPhoto" as LenientOptional,
        /// The address of the chat's picture.
        pub photo: Option<String> = "photo" as LenientOptional,
        /// The number of the member who sent it; in groups.
        pub participant_phone: Option<String> = "participantPhone" as LenientOptional,
        /// Whether the chat is a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
        /// Whether the message went to a broadcast list.
        pub broadcast: Option<bool> = "broadcast" as LenientOptional,
        /// Whether the message was forwarded.
        pub forwarded: Option<bool> = "forwarded" as LenientOptional,
        /// Whether WhatsApp shows that it waits for the message: the phone has not delivered its content yet.
        pub waiting_message: Option<bool> = "waitingMessage" as LenientOptional,
        /// The part that it holds, told by its key.
        pub content: Option<ChatMessageContent> = "text" | "image" | "audio" | "video" | "document" | "contact"
            | "location" | "sticker" | "buttonsResponseMessage" | "listResponseMessage" as Parts,
    }
}

wagate_client::parts! {
    /// What a [`ChatMessage`] holds: one of these, told by its key.
    pub enum ChatMessageContent {
        /// A text.
        Text(Box<TextContent>) = "text",
        /// A picture.
        Image(Box<ImageContent>) = "image",
        /// A recording or a voice message.
        Audio(Box<AudioContent>) = "audio",
        /// A video.
        Video(Box<VideoContent>) = "video",
        /// A file.
        Document(Box<DocumentContent>) = "document",
        /// A contact.
        Contact(Box<ContactContent>) = "contact",
        /// A place.
        Location(Box<LocationContent>) = "location",
        /// A sticker.
        Sticker(Box<StickerContent>) = "sticker",
        /// Somebody pressed a button of `sendButtonList`.
        ButtonsResponseMessage(Box<ButtonsResponseContent>) = "buttonsResponseMessage",
        /// Somebody chose a row of `sendOptionList`.
        ListResponseMessage(Box<ListResponseContent>) = "listResponseMessage",
    }
}

wagate_client::record! {
    /// A contact.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct ContactContent: Default {
        /// The name.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// The contact as a vCard.
        pub v_card: Option<String> = "vCard" as LenientOptional,
        /// Its numbers.
        pub phones: Vec<String> = "phones" as LenientList,
    }
}

wagate_client::record! {
    /// Whom an attendance is with.
    ///
    /// Documented in [get-attendance-by-task](https://plug-chat-docs.vercel.app/chats/get-attendance-by-task).
    pub struct Customer: Default {
        /// The name.
        pub name: Option<String> = "name" as LenientOptional,
        /// The number, digits only with country code.
        pub phone: Option<String> = "phone" as LenientOptional,
    }
}

wagate_client::record! {
    /// A file.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct DocumentContent: Default {
        /// The address of the file.
        pub document_url: Option<String> = "documentUrl" as LenientOptional,
        /// Its media type; `application/pdf`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// Its name.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// Its title.
        pub title: Option<String> = "title" as LenientOptional,
        /// The number of its pages.
        pub page_count: Option<i64> = "pageCount" as LenientOptional,
    }
}

wagate_client::record! {
    /// A picture.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct ImageContent: Default {
        /// The address of the picture.
        pub image_url: Option<String> = "imageUrl" as LenientOptional,
        /// The address of a small preview.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// The text below the picture.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// Its media type; `image/jpeg`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

wagate_client::record! {
    /// A row of a list that was chosen.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct ListResponseContent: Default {
        /// The id that the row was given.
        pub selected_row_id: Option<String> = "selectedRowId" as LenientOptional,
        /// The title of the row.
        pub title: Option<String> = "title" as LenientOptional,
        /// The description of the row.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::record! {
    /// A place.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct LocationContent: Default {
        /// Its latitude in degrees.
        pub latitude: Option<f64> = "latitude" as LenientOptional,
        /// Its longitude in degrees.
        pub longitude: Option<f64> = "longitude" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Its address.
        pub address: Option<String> = "address" as LenientOptional,
        /// The address of a page about it.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::record! {
    /// What a message is known by that waits for being sent.
    ///
    /// Documented in [send-message-text](https://plug-chat-docs.vercel.app/message/send-message-text).
    pub struct SentMessage {
        /// The id of the message at the service, by which `deleteQueueMessage` takes it out of the queue.
        pub zaap_id: String = "zaapId" as Success,
        /// The id of the message in WhatsApp, by which it is answered or deleted later.
        pub message_id: Option<String> = "messageId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A sticker.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct StickerContent: Default {
        /// The address of the sticker.
        pub sticker_url: Option<String> = "stickerUrl" as LenientOptional,
        /// Its media type; `image/webp`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of a change that answers with `success`.
    ///
    /// Documented in [create-generic-fields](https://plug-chat-docs.vercel.app/chats/create-generic-fields).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct SuccessResult: Default {
        /// Whether it was done; false where it failed.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct TextContent: Default {
        /// The text.
        pub message: Option<String> = "message" as LenientOptional,
        /// The description of the page or item that the text links to.
        pub description: Option<String> = "description" | "descritpion" as LenientOptional,
        /// The title of the page or item that the text links to.
        pub title: Option<String> = "title" as LenientOptional,
        /// The address that the text links to.
        pub url: Option<String> = "url" as LenientOptional,
        /// The address of a small picture of what the text links to.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// The title of the page that the text links to; in the list of messages.
        pub url_title: Option<String> = "urlTitle" as LenientOptional,
        /// The description of that page; in the list of messages.
        pub url_description: Option<String> = "urlDescription" as LenientOptional,
        /// Whether the link leads to a catalog; in the list of messages.
        pub is_catalog: Option<bool> = "isCatalog" as LenientOptional,
    }
}

wagate_client::record! {
    /// A video.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    pub struct VideoContent: Default {
        /// The address of the video.
        pub video_url: Option<String> = "videoUrl" as LenientOptional,
        /// The text below the video.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// Its media type; `video/mp4`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

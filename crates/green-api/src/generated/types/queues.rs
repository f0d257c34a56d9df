// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `queues`.

use super::PreviewSize;

wagate_client::record! {
    /// What came of clearing the queue of messages.
    ///
    /// Documented in [ClearMessagesQueue](https://green-api.com/en/docs/api/queues/ClearMessagesQueue/).
    #[must_use = "a false `is_cleared` is no `Err`: look at it"]
    pub struct ClearMessagesQueueResult: Default {
        /// Whether the queue was cleared.
        pub is_cleared: Option<bool> = "isCleared" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of clearing the queue of notifications.
    ///
    /// Documented in [ClearWebhooksQueue](https://green-api.com/en/docs/api/queues/ClearWebhooksQueue/).
    #[must_use = "a false `is_cleared` is no `Err`: look at it"]
    pub struct ClearWebhooksQueueResult: Default {
        /// Whether the queue was cleared.
        pub is_cleared: Option<bool> = "isCleared" as LenientOptional,
        /// Why it was not, `Too many requests`; empty where it was.
        pub reason: Option<String> = "reason" as LenientOptional,
        /// How long to wait before the next call, in seconds; left out where the queue was cleared.
        pub left_time: Option<i64> = "leftTime" as LenientOptional,
    }
}

wagate_client::record! {
    /// How many messages or notifications wait.
    ///
    /// Documented in [GetMessagesCount](https://green-api.com/en/docs/api/queues/GetMessagesCount/).
    pub struct QueueCount: Default {
        /// The number.
        pub count: Option<i64> = "count" | "сount" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact that waits to be sent.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    pub struct WaitingContact: Default {
        /// The number with country code.
        pub phone_contact: Option<i64> = "phoneContact" as LenientOptional,
        /// The first name.
        pub first_name: Option<String> = "firstName" as LenientOptional,
        /// The middle name.
        pub middle_name: Option<String> = "middleName" as LenientOptional,
        /// The last name.
        pub last_name: Option<String> = "lastName" as LenientOptional,
        /// The company.
        pub company: Option<String> = "company" as LenientOptional,
    }
}

wagate_client::record! {
    /// The preview of a link in the caller's own words.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    pub struct WaitingCustomPreview: Default {
        /// The heading.
        pub title: Option<String> = "title" as LenientOptional,
        /// The text below the heading.
        pub description: Option<String> = "description" as LenientOptional,
        /// The link that is shown.
        pub link: Option<String> = "link" as LenientOptional,
        /// The address of the picture.
        pub url_file: Option<String> = "urlFile" as LenientOptional,
        /// The picture itself, in Base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message that waits to be sent.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    pub struct WaitingMessage: Default {
        /// The id of the message; left out for forwarded ones.
        pub message_id: Option<String> = "messageID" as LenientOptional,
        /// The ids of the messages that are forwarded; for `ForwardMessages` only.
        pub messages_ids: Vec<String> = "messagesIDs" as LenientList,
        /// The method that queued it, which tells the fields of `body`.
        pub type_: Option<WaitingMessageType> = "type" as Optional,
        /// What is sent.
        pub body: Option<WaitingMessageBody> = "body" as Optional,
        /// What the message is, `textMessage` or `imageMessage`, for example; earlier editions of the page only.
        pub type_message: Option<String> = "typeMessage" as LenientOptional,
        /// The chat that it goes to; earlier editions of the page only, now in `body`.
        pub chat_id: Option<String> = "chatId" as LenientOptional,
        /// The text; earlier editions of the page only, now in `body`.
        pub message: Option<String> = "message" as LenientOptional,
        /// The name of the file; earlier editions of the page only, now in `body`.
        pub file_name: Option<String> = "fileName" as LenientOptional,
    }
}

wagate_client::record! {
    /// The content of a message that waits, with the fields of its type.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    pub struct WaitingMessageBody: Default {
        /// The chat that it goes to, such as `11001234567@c.us`.
        pub chat_id: Option<String> = "chatId" as LenientOptional,
        /// The text, or the question of a poll; for `sendMessage`, `sendPoll` and `sendTextStatus`.
        pub message: Option<String> = "message" as LenientOptional,
        /// The ids of the originals; for `ForwardMessages`.
        pub messages: Vec<String> = "messages" as LenientList,
        /// The chat that the originals are in; for `ForwardMessages`.
        pub chat_id_from: Option<String> = "chatIdFrom" as LenientOptional,
        /// Whether a link in the text gets a preview.
        pub link_preview: Option<bool> = "linkPreview" as LenientOptional,
        /// How big the preview is.
        pub type_preview: Option<PreviewSize> = "typePreview" as Optional,
        /// What the preview shows, in place of what the linked page says of itself.
        pub custom_preview: Option<WaitingCustomPreview> = "customPreview" as Optional,
        /// How long the chat shows that the account is typing before the message is sent, in milliseconds.
        pub typing_time: Option<i64> = "typingTime" as LenientOptional,
        /// The link; for `sendLink`.
        pub url_link: Option<String> = "urlLink" as LenientOptional,
        /// The id of the message that this one quotes.
        pub quoted_message_id: Option<String> = "quotedMessageId" as LenientOptional,
        /// The answers to choose from; for `sendPoll`.
        pub options: Vec<WaitingPollOption> = "options" as List,
        /// Whether several answers may be chosen; for `sendPoll`.
        pub multiple_answers: Option<bool> = "multipleAnswers" as LenientOptional,
        /// The name of the file.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// The text below the file.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The address of the file.
        pub url_file: Option<String> = "urlFile" as LenientOptional,
        /// Whether the chat is put into the archive.
        pub archive: Option<bool> = "archive" as LenientOptional,
        /// The name of the place; for `sendLocation`.
        pub name_location: Option<String> = "nameLocation" as LenientOptional,
        /// The address of the place; for `sendLocation`.
        pub address: Option<String> = "address" as LenientOptional,
        /// The latitude of the place, in degrees; for `sendLocation`.
        pub latitude: Option<f64> = "latitude" as LenientOptional,
        /// The longitude of the place, in degrees; for `sendLocation`.
        pub longitude: Option<f64> = "longitude" as LenientOptional,
        /// The contact that is sent; for `sendContact`.
        pub contact: Option<WaitingContact> = "contact" as Optional,
    }
}

wagate_client::open_enum! {
    /// The method that queued a message. Files that were uploaded count as `sendFileByUrl`; the vendor withdrew
    /// `sendLink`.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    pub enum WaitingMessageType {
        /// `sendMessage`.
        SendMessage = "sendMessage",
        /// `sendPoll`.
        SendPoll = "sendPoll",
        /// `sendFileByUrl`.
        SendFileByUrl = "sendFileByUrl",
        /// `sendLocation`.
        SendLocation = "sendLocation",
        /// `sendContact`.
        SendContact = "sendContact",
        /// `sendLink`.
        SendLink = "sendLink",
        /// `ForwardMessages`.
        ForwardMessages = "ForwardMessages",
        /// `sendTextStatus`.
        SendTextStatus = "sendTextStatus",
        /// `sendVoiceStatus`.
        SendVoiceStatus = "sendVoiceStatus",
        /// `sendMediaStatus`.
        SendMediaStatus = "sendMediaStatus",
    }
}

wagate_client::record! {
    /// An answer of a poll that waits to be sent.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    pub struct WaitingPollOption: Default {
        /// The answer.
        pub option_name: Option<String> = "optionName" as LenientOptional,
    }
}

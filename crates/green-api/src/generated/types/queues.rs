// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `queues`.

/// What came of clearing the queue of messages.
///
/// Documented in `green-api/queues/ClearMessagesQueue.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `is_cleared` is no `Err`: look at it"]
#[non_exhaustive]
pub struct ClearMessagesQueueResult {
    /// Whether the queue was cleared.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCleared"))]
    pub is_cleared: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ClearMessagesQueueResult {
    is_cleared: "isCleared" as Optional,
} }

/// What came of clearing the queue of notifications.
///
/// Documented in `green-api/queues/ClearWebhooksQueue.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `is_cleared` is no `Err`: look at it"]
#[non_exhaustive]
pub struct ClearWebhooksQueueResult {
    /// Whether the queue was cleared.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCleared"))]
    pub is_cleared: Option<bool>,
    /// Why it was not, `Too many requests`; empty where it was.
    pub reason: Option<String>,
    /// How long to wait before the next call, in seconds; left out where the queue was cleared.
    #[cfg_attr(feature = "schemars", schemars(rename = "leftTime"))]
    pub left_time: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ClearWebhooksQueueResult {
    is_cleared: "isCleared" as Optional,
    reason: "reason" as Optional,
    left_time: "leftTime" as Optional,
} }

/// How many messages or notifications wait.
///
/// Documented in `green-api/queues/GetMessagesCount.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueueCount {
    /// The number.
    pub count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QueueCount {
    count: "count" | "сount" as Optional,
} }

/// A contact that waits to be sent.
///
/// Documented in `green-api/queues/ShowMessagesQueue.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WaitingContact {
    /// The number with country code.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneContact"))]
    pub phone_contact: Option<i64>,
    /// The first name.
    #[cfg_attr(feature = "schemars", schemars(rename = "firstName"))]
    pub first_name: Option<String>,
    /// The middle name.
    #[cfg_attr(feature = "schemars", schemars(rename = "middleName"))]
    pub middle_name: Option<String>,
    /// The last name.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastName"))]
    pub last_name: Option<String>,
    /// The company.
    pub company: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { WaitingContact {
    phone_contact: "phoneContact" as Optional,
    first_name: "firstName" as Optional,
    middle_name: "middleName" as Optional,
    last_name: "lastName" as Optional,
    company: "company" as Optional,
} }

/// A message that waits to be sent.
///
/// Documented in `green-api/queues/ShowMessagesQueue.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WaitingMessage {
    /// The id of the message; left out for forwarded ones.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageID"))]
    pub message_id: Option<String>,
    /// The ids of the messages that are forwarded; for `ForwardMessages` only.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "messagesIDs",
            default,
            schema_with = "wagate_client::schema::list::<String>"
        )
    )]
    pub messages_i_ds: Vec<String>,
    /// The method that queued it, which tells the fields of `body`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<WaitingMessageType>,
    /// What is sent.
    pub body: Option<WaitingMessageBody>,
    /// What the message is, `textMessage` or `imageMessage`, for example; earlier editions of the page only.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<String>,
    /// The chat that it goes to; earlier editions of the page only, now in `body`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The text; earlier editions of the page only, now in `body`.
    pub message: Option<String>,
    /// The name of the file; earlier editions of the page only, now in `body`.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { WaitingMessage {
    message_id: "messageID" as Optional,
    messages_i_ds: "messagesIDs" as List,
    type_: "type" as Optional,
    body: "body" as Optional,
    type_message: "typeMessage" as Optional,
    chat_id: "chatId" as Optional,
    message: "message" as Optional,
    file_name: "fileName" as Optional,
} }

/// The content of a message that waits, with the fields of its type.
///
/// Documented in `green-api/queues/ShowMessagesQueue.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WaitingMessageBody {
    /// The chat that it goes to, such as `11001234567@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The text, or the question of a poll; for `sendMessage`, `sendPoll` and `sendTextStatus`.
    pub message: Option<String>,
    /// The ids of the originals; for `ForwardMessages`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::list::<String>")
    )]
    pub messages: Vec<String>,
    /// The chat that the originals are in; for `ForwardMessages`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatIdFrom"))]
    pub chat_id_from: Option<String>,
    /// Whether a link in the text gets a preview.
    #[cfg_attr(feature = "schemars", schemars(rename = "linkPreview"))]
    pub link_preview: Option<bool>,
    /// The id of the message that this one quotes.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    /// The answers to choose from; for `sendPoll`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<WaitingPollOption>"
        )
    )]
    pub options: Vec<WaitingPollOption>,
    /// Whether several answers may be chosen; for `sendPoll`.
    #[cfg_attr(feature = "schemars", schemars(rename = "multipleAnswers"))]
    pub multiple_answers: Option<bool>,
    /// The name of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    /// The text below the file.
    pub caption: Option<String>,
    /// The address of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: Option<String>,
    /// Whether the chat is put into the archive.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<bool>"
        )
    )]
    pub archive: Option<bool>,
    /// The name of the place; for `sendLocation`.
    #[cfg_attr(feature = "schemars", schemars(rename = "nameLocation"))]
    pub name_location: Option<String>,
    /// The address of the place; for `sendLocation`.
    pub address: Option<String>,
    /// The latitude of the place, in degrees; for `sendLocation`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<f64>")
    )]
    pub latitude: Option<f64>,
    /// The longitude of the place, in degrees; for `sendLocation`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<f64>")
    )]
    pub longitude: Option<f64>,
    /// The contact that is sent; for `sendContact`.
    pub contact: Option<WaitingContact>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { WaitingMessageBody {
    chat_id: "chatId" as Optional,
    message: "message" as Optional,
    messages: "messages" as List,
    chat_id_from: "chatIdFrom" as Optional,
    link_preview: "linkPreview" as Optional,
    quoted_message_id: "quotedMessageId" as Optional,
    options: "options" as List,
    multiple_answers: "multipleAnswers" as Optional,
    file_name: "fileName" as Optional,
    caption: "caption" as Optional,
    url_file: "urlFile" as Optional,
    archive: "archive" as LenientOptional,
    name_location: "nameLocation" as Optional,
    address: "address" as Optional,
    latitude: "latitude" as LenientOptional,
    longitude: "longitude" as LenientOptional,
    contact: "contact" as Optional,
} }

/// The method that queued a message. Files that were uploaded count as `sendFileByUrl`; the vendor withdrew
/// `sendLink`.
///
/// Documented in `green-api/queues/ShowMessagesQueue.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WaitingMessageType {
    /// `sendMessage`.
    SendMessage,
    /// `sendPoll`.
    SendPoll,
    /// `sendFileByUrl`.
    SendFileByUrl,
    /// `sendLocation`.
    SendLocation,
    /// `sendContact`.
    SendContact,
    /// `sendLink`.
    SendLink,
    /// `ForwardMessages`.
    ForwardMessages,
    /// `sendTextStatus`.
    SendTextStatus,
    /// `sendVoiceStatus`.
    SendVoiceStatus,
    /// `sendMediaStatus`.
    SendMediaStatus,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { WaitingMessageType {
    SendMessage = "sendMessage",
    SendPoll = "sendPoll",
    SendFileByUrl = "sendFileByUrl",
    SendLocation = "sendLocation",
    SendContact = "sendContact",
    SendLink = "sendLink",
    ForwardMessages = "ForwardMessages",
    SendTextStatus = "sendTextStatus",
    SendVoiceStatus = "sendVoiceStatus",
    SendMediaStatus = "sendMediaStatus",
} }

/// An answer of a poll that waits to be sent.
///
/// Documented in `green-api/queues/ShowMessagesQueue.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WaitingPollOption {
    /// The answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "optionName"))]
    pub option_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { WaitingPollOption {
    option_name: "optionName" as Optional,
} }

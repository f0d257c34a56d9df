// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `journals`.

/// Which messages to list.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatHistoryRequest {
    /// The chat, of a person or a group; such as `11001234567@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// How many messages to list at most.
    pub count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ChatHistoryRequest {
    chat_id: "chatId" as Required,
    count: "count" as Optional,
} }

impl ChatHistoryRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            count: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// Somebody who was called.
///
/// Documented in `green-api/journals/LastOutgoingCalls.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalCallParticipant {
    /// The id of the person, such as `79876543210@c.us`.
    pub id: Option<String>,
    /// What the person did.
    pub status: Option<JournalOutgoingCallStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalCallParticipant {
    id: "id" as Optional,
    status: "status" as Optional,
} }

/// Whether a call came in or went out, in the words that messages have for their type.
///
/// Documented in `green-api/journals/LastIncomingCalls.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalCallType {
    /// `incomingCall`.
    IncomingCall,
    /// `outgoingCall`.
    OutgoingCall,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { JournalCallType {
    IncomingCall = "incomingCall",
    OutgoingCall = "outgoingCall",
} }

/// A contact that was sent.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalContact {
    /// The name of the contact.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: Option<String>,
    /// The contact as a vCard.
    pub vcard: Option<String>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalContact {
    display_name: "displayName" as Optional,
    vcard: "vcard" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// Whether a message or call came in or went out.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalDirection {
    /// `incoming`.
    Incoming,
    /// `outgoing`.
    Outgoing,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { JournalDirection {
    Incoming = "incoming",
    Outgoing = "outgoing",
} }

/// A past call to the account.
///
/// Documented in `green-api/journals/LastIncomingCalls.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalIncomingCall {
    /// The direction; `incoming` here.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<JournalDirection>,
    /// The id of the call.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// When the call ended, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The direction once more; `incomingCall` here.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<JournalCallType>,
    /// The chat of the call, such as `79876543210@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// Whether it was a video call.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVideo"))]
    pub is_video: Option<bool>,
    /// What became of the call.
    pub status: Option<JournalIncomingCallStatus>,
    /// Whether it was a call of a group.
    #[cfg_attr(feature = "schemars", schemars(rename = "isGroup"))]
    pub is_group: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalIncomingCall {
    type_: "type" as Optional,
    id_message: "idMessage" as Optional,
    timestamp: "timestamp" as Optional,
    type_message: "typeMessage" as Optional,
    chat_id: "chatId" as Optional,
    is_video: "isVideo" as Optional,
    status: "status" as Optional,
    is_group: "isGroup" as Optional,
} }

/// What became of a call to the account. `pickUp`: it was answered. `hungUp`: nobody answered, the line dropped, or
/// the phone was in the do-not-disturb mode. `missed` and `declined` say so.
///
/// Documented in `green-api/journals/LastIncomingCalls.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalIncomingCallStatus {
    /// `pickUp`.
    PickUp,
    /// `hungUp`.
    HungUp,
    /// `missed`.
    Missed,
    /// `declined`.
    Declined,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { JournalIncomingCallStatus {
    PickUp = "pickUp",
    HungUp = "hungUp",
    Missed = "missed",
    Declined = "declined",
} }

/// A place that was sent.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalLocation {
    /// The name of the place.
    #[cfg_attr(feature = "schemars", schemars(rename = "nameLocation"))]
    pub name_location: Option<String>,
    /// The address of the place.
    pub address: Option<String>,
    /// The latitude, in degrees.
    pub latitude: Option<f64>,
    /// The longitude, in degrees.
    pub longitude: Option<f64>,
    /// A small picture of the map, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalLocation {
    name_location: "nameLocation" as Optional,
    address: "address" as Optional,
    latitude: "latitude" as Optional,
    longitude: "longitude" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// A past message. Which fields are there depends on `type` and `typeMessage`.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalMessage {
    /// Whether the message came in or went out.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<JournalDirection>,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// When it was sent, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// What the message is, which tells the fields that are there.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<JournalMessageType>,
    /// The chat that it is in, such as `79001234567@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The id of the sender; for incoming messages only.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderId"))]
    pub sender_id: Option<String>,
    /// The name of the sender; for incoming messages only.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderName"))]
    pub sender_name: Option<String>,
    /// The sender's name from the phone book; for incoming messages only.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderContactName"))]
    pub sender_contact_name: Option<String>,
    /// How far the message got; for outgoing messages only.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusMessage"))]
    pub status_message: Option<JournalMessageStatus>,
    /// Whether it was sent by this gateway, and not on the phone; for outgoing messages only.
    #[cfg_attr(feature = "schemars", schemars(rename = "sendByApi"))]
    pub send_by_api: Option<bool>,
    /// The text; for `textMessage` and `extendedTextMessage`.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// The address of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    /// The text below the file.
    pub caption: Option<String>,
    /// The name of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    /// A small preview of the file, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// The media type of the file; `image/jpeg`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "mimeType"))]
    pub mime_type: Option<String>,
    /// Whether a sticker moves.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAnimated"))]
    pub is_animated: Option<bool>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    /// A place; for `locationMessage`.
    pub location: Option<JournalLocation>,
    /// A contact; for `contactMessage`.
    pub contact: Option<JournalContact>,
    /// The text and its link or quotation; for `extendedTextMessage`.
    #[cfg_attr(feature = "schemars", schemars(rename = "extendedTextMessage"))]
    pub extended_text_message: Option<JournalText>,
    /// A poll, or how it stands; for `pollMessage` and `pollUpdateMessage`.
    #[cfg_attr(feature = "schemars", schemars(rename = "pollMessageData"))]
    pub poll_message_data: Option<JournalPoll>,
    /// The message that this one quotes.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<JournalQuotedMessage>,
    /// The id of the message that this one edits; empty where it edits none.
    #[cfg_attr(feature = "schemars", schemars(rename = "editedMessageId"))]
    pub edited_message_id: Option<String>,
    /// The id of the message that this one deletes.
    #[cfg_attr(feature = "schemars", schemars(rename = "deletedMessageId"))]
    pub deleted_message_id: Option<String>,
    /// Whether the message was edited.
    #[cfg_attr(feature = "schemars", schemars(rename = "isEdited"))]
    pub is_edited: Option<bool>,
    /// Whether the message was deleted.
    #[cfg_attr(feature = "schemars", schemars(rename = "isDeleted"))]
    pub is_deleted: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalMessage {
    type_: "type" as Optional,
    id_message: "idMessage" as Optional,
    timestamp: "timestamp" as Optional,
    type_message: "typeMessage" as Optional,
    chat_id: "chatId" as Optional,
    sender_id: "senderId" as Optional,
    sender_name: "senderName" as Optional,
    sender_contact_name: "senderContactName" as Optional,
    status_message: "statusMessage" as Optional,
    send_by_api: "sendByApi" as Optional,
    text_message: "textMessage" as Optional,
    download_url: "downloadUrl" as Optional,
    caption: "caption" as Optional,
    file_name: "fileName" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    mime_type: "mimeType" as Optional,
    is_animated: "isAnimated" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
    location: "location" as Optional,
    contact: "contact" as Optional,
    extended_text_message: "extendedTextMessage" as Optional,
    poll_message_data: "pollMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
    edited_message_id: "editedMessageId" as Optional,
    deleted_message_id: "deletedMessageId" as Optional,
    is_edited: "isEdited" as Optional,
    is_deleted: "isDeleted" as Optional,
} }

/// How far an outgoing message got. `noAccount`: the number has no WhatsApp account. `notInGroup`: the account is no
/// member of the group. `yellowCard`: WhatsApp holds the account back.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalMessageStatus {
    /// `pending`.
    Pending,
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `read`.
    Read,
    /// `failed`.
    Failed,
    /// `noAccount`.
    NoAccount,
    /// `notInGroup`.
    NotInGroup,
    /// `yellowCard`.
    YellowCard,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { JournalMessageStatus {
    Pending = "pending",
    Sent = "sent",
    Delivered = "delivered",
    Read = "read",
    Failed = "failed",
    NoAccount = "noAccount",
    NotInGroup = "notInGroup",
    YellowCard = "yellowCard",
} }

/// What a message is.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalMessageType {
    /// `textMessage`.
    TextMessage,
    /// `imageMessage`.
    ImageMessage,
    /// `videoMessage`.
    VideoMessage,
    /// `documentMessage`.
    DocumentMessage,
    /// `audioMessage`.
    AudioMessage,
    /// `stickerMessage`.
    StickerMessage,
    /// `locationMessage`.
    LocationMessage,
    /// `contactMessage`.
    ContactMessage,
    /// `contactsArrayMessage`.
    ContactsArrayMessage,
    /// `extendedTextMessage`.
    ExtendedTextMessage,
    /// `quotedMessage`.
    QuotedMessage,
    /// `reactionMessage`.
    ReactionMessage,
    /// `pollMessage`.
    PollMessage,
    /// `pollUpdateMessage`.
    PollUpdateMessage,
    /// `editedMessage`.
    EditedMessage,
    /// `deletedMessage`.
    DeletedMessage,
    /// `buttonsMessage`.
    ButtonsMessage,
    /// `listMessage`.
    ListMessage,
    /// `templateMessage`.
    TemplateMessage,
    /// `groupInviteMessage`.
    GroupInviteMessage,
    /// `interactiveButtons`.
    InteractiveButtons,
    /// `interactiveButtonsReply`.
    InteractiveButtonsReply,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { JournalMessageType {
    TextMessage = "textMessage",
    ImageMessage = "imageMessage",
    VideoMessage = "videoMessage",
    DocumentMessage = "documentMessage",
    AudioMessage = "audioMessage",
    StickerMessage = "stickerMessage",
    LocationMessage = "locationMessage",
    ContactMessage = "contactMessage",
    ContactsArrayMessage = "contactsArrayMessage",
    ExtendedTextMessage = "extendedTextMessage",
    QuotedMessage = "quotedMessage",
    ReactionMessage = "reactionMessage",
    PollMessage = "pollMessage",
    PollUpdateMessage = "pollUpdateMessage",
    EditedMessage = "editedMessage",
    DeletedMessage = "deletedMessage",
    ButtonsMessage = "buttonsMessage",
    ListMessage = "listMessage",
    TemplateMessage = "templateMessage",
    GroupInviteMessage = "groupInviteMessage",
    InteractiveButtons = "interactiveButtons",
    InteractiveButtonsReply = "interactiveButtonsReply",
} }

/// A past call that the account made.
///
/// Documented in `green-api/journals/LastOutgoingCalls.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalOutgoingCall {
    /// The direction; `outgoing` here.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<JournalDirection>,
    /// The id of the call.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// When the call ended, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The direction once more; `outgoingCall` here.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<JournalCallType>,
    /// The chat of the call, such as `79876543210@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// How long the call was, in seconds.
    pub duration: Option<i64>,
    /// Whether it was a video call.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVideo"))]
    pub is_video: Option<bool>,
    /// What became of the call; `pickUp` as soon as one participant answered.
    pub status: Option<JournalOutgoingCallStatus>,
    /// The people who were called.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<JournalCallParticipant>"
        )
    )]
    pub participants: Vec<JournalCallParticipant>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalOutgoingCall {
    type_: "type" as Optional,
    id_message: "idMessage" as Optional,
    timestamp: "timestamp" as Optional,
    type_message: "typeMessage" as Optional,
    chat_id: "chatId" as Optional,
    duration: "duration" as Optional,
    is_video: "isVideo" as Optional,
    status: "status" as Optional,
    participants: "participants" as List,
} }

/// What became of a call that the account made. `pickUp`: it was answered. `hungUp`: nobody answered. `declined` says
/// so. The docs do not explain `invalid`.
///
/// Documented in `green-api/journals/LastOutgoingCalls.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalOutgoingCallStatus {
    /// `pickUp`.
    PickUp,
    /// `hungUp`.
    HungUp,
    /// `declined`.
    Declined,
    /// `invalid`.
    Invalid,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { JournalOutgoingCallStatus {
    PickUp = "pickUp",
    HungUp = "hungUp",
    Declined = "declined",
    Invalid = "invalid",
} }

/// A poll, or how it stands.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalPoll {
    /// The question.
    pub name: Option<String>,
    /// The answers to choose from; for `pollMessage` only.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<JournalPollOption>"
        )
    )]
    pub options: Vec<JournalPollOption>,
    /// Whether several answers may be chosen.
    #[cfg_attr(feature = "schemars", schemars(rename = "multipleAnswers"))]
    pub multiple_answers: Option<bool>,
    /// The id of the message with the poll; for `pollUpdateMessage` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// Who chose what so far; for `pollUpdateMessage` only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::list::<JournalPollVote>")
    )]
    pub votes: Vec<JournalPollVote>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalPoll {
    name: "name" as Optional,
    options: "options" as List,
    multiple_answers: "multipleAnswers" as Optional,
    stanza_id: "stanzaId" as Optional,
    votes: "votes" as List,
} }

/// An answer of a poll.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalPollOption {
    /// The answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "optionName"))]
    pub option_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalPollOption {
    option_name: "optionName" as Optional,
} }

/// An answer of a poll, and who chose it.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalPollVote {
    /// The answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "optionName"))]
    pub option_name: Option<String>,
    /// The ids of the people who chose it, such as `79001234568@c.us`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "optionVoters",
            default,
            schema_with = "wagate_client::schema::lenient_items::<String>"
        )
    )]
    pub option_voters: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalPollVote {
    option_name: "optionName" as Optional,
    option_voters: "optionVoters" as LenientItems,
} }

/// A message that another one quotes, with the fields of its type.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalQuotedMessage {
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The id of its sender.
    pub participant: Option<String>,
    /// What it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<JournalMessageType>,
    /// The text.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// The address of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    /// The text below the file.
    pub caption: Option<String>,
    /// A small preview of the file, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// A place; for `locationMessage`.
    pub location: Option<JournalLocation>,
    /// A contact; for `contactMessage`.
    pub contact: Option<JournalContact>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalQuotedMessage {
    stanza_id: "stanzaId" as Optional,
    participant: "participant" as Optional,
    type_message: "typeMessage" as Optional,
    text_message: "textMessage" as Optional,
    download_url: "downloadUrl" as Optional,
    caption: "caption" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    location: "location" as Optional,
    contact: "contact" as Optional,
} }

/// A text with a link or a quotation.
///
/// Documented in `green-api/journals/GetChatHistory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalText {
    /// The text.
    pub text: Option<String>,
    /// The description from the preview of a link; may be empty.
    pub description: Option<String>,
    /// The title from the preview of a link; may be empty.
    pub title: Option<String>,
    /// The kind of the preview; `None`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "previewType"))]
    pub preview_type: Option<String>,
    /// The picture of the preview, JPEG in base64; may be empty.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// The id of the message that is quoted.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The id of the sender of the message that is quoted.
    pub participant: Option<String>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { JournalText {
    text: "text" as Optional,
    description: "description" as Optional,
    title: "title" as Optional,
    preview_type: "previewType" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    stanza_id: "stanzaId" as Optional,
    participant: "participant" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// Which message to look up.
///
/// Documented in `green-api/journals/GetMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageRequest {
    /// The chat that the message is in, such as `120363043968066561@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { MessageRequest {
    chat_id: "chatId" as Required,
    id_message: "idMessage" as Required,
} }

impl MessageRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        id_message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            id_message: id_message.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

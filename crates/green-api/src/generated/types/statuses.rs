// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `statuses`.

use super::ContactKind;

/// Which status to delete.
///
/// Documented in `green-api/statuses/DeleteStatus.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteStatusRequest {
    /// The id of the status, as it was given when the status was sent.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteStatusRequest {
    id_message: "idMessage" as Required,
} }

impl DeleteStatusRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(id_message: impl Into<String>) -> Self {
        Self {
            id_message: id_message.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A status of a contact.
///
/// Documented in `green-api/statuses/GetIncomingStatuses.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IncomingStatus {
    /// Whose status it is; `incoming` here.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<StatusDirection>,
    /// The id of the status.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// When the status came, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// What the status holds, which tells the fields that are there.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<StatusContentType>,
    /// The id of the chat with the sender, such as `70000000001@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The id of the sender.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderId"))]
    pub sender_id: Option<String>,
    /// The name of the sender.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderName"))]
    pub sender_name: Option<String>,
    /// The sender's name from the phone book.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderContactName"))]
    pub sender_contact_name: Option<String>,
    /// The text; for `extendedTextMessage` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// The text and how it looks; for `extendedTextMessage` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "extendedTextMessage"))]
    pub extended_text_message: Option<StatusText>,
    /// The address of the file; for pictures, videos and recordings only.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    /// The text below a picture or video.
    pub caption: Option<String>,
    /// The name of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    /// A small preview, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// The media type of the file; `image/jpeg`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "mimeType"))]
    pub mime_type: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { IncomingStatus {
    type_: "type" as Optional,
    id_message: "idMessage" as Optional,
    timestamp: "timestamp" as Optional,
    type_message: "typeMessage" as Optional,
    chat_id: "chatId" as Optional,
    sender_id: "senderId" as Optional,
    sender_name: "senderName" as Optional,
    sender_contact_name: "senderContactName" as Optional,
    text_message: "textMessage" as Optional,
    extended_text_message: "extendedTextMessage" as Optional,
    download_url: "downloadUrl" as Optional,
    caption: "caption" as Optional,
    file_name: "fileName" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    mime_type: "mimeType" as Optional,
} }

/// A status that the account sent.
///
/// Documented in `green-api/statuses/GetOutgoingStatuses.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutgoingStatus {
    /// Whose status it is; `outgoing` here.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<StatusDirection>,
    /// The id of the status.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// When the status was sent, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// What the status holds, which tells the fields that are there.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<StatusContentType>,
    /// The id of the sender's chat, such as `70000000001@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// How far the status got.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusMessage"))]
    pub status_message: Option<OutgoingStatusState>,
    /// Whether the status was sent by this gateway, and not on the phone.
    #[cfg_attr(feature = "schemars", schemars(rename = "sendByApi"))]
    pub send_by_api: Option<bool>,
    /// The text; for `extendedTextMessage` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// The text, how it looks and who may see it; for `extendedTextMessage` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "extendedTextMessage"))]
    pub extended_text_message: Option<StatusText>,
    /// The address of the file; for pictures, videos and recordings only.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    /// The text below a picture or video.
    pub caption: Option<String>,
    /// The name of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    /// A small preview, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// The media type of the file; `image/jpeg`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "mimeType"))]
    pub mime_type: Option<String>,
    /// The ids of the contacts who may see a picture, video or recording, empty for everyone; for texts they are in
    /// `extendedTextMessage`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::list::<String>")
    )]
    pub participants: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { OutgoingStatus {
    type_: "type" as Optional,
    id_message: "idMessage" as Optional,
    timestamp: "timestamp" as Optional,
    type_message: "typeMessage" as Optional,
    chat_id: "chatId" as Optional,
    status_message: "statusMessage" as Optional,
    send_by_api: "sendByApi" as Optional,
    text_message: "textMessage" as Optional,
    extended_text_message: "extendedTextMessage" as Optional,
    download_url: "downloadUrl" as Optional,
    caption: "caption" as Optional,
    file_name: "fileName" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    mime_type: "mimeType" as Optional,
    participants: "participants" as List,
} }

/// How far a status got that the account sent. The pages have the first four values; the others are those of messages.
///
/// Documented in `green-api/statuses/GetOutgoingStatuses.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OutgoingStatusState {
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

wagate_client::open_enum! { OutgoingStatusState {
    Pending = "pending",
    Sent = "sent",
    Delivered = "delivered",
    Read = "read",
    Failed = "failed",
    NoAccount = "noAccount",
    NotInGroup = "notInGroup",
    YellowCard = "yellowCard",
} }

/// What a status is known by that waits for being sent.
///
/// Documented in `green-api/statuses/SendTextStatus.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueuedStatus {
    /// The id of the status.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QueuedStatus {
    id_message: "idMessage" as Optional,
} }

/// A status with a picture or video.
///
/// Documented in `green-api/statuses/SendMediaStatus.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendMediaStatusRequest {
    /// The address of the picture or video; it must lead to the file itself.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: String,
    /// The name of the file with its ending, in UTF-8.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: String,
    /// The text below the picture or video, up to 1024 characters.
    pub caption: Option<String>,
    /// The contacts who may see the status, as ids ending in `@c.us`; everyone if empty or left out.
    pub participants: Option<Vec<wagate_client::ChatId>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendMediaStatusRequest {
    url_file: "urlFile" as Required,
    file_name: "fileName" as Required,
    caption: "caption" as Optional,
    participants: "participants" as Optional,
} }

impl SendMediaStatusRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(url_file: impl Into<String>, file_name: impl Into<String>) -> Self {
        Self {
            url_file: url_file.into(),
            file_name: file_name.into(),
            caption: None,
            participants: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `participants`.
    #[must_use]
    pub fn participants(mut self, participants: Vec<wagate_client::ChatId>) -> Self {
        self.participants = Some(participants);
        self
    }
}

/// A status with a text.
///
/// Documented in `green-api/statuses/SendTextStatus.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTextStatusRequest {
    /// The text, up to 500 characters, in UTF-8.
    pub message: String,
    /// The colour behind the text, such as `#228B22`. The text itself is white, so white makes it unreadable.
    #[cfg_attr(feature = "schemars", schemars(rename = "backgroundColor"))]
    pub background_color: Option<String>,
    /// How the letters look.
    pub font: Option<StatusFont>,
    /// The contacts who may see the status, as ids ending in `@c.us`; everyone if empty or left out.
    pub participants: Option<Vec<wagate_client::ChatId>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTextStatusRequest {
    message: "message" as Required,
    background_color: "backgroundColor" as Optional,
    font: "font" as Optional,
    participants: "participants" as Optional,
} }

impl SendTextStatusRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            background_color: None,
            font: None,
            participants: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `font`.
    #[must_use]
    pub fn font(mut self, font: impl Into<StatusFont>) -> Self {
        self.font = Some(font.into());
        self
    }

    /// Sets `participants`.
    #[must_use]
    pub fn participants(mut self, participants: Vec<wagate_client::ChatId>) -> Self {
        self.participants = Some(participants);
        self
    }
}

/// A status with a voice.
///
/// Documented in `green-api/statuses/SendVoiceStatus.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoiceStatusRequest {
    /// The address of the recording; it must lead to the file itself.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: String,
    /// The name of the file with its ending, `.mp3` or `.wav`, in UTF-8.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: String,
    /// The colour of the status, such as `#228B22`.
    #[cfg_attr(feature = "schemars", schemars(rename = "backgroundColor"))]
    pub background_color: Option<String>,
    /// The contacts who may see the status, as ids ending in `@c.us`; everyone if empty or left out. Numbers without an
    /// account are passed over.
    pub participants: Option<Vec<wagate_client::ChatId>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendVoiceStatusRequest {
    url_file: "urlFile" as Required,
    file_name: "fileName" as Required,
    background_color: "backgroundColor" as Optional,
    participants: "participants" as Optional,
} }

impl SendVoiceStatusRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(url_file: impl Into<String>, file_name: impl Into<String>) -> Self {
        Self {
            url_file: url_file.into(),
            file_name: file_name.into(),
            background_color: None,
            participants: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `participants`.
    #[must_use]
    pub fn participants(mut self, participants: Vec<wagate_client::ChatId>) -> Self {
        self.participants = Some(participants);
        self
    }
}

/// What a status holds, a text, picture, video or recording.
///
/// Documented in `green-api/statuses/GetIncomingStatuses.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatusContentType {
    /// `extendedTextMessage`.
    ExtendedTextMessage,
    /// `imageMessage`.
    ImageMessage,
    /// `videoMessage`.
    VideoMessage,
    /// `audioMessage`.
    AudioMessage,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { StatusContentType {
    ExtendedTextMessage = "extendedTextMessage",
    ImageMessage = "imageMessage",
    VideoMessage = "videoMessage",
    AudioMessage = "audioMessage",
} }

/// Whether a status came from a contact or from the account.
///
/// Documented in `green-api/statuses/GetIncomingStatuses.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatusDirection {
    /// `incoming`.
    Incoming,
    /// `outgoing`.
    Outgoing,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { StatusDirection {
    Incoming = "incoming",
    Outgoing = "outgoing",
} }

/// How the letters of a status look; `NORICAN_REGULAR` has Latin letters only.
///
/// Documented in `green-api/statuses/SendTextStatus.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatusFont {
    /// `SERIF`.
    Serif,
    /// `SANS_SERIF`.
    SansSerif,
    /// `NORICAN_REGULAR`.
    NoricanRegular,
    /// `BRYNDAN_WRITE`.
    BryndanWrite,
    /// `OSWALD_HEAVY`.
    OswaldHeavy,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { StatusFont {
    Serif = "SERIF",
    SansSerif = "SANS_SERIF",
    NoricanRegular = "NORICAN_REGULAR",
    BryndanWrite = "BRYNDAN_WRITE",
    OswaldHeavy = "OSWALD_HEAVY",
} }

/// How far a status got with one contact.
///
/// Documented in `green-api/statuses/GetStatusStatistic.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatusReceipt {
    /// The contact, by an id such as `11001234567@c.us`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_list::<String>")
    )]
    pub participant: Vec<String>,
    /// When the status got that far, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// How far the status got.
    pub status: Option<StatusReceiptState>,
    /// The contact's id; only in the model of the Java client.
    pub id: Option<String>,
    /// The name from the contact's WhatsApp profile; only in the model of the Java client.
    pub name: Option<String>,
    /// The name from the phone book; only in the model of the Java client.
    #[cfg_attr(feature = "schemars", schemars(rename = "contactName"))]
    pub contact_name: Option<String>,
    /// Whether this is a person or a group; only in the model of the Java client.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ContactKind>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { StatusReceipt {
    participant: "participant" as LenientList,
    timestamp: "timestamp" as Optional,
    status: "status" as Optional,
    id: "id" as Optional,
    name: "name" as Optional,
    contact_name: "contactName" as Optional,
    type_: "type" as Optional,
} }

/// How far a status got with a contact. The pages have `sent`, `delivered` and `read`; the others are those of
/// messages.
///
/// Documented in `green-api/statuses/GetStatusStatistic.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatusReceiptState {
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

wagate_client::open_enum! { StatusReceiptState {
    Pending = "pending",
    Sent = "sent",
    Delivered = "delivered",
    Read = "read",
    Failed = "failed",
    NoAccount = "noAccount",
    NotInGroup = "notInGroup",
    YellowCard = "yellowCard",
} }

/// The text of a status and how it looks.
///
/// Documented in `green-api/statuses/GetIncomingStatuses.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatusText {
    /// The text.
    pub text: Option<String>,
    /// The colour behind the text, such as `#228B22`.
    #[cfg_attr(feature = "schemars", schemars(rename = "backgroundColor"))]
    pub background_color: Option<String>,
    /// How the letters look, such as `SERIF`.
    pub font: Option<String>,
    /// The ids of the contacts who may see the status; for statuses that the account sent only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::list::<String>")
    )]
    pub participants: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { StatusText {
    text: "text" as Optional,
    background_color: "backgroundColor" as Optional,
    font: "font" as Optional,
    participants: "participants" as List,
} }

wagate_client::any_answer! {
    /// What `deleteStatus` answers, of which the documentation shows nothing.
    DeleteStatusAnswer
}

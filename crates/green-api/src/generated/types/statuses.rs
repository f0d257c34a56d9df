// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `statuses`.

use wagate_client::ChatId;
use super::ContactKind;

wagate_client::record! {
    /// Which status to delete.
    ///
    /// Documented in [DeleteStatus](https://green-api.com/en/docs/api/statuses/DeleteStatus/).
    pub struct DeleteStatusRequest: Request {
        /// The id of the status, as it was given when the status was sent.
        pub id_message: String = "idMessage" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A status of a contact.
    ///
    /// Documented in [GetIncomingStatuses](https://green-api.com/en/docs/api/statuses/GetIncomingStatuses/).
    pub struct IncomingStatus: Default {
        /// Whose status it is; `incoming` here.
        pub type_: Option<StatusDirection> = "type" as Optional,
        /// The id of the status.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// When the status came, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// What the status holds, which tells the fields that are there.
        pub type_message: Option<StatusContentType> = "typeMessage" as Optional,
        /// The id of the chat with the sender, such as `70000000001@c.us`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The id of the sender.
        pub sender_id: Option<ChatId> = "senderId" as LenientOptional,
        /// The name of the sender.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
        /// The sender's name from the phone book.
        pub sender_contact_name: Option<String> = "senderContactName" as LenientOptional,
        /// The text; for `extendedTextMessage` only.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// The text and how it looks; for `extendedTextMessage` only.
        pub extended_text_message: Option<StatusText> = "extendedTextMessage" as Optional,
        /// The address of the file; for pictures, videos and recordings only.
        pub download_url: Option<String> = "downloadUrl" as LenientOptional,
        /// The text below a picture or video.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The name of the file.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// A small preview, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// The media type of the file; `image/jpeg`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

wagate_client::record! {
    /// A status that the account sent.
    ///
    /// Documented in [GetOutgoingStatuses](https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/).
    pub struct OutgoingStatus: Default {
        /// Whose status it is; `outgoing` here.
        pub type_: Option<StatusDirection> = "type" as Optional,
        /// The id of the status.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// When the status was sent, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// What the status holds, which tells the fields that are there.
        pub type_message: Option<StatusContentType> = "typeMessage" as Optional,
        /// The id of the sender's chat, such as `70000000001@c.us`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// How far the status got.
        pub status_message: Option<OutgoingStatusState> = "statusMessage" as Optional,
        /// Whether the status was sent by this gateway, and not on the phone.
        pub send_by_api: Option<bool> = "sendByApi" as LenientOptional,
        /// The text; for `extendedTextMessage` only.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// The text, how it looks and who may see it; for `extendedTextMessage` only.
        pub extended_text_message: Option<StatusText> = "extendedTextMessage" as Optional,
        /// The address of the file; for pictures, videos and recordings only.
        pub download_url: Option<String> = "downloadUrl" as LenientOptional,
        /// The text below a picture or video.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The name of the file.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// A small preview, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// The media type of the file; `image/jpeg`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// The ids of the contacts who may see a picture, video or recording, empty for everyone; for texts they are in
        /// `extendedTextMessage`.
        pub participants: Vec<ChatId> = "participants" as LenientList,
    }
}

wagate_client::open_enum! {
    /// How far a status got that the account sent. The pages have the first four values; the others are those of messages.
    ///
    /// Documented in [GetOutgoingStatuses](https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/).
    pub enum OutgoingStatusState {
        /// `pending`.
        Pending = "pending",
        /// `sent`.
        Sent = "sent",
        /// `delivered`.
        Delivered = "delivered",
        /// `read`.
        Read = "read",
        /// `failed`.
        Failed = "failed",
        /// `noAccount`.
        NoAccount = "noAccount",
        /// `notInGroup`.
        NotInGroup = "notInGroup",
        /// `yellowCard`.
        YellowCard = "yellowCard",
    }
}

wagate_client::record! {
    /// What a status is known by that waits for being sent.
    ///
    /// Documented in [SendTextStatus](https://green-api.com/en/docs/api/statuses/SendTextStatus/).
    pub struct QueuedStatus {
        /// The id of the status.
        pub id_message: String = "idMessage" as Success,
    }
}

wagate_client::record! {
    /// A status with a picture or video.
    ///
    /// Documented in [SendMediaStatus](https://green-api.com/en/docs/api/statuses/SendMediaStatus/).
    pub struct SendMediaStatusRequest: Request {
        /// The address of the picture or video; it must lead to the file itself.
        pub url_file: String = "urlFile" as Required new(impl Into<String>),
        /// The name of the file with its ending, in UTF-8.
        pub file_name: String = "fileName" as Required new(impl Into<String>),
        /// The text below the picture or video, up to 1024 characters.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The contacts who may see the status, as ids ending in `@c.us`; everyone if empty or left out.
        pub participants: Option<Vec<ChatId>> = "participants" as Optional set(Vec<ChatId>),
    }
}

wagate_client::record! {
    /// A status with a text.
    ///
    /// Documented in [SendTextStatus](https://green-api.com/en/docs/api/statuses/SendTextStatus/).
    pub struct SendTextStatusRequest: Request {
        /// The text, up to 500 characters, in UTF-8.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The colour behind the text, such as `#228B22`. The text itself is white, so white makes it unreadable.
        pub background_color: Option<String> = "backgroundColor" as Optional set(impl Into<String>),
        /// How the letters look.
        pub font: Option<StatusFont> = "font" as Optional set(impl Into<StatusFont>),
        /// The contacts who may see the status, as ids ending in `@c.us`; everyone if empty or left out. Leave it out for
        /// everyone: an empty list keeps the status from owners of iPhones, as the vendor's tracker says.
        pub participants: Option<Vec<ChatId>> = "participants" as Optional set(Vec<ChatId>),
    }
}

wagate_client::record! {
    /// A status with a voice.
    ///
    /// Documented in [SendVoiceStatus](https://green-api.com/en/docs/api/statuses/SendVoiceStatus/).
    pub struct SendVoiceStatusRequest: Request {
        /// The address of the recording; it must lead to the file itself.
        pub url_file: String = "urlFile" as Required new(impl Into<String>),
        /// The name of the file with its ending, `.mp3` or `.wav`, in UTF-8.
        pub file_name: String = "fileName" as Required new(impl Into<String>),
        /// The colour of the status, such as `#228B22`.
        pub background_color: Option<String> = "backgroundColor" as Optional set(impl Into<String>),
        /// The contacts who may see the status, as ids ending in `@c.us`; everyone if empty or left out. Numbers without an
        /// account are passed over.
        pub participants: Option<Vec<ChatId>> = "participants" as Optional set(Vec<ChatId>),
    }
}

wagate_client::open_enum! {
    /// What a status holds, a text, picture, video or recording; or that one was deleted.
    ///
    /// Documented in [GetIncomingStatuses](https://green-api.com/en/docs/api/statuses/GetIncomingStatuses/).
    pub enum StatusContentType {
        /// `extendedTextMessage`.
        ExtendedTextMessage = "extendedTextMessage",
        /// `imageMessage`.
        ImageMessage = "imageMessage",
        /// `videoMessage`.
        VideoMessage = "videoMessage",
        /// `audioMessage`.
        AudioMessage = "audioMessage",
        /// `deletedMessage`. Not documented; seen: A type of statuses in the vendor's own chat program.
        DeletedMessage = "deletedMessage",
    }
}

wagate_client::open_enum! {
    /// Whether a status came from a contact or from the account.
    ///
    /// Documented in [GetIncomingStatuses](https://green-api.com/en/docs/api/statuses/GetIncomingStatuses/).
    pub enum StatusDirection {
        /// `incoming`.
        Incoming = "incoming",
        /// `outgoing`.
        Outgoing = "outgoing",
    }
}

wagate_client::open_enum! {
    /// How the letters of a status look; `NORICAN_REGULAR` has Latin letters only.
    ///
    /// Documented in [SendTextStatus](https://green-api.com/en/docs/api/statuses/SendTextStatus/).
    pub enum StatusFont {
        /// `SERIF`.
        Serif = "SERIF",
        /// `SANS_SERIF`.
        SansSerif = "SANS_SERIF",
        /// `NORICAN_REGULAR`.
        NoricanRegular = "NORICAN_REGULAR",
        /// `BRYNDAN_WRITE`.
        BryndanWrite = "BRYNDAN_WRITE",
        /// `OSWALD_HEAVY`.
        OswaldHeavy = "OSWALD_HEAVY",
    }
}

wagate_client::record! {
    /// How far a status got with one contact.
    ///
    /// Documented in [GetStatusStatistic](https://green-api.com/en/docs/api/statuses/GetStatusStatistic/).
    pub struct StatusReceipt: Default {
        /// The contact, by an id such as `11001234567@c.us`.
        pub participant: Vec<String> = "participant" as OneOrMore,
        /// When the status got that far, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// How far the status got.
        pub status: Option<StatusReceiptState> = "status" as Optional,
        /// The contact's id; only in the model of the Java client.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name from the contact's WhatsApp profile; only in the model of the Java client.
        pub name: Option<String> = "name" as LenientOptional,
        /// The name from the phone book; only in the model of the Java client.
        pub contact_name: Option<String> = "contactName" as LenientOptional,
        /// Whether this is a person or a group; only in the model of the Java client.
        pub type_: Option<ContactKind> = "type" as Optional,
    }
}

wagate_client::open_enum! {
    /// How far a status got with a contact. The pages have `sent`, `delivered` and `read`; the others are those of
    /// messages.
    ///
    /// Documented in [GetStatusStatistic](https://green-api.com/en/docs/api/statuses/GetStatusStatistic/).
    pub enum StatusReceiptState {
        /// `pending`.
        Pending = "pending",
        /// `sent`.
        Sent = "sent",
        /// `delivered`.
        Delivered = "delivered",
        /// `read`.
        Read = "read",
        /// `failed`.
        Failed = "failed",
        /// `noAccount`.
        NoAccount = "noAccount",
        /// `notInGroup`.
        NotInGroup = "notInGroup",
        /// `yellowCard`.
        YellowCard = "yellowCard",
    }
}

wagate_client::record! {
    /// The text of a status and how it looks.
    ///
    /// Documented in [GetIncomingStatuses](https://green-api.com/en/docs/api/statuses/GetIncomingStatuses/).
    pub struct StatusText: Default {
        /// The text.
        pub text: Option<String> = "text" as LenientOptional,
        /// The colour behind the text, such as `#228B22`.
        pub background_color: Option<String> = "backgroundColor" as LenientOptional,
        /// How the letters look, such as `SERIF`.
        pub font: Option<String> = "font" as LenientOptional,
        /// The ids of the contacts who may see the status; for statuses that the account sent only.
        pub participants: Vec<ChatId> = "participants" as LenientList,
    }
}

wagate_client::any_answer! {
    /// What `deleteStatus` answers, of which the documentation shows nothing.
    pub struct DeleteStatusAnswer
}

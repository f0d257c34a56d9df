// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `sending`.

/// The preview of a link in the caller's own words.
///
/// Documented in `green-api/sending/SendMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomPreview {
    /// The heading.
    pub title: String,
    /// The text below the heading.
    pub description: Option<String>,
    /// The link that is shown.
    pub link: Option<String>,
    /// The address of the picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: Option<String>,
    /// The picture itself, in Base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CustomPreview {
    title: "title" as Required,
    description: "description" as Optional,
    link: "link" as Optional,
    url_file: "urlFile" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
} }

impl CustomPreview {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            link: None,
            url_file: None,
            jpeg_thumbnail: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `urlFile`.
    #[must_use]
    pub fn url_file(mut self, url_file: impl Into<String>) -> Self {
        self.url_file = Some(url_file.into());
        self
    }

    /// Sets `jpegThumbnail`.
    #[must_use]
    pub fn jpeg_thumbnail(mut self, jpeg_thumbnail: impl Into<String>) -> Self {
        self.jpeg_thumbnail = Some(jpeg_thumbnail.into());
        self
    }
}

/// What a chat shows of the account before a file is sent; `recording` is the recording of a voice.
///
/// Documented in `green-api/sending/SendFileByUpload.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FileTypingType {
    /// `recording`.
    Recording,
    /// `typing`.
    Typing,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { FileTypingType {
    Recording = "recording",
    Typing = "typing",
} }

/// Messages of one chat for another one.
///
/// Documented in `green-api/sending/ForwardMessages.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForwardMessagesRequest {
    /// The chat that shall receive the messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The chat in which the messages are now.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatIdFrom"))]
    pub chat_id_from: wagate_client::ChatId,
    /// The ids of the messages, at least one.
    pub messages: Vec<String>,
    /// How long the chat shows that the account is typing before the messages are sent, in milliseconds, from 1000 to
    /// 20000.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingTime"))]
    pub typing_time: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ForwardMessagesRequest {
    chat_id: "chatId" as Required,
    chat_id_from: "chatIdFrom" as Required,
    messages: "messages" as Required,
    typing_time: "typingTime" as Optional,
} }

impl ForwardMessagesRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        chat_id_from: impl Into<wagate_client::ChatId>,
        messages: Vec<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_id_from: chat_id_from.into(),
            messages,
            typing_time: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `typingTime`.
    #[must_use]
    pub fn typing_time(mut self, typing_time: i64) -> Self {
        self.typing_time = Some(typing_time);
        self
    }
}

/// What the new messages are known by that wait for being sent.
///
/// Documented in `green-api/sending/ForwardMessages.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForwardedMessages {
    /// The ids of the new messages; they do not tell whether the old ones exist.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::list::<String>")
    )]
    pub messages: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ForwardedMessages {
    messages: "messages" as List,
} }

/// How big the preview of a link is.
///
/// Documented in `green-api/sending/SendMessage.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PreviewSize {
    /// `large`.
    Large,
    /// `small`.
    Small,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { PreviewSize {
    Large = "large",
    Small = "small",
} }

/// What a file is known by that waits for being sent.
///
/// Documented in `green-api/sending/SendFileByUpload.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueuedFile {
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// The address of the stored file. It is valid for 15 days, and `sendFileByUrl` takes it to send the file again.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QueuedFile {
    id_message: "idMessage" as Optional,
    url_file: "urlFile" as Optional,
} }

/// What a message is known by that waits for being sent.
///
/// Documented in `green-api/sending/SendMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueuedMessage {
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QueuedMessage {
    id_message: "idMessage" as Optional,
} }

/// A simple button.
///
/// Documented in `green-api/sending/SendButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendButton {
    /// The id of the button, such as `1`.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonId"))]
    pub button_id: String,
    /// The text on the button, up to 25 characters.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendButton {
    button_id: "buttonId" as Required,
    button_text: "buttonText" as Required,
} }

impl SendButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(button_id: impl Into<String>, button_text: impl Into<String>) -> Self {
        Self {
            button_id: button_id.into(),
            button_text: button_text.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A text with simple buttons for a chat.
///
/// Documented in `green-api/sending/SendButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendButtonsRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The text, up to 4096 characters.
    pub message: String,
    /// The line below the text.
    pub footer: Option<String>,
    /// The buttons, up to 3.
    pub buttons: Vec<SendButton>,
    /// The id of a message of the same chat that the new one answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendButtonsRequest {
    chat_id: "chatId" as Required,
    message: "message" as Required,
    footer: "footer" as Optional,
    buttons: "buttons" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendButtonsRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        message: impl Into<String>,
        buttons: Vec<SendButton>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            footer: None,
            buttons,
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A contact with one or more names, `company` or a part of the name of a person.
///
/// Documented in `green-api/sending/SendContact.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendContactCard {
    /// The number with country code, without `+`, 11 or 12 digits.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneContact"))]
    pub phone_contact: i64,
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

wagate_client::record! { SendContactCard {
    phone_contact: "phoneContact" as Required,
    first_name: "firstName" as Optional,
    middle_name: "middleName" as Optional,
    last_name: "lastName" as Optional,
    company: "company" as Optional,
} }

impl SendContactCard {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(phone_contact: i64) -> Self {
        Self {
            phone_contact,
            first_name: None,
            middle_name: None,
            last_name: None,
            company: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `middleName`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }
}

/// The card of a contact for a chat.
///
/// Documented in `green-api/sending/SendContact.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendContactRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The contact.
    pub contact: SendContactCard,
    /// The id of a message of the same chat that the card answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendContactRequest {
    chat_id: "chatId" as Required,
    contact: "contact" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendContactRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        contact: impl Into<SendContactCard>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            contact: contact.into(),
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A file for a chat.
///
/// Documented in `green-api/sending/SendFileByUpload.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendFileByUploadRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The name of the file with its ending.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    /// The text below a picture or video, up to 1024 characters.
    pub caption: Option<String>,
    /// The id of a message of the same chat that the file answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    /// How long the chat shows that the account is typing or recording before the file is sent, in milliseconds, from 1000
    /// to 20000.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingTime"))]
    pub typing_time: Option<i64>,
    /// What the chat shows meanwhile; that the account is typing, if left out.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingType"))]
    pub typing_type: Option<FileTypingType>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendFileByUploadRequest {
    chat_id: "chatId" as Required,
    file_name: "fileName" as Optional,
    caption: "caption" as Optional,
    quoted_message_id: "quotedMessageId" as Optional,
    typing_time: "typingTime" as Optional,
    typing_type: "typingType" as Optional,
} }

impl SendFileByUploadRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            file_name: None,
            caption: None,
            quoted_message_id: None,
            typing_time: None,
            typing_type: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `fileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }

    /// Sets `typingTime`.
    #[must_use]
    pub fn typing_time(mut self, typing_time: i64) -> Self {
        self.typing_time = Some(typing_time);
        self
    }

    /// Sets `typingType`.
    #[must_use]
    pub fn typing_type(mut self, typing_type: impl Into<FileTypingType>) -> Self {
        self.typing_type = Some(typing_type.into());
        self
    }
}

/// A file for a chat, by its address.
///
/// Documented in `green-api/sending/SendFileByUrl.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendFileByUrlRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The address of the file, up to 100 MB; it must lead to the file itself. Notes on the vendor's clients forbid spaces
    /// in it and the characters `~$€%#£?!`.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: String,
    /// The name of the file with its ending, which decides as what the file is sent.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: String,
    /// The text below a picture or video, up to 1024 characters.
    pub caption: Option<String>,
    /// The id of a message of the same chat that the file answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    /// How long the chat shows that the account is typing or recording before the file is sent, in milliseconds, from 1000
    /// to 20000.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingTime"))]
    pub typing_time: Option<i64>,
    /// What the chat shows meanwhile; that the account is typing, if left out.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingType"))]
    pub typing_type: Option<FileTypingType>,
    /// Earlier editions of the page name it without saying what it does; only true is allowed.
    #[cfg_attr(feature = "schemars", schemars(rename = "archiveChat"))]
    pub archive_chat: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendFileByUrlRequest {
    chat_id: "chatId" as Required,
    url_file: "urlFile" as Required,
    file_name: "fileName" as Required,
    caption: "caption" as Optional,
    quoted_message_id: "quotedMessageId" as Optional,
    typing_time: "typingTime" as Optional,
    typing_type: "typingType" as Optional,
    archive_chat: "archiveChat" as Optional,
} }

impl SendFileByUrlRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        url_file: impl Into<String>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            url_file: url_file.into(),
            file_name: file_name.into(),
            caption: None,
            quoted_message_id: None,
            typing_time: None,
            typing_type: None,
            archive_chat: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }

    /// Sets `typingTime`.
    #[must_use]
    pub fn typing_time(mut self, typing_time: i64) -> Self {
        self.typing_time = Some(typing_time);
        self
    }

    /// Sets `typingType`.
    #[must_use]
    pub fn typing_type(mut self, typing_type: impl Into<FileTypingType>) -> Self {
        self.typing_type = Some(typing_type.into());
        self
    }

    /// Sets `archiveChat`.
    #[must_use]
    pub fn archive_chat(mut self, archive_chat: bool) -> Self {
        self.archive_chat = Some(archive_chat);
        self
    }
}

/// A button that copies a text, calls a number or opens a link.
///
/// Documented in `green-api/sending/SendInteractiveButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendInteractiveButton {
    /// What the button does.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: SendInteractiveButtonType,
    /// The id of the button, such as `1`.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonId"))]
    pub button_id: String,
    /// The text on the button, up to 25 characters.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: String,
    /// The text to copy; mandatory with the type `copy`.
    #[cfg_attr(feature = "schemars", schemars(rename = "copyCode"))]
    pub copy_code: Option<String>,
    /// The number to call, such as `79001234567`; mandatory with the type `call`.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: Option<String>,
    /// The link to open; mandatory with the type `url`.
    pub url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendInteractiveButton {
    type_: "type" as Required,
    button_id: "buttonId" as Required,
    button_text: "buttonText" as Required,
    copy_code: "copyCode" as Optional,
    phone_number: "phoneNumber" as Optional,
    url: "url" as Optional,
} }

impl SendInteractiveButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        type_: impl Into<SendInteractiveButtonType>,
        button_id: impl Into<String>,
        button_text: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            button_id: button_id.into(),
            button_text: button_text.into(),
            copy_code: None,
            phone_number: None,
            url: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `copyCode`.
    #[must_use]
    pub fn copy_code(mut self, copy_code: impl Into<String>) -> Self {
        self.copy_code = Some(copy_code.into());
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// What a button does.
///
/// Documented in `green-api/sending/SendInteractiveButtons.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SendInteractiveButtonType {
    /// `copy`.
    Copy,
    /// `call`.
    Call,
    /// `url`.
    Url,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { SendInteractiveButtonType {
    Copy = "copy",
    Call = "call",
    Url = "url",
} }

/// A text with answers as buttons for a chat.
///
/// Documented in `green-api/sending/SendInteractiveButtonsReply.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendInteractiveButtonsReplyRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The heading.
    pub header: Option<String>,
    /// The text.
    pub body: String,
    /// The line below the text.
    pub footer: Option<String>,
    /// The buttons, 1 to 3.
    pub buttons: Vec<SendReplyButton>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendInteractiveButtonsReplyRequest {
    chat_id: "chatId" as Required,
    header: "header" as Optional,
    body: "body" as Required,
    footer: "footer" as Optional,
    buttons: "buttons" as Required,
} }

impl SendInteractiveButtonsReplyRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        body: impl Into<String>,
        buttons: Vec<SendReplyButton>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            header: None,
            body: body.into(),
            footer: None,
            buttons,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// A text with buttons for a chat.
///
/// Documented in `green-api/sending/SendInteractiveButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendInteractiveButtonsRequest {
    /// The chat with a person, such as `79876543210@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The heading.
    pub header: Option<String>,
    /// The text, up to 20000 characters.
    pub body: String,
    /// The line below the text.
    pub footer: Option<String>,
    /// The buttons, 1 to 3.
    pub buttons: Vec<SendInteractiveButton>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendInteractiveButtonsRequest {
    chat_id: "chatId" as Required,
    header: "header" as Optional,
    body: "body" as Required,
    footer: "footer" as Optional,
    buttons: "buttons" as Required,
} }

impl SendInteractiveButtonsRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        body: impl Into<String>,
        buttons: Vec<SendInteractiveButton>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            header: None,
            body: body.into(),
            footer: None,
            buttons,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// A link for a chat.
///
/// Documented in `green-api/sending/SendLink.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLinkRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The link.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlLink"))]
    pub url_link: String,
    /// The id of a message of the same chat that the link answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendLinkRequest {
    chat_id: "chatId" as Required,
    url_link: "urlLink" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendLinkRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        url_link: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            url_link: url_link.into(),
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A text with a list to choose from, for a chat.
///
/// Documented in `green-api/sending/SendListMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendListMessageRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The text, up to 4096 characters.
    pub message: String,
    /// The heading.
    pub title: Option<String>,
    /// The line below the text.
    pub footer: Option<String>,
    /// The text on the button that opens the list.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: String,
    /// The sections of the list; all together, they have 3 to 10 rows.
    pub sections: Vec<SendListSection>,
    /// The id of a message of the same chat that the new one answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendListMessageRequest {
    chat_id: "chatId" as Required,
    message: "message" as Required,
    title: "title" as Optional,
    footer: "footer" as Optional,
    button_text: "buttonText" as Required,
    sections: "sections" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendListMessageRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        message: impl Into<String>,
        button_text: impl Into<String>,
        sections: Vec<SendListSection>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            title: None,
            footer: None,
            button_text: button_text.into(),
            sections,
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A row of a list.
///
/// Documented in `green-api/sending/SendListMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendListRow {
    /// The text of the row, up to 24 characters.
    pub title: String,
    /// The id of the row, such as `option1`.
    #[cfg_attr(feature = "schemars", schemars(rename = "rowId"))]
    pub row_id: String,
    /// A further text; only the vendor's clients have it.
    pub description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendListRow {
    title: "title" as Required,
    row_id: "rowId" as Required,
    description: "description" as Optional,
} }

impl SendListRow {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(title: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            row_id: row_id.into(),
            description: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A section of a list.
///
/// Documented in `green-api/sending/SendListMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendListSection {
    /// The heading of the section.
    pub title: String,
    /// The rows of the section.
    pub rows: Vec<SendListRow>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendListSection {
    title: "title" as Required,
    rows: "rows" as Required,
} }

impl SendListSection {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(title: impl Into<String>, rows: Vec<SendListRow>) -> Self {
        Self {
            title: title.into(),
            rows,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A place for a chat.
///
/// Documented in `green-api/sending/SendLocation.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLocationRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The name of the place.
    #[cfg_attr(feature = "schemars", schemars(rename = "nameLocation"))]
    pub name_location: Option<String>,
    /// The address of the place.
    pub address: Option<String>,
    /// The latitude in degrees, such as 12.3456789.
    pub latitude: f64,
    /// The longitude in degrees, such as 10.1112131.
    pub longitude: f64,
    /// The id of a message of the same chat that the place answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendLocationRequest {
    chat_id: "chatId" as Required,
    name_location: "nameLocation" as Optional,
    address: "address" as Optional,
    latitude: "latitude" as Required,
    longitude: "longitude" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendLocationRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        latitude: f64,
        longitude: f64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            name_location: None,
            address: None,
            latitude,
            longitude,
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `nameLocation`.
    #[must_use]
    pub fn name_location(mut self, name_location: impl Into<String>) -> Self {
        self.name_location = Some(name_location.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A text for a chat.
///
/// Documented in `green-api/sending/SendMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The text, up to 20000 characters, in UTF-8 without a byte order mark; emoji are allowed.
    pub message: String,
    /// The id of a message of the same chat that the new one answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    /// Whether a link in the text is shown with a preview; so it is if left out.
    #[cfg_attr(feature = "schemars", schemars(rename = "linkPreview"))]
    pub link_preview: Option<bool>,
    /// How big the preview is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typePreview"))]
    pub type_preview: Option<PreviewSize>,
    /// What the preview shows, in place of what the linked page says of itself.
    #[cfg_attr(feature = "schemars", schemars(rename = "customPreview"))]
    pub custom_preview: Option<CustomPreview>,
    /// How long the chat shows that the account is typing before the message is sent, in milliseconds, from 1000 to 20000.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingTime"))]
    pub typing_time: Option<i64>,
    /// Earlier editions of the page name it without saying what it does; only true is allowed.
    #[cfg_attr(feature = "schemars", schemars(rename = "archiveChat"))]
    pub archive_chat: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendMessageRequest {
    chat_id: "chatId" as Required,
    message: "message" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
    link_preview: "linkPreview" as Optional,
    type_preview: "typePreview" as Optional,
    custom_preview: "customPreview" as Optional,
    typing_time: "typingTime" as Optional,
    archive_chat: "archiveChat" as Optional,
} }

impl SendMessageRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            quoted_message_id: None,
            link_preview: None,
            type_preview: None,
            custom_preview: None,
            typing_time: None,
            archive_chat: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }

    /// Sets `linkPreview`.
    #[must_use]
    pub fn link_preview(mut self, link_preview: bool) -> Self {
        self.link_preview = Some(link_preview);
        self
    }

    /// Sets `typePreview`.
    #[must_use]
    pub fn type_preview(mut self, type_preview: impl Into<PreviewSize>) -> Self {
        self.type_preview = Some(type_preview.into());
        self
    }

    /// Sets `customPreview`.
    #[must_use]
    pub fn custom_preview(mut self, custom_preview: impl Into<CustomPreview>) -> Self {
        self.custom_preview = Some(custom_preview.into());
        self
    }

    /// Sets `typingTime`.
    #[must_use]
    pub fn typing_time(mut self, typing_time: i64) -> Self {
        self.typing_time = Some(typing_time);
        self
    }

    /// Sets `archiveChat`.
    #[must_use]
    pub fn archive_chat(mut self, archive_chat: bool) -> Self {
        self.archive_chat = Some(archive_chat);
        self
    }
}

/// An answer to choose from.
///
/// Documented in `green-api/sending/SendPoll.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendPollOption {
    /// The answer, up to 100 characters.
    #[cfg_attr(feature = "schemars", schemars(rename = "optionName"))]
    pub option_name: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendPollOption {
    option_name: "optionName" as Required,
} }

impl SendPollOption {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(option_name: impl Into<String>) -> Self {
        Self {
            option_name: option_name.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A poll for a chat.
///
/// Documented in `green-api/sending/SendPoll.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendPollRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The question, up to 255 characters.
    pub message: String,
    /// The answers to choose from, 2 to 12; no two may be the same.
    pub options: Vec<SendPollOption>,
    /// Whether a voter may choose several answers; only one if left out.
    #[cfg_attr(feature = "schemars", schemars(rename = "multipleAnswers"))]
    pub multiple_answers: Option<bool>,
    /// The id of a message of the same chat that the poll answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendPollRequest {
    chat_id: "chatId" as Required,
    message: "message" as Required,
    options: "options" as Required,
    multiple_answers: "multipleAnswers" as Optional,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendPollRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        message: impl Into<String>,
        options: Vec<SendPollOption>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            options,
            multiple_answers: None,
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `multipleAnswers`.
    #[must_use]
    pub fn multiple_answers(mut self, multiple_answers: bool) -> Self {
        self.multiple_answers = Some(multiple_answers);
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A button that sends its text to the chat.
///
/// Documented in `green-api/sending/SendInteractiveButtonsReply.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendReplyButton {
    /// The id of the button, such as `1`.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonId"))]
    pub button_id: String,
    /// The text on the button, up to 25 characters.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendReplyButton {
    button_id: "buttonId" as Required,
    button_text: "buttonText" as Required,
} }

impl SendReplyButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(button_id: impl Into<String>, button_text: impl Into<String>) -> Self {
        Self {
            button_id: button_id.into(),
            button_text: button_text.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A button; exactly one of `urlButton`, `callButton` and `quickReplyButton` says what it does.
///
/// Documented in `green-api/sending/SendTemplateButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTemplateButton {
    /// The number of the button; the first one has 1 in the example.
    pub index: i64,
    /// The button opens a link.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlButton"))]
    pub url_button: Option<SendTemplateUrlButton>,
    /// The button calls a number.
    #[cfg_attr(feature = "schemars", schemars(rename = "callButton"))]
    pub call_button: Option<SendTemplateCallButton>,
    /// The button answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quickReplyButton"))]
    pub quick_reply_button: Option<SendTemplateQuickReplyButton>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTemplateButton {
    index: "index" as Required,
    url_button: "urlButton" as Optional,
    call_button: "callButton" as Optional,
    quick_reply_button: "quickReplyButton" as Optional,
} }

impl SendTemplateButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(index: i64) -> Self {
        Self {
            index,
            url_button: None,
            call_button: None,
            quick_reply_button: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `urlButton`.
    #[must_use]
    pub fn url_button(mut self, url_button: impl Into<SendTemplateUrlButton>) -> Self {
        self.url_button = Some(url_button.into());
        self
    }

    /// Sets `callButton`.
    #[must_use]
    pub fn call_button(
        mut self,
        call_button: impl Into<SendTemplateCallButton>,
    ) -> Self {
        self.call_button = Some(call_button.into());
        self
    }

    /// Sets `quickReplyButton`.
    #[must_use]
    pub fn quick_reply_button(
        mut self,
        quick_reply_button: impl Into<SendTemplateQuickReplyButton>,
    ) -> Self {
        self.quick_reply_button = Some(quick_reply_button.into());
        self
    }
}

/// A text with buttons that link, call or answer, for a chat.
///
/// Documented in `green-api/sending/SendTemplateButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTemplateButtonsRequest {
    /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The text.
    pub message: String,
    /// The line below the text.
    pub footer: Option<String>,
    /// The buttons. Those with links and with numbers go together; those with answers cannot stand beside them.
    #[cfg_attr(feature = "schemars", schemars(rename = "templateButtons"))]
    pub template_buttons: Vec<SendTemplateButton>,
    /// The id of a message of the same chat that the new one answers.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessageId"))]
    pub quoted_message_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTemplateButtonsRequest {
    chat_id: "chatId" as Required,
    message: "message" as Required,
    footer: "footer" as Optional,
    template_buttons: "templateButtons" as Required,
    quoted_message_id: "quotedMessageId" as Optional,
} }

impl SendTemplateButtonsRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        message: impl Into<String>,
        template_buttons: Vec<SendTemplateButton>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            footer: None,
            template_buttons,
            quoted_message_id: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `quotedMessageId`.
    #[must_use]
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
}

/// A button that calls a number.
///
/// Documented in `green-api/sending/SendTemplateButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTemplateCallButton {
    /// The text on the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayText"))]
    pub display_text: String,
    /// The number with country code, such as `11001234567`.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTemplateCallButton {
    display_text: "displayText" as Required,
    phone_number: "phoneNumber" as Required,
} }

impl SendTemplateCallButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        display_text: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            display_text: display_text.into(),
            phone_number: phone_number.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A button that answers with its text.
///
/// Documented in `green-api/sending/SendTemplateButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTemplateQuickReplyButton {
    /// The text on the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayText"))]
    pub display_text: String,
    /// The id of the button, such as `plain-button-1`.
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTemplateQuickReplyButton {
    display_text: "displayText" as Required,
    id: "id" as Required,
} }

impl SendTemplateQuickReplyButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(display_text: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            id: id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A button that opens a link.
///
/// Documented in `green-api/sending/SendTemplateButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTemplateUrlButton {
    /// The text on the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayText"))]
    pub display_text: String,
    /// The link.
    pub url: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTemplateUrlButton {
    display_text: "displayText" as Required,
    url: "url" as Required,
} }

impl SendTemplateUrlButton {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// Where a file was stored.
///
/// Documented in `green-api/sending/UploadFile.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadedFile {
    /// The address of the stored file. It is valid for 15 days, and `sendFileByUrl` takes it.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlFile"))]
    pub url_file: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UploadedFile {
    url_file: "urlFile" as Optional,
} }

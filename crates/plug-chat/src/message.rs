//! Reading a message in one call each, whichever of its many contents it has.
//!
//! ```
//! use wagate_plug_chat::types::Webhook;
//!
//! let webhook = Webhook::from_json(r#"{
//!     "type": "ReceivedCallback",
//!     "messageId": "A20DA9C0183A2D35A260F53F5D2B9244",
//!     "phone": "5544999999999",
//!     "fromMe": false,
//!     "momment": 1634645380000,
//!     "senderName": "Maria",
//!     "referenceMessageId": "3EB054C12BAAC70228AAB6",
//!     "buttonsResponseMessage": { "buttonId": "2", "message": "No" }
//! }"#)?;
//!
//! let message = webhook.message().expect("it is one");
//! assert_eq!(message.text(), Some("No"));
//! assert_eq!(message.choice().and_then(|choice| choice.id), Some("2"));
//! assert_eq!(message.quote().expect("it refers to one").id, "3EB054C12BAAC70228AAB6");
//! assert_eq!(message.chat(), "5544999999999");
//! assert_eq!(message.sender().and_then(|sender| sender.name), Some("Maria"));
//! # Ok::<(), wagate_plug_chat::NotificationError>(())
//! ```

use std::time::{Duration, SystemTime};

use crate::types::{
    AudioContent, ButtonsResponseContent, Callback, ChatMessage, ChatMessageContent,
    DocumentContent, ImageContent, ListResponseContent, ReceivedCallback, ReceivedCallbackContent,
    StickerContent, TextContent, VideoContent, Webhook,
};

/// A message: somebody wrote to the account, or the account wrote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Message<'a> {
    chat: &'a str,
    member: Option<&'a str>,
    sender_name: Option<&'a str>,
    account: Option<&'a str>,
    id: Option<&'a str>,
    quoted: Option<&'a str>,
    milliseconds: Option<i64>,
    is_from_me: bool,
    is_in_group: bool,
    content: Option<Content<'a>>,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sender<'a> {
    /// The number, or the linked id (`81896604192873@lid`) where the number does not come along.
    pub id: &'a str,
    /// The name that the person goes by.
    pub name: Option<&'a str>,
}

/// A file that was sent: a picture, a recording, a video, a document or a sticker.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct File<'a> {
    /// Where it can be fetched from, for 30 days.
    pub address: Option<&'a str>,
    /// Its name.
    pub name: Option<&'a str>,
    /// What it is: `image/jpeg`.
    pub mime_type: Option<&'a str>,
    /// The text below it.
    pub caption: Option<&'a str>,
}

/// What a message refers to: the message that it replies to, or the one whose buttons or list it chose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quote<'a> {
    /// The id of that message. Its text does not come along.
    pub id: &'a str,
}

/// A button that was pressed, or a row of a list that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice<'a> {
    /// The id that it was given when it was sent.
    pub id: Option<&'a str>,
    /// The text on it.
    pub text: Option<&'a str>,
}

/// What is read of a content, the same in a webhook and in the list of messages.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Content<'a> {
    Text(&'a TextContent),
    File(File<'a>),
    Choice(Choice<'a>),
    /// A contact or a place.
    Another,
}

impl Webhook {
    /// The message that it tells of; `None` when it tells of something else, or names no chat.
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        match self {
            Self::Callback(callback) => callback.message(),
            _ => None,
        }
    }
}

impl Callback {
    /// The message that it tells of; `None` when it tells of something else, or names no chat.
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        match self {
            Self::ReceivedCallback(received) => received.message(),
            _ => None,
        }
    }
}

impl ReceivedCallback {
    /// The message; `None` when it names no chat.
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        Some(Message {
            chat: filled(&self.phone)?,
            member: filled(&self.participant_phone)
                .or(filled(&self.participant_lid))
                .or(filled(&self.sender_lid).filter(|_| self.is_group == Some(true))),
            sender_name: filled(&self.sender_name),
            account: filled(&self.connected_phone),
            id: filled(&self.message_id),
            quoted: filled(&self.reference_message_id),
            milliseconds: self.momment,
            is_from_me: self.from_me == Some(true),
            is_in_group: self.is_group == Some(true),
            content: self.content.as_ref().map(Content::from),
        })
    }
}

impl ChatMessage {
    /// The message, as a webhook tells it; `None` when it names no chat.
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        Some(Message {
            chat: filled(&self.phone)?,
            member: filled(&self.participant_phone),
            sender_name: filled(&self.sender_name),
            account: None,
            id: filled(&self.message_id),
            quoted: None,
            milliseconds: self.momment,
            is_from_me: self.from_me == Some(true),
            is_in_group: self.is_group == Some(true),
            content: self.content.as_ref().map(Content::from),
        })
    }
}

impl<'a> Message<'a> {
    /// What somebody wrote or chose: a text, the caption of a file, the text of a button or of a row of a list.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        match self.content? {
            Content::Text(text) => filled(&text.message),
            Content::File(file) => file.caption,
            Content::Choice(choice) => choice.text,
            Content::Another => None,
        }
    }

    /// The file that was sent.
    #[must_use]
    pub fn file(&self) -> Option<File<'a>> {
        match self.content? {
            Content::File(file) => Some(file),
            _ => None,
        }
    }

    /// The button or the row that was chosen.
    #[must_use]
    pub fn choice(&self) -> Option<Choice<'a>> {
        match self.content? {
            Content::Choice(choice) => Some(choice),
            _ => None,
        }
    }

    /// The message that it refers to; the list of messages does not tell.
    #[must_use]
    pub fn quote(&self) -> Option<Quote<'a>> {
        self.quoted.map(|id| Quote { id })
    }

    /// The chat that it is in, to which an answer goes: the number of a person, or the id of a group, a channel or a
    /// broadcast list.
    #[must_use]
    pub fn chat(&self) -> &'a str {
        self.chat
    }

    /// Who wrote it; in a group somebody else than the [`chat`](Self::chat).
    #[must_use]
    pub fn sender(&self) -> Option<Sender<'a>> {
        let id = match (self.is_from_me, self.is_in_group) {
            (true, _) => self.account.or(self.member),
            (false, true) => self.member,
            // Neither the status updates nor a list write something.
            (false, false) => {
                self.member.or(Some(self.chat).filter(|chat| !chat.ends_with("broadcast")))
            }
        };
        Some(Sender { id: id?, name: self.sender_name })
    }

    /// When it was sent.
    #[must_use]
    pub fn time(&self) -> Option<SystemTime> {
        let milliseconds = u64::try_from(self.milliseconds?).ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(milliseconds))
    }

    /// The id of the message.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// Whether the account sent it: an operator, somebody at its phone, or the API.
    #[must_use]
    pub fn is_from_me(&self) -> bool {
        self.is_from_me
    }

    /// Whether the chat is a group.
    #[must_use]
    pub fn is_in_group(&self) -> bool {
        self.is_in_group
    }
}

/// Both enums have the same parts.
macro_rules! content_from {
    ($($parts:ident),*) => {$(
        impl<'a> From<&'a $parts> for Content<'a> {
            fn from(parts: &'a $parts) -> Self {
                match parts {
                    $parts::Text(text) => Self::Text(text),
                    $parts::Image(image) => Self::File(File::from(&**image)),
                    $parts::Audio(audio) => Self::File(File::from(&**audio)),
                    $parts::Video(video) => Self::File(File::from(&**video)),
                    $parts::Document(document) => Self::File(File::from(&**document)),
                    $parts::Sticker(sticker) => Self::File(File::from(&**sticker)),
                    $parts::ButtonsResponseMessage(button) => {
                        Self::Choice(Choice::from(&**button))
                    }
                    $parts::ListResponseMessage(row) => Self::Choice(Choice::from(&**row)),
                    $parts::Contact(_) | $parts::Location(_) => Self::Another,
                }
            }
        }
    )*};
}

content_from!(ReceivedCallbackContent, ChatMessageContent);

impl<'a> From<&'a ButtonsResponseContent> for Choice<'a> {
    fn from(button: &'a ButtonsResponseContent) -> Self {
        Self { id: filled(&button.button_id), text: filled(&button.message) }
    }
}

impl<'a> From<&'a ListResponseContent> for Choice<'a> {
    fn from(row: &'a ListResponseContent) -> Self {
        Self { id: filled(&row.selected_row_id), text: filled(&row.title) }
    }
}

impl<'a> From<&'a ImageContent> for File<'a> {
    fn from(image: &'a ImageContent) -> Self {
        Self {
            address: filled(&image.image_url),
            name: None,
            mime_type: filled(&image.mime_type),
            caption: filled(&image.caption),
        }
    }
}

impl<'a> From<&'a VideoContent> for File<'a> {
    fn from(video: &'a VideoContent) -> Self {
        Self {
            address: filled(&video.video_url),
            name: None,
            mime_type: filled(&video.mime_type),
            caption: filled(&video.caption),
        }
    }
}

impl<'a> From<&'a AudioContent> for File<'a> {
    fn from(audio: &'a AudioContent) -> Self {
        let (address, mime_type) = (filled(&audio.audio_url), filled(&audio.mime_type));
        Self { address, mime_type, ..Self::default() }
    }
}

impl<'a> From<&'a DocumentContent> for File<'a> {
    fn from(document: &'a DocumentContent) -> Self {
        Self {
            address: filled(&document.document_url),
            name: filled(&document.file_name),
            mime_type: filled(&document.mime_type),
            caption: None,
        }
    }
}

impl<'a> From<&'a StickerContent> for File<'a> {
    fn from(sticker: &'a StickerContent) -> Self {
        let (address, mime_type) = (filled(&sticker.sticker_url), filled(&sticker.mime_type));
        Self { address, mime_type, ..Self::default() }
    }
}

/// The service sends an empty text where there is none.
fn filled(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

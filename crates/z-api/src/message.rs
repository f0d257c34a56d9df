//! Reading a message in one call each, whichever of its many contents it has.
//!
//! ```
//! use wagate_z_api::types::Callback;
//!
//! let callback = Callback::from_json(r#"{
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
//! let message = callback.message().expect("it is one");
//! assert_eq!(message.text(), Some("No"));
//! assert_eq!(message.choice().and_then(|choice| choice.id), Some("2"));
//! assert_eq!(message.quote().expect("it refers to one").id, "3EB054C12BAAC70228AAB6");
//! assert_eq!(message.chat(), "5544999999999");
//! assert_eq!(message.sender().and_then(|sender| sender.name), Some("Maria"));
//! # Ok::<(), wagate_z_api::NotificationError>(())
//! ```

use std::time::{Duration, SystemTime};

use crate::types::{
    AudioContent, Callback, DocumentContent, ImageContent, NotificationKind, ReceivedCallback,
    ReceivedCallbackContent, ReferencedMessage, StickerContent, TemplateHeader, VideoContent,
};

/// A message: somebody wrote to the account, or the account wrote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Message<'a> {
    chat: &'a str,
    whole: &'a ReceivedCallback,
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

/// A file that was sent: a picture, a recording, a video, a document, a sticker, or what stands above the text of a
/// template or of a message with buttons.
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

/// What a message refers to: the message that it replies or reacts to, or the one whose buttons, list, poll, event or
/// order it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quote<'a> {
    /// The id of that message. Its text does not come along.
    pub id: &'a str,
    /// Whether the account sent it, where that is said.
    pub is_from_me: Option<bool>,
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
    /// The message; `None` when something else happened, as `notification` tells, or when it names no chat.
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        let is_message = !matches!(self.content, Some(ReceivedCallbackContent::Notification(_)));
        let chat = filled(&self.phone).filter(|_| is_message)?;
        Some(Message { chat, whole: self })
    }

    /// The message that was deleted for everybody, of which no content is left; `None` when something else happened, or
    /// when no chat is named.
    #[must_use]
    pub fn deleted(&self) -> Option<Message<'_>> {
        let is_deleted = matches!(
            self.content,
            Some(ReceivedCallbackContent::Notification(NotificationKind::Revoke))
        );
        let chat = filled(&self.phone).filter(|_| is_deleted)?;
        Some(Message { chat, whole: self })
    }
}

impl<'a> Message<'a> {
    /// What somebody wrote or chose: a text, the caption of a file, the text of a button or of a row of a list, the emoji
    /// of a reaction, the question of a poll, the name of an event, the text of an order or an invitation.
    ///
    /// Whether it was written or chosen is what [`content`](Self::content) says.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        use ReceivedCallbackContent as Content;

        match self.content()? {
            Content::Text(text) => filled(&text.message),
            Content::Image(_) | Content::Video(_) | Content::Document(_) => self.file()?.caption,
            Content::Reaction(reaction) => filled(&reaction.value),
            Content::Poll(poll) => filled(&poll.question),
            Content::ButtonsResponseMessage(_) | Content::ListResponseMessage(_) => {
                self.choice()?.text
            }
            Content::ButtonsMessage(message) => filled(&message.message),
            Content::HydratedTemplate(template) => filled(&template.message),
            Content::CarouselMessage(carousel) => filled(&carousel.text),
            Content::Order(order) => filled(&order.message),
            Content::Event(event) => filled(&event.name),
            Content::NewsletterAdminInvite(invitation) => filled(&invitation.text),
            Content::Audio(_)
            | Content::Contact(_)
            | Content::Location(_)
            | Content::Sticker(_)
            | Content::PollVote(_)
            | Content::PixKeyMessage(_)
            | Content::Product(_)
            | Content::ReviewAndPay(_)
            | Content::ReviewOrder(_)
            | Content::RequestPayment(_)
            | Content::SendPayment(_)
            | Content::EventResponse(_)
            | Content::PinMessage(_)
            | Content::Notification(_) => None,
        }
    }

    /// The file that was sent.
    #[must_use]
    pub fn file(&self) -> Option<File<'a>> {
        use ReceivedCallbackContent as Content;

        match self.content()? {
            Content::Image(image) => Some(File::from(&**image)),
            Content::Audio(audio) => Some(File::from(&**audio)),
            Content::Video(video) => Some(File::from(&**video)),
            Content::Document(document) => Some(File::from(&**document)),
            Content::Sticker(sticker) => Some(File::from(&**sticker)),
            Content::HydratedTemplate(template) => File::above(template.header.as_ref()?),
            Content::ButtonsMessage(message) => {
                let address = filled(&message.image_url).or(filled(&message.video_url));
                address.map(|address| File { address: Some(address), ..File::default() })
            }
            _ => None,
        }
    }

    /// The button or the row that was chosen.
    #[must_use]
    pub fn choice(&self) -> Option<Choice<'a>> {
        match self.content()? {
            ReceivedCallbackContent::ButtonsResponseMessage(button) => {
                Some(Choice { id: filled(&button.button_id), text: filled(&button.message) })
            }
            ReceivedCallbackContent::ListResponseMessage(row) => {
                Some(Choice { id: filled(&row.selected_row_id), text: filled(&row.title) })
            }
            _ => None,
        }
    }

    /// The message that it refers to.
    #[must_use]
    pub fn quote(&self) -> Option<Quote<'a>> {
        use ReceivedCallbackContent as Content;

        let plain = |id| Some(Quote { id, is_from_me: None });
        let told = match self.content() {
            Some(Content::Reaction(one)) => Quote::of(one.referenced_message.as_ref()),
            Some(Content::EventResponse(one)) => Quote::of(one.referenced_message.as_ref()),
            Some(Content::PinMessage(one)) => Quote::of(one.referenced_message.as_ref()),
            Some(Content::PollVote(vote)) => filled(&vote.poll_message_id).and_then(plain),
            Some(Content::ReviewOrder(order)) => filled(&order.order_request_id).and_then(plain),
            _ => None,
        };
        told.or_else(|| filled(&self.whole.reference_message_id).and_then(plain))
    }

    /// The chat that it is in, to which an answer goes: the number of a person, or an id that ends in `-group`,
    /// `@newsletter`, `-broadcast` or `@lid`.
    #[must_use]
    pub fn chat(&self) -> &'a str {
        self.chat
    }

    /// Who wrote it; in a group somebody else than the [`chat`](Self::chat).
    #[must_use]
    pub fn sender(&self) -> Option<Sender<'a>> {
        let whole = self.whole;
        let member = filled(&whole.participant_phone).or(filled(&whole.participant_lid));
        let id = match (self.is_from_me(), self.is_in_group()) {
            (true, _) => filled(&whole.connected_phone).or(member),
            (false, true) => member.or(filled(&whole.sender_lid)),
            // Neither the status updates nor a list write something.
            (false, false) => {
                member.or(Some(self.chat).filter(|chat| !chat.ends_with("broadcast")))
            }
        };
        Some(Sender { id: id?, name: filled(&whole.sender_name) })
    }

    /// When it was sent.
    #[must_use]
    pub fn time(&self) -> Option<SystemTime> {
        let milliseconds = u64::try_from(self.whole.momment?).ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(milliseconds))
    }

    /// The id of the message.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        filled(&self.whole.message_id)
    }

    /// Whether the account sent it, from its phone or by the API.
    #[must_use]
    pub fn is_from_me(&self) -> bool {
        self.whole.from_me == Some(true)
    }

    /// Whether the chat is a group.
    #[must_use]
    pub fn is_in_group(&self) -> bool {
        self.whole.is_group == Some(true)
    }

    /// What it holds; `None` where the key of that is no documented one, or the phone has not delivered it yet
    /// (`waiting_message`).
    #[must_use]
    pub fn content(&self) -> Option<&'a ReceivedCallbackContent> {
        self.whole.content.as_ref()
    }

    /// All of it.
    #[must_use]
    pub fn whole(&self) -> &'a ReceivedCallback {
        self.whole
    }
}

impl<'a> Quote<'a> {
    fn of(message: Option<&'a ReferencedMessage>) -> Option<Self> {
        let message = message?;
        Some(Self { id: filled(&message.message_id)?, is_from_me: message.from_me })
    }
}

impl<'a> File<'a> {
    fn above(header: &'a TemplateHeader) -> Option<Self> {
        let image = header.image.as_ref().map(Self::from);
        let video = || header.video.as_ref().map(Self::from);
        let document = || header.document.as_ref().map(Self::from);
        image.or_else(video).or_else(document)
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
            caption: filled(&document.caption),
        }
    }
}

impl<'a> From<&'a StickerContent> for File<'a> {
    fn from(sticker: &'a StickerContent) -> Self {
        let (address, mime_type) = (filled(&sticker.sticker_url), filled(&sticker.mime_type));
        Self { address, mime_type, ..Self::default() }
    }
}

/// The gateway sends an empty text where there is none.
fn filled(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

//! Reading a message in one call each, whichever of its many shapes it has.
//!
//! ```
//! use wagate_green_api::types::Notification;
//!
//! let notification = Notification::from_json(r#"{
//!     "typeWebhook": "incomingMessageReceived",
//!     "timestamp": 1588091580,
//!     "idMessage": "F7AEC1B7086ECDC7E6E45923F5EDB825",
//!     "senderData": { "chatId": "79001234567@c.us", "sender": "79001234567@c.us", "senderName": "John" },
//!     "messageData": {
//!         "typeMessage": "quotedMessage",
//!         "extendedTextMessageData": { "text": "That one", "stanzaId": "46618B98B3B9DF50F123456789123456" }
//!     }
//! }"#)?;
//!
//! let message = notification.message().expect("it is one");
//! assert_eq!(message.text(), Some("That one"));
//! assert_eq!(message.quote().expect("it quotes").id, "46618B98B3B9DF50F123456789123456");
//! assert_eq!(message.chat(), "79001234567@c.us");
//! assert_eq!(message.sender().and_then(|sender| sender.name), Some("John"));
//! # Ok::<(), wagate_green_api::NotificationError>(())
//! ```

use std::time::{Duration, SystemTime};

use crate::ChatId;
use crate::types::{FileMessageData, MessageData, Notification, QuotedMessage, SenderData};

/// What the gateway writes in place of a text or an address that it could not get.
const PLACEHOLDER: &str = "{{SWE";

/// A message of a notification: somebody wrote to the account, or the account wrote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Message<'a> {
    chat: &'a ChatId,
    sender: &'a SenderData,
    id: Option<&'a str>,
    timestamp: Option<i64>,
    content: Option<&'a MessageData>,
    is_from_me: bool,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sender<'a> {
    /// The person.
    pub id: &'a ChatId,
    /// The name in the phone book of the account, or else the one that the person goes by.
    pub name: Option<&'a str>,
}

/// A file that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct File<'a> {
    /// Where it can be fetched from; see [`Client::download`](crate::Client::download). `None` when the gateway could
    /// not fetch it itself.
    pub address: Option<&'a str>,
    /// Its name.
    pub name: Option<&'a str>,
    /// What it is: `image/jpeg`.
    pub mime_type: Option<&'a str>,
    /// The text below it.
    pub caption: Option<&'a str>,
}

/// What a message refers to: the message that it replies or reacts to, that it changes or deletes, or the one whose
/// buttons, list or poll it chose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quote<'a> {
    /// The id of that message.
    pub id: &'a str,
    /// Its text, where it comes along.
    pub text: Option<&'a str>,
}

impl Notification {
    /// The message that it is about; `None` when it is about something else, or names no chat.
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        let (sender, id, timestamp, content) = match self {
            Self::IncomingMessageReceived(one) => {
                (&one.sender_data, &one.id_message, one.timestamp, &one.message_data)
            }
            Self::OutgoingMessageReceived(one) => {
                (&one.sender_data, &one.id_message, one.timestamp, &one.message_data)
            }
            Self::OutgoingApiMessageReceived(one) => {
                (&one.sender_data, &one.id_message, one.timestamp, &one.message_data)
            }
            _ => return None,
        };
        let sender = sender.as_ref()?;
        Some(Message {
            chat: sender.chat_id.as_ref()?,
            sender,
            id: filled(id),
            timestamp,
            content: content.as_ref(),
            is_from_me: !matches!(self, Self::IncomingMessageReceived(_)),
        })
    }
}

impl<'a> Message<'a> {
    /// What somebody wrote or chose: a text, the caption of a file or an invitation, the text of a button or of a row of
    /// a list, the emoji of a reaction, the question of a poll, the new text of an edited message.
    ///
    /// `None` when there is none, or when the gateway could not read it (`{{SWE003}}`). Whether it was written, chosen
    /// or edited is what [`content`](Self::content) says.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.parts().text.filter(|text| !text.starts_with(PLACEHOLDER))
    }

    /// The file that was sent.
    #[must_use]
    pub fn file(&self) -> Option<File<'a>> {
        let file = self.parts().file?;
        Some(File {
            address: filled(&file.download_url).filter(|url| !url.starts_with(PLACEHOLDER)),
            name: filled(&file.file_name),
            mime_type: filled(&file.mime_type),
            caption: filled(&file.caption),
        })
    }

    /// The message that it refers to.
    #[must_use]
    pub fn quote(&self) -> Option<Quote<'a>> {
        let Parts { quoted, answered, about, .. } = self.parts();
        let id = answered.or_else(|| filled(&quoted?.stanza_id))?;
        let of_quoted =
            || quoted.and_then(|one| filled(&one.text_message).or(filled(&one.caption)));
        Some(Quote { id, text: about.or_else(of_quoted) })
    }

    /// The chat that it is in, to which an answer goes.
    #[must_use]
    pub fn chat(&self) -> &'a ChatId {
        self.chat
    }

    /// Who wrote it; in a group somebody else than the [`chat`](Self::chat).
    #[must_use]
    pub fn sender(&self) -> Option<Sender<'a>> {
        let SenderData { sender, sender_name, sender_contact_name, .. } = self.sender;
        let name = filled(sender_contact_name).or(filled(sender_name));
        Some(Sender { id: sender.as_ref()?, name })
    }

    /// When it was sent.
    #[must_use]
    pub fn time(&self) -> Option<SystemTime> {
        let seconds = Duration::from_secs(u64::try_from(self.timestamp?).ok()?);
        SystemTime::UNIX_EPOCH.checked_add(seconds)
    }

    /// When it was sent, in seconds of UNIX time.
    #[must_use]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }

    /// The id of the message.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// Whether the account sent it, from its phone or by the API.
    #[must_use]
    pub fn is_from_me(&self) -> bool {
        self.is_from_me
    }

    /// All of it.
    #[must_use]
    pub fn content(&self) -> Option<&'a MessageData> {
        self.content
    }

    fn parts(&self) -> Parts<'a> {
        self.content.map(Parts::of).unwrap_or_default()
    }
}

/// What is common to the shapes of a content.
#[derive(Default)]
struct Parts<'a> {
    text: Option<&'a str>,
    file: Option<&'a FileMessageData>,
    /// The message that it replies to, as far as it comes along.
    quoted: Option<&'a QuotedMessage>,
    /// The id of the message that it answers, where that is said apart.
    answered: Option<&'a str>,
    /// The text of that message.
    about: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(content: &'a MessageData) -> Self {
        use MessageData as Data;

        match content {
            Data::TextMessage(one) => {
                Self::text(one.text_message_data.as_ref().map(|data| &data.text_message))
                    .quoting(&one.quoted_message)
            }
            Data::ExtendedTextMessage(one) => {
                Self::text(one.extended_text_message_data.as_ref().map(|data| &data.text))
                    .quoting(&one.quoted_message)
            }
            Data::QuotedMessage(one) => {
                let data = one.extended_text_message_data.as_ref();
                Self::text(data.map(|data| &data.text))
                    .answering(data.map(|data| &data.stanza_id))
                    .quoting(&one.quoted_message)
            }
            Data::ImageMessage(one)
            | Data::VideoMessage(one)
            | Data::DocumentMessage(one)
            | Data::AudioMessage(one)
            | Data::StickerMessage(one) => {
                let file = one.file_message_data.as_ref();
                Self { file, ..Self::text(file.map(|data| &data.caption)) }
                    .quoting(&one.quoted_message)
            }
            Data::LocationMessage(one) => Self::default().quoting(&one.quoted_message),
            Data::ContactMessage(one) => Self::default().quoting(&one.quoted_message),
            Data::ContactsArrayMessage(one) => Self::default().quoting(&one.quoted_message),
            Data::ReactionMessage(one) => {
                Self::text(one.extended_text_message_data.as_ref().map(|data| &data.text))
                    .quoting(&one.quoted_message)
            }
            Data::PollMessage(one) => {
                Self::text(one.poll_message_data.as_ref().map(|data| &data.name))
                    .quoting(&one.quoted_message)
            }
            Data::PollUpdateMessage(one) => {
                let data = one.poll_message_data.as_ref();
                let about = data.and_then(|data| filled(&data.name));
                Self { about, ..Self::default() }.answering(data.map(|data| &data.stanza_id))
            }
            Data::GroupInviteMessage(one) => {
                Self::text(one.group_invite_message_data.as_ref().map(|data| &data.caption))
                    .quoting(&one.quoted_message)
            }
            Data::ButtonsMessage(one) => {
                Self::text(one.buttons_message.as_ref().map(|data| &data.content_text))
                    .quoting(&one.quoted_message)
            }
            Data::ListMessage(one) => {
                Self::text(one.list_message.as_ref().map(|data| &data.content_text))
                    .quoting(&one.quoted_message)
            }
            Data::TemplateMessage(one) => {
                Self::text(one.template_message.as_ref().map(|data| &data.content_text))
                    .quoting(&one.quoted_message)
            }
            Data::InteractiveButtons(one) => {
                Self::text(one.interactive_buttons.as_ref().map(|data| &data.content_text))
            }
            Data::InteractiveButtonsReply(one) => {
                Self::text(one.interactive_buttons_reply.as_ref().map(|data| &data.content_text))
            }
            Data::ButtonsResponseMessage(one) => {
                let data = one.buttons_response_message.as_ref();
                Self::text(data.map(|data| &data.selected_button_text))
                    .answering(data.map(|data| &data.stanza_id))
            }
            Data::TemplateButtonsReplyMessage(one) => {
                let data = one.template_button_reply_message.as_ref();
                Self::text(data.map(|data| &data.selected_display_text))
                    .answering(data.map(|data| &data.stanza_id))
            }
            Data::InteractiveButtonsResponse(one) => {
                let data = one.interactive_buttons_response.as_ref();
                Self::text(data.map(|data| &data.selected_display_text))
                    .answering(data.map(|data| &data.stanza_id))
            }
            Data::ListResponseMessage(one) => {
                let data = one.list_response_message.as_ref();
                Self::text(data.map(|data| &data.title))
                    .answering(data.map(|data| &data.stanza_id))
                    .quoting(&one.quoted_message)
            }
            Data::EditedMessage(one) => {
                let data = one.edited_message_data.as_ref();
                let text =
                    data.and_then(|data| filled(&data.text_message).or(filled(&data.caption)));
                Self { text, ..Self::default() }.answering(data.map(|data| &data.stanza_id))
            }
            Data::DeletedMessage(one) => Self::default()
                .answering(one.deleted_message_data.as_ref().map(|data| &data.stanza_id)),
            Data::Other(_) => Self::default(),
        }
    }

    fn text(text: Option<&'a Option<String>>) -> Self {
        Self { text: text.and_then(filled), ..Self::default() }
    }

    fn answering(self, id: Option<&'a Option<String>>) -> Self {
        Self { answered: id.and_then(filled), ..self }
    }

    fn quoting(self, quoted: &'a Option<QuotedMessage>) -> Self {
        Self { quoted: quoted.as_ref(), ..self }
    }
}

/// The gateway sends an empty text where there is none.
fn filled(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

//! Messages that came.

use std::time::SystemTime;

use serde::Serialize;
use wagate_client::{ChatId, ChatIdKind};

use crate::message_id::is_same;
use crate::outgoing::Location;
use crate::phone::Phone;
use crate::who::Who;

/// A message.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Message {
    /// Its id, as replies and status events have it.
    pub id: Option<String>,
    /// The chat that it stands in; [`answer_to`](Self::answer_to) is where answers go. Its
    /// [kind](ChatId::kind) tells groups, channels and the status updates apart.
    pub chat: ChatId,
    /// Who wrote it, where that is told.
    pub sender: Option<ChatId>,
    /// The number of the sender, where that is told: in the id, or beside one that hides it (`…@lid`).
    pub sender_phone: Option<Phone>,
    /// The name that the sender goes by.
    pub sender_name: Option<String>,
    /// What somebody wrote or chose: the text, the caption of a file, the emoji of a reaction, the question of a poll, the
    /// text of a button.
    pub text: Option<String>,
    /// What it is.
    pub content: Content,
    /// The id of the message that it replies or reacts to, or is about. Gateways may write less of it than elsewhere, so
    /// [`is_about`](Self::is_about) compares.
    pub quoted: Option<String>,
    /// Whether the account wrote it, on the phone or by a program.
    pub is_from_me: bool,
    /// When it was written; in JSON in seconds since 1970.
    #[serde(serialize_with = "crate::time::optional")]
    pub time: Option<SystemTime>,
}

/// What a message is, beside its text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Content {
    /// A text and nothing else.
    Text,
    /// A file.
    File(MediaFile),
    /// A place.
    Location(Location),
    /// People's cards.
    Contacts(Vec<SharedContact>),
    /// A poll, whose question is the text: the answers to choose from.
    Poll(Vec<String>),
    /// A vote in the poll that is quoted: the chosen answers; none where a vote was taken back. WhatsApp encrypts votes, and
    /// some gateways tell the sum of all votes instead, which is `Other`.
    Vote(Vec<String>),
    /// A reaction to the message that is quoted, whose emoji is the text; none where one was taken back.
    Reaction,
    /// A button that was pressed or a row of a list that was chosen, whose words are the text.
    #[non_exhaustive]
    Choice {
        /// The id that it was given when it was sent.
        id: Option<String>,
    },
    /// A message that is quoted, where the gateway tells which, has this text now.
    Edited,
    /// The message that is quoted was deleted for everybody.
    Deleted,
    /// Something else, which the vendor's event tells.
    Other,
}

impl Message {
    pub(crate) const fn in_chat(chat: ChatId) -> Self {
        Self {
            id: None,
            chat,
            sender: None,
            sender_phone: None,
            sender_name: None,
            text: None,
            content: Content::Other,
            quoted: None,
            is_from_me: false,
            time: None,
        }
    }

    /// Whether it stands in a group.
    #[must_use]
    pub fn is_in_group(&self) -> bool {
        self.chat.kind() == ChatIdKind::Group
    }

    /// Whether it replies or reacts to the message of this id, or is about it.
    #[must_use]
    pub fn is_about(&self, message: &str) -> bool {
        self.quoted.as_deref().is_some_and(|quoted| is_same(quoted, message))
    }

    /// Where an answer goes: to the chat, but to the sender of a status update or of what went to a list. To write to those
    /// is to publish.
    #[must_use]
    pub fn answer_to(&self) -> &ChatId {
        let is_public = matches!(self.chat.kind(), ChatIdKind::Status | ChatIdKind::Broadcast);
        self.sender.as_ref().filter(|_| is_public).unwrap_or(&self.chat)
    }

    /// With the number that the id of the sender tells, unless it was told beside it.
    pub(crate) fn with_phone(mut self) -> Self {
        let of_sender = || Who::from(self.sender.as_ref()?).phone();
        self.sender_phone = self.sender_phone.take().or_else(of_sender);
        self
    }

    /// The file, if there is one.
    #[must_use]
    pub const fn file(&self) -> Option<&MediaFile> {
        match &self.content {
            Content::File(file) => Some(file),
            _ => None,
        }
    }
}

/// A file of a message. The vendor's client fetches it: `client.download(address)`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MediaFile {
    /// Where it is; nothing where the gateway could not fetch it itself.
    pub address: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it is: `image/jpeg`.
    pub media_type: Option<String>,
}

/// Somebody's card that was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SharedContact {
    /// The name, where it is told apart from the card.
    pub name: Option<String>,
    /// The card, as a vCard.
    pub card: Option<String>,
}

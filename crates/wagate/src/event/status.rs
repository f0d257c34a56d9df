//! What happens to messages, calls, people and the account.

use serde::Serialize;
use wagate_client::ChatId;

use crate::message_id::is_same;

/// How far messages of the account got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The ids of the messages. Gateways may write more of them than the answer to sending, so
    /// [`is_about`](Self::is_about) compares.
    pub messages: Vec<String>,
    /// The chat, where it is told.
    pub chat: Option<ChatId>,
    /// How far.
    pub kind: StatusKind,
}

impl Status {
    /// Whether it is about the message of this id, such as [`Sent::id`](crate::Sent::id).
    #[must_use]
    pub fn is_about(&self, message: &str) -> bool {
        self.messages.iter().any(|one| is_same(one, message))
    }
}

/// How far a message got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StatusKind {
    /// It waits for being sent.
    Pending,
    /// WhatsApp has it.
    Sent,
    /// It is on the phone of the other side.
    Delivered,
    /// It was read.
    Read,
    /// It was listened to, or looked at.
    Played,
    /// It does not arrive.
    Failed,
    /// It does not arrive, since the number has no WhatsApp.
    UnknownPerson,
    /// Something else, which the vendor's event tells.
    Other,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Call {
    /// Its id.
    pub id: Option<String>,
    /// The other side, where it is told.
    pub with: Option<ChatId>,
    /// Whether it has pictures, where that is told.
    pub is_video: Option<bool>,
    /// What became of it.
    pub kind: CallKind,
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallKind {
    /// It rings.
    Ringing,
    /// It was taken.
    Accepted,
    /// It was declined.
    Declined,
    /// Nobody took it.
    Missed,
    /// It is over.
    Ended,
    /// Something else, which the vendor's event tells.
    Other,
}

/// What a person does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Presence {
    /// The chat in which they do it.
    pub chat: ChatId,
    /// Who; in a group somebody else than the chat.
    pub who: Option<ChatId>,
    /// What.
    pub kind: PresenceKind,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PresenceKind {
    /// They look at WhatsApp.
    Online,
    /// They went away.
    Offline,
    /// They type.
    Typing,
    /// They record their voice.
    Recording,
    /// They stopped typing.
    Paused,
    /// Something else, which the vendor's event tells.
    Other,
}

/// Whether the account is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Connection {
    /// It is linked, and messages go both ways.
    Linked,
    /// It starts.
    Starting,
    /// Somebody must link it: with a QR code or a pairing code.
    NotLinked,
    /// It is linked no more, stopped, or failed.
    Lost,
    /// Something else, which the vendor's event tells.
    Other,
}

//! What WAHA's events mean.

use std::time::{Duration, SystemTime};

use wagate_client::ChatId;
use wagate_waha::types::{
    AckName, Event, Message as Own, MessageAck, MessageReaction, SessionStatus,
};

use super::{Connection, Meaning, MediaFile, Message, Status, StatusKind};

pub(super) fn meaning(event: &Event) -> Meaning {
    match event {
        Event::Message(event) | Event::MessageAny(event) | Event::MessageWaiting(event) => {
            event.payload.as_ref().and_then(own).map_or(Meaning::Other, in_box)
        }
        Event::MessageReaction(event) => {
            event.payload.as_ref().and_then(reaction).map_or(Meaning::Other, in_box)
        }
        Event::MessageAck(event) | Event::MessageAckGroup(event) => {
            event.payload.as_ref().map_or(Meaning::Other, |ack| Meaning::Status(status(ack)))
        }
        Event::SessionStatus(event) => {
            let status = event.payload.as_ref().and_then(|payload| payload.status.as_ref());
            Meaning::Connection(connection(status))
        }
        _ => Meaning::Other,
    }
}

fn in_box(message: Message) -> Meaning {
    Meaning::Message(Box::new(message))
}

/// What the account wrote comes from the account itself, and its chat is where it went.
fn chat(from: Option<&ChatId>, to: Option<&ChatId>, is_from_me: bool) -> Option<ChatId> {
    let chat = if is_from_me { to.or(from) } else { from.or(to) };
    chat.cloned()
}

fn own(own: &Own) -> Option<Message> {
    let is_from_me = own.from_me == Some(true);
    let sender = own.participant.as_ref().or(own.author.as_ref()).or(own.from.as_ref());
    let media = own.media.as_ref();
    Some(Message {
        id: own.id.clone(),
        sender: sender.cloned(),
        text: own.body.clone().filter(|text| !text.is_empty()),
        file: media.map(|media| MediaFile {
            address: media.url.clone(),
            name: media.filename.clone(),
            media_type: media.mimetype.clone(),
        }),
        quoted: own.reply_to.as_ref().and_then(|quoted| quoted.id.clone()),
        is_from_me,
        time: own
            .timestamp
            .and_then(|seconds| u64::try_from(seconds).ok())
            .map(Duration::from_secs)
            .and_then(at),
        ..Message::in_chat(chat(own.from.as_ref(), own.to.as_ref(), is_from_me)?)
    })
}

fn reaction(own: &MessageReaction) -> Option<Message> {
    let is_from_me = own.from_me == Some(true);
    let about = own.reaction.as_ref();
    Some(Message {
        id: own.id.clone(),
        sender: own.participant.as_ref().or(own.from.as_ref()).cloned(),
        text: about.and_then(|about| about.text.clone()).filter(|text| !text.is_empty()),
        quoted: about.and_then(|about| about.message_id.clone()),
        is_from_me,
        time: own
            .timestamp
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .and_then(at),
        ..Message::in_chat(chat(own.from.as_ref(), own.to.as_ref(), is_from_me)?)
    })
}

/// So long after the beginning of 1970.
fn at(since: Duration) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(since)
}

fn status(ack: &MessageAck) -> Status {
    Status {
        messages: ack.id.iter().cloned().collect(),
        chat: chat(ack.from.as_ref(), ack.to.as_ref(), ack.from_me == Some(true)),
        kind: match &ack.ack_name {
            Some(AckName::Pending) => StatusKind::Pending,
            Some(AckName::Server) => StatusKind::Sent,
            Some(AckName::Device) => StatusKind::Delivered,
            Some(AckName::Read) => StatusKind::Read,
            Some(AckName::Played) => StatusKind::Played,
            Some(AckName::Error) => StatusKind::Failed,
            _ => StatusKind::Other,
        },
    }
}

fn connection(status: Option<&SessionStatus>) -> Connection {
    match status {
        Some(SessionStatus::Working) => Connection::Linked,
        Some(SessionStatus::Starting) => Connection::Starting,
        Some(
            SessionStatus::ScanQrCode
            | SessionStatus::PasskeyRequired
            | SessionStatus::PasskeyConfirmationRequired,
        ) => Connection::NotLinked,
        Some(SessionStatus::Stopped | SessionStatus::Failed) => Connection::Lost,
        _ => Connection::Other,
    }
}

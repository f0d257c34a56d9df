//! What WAHA's events mean.

use std::time::{Duration, SystemTime};

use wagate_client::ChatId;
use wagate_waha::types::{
    AckName, Call as OwnCall, ChatPresence, Event, Message as Own, MessageAck, MessageLocation,
    MessageReaction, PollVotePayload, PresenceStatus, RevokedMessage, SessionStatus,
};

use super::{
    Call, CallKind, Connection, Content, Meaning, MediaFile, Message, Presence, PresenceKind,
    SharedContact, Status, StatusKind,
};
use crate::outgoing::Location;

pub(super) fn meaning(event: &Event) -> Meaning {
    match event {
        Event::Message(event) | Event::MessageAny(event) | Event::MessageWaiting(event) => {
            event.payload.as_ref().and_then(own).map_or(Meaning::Other, in_box)
        }
        Event::MessageEdited(event) => {
            event.payload.as_ref().and_then(edited).map_or(Meaning::Other, in_box)
        }
        Event::MessageRevoked(event) => {
            event.payload.as_ref().and_then(revoked).map_or(Meaning::Other, in_box)
        }
        Event::MessageReaction(event) => {
            event.payload.as_ref().and_then(reaction).map_or(Meaning::Other, in_box)
        }
        Event::MessageAck(event) | Event::MessageAckGroup(event) => {
            event.payload.as_ref().map_or(Meaning::Other, |ack| Meaning::Status(status(ack)))
        }
        Event::PollVote(event) | Event::PollVoteFailed(event) => {
            event.payload.as_ref().and_then(vote).map_or(Meaning::Other, in_box)
        }
        Event::CallReceived(event) => call(event.payload.as_ref(), CallKind::Ringing),
        Event::CallAccepted(event) => call(event.payload.as_ref(), CallKind::Accepted),
        Event::CallRejected(event) => call(event.payload.as_ref(), CallKind::Declined),
        Event::PresenceUpdate(event) => {
            event.payload.as_ref().and_then(presence).map_or(Meaning::Other, Meaning::Presence)
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
    Some(Message {
        id: own.id.clone(),
        sender: sender.cloned(),
        text: own.body.clone().filter(|text| !text.is_empty()),
        content: content(own),
        quoted: own.reply_to.as_ref().and_then(|quoted| quoted.id.clone()),
        is_from_me,
        time: seconds(own.timestamp),
        ..Message::in_chat(chat(own.from.as_ref(), own.to.as_ref(), is_from_me)?)
    })
}

fn edited(own: &Own) -> Option<Message> {
    let quoted = own.edited_message_id.clone();
    Some(Message { content: Content::Edited, quoted, ..self::own(own)? })
}

/// Which message it was is told apart, or by the message as it was before.
fn revoked(own: &RevokedMessage) -> Option<Message> {
    let left = own.after.as_ref().or(own.before.as_ref())?;
    let before = || own.before.as_ref().and_then(|before| before.id.clone());
    let quoted = own.revoked_message_id.clone().or_else(before);
    Some(Message { content: Content::Deleted, text: None, quoted, ..self::own(left)? })
}

/// What the server tells of it in every engine; the rest is in `_data`.
fn content(own: &Own) -> Content {
    if let Some(media) = &own.media {
        return Content::File(MediaFile {
            address: media.url.clone(),
            name: media.filename.clone(),
            media_type: media.mimetype.clone(),
        });
    }
    if own.has_media == Some(true) {
        return Content::File(MediaFile::default());
    }
    if let Some(place) = own.location.as_ref().and_then(location) {
        return Content::Location(place);
    }
    if !own.v_cards.is_empty() {
        let cards = own.v_cards.iter().cloned();
        return Content::Contacts(
            cards.map(|card| SharedContact { name: None, card: Some(card) }).collect(),
        );
    }
    if own.body.as_ref().is_some_and(|text| !text.is_empty()) {
        Content::Text
    } else {
        Content::Other
    }
}

fn location(place: &MessageLocation) -> Option<Location> {
    let degrees = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
    let title = place.name.as_ref().or(place.description.as_ref());
    Some(Location {
        latitude: degrees(&place.latitude)?,
        longitude: degrees(&place.longitude)?,
        title: title.cloned().unwrap_or_default(),
        address: place.address.clone().unwrap_or_default(),
    })
}

fn vote(own: &PollVotePayload) -> Option<Message> {
    let vote = own.vote.as_ref()?;
    let is_from_me = vote.from_me == Some(true);
    let id = |text: &Option<String>| text.as_deref().map(ChatId::unchecked);
    let (from, to) = (id(&vote.from), id(&vote.to));
    Some(Message {
        id: vote.id.clone(),
        sender: vote.participant.clone().or_else(|| from.clone()),
        content: Content::Vote(vote.selected_options.clone()),
        quoted: own.poll.as_ref().and_then(|poll| poll.id.clone()),
        is_from_me,
        time: seconds(vote.timestamp),
        ..Message::in_chat(chat(from.as_ref(), to.as_ref(), is_from_me)?)
    })
}

fn call(own: Option<&OwnCall>, kind: CallKind) -> Meaning {
    own.map_or(Meaning::Other, |own| {
        let (id, with) = (own.id.clone(), own.from.clone());
        Meaning::Call(Call { id, with, is_video: own.is_video, kind })
    })
}

/// The last that is told of anybody in the chat.
fn presence(own: &ChatPresence) -> Option<Presence> {
    let last = own.presences.last()?;
    let kind = match &last.last_known_presence {
        Some(PresenceStatus::Online) => PresenceKind::Online,
        Some(PresenceStatus::Offline) => PresenceKind::Offline,
        Some(PresenceStatus::Typing) => PresenceKind::Typing,
        Some(PresenceStatus::Recording) => PresenceKind::Recording,
        Some(PresenceStatus::Paused) => PresenceKind::Paused,
        _ => PresenceKind::Other,
    };
    Some(Presence { chat: own.id.clone()?, who: last.participant.clone(), kind })
}

fn reaction(own: &MessageReaction) -> Option<Message> {
    let is_from_me = own.from_me == Some(true);
    let about = own.reaction.as_ref();
    Some(Message {
        id: own.id.clone(),
        sender: own.participant.as_ref().or(own.from.as_ref()).cloned(),
        text: about.and_then(|about| about.text.clone()).filter(|text| !text.is_empty()),
        content: Content::Reaction,
        quoted: about.and_then(|about| about.message_id.clone()),
        is_from_me,
        time: own
            .timestamp
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .and_then(at),
        ..Message::in_chat(chat(own.from.as_ref(), own.to.as_ref(), is_from_me)?)
    })
}

fn seconds(since: Option<i64>) -> Option<SystemTime> {
    u64::try_from(since?).ok().map(Duration::from_secs).and_then(at)
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

//! What WAHA's events mean.

mod place;

use wagate_client::ChatId;
use wagate_waha::types::{
    AckName, Call as OwnCall, ChatPresence, Event, Me, Message as Own, MessageAck, MessageLocation,
    MessageReaction, PollVotePayload, PresenceStatus, RevokedMessage, SessionStatus,
};

use super::{
    Call, CallKind, Connection, Content, Meaning, MediaFile, Message, Presence, PresenceKind,
    SharedContact, Status, StatusKind,
};
use crate::outgoing::Location;
use crate::time::time;
use crate::who::Who;
use place::{Place, Told};

pub(super) fn meaning(event: &Event) -> Meaning {
    match event {
        Event::Message(event) | Event::MessageAny(event) | Event::MessageWaiting(event) => {
            Meaning::of(read(event.payload.as_ref(), event.me.as_ref(), message))
        }
        Event::MessageEdited(event) => {
            Meaning::of(read(event.payload.as_ref(), event.me.as_ref(), edited))
        }
        Event::MessageRevoked(event) => {
            Meaning::of(read(event.payload.as_ref(), event.me.as_ref(), revoked))
        }
        Event::MessageReaction(event) => {
            Meaning::of(read(event.payload.as_ref(), event.me.as_ref(), reaction))
        }
        Event::MessageAck(event) | Event::MessageAckGroup(event) => {
            event.payload.as_ref().map_or(Meaning::Other, |ack| Meaning::Status(status(ack)))
        }
        Event::PollVote(event) => {
            Meaning::of(read(event.payload.as_ref(), event.me.as_ref(), vote))
        }
        // Nobody could read what was chosen, which is not nothing.
        Event::PollVoteFailed(event) => {
            let vote = read(event.payload.as_ref(), event.me.as_ref(), vote);
            Meaning::of(vote.map(|vote| Message { content: Content::Other, ..vote }))
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

/// The message of a payload; its reader is told who the account is.
fn read<T>(
    payload: Option<&T>,
    me: Option<&Me>,
    reader: fn(&T, Option<&ChatId>) -> Option<Message>,
) -> Option<Message> {
    reader(payload?, me.and_then(|me| me.id.as_ref()))
}

fn message(own: &Own, me: Option<&ChatId>) -> Option<Message> {
    let place = Place::of(Told {
        id: own.id.as_deref(),
        from: own.from.as_ref(),
        to: own.to.as_ref(),
        author: own.participant.as_ref().or(own.author.as_ref()),
        is_from_me: own.from_me,
        me,
    })?;
    Some(Message {
        id: own.id.clone(),
        sender_name: own.sender_name().map(str::to_owned),
        sender_phone: own.sender_phone().and_then(|digits| digits.parse().ok()),
        text: own.body.clone().filter(|text| !text.is_empty()),
        content: content(own),
        quoted: own.reply_to.as_ref().and_then(|quoted| quoted.id.clone()),
        time: own.timestamp.and_then(time),
        ..in_place(place)
    })
}

fn in_place(place: Place) -> Message {
    let Place { chat, sender, is_from_me } = place;
    Message { sender, is_from_me, ..Message::in_chat(chat) }
}

fn edited(own: &Own, me: Option<&ChatId>) -> Option<Message> {
    let quoted = own.edited_message_id.clone();
    Some(Message { content: Content::Edited, quoted, ..message(own, me)? })
}

/// Which message it was is told apart, or by the message as it was before.
fn revoked(own: &RevokedMessage, me: Option<&ChatId>) -> Option<Message> {
    let left = own.after.as_ref().or(own.before.as_ref())?;
    let before = || own.before.as_ref().and_then(|before| before.id.clone());
    let quoted = own.revoked_message_id.clone().or_else(before);
    Some(Message { content: Content::Deleted, text: None, quoted, ..message(left, me)? })
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

fn vote(own: &PollVotePayload, me: Option<&ChatId>) -> Option<Message> {
    let vote = own.vote.as_ref()?;
    let id = |text: &Option<String>| text.as_deref().map(ChatId::unchecked);
    let (from, to) = (id(&vote.from), id(&vote.to));
    let place = Place::of(Told {
        id: vote.id.as_deref(),
        from: from.as_ref(),
        to: to.as_ref(),
        author: vote.participant.as_ref(),
        is_from_me: vote.from_me,
        me,
    })?;
    Some(Message {
        id: vote.id.clone(),
        content: Content::Vote(vote.selected_options.clone()),
        quoted: own.poll.as_ref().and_then(|poll| poll.id.clone()),
        time: vote.timestamp.and_then(time),
        ..in_place(place)
    })
}

fn call(own: Option<&OwnCall>, kind: CallKind) -> Meaning {
    own.map_or(Meaning::Other, |own| {
        let (id, with) = (own.id.clone(), own.from.as_ref().map(Who::plain));
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
    let who = last.participant.as_ref().map(Who::plain);
    Some(Presence { chat: Who::plain(own.id.as_ref()?), who, kind })
}

fn reaction(own: &MessageReaction, me: Option<&ChatId>) -> Option<Message> {
    let place = Place::of(Told {
        id: own.id.as_deref(),
        from: own.from.as_ref(),
        to: own.to.as_ref(),
        author: own.participant.as_ref(),
        is_from_me: own.from_me,
        me,
    })?;
    let about = own.reaction.as_ref();
    Some(Message {
        id: own.id.clone(),
        text: about.and_then(|about| about.text.clone()).filter(|text| !text.is_empty()),
        content: Content::Reaction,
        quoted: about.and_then(|about| about.message_id.clone()),
        // It has fractions of a second.
        time: own.timestamp.and_then(|since| time(since as i64)),
        ..in_place(place)
    })
}

/// How far a message of the account got; of others it tells that the account read them.
fn status(ack: &MessageAck) -> Status {
    let place = Place::of(Told {
        id: ack.id.as_deref(),
        from: ack.from.as_ref(),
        to: ack.to.as_ref(),
        is_from_me: ack.from_me,
        ..Told::default()
    });
    let is_of_account = place.as_ref().is_none_or(|place| place.is_from_me);
    Status {
        messages: ack.id.iter().cloned().collect(),
        chat: place.map(|place| place.chat),
        kind: match &ack.ack_name {
            _ if !is_of_account => StatusKind::Other,
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

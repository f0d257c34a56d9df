//! What Z-API's callbacks mean.

use wagate_z_api::types::{
    Callback, ChatPresence, MessageStatus, NotificationKind, PresenceChatCallback,
    ReceivedCallback, ReceivedCallbackContent, ReceivedPollOption,
};

use super::{Call, CallKind, Connection, Content, Meaning, Message, Presence, PresenceKind};
use crate::who::Who;

pub(super) fn meaning(event: &Callback) -> Meaning {
    match event {
        Callback::ReceivedCallback(event) => received(event),
        Callback::DeliveryCallback(event) => Meaning::Status(sending!(event)),
        Callback::MessageStatusCallback(event) => Meaning::Status(status!(event, MessageStatus)),
        Callback::PresenceChatCallback(event) => {
            presence(event).map_or(Meaning::Other, Meaning::Presence)
        }
        Callback::ConnectedCallback(_) => Meaning::Connection(Connection::Linked),
        Callback::DisconnectedCallback(_) => Meaning::Connection(Connection::Lost),
        _ => Meaning::Other,
    }
}

fn received(event: &ReceivedCallback) -> Meaning {
    if let Some(ReceivedCallbackContent::Notification(kind)) = &event.content {
        return match kind {
            NotificationKind::Revoke => Meaning::of(deleted(event)),
            kind => call(event, kind).map_or(Meaning::Other, Meaning::Call),
        };
    }
    Meaning::of(event.message().map(|message| {
        let content = event.content.as_ref().map_or(Content::Other, content);
        let mut message = message!(message, Who::of_number, content);
        if event.is_edit == Some(true) {
            message.content = Content::Edited;
            message.quoted = event.edit_message_id.clone().or(message.quoted);
        }
        message
    }))
}

/// The notice has the id of the message that is gone, unless it refers to one.
fn deleted(event: &ReceivedCallback) -> Option<Message> {
    let message = message!(event.deleted()?, Who::of_number, Content::Deleted);
    let quoted = message.quoted.or_else(|| message.id.clone());
    Some(Message { quoted, ..message })
}

/// A content that is no file.
fn content(content: &ReceivedCallbackContent) -> Content {
    content!(content, ReceivedCallbackContent,
        ReceivedCallbackContent::Poll(poll) => Content::Poll(names(&poll.options)),
        ReceivedCallbackContent::PollVote(vote) => Content::Vote(names(&vote.options)),
        ReceivedCallbackContent::Reaction(_) => Content::Reaction,
        ReceivedCallbackContent::ButtonsResponseMessage(button) => {
            Content::Choice { id: button.button_id.clone() }
        }
        ReceivedCallbackContent::ListResponseMessage(row) => {
            Content::Choice { id: row.selected_row_id.clone() }
        }
        _ => Content::Other,
    )
}

fn names(options: &[ReceivedPollOption]) -> Vec<String> {
    options.iter().filter_map(|option| option.name.clone()).collect()
}

fn call(event: &ReceivedCallback, kind: &NotificationKind) -> Option<Call> {
    let (kind, is_video) = match kind {
        NotificationKind::CallReceived => (CallKind::Ringing, None),
        NotificationKind::CallVoice => (CallKind::Ringing, Some(false)),
        NotificationKind::CallAccepted | NotificationKind::CallStarted => {
            (CallKind::Accepted, None)
        }
        NotificationKind::CallEnded => (CallKind::Ended, None),
        NotificationKind::CallMissed => (CallKind::Missed, None),
        NotificationKind::CallMissedVoice => (CallKind::Missed, Some(false)),
        NotificationKind::CallMissedVideo => (CallKind::Missed, Some(true)),
        _ => return None,
    };
    let with = event.phone.as_deref().map(Who::of_number);
    let id = event.call_id.clone().or_else(|| event.message_id.clone());
    Some(Call { id, with, is_video: is_video.or(event.is_video), kind })
}

fn presence(event: &PresenceChatCallback) -> Option<Presence> {
    let kind = match &event.status {
        Some(ChatPresence::Available) => PresenceKind::Online,
        Some(ChatPresence::Unavailable) => PresenceKind::Offline,
        Some(ChatPresence::Composing) => PresenceKind::Typing,
        Some(ChatPresence::Recording) => PresenceKind::Recording,
        Some(ChatPresence::Paused) => PresenceKind::Paused,
        _ => PresenceKind::Other,
    };
    Some(Presence { chat: Who::of_number(event.phone.as_deref()?), who: None, kind })
}

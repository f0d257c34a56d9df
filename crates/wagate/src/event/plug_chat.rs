//! What Plug Chat's webhooks mean.

use wagate_plug_chat::types::{Callback, MessageStatus, MessageStatusCallback, Webhook};

use super::{Connection, Meaning, MediaFile, Message, Status, StatusKind};
use crate::who::Who;

pub(super) fn meaning(event: &Webhook) -> Meaning {
    if let Some(message) = event.message() {
        return Meaning::Message(Box::new(own(&message)));
    }
    match event {
        Webhook::Callback(event) => match &**event {
            Callback::MessageStatusCallback(event) => Meaning::Status(status(event)),
            Callback::DisconnectedCallback(_) => Meaning::Connection(Connection::Lost),
            _ => Meaning::Other,
        },
        _ => Meaning::Other,
    }
}

fn own(message: &wagate_plug_chat::message::Message<'_>) -> Message {
    let file = message.file();
    let text = message.text().or_else(|| file.and_then(|file| file.caption));
    Message {
        id: message.id().map(str::to_owned),
        sender: message.sender().map(|sender| Who::of_number(sender.id)),
        sender_name: message.sender().and_then(|sender| sender.name).map(str::to_owned),
        text: text.map(str::to_owned),
        file: file.map(|file| MediaFile {
            address: file.address.map(str::to_owned),
            name: file.name.map(str::to_owned),
            media_type: file.mime_type.map(str::to_owned),
        }),
        quoted: message.quote().map(|quote| quote.id.to_owned()),
        is_from_me: message.is_from_me(),
        time: message.time(),
        ..Message::in_chat(Who::of_number(message.chat()))
    }
}

fn status(event: &MessageStatusCallback) -> Status {
    Status {
        messages: event.ids.clone(),
        chat: event.phone.as_deref().map(Who::of_number),
        kind: match &event.status {
            Some(MessageStatus::Sent) => StatusKind::Sent,
            Some(MessageStatus::Received) => StatusKind::Delivered,
            Some(MessageStatus::Read) => StatusKind::Read,
            Some(MessageStatus::Played) => StatusKind::Played,
            _ => StatusKind::Other,
        },
    }
}

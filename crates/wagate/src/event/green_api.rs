//! What GREEN-API's notifications mean.

use wagate_green_api::types::{DeliveryStatus, InstanceState, Notification, OutgoingMessageStatus};

use super::{Connection, Meaning, MediaFile, Message, Status, StatusKind};

pub(super) fn meaning(event: &Notification) -> Meaning {
    if let Some(message) = event.message() {
        return Meaning::Message(Box::new(own(&message)));
    }
    match event {
        Notification::OutgoingMessageStatus(event) => Meaning::Status(status(event)),
        Notification::StateInstanceChanged(event) => {
            Meaning::Connection(connection(event.state_instance.as_ref()))
        }
        _ => Meaning::Other,
    }
}

fn own(message: &wagate_green_api::message::Message<'_>) -> Message {
    let file = message.file();
    let text = message.text().or_else(|| file.and_then(|file| file.caption));
    Message {
        id: message.id().map(str::to_owned),
        sender: message.sender().map(|sender| sender.id.clone()),
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
        ..Message::in_chat(message.chat().clone())
    }
}

fn status(event: &OutgoingMessageStatus) -> Status {
    Status {
        messages: event.id_message.iter().cloned().collect(),
        chat: event.chat_id.clone(),
        kind: match &event.status {
            Some(DeliveryStatus::Sent) => StatusKind::Sent,
            Some(DeliveryStatus::Delivered) => StatusKind::Delivered,
            Some(DeliveryStatus::Read) => StatusKind::Read,
            Some(
                DeliveryStatus::Failed
                | DeliveryStatus::Fail
                | DeliveryStatus::NoAccount
                | DeliveryStatus::NotInGroup
                | DeliveryStatus::YellowCard,
            ) => StatusKind::Failed,
            _ => StatusKind::Other,
        },
    }
}

fn connection(state: Option<&InstanceState>) -> Connection {
    match state {
        Some(InstanceState::Authorized) => Connection::Linked,
        Some(InstanceState::Starting) => Connection::Starting,
        Some(InstanceState::NotAuthorized | InstanceState::PendingCode) => Connection::NotLinked,
        Some(InstanceState::Blocked | InstanceState::SleepMode | InstanceState::Suspended) => {
            Connection::Lost
        }
        _ => Connection::Other,
    }
}

//! What GREEN-API's notifications mean.

use wagate_client::ChatId;
use wagate_green_api::types::{DeliveryStatus, InstanceState, Notification, OutgoingMessageStatus};

use super::{Connection, Meaning, Status, StatusKind};

pub(super) fn meaning(event: &Notification) -> Meaning {
    if let Some(message) = event.message() {
        return Meaning::Message(Box::new(message!(message, ChatId::clone)));
    }
    match event {
        Notification::OutgoingMessageStatus(event) => Meaning::Status(status(event)),
        Notification::StateInstanceChanged(event) => {
            Meaning::Connection(connection(event.state_instance.as_ref()))
        }
        _ => Meaning::Other,
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

//! What GREEN-API's notifications mean.

use wagate_client::ChatId;
use wagate_green_api::types::{
    ContactsArrayMessageContact, DeliveryStatus, IncomingCall, IncomingCallStatus, InstanceState,
    MessageData, Notification, OutgoingCall, OutgoingCallStatus, OutgoingMessageStatus,
};

use super::{Call, CallKind, Connection, Content, Meaning, SharedContact, Status, StatusKind};
use crate::outgoing::Location;

pub(super) fn meaning(event: &Notification) -> Meaning {
    if let Some(message) = event.message() {
        let content = message.content().map_or(Content::Other, content);
        return Meaning::of(Some(message!(message, ChatId::clone, content)));
    }
    match event {
        Notification::OutgoingMessageStatus(event) => Meaning::Status(status(event)),
        Notification::IncomingCall(event) => Meaning::Call(incoming(event)),
        Notification::OutgoingCall(event) => Meaning::Call(outgoing(event)),
        Notification::StateInstanceChanged(event) => {
            Meaning::Connection(connection(event.state_instance.as_ref()))
        }
        _ => Meaning::Other,
    }
}

/// A content that is no file. Who voted for what, the gateway tells as the sum of all votes.
fn content(content: &MessageData) -> Content {
    match content {
        MessageData::TextMessage(_)
        | MessageData::ExtendedTextMessage(_)
        | MessageData::QuotedMessage(_) => Content::Text,
        MessageData::LocationMessage(message) => {
            let Some(place) = &message.location_message_data else { return Content::Other };
            Content::Location(Location {
                latitude: place.latitude.unwrap_or_default(),
                longitude: place.longitude.unwrap_or_default(),
                title: place.name_location.clone().unwrap_or_default(),
                address: place.address.clone().unwrap_or_default(),
            })
        }
        MessageData::ContactMessage(message) => {
            let data = message.contact_message_data.iter();
            let contact = data.map(|one| SharedContact {
                name: one.display_name.clone(),
                card: one.vcard.clone(),
            });
            Content::Contacts(contact.collect())
        }
        MessageData::ContactsArrayMessage(message) => {
            let inner = message.message_data.iter().flat_map(|data| &data.contacts);
            Content::Contacts(message.contacts.iter().chain(inner).map(shared).collect())
        }
        MessageData::PollMessage(message) => {
            let options = message.poll_message_data.iter().flat_map(|data| &data.options);
            Content::Poll(options.filter_map(|option| option.option_name.clone()).collect())
        }
        MessageData::ReactionMessage(_) => Content::Reaction,
        MessageData::EditedMessage(_) => Content::Edited,
        MessageData::DeletedMessage(_) => Content::Deleted,
        MessageData::ButtonsResponseMessage(message) => choice(
            message.buttons_response_message.as_ref().map(|chosen| &chosen.selected_button_id),
        ),
        MessageData::TemplateButtonsReplyMessage(message) => {
            choice(message.template_button_reply_message.as_ref().map(|chosen| &chosen.selected_id))
        }
        MessageData::InteractiveButtonsResponse(message) => {
            choice(message.interactive_buttons_response.as_ref().map(|chosen| &chosen.selected_id))
        }
        MessageData::ListResponseMessage(message) => {
            choice(message.list_response_message.as_ref().map(|row| &row.single_select_reply))
        }
        _ => Content::Other,
    }
}

fn shared(contact: &ContactsArrayMessageContact) -> SharedContact {
    SharedContact { name: contact.display_name.clone(), card: contact.vcard.clone() }
}

fn choice(id: Option<&Option<String>>) -> Content {
    Content::Choice { id: id.cloned().flatten() }
}

fn incoming(event: &IncomingCall) -> Call {
    Call {
        id: event.id_message.clone(),
        with: event.from.clone(),
        is_video: event.is_video,
        kind: match &event.status {
            Some(IncomingCallStatus::Offer) => CallKind::Ringing,
            Some(IncomingCallStatus::PickUp) => CallKind::Accepted,
            Some(IncomingCallStatus::HungUp | IncomingCallStatus::HangUp) => CallKind::Ended,
            Some(IncomingCallStatus::Declined) => CallKind::Declined,
            Some(IncomingCallStatus::Missed) => CallKind::Missed,
            _ => CallKind::Other,
        },
    }
}

/// Whom the account called, no documented field tells where there are several.
fn outgoing(event: &OutgoingCall) -> Call {
    Call {
        id: event.id_message.clone(),
        with: None,
        is_video: event.is_video,
        kind: match &event.status {
            Some(OutgoingCallStatus::PickUp) => CallKind::Accepted,
            Some(OutgoingCallStatus::HungUp) => CallKind::Ended,
            _ => CallKind::Other,
        },
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
            Some(DeliveryStatus::NoAccount) => StatusKind::UnknownPerson,
            Some(
                DeliveryStatus::Failed
                | DeliveryStatus::Fail
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

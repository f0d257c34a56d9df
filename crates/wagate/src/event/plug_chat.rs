//! What Plug Chat's webhooks mean.

use wagate_plug_chat::types::{
    Callback, MessageStatus, ReceivedCallback, ReceivedCallbackContent, Webhook,
};

use super::{Connection, Content, Meaning};
use crate::who::Who;

pub(super) fn meaning(event: &Webhook) -> Meaning {
    match event {
        Webhook::Callback(event) => match &**event {
            Callback::ReceivedCallback(event) => received(event),
            Callback::DeliveryCallback(event) => Meaning::Status(sending!(event)),
            Callback::MessageStatusCallback(event) => {
                Meaning::Status(status!(event, MessageStatus))
            }
            Callback::DisconnectedCallback(_) => Meaning::Connection(Connection::Lost),
            _ => Meaning::Other,
        },
        _ => Meaning::Other,
    }
}

fn received(event: &ReceivedCallback) -> Meaning {
    Meaning::of(event.message().map(|message| {
        let content = event.content.as_ref().map_or(Content::Other, content);
        let mut message = message!(message, Who::of_number, content);
        if event.is_edit == Some(true) {
            message.content = Content::Edited;
        }
        message
    }))
}

/// A content that is no file.
fn content(content: &ReceivedCallbackContent) -> Content {
    content!(content, ReceivedCallbackContent,
        ReceivedCallbackContent::ButtonsResponseMessage(button) => {
            Content::Choice { id: button.button_id.clone() }
        }
        ReceivedCallbackContent::ListResponseMessage(row) => {
            Content::Choice { id: row.selected_row_id.clone() }
        }
        _ => Content::Other,
    )
}

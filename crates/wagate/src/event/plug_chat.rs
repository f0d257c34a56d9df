//! What Plug Chat's webhooks mean.

use wagate_plug_chat::types::{Callback, MessageStatus, Webhook};

use super::{Connection, Meaning};
use crate::who::Who;

pub(super) fn meaning(event: &Webhook) -> Meaning {
    if let Some(message) = event.message() {
        return Meaning::Message(Box::new(message!(message, Who::of_number)));
    }
    match event {
        Webhook::Callback(event) => match &**event {
            Callback::MessageStatusCallback(event) => {
                Meaning::Status(status!(event, MessageStatus))
            }
            Callback::DisconnectedCallback(_) => Meaning::Connection(Connection::Lost),
            _ => Meaning::Other,
        },
        _ => Meaning::Other,
    }
}

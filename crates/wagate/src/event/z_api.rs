//! What Z-API's webhooks mean.

use wagate_z_api::types::{Callback, MessageStatus};

use super::{Connection, Meaning};
use crate::who::Who;

pub(super) fn meaning(event: &Callback) -> Meaning {
    if let Some(message) = event.message() {
        return Meaning::Message(Box::new(message!(message, Who::of_number)));
    }
    match event {
        Callback::MessageStatusCallback(event) => Meaning::Status(status!(event, MessageStatus)),
        Callback::ConnectedCallback(_) => Meaning::Connection(Connection::Linked),
        Callback::DisconnectedCallback(_) => Meaning::Connection(Connection::Lost),
        _ => Meaning::Other,
    }
}

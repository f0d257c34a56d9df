//! What an event means, in a line.

use wagate::{Content, Meaning};

pub fn line(meaning: Meaning) -> String {
    match meaning {
        Meaning::Message(message) => {
            let message = *message;
            format!(
                "message {:?} in {} by {:?} ({:?}): {:?}, {}{}{}",
                message.id.unwrap_or_default(),
                message.chat,
                message.sender.map(|sender| sender.to_string()),
                message.sender_name,
                message.text,
                content(&message.content),
                message.quoted.map(|id| format!(", about {id}")).unwrap_or_default(),
                if message.is_from_me { ", from me" } else { "" },
            )
        }
        Meaning::Call(call) => format!("{call:?}"),
        Meaning::Presence(presence) => format!("{presence:?}"),
        Meaning::Status(status) => format!("{:?} {:?}", status.kind, status.messages),
        Meaning::Connection(connection) => format!("connection {connection:?}"),
        _ => "other".to_owned(),
    }
}

/// In short: of a file what it is.
fn content(content: &Content) -> String {
    match content {
        Content::File(file) => {
            format!("file {:?}", file.media_type.as_ref().or(file.name.as_ref()))
        }
        Content::Contacts(contacts) => {
            let names = contacts.iter().map(|contact| contact.name.as_deref().unwrap_or("a card"));
            format!("contacts {:?}", names.collect::<Vec<_>>())
        }
        other => format!("{other:?}"),
    }
}

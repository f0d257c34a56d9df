//! What each documented event of each vendor means to every gateway.

use std::fmt::Write;

use wagate::{Event, Meaning, Vendor};

use super::spec;

/// Every documented payload: the name of its event, and what it means.
fn meanings(vendor: Vendor) -> Vec<(String, Meaning)> {
    let webhooks = spec(vendor).webhooks.as_ref().expect("webhooks are described");
    let examples = webhooks.events.iter().flat_map(|event| {
        event
            .examples
            .iter()
            .map(move |(name, example)| (format!("{}/{name}", event.name), example))
    });
    examples
        .map(|(name, example)| {
            let event = Event::from_json(vendor, example.value.to_string())
                .unwrap_or_else(|error| panic!("{vendor} {name}: {error}"));
            (name, event.meaning())
        })
        .collect()
}

/// A line for each, to be read by a person: a kind that maps to nothing does so on purpose.
#[test]
fn each_documented_event_means_what_is_known() {
    for vendor in Vendor::ALL {
        let mut text = String::new();
        for (name, meaning) in meanings(vendor) {
            let line = match meaning {
                Meaning::Message(message) => {
                    let message = *message;
                    let file = message.file.map(|file| file.media_type.or(file.name));
                    format!(
                        "message {:?} in {} by {:?} ({:?}): {:?}{}{}{}",
                        message.id.unwrap_or_default(),
                        message.chat,
                        message.sender.map(|sender| sender.to_string()),
                        message.sender_name,
                        message.text,
                        file.map(|file| format!(", file {file:?}")).unwrap_or_default(),
                        message.quoted.map(|id| format!(", about {id}")).unwrap_or_default(),
                        if message.is_from_me { ", from me" } else { "" },
                    )
                }
                Meaning::Status(status) => format!("{:?} {:?}", status.kind, status.messages),
                Meaning::Connection(connection) => format!("connection {connection:?}"),
                _ => "other".to_owned(),
            };
            writeln!(text, "{name}: {line}").expect("a string takes everything");
        }
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("meanings-{vendor}"), text);
        });
    }
}

#[test]
fn an_unknown_event_is_kept_whole() {
    let payloads = [
        (Vendor::GreenApi, r#"{"typeWebhook":"ofTomorrow","x":1}"#),
        (Vendor::PlugChat, r#"{"type":"ofTomorrow","x":1}"#),
        (Vendor::Waha, r#"{"event":"ofTomorrow","x":1}"#),
        (Vendor::ZApi, r#"{"type":"ofTomorrow","x":1}"#),
    ];
    for (vendor, payload) in payloads {
        let event = Event::from_json(vendor, payload).expect("it is read");
        assert_eq!((event.vendor(), event.meaning()), (vendor, Meaning::Other));
        assert!(format!("{:?}", event.vendor_event()).contains("ofTomorrow"), "{event:?}");
        assert!(Event::from_json(vendor, "{").is_err());
    }
}

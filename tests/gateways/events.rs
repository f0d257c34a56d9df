//! What each documented event of each vendor means to every gateway.

use std::fmt::Write;

use wagate::{Event, Meaning, Vendor, WebhookError, WebhookSecret};
use wagate_client::webhook::HeaderMap;

use super::line::line;
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
            writeln!(text, "{name}: {}", line(meaning)).expect("a string takes everything");
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

#[test]
fn only_a_webhook_that_shows_what_it_must_is_read() {
    let payload = r#"{"event":"ofTomorrow"}"#;
    for vendor in Vendor::ALL {
        let read = |secret: &WebhookSecret| {
            Event::from_webhook(vendor, secret, &HeaderMap::new(), payload)
        };
        assert!(read(&WebhookSecret::Nothing).is_ok(), "{vendor}");
        let refused = read(&WebhookSecret::Token("secret".into()));
        assert!(matches!(refused, Err(WebhookError::Unauthorized)), "{vendor}: {refused:?}");
        let refused = read(&WebhookSecret::Key("secret".into())).expect_err("it is not signed");
        match vendor {
            Vendor::Waha => assert!(matches!(refused, WebhookError::Signature(_)), "{refused:?}"),
            _ => assert!(matches!(refused, WebhookError::Unsigned(_)), "{refused:?}"),
        }
        let unreadable =
            Event::from_webhook(vendor, &WebhookSecret::Nothing, &HeaderMap::new(), "{");
        assert!(matches!(unreadable, Err(WebhookError::Unreadable(_))), "{unreadable:?}");
    }
}

//! Every payload that is documented: read into the variant of its own, written back, and its message read in one call
//! each.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde_json::{Value, json};
use wagate_plug_chat::message::Message;
use wagate_plug_chat::types::{
    AttendanceCallback, AttendanceEvent, Callback, ChatMessage, Webhook,
};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A documented payload.
struct Documented {
    /// `text.sentByMe`: the event, and what sets the example apart.
    name: String,
    json: Value,
    webhook: Webhook,
}

impl Documented {
    fn event(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// The tag, and the content of a message; of what has no tag its kind.
    fn kinds(&self) -> Vec<&str> {
        match &self.webhook {
            Webhook::Callback(callback) => {
                let content = match &**callback {
                    Callback::ReceivedCallback(received) => received.content.as_ref(),
                    _ => None,
                };
                callback.kind().into_iter().chain(content.map(|content| content.key())).collect()
            }
            Webhook::AttendanceCallback(one) => vec![attendance_kind(one)],
            Webhook::ButtonCall(_) => vec!["buttonCall"],
            _ => Vec::new(),
        }
    }
}

fn attendance_kind(callback: &AttendanceCallback) -> &'static str {
    match &callback.attendance {
        AttendanceEvent::FinishAttendance(_) => "finishAttendance",
        AttendanceEvent::StartAttendance(_) => "startAttendance",
        _ => "another",
    }
}

fn documented() -> Vec<Documented> {
    let folder = workspace().join("specs/plug-chat/examples");
    let files = fs::read_dir(folder).expect("there are examples");
    let mut examples: Vec<Documented> = files
        .filter_map(|file| {
            let path = file.expect("a file").path();
            let name = path.file_stem()?.to_str()?.strip_prefix("webhook.")?.to_owned();
            let text = fs::read(&path).expect("can be read");
            let json = serde_json::from_slice(&text).expect("JSON");
            let webhook =
                Webhook::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            Some(Documented { name, json, webhook })
        })
        .collect();
    examples.sort_by(|left, right| left.name.cmp(&right.name));
    examples
}

fn bundled() -> Value {
    let path = workspace().join("crates/spec/bundled/plug-chat.json");
    serde_json::from_slice(&fs::read(path).expect("can be read")).expect("JSON")
}

/// Whether a value that was read says anywhere that it is of no documented kind.
fn is_of_unknown_kind(webhook: &Webhook) -> bool {
    format!("{webhook:?}").contains("Other(")
}

#[test]
fn every_payload_is_read_into_its_own_variant() {
    let examples = documented();
    let strays: Vec<&str> = examples
        .iter()
        .filter(|one| !one.kinds().contains(&one.event()) || is_of_unknown_kind(&one.webhook))
        .map(|one| one.name.as_str())
        .collect();
    assert!(strays.is_empty(), "{strays:?}");
}

#[test]
fn every_event_has_an_example() {
    let (examples, bundled) = (documented(), bundled());
    let seen: BTreeSet<&str> = examples.iter().flat_map(Documented::kinds).collect();
    let events = bundled["x-webhooks"]["events"].as_object().expect("events");
    assert_eq!(events.len(), 7);
    let unseen: Vec<&String> = events.keys().filter(|name| !seen.contains(name.as_str())).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn every_payload_is_written_back_without_loss() {
    for one in documented() {
        let written = serde_json::to_value(&one.webhook).expect("can be written");
        assert_eq!(written, one.json, "{}", one.name);
    }
}

fn shown(text: Option<&str>) -> String {
    text.map_or_else(|| "-".to_owned(), |text| format!("{text:?}"))
}

fn seconds(message: &Message<'_>) -> Option<u64> {
    Some(message.time()?.duration_since(UNIX_EPOCH).ok()?.as_secs())
}

fn row(name: &str, message: &Message<'_>) -> String {
    let file = message.file().map(|file| {
        let address = file.address.map(|address| address.rsplit('/').next().unwrap_or(address));
        format!("{} ({}) at …{}", shown(file.name), shown(file.mime_type), shown(address))
    });
    let sender = message.sender().map(|sender| format!("{} {}", sender.id, shown(sender.name)));
    let choice = message.choice().map(|one| format!(", chose {}", shown(one.id)));
    format!(
        "{name}\n    {} in {} by {} at {}{}\n    text: {}{}\n    file: {}\n    quote: {}\n",
        message.id().unwrap_or("-"),
        message.chat(),
        sender.unwrap_or_default(),
        seconds(message).unwrap_or_default(),
        if message.is_from_me() { ", from me" } else { "" },
        shown(message.text()),
        choice.unwrap_or_default(),
        file.unwrap_or_else(|| "-".to_owned()),
        message.quote().map_or("-", |quote| quote.id),
    )
}

#[test]
fn every_documented_message_is_read() {
    let examples = documented();
    assert!(examples.len() >= 13, "{} examples", examples.len());
    let rows = examples.iter().map(|one| match one.webhook.message() {
        Some(message) => row(&one.name, &message),
        None => format!("{}\n    no message\n", one.name),
    });
    insta::assert_snapshot!(rows.collect::<String>());
}

/// A message with this in place of its text.
fn received(members: &Value) -> Webhook {
    let mut json = json!({
        "type": "ReceivedCallback", "instanceId": "I", "messageId": "A", "phone": "5544999999999",
        "fromMe": false, "momment": 1632228638000_i64, "senderName": "", "connectedPhone": "5511888888888",
    });
    extend(&mut json, members);
    Webhook::from_json(json.to_string()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn extend(json: &mut Value, members: &Value) {
    let object = json.as_object_mut().expect("an object");
    object.extend(members.as_object().expect("an object").clone());
}

/// The contents, of which the pages show only some in a webhook: key, payload, text, address of the file, chosen id.
type Content =
    (&'static str, Value, Option<&'static str>, Option<&'static str>, Option<&'static str>);

fn contents() -> Vec<Content> {
    vec![
        ("text", json!({ "message": "a" }), Some("a"), None, None),
        (
            "image",
            json!({ "imageUrl": "https://a.b/c", "caption": "a" }),
            Some("a"),
            Some("https://a.b/c"),
            None,
        ),
        ("audio", json!({ "audioUrl": "https://a.b/c" }), None, Some("https://a.b/c"), None),
        (
            "video",
            json!({ "videoUrl": "https://a.b/c", "caption": "" }),
            None,
            Some("https://a.b/c"),
            None,
        ),
        (
            "document",
            json!({ "documentUrl": "https://a.b/c", "fileName": "c" }),
            None,
            Some("https://a.b/c"),
            None,
        ),
        ("contact", json!({ "displayName": "a", "phones": [] }), None, None, None),
        ("location", json!({ "latitude": 1.5, "longitude": 2.5 }), None, None, None),
        ("sticker", json!({ "stickerUrl": "https://a.b/c" }), None, Some("https://a.b/c"), None),
        (
            "buttonsResponseMessage",
            json!({ "buttonId": "1", "message": "Yes" }),
            Some("Yes"),
            None,
            Some("1"),
        ),
        (
            "listResponseMessage",
            json!({ "selectedRowId": "2", "title": "No" }),
            Some("No"),
            None,
            Some("2"),
        ),
    ]
}

fn is_as_told(message: &Message<'_>, (key, _, text, address, chosen): &Content) {
    assert_eq!(message.text(), *text, "{key}");
    assert_eq!(message.file().map(|file| file.address), address.map(Some), "{key}");
    assert_eq!(message.choice().map(|choice| choice.id), chosen.map(Some), "{key}");
}

#[test]
fn every_content_is_read_into_its_own_variant_and_written_back() {
    let bundled = bundled();
    let parts = &bundled["components"]["schemas"]["ReceivedCallback"]["x-parts"]["content"];
    let keys: Vec<&str> = contents().iter().map(|one| one.0).collect();
    assert_eq!(&json!(keys), parts);
    for content in contents() {
        let (key, payload, ..) = &content;
        let webhook = received(&json!({ *key: payload }));
        let written = serde_json::to_value(&webhook).expect("can be written");
        assert_eq!(&written[*key], payload);
        let Webhook::Callback(callback) = &webhook else { panic!("{key} is no callback") };
        let Callback::ReceivedCallback(one) = &**callback else { panic!("{key} is another") };
        assert_eq!(one.content.as_ref().map(|content| content.key()), Some(*key));
        is_as_told(&webhook.message().expect("a message"), &content);
    }
}

#[test]
fn a_message_of_the_list_is_read_in_the_same_way() {
    for content in contents() {
        let (key, payload, ..) = &content;
        let json =
            json!({ "messageId": "A", "phone": "5544999999999", "fromMe": true, *key: payload });
        let listed: ChatMessage = serde_json::from_value(json).expect("documented");
        let message = listed.message().expect("a message");
        is_as_told(&message, &content);
        assert_eq!((message.id(), message.is_from_me(), message.sender()), (Some("A"), true, None));
    }
}

#[test]
fn a_message_of_a_group_is_by_its_member() {
    for (members, sender) in [
        (
            json!({ "participantPhone": "5544777777777", "participantLid": "1@lid" }),
            Some("5544777777777"),
        ),
        (json!({ "participantPhone": null, "participantLid": "1@lid" }), Some("1@lid")),
        (json!({ "senderLid": "2@lid" }), Some("2@lid")),
        (json!({}), None),
        (json!({ "fromMe": true, "participantPhone": "5544777777777" }), Some("5511888888888")),
    ] {
        let mut all = json!({ "isGroup": true, "phone": "120363019502650977-group" });
        extend(&mut all, &members);
        let webhook = received(&all);
        let message = webhook.message().expect("a message");
        assert_eq!(message.sender().map(|sender| sender.id), sender, "{members}");
        assert!(message.is_in_group() && message.chat() == "120363019502650977-group");
    }
}

#[test]
fn a_content_that_nobody_knows_is_still_a_message() {
    let webhook = received(&json!({ "ofTomorrow": { "caption": "a" }, "referenceMessageId": "Q" }));
    let message = webhook.message().expect("a message");
    assert_eq!((message.text(), message.file(), message.choice()), (None, None, None));
    assert_eq!((message.id(), message.quote().map(|quote| quote.id)), (Some("A"), Some("Q")));
    let sender = message.sender().expect("a sender");
    assert_eq!((sender.id, sender.name), ("5544999999999", None));
    assert_eq!(seconds(&message), Some(1_632_228_638));
}

#[test]
fn a_time_before_all_clocks_is_none() {
    let webhook = received(&json!({ "momment": -1 }));
    assert_eq!(webhook.message().expect("a message").time(), None);
}

#[test]
fn other_webhooks_are_no_messages() {
    for json in [
        json!({ "type": "DeliveryCallback", "phone": "5544999999999" }),
        json!({ "type": "ReceivedCallback", "text": { "message": "a" } }),
        json!({ "type": "OfTomorrow", "phone": "5544999999999" }),
        json!({ "phone": "5544999999999", "genericFields": [] }),
    ] {
        let webhook = Webhook::from_json(json.to_string()).expect("kept");
        assert!(webhook.message().is_none(), "{json}");
    }
}

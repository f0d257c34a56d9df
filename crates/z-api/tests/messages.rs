//! Every payload that is documented: read into the variant of its own, written back, and its message read in one call
//! each.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde_json::{Value, json};
use wagate_z_api::message::Message;
use wagate_z_api::types::{Callback, ReceivedCallback};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A documented payload.
struct Documented {
    /// `text.sentByMe`: the event, and what sets the example apart.
    name: String,
    json: Value,
    callback: Callback,
}

impl Documented {
    fn event(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    fn received(&self) -> Option<&ReceivedCallback> {
        match &self.callback {
            Callback::ReceivedCallback(received) => Some(received),
            _ => None,
        }
    }

    /// The keys of the parts that were told apart, and else the kind.
    fn kinds(&self) -> Vec<&str> {
        let Some(received) = self.received() else { return Vec::from_iter(self.callback.kind()) };
        let content = received.content.as_ref().map(|content| content.key());
        let status = received.replied_status.as_ref().map(|status| status.key());
        content.into_iter().chain(status).chain(["ReceivedCallback"]).collect()
    }
}

fn documented() -> Vec<Documented> {
    let folder = workspace().join("specs/z-api/examples");
    let files = fs::read_dir(folder).expect("there are examples");
    let mut examples: Vec<Documented> = files
        .filter_map(|file| {
            let path = file.expect("a file").path();
            let name = path.file_stem()?.to_str()?.strip_prefix("webhook.")?.to_owned();
            let text = fs::read(&path).expect("can be read");
            let json = serde_json::from_slice(&text).expect("JSON");
            let callback =
                Callback::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            Some(Documented { name, json, callback })
        })
        .collect();
    examples.sort_by(|left, right| left.name.cmp(&right.name));
    examples
}

fn bundled() -> Value {
    let path = workspace().join("crates/spec/bundled/z-api.json");
    serde_json::from_slice(&fs::read(path).expect("can be read")).expect("JSON")
}

/// Whether a value that was read says anywhere that it is of no documented kind.
fn is_of_unknown_kind(callback: &Callback) -> bool {
    format!("{callback:?}").contains("Other(")
}

#[test]
fn every_payload_is_read_into_its_own_variant() {
    let examples = documented();
    let strays: Vec<&str> = examples
        .iter()
        .filter(|one| !one.kinds().contains(&one.event()) || is_of_unknown_kind(&one.callback))
        .map(|one| one.name.as_str())
        .collect();
    assert!(strays.is_empty(), "{strays:?}");
}

#[test]
fn every_member_of_a_documented_message_is_described() {
    for one in documented() {
        let members = one.received().into_iter().flat_map(ReceivedCallback::undocumented);
        let strays: Vec<&str> = members.map(|(name, _)| name).collect();
        assert!(strays.is_empty(), "{}: {strays:?}", one.name);
    }
}

#[test]
fn every_event_and_every_content_has_an_example() {
    let (examples, bundled) = (documented(), bundled());
    let seen: BTreeSet<&str> = examples.iter().flat_map(Documented::kinds).collect();
    let events = bundled["x-webhooks"]["events"].as_object().expect("events");
    let parts = &bundled["components"]["schemas"]["ReceivedCallback"]["x-parts"];
    let lists = parts.as_object().expect("lists of parts").values();
    let contents: Vec<&str> = lists
        .flat_map(|list| list.as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .collect();
    assert!(events.len() > 30 && contents.len() > 30, "{} and {}", events.len(), contents.len());
    let all = events.keys().map(String::as_str).chain(contents);
    let unseen: Vec<&str> = all.filter(|name| !seen.contains(name)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn every_payload_is_written_back_without_loss() {
    for one in documented() {
        let written = serde_json::to_value(&one.callback).expect("can be written");
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
        "{name}\n    {} {} in {} by {} at {}{}\n    text: {}{}\n    file: {}\n    quote: {}\n",
        message.content().map_or("-", |content| content.key()),
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
    assert!(examples.len() > 160, "{} examples", examples.len());
    let rows = examples.iter().map(|one| match one.callback.message() {
        Some(message) => row(&one.name, &message),
        None => format!("{}\n    no message\n", one.name),
    });
    insta::assert_snapshot!(rows.collect::<String>());
}

/// A message with this in place of its text.
fn received(members: Value) -> Callback {
    let mut json = json!({
        "type": "ReceivedCallback", "instanceId": "I", "messageId": "A", "phone": "5544999999999",
        "fromMe": false, "momment": 1632228638000_i64, "senderName": "", "connectedPhone": "5511888888888",
    });
    let object = json.as_object_mut().expect("an object");
    object.extend(members.as_object().expect("an object").clone());
    Callback::from_json(json.to_string()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

#[test]
fn a_message_of_a_group_is_by_its_member() {
    let group = json!({ "isGroup": true, "phone": "120363019502650977-group" });
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
        let mut all = group.clone();
        all.as_object_mut().expect("an object").extend(members.as_object().expect("one").clone());
        let callback = received(all);
        let message = callback.message().expect("a message");
        assert_eq!(message.sender().map(|sender| sender.id), sender, "{members}");
        assert!(message.is_in_group() && message.chat() == "120363019502650977-group");
    }
}

#[test]
fn a_copy_of_what_the_account_sent_is_by_the_account() {
    let callback = received(json!({ "fromMe": true, "text": { "message": "a" } }));
    let message = callback.message().expect("a message");
    let sender = message.sender().expect("the account");
    assert_eq!((sender.id, sender.name), ("5511888888888", None));
    assert_eq!((message.is_from_me(), message.chat()), (true, "5544999999999"));
    assert_eq!(message.text(), Some("a"));
}

#[test]
fn what_is_replied_to_is_told_by_every_content() {
    let reference = json!({ "referencedMessage": { "messageId": "Q", "fromMe": true } });
    for (members, is_from_me) in [
        (json!({ "referenceMessageId": "Q", "text": { "message": "a" } }), None),
        (json!({ "referenceMessageId": "Q" }), None),
        (json!({ "reaction": reference }), Some(true)),
        (json!({ "eventResponse": reference }), Some(true)),
        (json!({ "pinMessage": reference }), Some(true)),
        (json!({ "pollVote": { "pollMessageId": "Q" } }), None),
        (json!({ "reviewOrder": { "orderRequestId": "Q" } }), None),
        (json!({ "referenceMessageId": "Q", "reaction": { "value": "👍" } }), None),
    ] {
        let callback = received(members.clone());
        let quote = callback.message().and_then(|message| message.quote());
        assert_eq!(
            quote.map(|quote| (quote.id, quote.is_from_me)),
            Some(("Q", is_from_me)),
            "{members}"
        );
    }
    assert_eq!(received(json!({ "referenceMessageId": "" })).message().expect("one").quote(), None);
}

#[test]
fn a_content_that_nobody_knows_is_still_a_message() {
    let callback = received(json!({ "ofTomorrow": { "caption": "a" } }));
    let message = callback.message().expect("a message");
    assert_eq!((message.text(), message.file(), message.quote()), (None, None, None));
    assert_eq!((message.content(), message.id()), (None, Some("A")));
    assert_eq!(seconds(&message), Some(1_632_228_638));
    let kept: Vec<&str> = message.whole().undocumented().map(|(name, _)| name).collect();
    assert_eq!(kept, ["ofTomorrow"]);
}

#[test]
fn a_time_before_all_clocks_is_none() {
    let callback = received(json!({ "momment": -1 }));
    assert_eq!(callback.message().expect("a message").time(), None);
}

#[test]
fn other_callbacks_are_no_messages() {
    for json in [
        json!({ "type": "DeliveryCallback", "phone": "5544999999999" }),
        json!({ "type": "ReceivedCallback", "phone": "5544999999999", "notification": "CALL_VOICE" }),
        json!({ "type": "ReceivedCallback", "text": { "message": "a" } }),
        json!({ "type": "OfTomorrow", "phone": "5544999999999" }),
    ] {
        let callback = Callback::from_json(json.to_string()).expect("kept");
        assert!(callback.message().is_none(), "{json}");
    }
}

//! Every message that is documented, or that the official collection has, read in one call each.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use wagate_green_api::message::Message;
use wagate_green_api::types::Notification;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The notifications among the examples of the description, by file name.
fn documented() -> Vec<(String, Notification)> {
    let folder = workspace().join("specs/green-api/examples");
    let files =
        fs::read_dir(folder).expect("there are examples").map(|file| file.expect("a file").path());
    let mut examples: Vec<(String, Notification)> = files
        .filter_map(|path| {
            let name = path.file_stem()?.to_str()?.strip_prefix("webhook.")?.to_owned();
            let text = fs::read(&path).expect("can be read");
            let notification = Notification::from_json(&text);
            Some((name.clone(), notification.unwrap_or_else(|error| panic!("{name}: {error}"))))
        })
        .collect();
    examples.sort_by(|(left, _), (right, _)| left.cmp(right));
    examples
}

fn shown(text: Option<&str>) -> String {
    text.map_or_else(|| "-".to_owned(), |text| format!("{text:?}"))
}

fn row(name: &str, message: &Message<'_>) -> String {
    let file = message.file().map(|file| {
        let address = file.address.map(|address| address.rsplit('/').next().unwrap_or(address));
        format!("{} ({}) at …{}", shown(file.name), shown(file.mime_type), shown(address))
    });
    let quote = message.quote().map(|quote| format!("{} {}", quote.id, shown(quote.text)));
    let sender = message.sender().map(|sender| format!("{} {}", sender.id, shown(sender.name)));
    format!(
        "{name}\n    {} {} in {} by {} at {}{}\n    text: {}\n    file: {}\n    quote: {}\n",
        message.content().and_then(|content| content.kind()).unwrap_or("-"),
        message.id().unwrap_or("-"),
        message.chat(),
        sender.unwrap_or_default(),
        message.timestamp().unwrap_or_default(),
        if message.is_from_me() { ", from me" } else { "" },
        shown(message.text()),
        file.unwrap_or_else(|| "-".to_owned()),
        quote.unwrap_or_else(|| "-".to_owned()),
    )
}

#[test]
fn every_documented_message_is_read() {
    let examples = documented();
    assert!(examples.len() >= 37, "{} examples", examples.len());
    let rows = examples.iter().map(|(name, notification)| match notification.message() {
        Some(message) => row(name, &message),
        None => format!("{name}\n    no message\n"),
    });
    insta::assert_snapshot!(rows.collect::<String>());
}

/// What the gateway sends of a chat that no documented example shows.
fn message_data(data: &str) -> String {
    format!(
        r#"{{"typeWebhook": "incomingMessageReceived", "timestamp": 1588091580, "idMessage": "A",
        "senderData": {{"chatId": "120363043968066561@g.us", "sender": "199016268742711@lid", "senderName": "", "senderContactName": ""}},
        "messageData": {data}}}"#
    )
}

#[test]
fn a_reply_of_every_shape_has_its_text_and_what_it_replies_to() {
    let quoted = r#""quotedMessage": {"stanzaId": "Q", "typeMessage": "textMessage", "textMessage": "earlier"}"#;
    for (data, text) in [
        (r#""typeMessage": "textMessage", "textMessageData": {"textMessage": "a"}"#, Some("a")),
        (
            r#""typeMessage": "extendedTextMessage", "extendedTextMessageData": {"text": "a"}"#,
            Some("a"),
        ),
        (r#""typeMessage": "quotedMessage", "extendedTextMessageData": {"text": "a"}"#, Some("a")),
        (
            r#""typeMessage": "quotedMessage", "extendedTextMessageData": {"text": "a", "stanzaId": "Q"}"#,
            Some("a"),
        ),
        (r#""typeMessage": "imageMessage", "fileMessageData": {"caption": "a"}"#, Some("a")),
        (r#""typeMessage": "audioMessage", "fileMessageData": {"caption": ""}"#, None),
        (r#""typeMessage": "locationMessage", "locationMessageData": {"latitude": 1}"#, None),
        (
            r#""typeMessage": "reactionMessage", "extendedTextMessageData": {"text": "👍"}"#,
            Some("👍"),
        ),
        (r#""typeMessage": "reactionMessage", "extendedTextMessageData": {"text": ""}"#, None),
        (
            r#""typeMessage": "listResponseMessage", "listResponseMessage": {"title": "a", "stanzaId": "Q"}"#,
            Some("a"),
        ),
    ] {
        let notification = message_data(&format!("{{{data}, {quoted}}}"));
        let notification = Notification::from_json(&notification).expect(data);
        let message = notification.message().expect("a message");
        assert_eq!(message.text(), text, "{data}");
        let quote = message.quote().expect(data);
        assert_eq!((quote.id, quote.text), ("Q", Some("earlier")), "{data}");
        assert_eq!(message.chat(), "120363043968066561@g.us");
        let sender = message.sender().expect("a sender");
        assert_eq!((sender.id.as_str(), sender.name), ("199016268742711@lid", None));
    }
}

#[test]
fn what_the_gateway_could_not_read_is_no_text_and_no_file() {
    let unread =
        r#"{"typeMessage": "textMessage", "textMessageData": {"textMessage": "{{SWE003}}"}}"#;
    let notification = Notification::from_json(message_data(unread)).expect("documented");
    assert_eq!(notification.message().expect("a message").text(), None);
    let lost = r#"{"typeMessage": "documentMessage", "fileMessageData": {"downloadUrl": "{{SWE002}}", "fileName": "a.pdf"}}"#;
    let notification = Notification::from_json(message_data(lost)).expect("documented");
    let file = notification.message().expect("a message").file().expect("a file");
    assert_eq!((file.address, file.name), (None, Some("a.pdf")));
}

#[test]
fn a_kind_that_nobody_knows_is_still_a_message() {
    let notification =
        Notification::from_json(message_data(r#"{"typeMessage": "ofTomorrow", "text": "a"}"#));
    let notification = notification.expect("kept");
    let message = notification.message().expect("a message");
    assert_eq!((message.text(), message.file(), message.quote()), (None, None, None));
    assert_eq!(message.content().and_then(|content| content.kind()), Some("ofTomorrow"));
    assert_eq!(message.id(), Some("A"));
    let seconds = message.time().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    assert_eq!(seconds.map(|seconds| seconds.as_secs()), Some(1_588_091_580));
}

#[test]
fn a_time_before_all_clocks_is_none() {
    let json = message_data("null").replace("1588091580", "-1");
    let notification = Notification::from_json(json).expect("documented");
    let message = notification.message().expect("a message");
    assert_eq!((message.time(), message.timestamp()), (None, Some(-1)));
    assert!(message.content().is_none() && message.text().is_none());
}

#[test]
fn other_notifications_are_no_messages() {
    for json in [
        r#"{"typeWebhook": "incomingCall", "from": "79001234567@c.us"}"#,
        r#"{"typeWebhook": "outgoingMessageStatus", "chatId": "79001234567@c.us"}"#,
        r#"{"typeWebhook": "incomingMessageReceived"}"#,
        r#"{"typeWebhook": "incomingMessageReceived", "senderData": {"sender": "79001234567@c.us"}}"#,
        r#"{"typeWebhook": "ofTomorrow"}"#,
    ] {
        assert!(Notification::from_json(json).expect(json).message().is_none(), "{json}");
    }
}

/// The collection of the vendor, which is no part of this repository.
fn collection() -> Option<Value> {
    let Some(docs) = std::env::var_os("WAGATE_DOCS") else {
        eprintln!(
            "\n*** SKIPPED: the vendor's collection is not here; set WAGATE_DOCS to the folder of the pages. ***\n"
        );
        return None;
    };
    let path = PathBuf::from(docs).join("green-api/postman/en.json");
    let text = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Some(serde_json::from_slice(&text).expect("JSON"))
}

/// The notifications that it holds, with the place of each.
fn notifications(item: &Value, place: &str, found: &mut Vec<(String, String)>) {
    let place = format!("{place}/{}", item["name"].as_str().unwrap_or_default());
    for part in item["item"].as_array().into_iter().flatten() {
        notifications(part, &place, found);
    }
    let body = item["request"]["body"]["raw"].as_str();
    if let Some(body) = body.filter(|body| body.contains("\"typeWebhook\"")) {
        found.push((place, body.to_owned()));
    }
}

#[test]
fn every_message_of_the_official_collection_is_read() {
    let Some(collection) = collection() else { return };
    let mut found = Vec::new();
    notifications(&collection, "", &mut found);
    assert!(found.len() > 50, "only {} notifications", found.len());
    let problems: Vec<String> = found
        .iter()
        .flat_map(|(place, body)| {
            problems(body).into_iter().map(move |one| format!("{place}: {one}"))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What is missing of the message in a notification, by what its JSON holds.
fn problems(body: &str) -> Vec<String> {
    let notification = match Notification::from_json(body) {
        Ok(notification) => notification,
        Err(error) => return vec![error.to_string()],
    };
    let has = |words: &str| body.contains(words);
    let Some(message) = notification.message() else {
        return has("\"messageData\"").then(|| "is no message".to_owned()).into_iter().collect();
    };
    let kind = message.content().and_then(|content| content.kind()).unwrap_or_default();
    let is = |starts: &[&str]| starts.iter().any(|start| kind.starts_with(start));
    let is_file = has("\"fileMessageData\"");
    let has_text =
        !is_file && !is(&["location", "contact", "deleted", "pollUpdate"]) && !has("{{SWE");
    let refers = has("\"stanzaId\"");
    let checks = [
        ("chat", message.chat().check().is_ok()),
        ("sender", message.sender().is_some_and(|sender| sender.name.is_some())),
        ("id", message.id().is_some()),
        ("time", message.time().is_some()),
        ("file", message.file().is_some() == is_file),
        ("text", message.text().is_some() || !has_text),
        ("quote", message.quote().is_some() == refers),
        ("sender's side", message.is_from_me() != has("\"incomingMessageReceived\"")),
    ];
    let wrong = checks.iter().filter(|(_, is_right)| !is_right);
    wrong.map(|(part, _)| format!("{kind} has another {part}")).collect()
}

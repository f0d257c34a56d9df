//! `contact`, `send`, `export`, and `listen --neutral`: the same over every gateway.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::gateway::{Answer, Gateway, Request};
use crate::listener::{Listener, parsed};
use crate::support::{MARKER, Mock, Run, run, wagate};

const VENDORS: [&str; 4] = ["green-api", "plug-chat", "waha", "z-api"];

/// What a client of the vendor needs to reach this address.
pub fn environment(vendor: &str, url: &str) -> Vec<(String, String)> {
    let variables: &[(&str, &str)] = match vendor {
        "green-api" => &[
            ("API_URL", url),
            ("MEDIA_URL", url),
            ("ID_INSTANCE", "1101000001"),
            ("API_TOKEN_INSTANCE", MARKER),
        ],
        "plug-chat" => &[("BASE_URL", url), ("TOKEN", MARKER)],
        "waha" => &[("BASE_URL", url), ("API_KEY", MARKER)],
        _ => &[
            ("BASE_URL", url),
            ("INSTANCE", "3C1F0A5BD2E84F6790AB12CD34EF5678"),
            ("TOKEN", MARKER),
            ("CLIENT_TOKEN", MARKER),
        ],
    };
    let prefix = format!("WAGATE_{}_", vendor.to_uppercase().replace('-', "_"));
    let named = variables.iter().map(|(end, value)| (format!("{prefix}{end}"), (*value).into()));
    named.collect()
}

fn run_with(vendor: &str, url: &str, arguments: &[&str]) -> Run {
    run(wagate(arguments).envs(environment(vendor, url))).keeps(MARKER)
}

#[test]
fn each_gateway_tells_who_somebody_is() {
    for vendor in VENDORS {
        let mock = Mock::start(vendor, &[]);
        let arguments = ["--format", "json", "contact", "+55 11 98765-4321", "--via", vendor];
        let told = run_with(vendor, &mock.url, &arguments).ends_with(0).json();
        assert_eq!(
            (&told[0]["via"], &told[0]["asked"]),
            (&vendor.into(), &"+5511987654321".into())
        );
        assert!(told[0]["contact"]["whole"].is_object(), "{vendor}: {told}");
        assert!(told[0]["contact"]["own_name"].is_string() || vendor != "waha", "{vendor}: {told}");
        let table = run_with(vendor, &mock.url, &["contact", "+5511987654321"]).ends_with(0);
        assert!(table.stdout.contains(vendor), "the one that is set up: {table:?}");
    }
}

#[test]
fn without_an_account_the_variables_are_named() {
    run(&mut wagate(&["contact", "+5511987654321"])).ends_with(2).says(&["no account is set up"]);
    run(&mut wagate(&["contact", "+5511987654321", "--via", "plug-chat"]))
        .ends_with(2)
        .says(&["WAGATE_PLUG_CHAT_TOKEN", "`token` in section [plug-chat]"]);
    run(&mut wagate(&["contact", "me"])).ends_with(2);
}

#[test]
fn each_gateway_sends_a_text_and_a_file() {
    let folder = TempDir::new().expect("a folder");
    let picture = folder.path().join("a.png");
    fs::write(&picture, b"content").expect("it is written");
    for vendor in VENDORS {
        let mock = Mock::start(vendor, &[]);
        let to = ["send", "--via", vendor, "--to", "+5511987654321", "--text", "Hello"];
        let text = run_with(vendor, &mock.url, &to).ends_with(0);
        assert!(!text.stdout.trim().is_empty(), "{vendor}: the id: {text:?}");
        let path = picture.to_str().expect("UTF-8");
        let file = [&["--format", "json"], &to[..], &["--file", path]].concat();
        let sent = run_with(vendor, &mock.url, &file).ends_with(0).json();
        assert!(sent["id"].is_string() && sent["whole"].is_object(), "{vendor}: {sent}");
    }
}

#[test]
fn a_message_that_may_have_been_sent_is_not_called_unsent() {
    // Something before the gateway answers.
    let gateway =
        Gateway::start(|_: &Request, _: &str| -> Answer { ("200 OK", b"<html>".to_vec()) });
    let arguments = ["send", "--via", "waha", "--to", "+5511987654321", "--text", "Hello"];
    run_with("waha", &gateway.url, &arguments).ends_with(3).says(&["unclear whether it was sent"]);
    assert_eq!(gateway.requests().len(), 1, "it is never sent twice");
    run_with("waha", "http://127.0.0.1:1", &arguments).ends_with(3).says(&["cannot be reached"]);
    run_with("waha", &gateway.url, &arguments[..5]).ends_with(2).says(&["--text"]);
}

#[test]
fn each_gateway_exports_contacts_and_chats() {
    for vendor in VENDORS {
        let mock = Mock::start(vendor, &[]);
        for what in ["contacts", "chats"] {
            let rows = run_with(vendor, &mock.url, &["export", what, "--via", vendor]).ends_with(0);
            let mut lines = rows.stdout.lines();
            assert!(lines.next().is_some_and(|header| header.starts_with("id,")), "{rows:?}");
            let count = lines.count();
            assert!(count > 0, "{vendor}: {rows:?}");
            let arguments = ["--format", "json", "export", what, "--via", vendor];
            let lines = run_with(vendor, &mock.url, &arguments).ends_with(0);
            assert_eq!(parsed(&lines.stdout).len(), count, "{vendor}: {lines:?}");
            lines.says(&[&format!("{count} exported")]);
        }
    }
}

#[test]
fn what_could_not_be_exported_leaves_the_file_as_it_was() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("contacts.csv");
    fs::write(&path, "before").expect("it is written");
    let gateway = Gateway::start(|_: &Request, _: &str| ("404 Not Found", b"no".to_vec()));
    let name = path.to_str().expect("UTF-8");
    let arguments = ["export", "contacts", "--via", "waha", "--output", name];
    run_with("waha", &gateway.url, &arguments).ends_with(1).says(&["after 0 of them"]);
    assert_eq!(fs::read_to_string(&path).expect("it is there"), "before");
    let mock = Mock::start("waha", &[]);
    run_with("waha", &mock.url, &arguments).ends_with(0);
    assert!(fs::read_to_string(&path).expect("it is there").starts_with("id,phone"));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn an_export_goes_to_the_file_behind_a_link() {
    let folder = TempDir::new().expect("a folder");
    let (file, link) = (folder.path().join("contacts.csv"), folder.path().join("latest.csv"));
    std::os::unix::fs::symlink(&file, &link).expect("a link");
    let mock = Mock::start("waha", &[]);
    let name = link.to_str().expect("UTF-8");
    let arguments = ["export", "contacts", "--via", "waha", "--output", name];
    run_with("waha", &mock.url, &arguments).ends_with(0);
    assert!(link.is_symlink());
    assert!(fs::read_to_string(&file).expect("it is there").starts_with("id,phone"));
}

#[test]
fn an_event_is_told_with_its_meaning() {
    let listener = Listener::start(&["--count", "2", "--neutral"], &[]);
    let message = r#"{"typeWebhook":"incomingMessageReceived","idMessage":"A","timestamp":1588091580,
        "senderData":{"chatId":"79001234567@c.us","sender":"79001234567@c.us","senderName":"John"},
        "messageData":{"typeMessage":"textMessage","textMessageData":{"textMessage":"Hi"}}}"#;
    assert_eq!(listener.post(message), 200);
    assert_eq!(listener.post(r#"{"typeWebhook":"ofTomorrow"}"#), 200);
    let (_, stdout, _) = listener.end();
    let lines = parsed(&stdout);
    let expected = serde_json::json!({ "message": {
        "id": "A", "chat": "79001234567@c.us", "sender": "79001234567@c.us", "sender_phone": "+79001234567", "sender_name": "John",
        "text": "Hi", "content": "text", "quoted": null, "is_from_me": false, "time": 1_588_091_580,
    } });
    assert_eq!(lines[0]["meaning"], expected);
    assert_eq!(lines[1]["meaning"], Value::from("other"));
}

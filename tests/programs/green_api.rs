//! The example programs of the GREEN-API client, run as a user runs them, against the mock gateway.

use std::process::Stdio;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;
use wagate_mock::MockGateway;

use super::{bodies, body, listening, output, request, until};

async fn gateway() -> MockGateway {
    super::gateway("green-api").await
}

/// An example program, with the settings of an account and of a gateway.
fn program(name: &str, gateway: &MockGateway) -> Command {
    let mut command = super::program(name);
    command
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000001")
        .env(
            "WAGATE_GREEN_API_API_TOKEN_INSTANCE",
            "d75b3a66374942c5b3c019c698abc2067e151558acbd412345",
        )
        .env("WAGATE_GREEN_API_API_URL", gateway.url())
        .env("WAGATE_GREEN_API_MEDIA_URL", gateway.url());
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_sent() {
    let gateway = gateway().await;
    let printed = output(program("send_text", &gateway).args(["+7 900 123-45-67", "hello"])).await;
    assert!(printed.starts_with("queued as "), "{printed}");
    let sent = body(&gateway.exchanges()[0]);
    assert_eq!(sent, json!({ "chatId": "79001234567@c.us", "message": "hello" }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_sent() {
    let gateway = gateway().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("table.csv");
    std::fs::write(&path, "a,b\n1,2\n").expect("can be written");
    let mut program = program("send_file", &gateway);
    let printed = output(program.arg("79001234567").arg(&path).arg("a table")).await;
    assert!(printed.contains("stored at http"), "{printed}");
    let sent = String::from_utf8_lossy(&gateway.exchanges()[0].request_body).into_owned();
    for part in ["79001234567@c.us", "a table", "filename=\"table.csv\"", "text/csv", "a,b\n1,2\n"]
    {
        assert!(sent.contains(part), "{part} is not in {sent}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_numbers_are_checked() {
    let gateway = gateway().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (input, table) = (folder.path().join("numbers.txt"), folder.path().join("result.csv"));
    let numbers: String = (0..1_000).map(|n| format!("+7 900 000-{:04}\n", n)).collect();
    std::fs::write(&input, numbers + "nobody\n").expect("can be written");
    let mut program = program("check_numbers", &gateway);
    let printed = output(program.arg(&input).arg(&table).arg("--without-rate-limits")).await;
    assert!(printed.contains("1000 of 1001 numbers have WhatsApp"), "{printed}");
    let table = std::fs::read_to_string(&table).expect("it was written");
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 1_002);
    assert_eq!(rows[0], "number,has_whatsapp,error");
    assert_eq!(rows[8], "+7 900 000-0007,true,");
    assert_eq!(rows[1_001], "nobody,,is no phone number");
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_and_replies_are_acknowledged_and_then_echoed() {
    let gateway = gateway().await;
    let notification = json!({
        "typeWebhook": "incomingMessageReceived",
        "instanceData": { "idInstance": 1, "wid": "79876543210@c.us", "typeInstance": "whatsapp" },
        "timestamp": 1, "idMessage": "A",
        "senderData": { "chatId": "79001234568@c.us", "sender": "79001234568@c.us", "senderName": "J" },
        "messageData": { "typeMessage": "textMessage", "textMessageData": { "textMessage": "ping" } },
    });
    let mut reply = notification.clone();
    reply["messageData"] = json!({
        "typeMessage": "quotedMessage",
        "extendedTextMessageData": { "text": "pong", "stanzaId": "A" },
    });
    let mut reaction = notification.clone();
    reaction["messageData"] =
        json!({ "typeMessage": "reactionMessage", "extendedTextMessageData": { "text": "👍" } });
    for notification in [notification, reaction, reply] {
        gateway.notify(notification).expect("it is documented");
    }
    let bot =
        program("echo_bot", &gateway).stdout(Stdio::null()).spawn().expect("the program starts");
    until(|| sent(&gateway).len() == 2).await;
    drop(bot);
    let exchanges = gateway.exchanges();
    let order: Vec<&str> = exchanges.iter().filter_map(|one| one.operation.as_deref()).collect();
    assert!(
        order.starts_with(&["receiveNotification", "deleteNotification", "sendMessage"]),
        "{order:?}"
    );
    let answer = |text: &str| json!({ "chatId": "79001234568@c.us", "message": text, "quotedMessageId": "A" });
    assert_eq!(sent(&gateway), [answer("ping"), answer("pong")]);
}

/// What was sent with `sendMessage`.
fn sent(gateway: &MockGateway) -> Vec<Value> {
    bodies(gateway, "sendMessage")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_taken_with_its_token_only() {
    let gateway = gateway().await;
    let mut command = program("webhook", &gateway);
    command.arg("127.0.0.1:0").env("WAGATE_GREEN_API_WEBHOOK_TOKEN", "s3cret");
    let (mut receiver, address) = listening(&mut command).await;
    let event = json!({
        "typeWebhook": "incomingMessageReceived",
        "senderData": { "chatId": "79001234568@c.us", "sender": "79001234568@c.us", "senderName": "J" },
        "messageData": { "typeMessage": "textMessage", "textMessageData": { "textMessage": "ping" } },
    })
    .to_string();
    for (header, body, status) in [
        ("", event.as_str(), "401"),
        ("Authorization: Bearer other\r\n", &event, "401"),
        ("Authorization: Bearer s3cret\r\n", "no JSON", "200"),
        ("Authorization: s3cret\r\n", &event, "200"),
    ] {
        assert_eq!(request(&address, "POST /", header, body).await.0, status, "{header}");
    }
    let mut printed = BufReader::new(receiver.stdout.take().expect("a pipe")).lines();
    let line = printed.next_line().await.expect("it prints").expect("a line");
    assert_eq!(line, "J in 79001234568@c.us: ping");
}

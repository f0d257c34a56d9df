//! The example programs of the GREEN-API client, run as a user runs them, against the mock gateway.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::process::Command;
use wagate_mock::{Exchange, MockGateway};

async fn gateway() -> MockGateway {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "green-api");
    let gateway = MockGateway::builder(spec.expect("it is bundled")).start().await;
    gateway.expect("the mock gateway starts")
}

/// An example program, which cargo builds before it runs any test.
fn program(name: &str, gateway: &MockGateway) -> Command {
    let test = std::env::current_exe().expect("the test has a path");
    let target = test.parent().and_then(|deps| deps.parent()).expect("it lies in target/*/deps");
    let path: PathBuf =
        target.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "run `cargo build --examples -p wagate-green-api` first");
    let mut command = Command::new(path);
    command
        .env("WAGATE_GREEN_API_ID_INSTANCE", "1101000001")
        .env(
            "WAGATE_GREEN_API_API_TOKEN_INSTANCE",
            "d75b3a66374942c5b3c019c698abc2067e151558acbd412345",
        )
        .env("WAGATE_GREEN_API_API_URL", gateway.url())
        .env("WAGATE_GREEN_API_MEDIA_URL", gateway.url())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

async fn output(command: &mut Command) -> String {
    let output = command.output().await.expect("the program starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("it prints text")
}

fn body(exchange: &Exchange) -> Value {
    serde_json::from_slice(&exchange.request_body).expect("it was JSON")
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
async fn a_text_is_echoed_and_then_acknowledged() {
    let gateway = gateway().await;
    let notification = json!({
        "typeWebhook": "incomingMessageReceived",
        "instanceData": { "idInstance": 1, "wid": "79876543210@c.us", "typeInstance": "whatsapp" },
        "timestamp": 1, "idMessage": "A",
        "senderData": { "chatId": "79001234568@c.us", "sender": "79001234568@c.us", "senderName": "J" },
        "messageData": { "typeMessage": "textMessage", "textMessageData": { "textMessage": "ping" } },
    });
    gateway.notify(notification).expect("it is documented");
    let bot =
        program("echo_bot", &gateway).stdout(Stdio::null()).spawn().expect("the program starts");
    let waited = tokio::time::timeout(Duration::from_secs(30), async {
        while !gateway.pending().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    waited.await.expect("the notification is acknowledged");
    drop(bot);
    let exchanges = gateway.exchanges();
    let order: Vec<&str> = exchanges.iter().filter_map(|one| one.operation.as_deref()).collect();
    assert!(
        order.starts_with(&["receiveNotification", "sendMessage", "deleteNotification"]),
        "{order:?}"
    );
    assert_eq!(body(&exchanges[1]), json!({ "chatId": "79001234568@c.us", "message": "ping" }));
}

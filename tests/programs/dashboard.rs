//! The dashboard, in a browser where there is one.

use std::path::Path;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use wagate_browser::Browser;

use super::neutral::account;
use super::{gateway, listening, program, request, until};

const ATTACK: &str =
    "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\">";

/// The documented webhook of a kind, and the text in it.
fn documented(vendor: &str, event: &str) -> Value {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor);
    let event = spec.and_then(|spec| spec.event(event)).expect("it is described");
    Value::clone(&event.examples.get("documented").expect("there is an example").value)
}

/// The texts of a column, the newest first.
async fn column(browser: &Browser, name: &str) -> Vec<String> {
    let script =
        format!("return [...document.querySelectorAll('td.{name}')].map(cell => cell.textContent)");
    serde_json::from_value(browser.run(&script).await).expect("a list of texts")
}

/// Waits for so many rows.
async fn rows(browser: &Browser, count: usize) {
    browser.element(&format!("tbody tr:nth-child({count})")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_of_four_gateways_appear_as_they_come() {
    let mut command = program("dashboard");
    command.args(["0", "office=green-api", "shop=waha", "help=z-api", "sales=plug-chat"]);
    command.env("OFFICE_WEBHOOK_TOKEN", "let me in");
    let (_dashboard, address) = listening(&mut command).await;
    let post = async |name: &str, header: &str, body: &Value| {
        let line = format!("POST /webhooks/{name}");
        request(&address, &line, header, &body.to_string()).await.0
    };
    let secret = "Authorization: Bearer let me in\r\n";
    let text = documented("green-api", "textMessage");
    assert_eq!(post("office", "", &text).await, "401");
    assert_eq!(post("nobody", secret, &text).await, "404");
    assert_eq!(post("shop", "", &json!([])).await, "400");
    assert_eq!(post("office", secret, &text).await, "200");
    let (status, page) = request(&address, "GET /", "", "").await;
    assert!(status == "200" && page.contains("EventSource"), "{page}");

    let Some(browser) = Browser::start("nobody looked at the dashboard").await else { return };
    browser.open(&format!("http://{address}/")).await;
    // Who comes late sees what came before.
    rows(&browser, 1).await;
    assert_eq!(column(&browser, "gateway").await, ["office"]);
    browser.run("window.isSamePage = true").await;
    let mut attack = documented("z-api", "text");
    attack["text"]["message"] = ATTACK.into();
    for (name, body) in [
        ("shop", documented("waha", "message")),
        ("help", documented("z-api", "text")),
        ("sales", documented("plug-chat", "ReceivedCallback")),
        ("help", attack),
    ] {
        assert_eq!(post(name, "", &body).await, "200", "{name}");
    }
    rows(&browser, 5).await;
    assert_eq!(column(&browser, "gateway").await, ["help", "sales", "help", "shop", "office"]);
    let texts = column(&browser, "text").await;
    let office = "I use Green-API to send this message to you!";
    assert_eq!(texts, [ATTACK, "teste", "test", "Hi there!", office]);
    assert_eq!(column(&browser, "kind").await, ["text"; 5]);
    assert_eq!(column(&browser, "sender").await[4], "John Doe");
    assert_eq!(column(&browser, "chat").await[4], "79001234568@c.us");
    assert!(column(&browser, "time").await.iter().all(|time| time.contains("20")));
    let script =
        "return [window.isSamePage, document.title, document.querySelectorAll('td *').length]";
    assert_eq!(browser.run(script).await, json!([true, "Messages", 0]));
    browser.picture(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("dashboard.png")).await;
    browser.close().await;
}

/// The number and the content of the first message that is told after the one of this number.
async fn first_after(address: &str, last: u64) -> (u64, Value) {
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    let request = format!("GET /messages HTTP/1.1\r\nHost: x\r\nLast-Event-ID: {last}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("it reads");
    let mut lines = BufReader::new(stream).lines();
    let mut number = None;
    while let Some(line) = lines.next_line().await.expect("a line") {
        if let Some(told) = line.strip_prefix("id: ") {
            number = told.parse().ok();
        }
        if let Some(data) = line.strip_prefix("data: ") {
            return (number.expect("a number"), serde_json::from_str(data).expect("JSON"));
        }
    }
    panic!("no message");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_with_a_queue_is_asked_and_a_browser_that_was_cut_off_misses_nothing() {
    let mock = gateway("green-api").await;
    let mut command = program("dashboard");
    // Each account has variables of its own.
    for (name, value) in account("green-api", &mock) {
        command.env(format!("BACK_OFFICE_{name}"), value);
    }
    let (_dashboard, address) =
        listening(command.args(["0", "back-office=green-api+events"])).await;
    let mut last = 0;
    for text in ["one", "two"] {
        let mut event = documented("green-api", "textMessage");
        event["messageData"]["textMessageData"]["textMessage"] = text.into();
        mock.notify(event).expect("it is documented");
        let (number, told) = first_after(&address, last).await;
        assert_eq!((&told["gateway"], &told["text"]), (&json!("back-office"), &json!(text)));
        last = number;
    }
    until(|| mock.pending().is_empty()).await;
    mock.shutdown().await.expect("it stops");
}

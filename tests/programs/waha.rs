//! The example programs of the WAHA client.

use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::http::{StatusCode, Uri};
use futures_util::SinkExt;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{ChildStderr, ChildStdout, Command};
use tokio_websockets::{Message, ServerBuilder};
use wagate_mock::{Exchange, MockGateway, SessionState};

use super::{body, output};

const KEY: &str = "00000000000000000000000000000000";

/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(60);

async fn gateway() -> MockGateway {
    super::gateway("waha").await
}

/// An example program, with the settings of a server and of a session.
fn program(name: &str, url: &str, session: &str) -> Command {
    let mut command = super::program(name);
    command
        .env("WAGATE_WAHA_BASE_URL", url)
        .env("WAGATE_WAHA_API_KEY", KEY)
        .env("WAGATE_WAHA_SESSION", session)
        .stdout(Stdio::piped());
    command
}

/// The exchanges of an operation.
fn of(gateway: &MockGateway, operation: &str) -> Vec<Exchange> {
    let exchanges = gateway.exchanges().into_iter();
    exchanges.filter(|one| one.operation.as_deref() == Some(operation)).collect()
}

/// What a program prints and tells until it is stopped.
struct Running {
    _program: tokio::process::Child,
    printed: Lines<BufReader<ChildStdout>>,
    told: Lines<BufReader<ChildStderr>>,
}

impl Running {
    fn start(command: &mut Command) -> Self {
        let mut program = command.spawn().expect("the program starts");
        let printed = BufReader::new(program.stdout.take().expect("a pipe")).lines();
        let told = BufReader::new(program.stderr.take().expect("a pipe")).lines();
        Self { _program: program, printed, told }
    }

    async fn printed(&mut self) -> String {
        let line = tokio::time::timeout(LONG, self.printed.next_line()).await;
        line.expect("in time").expect("it prints").expect("a line")
    }

    async fn told(&mut self) -> String {
        let line = tokio::time::timeout(LONG, self.told.next_line()).await;
        line.expect("in time").expect("it tells").expect("a line")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_linked_with_the_code_in_the_terminal() {
    let gateway = gateway().await;
    gateway.set_session("shop", SessionState::Stopped).expect("it has states");
    let printed = output(&mut program("waha_link", &gateway.url(), "shop")).await;
    assert!(printed.contains("\u{2588}\u{2588}"), "no QR code is drawn: {printed}");
    assert!(printed.ends_with("shop is linked to 79111111@c.us\n"), "{printed}");
    assert_eq!(of(&gateway, "startSession").len(), 1);

    gateway.set_session("shop", SessionState::ScanQrCode).expect("it has states");
    let printed = output(program("waha_link", &gateway.url(), "shop").arg("11111111111")).await;
    assert!(printed.contains("type this in on the phone: "), "{printed}");
    let asked = of(&gateway, "requestPairingCode");
    assert_eq!(body(&asked[0]), json!({"phoneNumber": "11111111111"}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_comes_over_the_websocket_is_echoed() {
    let message = |id: &str, from_me: bool| {
        let payload =
            json!({"id": id, "from": "11111111111@c.us", "fromMe": from_me, "body": "ping"});
        json!({"event": "message", "session": "default", "payload": payload}).to_string()
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let mut bot = Running::start(&mut program("waha_echo_bot", &url, "default"));
    let (stream, _) = listener.accept().await.expect("the bot listens");
    let (asked, mut socket) = ServerBuilder::new().accept(stream).await.expect("a handshake");
    let expected = format!("/ws?session=default&events=message&x-api-key={KEY}");
    assert_eq!(asked.uri().to_string(), expected);
    for event in [message("true_1@c.us_A", true), message("false_1@c.us_B", false)] {
        socket.send(Message::text(event)).await.expect("it is open");
    }
    let (stream, _) = listener.accept().await.expect("the bot answers");
    let (head, body) = read_request(stream, r#"{"id": "true_11111111111@c.us_C"}"#).await;
    assert!(head.starts_with("POST /api/sendText "), "{head}");
    let expected = json!({
        "session": "default", "chatId": "11111111111@c.us", "text": "ping", "reply_to": "false_1@c.us_B",
    });
    assert_eq!(body, expected);
    assert_eq!(bot.printed().await, "11111111111@c.us: ping (true_11111111111@c.us_C)");
}

/// Reads a request whose body has a length, and answers it.
async fn read_request(mut stream: TcpStream, answer: &str) -> (String, Value) {
    let mut text = String::new();
    loop {
        let mut piece = [0; 1024];
        let length = stream.read(&mut piece).await.expect("a request");
        text.push_str(std::str::from_utf8(&piece[..length]).expect("it is ASCII"));
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let Ok(body) = serde_json::from_str(body) else { continue };
        let length = answer.len();
        let answer = format!(
            "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{answer}"
        );
        stream.write_all(answer.as_bytes()).await.expect("it is open");
        return (head.to_owned(), body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_comes_as_a_webhook_is_echoed_if_it_is_signed() {
    let event = |from_me: bool| {
        json!({
            "event": "message", "session": "shop", "engine": "NOWEB",
            "payload": { "id": "false_1@c.us_A", "from": "11111111111@c.us", "fromMe": from_me, "body": "ping" },
        })
    };
    let signing = wagate_mock::waha().webhook_key("s3cret").start().await.expect("it starts");
    let other = wagate_mock::waha().webhook_key("other").start().await.expect("it starts");
    let mut command = program("waha_echo_webhook", &signing.url(), "default");
    command.arg("127.0.0.1:0").env("WAGATE_WAHA_WEBHOOK_KEY", "s3cret");
    let mut bot = Running::start(&mut command);
    let line = bot.told().await;
    let address = line.strip_prefix("listening on ").expect("the address").to_owned();
    let status = other.deliver(&address, &event(false)).await.expect("it answers");
    assert_eq!(status.as_u16(), 401);
    for own in [true, false] {
        let status = signing.deliver(&address, &event(own)).await.expect("it answers");
        assert_eq!(status.as_u16(), 200);
    }
    assert_eq!(bot.printed().await, "11111111111@c.us: ping");
    let sent = of(&signing, "sendText");
    assert_eq!(sent.len(), 1);
    let expected = json!({"session": "shop", "chatId": "11111111111@c.us", "text": "ping", "reply_to": "false_1@c.us_A"});
    assert_eq!(body(&sent[0]), expected);
}

/// A server with two chats, each engine's own way to write an id, and 101 messages in each; it fails as often as it is
/// told to when it is asked for the second one's.
async fn server_with_chats(failures: u32) -> (String, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (seen, failures) = (Arc::clone(&asked), Arc::new(Mutex::new(failures)));
    let answer = move |uri: Uri| async move {
        seen.lock().expect("no panic").push(uri.to_string());
        let query = uri.query().unwrap_or_default();
        let offset = query.split('&').find_map(|one| one.strip_prefix("offset=")?.parse().ok());
        let offset: usize = offset.unwrap_or_default();
        let mut failures = failures.lock().expect("no panic");
        let items: Vec<Value> = match uri.path() {
            "/api/default/chats" => {
                vec![json!({"id": "1@c.us"}), json!({"id": {"_serialized": "2@g.us"}})]
            }
            "/api/default/chats/2@g.us/messages" if *failures > 0 => {
                *failures -= 1;
                return (StatusCode::INTERNAL_SERVER_ERROR, String::new());
            }
            _ => {
                (0..101).map(|number| json!({"id": number.to_string(), "ofTomorrow": 1})).collect()
            }
        };
        let items = items.into_iter().skip(offset).take(100).collect();
        (StatusCode::OK, Value::Array(items).to_string())
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    (url, asked)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_goes_on_where_it_ended() {
    let (url, asked) = server_with_chats(1).await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let export = || {
        let mut command = program("waha_export", &url, "default");
        command.arg(folder.path());
        command
    };
    let failed = export().output().await.expect("the program starts");
    assert!(!failed.status.success(), "the server fails");
    let asked_for_first = |asked: &[String]| {
        asked.iter().filter(|target| target.contains("/chats/1@c.us/messages")).count()
    };
    let pages = asked_for_first(&asked.lock().expect("no panic"));
    assert!(pages >= 2, "{pages} pages of 100");
    let printed = output(&mut export()).await;
    assert_eq!(printed, "101 messages of 1 chats, 1 were there\n");
    assert_eq!(asked_for_first(&asked.lock().expect("no panic")), pages, "it was there");
    let lines = |path: &str| {
        let text = std::fs::read_to_string(folder.path().join(path)).expect("it was written");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect::<Vec<Value>>()
    };
    assert_eq!(
        lines("chats.ndjson"),
        [json!({"id": "1@c.us"}), json!({"id": {"_serialized": "2@g.us"}})]
    );
    for file in ["messages/1@c.us.ndjson", "messages/2@g.us.ndjson"] {
        let messages = lines(file);
        assert_eq!(messages.len(), 101);
        assert_eq!(messages[100], json!({"id": "100", "ofTomorrow": 1}), "as it came");
    }
    assert_eq!(std::fs::read_dir(folder.path().join("messages")).expect("a folder").count(), 2);
    let printed = output(&mut export()).await;
    assert_eq!(printed, "0 messages of 0 chats, 2 were there\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_are_checked() {
    let gateway = gateway().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (input, table) = (folder.path().join("numbers.txt"), folder.path().join("result.csv"));
    std::fs::write(&input, "+1 111 111-1111\n\nnobody\n79001234567\n").expect("can be written");
    let mut program = program("waha_check_numbers", &gateway.url(), "default");
    let printed = output(program.arg(&input).arg(&table)).await;
    assert!(printed.starts_with("2 of 3 numbers have WhatsApp"), "{printed}");
    let table = std::fs::read_to_string(&table).expect("it was written");
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows[0], "number,has_whatsapp,chat_id,error");
    assert_eq!(rows[1], "+1 111 111-1111,true,123123123@c.us,");
    assert!(rows[2].starts_with("nobody,,,"), "{}", rows[2]);
    assert_eq!(rows[3], "79001234567,true,123123123@c.us,");
    let asked = of(&gateway, "checkPhoneNumberExists");
    assert!(asked.iter().any(|one| one.target.ends_with("session=default&phone=11111111111")));
}

//! The example programs of the Plug Chat client.

use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader};

use super::{bodies, gateway, listening, output, program, request};

/// The documented call.
const CALL: &str = include_str!("../../specs/plug-chat/examples/webhook.buttonCall.json");

#[tokio::test(flavor = "multi_thread")]
async fn buttons_are_answered_however_they_call() {
    let (_server, address) = listening(program("buttons").arg("127.0.0.1:0")).await;
    let query = "phone=5544999999999&name=Ana%20Lu%C3%ADsa&genericFields=%5B%7B%22name%22%3A%22Plan%22%2C%22value%22%3A%22%3Cb%3E%22%7D%5D";
    let by_query = |path: &str| format!("GET {path}?{query}");
    for (line, body, answer) in [
        ("POST /greet".to_owned(), CALL, r#"{"message":"Hello, Nome do contato!"}"#),
        (by_query("/greet"), "", r#"{"message":"Hello, Ana Luísa!"}"#),
        (
            "POST /card".to_owned(),
            CALL,
            r#"{"modal":"<div class=\"p-2\">nome do campo: conteúdo do campo</div>"}"#,
        ),
        (by_query("/card"), "", r#"{"modal":"<div class=\"p-2\">Plan: &lt;b></div>"}"#),
        ("POST /noted".to_owned(), CALL, "null"),
        (by_query("/noted"), "", "null"),
    ] {
        let (status, given) = request(&address, &line, "", body).await;
        assert_eq!((status.as_str(), given.as_str()), ("200", answer), "{line}");
    }
    for (line, body) in [("POST /greet", "no JSON"), ("POST /greet", "{}"), ("GET /greet", "")] {
        assert_eq!(request(&address, line, "", body).await.0, "400", "{line} {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_sent() {
    let gateway = gateway("plug-chat").await;
    let mut command = program("desk_send");
    command
        .env("WAGATE_PLUG_CHAT_TOKEN", "1nEFbU3EktLnV7LIIzX")
        .env("WAGATE_PLUG_CHAT_BASE_URL", gateway.url());
    let printed = output(command.args(["5544999999999", "hello"])).await;
    assert!(printed.starts_with("queued as "), "{printed}");
    let text = json!({ "phone": "5544999999999", "message": "hello" });
    assert_eq!(bodies(&gateway, "sendText"), [text]);
}

#[tokio::test(flavor = "multi_thread")]
async fn webhooks_are_told() {
    let gateway = gateway("plug-chat").await;
    let mut command = program("desk_webhooks");
    command.arg("127.0.0.1:0").env("WAGATE_PLUG_CHAT_HOOK", "s3cret");
    let (mut receiver, address) = listening(&mut command).await;
    let mut printed = BufReader::new(receiver.stdout.take().expect("a pipe")).lines();
    let hook = format!("http://{address}/s3cret");
    for (event, told) in [
        ("ReceivedCallback", "name in 5544999999999: teste"),
        ("MessageStatusCallback.read", "999999999999999999999 is READ"),
        ("DisconnectedCallback", "DisconnectedCallback"),
        ("startAttendance", "an attendance began"),
        ("finishAttendance", "an attendance ended"),
    ] {
        gateway.deliver_event(&hook, event).await.expect("it is taken");
        assert_eq!(printed.next_line().await.expect("it prints").as_deref(), Some(told));
    }
    assert_eq!(request(&address, "POST /s3cret", "", "no JSON").await.0, "200");
    assert_eq!(request(&address, "POST /", "", CALL).await.0, "404");
}

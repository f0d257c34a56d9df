//! `call` of an operation that opens a websocket.

use std::thread::JoinHandle;

use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpListener;
use tokio_websockets::{CloseCode, Message, ServerBuilder};

use crate::green_api::{TOKEN, call};
use crate::support::Mock;

/// A gateway that opens one websocket, sends these frames, and waits for the client to go.
fn gateway(frames: Vec<Message>) -> (String, JoinHandle<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let serve = async move {
        let (stream, _) = listener.accept().await.expect("a client");
        let (_, mut socket) = ServerBuilder::new().accept(stream).await.expect("a handshake");
        for frame in frames {
            socket.send(frame).await.expect("it is open");
        }
        while let Some(Ok(_)) = socket.next().await {}
    };
    (url, std::thread::spawn(move || runtime.block_on(serve)))
}

#[test]
fn every_message_is_a_line_until_the_gateway_closes_the_websocket() {
    let mock = Mock::start("green-api", &[]);
    let run = call(&mock.url, &["scanqrcode"]).ends_with(0).keeps(TOKEN);
    let lines: Vec<serde_json::Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(lines.len() > 1 && lines.iter().all(|line| line["type"].is_string()), "{lines:?}");
    assert_eq!(run.stderr, "");
}

#[test]
fn a_message_of_several_lines_is_printed_on_one_as_it_came() {
    let end = Message::close(Some(CloseCode::NORMAL_CLOSURE), "");
    let (url, _gateway) = gateway(vec![Message::text("{\n \"type\": 1.10\n}"), end]);
    assert_eq!(call(&url, &["scanqrcode"]).ends_with(0).stdout, "{\"type\":1.10}\n");
}

#[test]
fn a_refusal_says_why_and_keeps_the_credentials() {
    let demanded = [("WAGATE_GREEN_API_API_TOKEN_INSTANCE", "another")];
    let mock = Mock::start("green-api", &demanded);
    call(&mock.url, &["scanqrcode"]).ends_with(1).says(&["scanqrcode: HTTP 401"]).keeps(TOKEN);
}

#[test]
fn what_is_no_json_and_an_end_that_tells_a_failure_are_told() {
    let end = Message::close(Some(CloseCode::INTERNAL_SERVER_ERROR), "out of codes");
    let (url, _gateway) = gateway(vec![Message::text("page"), Message::text("{}"), end]);
    let run = call(&url, &["scanqrcode"]).ends_with(1).says(&["not JSON", "out of codes"]);
    assert_eq!(run.stdout, "{}\n");
}

#[test]
fn messages_are_not_saved_like_an_answer() {
    let run = call("http://127.0.0.1:9", &["scanqrcode", "--output", "codes.json"]);
    run.ends_with(2).says(&["standard output only"]);
}

#[cfg(unix)]
#[test]
fn control_c_is_a_proper_end() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    use crate::green_api::ID;
    use crate::support::bare;

    for signal in ["-INT", "-TERM"] {
        let (url, gateway) = gateway(vec![Message::text("{}")]);
        let mut command = bare();
        command
            .args(["call", "green-api", "scanqrcode"])
            .env("WAGATE_GREEN_API_API_URL", url)
            .env("WAGATE_GREEN_API_ID_INSTANCE", ID)
            .env("WAGATE_GREEN_API_API_TOKEN_INSTANCE", TOKEN);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the command runs");
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        stdout.read_line(&mut line).expect("a line");
        assert_eq!(line, "{}\n");
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill runs").success());
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{signal}");
        gateway.join().expect("the client goes");
    }
}

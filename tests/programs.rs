//! The example programs of the clients, run as a user runs them, against the mock gateways.

mod dashboard;
mod green_api;
mod neutral;
mod plug_chat;
mod waha;
mod z_api;

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use wagate_mock::{Exchange, MockGateway, MockGatewayBuilder};

async fn gateway(vendor: &str) -> MockGateway {
    builder(vendor).start().await.expect("the mock gateway starts")
}

fn builder(vendor: &str) -> MockGatewayBuilder {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor);
    MockGateway::builder(spec.expect("it is bundled"))
}

/// An example program, which cargo builds before it runs any test. No two clients have one of the same name, for all lie
/// in one folder.
fn program(name: &str) -> Command {
    let test = std::env::current_exe().expect("the test has a path");
    let target = test.parent().and_then(|deps| deps.parent()).expect("it lies in target/*/deps");
    let path: PathBuf =
        target.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "run `cargo build --workspace --examples` first");
    let mut command = Command::new(path);
    command.stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// What a program prints until it ends well.
async fn output(command: &mut Command) -> String {
    let output = command.output().await.expect("the program starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("it prints text")
}

/// Starts a program that is a server, and tells where it listens.
async fn listening(command: &mut Command) -> (Child, String) {
    let mut server = command.stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut told = BufReader::new(server.stderr.take().expect("a pipe")).lines();
    let line = told.next_line().await.expect("it tells").expect("a line");
    let address = line.strip_prefix("listening on http://").expect("the address").to_owned();
    // What it tells later goes on, or it would wait for somebody to read it.
    tokio::spawn(async move {
        while let Ok(Some(line)) = told.next_line().await {
            eprintln!("{line}");
        }
    });
    (server, address)
}

/// Waits for what must come.
async fn until(is_so: impl Fn() -> bool) {
    let waited = tokio::time::timeout(Duration::from_secs(30), async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    waited.await.expect("it comes");
}

fn body(exchange: &Exchange) -> Value {
    serde_json::from_slice(&exchange.request_body).expect("it was JSON")
}

/// What an operation was called with, the oldest first.
fn bodies(gateway: &MockGateway, operation: &str) -> Vec<Value> {
    let exchanges = gateway.exchanges();
    let calls = exchanges.iter().filter(|one| one.operation.as_deref() == Some(operation));
    calls.map(body).collect()
}

/// Sends a request, as `POST /path`, with a header and a body; gives the status and the body of the answer.
async fn request(address: &str, line: &str, header: &str, body: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n{header}\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.expect("it reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("it answers");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
    (head.split(' ').nth(1).unwrap_or_default().to_owned(), body.to_owned())
}

//! `proxy` before a mock gateway on loopback.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};

use serde_json::{Value, json};

use crate::gateway::Gateway;
use crate::support::{Mock, bare, run_wagate, wagate};

const KEY: &str = "5ecre7KEY5ecre7KEY5ecre7KEY5ecre";

struct Proxy {
    child: Child,
    url: String,
    stderr: BufReader<ChildStderr>,
}

impl Proxy {
    fn start(to: &str, more: &[&str]) -> Self {
        let mut command = bare();
        command.args(["proxy", "--vendor", "waha", "--to", to]).args(more);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut line = String::new();
        stderr.read_line(&mut line).expect("a line");
        let url = line.strip_prefix("listening on ").expect("the address").trim().to_owned();
        Self { child, url, stderr }
    }

    /// Stops it; the status, and what it has printed.
    fn stop(mut self) -> (i32, String, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill").success());
        let (mut printed, mut said) = (String::new(), String::new());
        self.child.stdout.take().expect("a pipe").read_to_string(&mut printed).expect("UTF-8");
        self.stderr.read_to_string(&mut said).expect("UTF-8");
        let status = self.child.wait().expect("it ends").code().expect("a status");
        (status, printed, said)
    }
}

/// Calls the gateway through the proxy; the status of the command.
fn call(url: &str, arguments: &[&str]) -> i32 {
    let mut command = wagate(&["call", "waha"]);
    command.args(arguments).env("WAGATE_WAHA_BASE_URL", url).env("WAGATE_WAHA_API_KEY", KEY);
    command.output().expect("it runs").status.code().expect("a status")
}

/// What is answered to the text of a request, which gets the headers that every request needs.
fn sent(url: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(&url["http://".len()..]).expect("it listens");
    let request = request.replacen("\r\n", "\r\nHost: x\r\nConnection: close\r\n", 1);
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("UTF-8");
    answer
}

#[test]
fn documented_calls_pass_and_nothing_is_told() {
    let mock = Mock::start("waha", &[]);
    let proxy = Proxy::start(&mock.url, &[]);
    let list = ["getAllContacts", "--param", "session=default"];
    assert_eq!(call(&proxy.url, &list), 0);
    let (status, printed, said) = proxy.stop();
    assert_eq!((status, printed.as_str()), (0, ""), "{said}");
    assert!(said.contains("calls: 1, checked: 1, problems: 0"), "{said}");
}

#[test]
fn a_misfit_is_told_with_its_page_and_without_credentials() {
    let answer = format!(r#"{{"echo": "{KEY}"}}"#);
    let gateway = Gateway::start(move |_, _| ("200 OK", answer.clone().into_bytes()));
    let proxy = Proxy::start(&format!("{}/behind", gateway.url), &["--format", "json"]);
    call(&proxy.url, &["getAllContacts", "--param", "session=default"]);
    let (status, printed, said) = proxy.stop();
    assert_eq!(status, 1, "{said}");
    let report: Value = serde_json::from_str(printed.trim()).expect("a line of JSON");
    assert_eq!(report["operation"], "getAllContacts");
    let message = report["problems"][0]["message"].as_str().expect("a message");
    assert!(message.contains("[redacted]"), "{message}");
    assert!(!printed.contains(KEY) && !said.contains(KEY), "{printed} {said}");
    let request = &gateway.requests()[0];
    assert!(request.target.starts_with("GET /behind/api/contacts/all"), "{request:?}");
    assert!(request.headers.contains(&KEY.to_lowercase()), "{request:?}");
}

#[test]
fn a_path_that_is_not_described_is_passed_on_and_told() {
    let gateway = Gateway::start(|_, _| ("404 Not Found", b"{}".to_vec()));
    let proxy = Proxy::start(&gateway.url, &[]);
    let answer = sent(&proxy.url, "GET /api/contacts/al HTTP/1.1\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    let (status, printed, _) = proxy.stop();
    assert_eq!(status, 1);
    assert!(printed.contains("no described operation"), "{printed}");
}

#[test]
fn a_body_is_passed_on_whole_and_checked() {
    let mock = Mock::start("waha", &[]);
    let proxy = Proxy::start(&mock.url, &["--format", "json"]);
    let text = "a".repeat(300_000);
    let body = format!(r#"{{"session": "default", "chatId": 7, "text": "{text}"}}"#);
    // In chunks, whose length nobody tells.
    let (first, rest) = body.split_at(100_000);
    let chunks = [first, rest, ""].map(|part| format!("{:x}\r\n{part}\r\n", part.len()));
    let head = "POST /api/sendText HTTP/1.1\r\nContent-Type: application/json\r\n\
                Transfer-Encoding: chunked\r\n\r\n";
    sent(&proxy.url, &(head.to_owned() + &chunks.concat()));
    let (status, printed, said) = proxy.stop();
    assert_eq!(status, 1, "{said}");
    let report: Value = serde_json::from_str(printed.trim()).expect("a line of JSON");
    assert_eq!(
        (&report["operation"], &report["problems"][0]["instance_path"]),
        (&json!("sendText"), &json!("/chatId"))
    );
}

#[test]
fn what_cannot_be_passed_on_is_refused() {
    let mock = Mock::start("waha", &[]);
    // Nobody listens on the discard port.
    for (to, request, status, reason) in [
        (
            "http://127.0.0.1:9",
            "GET /ping HTTP/1.1\r\n\r\n",
            "502",
            "cannot be reached: Connection refused",
        ),
        (
            &mock.url,
            "GET /ws HTTP/1.1\r\nUpgrade: websocket\r\n\r\n",
            "501",
            "passes no websocket on",
        ),
        (
            &mock.url,
            "POST /api/sendText HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n",
            "400",
            "the body did not arrive whole",
        ),
    ] {
        let proxy = Proxy::start(to, &[]);
        let answer = sent(&proxy.url, request);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        assert!(answer.contains(reason), "{answer}");
        assert_eq!(proxy.stop().0, 0);
    }
}

#[test]
fn an_address_with_credentials_is_refused() {
    for to in ["http://a:b@localhost", "localhost:3000", "http://localhost?key=1"] {
        run_wagate(&["proxy", "--vendor", "waha", "--to", to]).ends_with(2);
    }
}

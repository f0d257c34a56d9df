//! `proxy` before a mock gateway on loopback.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr, Command, Stdio};

use serde_json::Value;

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
    let url = format!("{}/api/contacts/al", proxy.url);
    let answer = std::thread::spawn(move || {
        let mut stream = std::net::TcpStream::connect(url[7..].split('/').next().expect("a host"))
            .expect("it listens");
        std::io::Write::write_all(
            &mut stream,
            b"GET /api/contacts/al HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        )
        .expect("it is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("UTF-8");
        answer
    });
    let answer = answer.join().expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    let (status, printed, _) = proxy.stop();
    assert_eq!(status, 1);
    assert!(printed.contains("no described operation"), "{printed}");
}

#[test]
fn an_address_with_credentials_is_refused() {
    for to in ["http://a:b@localhost", "localhost:3000", "http://localhost?key=1"] {
        run_wagate(&["proxy", "--vendor", "waha", "--to", to]).ends_with(2);
    }
}

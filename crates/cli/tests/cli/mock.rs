//! `mock`.

use crate::support::{Mock, closed_port, run, run_wagate, wagate};

#[test]
fn a_port_in_use_is_told_with_what_to_do() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port().to_string();
    run_wagate(&["mock", "--vendor", "waha", "--port", &port])
        .ends_with(2)
        .says(&[&port, "another port"]);
}

#[test]
fn serves_the_port_that_was_asked_for() {
    let port = closed_port();
    let mut command = crate::support::bare();
    command.args(["mock", "--vendor", "waha", "--port", &port.to_string()]);
    let mut child = command.stderr(std::process::Stdio::piped()).spawn().expect("the mock starts");
    let mut stderr = std::io::BufReader::new(child.stderr.take().expect("a pipe"));
    let mut line = String::new();
    std::io::BufRead::read_line(&mut stderr, &mut line).expect("a line");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert_eq!(line.trim(), format!("listening on http://127.0.0.1:{port}"));
}

#[test]
fn says_where_the_operations_can_be_tried_out() {
    let mut mock = Mock::start("waha", &[]);
    let mut line = String::new();
    std::io::BufRead::read_line(&mut mock.stderr, &mut line).expect("a line");
    assert_eq!(line.trim(), format!("its operations, to try out: {}/__mock/docs/", mock.url));
}

#[cfg(unix)]
fn stops_cleanly_after(signal: &str) {
    let mut mock = Mock::start("waha", &[]);
    let sent = std::process::Command::new("kill")
        .args([signal, &mock.child.id().to_string()])
        .status()
        .expect("kill runs");
    assert!(sent.success());
    let status = mock.child.wait().expect("it ends");
    assert_eq!(status.code(), Some(0), "{signal}: {}", mock.rest());
    assert!(mock.rest().contains("WAGATE_WAHA_BASE_URL"));
}

#[cfg(unix)]
#[test]
fn stops_cleanly_after_control_c() {
    stops_cleanly_after("-INT");
}

#[cfg(unix)]
#[test]
fn stops_cleanly_when_a_supervisor_asks() {
    stops_cleanly_after("-TERM");
}

#[test]
fn demands_the_credential_that_the_environment_holds() {
    let mock = Mock::start("waha", &[("WAGATE_WAHA_API_KEY", "11111111111111111111111111111111")]);
    let call = |key: &str| {
        let mut command = wagate(&["call", "waha", "getAllContacts", "--param", "session=default"]);
        run(command.env("WAGATE_WAHA_BASE_URL", &mock.url).env("WAGATE_WAHA_API_KEY", key))
    };
    call("11111111111111111111111111111111").ends_with(0);
    call("22222222222222222222222222222222").ends_with(1).says(&["401"]);
}

#[test]
fn can_insist_on_credentials_in_the_environment() {
    run_wagate(&["mock", "--vendor", "green-api", "--require-env"])
        .ends_with(2)
        .says(&["WAGATE_GREEN_API_ID_INSTANCE", "WAGATE_GREEN_API_API_TOKEN_INSTANCE"]);
}

/// `wagate mock` with these arguments, and what it says first as JSON; killed when dropped.
struct Several {
    child: std::process::Child,
    started: serde_json::Value,
}

impl Several {
    fn start(arguments: &[&str]) -> Self {
        let mut command = crate::support::bare();
        command.args(["--format", "json", "mock"]).args(arguments);
        let command = command.stdout(std::process::Stdio::piped());
        let mut child =
            command.stderr(std::process::Stdio::null()).spawn().expect("the mock starts");
        let stdout = child.stdout.take().expect("a pipe");
        let mut values = serde_json::Deserializer::from_reader(stdout).into_iter();
        let started = values.next().expect("a value").expect("JSON");
        Self { child, started }
    }

    fn url(&self, vendor: &str) -> &str {
        let started = self.started.as_array().expect("one for each");
        let one = started.iter().find(|one| one["vendor"] == vendor).expect("it is served");
        one["url"].as_str().expect("a text")
    }
}

impl Drop for Several {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const KEY: &str = "00000000000000000000000000000000";

fn contacts(url: &str) -> crate::support::Run {
    let mut command = wagate(&["call", "waha", "getAllContacts", "--param", "session=default"]);
    run(command.env("WAGATE_WAHA_BASE_URL", url).env("WAGATE_WAHA_API_KEY", KEY))
}

#[test]
fn several_vendors_are_served_and_what_went_over_the_wire_is_written_without_credentials() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let (log, har, answers) = (path("log.ndjson"), path("calls.har"), path("answers.json"));
    let own = r#"{ "plug-chat/getInstanceStatus": { "body": { "connected": false } } }"#;
    std::fs::write(&answers, own).expect("a file");
    let mock = Several::start(&[
        "--vendor",
        "waha",
        "--vendor",
        "plug-chat",
        "--log",
        &log,
        "--record",
        &har,
        "--answers",
        &answers,
        "--fault",
        "getAllContacts=ok,404",
        "--seed",
        "3",
        "--list-length",
        "40",
    ]);
    let first = contacts(mock.url("waha"));
    let listed: serde_json::Value = serde_json::from_str(&first.ends_with(0).stdout).expect("JSON");
    assert_eq!(listed.as_array().map(Vec::len), Some(40));
    contacts(mock.url("waha")).ends_with(1);
    let mut status = wagate(&["call", "plug-chat", "getInstanceStatus"]);
    let status = run(status
        .env("WAGATE_PLUG_CHAT_BASE_URL", mock.url("plug-chat"))
        .env("WAGATE_PLUG_CHAT_TOKEN", "1nEFbU3EktLnV7LIIzX"));
    assert!(status.ends_with(0).stdout.contains("false"));
    let lines = std::fs::read_to_string(&log).expect("the log");
    let lines: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let seen: Vec<_> = lines.iter().map(|line| (&line["vendor"], &line["status"])).collect();
    assert_eq!(seen.len(), 3);
    assert_eq!((seen[0].0, seen[0].1.as_u64()), (&"waha".into(), Some(200)));
    assert_eq!((seen[1].0, seen[1].1.as_u64()), (&"waha".into(), Some(404)));
    assert_eq!((seen[2].0, seen[2].1.as_u64()), (&"plug-chat".into(), Some(200)));
    let recorded = std::fs::read_to_string(&har).expect("the file");
    let written = format!("{recorded}{lines:?}");
    assert!(!written.contains(KEY) && !written.contains("1nEFbU3EktLnV7LIIzX"), "{written}");
    let validated = run_wagate(&["validate", "--har", &har]).ends_with(0);
    assert!(validated.stdout.starts_with("3 entries: 3 checked; no problems"), "{validated:?}");
}

#[test]
fn what_cannot_be_is_told_before_anything_starts() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("answers.json");
    let path = file.to_str().expect("UTF-8");
    for (written, said) in [
        ("[]", "must be a JSON object with an answer for each operation"),
        ("{", "line 1"),
        (
            r#"{"sendTxt":{}}"#,
            "/sendTxt: there is no operation `sendTxt`; did you mean `sendText`?",
        ),
        (r#"{"z-api/sendText":{}}"#, "/z-api~1sendText: no such vendor is served"),
        (r#"{"sendText":{"status":99}}"#, "/sendText/status: must be a number from 200 to 999"),
        (r#"{"sendText":{"bdy":1}}"#, "/sendText/bdy: an answer has `status`"),
        (r#"{"sendText":{"body":1,"text":"x"}}"#, "/sendText/text: there is a `body` already"),
        (r#"{"sendText":{"headers":{"a b":"c"}}}"#, "/sendText/headers/a b: no header can be so"),
    ] {
        std::fs::write(&file, written).expect("a file");
        let ran = run_wagate(&["mock", "--vendor", "waha", "--answers", path]);
        ran.ends_with(2).says(&["answers.json", said]);
    }
    for (arguments, said) in [
        (&["--fault", "sendTxt=drop"][..], "there is no operation `sendTxt`"),
        (&["--fault", "sendText=explode"], "there is no fault `explode`"),
        (&["--bind", "0.0.0.0"], "--allow-remote"),
        (&["--vendor", "wahha"], "wahha"),
        (&["--port", "65535", "--vendor", "all"], "not enough ports"),
        (&["--record", "/nowhere/calls.har"], "cannot write /nowhere/calls.har"),
    ] {
        let arguments: Vec<&str> =
            ["mock", "--vendor", "waha"].into_iter().chain(arguments.iter().copied()).collect();
        run_wagate(&arguments).ends_with(2).says(&[said]);
    }
}

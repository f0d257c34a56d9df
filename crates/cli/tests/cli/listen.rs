//! `listen`: events over HTTP.

use std::io::{BufRead, Write};

use serde_json::Value;

use crate::listener::{EVENT, Listener, answer, parsed, post};
use crate::support::{MARKER, run_wagate};
use crate::webhook::documented;

#[test]
fn each_event_is_a_line_with_its_kind() {
    // No more at a time than a pipe holds, for it is read when all is posted.
    documented().chunks(20).for_each(assert_each_is_a_line);
}

fn assert_each_is_a_line(examples: &[(&str, &Value)]) {
    let listener = Listener::start(&["--count", &examples.len().to_string()], &[]);
    for (_, payload) in examples {
        assert_eq!(listener.post(&payload.to_string()), 200);
    }
    let (status, stdout, _) = listener.end();
    assert_eq!(status, Some(0));
    let lines = parsed(&stdout);
    assert_eq!(lines.len(), examples.len());
    for (line, (event, payload)) in lines.iter().zip(examples) {
        assert_eq!(line["vendor"], "green-api");
        assert_eq!(line["event"], **payload);
        assert_eq!(line["valid"], true, "{line}");
        assert_eq!(line["problems"], Value::Null, "only when there are any");
        let kind = line["kind"].as_str().expect("a kind");
        assert!(kind.split('/').any(|part| part == *event), "{event}: {line}");
        let time = line["received_at"].as_str().expect("a time");
        assert!(time.len() == 24 && time.ends_with('Z') && time.contains('T'), "{time}");
    }
}

#[test]
fn the_payload_is_printed_as_it_came() {
    let payload = r#"{ "z": 1.10, "typeWebhook":"incomingMessageReceived", "a": 12345678901234567890123, "z": "\u00e9" }"#;
    let spread = "{\n  \"b\": 2.50,\r\n\t\"a\": \"x  y\"\n}\n";
    let listener = Listener::start(&["--count", "2"], &[]);
    assert_eq!(listener.post(payload), 200);
    assert_eq!(listener.post(spread), 200);
    let (_, stdout, _) = listener.end();
    let lines: Vec<&str> = stdout.lines().collect();
    assert_eq!(lines.len(), 2, "{stdout}");
    assert!(lines[0].ends_with(&format!("\"event\":{payload}}}")), "{stdout}");
    assert!(lines[1].ends_with(r#""event":{"b":2.50,"a":"x  y"}}"#), "{stdout}");
}

#[test]
fn an_event_that_is_not_as_documented_is_printed_with_its_problems() {
    let listener = Listener::start(&["--count", "3"], &[]);
    assert_eq!(
        listener.post(r#"{"typeWebhook":"incomingMessageReceived","timestamp":"noon"}"#),
        200
    );
    assert_eq!(listener.post(r#"{"typeWebhook":"somethingNew"}"#), 200);
    // Legal JSON: half of a pair of surrogates, which is printed as it came.
    assert_eq!(listener.post(r#"{"typeWebhook":"\ud800"}"#), 200);
    let (_, stdout, _) = listener.end();
    let problem = parsed(stdout.lines().next().expect("a line")).remove(0);
    assert_eq!(problem["valid"], false);
    assert_eq!(problem["problems"][0]["side"], "webhook", "{problem}");
    let second: Value = serde_json::from_str(stdout.lines().nth(1).expect("a line")).expect("JSON");
    assert_eq!(second["kind"], Value::Null);
    let third = stdout.lines().nth(2).expect("a line");
    assert!(third.contains(r#""valid":true"#), "{third}");
    assert!(third.ends_with(r#""event":{"typeWebhook":"\ud800"}}"#), "{third}");
}

#[test]
fn what_is_no_event_is_refused_and_not_printed() {
    let listener = Listener::start(&["--count", "1"], &[]);
    for body in [&b""[..], b"  ", b"<xml/>", b"{", b"{} {}", b"\xff", b"a=b&c=d"] {
        let (status, answer) = post(&listener.address, body, "").expect("an answer");
        assert_eq!(status, 400, "{answer}");
        assert!(answer.contains("the body is "), "{answer}");
    }
    assert_eq!(listener.post(EVENT), 200);
    let (status, stdout, stderr) = listener.end();
    assert_eq!(status, Some(0));
    assert_eq!(parsed(&stdout).len(), 1);
    assert_eq!(stderr.matches("refused a request with 400").count(), 7, "{stderr}");
    assert!(!stderr.contains(MARKER), "addresses may hold secrets: {stderr}");
}

#[test]
fn a_compressed_body_is_refused_with_its_reason() {
    let listener = Listener::start(&["--count", "1"], &[]);
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\xae\x05\0\x43\xbf\xa6\xa3\x02\0\0\0";
    for (body, headers) in [
        (&gzip[..], "Content-Encoding: gzip\r\n"),
        (gzip, ""),
        (b"\x8b\x00\x80{}\x03", "Content-Encoding: br\r\n"),
    ] {
        let (status, answer) = post(&listener.address, body, headers).expect("an answer");
        assert!(status == 415 && answer.contains("the body is compressed"), "{answer}");
        assert!(answer.to_lowercase().contains("accept-encoding: identity"), "{answer}");
    }
    let plain = post(&listener.address, EVENT.as_bytes(), "Content-Encoding: identity\r\n");
    assert_eq!(plain.expect("an answer").0, 200);
    let (status, stdout, stderr) = listener.end();
    assert_eq!((status, parsed(&stdout).len()), (Some(0), 1));
    assert!(stderr.contains("refused a request with 415"), "{stderr}");
}

#[test]
fn a_payload_that_is_no_object_has_one_problem() {
    let listener = Listener::start(&["--count", "1"], &[]);
    assert_eq!(listener.post("7"), 200);
    let line = parsed(&listener.end().1).remove(0);
    assert_eq!(line["problems"].as_array().map(Vec::len), Some(1), "{line}");
}

#[test]
fn a_body_that_is_too_long_is_refused() {
    let listener = Listener::start(&[], &[]);
    let long = format!("\"{}\"", "x".repeat(11 * 1024 * 1024));
    let (status, _) = post(&listener.address, long.as_bytes(), "").expect("an answer");
    assert_eq!(status, 413);
    assert_eq!(listener.post(EVENT), 200, "the next is taken");
}

fn request(listener: &Listener, line: &str) -> (u16, String) {
    let mut stream = listener.connect();
    let request = format!("{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("it reads");
    answer(stream).expect("an answer")
}

#[test]
fn only_events_are_taken() {
    let listener = Listener::start(&[], &[]);
    let (status, text) = request(&listener, "GET /");
    assert!(status == 200 && text.contains("wagate listen"), "{text}");
    for line in ["GET /hook", "PUT /", "DELETE /", "OPTIONS /hook"] {
        let (status, text) = request(&listener, line);
        assert!(status == 405 && text.to_lowercase().contains("allow:"), "{line}: {text}");
    }
}

#[test]
fn a_token_that_is_set_is_demanded_and_shown_nowhere() {
    let listener =
        Listener::start(&["--count", "3"], &[("WAGATE_GREEN_API_WEBHOOK_TOKEN", MARKER)]);
    for headers in [
        String::new(),
        "Authorization: Bearer wrong\r\n".to_owned(),
        format!("Authorization: Digest {MARKER}\r\n"),
        format!("X-Authorization: {MARKER}\r\n"),
    ] {
        let (status, answer) =
            post(&listener.address, EVENT.as_bytes(), &headers).expect("an answer");
        assert!(status == 401 && !answer.contains(MARKER), "{answer}");
    }
    for value in [MARKER.to_owned(), format!("Bearer {MARKER}"), format!("Basic {MARKER}")] {
        let header = format!("Authorization: {value}\r\n");
        let (status, _) = post(&listener.address, EVENT.as_bytes(), &header).expect("an answer");
        assert_eq!(status, 200);
    }
    let (status, stdout, stderr) = listener.end();
    assert_eq!((status, parsed(&stdout).len()), (Some(0), 3));
    assert!(!stdout.contains(MARKER) && !stderr.contains(MARKER), "{stderr}");
}

#[test]
fn a_token_that_no_header_can_hold_is_bad_usage() {
    let mut command = crate::support::wagate(&["listen", "--vendor", "green-api"]);
    let command = command.env("WAGATE_GREEN_API_WEBHOOK_TOKEN", format!("{MARKER} "));
    crate::support::run(command)
        .ends_with(2)
        .says(&["WAGATE_GREEN_API_WEBHOOK_TOKEN"])
        .keeps(MARKER);
}

#[test]
fn a_port_in_use_is_told_with_what_to_do() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    run_wagate(&["listen", "--vendor", "green-api", "--port", &port])
        .ends_with(2)
        .says(&[&port, "another port"]);
    run_wagate(&["listen", "--vendor", "green-api", "--bind", "192.0.2.1"])
        .ends_with(2)
        .says(&["192.0.2.1"]);
}

#[test]
fn an_open_door_is_told() {
    let mut listener = Listener::start(&["--bind", "0.0.0.0"], &[]);
    let mut line = String::new();
    listener.stderr.read_line(&mut line).expect("a line");
    assert!(line.contains("warning") && line.contains("WAGATE_GREEN_API_WEBHOOK_TOKEN"), "{line}");
}

#[test]
fn bad_usage_is_status_two() {
    for (arguments, message) in [
        (&["--vendor", "nobody"][..], "green-api"),
        (&[], "--vendor"),
        (&["--vendor", "green-api", "--count", "0"], "--count"),
        (&["--vendor", "green-api", "--poll", "--port", "80"], "--port"),
        (&["--vendor", "green-api", "--bind", "home"], "--bind"),
    ] {
        run_wagate(&[&["listen"], arguments].concat()).ends_with(2).says(&[message]);
    }
}

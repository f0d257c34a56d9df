//! `listen --poll`: events from the queue.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::gateway::{Answer, Gateway, Request};
use crate::support::{MARKER, bare, run, wagate};

const POLL: [&str; 4] = ["listen", "--vendor", "green-api", "--poll"];
const EVENT: &str = r#"{"typeWebhook":"incomingMessageReceived","n":1.10,"timestamp":1588091580}"#;

fn environment(url: &str) -> [(&'static str, String); 3] {
    [
        ("WAGATE_GREEN_API_API_URL", url.to_owned()),
        ("WAGATE_GREEN_API_ID_INSTANCE", "1101000001".to_owned()),
        ("WAGATE_GREEN_API_API_TOKEN_INSTANCE", MARKER.to_owned()),
    ]
}

/// A queue that gives its first event again until that is deleted; `on_delete` sees each deletion.
fn queue(events: usize, on_delete: impl Fn() + Send + Sync + 'static) -> Gateway {
    let deleted = Mutex::new(0);
    Gateway::start(move |request: &Request, _: &str| -> Answer {
        let mut deleted = deleted.lock().expect("no panic");
        if request.target.starts_with("DELETE") {
            on_delete();
            *deleted += 1;
            return ("200 OK", br#"{"result":true}"#.to_vec());
        }
        if *deleted == events {
            std::thread::sleep(Duration::from_millis(100));
            return ("200 OK", b"null".to_vec());
        }
        ("200 OK", format!(r#"{{"receiptId":{},"body":{EVENT}}}"#, *deleted + 1).into_bytes())
    })
}

fn output() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("events.ndjson");
    (folder, path)
}

/// Polls with standard output in a file.
fn start(url: &str, path: &Path, arguments: &[&str]) -> Child {
    let mut command = bare();
    command.args(POLL).args(arguments).envs(environment(url));
    command.stdout(File::create(path).expect("a file")).stderr(Stdio::piped());
    command.spawn().expect("it starts")
}

/// The status, and what it said.
fn end(child: Child) -> (Option<i32>, String) {
    let output = child.wait_with_output().expect("it ends");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

fn wait_until(what: impl Fn() -> bool) {
    let start = Instant::now();
    while !what() {
        assert!(start.elapsed() < Duration::from_secs(30), "it takes too long");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn an_event_is_printed_before_it_is_taken_from_the_queue() {
    let (_folder, path) = output();
    let seen = std::sync::Arc::new(Mutex::new(Vec::new()));
    let gateway = queue(2, {
        let (path, seen) = (path.clone(), seen.clone());
        move || seen.lock().expect("no panic").push(fs::read_to_string(&path).expect("a file"))
    });
    let (status, stderr) = end(start(&gateway.url, &path, &["--count", "2"]));
    assert_eq!(status, Some(0), "{stderr}");
    assert!(!stderr.contains(MARKER), "{stderr}");
    let printed = fs::read_to_string(&path).expect("a file");
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 2, "{printed}");
    for line in &lines {
        assert!(line.ends_with(&format!("\"event\":{EVENT}}}")), "{line}");
        let line: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(line["kind"].as_str().map(|kind| kind.starts_with("incoming")), Some(true));
    }
    let seen = seen.lock().expect("no panic");
    let whole = |text: &str| text.ends_with('\n');
    assert_eq!(seen.iter().map(|text| text.lines().count()).collect::<Vec<_>>(), [1, 2]);
    assert!(seen.iter().all(|text| whole(text)), "{seen:?}");
}

#[cfg(unix)]
#[test]
fn control_c_ends_it_cleanly() {
    let (_folder, path) = output();
    let gateway = queue(1, || {});
    let child = start(&gateway.url, &path, &[]);
    let deleted = || gateway.requests().iter().any(|one| one.target.starts_with("DELETE"));
    wait_until(deleted);
    let mut kill = std::process::Command::new("kill");
    assert!(kill.args(["-INT", &child.id().to_string()]).status().expect("kill runs").success());
    let (status, stderr) = end(child);
    assert_eq!(status, Some(0), "{stderr}");
    let printed = fs::read_to_string(&path).expect("a file");
    assert!(printed.ends_with('\n') && printed.lines().count() == 1, "{printed}");
}

#[test]
fn an_event_that_cannot_be_printed_stays_in_the_queue() {
    let gateway = queue(1, || {});
    let mut command = bare();
    command.args(POLL).envs(environment(&gateway.url));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    drop(child.stdout.take());
    let (status, stderr) = end(child);
    assert_eq!(status, Some(2), "{stderr}");
    assert!(stderr.contains("standard output was closed"), "{stderr}");
    let requests = gateway.requests();
    assert!(requests.iter().all(|one| one.target.starts_with("GET")), "{requests:?}");
}

#[test]
fn a_refusal_of_the_gateway_is_status_one() {
    let refusal = br#"{"message":"Unauthorized"}"#;
    let gateway = Gateway::start(|_, _| ("401 Unauthorized", refusal.to_vec()));
    let mut command = wagate(&POLL);
    run(command.envs(environment(&gateway.url))).ends_with(1).says(&["401"]).keeps(MARKER);
}

#[test]
fn a_failure_that_passes_is_waited_out_and_told() {
    let (_folder, path) = output();
    let failed = Mutex::new(0);
    let gateway = Gateway::start(move |request: &Request, _: &str| -> Answer {
        let mut failed = failed.lock().expect("no panic");
        *failed += 1;
        match *failed {
            ..=5 => ("502 Bad Gateway", b"<html>".to_vec()),
            _ if request.target.starts_with("DELETE") => ("200 OK", br#"{"result":true}"#.to_vec()),
            _ => ("200 OK", format!(r#"{{"receiptId":1,"body":{EVENT}}}"#).into_bytes()),
        }
    });
    let (status, stderr) = end(start(&gateway.url, &path, &["--count", "1"]));
    assert_eq!(status, Some(0), "{stderr}");
    assert!(stderr.contains("502") && !stderr.contains(MARKER), "{stderr}");
    assert_eq!(fs::read_to_string(&path).expect("a file").lines().count(), 1);
}

#[test]
fn an_event_that_is_not_json_is_printed_as_a_text_and_the_next_one_comes() {
    let broken = r#"{"receiptId":1,"body":{"typeWebhook":"incomingMessageReceived","senderData":{"senderName":"a"b"}}}"#;
    let deleted = Mutex::new(0);
    let gateway = Gateway::start(move |request: &Request, _: &str| -> Answer {
        let mut deleted = deleted.lock().expect("no panic");
        if request.target.starts_with("DELETE") {
            *deleted += 1;
            return ("200 OK", br#"{"result":true}"#.to_vec());
        }
        match *deleted {
            0 => ("200 OK", broken.as_bytes().to_vec()),
            _ => ("200 OK", format!(r#"{{"receiptId":2,"body":{EVENT}}}"#).into_bytes()),
        }
    });
    let (_folder, path) = output();
    let (status, stderr) = end(start(&gateway.url, &path, &["--count", "2"]));
    assert_eq!(status, Some(0), "{stderr}");
    let printed = fs::read_to_string(&path).expect("a file");
    let lines: Vec<Value> =
        printed.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!((&lines[0]["event"], &lines[0]["valid"]), (&broken.into(), &false.into()));
    let message = lines[0]["problems"][0]["message"].as_str().expect("a text");
    assert!(message.contains("not JSON"), "{message}");
    assert_eq!(lines[1]["event"]["timestamp"], 1588091580);
}

#[test]
fn credentials_are_asked_for() {
    run(&mut wagate(&POLL))
        .ends_with(2)
        .says(&["WAGATE_GREEN_API_ID_INSTANCE", "WAGATE_GREEN_API_API_TOKEN_INSTANCE"]);
}

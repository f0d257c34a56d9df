//! `call` with answers that are no JSON.

use std::fs;

use serde_json::json;

use crate::gateway::{Gateway, Request};
use crate::green_api::{TOKEN, call, folder_with, text};

const ARCHIVE: [&str; 3] = ["archiveChat", "--no-check", "--body"];

/// Answers with these bytes; the docs show JSON for most operations, and no body for archiveChat.
fn answering(body: &'static [u8]) -> Gateway {
    Gateway::start(move |_, _| ("200 OK", body.to_vec()))
}

/// Answers with the line of the request.
fn echoing() -> Gateway {
    Gateway::start(|request: &Request, _| ("200 OK", format!("no {}", request.target).into_bytes()))
}

fn archive(gateway: &Gateway, more: &[&str]) -> crate::support::Run {
    let (_folder, body) = folder_with("body.json", b"{}");
    call(&gateway.url, &[&ARCHIVE[..], &[text(&body)], more].concat())
}

#[test]
fn a_broken_answer_is_no_success() {
    for body in [&b"{\"stateInstance"[..], b"{} {}", b"plain", b"\"\xff\""] {
        let gateway = answering(body);
        let (folder, path) = folder_with("state.json", b"before");
        let to_file = ["--output", text(&path)];
        for more in [&[][..], &["--format", "json"], &["--output", "-"], &to_file] {
            let run = call(&gateway.url, &[&["getStateInstance"], more].concat()).ends_with(1);
            let run = run.says(&["getStateInstance with HTTP 200", "not JSON"]);
            let shown = String::from_utf8_lossy(body);
            if more.contains(&"json") {
                let told = &run.json()["error"]["body"];
                let is_shown = told.as_str().map_or(told.to_string(), str::to_owned);
                assert_eq!(is_shown.trim_matches('"'), shown.trim_matches('"'), "{run:?}");
                continue;
            }
            assert_eq!(run.stdout, "", "{run:?}");
            assert!(run.stderr.contains(&*shown), "the answer is shown: {run:?}");
        }
        assert_eq!(fs::read(&path).expect("a file"), b"before");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }
}

#[test]
fn what_a_server_repeats_of_the_credentials_is_not_shown() {
    let gateway = echoing();
    let run = call(&gateway.url, &["getStateInstance"]).ends_with(1).keeps(TOKEN);
    assert!(run.stderr.contains("getStateInstance/[redacted]"), "{run:?}");
    for more in [&[][..], &["--format", "json"], &["--output", "-"]] {
        let run = archive(&gateway, more).ends_with(0).keeps(TOKEN);
        assert!(run.stdout.contains("archiveChat/[redacted]"), "{run:?}");
    }
}

#[test]
fn where_the_docs_show_no_body_it_is_printed_as_it_came() {
    let gateway = answering(b"plain, without a line break");
    assert_eq!(archive(&gateway, &[]).ends_with(0).stdout, "plain, without a line break");
    let as_json = archive(&gateway, &["--format", "json"]).ends_with(0).json();
    assert_eq!(as_json, json!("plain, without a line break"));
}

#[test]
fn an_answer_without_a_body_says_nothing() {
    let gateway = answering(b"");
    assert_eq!(call(&gateway.url, &["getContacts"]).ends_with(0).stdout, "");
    let as_json = call(&gateway.url, &["getContacts", "--format", "json"]).ends_with(0).json();
    assert_eq!(as_json, json!(null));
}

#[test]
fn a_mark_before_the_json_is_no_mistake() {
    let gateway = answering(b"\xef\xbb\xbf{\"stateInstance\": \"authorized\"}");
    let run = call(&gateway.url, &["getStateInstance"]).ends_with(0);
    assert_eq!(run.stdout, "{\n  \"stateInstance\": \"authorized\"\n}\n");
}

#[test]
fn the_address_of_a_file_that_is_cut_off_is_no_file() {
    let gateway = answering(b"{\"downloadUrl\": \"https://");
    let (folder, path) = folder_with("photo.png", b"before");
    let body = folder.path().join("body.json");
    fs::write(&body, "{}").expect("a file");
    let arguments = ["downloadFile", "--no-check", "--body", text(&body), "--output", text(&path)];
    call(&gateway.url, &arguments).ends_with(1).says(&["not JSON"]);
    assert_eq!(fs::read(&path).expect("a file"), b"before");
}

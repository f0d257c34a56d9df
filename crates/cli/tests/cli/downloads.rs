//! `call` with answers and files that are saved.

use std::fs;

use tempfile::TempDir;

use crate::gateway::{Answer, Gateway, Request};
use crate::green_api::{TOKEN, call, folder_with, green_api, nowhere, text};
use crate::support::MARKER;

const PHOTO: &[u8] = b"\x89PNG \0 photo";
const DOWNLOAD: [&str; 3] = ["downloadFile", "--body", "-"];

/// Answers the address of a file of its own, and the file.
fn file_server(request: &Request, own: &str) -> Answer {
    if request.target.contains("/downloadFile/") {
        let answer = format!(r#"{{"downloadUrl":"{own}/files/photo.png?signature={MARKER}"}}"#);
        ("200 OK", answer.into_bytes())
    } else {
        ("200 OK", PHOTO.to_vec())
    }
}

fn download(gateway: &Gateway, output: &[&str]) -> std::process::Output {
    green_api(&gateway.url, &[&DOWNLOAD[..], output].concat())
        .write_stdin(
            r#"{"chatId": "79001234567@c.us", "idMessage": "A322F800D3F12CD4858CC947DAFB77A2"}"#,
        )
        .output()
        .expect("it runs")
}

#[test]
fn a_file_is_fetched_and_saved() {
    let gateway = Gateway::start(file_server);
    let (folder, path) = folder_with("photo.png", b"what was there before");
    let run = download(&gateway, &["--output", text(&path)]);
    let stderr = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && run.stdout.is_empty(), "{run:?}");
    assert!(stderr.contains("wrote 12 bytes"), "{stderr}");
    assert_eq!(fs::read(&path).expect("a file"), PHOTO);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing else is left");
    let [_, fetched] = gateway.requests().try_into().expect("two requests");
    assert!(!fetched.target.contains(TOKEN) && !fetched.headers.contains(TOKEN), "{fetched:?}");
}

#[test]
fn a_file_can_go_to_standard_output() {
    let gateway = Gateway::start(file_server);
    let run = download(&gateway, &["--output", "-"]);
    assert!(run.status.success(), "{run:?}");
    assert_eq!(run.stdout, PHOTO);
    // Without --output it is the answer that is printed.
    let run = download(&gateway, &[]);
    assert!(String::from_utf8_lossy(&run.stdout).contains("downloadUrl"), "{run:?}");
}

#[test]
fn a_file_that_cannot_be_fetched_leaves_what_was_there() {
    let gone = |request: &Request, own: &str| match file_server(request, own) {
        answer if request.target.contains("/downloadFile/") => answer,
        _ => ("403 Forbidden", b"<Error>expired</Error>".to_vec()),
    };
    let gateway = Gateway::start(gone);
    let (folder, path) = folder_with("photo.png", b"before");
    let run = download(&gateway, &["--output", text(&path)]);
    let stderr = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    assert!(stderr.contains("403") && !stderr.contains(MARKER), "{stderr}");
    assert_eq!(fs::read(&path).expect("a file"), b"before");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing else is left");
}

#[test]
fn an_answer_without_an_address_is_told() {
    let gateway = Gateway::start(|_, _| ("200 OK", br#"{"urlFile":null}"#.to_vec()));
    let (_folder, path) = folder_with("photo.png", b"before");
    let run = download(&gateway, &["--output", text(&path)]);
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    assert!(String::from_utf8_lossy(&run.stderr).contains("`downloadUrl`"), "{run:?}");
    assert_eq!(fs::read(&path).expect("a file"), b"before");
}

#[test]
fn an_answer_that_is_the_file_itself_is_saved_too() {
    let gateway = Gateway::start(|_, _| ("200 OK", PHOTO.to_vec()));
    let (_folder, path) = folder_with("photo.png", b"before");
    assert!(download(&gateway, &["--output", text(&path)]).status.success());
    assert_eq!(fs::read(&path).expect("a file"), PHOTO);
}

#[test]
fn an_answer_is_written_as_it_came() {
    let gateway = Gateway::start(|_, _| ("200 OK", br#"{"n":1.10,  "wid": ""}"#.to_vec()));
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("settings.json");
    let run = call(&gateway.url, &["getSettings", "--output", text(&path)]).ends_with(0);
    assert!(run.stdout.is_empty() && run.stderr.contains("wrote 22 bytes"), "{run:?}");
    assert_eq!(fs::read(&path).expect("a file"), br#"{"n":1.10,  "wid": ""}"#);
    let run = call(&gateway.url, &["getSettings", "--output", "-"]).ends_with(0);
    assert_eq!(run.stdout, r#"{"n":1.10,  "wid": ""}"#);
}

#[test]
fn an_error_is_not_written_to_the_file() {
    let gateway = Gateway::start(|_, _| ("403 Forbidden", br#"{"message":"no"}"#.to_vec()));
    let (_folder, path) = folder_with("settings.json", b"before");
    call(&gateway.url, &["getSettings", "--output", text(&path)]).ends_with(1).says(&["403"]);
    assert_eq!(fs::read(&path).expect("a file"), b"before");
}

#[test]
fn a_place_that_cannot_hold_a_file_is_told_before_anything_is_sent() {
    let folder = TempDir::new().expect("a folder");
    let missing = folder.path().join("missing").join("a.json");
    for path in [text(folder.path()), text(&missing), "..", ""] {
        call(&nowhere(), &["getSettings", "--output", path]).ends_with(2);
    }
    #[cfg(unix)]
    {
        call(&nowhere(), &["getSettings", "--output", "/dev/null"])
            .ends_with(2)
            .says(&["/dev/null", "--output -"]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let gateway = Gateway::start(|_, _| ("200 OK", b"{}".to_vec()));
    let (folder, path) = folder_with("settings.json", b"before");
    let link = folder.path().join("link.json");
    std::os::unix::fs::symlink(&path, &link).expect("a link");
    call(&gateway.url, &["getSettings", "--output", text(&link)]).ends_with(0);
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_eq!(fs::read(&path).expect("a file"), b"{}");
}

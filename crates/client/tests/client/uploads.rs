//! Files that are sent.

use std::io;
use std::time::{Duration, Instant};

use futures_util::{Stream, StreamExt, stream};
use serde_json::{Value, json};
use wagate_client::{Bytes, Error, Request, Upload};

use crate::support::vendor::{API, THING, TOKEN, builder};
use crate::support::{Folder, Play, Problem, READ, Server, WRITE, Watch, client, request};

type Result<T> = std::result::Result<T, Error<Problem>>;

async fn server() -> Server {
    Server::start([Play::json(200, "{}")]).await
}

fn raw(upload: Upload) -> Request<'static> {
    let mut request = request(&WRITE);
    request.raw(upload);
    request
}

fn form(upload: Upload) -> Request<'static> {
    let mut request = request(&WRITE);
    request.multipart(&json!({ "chatId": "1@c.us" }), "file", upload);
    request
}

/// What is sent for a request: head and body.
async fn sent(request: Request<'_>) -> (String, String) {
    let server = server().await;
    client(&server.url()).send_raw(request).await.expect("an answer");
    let text = server.requests()[0].clone();
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    (head.to_owned(), body.to_owned())
}

/// A stream of these pieces, with a pause before each.
fn slow(
    pieces: &'static [&'static str],
    pause: Duration,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::iter(pieces).then(move |piece| async move {
        tokio::time::sleep(pause).await;
        Ok(Bytes::from_static(piece.as_bytes()))
    })
}

fn quick(pieces: &'static [&'static str]) -> impl Stream<Item = io::Result<Bytes>> + Send {
    slow(pieces, Duration::ZERO)
}

/// The error of an upload that cannot be read, which is sent once at most.
async fn fails(request: Request<'_>) -> Error<Problem> {
    let watch = Watch::start();
    let server = server().await;
    let result: Result<Value> = client(&server.url()).call(request).await;
    let error = result.expect_err("it cannot be read");
    assert!(matches!(error, Error::File { .. }), "{error:?}");
    assert_eq!(error.call().attempts, 1);
    watch.assert_no_secret_in(&error);
    error
}

#[tokio::test]
async fn a_form_holds_its_fields_and_then_the_file() {
    let fields = json!({ "a": "x y", "b": 5, "c": null, "d": ["é"] });
    let mut request = request(&WRITE);
    request.multipart(&fields, "file", Upload::from_bytes("BYTES").file_name("olá \"1\".png"));
    let (head, body) = sent(request).await;
    let boundary = head.split("multipart/form-data; boundary=").nth(1).expect("it is a form");
    let boundary = boundary.lines().next().expect("a line");
    let part = |header: &str, value: &str| format!("--{boundary}\r\n{header}\r\n\r\n{value}\r\n");
    let text = |name: &str, value: &str| {
        part(&format!("Content-Disposition: form-data; name=\"{name}\""), value)
    };
    let file = "Content-Disposition: form-data; name=\"file\"; filename=\"olá \\\"1\\\".png\"\r\n\
                Content-Type: image/png";
    let expected = [text("a", "x y"), text("b", "5"), text("d", r#"["é"]"#), part(file, "BYTES")];
    assert_eq!(body, format!("{}--{boundary}--\r\n", expected.concat()));
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
}

#[tokio::test]
async fn a_form_has_one_content_type_whatever_was_set_before() {
    let mut request = form(Upload::from_bytes("x"));
    request.header("Content-Type", "text/plain");
    let (head, _) = sent(request).await;
    assert_eq!(head.matches("content-type").count(), 1, "{head}");
    assert!(head.contains("content-type: multipart/form-data; boundary="), "{head}");
}

#[tokio::test]
async fn a_file_is_sent_as_it_is_with_its_type_and_length() {
    let folder = Folder::new();
    let content = "0123456789".repeat(20_000);
    let upload = Upload::from_path(folder.file("photo.jpg", &content)).await.expect("it is there");
    assert_eq!((upload.name(), upload.length()), (Some("photo.jpg"), Some(200_000)));
    let (head, body) = sent(raw(upload)).await;
    assert!(body == content, "{} bytes", body.len());
    assert!(head.contains("content-type: image/jpeg"), "{head}");
    assert!(head.contains("content-length: 200000"), "{head}");
    assert!(!head.contains("chunked"), "{head}");
}

#[tokio::test]
async fn an_empty_file_is_a_file() {
    let folder = Folder::new();
    let upload = Upload::from_path(folder.file("empty", "")).await.expect("it is there");
    let (head, body) = sent(raw(upload)).await;
    assert!(head.contains("content-length: 0") && body.is_empty(), "{head}");
    assert!(head.contains("content-type: application/octet-stream"), "{head}");
}

#[tokio::test]
async fn the_type_is_guessed_unless_it_is_set() {
    for (name, expected) in [
        ("a.jpeg", "image/jpeg"),
        ("A.PDF", "application/pdf"),
        ("voice.ogg", "audio/ogg"),
        ("a.b.mp4", "video/mp4"),
        ("noidea.unknown", "application/octet-stream"),
        ("", "application/octet-stream"),
    ] {
        assert_eq!(Upload::from_bytes("x").file_name(name).content_type(), expected, "{name}");
    }
    let upload = Upload::from_bytes("x").file_name("a.jpg").mime_type("audio/ogg; codecs=opus");
    let (head, _) = sent(raw(upload)).await;
    assert!(head.contains("content-type: audio/ogg; codecs=opus"), "{head}");
    let mut request = raw(Upload::from_bytes("x"));
    request.header("GA-Filename", "a.go");
    let (head, _) = sent(request).await;
    assert!(head.contains("ga-filename: a.go") && !head.contains("x-none"), "{head}");
}

#[tokio::test]
async fn what_is_no_mime_type_is_refused() {
    for mime_type in ["jpg", "", "image/\r\njpeg"] {
        for request in [raw, form] {
            let upload = Upload::from_bytes("x").mime_type(mime_type);
            let result: Result<Value> = client("http://localhost:1").call(request(upload)).await;
            let error = result.expect_err("it is none");
            assert!(matches!(error, Error::Argument { .. }), "{error:?}");
            assert!(error.to_string().contains("is not a MIME type"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_stream_is_sent_with_its_length_if_that_is_known() {
    let upload = Upload::from_stream(quick(&["ab", "", "c"]));
    let (head, body) = sent(raw(upload)).await;
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert_eq!(body, "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    let upload = Upload::from_stream_with_length(quick(&["ab", "", "c"]), 3);
    let (head, body) = sent(raw(upload)).await;
    assert!(head.contains("content-length: 3") && !head.contains("chunked"), "{head}");
    assert_eq!(body, "abc");
    let (head, _) = sent(form(Upload::from_stream(quick(&["ab"])))).await;
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
}

#[tokio::test]
async fn a_file_and_bytes_are_sent_again_whole() {
    let folder = Folder::new();
    let file = Upload::from_path(folder.file("a.txt", "content")).await.expect("it is there");
    for upload in [file, Upload::from_bytes("content")] {
        let server = Server::start([Play::empty(503), Play::json(200, "{}")]).await;
        let mut request = request(&READ);
        request.raw(upload);
        let result: Result<Value> = client(&server.url()).call(request).await;
        assert!(result.is_ok(), "{result:?}");
        let requests = server.requests();
        assert!(requests[1].ends_with("\r\n\r\ncontent") && requests.len() == 2, "{requests:?}");
    }
}

#[tokio::test]
async fn a_stream_that_was_read_is_not_sent_again() {
    for play in [Play::empty(503), Play::answer(429, &[("Retry-After", "0")], ""), Play::Reset] {
        let server = Server::start([play, Play::json(200, "{}")]).await;
        let operation = API.post("getThing", THING).idempotent(true);
        let mut request = request(&operation);
        request.raw(Upload::from_stream(quick(&["content"])));
        let result: Result<Value> = client(&server.url()).call(request).await;
        assert_eq!(result.expect_err("once").call().attempts, 1);
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_stream_of_which_nothing_was_read_is_tried_again() {
    let request = raw(Upload::from_stream(quick(&["content"])));
    let result: Result<Value> = client(&Server::refusing().await).call(request).await;
    assert_eq!(result.expect_err("nothing listens").call().attempts, 3);
}

#[tokio::test]
async fn what_is_no_readable_file_is_no_upload() {
    let folder = Folder::new();
    let missing = Upload::from_path(folder.path("missing.txt")).await.expect_err("it is missing");
    assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    assert!(missing.to_string().contains("missing.txt"), "{missing}");
    let error = Upload::from_path(&folder).await.expect_err("it is a folder");
    assert!(error.to_string().starts_with("cannot read /"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_gone_or_changed_is_named_and_nothing_is_sent() {
    let folder = Folder::new();
    let path = folder.file("gone.txt", "content");
    let upload = Upload::from_path(&path).await.expect("it is there");
    std::fs::remove_file(&path).expect("it can be removed");
    let error = fails(form(upload)).await;
    assert!(error.was_never_sent());
    let expected = format!("acme sendThing: cannot read {}: No such file", path.display());
    assert!(error.to_string().starts_with(&expected), "{error}");
    for content in ["longer content", "less"] {
        let path = folder.file("changed.txt", "content");
        let upload = Upload::from_path(&path).await.expect("it is there");
        std::fs::write(&path, content).expect("it can be written");
        let error = fails(raw(upload)).await;
        let expected = format!("it has {} bytes now, and had 7 before", content.len());
        assert!(error.was_never_sent() && error.to_string().ends_with(&expected), "{error}");
    }
}

#[tokio::test]
async fn a_stream_of_another_length_is_an_error_and_never_a_complete_request() {
    for (length, expected) in [
        (9, "it ended after 3 of the 9 bytes that were promised"),
        (2, "it is longer than the 2 bytes that were promised"),
        (0, "it is longer than the 0 bytes that were promised"),
    ] {
        for request in [raw, form] {
            let upload = Upload::from_stream_with_length(quick(&["ab", "c"]), length);
            let error = fails(request(upload.file_name("a.txt"))).await;
            let text = error.to_string();
            assert_eq!(text, format!("acme sendThing: cannot read the upload `a.txt`: {expected}"));
            assert_eq!(error.was_never_sent(), length == 0);
        }
    }
}

#[tokio::test]
async fn an_error_of_the_stream_is_told_without_secrets() {
    let broken = stream::iter([
        Ok(Bytes::from_static(b"ab")),
        Err(io::Error::other(format!("the source {TOKEN} broke"))),
    ]);
    let error = fails(raw(Upload::from_stream(broken))).await;
    assert!(error.to_string().ends_with("the source [redacted] broke"), "{error}");
}

#[tokio::test]
async fn a_long_upload_that_moves_is_not_ended() {
    let server = server().await;
    let limit = Duration::from_millis(300);
    let core = builder(&server.url()).timeout(limit).build().expect("it is valid");
    let started = Instant::now();
    let pieces = slow(&["a", "b", "c", "d", "e", "f"], limit / 3);
    let result: Result<Value> = core.call(raw(Upload::from_stream(pieces))).await;
    assert!(result.is_ok(), "{result:?}");
    assert!(started.elapsed() >= 2 * limit);
}

#[tokio::test]
async fn an_upload_that_stands_still_is_ended() {
    let limit = Duration::from_millis(200);
    let large = || Upload::from_bytes(vec![0; 64 << 20]);
    let stalled = stream::iter([io::Result::Ok(Bytes::from_static(b"a"))]).chain(stream::pending());
    for (play, upload) in [
        // The gateway reads nothing, it never answers, and the stream never ends.
        (Play::Deaf, large()),
        (Play::Stall(Vec::new()), Upload::from_bytes("a")),
        (Play::Deaf, Upload::from_stream(stalled)),
    ] {
        let watch = Watch::start();
        let server = Server::start([play]).await;
        let core = builder(&server.url()).timeout(limit).build().expect("it is valid");
        let started = Instant::now();
        let result: Result<Value> = core.call(raw(upload)).await;
        let error = result.expect_err("nothing moves");
        assert!(error.is_timeout() && started.elapsed() < 20 * limit, "{error:?}");
        watch.assert_no_secret_in(&error);
    }
}

#[test]
fn debug_shows_no_content() {
    let upload = Upload::from_bytes("CONTENT").file_name("a.txt");
    let shown = format!("{upload:?} {:?}", raw(Upload::from_bytes("CONTENT")));
    assert!(shown.contains("a.txt") && !shown.contains("CONTENT"), "{shown}");
}

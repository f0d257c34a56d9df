//! `call` with files that are sent.

use std::fs;

use crate::gateway::{Answer, Gateway, Request};
use crate::green_api::{ID, TOKEN, call, folder_with, green_api, nowhere, text};
use crate::support::Mock;

fn sent(_: &Request, _: &str) -> Answer {
    ("200 OK", br#"{"idMessage":"1","urlFile":"https://example.com/a.jpg"}"#.to_vec())
}

#[test]
fn a_form_is_sent_with_its_fields_and_its_file() {
    let gateway = Gateway::start(sent);
    let (_folder, photo) = folder_with("photo.jpg", b"\xff\xd8 photo \0 bytes");
    call(
        &gateway.url,
        &[
            "sendFileByUpload",
            "--file",
            text(&photo),
            "--param",
            "chatId=79001234567@c.us",
            "--param",
            "caption=a=b",
        ],
    )
    .ends_with(0)
    .keeps(TOKEN);
    let [request] = gateway.requests().try_into().expect("one request");
    assert!(request.target.ends_with(&format!("/waInstance{ID}/sendFileByUpload/{TOKEN}")));
    assert!(request.headers.contains("multipart/form-data"), "{}", request.headers);
    let body = request.text();
    for part in [
        r#"name="chatId""#,
        "79001234567@c.us",
        "a=b",
        r#"filename="photo.jpg""#,
        "image/jpeg",
        " photo \0 bytes",
    ] {
        assert!(body.contains(part), "no {part} in {body}");
    }
}

#[test]
fn the_fields_of_a_form_may_come_as_json_with_every_digit() {
    let gateway = Gateway::start(sent);
    let (folder, photo) = folder_with("photo.jpg", b"photo");
    let fields = folder.path().join("fields.json");
    fs::write(&fields, r#"{"chatId": "79001234567@c.us", "typingTime": 5000, "caption": null}"#)
        .expect("a file");
    call(&gateway.url, &["sendFileByUpload", "--file", text(&photo), "--body", text(&fields)])
        .ends_with(0);
    let body = gateway.requests()[0].text();
    assert!(body.contains("\r\n\r\n5000\r\n"), "{body}");
    assert!(!body.contains("caption"), "what is null is left out: {body}");
}

#[test]
fn a_file_alone_is_the_whole_body() {
    let gateway = Gateway::start(sent);
    let (_folder, photo) = folder_with("photo.jpg", b"\0 the bytes \xff");
    call(&gateway.url, &["uploadFile", "--file", text(&photo)]).ends_with(0);
    let stdin = green_api(&gateway.url, &["uploadFile", "--file", "-", "--mime-type", "text/csv"])
        .write_stdin("a,b")
        .output()
        .expect("it runs");
    assert!(stdin.status.success(), "{stdin:?}");
    let requests = gateway.requests();
    assert_eq!(requests[0].body, b"\0 the bytes \xff");
    assert!(requests[0].headers.contains("content-type: image/jpeg"), "{}", requests[0].headers);
    assert!(requests[0].headers.contains("ga-filename: photo.jpg"), "{}", requests[0].headers);
    assert_eq!(requests[1].body, b"a,b");
    assert!(requests[1].headers.contains("content-type: text/csv"), "{}", requests[1].headers);
}

#[test]
fn a_file_may_be_called_otherwise() {
    let gateway = Gateway::start(sent);
    let (_folder, photo) = folder_with("x.tmp", b"photo");
    call(
        &gateway.url,
        &[
            "sendFileByUpload",
            "--file",
            text(&photo),
            "--file-name",
            "holiday.png",
            "--param",
            "chatId=79001234567@c.us",
        ],
    )
    .ends_with(0);
    let body = gateway.requests()[0].text();
    assert!(body.contains(r#"filename="holiday.png""#) && body.contains("image/png"), "{body}");
}

#[test]
fn the_mock_takes_a_form() {
    let mock = Mock::start("green-api", &[]);
    let (_folder, photo) = folder_with("photo.jpg", b"photo");
    let arguments =
        ["sendFileByUpload", "--file", text(&photo), "--param", "chatId=79001234567@c.us"];
    let answer = call(&mock.url, &arguments).ends_with(0).json();
    assert!(answer["idMessage"].is_string(), "{answer}");
}

#[test]
fn a_form_that_the_docs_do_not_allow_is_not_sent() {
    let (_folder, photo) = folder_with("photo.jpg", b"photo");
    call(&nowhere(), &["sendFileByUpload", "--file", text(&photo)])
        .ends_with(2)
        .says(&["chatId", "nothing was sent"]);
    let field = ["--param", "chatId=79001234567@c.us"];
    let unknown = ["sendFileByUpload", "--file", text(&photo), "--param", "captoin=x"];
    call(&nowhere(), &[&unknown[..], &field].concat())
        .ends_with(2)
        .says(&["`captoin` (did you mean caption?)"]);
    let twice = ["sendFileByUpload", "--file", text(&photo), "--param", "chatId=1@c.us"];
    call(&nowhere(), &[&twice[..], &field].concat()).ends_with(2).says(&["twice"]);
    let as_field = ["sendFileByUpload", "--param", "file=photo.jpg"];
    call(&nowhere(), &as_field).ends_with(2).says(&["`file` is the file", "--file"]);
}

#[test]
fn a_file_in_the_wrong_place_is_told_with_what_the_operation_takes() {
    let (_folder, photo) = folder_with("photo.jpg", b"photo");
    let photo = text(&photo);
    for (arguments, expected) in [
        (&["sendMessage", "--file", photo][..], &["sendMessage takes no file", "--body"][..]),
        (&["getSettings", "--file", photo], &["getSettings takes no file", "no body"]),
        (&["uploadFile", "--body", photo], &["uploadFile takes no JSON", "--file"]),
        (&["uploadFile"], &["uploadFile needs a file", "--file"]),
        (&["sendFileByUpload"], &["sendFileByUpload needs a file", "--file", "chatId"]),
        (&["uploadFile", "--file", "/nowhere.jpg"], &["/nowhere.jpg"]),
        (&["uploadFile", "--file", "/"], &["cannot read /"]),
        (&["uploadFile", "--file", photo, "--mime-type", "jpeg"], &["jpeg", "MIME type"]),
        (&["sendFileByUpload", "--file", "-", "--body", "-"], &["standard input"]),
        (&["getSettings", "--file-name", "a.jpg"], &["--file"]),
    ] {
        call(&nowhere(), arguments).ends_with(2).says(expected);
    }
}

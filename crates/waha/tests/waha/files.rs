//! Files of requests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wagate_waha::ChatId;
use wagate_waha::types::{File, SendFileRequest};

use crate::server::Server;

fn written(file: &File) -> Value {
    serde_json::to_value(file).expect("it can be written")
}

#[test]
fn a_file_in_memory_is_encoded() {
    let file = File::from_bytes([0xff, 0xd8, 0xff], "image/jpeg");
    assert_eq!(written(&file), json!({"data": "/9j/", "mimetype": "image/jpeg"}));
    let named = file.file_name("a.jpg").media_type("image/png");
    let expected = json!({"data": "/9j/", "mimetype": "image/png", "filename": "a.jpg"});
    assert_eq!(written(&named), expected);
}

#[tokio::test]
async fn a_file_of_any_length_is_encoded_as_a_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let piece = 48 << 10;
    for length in [0, 1, 2, 3, piece - 1, piece, piece + 1, 3 * piece + 2] {
        let content: Vec<u8> = (0..length).map(|index| (index % 251) as u8).collect();
        let path = folder.path().join("table.csv");
        std::fs::write(&path, &content).expect("can be written");
        let written = written(&File::from_path(&path).await.expect("it is there"));
        assert_eq!(written["filename"], "table.csv");
        assert_eq!(written["mimetype"], "text/csv");
        let data = written["data"].as_str().expect("a text");
        assert!(STANDARD.decode(data).expect("it is base64") == content, "{length} bytes");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_that_names_it() {
    let error = File::from_path("/nowhere/a.jpg").await.expect_err("there is none");
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    assert!(error.to_string().starts_with("cannot read /nowhere/a.jpg: "), "{error}");
    let error = File::from_path("/").await.expect_err("a folder is no file");
    assert!(error.to_string().starts_with("cannot read /: "), "{error}");
}

#[test]
fn the_address_of_a_file_tells_its_type_if_it_can() {
    let url = "https://example.org/a/picture.png?size=1.jpg";
    assert_eq!(written(&File::from_url(url)), json!({"url": url, "mimetype": "image/png"}));
    let url = "https://example.org/files/7";
    assert_eq!(written(&File::from_url(url)), json!({ "url": url }));
    let file = File::from_url(url).media_type("audio/ogg; codecs=opus").file_name("a.ogg");
    let expected = json!({"url": url, "mimetype": "audio/ogg; codecs=opus", "filename": "a.ogg"});
    assert_eq!(written(&file), expected);
}

#[tokio::test]
async fn a_file_is_sent_in_a_request() {
    let server = Server::answering([(201, r#"{"id": "true_1@c.us_A"}"#)]).await;
    let chat = ChatId::person("11111111111").expect("a number");
    let request = SendFileRequest::new(chat, File::from_bytes("x", "text/plain"));
    let sent = server.client().session("default").sending().send_file(request).await;
    assert_eq!(sent.expect("it is sent").message_id().as_deref(), Some("true_1@c.us_A"));
    let body: Value = serde_json::from_slice(&server.asked()[0].body).expect("JSON");
    assert_eq!(body["file"], json!({"data": "eA==", "mimetype": "text/plain"}));
}

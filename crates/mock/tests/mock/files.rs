use reqwest::header::CONTENT_TYPE;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use wagate_mock::MockGateway;

use crate::support::{Running, acme_with, body, filing, header, problem};

const MEBIBYTE: usize = 1024 * 1024;

async fn running() -> Running {
    Running::start(MockGateway::builder(&filing())).await
}

async fn send_form(running: &Running, form: Form) -> Response {
    running.request(Method::POST, "/form").multipart(form).send().await.expect("an answer")
}

fn file(content: impl Into<Vec<u8>>) -> Part {
    Part::bytes(content.into()).file_name("a.bin").mime_str("image/gif").expect("a media type")
}

async fn send_raw(running: &Running, content: Vec<u8>) -> Response {
    let request = running.request(Method::POST, "/raw").header(CONTENT_TYPE, "video/mp4");
    request.body(content).send().await.expect("an answer")
}

/// The address in an answer.
async fn address(response: Response) -> String {
    assert_eq!(response.status(), 200, "{}", problem(&response));
    body(response).await["address"].as_str().expect("an address").to_owned()
}

#[tokio::test]
async fn a_form_is_checked() {
    let running = running().await;
    let good = Form::new().text("chatId", "1@c.us").part("file", file("x"));
    assert_eq!(send_form(&running, good).await.status(), 200);
    for (form, part) in [
        (Form::new().text("chatId", "1@c.us"), "`file`"),
        (Form::new().part("file", file("x")), "`chatId`"),
        (Form::new().text("chatId", "1".repeat(21)).part("file", file("x")), "chatId"),
    ] {
        let response = send_form(&running, form).await;
        assert_eq!(response.status(), 400);
        assert!(problem(&response).contains(part), "{}", problem(&response));
    }
    for (media_type, text) in [
        ("application/json", "{}"),
        ("multipart/form-data", "x"),
        ("multipart/form-data; boundary=x", "y"),
    ] {
        let request = running.request(Method::POST, "/form").header(CONTENT_TYPE, media_type);
        let response = request.body(text).send().await.expect("an answer");
        assert_eq!(response.status(), 400, "{media_type}");
    }
}

#[tokio::test]
async fn a_file_of_any_media_type_is_taken_and_none_is_not() {
    let running = running().await;
    assert_eq!(send_raw(&running, b"x".to_vec()).await.status(), 200);
    let untyped = running.request(Method::POST, "/raw").body("x").send().await;
    assert_eq!(untyped.expect("an answer").status(), 200);
    assert_eq!(send_raw(&running, Vec::new()).await.status(), 400);
}

#[tokio::test]
async fn a_body_where_none_is_documented_is_left_alone() {
    let running = running().await;
    let request = running.request(Method::GET, "/file").body("nothing to read");
    assert_eq!(request.send().await.expect("an answer").status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_file_is_taken_and_only_its_beginning_kept() {
    let running = running().await;
    let content: Vec<u8> = (0..200 * MEBIBYTE).map(|index| (index % 251) as u8).collect();
    assert_eq!(send_raw(&running, content.clone()).await.status(), 200);
    let form = Form::new().part("file", file(content.clone())).text("chatId", "1@c.us");
    let response = send_form(&running, form).await;
    assert_eq!(response.status(), 200, "{}", problem(&response));
    for exchange in running.gateway.exchanges() {
        assert!(exchange.request_length >= 200 * MEBIBYTE as u64, "{}", exchange.request_length);
        assert!(exchange.request_body.len() < 2 * MEBIBYTE, "{}", exchange.request_body.len());
    }
    let kept = &running.gateway.exchanges()[0].request_body;
    assert!(kept[..] == content[..MEBIBYTE], "the beginning is kept");
    let missing = Form::new().part("file", file(content));
    assert_eq!(send_form(&running, missing).await.status(), 400, "a large form is checked too");
}

#[tokio::test]
async fn the_address_of_a_file_is_one_of_the_mock() {
    let running = running().await;
    let address = address(running.get("/file").await).await;
    assert_eq!(address, format!("{}/__mock/files/b.png", running.gateway.url()));
    let file = running.client.get(&address).send().await.expect("a file");
    assert_eq!(file.status(), 200);
    assert_eq!(header(&file, "content-type").as_deref(), Some("image/png"));
    assert!(file.bytes().await.expect("a body").starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn an_uploaded_file_is_served_back() {
    let running = running().await;
    let form = Form::new().text("chatId", "1@c.us").part("file", file("of a form"));
    let of_form = address(send_form(&running, form).await).await;
    let of_raw = address(send_raw(&running, b"raw".to_vec()).await).await;
    for (address, media_type, content) in
        [(of_form, "image/gif", "of a form"), (of_raw, "video/mp4", "raw")]
    {
        let file = running.client.get(&address).send().await.expect("a file");
        assert_eq!(header(&file, "content-type").as_deref(), Some(media_type));
        assert_eq!(file.text().await.expect("a body"), content);
    }
}

#[tokio::test]
async fn a_field_that_is_only_called_like_a_file_is_none() {
    let running = running().await;
    let form = Form::new().text("filename", "no file").text("chatId", "1@c.us");
    let form = form.part("file", file("the file"));
    let address = address(send_form(&running, form).await).await;
    let served = running.client.get(&address).send().await.expect("a file");
    assert_eq!(served.text().await.expect("a body"), "the file");
}

#[tokio::test]
async fn a_vendor_gives_back_what_was_uploaded() {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "green-api");
    let running = Running::start(MockGateway::builder(spec.expect("a vendor"))).await;
    let post = |name: &str| running.anonymous(Method::POST, &format!("/waInstance1/{name}/t"));
    let form = Form::new().text("chatId", "79001234567@c.us").text("fileName", "a.bin");
    let form = form.part("file", file("of a form"));
    for (request, content) in [
        (post("sendFileByUpload").multipart(form), "of a form"),
        (post("uploadFile").header(CONTENT_TYPE, "video/mp4").body("raw"), "raw"),
        (
            post("uploadFile").multipart(Form::new().part("file", file("of a form too"))),
            "of a form too",
        ),
    ] {
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 200, "{}", problem(&answer));
        let address = body(answer).await["urlFile"].as_str().expect("an address").to_owned();
        assert!(address.starts_with(&running.gateway.url()), "{address}");
        let file = running.client.get(&address).send().await.expect("a file");
        assert_eq!(file.text().await.expect("a body"), content);
    }
}

#[tokio::test]
async fn files_have_the_media_type_that_their_name_promises() {
    let running = running().await;
    for (name, media_type, start) in [
        ("a.jpg", "image/jpeg", &b"\xFF\xD8\xFF"[..]),
        ("a.pdf", "application/pdf", b"%PDF-"),
        ("a.txt", "text/plain", b"A file"),
        ("a.mp4", "video/mp4", b""),
        ("a", "application/octet-stream", b""),
    ] {
        let file = running.get(&format!("/__mock/files/{name}")).await;
        assert_eq!(header(&file, "content-type").as_deref(), Some(media_type));
        assert!(file.bytes().await.expect("a body").starts_with(start), "{name}");
    }
    let sent = running.anonymous(Method::POST, "/__mock/files/a").send().await;
    assert_eq!(sent.expect("an answer").status(), 405);
}

#[tokio::test]
async fn an_answer_that_is_a_file_is_one() {
    let running = running().await;
    let response = running.get("/picture").await;
    assert_eq!(header(&response, "content-type").as_deref(), Some("image/png"));
    assert!(response.bytes().await.expect("a body").starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn an_example_that_tells_of_a_failure_is_given_only_when_asked_for() {
    let spec = acme_with(|document| {
        let people = &mut document["paths"]["/api/people"]["get"];
        people["x-failures"] = json!(["Failure"]);
        people["responses"]["200"]["content"]["application/json"]["examples"] = json!({
            "documented": { "value": { "error": "a failure" } },
            "other": { "value": [], "x-constructed": true },
            "printed": { "value": [{ "id": "1@c.us" }] },
        });
    });
    let running = Running::start(MockGateway::builder(&spec)).await;
    let usual: Value = body(running.get("/api/people").await).await;
    assert_eq!(usual, json!([{ "id": "1@c.us" }]), "a printed example goes before a made up one");
    let request =
        running.request(Method::GET, "/api/people").header("Prefer", "example=documented");
    let response = request.send().await.expect("an answer");
    assert_eq!(response.status(), 200);
    assert_eq!(body(response).await, json!({ "error": "a failure" }));
}

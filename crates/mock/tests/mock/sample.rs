//! What the real gateways do not use, on the made-up one that uses everything.

use std::path::Path;
use std::sync::LazyLock;

use http::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wagate_mock::{MockError, MockGateway, MockGatewayBuilder};
use wagate_spec::Spec;

use crate::support::{Running, body, problem, receive};

static SAMPLE: LazyLock<Spec> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/sample");
    wagate_spec::load_vendor(&folder)
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
});

fn sample() -> MockGatewayBuilder {
    MockGateway::builder(&SAMPLE)
}

fn request(running: &Running, method: Method, target: &str) -> RequestBuilder {
    running.anonymous(method, target).header("X-Api-Key", "sample-key")
}

async fn get(running: &Running, target: &str, accept: &str) -> Response {
    let asked = request(running, Method::GET, target).header(ACCEPT, accept);
    asked.send().await.expect("an answer")
}

fn media_type(response: &Response) -> &str {
    response.headers()[CONTENT_TYPE].to_str().expect("text")
}

#[tokio::test]
async fn an_answer_has_the_media_type_that_is_asked_for() {
    let running = Running::start(sample()).await;
    let json = get(&running, "/api/default/auth/qr", "application/json").await;
    assert_eq!(media_type(&json), "application/json");
    let content = &SAMPLE.operation("getQr").expect("described").responses[&200].contents[0];
    assert_eq!(body(json).await, *content.examples["documented"].value);
    let picture = get(&running, "/api/default/auth/qr", "image/png").await;
    assert_eq!(media_type(&picture), "image/png");
    assert!(picture.bytes().await.expect("a body").starts_with(b"\x89PNG"));
    // And back: what one request likes is nobody else's answer.
    let json = get(&running, "/api/default/auth/qr", "*/*").await;
    assert_eq!(media_type(&json), "application/json");
    let picture = get(&running, "/api/default/screenshot", "*/*").await;
    assert_eq!(media_type(&picture), "image/jpeg");
    let text = get(&running, "/api/default/screenshot", "application/json").await;
    assert!(body(text).await["data"].is_string());
}

#[tokio::test]
async fn a_request_may_have_each_of_its_media_types() {
    let running = Running::start(sample()).await;
    let send = |media_type: &str, content: &'static [u8]| {
        let sent =
            request(&running, Method::POST, "/api/sendFile").header(CONTENT_TYPE, media_type);
        sent.body(content).send()
    };
    let json = br#"{"chatId":"1@c.us","url":"https://example.com/a.png"}"#;
    let form = b"--x\r\nContent-Disposition: form-data; name=\"chatId\"\r\n\r\n1@c.us\r\n\
        --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc\r\n--x--\r\n";
    for (media_type, content) in [
        ("application/json", &json[..]),
        ("multipart/form-data; boundary=x", &form[..]),
        ("image/jpeg", b"\xFF\xD8"),
    ] {
        let response = send(media_type, content).await.expect("an answer");
        assert_eq!(response.status(), 200, "{media_type}: {}", problem(&response));
        assert!(body(response).await["messageId"].is_string());
    }
    let response = send("text/csv", b"a,b").await.expect("an answer");
    assert_eq!(
        problem(&response),
        "the body is text/csv, not application/json or multipart/form-data or image/jpeg"
    );
}

#[tokio::test]
async fn lists_come_page_by_page() {
    let running = Running::start(sample()).await;
    let page = async |query: &str| {
        let target = format!("/api/messages?session=default{query}");
        let items = body(get(&running, &target, "*/*").await).await;
        items.as_array().expect("a list").iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };
    let all = page("").await;
    assert_eq!(all.len(), 2);
    assert_eq!(page("&page=0&pageSize=1").await, all[..1]);
    assert_eq!(page("&page=1&pageSize=1").await, all[1..]);
    assert_eq!(page("&page=2&pageSize=1").await, [Value::Null; 0]);
    let target = "/api/contacts?session=default&limit=5&offset=5";
    assert_eq!(body(get(&running, target, "*/*").await).await, json!([]));
}

#[tokio::test]
async fn lists_in_a_query_are_taken_item_by_item() {
    let running = Running::start(sample()).await;
    let good = get(&running, "/api/contacts/exist?phones=1&phones=2", "*/*").await;
    assert_eq!(good.status(), 200, "{}", problem(&good));
    let bad = get(&running, "/api/contacts/exist?phones=1&phones=x", "*/*").await;
    assert_eq!((bad.status().as_u16(), problem(&bad).contains("/query/phones/1")), (400, true));
}

#[tokio::test]
async fn every_operation_fails_in_the_vendors_shape() {
    let running = Running::start(sample()).await;
    for operation in ["getContact", "getQr", "getScreenshot", "blockContact", "getVersion"] {
        running.gateway.fail_next(operation, wagate_mock::Fault::Status(503)).expect("planned");
    }
    for target in ["/api/default/contacts/1", "/api/default/auth/qr", "/api/version"] {
        let failed = get(&running, target, "*/*").await;
        assert_eq!(failed.status(), 503, "{target}");
        assert!(body(failed).await["message"].is_string(), "{target}");
    }
}

#[tokio::test]
async fn a_webhook_is_delivered_with_the_documented_headers_and_signed() {
    let running = Running::start(sample().webhook_key("my-secret-key")).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/hook?a=1", listener.local_addr().expect("an address"));
    let payload = json!({"attendanceId":7,"startedAt":"now"});
    let (received, status) =
        tokio::join!(receive(&listener), running.gateway.deliver(&address, &payload));
    assert_eq!(status.expect("it is delivered"), 202);
    let (head, body) = received;
    assert_eq!(body, payload.to_string());
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(own, _)| *own == name).map(|(_, value)| value.to_owned())
    };
    assert!(head.starts_with("POST /hook?a=1 HTTP/1.1"));
    assert_eq!(header("x-webhook-request-id").as_deref(), Some("1"));
    assert_eq!(header("x-webhook-hmac-algorithm").as_deref(), Some("sha512"));
    // As `openssl dgst -sha512 -hmac my-secret-key` writes it.
    assert_eq!(header("x-webhook-hmac").as_deref(), Some(SIGNATURE));
}

const SIGNATURE: &str = "beca56b740e18f479b0553145113a5931e6772caf283e56e50e55af19672918edad4a156c031c6ff1a3823a4707135862f543bf162aa6698d877d0d5403515a8";

#[tokio::test]
async fn a_webhook_that_nobody_documents_or_takes_is_told() {
    let running = Running::start(sample()).await;
    let undocumented = running.gateway.deliver("http://127.0.0.1:1/", &json!({"a":1})).await;
    assert!(matches!(undocumented, Err(MockError::Notification { .. })), "{undocumented:?}");
    for address in ["http://127.0.0.1:1/", "https://127.0.0.1/", "hook"] {
        let failed = running.gateway.deliver_unchecked(address, &json!({})).await;
        assert!(matches!(failed, Err(MockError::Delivery { .. })), "{address}: {failed:?}");
    }
}

#[tokio::test]
async fn every_vendor_starts_in_one_line() {
    let mut started = Vec::new();
    for builder in [
        wagate_mock::green_api(),
        wagate_mock::plug_chat(),
        wagate_mock::waha(),
        wagate_mock::z_api(),
    ] {
        let gateway = builder.start().await.expect("it starts");
        assert!(gateway.url().starts_with("http://127.0.0.1:"));
        started.push(gateway);
    }
    assert_eq!(started.len(), wagate_spec::bundled().len(), "a vendor has no function of its own");
}

#[test]
fn what_the_docs_show_is_there_as_a_value() {
    let contact = wagate_mock::example("waha", "getContact", 200).expect("a page shows it");
    assert!(contact.is_object());
    for problem in [
        wagate_mock::example("nobody", "getContact", 200),
        wagate_mock::example("waha", "fly", 200),
        wagate_mock::example("waha", "getContact", 299),
        wagate_mock::request_example("waha", "getContact"),
        wagate_mock::notification_example("green-api", "fly"),
    ] {
        assert!(problem.is_err(), "{problem:?}");
    }
}

//! Pages that somebody visits, and that know of the mock.

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HOST, ORIGIN};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use wagate_mock::{Limits, MockGateway};

use crate::support::{Running, body, client, filing, queueing};

const EVIL: &str = "https://evil.example";

/// The status of a request with these headers.
async fn status(running: &Running, method: Method, path: &str, headers: &[(&str, &str)]) -> u16 {
    let mut request = running.request(method, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body("{}").send().await.expect("an answer").status().as_u16()
}

#[tokio::test]
async fn a_page_of_another_site_changes_nothing() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    for path in
        ["/__mock/notifications", "/__mock/faults", "/__mock/webhooks", "/__mock/", "/receive"]
    {
        for headers in [
            &[("Origin", EVIL)][..],
            &[("Origin", "null")],
            &[("Origin", "http://127.0.0.1.evil.example")],
            &[("Origin", "file://127.0.0.1")],
            &[("Sec-Fetch-Site", "cross-site")],
            &[("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")],
        ] {
            for method in [Method::POST, Method::DELETE, Method::GET, Method::PUT] {
                let found = status(&running, method.clone(), path, headers).await;
                assert_eq!(found, 403, "{method} {path} {headers:?}");
            }
        }
    }
    // Of this machine, but not of the mock.
    for headers in [&[("Origin", "http://localhost:1")][..], &[("Sec-Fetch-Site", "same-site")]] {
        assert_eq!(status(&running, Method::DELETE, "/__mock/faults", headers).await, 403);
        assert_ne!(status(&running, Method::GET, "/receive?seconds=1", headers).await, 403);
    }
    assert_eq!(running.gateway.pending().len(), 0);
}

#[tokio::test]
async fn programs_and_the_page_of_the_mock_are_let_in() {
    let running = Running::start(MockGateway::builder(&queueing())).await;
    let own = running.gateway.url();
    for headers in [
        &[][..],
        &[("Origin", own.as_str()), ("Sec-Fetch-Site", "same-origin")],
        &[("Sec-Fetch-Site", "none")],
    ] {
        let found = status(&running, Method::DELETE, "/__mock/faults", headers).await;
        assert!((200..300).contains(&found), "{found} {headers:?}");
    }
    let link = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
    assert_eq!(status(&running, Method::GET, "/__mock/docs/", &link).await, 200);
    assert_eq!(status(&running, Method::POST, "/__mock/faults", &link).await, 403);
}

#[tokio::test]
async fn a_name_that_was_pointed_here_is_refused_and_none_is_believed() {
    let running = Running::start(MockGateway::builder(&filing())).await;
    let ask = |host: &'static str, path: &str| {
        running.request(Method::GET, path).header(HOST, host).send()
    };
    for host in ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "?", "a..example"] {
        for path in ["/file", "/__mock/docs/openapi.json", "/__mock/notifications"] {
            assert_eq!(ask(host, path).await.expect("an answer").status(), 403, "{host} {path}");
        }
    }
    for host in
        ["localhost:1", "127.0.0.1", "[::1]:80", "mock:3000", "mock.test", "api.acme.example"]
    {
        let answer = ask(host, "/file").await.expect("an answer");
        let address = body(answer).await["address"].as_str().expect("an address").to_owned();
        assert!(address.starts_with(&format!("http://{host}/__mock/files/")), "{address}");
    }
}

#[tokio::test]
async fn what_was_uploaded_runs_in_no_browser() {
    let running = Running::start(MockGateway::builder(&filing())).await;
    for (sent, served) in [
        ("text/html", "application/octet-stream"),
        ("TEXT/HTML; charset=utf-8", "application/octet-stream"),
        ("image/svg+xml", "application/octet-stream"),
        ("application/xhtml+xml", "application/octet-stream"),
        ("application/javascript", "application/octet-stream"),
        ("text/xml", "application/octet-stream"),
        ("image/png", "image/png"),
        ("video/mp4", "video/mp4"),
    ] {
        let request = running.request(Method::POST, "/raw").header(CONTENT_TYPE, sent);
        let answer = request.body("<script>alert(1)</script>").send().await.expect("an answer");
        let address = body(answer).await["address"].as_str().expect("an address").to_owned();
        let file = client().get(&address).send().await.expect("a file");
        let header = |name: &str| file.headers()[name].to_str().expect("a text").to_owned();
        assert_eq!(header("content-type"), served, "{sent}");
        assert_eq!(header("content-disposition"), "attachment");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(header("content-security-policy").contains("sandbox"));
    }
    let sample = client().get(format!("{}/__mock/files/a.html", running.gateway.url()));
    let sample = sample.send().await.expect("a file");
    assert_eq!(sample.headers()[CONTENT_TYPE], "application/octet-stream");
}

#[tokio::test]
async fn a_websocket_is_opened_for_no_page_of_another_site() {
    let running = Running::start(MockGateway::builder(&crate::support::watching())).await;
    let handshake = [
        ("Connection", "Upgrade"),
        ("Upgrade", "websocket"),
        ("Sec-WebSocket-Version", "13"),
        ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ];
    let opened = status(&running, Method::GET, "/watch", &handshake).await;
    assert_eq!(opened, 101);
    let headers: Vec<_> = handshake.into_iter().chain([(ORIGIN.as_str(), EVIL)]).collect();
    assert_eq!(status(&running, Method::GET, "/watch", &headers).await, 403);
}

#[tokio::test]
async fn half_heads_lock_nobody_out_and_end() {
    let mut limits = Limits::default();
    (limits.connections, limits.head) = (16, std::time::Duration::from_millis(300));
    let running = Running::start(MockGateway::builder(&queueing()).limits(limits)).await;
    let mut halves = Vec::new();
    for _ in 0..40 {
        let mut half = TcpStream::connect(running.gateway.address()).await.expect("a connection");
        half.write_all(b"POST /__mock/notifications HTTP/1.1\r\nHo").await.expect("it is sent");
        halves.push(half);
    }
    let notice = running.request(Method::POST, "/__mock/notifications");
    let answer = notice.body(json!({ "type": "came" }).to_string()).send().await;
    assert_eq!(answer.expect("an answer").status(), 200);
    for mut half in halves {
        // Whatever is said, it ends.
        let _ = half.read_to_end(&mut Vec::new()).await;
    }
}

#[tokio::test]
async fn a_page_that_was_let_in_may_ask_beforehand_and_read_answers() {
    const FRIEND: &str = "https://app.example";
    let running = Running::start(MockGateway::builder(&queueing()).cors(FRIEND)).await;
    let preflight = running.anonymous(Method::OPTIONS, "/api/people").header(ORIGIN, FRIEND);
    let preflight = preflight
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "x-api-key");
    let answer = preflight.send().await.expect("an answer");
    assert_eq!(answer.status(), 204);
    let told = |answer: &reqwest::Response, name: &str| crate::support::header(answer, name);
    assert_eq!(told(&answer, "access-control-allow-origin").as_deref(), Some(FRIEND));
    assert_eq!(told(&answer, "access-control-allow-methods").as_deref(), Some("GET"));
    assert_eq!(told(&answer, "access-control-allow-headers").as_deref(), Some("x-api-key"));
    for path in ["/api/people", "/nowhere", "/__mock/faults"] {
        let request = running.request(Method::GET, path).header(ORIGIN, FRIEND);
        let answer = request.header("Sec-Fetch-Site", "cross-site").send().await.expect("one");
        assert_ne!(answer.status(), 403, "{path}");
        assert_eq!(told(&answer, "access-control-allow-origin").as_deref(), Some(FRIEND), "{path}");
        assert_eq!(told(&answer, "vary").as_deref(), Some("Origin"));
        let stranger = running.request(Method::GET, path).header(ORIGIN, EVIL).send().await;
        let stranger = stranger.expect("an answer");
        assert_eq!(stranger.status(), 403, "{path}");
        assert_eq!(told(&stranger, "access-control-allow-origin"), None);
    }
    let foreign = [("Host", "evil.example"), ("Origin", FRIEND)];
    assert_eq!(status(&running, Method::GET, "/api/people", &foreign).await, 403);
}

#[tokio::test]
async fn all_pages_are_let_in_only_if_somebody_says_so() {
    let open = Running::start(MockGateway::builder(&queueing()).cors("*")).await;
    let asked = open.request(Method::GET, "/api/people").header(ORIGIN, EVIL).send().await;
    let asked = asked.expect("an answer");
    assert_eq!(asked.status(), 200);
    let told = crate::support::header(&asked, "access-control-allow-origin");
    assert_eq!(told.as_deref(), Some(EVIL));
    let closed = Running::start(MockGateway::builder(&queueing())).await;
    let asked = closed.request(Method::GET, "/api/people").send().await.expect("an answer");
    assert_eq!(crate::support::header(&asked, "access-control-allow-origin"), None);
}

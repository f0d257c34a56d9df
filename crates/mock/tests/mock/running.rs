use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wagate_mock::{MockError, MockGateway};

use crate::support::{KEY, Running, acme, client, problem};

const BODY: &str = r#"{"chatId":"1@c.us"}"#;

/// The head of a proper call of `send`, whose body is still to come.
fn head(length: usize) -> String {
    format!(
        "POST /inst1101/send/default HTTP/1.1\r\nHost: x\r\nX-Api-Key: {KEY}\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    )
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn listens_on_a_free_loopback_port_unless_told_otherwise() {
    let running = Running::acme().await;
    let address = running.gateway.address();
    assert_eq!(address.ip(), IpAddr::from(Ipv4Addr::LOCALHOST));
    assert_ne!(address.port(), 0);
    assert_eq!(running.gateway.url(), format!("http://127.0.0.1:{}", address.port()));
}

#[tokio::test]
async fn a_port_that_is_taken_is_a_clear_error() {
    let running = Running::acme().await;
    let port = running.gateway.address().port();
    let error = MockGateway::builder(&acme()).port(port).start().await.expect_err("a refusal");
    assert!(matches!(error, MockError::AddressTaken { .. }));
    assert!(error.to_string().starts_with(&format!("127.0.0.1:{port} is taken")), "{error}");
}

#[tokio::test]
async fn an_address_that_others_can_reach_must_be_allowed() {
    for address in [IpAddr::from(Ipv4Addr::UNSPECIFIED), Ipv6Addr::UNSPECIFIED.into()] {
        let error =
            MockGateway::builder(&acme()).address(address).start().await.expect_err("a refusal");
        assert!(matches!(error, MockError::NotLoopback { .. }), "{error}");
    }
    let listener = TcpListener::bind("0.0.0.0:0").await.expect("a listener");
    let served = MockGateway::builder(&acme()).serve_until(listener, async {}).await;
    assert!(matches!(served, Err(MockError::NotLoopback { .. })));
    let allowed =
        MockGateway::builder(&acme()).address(Ipv4Addr::UNSPECIFIED.into()).allow_remote();
    allowed.start().await.expect("allowed").shutdown().await.expect("a clean end");
}

#[tokio::test]
async fn a_pattern_that_cannot_be_read_is_an_error_at_the_start() {
    let spec =
        crate::support::acme_with(|document| document["x-credentials"][0]["pattern"] = "[".into());
    let error = MockGateway::builder(&spec).start().await.expect_err("a refusal");
    assert!(error.to_string().contains("`instance`"), "{error}");
}

#[tokio::test]
async fn the_port_is_free_after_a_shutdown() {
    let running = Running::acme().await;
    let port = running.gateway.address().port();
    assert_eq!(running.get("/api/people").await.status(), 200);
    running.gateway.shutdown().await.expect("a clean end");
    MockGateway::builder(&acme()).port(port).start().await.expect("the port is free");
}

#[tokio::test]
async fn a_gateway_that_is_dropped_stops() {
    let running = Running::acme().await;
    let address = running.gateway.address();
    drop(running);
    stopped(address).await;
}

/// A call of `send` that the gateway has begun to read, and whose body is still to come.
async fn under_way(running: &Running) -> TcpStream {
    let mut stream = TcpStream::connect(running.gateway.address()).await.expect("a connection");
    let head = head(BODY.len()).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
    stream.write_all(head.as_bytes()).await.expect("the head is sent");
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).await.expect("a word of the gateway");
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream
}

/// Returns once nobody listens any more.
async fn stopped(address: SocketAddr) {
    let began = Instant::now();
    while TcpStream::connect(address).await.is_ok() {
        assert!(began.elapsed() < Duration::from_secs(5), "it still listens");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_request_that_is_under_way_may_finish_after_the_shutdown_began() {
    let running = Running::acme().await;
    let address = running.gateway.address();
    let mut stream = under_way(&running).await;
    let shutdown = tokio::spawn(running.gateway.shutdown());
    stopped(address).await;
    stream.write_all(BODY.as_bytes()).await.expect("the body is sent");
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 201 "));
    shutdown.await.expect("no panic").expect("a clean end");
}

#[tokio::test]
async fn a_shutdown_waits_no_longer_than_its_grace() {
    let builder = MockGateway::builder(&acme()).grace(Duration::from_millis(200));
    let running = Running::start(builder).await;
    let _stream = under_way(&running).await;
    let began = Instant::now();
    running.gateway.shutdown().await.expect("a clean end");
    let waited = began.elapsed();
    assert!(waited >= Duration::from_millis(200), "it did not wait for the request: {waited:?}");
    assert!(waited < Duration::from_secs(5), "it waited {waited:?}");
}

#[tokio::test]
async fn serves_a_bound_listener_until_the_signal() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a listener");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let signal = async move {
        let _ = stopped.await;
    };
    let served = tokio::spawn(MockGateway::builder(&acme()).serve_until(listener, signal));
    let request = client().get(format!("http://{address}/api/people")).header("X-Api-Key", KEY);
    assert_eq!(request.send().await.expect("an answer").status(), 200);
    stop.send(()).expect("it still runs");
    served.await.expect("no panic").expect("a clean end");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_client_that_never_sends_its_body_is_told_so() {
    let running =
        Running::start(MockGateway::builder(&acme()).read_timeout(Duration::from_millis(200)))
            .await;
    let mut stream = TcpStream::connect(running.gateway.address()).await.expect("a connection");
    stream.write_all(head(BODY.len()).as_bytes()).await.expect("the head is sent");
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("x-wagate-mock-problem: the body did not arrive in time"), "{answer}");
}

#[tokio::test]
async fn a_slow_client_holds_up_nobody_else() {
    let running = Running::acme().await;
    let mut slow = TcpStream::connect(running.gateway.address()).await.expect("a connection");
    slow.write_all(b"GET /api").await.expect("a part of the head is sent");
    let mut slow_body = TcpStream::connect(running.gateway.address()).await.expect("a connection");
    slow_body.write_all(head(BODY.len()).as_bytes()).await.expect("the head is sent");
    for _ in 0..10 {
        assert_eq!(running.get("/api/people").await.status(), 200);
    }
}

#[tokio::test]
async fn a_body_of_more_than_sixteen_mebibytes_is_refused() {
    let running = Running::acme().await;
    let mebibyte = 1024 * 1024;
    let with_note = |length: usize| {
        let frame = r#"{"chatId":"1@c.us","note":""}"#;
        frame.replace(r#""""#, &format!("\"{}\"", "x".repeat(length - frame.len())))
    };
    let largest = running.send(&with_note(16 * mebibyte)).send().await.expect("an answer");
    assert_eq!(largest.status(), 201, "{}", problem(&largest));
    let larger = running.send(&with_note(16 * mebibyte + 1)).send().await.expect("an answer");
    assert_eq!(larger.status(), 413);
    assert_eq!(problem(&larger), "the body has more than 16 MiB");
    let elsewhere = running.request(Method::POST, "/nowhere").body(with_note(17 * mebibyte));
    assert_eq!(elsewhere.send().await.expect("an answer").status(), 404, "the path comes first");
}

#[tokio::test]
async fn a_body_that_breaks_off_or_breaks_the_coding_does_not_stop_the_gateway() {
    let running = Running::acme().await;
    let mut stream = TcpStream::connect(running.gateway.address()).await.expect("a connection");
    stream.write_all(head(100).as_bytes()).await.expect("the head is sent");
    stream.write_all(b"{").await.expect("a part of the body is sent");
    drop(stream);
    let chunked =
        head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked") + "nonsense\r\n";
    assert!(running.raw(&chunked).await.starts_with("HTTP/1.1 400 "));
    assert_eq!(running.get("/api/people").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_at_once_each_get_their_own_answer() {
    let running = Running::acme().await;
    let calls: Vec<_> = (0..200)
        .map(|number| {
            let request = match number % 3 {
                0 => running.send(BODY).header("Prefer", "code=466"),
                1 => running.send(BODY),
                _ => running.anonymous(Method::GET, "/api/people"),
            };
            tokio::spawn(async move {
                (number % 3, request.send().await.expect("an answer").status().as_u16())
            })
        })
        .collect();
    for call in calls {
        let (kind, status) = call.await.expect("no panic");
        assert_eq!(status, [466, 201, 401][kind]);
    }
    assert_eq!(running.gateway.exchanges().len(), 200);
}

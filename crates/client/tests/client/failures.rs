//! No answer at all: what the error says, and that it says no secret.

use std::error::Error as _;
use std::time::{Duration, Instant};

use wagate_client::{Error, TimeLimit};

use crate::support::vendor::builder;
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

async fn fails(url: &str) -> Error<Problem> {
    let core = builder(url).timeout(Duration::from_millis(300)).build().expect("it is valid");
    core.call::<Thing, _>(request(&READ)).await.expect_err("it fails")
}

#[tokio::test]
async fn says_where_nothing_listens() {
    let watch = Watch::start();
    let url = Server::refusing().await;
    let error = fails(&url).await;
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("acme getThing (tried 3 times): cannot connect to {url}: ")),
        "{text}"
    );
    assert!(
        text.to_lowercase().contains("refused") && text.ends_with("check the base URL"),
        "{text}"
    );
    assert!(error.source().is_some());
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn says_that_a_host_is_not_known() {
    let watch = Watch::start();
    let error = fails("http://does-not-exist.invalid").await;
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    assert!(error.was_never_sent());
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn a_silent_server_is_left_after_the_time_limit_and_not_asked_again() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec();
    for play in [Play::Stall(Vec::new()), Play::Stall(head)] {
        let watch = Watch::start();
        let server = Server::start([play]).await;
        let started = Instant::now();
        let error = fails(&server.url()).await;
        assert!(error.is_timeout() && !error.was_never_sent(), "{error:?}");
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(server.count(), 1);
        assert_eq!(
            error.to_string(),
            "acme getThing: no complete answer within 300ms; the gateway may still have acted"
        );
        watch.assert_no_secret_in(&error);
    }
}

#[tokio::test]
async fn the_time_limit_can_be_set_for_one_call() {
    let server = Server::start([Play::Stall(Vec::new())]).await;
    let core = client(&server.url()).with_timeout(Duration::from_millis(50));
    let error = core.call::<Thing, Problem>(request(&READ)).await.expect_err("it is silent");
    assert!(
        matches!(error, Error::Timeout { after, limit: TimeLimit::Attempt, .. } if after.as_millis() == 50)
    );
}

#[tokio::test]
async fn says_that_the_connection_broke() {
    for play in [Play::Reset, Play::Bytes(Vec::new()), Play::truncated(r#"{"name":"#)] {
        let watch = Watch::start();
        let server = Server::start([play]).await;
        let error = fails(&server.url()).await;
        assert!(matches!(error, Error::Transport { .. }), "{error:?}");
        assert!(error.to_string().contains("the connection broke: "), "{error}");
        assert_eq!(error.call().attempts, 3);
        assert!(error.source().is_some());
        watch.assert_no_secret_in(&error);
    }
}

#[tokio::test]
async fn a_server_that_speaks_no_http_shows_no_secret() {
    let watch = Watch::start();
    let echo = crate::support::vendor::echo();
    let server = Server::start([Play::Bytes(format!("{echo}\r\n\r\n{echo}").into_bytes())]).await;
    let error = fails(&server.url()).await;
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_before_it_fills_the_memory() {
    let long = format!(r#"{{"name":"{}"}}"#, "x".repeat(2000));
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{long}\r\n0\r\n\r\n",
        long.len()
    );
    let endless = format!("HTTP/1.1 200 OK\r\n\r\n{}", long.repeat(100));
    for play in [Play::json(200, &long), Play::Bytes(chunked.into()), Play::Stall(endless.into())] {
        let watch = Watch::start();
        let server = Server::start([play]).await;
        let core = builder(&server.url()).body_limit(1000).build().expect("it is valid");
        let error = core.call::<Thing, Problem>(request(&READ)).await.expect_err("it is too long");
        assert!(error.to_string().contains("longer than the limit of 1000 bytes"), "{error}");
        assert_eq!(server.count(), 1);
        watch.assert_no_secret_in(&error);
    }
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_is_read() {
    let body = r#"{"name":"x"}"#;
    let server = Server::start([Play::json(200, body)]).await;
    let core = builder(&server.url()).body_limit(body.len()).build().expect("it is valid");
    assert!(core.call::<Thing, Problem>(request(&READ)).await.is_ok());
}

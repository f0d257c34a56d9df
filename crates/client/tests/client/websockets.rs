//! Operations that open a websocket.

use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_websockets::{CloseCode, Message, ServerBuilder, WebSocketStream};
use wagate_client::{Core, Error, Messages, Operation};

use crate::support::vendor::{KEY, TOKEN, builder, echo};
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

type Socket = WebSocketStream<TcpStream>;

/// A gateway that opens one websocket and plays on it. Gives its address, and how the play ends.
async fn gateway<F, T>(play: impl FnOnce(Socket) -> F + Send + 'static) -> (String, JoinHandle<T>)
where
    F: Future<Output = T> + Send,
    T: Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let played = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a client");
        let (asked, socket) = ServerBuilder::new().accept(stream).await.expect("a handshake");
        assert_eq!(asked.headers()["X-Api-Key"], KEY);
        assert!(asked.uri().path().ends_with("/things/7"), "{asked:?}");
        assert!(asked.headers().contains_key("Authorization"));
        play(socket).await
    });
    (url, played)
}

/// A gateway that sends these frames.
async fn sending(frames: Vec<Message>) -> (String, JoinHandle<Socket>) {
    gateway(|mut socket| async move {
        for frame in frames {
            socket.send(frame).await.expect("it is open");
        }
        socket
    })
    .await
}

fn thing(name: &str) -> Message {
    Message::text(format!(r#"{{"name": "{name}"}}"#))
}

fn close(code: CloseCode, reason: &str) -> Message {
    Message::close(Some(code), reason)
}

async fn open(core: &Core) -> Messages<Thing, Problem> {
    core.websocket(request(&READ)).await.expect("it opens")
}

async fn next(messages: &mut Messages<Thing, Problem>) -> Option<String> {
    messages.next().await.map(|thing| thing.expect("it fits").name.expect("it has one"))
}

/// The error of the next message, after which nothing comes.
async fn last_error(mut messages: Messages<Thing, Problem>) -> Error<Problem> {
    let error = messages.next().await.expect("it is no clean end").expect_err("it is none");
    assert!(messages.next().await.is_none());
    error
}

#[tokio::test]
async fn messages_come_until_the_gateway_closes_the_websocket() {
    let watch = Watch::start();
    let (url, played) = gateway(|mut socket| async move {
        for frame in [thing("a"), Message::ping("sign"), Message::binary(r#"{"name": "b"}"#)] {
            socket.send(frame).await.expect("it is open");
        }
        let sign = socket.next().await.expect("an answer").expect("a pong");
        assert!(sign.is_pong() && &**sign.as_payload() == b"sign");
        socket.send(close(CloseCode::NORMAL_CLOSURE, "done")).await.expect("it is open");
        socket.next().await.expect("an answer").expect("a close").is_close()
    })
    .await;
    let mut messages = open(&client(&url)).await;
    assert_eq!(next(&mut messages).await.as_deref(), Some("a"));
    assert_eq!(next(&mut messages).await.as_deref(), Some("b"));
    assert_eq!(next(&mut messages).await, None);
    assert!(played.await.expect("it plays to its end"), "the close is answered");
    assert_eq!(format!("{messages:?}"), "Messages { .. }");
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn a_gateway_that_goes_or_gives_no_reason_ends_the_messages_too() {
    for frame in [close(CloseCode::GOING_AWAY, ""), Message::close(None, "")] {
        let (url, _played) = sending(vec![frame]).await;
        assert_eq!(next(&mut open(&client(&url)).await).await, None);
    }
}

#[tokio::test]
async fn a_message_that_does_not_fit_is_no_end() {
    let watch = Watch::start();
    let wrong = Message::text(format!(r#"{{"name": "a", "sizes": ["{KEY}"]}}"#));
    let (url, _played) = sending(vec![wrong, Message::text("page"), thing("b")]).await;
    let mut messages = open(&client(&url)).await;
    let error = messages.next().await.expect("a message").expect_err("it does not fit");
    let Error::Body { status: 101, path, .. } = &error else { panic!("{error:?}") };
    assert_eq!(path, "sizes[0]");
    watch.assert_no_secret_in(&error);
    let error = messages.next().await.expect("a message").expect_err("no JSON");
    assert!(error.to_string().contains("not JSON"), "{error}");
    assert_eq!(next(&mut messages).await.as_deref(), Some("b"));
}

#[tokio::test]
async fn a_close_that_tells_a_failure_is_an_error_without_secrets() {
    let watch = Watch::start();
    let failed = close(CloseCode::INTERNAL_SERVER_ERROR, &format!("no {KEY}"));
    let (url, _played) = sending(vec![failed]).await;
    let error = last_error(open(&client(&url)).await).await;
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(error.to_string().contains("with code 1011: no [redacted]"), "{error}");
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_end() {
    let (url, played) = sending(vec![thing("a")]).await;
    let mut messages = open(&client(&url)).await;
    assert_eq!(next(&mut messages).await.as_deref(), Some("a"));
    drop(played.await.expect("it plays to its end"));
    let error = last_error(messages).await;
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
}

#[tokio::test]
async fn a_message_that_is_too_long_is_not_read() {
    let (url, _played) = sending(vec![thing(&"a".repeat(200))]).await;
    let core = builder(&url).body_limit(100).build().expect("it is valid");
    let error = last_error(open(&core).await).await;
    assert!(error.to_string().contains("longer than the limit of 100 bytes"), "{error}");
}

#[tokio::test]
async fn a_quiet_gateway_is_asked_for_a_sign_of_life() {
    let (url, _played) = gateway(|mut socket| async move {
        for _ in 0..3 {
            let frame = socket.next().await.expect("a frame").expect("a ping");
            assert!(frame.is_ping(), "{frame:?}");
        }
        socket.send(thing("a")).await.expect("it is open");
        socket
    })
    .await;
    let core = builder(&url).timeout(Duration::from_millis(300)).build().expect("it is valid");
    assert_eq!(next(&mut open(&core).await).await.as_deref(), Some("a"));
}

#[tokio::test]
async fn a_gateway_that_gives_no_sign_of_life_is_left() {
    let (url, _played) = sending(Vec::new()).await;
    let limit = Duration::from_millis(300);
    let core = builder(&url).timeout(limit).build().expect("it is valid");
    let messages = open(&core).await;
    let started = Instant::now();
    let error = last_error(messages).await;
    assert!(error.is_timeout() && started.elapsed() >= 2 * limit, "{error:?}");
}

#[tokio::test]
async fn dropping_the_messages_closes_the_connection() {
    let (url, played) = gateway(|mut socket| async move { socket.next().await.is_none() }).await;
    drop(open(&client(&url)).await);
    assert!(played.await.expect("it plays to its end"));
}

async fn refused(play: Play) -> Error<Problem> {
    let watch = Watch::start();
    let server = Server::start([play]).await;
    let opened = client(&server.url()).websocket::<Thing, Problem>(request(&READ)).await;
    let error = opened.expect_err("it is refused");
    watch.assert_no_secret_in(&error);
    error
}

#[tokio::test]
async fn a_refusal_is_an_error_like_that_of_any_call() {
    let body = serde_json::json!({ "message": echo() }).to_string();
    let error = refused(Play::json(403, &body)).await;
    assert!(matches!(error, Error::Api { status: 403, .. }), "{error:?}");
    assert!(error.to_string().contains("HTTP 403: [redacted]"), "{error}");
    let error = refused(Play::html(401, &echo())).await;
    assert!(matches!(error, Error::UnexpectedStatus { status: 401, .. }), "{error:?}");
    let error = refused(Play::empty(429)).await;
    assert!(error.is_rate_limited() && error.call().attempts == 3, "{error:?}");
    let error = refused(Play::redirect(302, &format!("http://localhost/{TOKEN}"))).await;
    assert!(matches!(error, Error::UnexpectedStatus { status: 302, .. }), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_opens_no_websocket_is_an_error() {
    let error = refused(Play::json(200, r#"{"message": "hello"}"#)).await;
    assert!(matches!(error, Error::UnexpectedStatus { status: 200, .. }), "{error:?}");
    for headers in [
        &[("Connection", "Upgrade"), ("Upgrade", "h2c")][..],
        &[("Upgrade", "websocket"), ("Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")],
    ] {
        let error = refused(Play::answer(101, headers, "")).await;
        assert!(matches!(error, Error::Transport { .. }), "{error:?}");
        assert!(error.to_string().contains("no websocket"), "{error}");
    }
}

#[tokio::test]
async fn a_silent_handshake_ends_with_the_time_limit() {
    let server = Server::start([Play::Stall(Vec::new())]).await;
    let core = builder(&server.url()).timeout(Duration::from_millis(200)).build();
    let opened = core.expect("it is valid").websocket::<Thing, Problem>(request(&READ)).await;
    assert!(opened.expect_err("nothing came").is_timeout());
}

#[tokio::test]
async fn opening_waits_for_its_turn() {
    let interval = Duration::from_millis(200);
    let limited: Operation<'_> = READ.interval(interval);
    let server = Server::start([Play::empty(401)]).await;
    let core = client(&server.url());
    let started = Instant::now();
    for _ in 0..2 {
        let opened = core.websocket::<Thing, Problem>(request(&limited)).await;
        assert_eq!(opened.expect_err("it is refused").status(), Some(401));
    }
    assert!(started.elapsed() >= interval);
}

//! Events over a websocket that breaks.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_websockets::{CloseCode, Message, ServerBuilder};
use wagate_waha::types::Event;
use wagate_waha::{Client, Error, Watch, Watched};

use crate::server::KEY;

/// What the server does with a connection.
#[derive(Clone, Copy)]
enum Act {
    /// Sends these events and closes the websocket.
    Send(&'static [&'static str]),
    /// Sends these, and breaks the connection.
    Break(&'static [&'static str]),
    /// Sends these, and nothing more.
    Stay(&'static [&'static str]),
    /// Answers with this status instead of a websocket.
    Refuse(u16),
}

/// A server that does this with one connection after the other. Gives its address, and the targets that it is asked for.
async fn server(acts: &'static [Act]) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let (asked, targets) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        for act in acts {
            let (stream, _) = listener.accept().await.expect("a client");
            let target = play(stream, *act).await;
            asked.send(target).expect("the test waits for it");
        }
    });
    (url, targets)
}

async fn play(mut stream: TcpStream, act: Act) -> String {
    if let Act::Refuse(status) = act {
        let mut head = [0; 4096];
        let length = stream.read(&mut head).await.expect("a request");
        let answer =
            format!("HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.expect("it is open");
        let head = String::from_utf8_lossy(&head[..length]).into_owned();
        return head.split(' ').nth(1).expect("a target").to_owned();
    }
    let (request, mut socket) = ServerBuilder::new().accept(stream).await.expect("a handshake");
    let (Act::Send(events) | Act::Break(events) | Act::Stay(events)) = act else { unreachable!() };
    for event in events {
        let text = match event.strip_prefix('!') {
            Some(text) => text.to_owned(),
            None => format!(r#"{{"event": "{event}", "session": "default"}}"#),
        };
        socket.send(Message::text(text)).await.expect("it is open");
    }
    match act {
        Act::Send(_) => {
            let close = Message::close(Some(CloseCode::NORMAL_CLOSURE), "");
            socket.send(close).await.expect("it is open");
        }
        Act::Stay(_) => {
            tokio::spawn(async move { while socket.next().await.is_some() {} });
        }
        Act::Break(_) | Act::Refuse(_) => {}
    }
    request.uri().to_string()
}

fn client(url: &str) -> Client {
    Client::builder().base_url(url).api_key(KEY).build().expect("the address is good")
}

/// With pauses that a test can wait for.
fn impatient(url: &str) -> Watch {
    client(url).watch().pauses(Duration::from_millis(1), Duration::from_millis(4))
}

async fn next(watch: &mut Watch) -> Result<Watched, Error> {
    watch.next().await.expect("it does not end by itself")
}

/// What comes, in a word each, as long as the server plays.
async fn words(watch: &mut Watch, count: usize) -> Vec<String> {
    let mut words = Vec::new();
    while words.len() < count {
        words.push(match next(watch).await {
            Ok(Watched::Event(event)) => event.kind().expect("a kind").to_owned(),
            Ok(Watched::Connected) => "connected".to_owned(),
            Ok(Watched::Reconnecting { cause: None, .. }) => "closed".to_owned(),
            Ok(Watched::Reconnecting { cause: Some(_), .. }) => "broken".to_owned(),
            Ok(Watched::PossibleGap { .. }) => "gap".to_owned(),
            Ok(Watched::Unreadable(_)) => "unreadable".to_owned(),
            Ok(_) => "something".to_owned(),
            Err(error) => format!("{:?}", error.status()),
        });
    }
    words
}

#[tokio::test]
async fn it_connects_again_and_tells_what_may_be_missing() {
    let (url, mut targets) = server(&[
        Act::Send(&["message", "message.ack"]),
        Act::Break(&["message"]),
        Act::Refuse(503),
        Act::Stay(&["session.status"]),
    ])
    .await;
    let mut watch = impatient(&url);
    let expected = [
        "connected",
        "message",
        "message.ack",
        "closed",
        "connected",
        "gap",
        "message",
        "broken",
        "broken",
        "connected",
        "gap",
        "session.status",
    ];
    assert_eq!(words(&mut watch, expected.len()).await, expected);
    for _ in 0..4 {
        let target = targets.recv().await.expect("it was asked");
        assert_eq!(target, format!("/ws?x-api-key={KEY}"));
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_and_the_rest_follows() {
    let (url, _targets) = server(&[Act::Stay(&["message", "!no json", "of.tomorrow"])]).await;
    let mut watch = impatient(&url);
    assert_eq!(words(&mut watch, 4).await, ["connected", "message", "unreadable", "of.tomorrow"]);
}

#[tokio::test]
async fn the_server_is_told_what_is_watched() {
    let (url, mut targets) = server(&[Act::Send(&[]), Act::Stay(&[]), Act::Stay(&[])]).await;
    let watch = impatient(&url).session("a b").events(["message", "session.status"]);
    let mut watch = watch;
    assert_eq!(words(&mut watch, 4).await, ["connected", "closed", "connected", "gap"]);
    let asked = format!("/ws?session=a%20b&events=message&events=session.status&x-api-key={KEY}");
    assert_eq!(targets.recv().await.as_deref(), Some(asked.as_str()));
    assert_eq!(targets.recv().await.as_deref(), Some(asked.as_str()), "the filter stays");
    let mut watch = client(&url).session("shop").watch();
    assert_eq!(words(&mut watch, 1).await, ["connected"]);
    let asked = format!("/ws?session=shop&x-api-key={KEY}");
    assert_eq!(targets.recv().await.as_deref(), Some(asked.as_str()));
}

#[tokio::test]
async fn a_refusal_is_an_error_and_can_be_tried_again() {
    let (url, _targets) = server(&[Act::Refuse(401), Act::Stay(&["message"])]).await;
    let mut watch = impatient(&url);
    let error = next(&mut watch).await.expect_err("it is refused");
    assert!(error.is_unauthorized() && !error.to_string().contains(KEY), "{error}");
    // There was no connection, so nothing can be missing.
    assert_eq!(words(&mut watch, 2).await, ["connected", "message"]);
}

#[tokio::test]
async fn pauses_grow_until_an_event_comes() {
    let (url, _targets) = server(&[
        Act::Send(&[]),
        Act::Send(&[]),
        Act::Send(&[]),
        Act::Send(&[]),
        Act::Send(&["message"]),
    ])
    .await;
    let mut watch = impatient(&url);
    let mut pauses = Vec::new();
    while pauses.len() < 5 {
        if let Ok(Watched::Reconnecting { after, .. }) = next(&mut watch).await {
            pauses.push(after.as_millis());
        }
    }
    assert_eq!(pauses, [1, 2, 4, 4, 1]);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    drop(listener);
    let mut watch = impatient(&url);
    assert_eq!(words(&mut watch, 3).await, ["broken"; 3]);
}

#[tokio::test]
async fn it_ends_when_it_is_closed() {
    let (url, _targets) = server(&[Act::Stay(&["message", "message"])]).await;
    let mut watch = impatient(&url);
    assert_eq!(words(&mut watch, 2).await, ["connected", "message"]);
    watch.close();
    assert!(watch.next().await.is_none() && watch.next().await.is_none());
}

#[tokio::test]
async fn a_future_that_is_given_up_loses_nothing() {
    let (url, _targets) = server(&[Act::Send(&["message"]), Act::Stay(&["message.ack"])]).await;
    let mut watch = impatient(&url);
    let mut kinds = Vec::new();
    while kinds.len() < 2 {
        // Polled once, and dropped.
        let polled = futures_util::future::poll_immediate(watch.next()).await;
        if let Some(Some(Ok(Watched::Event(event)))) = polled {
            kinds.push(event.kind().expect("a kind").to_owned());
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(kinds, ["message", "message.ack"]);
}

#[tokio::test]
async fn nothing_of_an_event_is_shown() {
    let event = r#"{"event": "message", "payload": {"body": "s3cret"}}"#;
    let shown = format!("{:?}", Watched::Event(Event::from_json(event).expect("documented")));
    assert_eq!(shown, r#"Event(Some("message"))"#);
}

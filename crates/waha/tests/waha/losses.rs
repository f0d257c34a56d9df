//! Thousands of events over a websocket that breaks in every way: what was sent whole comes once and in order, and of what
//! may be missing it is told.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_websockets::{CloseCode, Message, ServerBuilder, WebSocketStream};
use wagate_waha::types::Event;
use wagate_waha::{Client, Watch, Watched};

use crate::server::KEY;

/// How many events are sent in all.
const MANY: usize = 10_000;

/// The most that come over one connection.
const AT_ONCE: usize = 60;

/// What was sent over a connection, and whether all of it must have arrived.
struct Sent {
    events: Range<usize>,
    arrives: bool,
}

/// What came.
#[derive(Debug, PartialEq)]
enum Seen {
    Event(usize),
    Gap,
}

/// A server that restarts, refuses and breaks. Gives its address.
async fn server(sent: Arc<Mutex<Vec<Sent>>>) -> String {
    let mut listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async move {
        let mut dice = fastrand::Rng::with_seed(16);
        let mut next = 0;
        while next < MANY {
            let (mut stream, _) = listener.accept().await.expect("a client");
            match dice.u8(..8) {
                0 => refuse(&mut stream).await,
                1 => drop(stream),
                2 => {
                    // Nobody listens for a while.
                    drop((stream, listener));
                    listener = bound_again(address).await;
                }
                _ => {
                    let events = next..(next + dice.usize(..AT_ONCE)).min(MANY);
                    next = events.end;
                    let arrives = send(&mut dice, stream, events.clone()).await;
                    sent.lock().expect("nobody panics").push(Sent { events, arrives });
                }
            }
        }
        // The last connection is closed properly, or the client would wait for an end that does not come.
        let (stream, _) = listener.accept().await.expect("a client");
        let (_, mut socket) = ServerBuilder::new().accept(stream).await.expect("a handshake");
        close(&mut socket).await;
    });
    format!("http://{address}")
}

/// Listens there again; somebody else may have the port for a moment.
async fn bound_again(address: SocketAddr) -> TcpListener {
    loop {
        tokio::time::sleep(Duration::from_millis(1)).await;
        if let Ok(listener) = TcpListener::bind(address).await {
            return listener;
        }
    }
}

async fn refuse(stream: &mut TcpStream) {
    let mut head = [0; 4096];
    let _ = stream.read(&mut head).await;
    let answer = "HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let _ = stream.write_all(answer.as_bytes()).await;
}

async fn close(socket: &mut WebSocketStream<TcpStream>) {
    let _ = socket.send(Message::close(Some(CloseCode::NORMAL_CLOSURE), "")).await;
}

/// Sends these events and ends the connection somehow; tells whether all of them arrive.
async fn send(dice: &mut fastrand::Rng, stream: TcpStream, events: Range<usize>) -> bool {
    let (_, mut socket) = ServerBuilder::new().accept(stream).await.expect("a handshake");
    for number in events {
        let text = format!(r#"{{"event": "message", "timestamp": {number}}}"#);
        socket.send(Message::text(text)).await.expect("it is open");
        if dice.u8(..10) == 0 {
            socket.send(Message::ping("sign")).await.expect("it is open");
        }
    }
    match dice.u8(..4) {
        0 => close(&mut socket).await,
        1 => {
            // In the middle of a frame: a text of 300 bytes is announced.
            let half = b"\x81\x7e\x01\x2c{\"event\": \"mess";
            socket.get_mut().write_all(half).await.expect("it is open");
        }
        2 => {
            // What is on its way is lost with a connection that is reset.
            socket.get_ref().set_zero_linger().expect("it is open");
            return false;
        }
        _ => {}
    }
    end(socket.get_mut()).await;
    true
}

/// Ends a connection so that all of it arrives: one that is closed with something unread in it is reset.
async fn end(stream: &mut TcpStream) {
    let _ = stream.shutdown().await;
    let mut rest = [0; 256];
    while stream.read(&mut rest).await.is_ok_and(|length| length > 0) {}
}

fn number(event: &Event) -> usize {
    let Event::Message(message) = event else { panic!("{event:?}") };
    let number = message.timestamp.expect("the test numbers its events");
    usize::try_from(number).expect("it is small")
}

/// Everything that comes until the server is done.
async fn watched(mut watch: Watch, sent: &Mutex<Vec<Sent>>) -> Vec<Seen> {
    let mut seen = Vec::new();
    let is_done = || {
        let sent = sent.lock().expect("nobody panics");
        sent.last().is_some_and(|sent| sent.events.end == MANY)
    };
    loop {
        match watch.next().await.expect("it does not end by itself") {
            Ok(Watched::Event(event)) => seen.push(Seen::Event(number(&event))),
            Ok(Watched::PossibleGap { .. }) => seen.push(Seen::Gap),
            // Over the last connection nothing comes.
            Ok(Watched::Reconnecting { cause: None, .. }) if is_done() => return seen,
            Ok(Watched::Connected | Watched::Reconnecting { .. }) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn nothing_of_ten_thousand_events_is_lost_but_what_a_gap_is_told_of() {
    let sent = Arc::default();
    let url = server(Arc::clone(&sent)).await;
    let client = Client::builder().base_url(&url).api_key(KEY).build().expect("a good address");
    let watch = client.watch().pauses(Duration::from_micros(1), Duration::from_millis(1));
    let seen = watched(watch, &sent).await;
    let mut seen = seen.into_iter().peekable();
    let (mut lost, mut breaks) = (0, 0);
    // Whether it was told, since the last event, that something may be missing; before the first nothing can be.
    let mut is_told = true;
    for Sent { events, arrives } in &*sent.lock().expect("nobody panics") {
        while seen.next_if_eq(&Seen::Gap).is_some() {
            is_told = true;
        }
        breaks += 1;
        let mut arrived = 0;
        for expected in events.clone() {
            if seen.next_if_eq(&Seen::Event(expected)).is_some() {
                assert!(is_told || arrived > 0, "no gap before {expected} of {events:?}");
                arrived += 1;
            } else {
                assert!(!arrives, "{expected} of {events:?} is lost: {:?}", seen.peek());
                lost += 1;
            }
        }
        // A connection that was reset before the client saw it is none.
        is_told &= arrived == 0;
    }
    assert_eq!(seen.find(|one| *one != Seen::Gap), None);
    assert!(breaks > 200 && lost < MANY / 2, "{breaks} breaks, {lost} lost with a reset");
}

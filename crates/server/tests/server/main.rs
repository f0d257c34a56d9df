//! A server under strangers.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use wagate_server::{BodyError, Flow, Handler, Limits, serve};

/// How long a test waits for what must come: longer than any machine takes.
const GENEROUS: Duration = Duration::from_secs(60);

/// Longer than any limit of a test.
const LONG: Duration = Duration::from_secs(3600);

/// Answers with how many bytes came.
struct Count {
    begun: watch::Sender<usize>,
}

impl Handler for Count {
    type Body = Full<Bytes>;
    type Error = Infallible;

    async fn handle(
        &self,
        request: Request<Incoming>,
        flow: &Flow,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        self.begun.send_modify(|begun| *begun += 1);
        let mut pieces = flow.read(request.into_body(), 1 << 20);
        let status = loop {
            match pieces.next().await {
                Ok(Some(_)) => {}
                Ok(None) => break StatusCode::OK,
                Err(BodyError::TooSlow) => break StatusCode::REQUEST_TIMEOUT,
                Err(BodyError::NoRoom) => break StatusCode::SERVICE_UNAVAILABLE,
                Err(_) => break StatusCode::BAD_REQUEST,
            }
        };
        let mut response = Response::new(Full::from(pieces.came().to_string()));
        *response.status_mut() = status;
        Ok(response)
    }
}

struct Running {
    address: SocketAddr,
    /// How many requests were begun to be answered.
    begun: watch::Receiver<usize>,
    _server: JoinHandle<bool>,
}

/// Limits that nothing reaches, with these changes.
fn limits(change: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::default();
    (limits.head, limits.piece, limits.body) = (LONG, LONG, LONG);
    change(&mut limits);
    limits
}

async fn start(limits: Limits) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    let (sender, begun) = watch::channel(0);
    let handler = Arc::new(Count { begun: sender });
    let served = serve(listener, handler, limits, std::future::pending(), || {}, GENEROUS);
    Running { address, begun, _server: tokio::spawn(served) }
}

impl Running {
    async fn sends(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.expect("a connection");
        stream.write_all(text.as_bytes()).await.expect("it is sent");
        stream
    }

    async fn has_begun(&self, requests: usize) {
        let mut begun = self.begun.clone();
        let waited = tokio::time::timeout(GENEROUS, begun.wait_for(|begun| *begun >= requests));
        waited.await.expect("they come").expect("it runs");
    }

    async fn posts(&self, body: &str) -> String {
        let mut stream = self.sends(&head(body.len())).await;
        stream.write_all(body.as_bytes()).await.expect("it is sent");
        answer(&mut stream).await
    }
}

fn head(length: usize) -> String {
    format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n")
}

/// What comes until an answer is whole, or the connection ends.
async fn answer(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let read = async {
        loop {
            let text = String::from_utf8_lossy(&all).into_owned();
            let is_whole = text.split_once("\r\n\r\n").is_some_and(|(_, body)| !body.is_empty());
            let mut piece = [0; 1024];
            if is_whole {
                return text;
            }
            match stream.read(&mut piece).await {
                Ok(0) | Err(_) => return text,
                Ok(length) => all.extend_from_slice(&piece[..length]),
            }
        }
    };
    tokio::time::timeout(GENEROUS, read).await.expect("an answer, or the end")
}

#[tokio::test]
async fn half_a_head_does_not_live_for_ever() {
    let running = start(limits(|limits| limits.head = Duration::from_millis(50))).await;
    for beginning in ["", "P", "POST / HTTP/1.1\r\nHost: x\r\n"] {
        let mut half = running.sends(beginning).await;
        assert!(!answer(&mut half).await.contains("200"), "{beginning:?}");
    }
    // Nor does a connection on which nothing more is asked.
    let mut stream = running.sends(&head(0)).await;
    assert!(answer(&mut stream).await.ends_with("\r\n\r\n0"));
    assert_eq!(answer(&mut stream).await, "");
}

#[tokio::test]
async fn a_slow_head_is_waited_for() {
    let running = start(limits(|limits| limits.connections = 2)).await;
    let mut slow = running.sends("").await;
    for letter in head(0).chars() {
        slow.write_all(letter.to_string().as_bytes()).await.expect("it is sent");
        tokio::task::yield_now().await;
    }
    assert!(answer(&mut slow).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn strangers_who_say_nothing_lock_nobody_out() {
    let running = start(limits(|limits| limits.connections = 8)).await;
    let mut silent = Vec::new();
    for _ in 0..40 {
        silent.push(running.sends("POST / HT").await);
    }
    assert!(running.posts("some").await.ends_with("\r\n\r\n4"));
    for stream in &mut silent[..32] {
        assert_eq!(answer(stream).await, "", "it made room");
    }
}

#[tokio::test]
async fn whoever_is_in_the_middle_of_a_body_makes_room_for_nobody() {
    let running = start(limits(|limits| limits.connections = 4)).await;
    let mut slow = Vec::new();
    for _ in 0..4 {
        slow.push(running.sends(&format!("{}ab", head(4))).await);
    }
    running.has_begun(4).await;
    // It waits until one of them is done, and that one's connection makes room.
    let (waiting, first) = tokio::join!(running.posts("some"), async {
        slow[2].write_all(b"cd").await.expect("it is sent");
        answer(&mut slow[2]).await
    });
    assert!(waiting.ends_with("\r\n\r\n4"), "{waiting}");
    assert!(first.ends_with("\r\n\r\n4"), "{first}");
    for index in [0, 1, 3] {
        slow[index].write_all(b"cd").await.expect("it is sent");
        assert!(answer(&mut slow[index]).await.ends_with("\r\n\r\n4"), "{index}");
    }
}

#[tokio::test]
async fn a_body_that_stands_still_or_drips_is_given_up() {
    let stands = limits(|limits| limits.piece = Duration::from_millis(50));
    let running = start(stands).await;
    let mut stream = running.sends(&format!("{}ab", head(4))).await;
    assert!(answer(&mut stream).await.starts_with("HTTP/1.1 408"));
    let drips = limits(|limits| (limits.body, limits.pace) = (Duration::from_millis(200), 1000));
    let running = start(drips).await;
    let stream = running.sends(&head(1 << 20)).await;
    let (mut reading, mut writing) = stream.into_split();
    let dripping = tokio::spawn(async move {
        while writing.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    let mut answer = [0; 12];
    let read = tokio::time::timeout(GENEROUS, reading.read_exact(&mut answer));
    read.await.expect("an answer").expect("it is read");
    assert_eq!(&answer, b"HTTP/1.1 408");
    dripping.abort();
}

#[tokio::test]
async fn bodies_in_memory_are_bounded_and_small_ones_go_by() {
    let few = limits(|limits| {
        (limits.in_flight, limits.small, limits.piece) = (8 << 10, 1 << 10, LONG);
    });
    let running = start(few).await;
    let large = "x".repeat(8 << 10);
    let mut first = running.sends(&head(large.len())).await;
    first.write_all(b"x").await.expect("it is sent");
    running.has_begun(1).await;
    let second = running.posts(&large);
    let (second, first) = tokio::join!(second, async {
        assert!(running.posts("small").await.ends_with("\r\n\r\n5"));
        first.write_all(&large.as_bytes()[1..]).await.expect("it is sent");
        answer(&mut first).await
    });
    for text in [first, second] {
        assert!(text.ends_with("\r\n\r\n8192"), "{text}");
    }
}

#[tokio::test]
async fn whoever_waits_for_room_too_long_is_told_so() {
    let few = limits(|limits| {
        (limits.in_flight, limits.small) = (8 << 10, 1 << 10);
        limits.piece = Duration::from_millis(300);
    });
    let running = start(few).await;
    let large = "x".repeat(8 << 10);
    let drips = running.sends(&head(large.len())).await;
    let (mut reading, mut writing) = drips.into_split();
    let dripping = tokio::spawn(async move {
        while writing.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    running.has_begun(1).await;
    let refused = running.posts(&large).await;
    assert!(refused.starts_with("HTTP/1.1 503") || refused.is_empty(), "{refused}");
    dripping.abort();
    let _ = reading.read(&mut [0]).await;
}

#[tokio::test]
async fn chunks_need_room_too() {
    let few = limits(|limits| (limits.in_flight, limits.small) = (8 << 10, 1 << 10));
    let running = start(few).await;
    let chunk = format!("800\r\n{}\r\n", "x".repeat(2048));
    let head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    let body = format!("{head}{}0\r\n\r\n", chunk.repeat(8));
    for _ in 0..3 {
        let mut stream = running.sends(&body).await;
        assert!(answer(&mut stream).await.ends_with("\r\n\r\n16384"));
    }
}

//! A server on loopback that plays tricks, and notes for each call what it got. A call is told by the number at the
//! beginning of its path.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::plays::{self, End, Play};

/// What all that is random begins with.
const SEED: u64 = 16;

/// Of so many connections one is closed before anything is read.
const DEAF: u64 = 50;

/// How long a connection is held that the client should have given up.
const HELD: Duration = Duration::from_secs(600);

/// A play as it is noted.
#[derive(Clone, Copy, Debug)]
pub struct Played {
    pub name: &'static str,
    /// Whether it says that nothing was done.
    pub refuses: bool,
}

/// A request as it came.
pub struct Request {
    pub target: String,
    pub head: String,
    pub body: String,
}

impl Request {
    /// The number of its call.
    fn call(&self) -> Option<usize> {
        self.target.strip_prefix("/call/")?.split('/').next()?.parse().ok()
    }
}

/// The running server.
pub struct Server {
    url: String,
    noted: Arc<Noted>,
}

#[derive(Default)]
struct Noted {
    plays: Mutex<HashMap<usize, Vec<Played>>>,
    astray: Mutex<Vec<String>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let noted = Arc::new(Noted::default());
        tokio::spawn(accept(listener, Arc::clone(&noted)));
        Self { url, noted }
    }

    /// The address for a call.
    pub fn url_of(&self, call: usize) -> String {
        format!("{}/call/{call}", self.url)
    }

    /// The targets that belong to no call.
    pub fn astray(&self) -> Vec<String> {
        lock(&self.noted.astray).clone()
    }

    /// What each call got.
    pub fn seen(&self) -> HashMap<usize, Vec<Played>> {
        lock(&self.noted.plays).clone()
    }
}

fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().expect("nobody panics with the lock")
}

async fn accept(listener: TcpListener, noted: Arc<Noted>) {
    let mut number = 0_u64;
    while let Ok((stream, _)) = listener.accept().await {
        number += 1;
        let mut dice = fastrand::Rng::with_seed(SEED ^ number.rotate_left(32));
        if dice.u64(..DEAF) == 0 {
            if dice.bool() {
                let _ = stream.set_zero_linger();
            }
            continue;
        }
        tokio::spawn(serve(stream, Arc::clone(&noted)));
    }
}

async fn serve(mut stream: TcpStream, noted: Arc<Noted>) {
    while let Some(request) = read(&mut stream).await {
        let play = played(&request, &noted);
        for piece in &play.pieces {
            // The client may have gone; that is part of the play.
            if stream.write_all(piece).await.is_err() {
                return;
            }
            tokio::task::yield_now().await;
        }
        match play.end {
            End::Keep => {}
            End::Close => return,
            End::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
            End::Hang => {
                let mut rest = [0; 64];
                // Until the client gives up.
                let _ = tokio::time::timeout(HELD, stream.read(&mut rest)).await;
                return;
            }
        }
    }
}

/// Chooses what the request gets, and notes it before anything is answered.
fn played(request: &Request, noted: &Noted) -> Play {
    let Some(call) = request.call() else {
        lock(&noted.astray).push(request.target.clone());
        return Play::none();
    };
    let mut plays = lock(&noted.plays);
    let before = plays.entry(call).or_default();
    let place = ((call as u64) << 8) | before.len() as u64;
    let play = plays::choose(&mut fastrand::Rng::with_seed(SEED ^ place.rotate_left(17)), request);
    before.push(Played { name: play.name, refuses: play.refuses });
    play
}

/// The next request of a connection, with its whole body.
async fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 16 << 10];
    loop {
        if let Some(request) = whole(&bytes) {
            return Some(request);
        }
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => bytes.extend_from_slice(&buffer[..read]),
            _ => return None,
        }
    }
}

fn whole(bytes: &[u8]) -> Option<Request> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let body = &bytes[end + 4..];
    let lower = head.to_ascii_lowercase();
    let is_complete = if lower.contains("transfer-encoding: chunked") {
        body.ends_with(b"0\r\n\r\n")
    } else {
        let mut lengths = lower.lines().filter_map(|line| line.strip_prefix("content-length:"));
        let length = lengths.next().and_then(|length| length.trim().parse().ok());
        body.len() >= length.unwrap_or(0)
    };
    let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let body = String::from_utf8_lossy(body).into_owned();
    is_complete.then_some(Request { target, head, body })
}

//! A server on loopback that plays what it is told, one answer for each connection.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens once a request was read, or while it is not.
#[derive(Clone)]
pub enum Play {
    /// These bytes, then the connection is closed.
    Bytes(Vec<u8>),
    /// These bytes, and then nothing.
    Stall(Vec<u8>),
    /// These bytes, with a pause after each piece, then the connection is closed.
    Slow(Vec<Vec<u8>>, Duration),
    /// Nothing is read, and nothing said.
    Deaf,
    /// The connection is reset.
    Reset,
}

impl Play {
    /// An answer with a JSON body.
    pub fn json(status: u16, body: &str) -> Self {
        Self::answer(status, &[("Content-Type", "application/json")], body)
    }

    /// An answer with an HTML body.
    pub fn html(status: u16, body: &str) -> Self {
        Self::answer(status, &[("Content-Type", "text/html; charset=utf-8")], body)
    }

    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Self::answer(status, &[], "")
    }

    /// Any answer.
    pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let mut text = format!("HTTP/1.1 {status} Some Reason\r\nConnection: close\r\n");
        for (name, value) in headers {
            text += &format!("{name}: {value}\r\n");
        }
        if status != 204 {
            text += &format!("Content-Length: {}\r\n", body.len());
        }
        Self::Bytes(format!("{text}\r\n{body}").into_bytes())
    }

    /// A redirect.
    pub fn redirect(status: u16, location: &str) -> Self {
        Self::answer(status, &[("Location", location)], "")
    }

    /// A good answer whose body comes in pieces, with a pause after each.
    pub fn slow(pieces: &[&str], pause: Duration) -> Self {
        let length: usize = pieces.iter().map(|piece| piece.len()).sum();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
        let all = std::iter::once(head.as_str()).chain(pieces.iter().copied());
        Self::Slow(all.map(|piece| piece.as_bytes().to_vec()).collect(), pause)
    }

    /// An answer that is cut off: it promises more bytes than it has.
    pub fn truncated(body: &str) -> Self {
        let length = body.len() + 100;
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        Self::Bytes(format!("{head}{body}").into_bytes())
    }
}

/// It stops when the test ends.
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Plays these one after the other, and the last one from then on.
    pub async fn start(plays: impl IntoIterator<Item = Play>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let requests = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(serve(listener, plays.into_iter().collect(), Arc::clone(&requests)));
        Self { address, requests }
    }

    /// The address of a server that plays this, and after it listens no more.
    pub async fn once(play: Play) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a client");
            drop(listener);
            read_request(&mut stream).await;
            play_on(stream, play).await;
        });
        format!("http://{address}")
    }

    /// An address that nothing listens on.
    pub async fn refusing() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        format!("http://{address}")
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What was asked for, head and body, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panicked").clone()
    }

    /// How often anything was asked for.
    pub fn count(&self) -> usize {
        self.requests().len()
    }
}

async fn serve(listener: TcpListener, plays: Vec<Play>, requests: Arc<Mutex<Vec<String>>>) {
    loop {
        let Ok((mut stream, _)) = listener.accept().await else {
            return;
        };
        let number = requests.lock().expect("no test panicked").len();
        let play = plays[number.min(plays.len() - 1)].clone();
        let request = match play {
            Play::Deaf => String::new(),
            _ => read_request(&mut stream).await,
        };
        requests.lock().expect("no test panicked").push(request);
        tokio::spawn(play_on(stream, play));
    }
}

async fn play_on(mut stream: TcpStream, play: Play) {
    match play {
        Play::Bytes(bytes) => {
            // The client may have gone; that is part of some tests.
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Play::Stall(bytes) => {
            let _ = stream.write_all(&bytes).await;
            tokio::time::sleep(Duration::from_secs(600)).await;
        }
        Play::Slow(pieces, pause) => {
            for piece in pieces {
                let _ = stream.write_all(&piece).await;
                tokio::time::sleep(pause).await;
            }
        }
        Play::Deaf => tokio::time::sleep(Duration::from_secs(600)).await,
        Play::Reset => stream.set_zero_linger().expect("it is open"),
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = vec![0; 64 << 10];
    while !is_complete(&request) {
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => request.extend_from_slice(&buffer[..read]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&request).into_owned()
}

fn is_complete(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else {
        return false;
    };
    let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
    if head.contains("transfer-encoding: chunked") {
        return request[end + 4..].ends_with(b"0\r\n\r\n");
    }
    let length =
        head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    request.len() - end - 4 >= length.unwrap_or(0)
}

//! A server on loopback that plays what it is told, one answer for each connection.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens once a request was read.
#[derive(Clone)]
pub enum Play {
    /// These bytes, then the connection is closed.
    Bytes(Vec<u8>),
    /// These bytes, and then nothing.
    Stall(Vec<u8>),
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
        let request = read_request(&mut stream).await;
        let number = {
            let mut requests = requests.lock().expect("no test panicked");
            requests.push(request);
            requests.len() - 1
        };
        let play = plays[number.min(plays.len() - 1)].clone();
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
        Play::Reset => stream.set_zero_linger().expect("it is open"),
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    while !is_complete(&text) {
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => text.push_str(&String::from_utf8_lossy(&buffer[..read])),
            _ => break,
        }
    }
    text
}

fn is_complete(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok()
    });
    body.len() >= length.unwrap_or(0)
}

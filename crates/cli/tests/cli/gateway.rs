//! A server on loopback that keeps what it is sent and answers what a test wants.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What was sent.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `POST /path`
    pub target: String,
    /// The headers, in lower case.
    pub headers: String,
    pub body: Vec<u8>,
}

impl Request {
    /// The body as text, with what is no UTF-8 replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A status line and a body; the type is JSON when it begins like that.
pub type Answer = (&'static str, Vec<u8>);

/// The server; it runs until the tests end.
pub struct Gateway {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Gateway {
    /// Starts it. The answers may name the server's own address.
    pub fn start(answer: impl Fn(&Request, &str) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (kept, own, answer) = (Arc::clone(&requests), url.clone(), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (kept, own, answer) = (Arc::clone(&kept), own.clone(), Arc::clone(&answer));
                std::thread::spawn(move || serve(stream, &kept, |request| answer(request, &own)));
            }
        });
        Self { url, requests }
    }

    /// What was sent so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("no panic").clone()
    }
}

fn serve(mut stream: TcpStream, kept: &Mutex<Vec<Request>>, answer: impl Fn(&Request) -> Answer) {
    // A client that has gone, or that only looks whether somebody listens.
    let Some(request) = read(&stream) else { return };
    kept.lock().expect("no panic").push(request.clone());
    let (status, body) = answer(&request);
    let json = body.first().is_some_and(|byte| b"{[n".contains(byte));
    let content_type = if json { "application/json" } else { "application/octet-stream" };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let target = line.rsplit_once(' ')?.0.to_owned();
    let mut request = Request { target, ..Request::default() };
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        request.headers.push_str(&line.to_lowercase());
    }
    let length = request.headers.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length: u64 = length.map_or(0, |length| length.trim().parse().expect("a number"));
    reader.take(length).read_to_end(&mut request.body).ok()?;
    Some(request)
}

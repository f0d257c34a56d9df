//! Servers on loopback: one that answers every request with the same bytes, and one that goes by a script.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// Starts a server whose every connection gets `answer`, and returns its host and port. Where the answer holds
/// `{target}`, the target of the request is put, as error pages do, and for `{request}`, `{percent}`, `{escapes}` and
/// `{entities}` all of it in a spelling of JSON, of URLs, of JSON again and of HTML. The thread ends with the test process.
pub fn answering(answer: impl Into<String>) -> String {
    let answer = answer.into();
    serving(move |mut stream| {
        let request = read_request(&mut stream);
        let target = request.split(' ').nth(1).unwrap_or_default();
        let mut answer = answer.replace("{target}", target);
        for (name, spell) in SPELLINGS {
            if answer.contains(name) {
                answer = answer.replace(name, &spell(&request));
            }
        }
        // A client that went away is the test's business, not the server's.
        let _ = stream.write_all(answer.as_bytes());
    })
}

/// A spelling of a text.
type Spelling = (&'static str, fn(&str) -> String);

/// How a text is written by those who echo it.
const SPELLINGS: [Spelling; 4] = [
    ("{request}", |text| serde_json::json!(text).to_string().trim_matches('"').to_owned()),
    ("{percent}", |text| text.bytes().map(|byte| format!("%{byte:02x}")).collect()),
    ("{escapes}", |text| text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect()),
    ("{entities}", |text| text.chars().map(|letter| format!("&#{};", u32::from(letter))).collect()),
];

/// A server that goes by a script.
pub struct Scripted {
    /// Where it listens: `http://127.0.0.1:4010`.
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    /// Answers the first request with the first answer, and so on; to what comes after the last it
    /// gives the last once more.
    pub fn start(answers: impl IntoIterator<Item = String>) -> Self {
        let answers: Vec<String> = answers.into_iter().collect();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&requests);
        let address = serving(move |mut stream| {
            let request = read_request(&mut stream);
            let index = {
                let mut kept = kept.lock().expect("no test panicked while reading");
                kept.push(request);
                kept.len() - 1
            };
            if let Some(answer) = answers.get(index).or(answers.last()) {
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Self { url: format!("http://{address}"), requests }
    }

    /// What came so far, each request with its head and body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panicked while reading").clone()
    }

    /// The targets of the requests: `/api/contacts?limit=10`.
    pub fn targets(&self) -> Vec<String> {
        let target = |request: String| request.split(' ').nth(1).unwrap_or_default().to_owned();
        self.requests().into_iter().map(target).collect()
    }
}

/// Starts a server that reads and never answers.
pub fn silent() -> String {
    serving(|mut stream| {
        let mut buffer = [0; 4096];
        // Until the client gives up.
        while stream.read(&mut buffer).is_ok_and(|read| read > 0) {}
    })
}

/// An address where nobody listens.
pub fn refusing() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port can be had");
    listener.local_addr().expect("it has an address").to_string()
}

/// A whole HTTP answer.
pub fn http(status: &str, content_type: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\nconnection: close\r\n\r\n{body}")
}

fn serving(handle: impl Fn(TcpStream) + Send + Clone + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port can be had");
    let address = listener.local_addr().expect("it has an address").to_string();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let handle = handle.clone();
            thread::spawn(move || handle(stream));
        }
    });
    address
}

/// Reads the head and the announced body, so that closing does not reset the connection.
fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.trim().parse::<usize>().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return text,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}

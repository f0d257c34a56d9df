//! A server on loopback that answers what a test says, and notes what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use wagate_waha::{Client, RetryPolicy};

/// The key of the client.
pub const KEY: &str = "the-key-of-a-test";

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    pub line: String,
    pub key: Option<String>,
    pub body: Bytes,
}

/// What to answer: a status, and JSON.
pub type Answer = (u16, String);

#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Answer>>,
    asked: Mutex<Vec<Asked>>,
}

/// The server.
pub struct Server {
    pub url: String,
    script: Arc<Script>,
}

impl Server {
    /// One that gives these answers one after the other, the last again and again.
    pub async fn answering(answers: impl IntoIterator<Item = (u16, impl Into<String>)>) -> Self {
        let script = Arc::new(Script::default());
        let answers = answers.into_iter().map(|(status, body)| (status, body.into()));
        script.answers.lock().expect("no panic").extend(answers);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let router = Router::new().fallback(answer).with_state(Arc::clone(&script));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, script }
    }

    /// A client of it, which tries nothing again.
    pub fn client(&self) -> Client {
        self.client_below("")
    }

    /// A client of it behind a proxy that serves it below this path.
    pub fn client_below(&self, prefix: &str) -> Client {
        let builder = Client::builder().base_url(format!("{}{prefix}", self.url)).api_key(KEY);
        builder.retry(RetryPolicy::none()).build().expect("the address is good")
    }

    /// What it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.script.asked.lock().expect("no panic").clone()
    }

    /// Method and target of what it was asked.
    pub fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }
}

async fn answer(State(script): State<Arc<Script>>, request: Request) -> Response {
    let line = format!("{} {}", request.method(), request.uri());
    let key = request.headers().get("X-Api-Key");
    let key = key.map(|key| String::from_utf8_lossy(key.as_bytes()).into_owned());
    let body = axum::body::to_bytes(request.into_body(), usize::MAX).await.expect("it comes whole");
    script.asked.lock().expect("no panic").push(Asked { line, key, body });
    let mut answers = script.answers.lock().expect("no panic");
    let answer = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() };
    let (status, body) = answer.expect("the test says what to answer");
    let status = StatusCode::from_u16(status).expect("a status");
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

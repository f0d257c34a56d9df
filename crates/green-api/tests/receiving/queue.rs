//! A queue of notifications on loopback, with as many faults as one likes.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use serde_json::{Value, json};

/// Whether the queue misbehaves.
#[derive(Clone, Copy, PartialEq)]
pub enum Faults {
    None,
    Many,
    /// It says that it deletes nothing, and keeps its word.
    NeverDeletes,
    /// Somebody else has deleted what it is asked to delete.
    DeletesBefore,
}

/// The running queue.
pub struct Queue {
    address: std::net::SocketAddr,
    state: Arc<Mutex<State>>,
    server: tokio::task::JoinHandle<()>,
}

struct State {
    waiting: VecDeque<(i64, Value)>,
    /// What was deleted last, to be repeated by mistake.
    deleted: Option<(i64, Value)>,
    next_receipt: i64,
    asked: usize,
    /// So many calls are refused with this status and body.
    refusals: (usize, u16, &'static str),
    /// What stands in the place of the oldest notification, so often.
    misprint: Option<(usize, Vec<u8>)>,
    /// What a deletion is answered with, after it is made.
    deleted_with: Option<(u16, &'static str)>,
    /// The paths and queries of all calls.
    calls: Vec<String>,
    /// How long a call is held open.
    held: Duration,
    faults: Faults,
    seen: BTreeMap<&'static str, usize>,
    dice: fastrand::Rng,
}

impl Queue {
    pub async fn start(faults: Faults) -> Self {
        let state = Arc::new(Mutex::new(State {
            waiting: VecDeque::new(),
            deleted: None,
            next_receipt: 1,
            asked: 0,
            refusals: (0, 0, ""),
            misprint: None,
            deleted_with: None,
            calls: Vec::new(),
            held: Duration::ZERO,
            faults,
            seen: BTreeMap::new(),
            dice: fastrand::Rng::with_seed(7),
        }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::clone(&state);
        let answer = move |request: Request| answer(Arc::clone(&shared), request);
        let router = axum::Router::new().fallback(answer);
        let server = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("serves");
        });
        Self { address, state, server }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn fill(&self, notifications: impl IntoIterator<Item = Value>) {
        let mut state = self.state();
        for notification in notifications {
            let receipt = state.next_receipt;
            state.waiting.push_back((receipt, notification));
            state.next_receipt += 1;
        }
    }

    /// Refuses the next calls.
    pub fn refuse(&self, calls: usize, status: u16, body: &'static str) {
        self.state().refusals = (calls, status, body);
    }

    /// Gives this so often in the place of the oldest notification, unless that is deleted before.
    pub fn misprint(&self, times: usize, answer: impl Into<Vec<u8>>) {
        self.state().misprint = Some((times, answer.into()));
    }

    /// Answers this to every deletion, which it makes.
    pub fn answer_deletions(&self, status: u16, body: &'static str) {
        self.state().deleted_with = Some((status, body));
    }

    /// Holds every call open for so long.
    pub fn hold(&self, time: Duration) {
        self.state().held = time;
    }

    /// The paths and queries of all calls.
    pub fn calls(&self) -> Vec<String> {
        self.state().calls.clone()
    }

    /// How many calls came.
    pub fn asked(&self) -> usize {
        self.state().asked
    }

    pub fn waiting(&self) -> usize {
        self.state().waiting.len()
    }

    /// How often each fault happened.
    pub fn faults(&self) -> Vec<(&'static str, usize)> {
        self.state().seen.iter().map(|(name, count)| (*name, *count)).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test panics with the lock")
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// What is answered, decided before anything is waited for.
enum Answer {
    Json(Value),
    Status(u16),
    Refusal(u16, &'static str),
    Bytes(Vec<u8>),
    /// The connection is closed in the middle of this.
    Cut(Value),
    Slow(Value),
}

async fn answer(state: Arc<Mutex<State>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let call = request.uri().to_string();
    let (answer, held) = {
        let mut state = state.lock().expect("no test panics with the lock");
        state.asked += 1;
        state.calls.push(call);
        let answer = match path.rsplit_once('/') {
            _ if state.refusals.0 > 0 => {
                state.refusals.0 -= 1;
                Answer::Refusal(state.refusals.1, state.refusals.2)
            }
            Some((_, receipt)) if path.contains("/deleteNotification/") => {
                state.delete(receipt.parse().expect("a receipt is a number"))
            }
            _ => state.receive(),
        };
        (answer, state.held)
    };
    tokio::time::sleep(held).await;
    match answer {
        Answer::Json(value) => respond(200, Body::from(value.to_string())),
        Answer::Status(status) => respond(status, Body::empty()),
        Answer::Refusal(status, body) => respond(status, Body::from(body)),
        Answer::Bytes(bytes) => respond(200, Body::from(bytes)),
        Answer::Cut(value) => respond(200, cut(&value)),
        Answer::Slow(value) => {
            tokio::time::sleep(Duration::from_millis(5)).await;
            respond(200, Body::from(value.to_string()))
        }
    }
}

fn respond(status: u16, body: Body) -> Response {
    Response::builder().status(status).body(body).expect("is a response")
}

/// Half of a body, and then a lost connection.
fn cut(value: &Value) -> Body {
    let mut text = value.to_string().into_bytes();
    text.truncate(text.len() / 2);
    let lost = io::Error::new(io::ErrorKind::ConnectionReset, "the test cuts it");
    Body::from_stream(futures_util::stream::iter([Ok(Bytes::from(text)), Err(lost)]))
}

impl State {
    fn receive(&mut self) -> Answer {
        if let Some((times, misprint)) = &mut self.misprint
            && *times > 0
        {
            *times -= 1;
            return Answer::Bytes(misprint.clone());
        }
        let Some((receipt, body)) = self.waiting.front().cloned() else {
            return Answer::Json(Value::Null);
        };
        let wrapped = |receipt: i64, body: &Value| json!({ "receiptId": receipt, "body": body });
        let oldest = wrapped(receipt, &body);
        match self.roll(&["receive cut", "receive slow", "receive 429", "receive 502", "repeated"])
        {
            "receive cut" => Answer::Cut(oldest),
            "receive slow" => Answer::Slow(oldest),
            "receive 429" => Answer::Status(429),
            "receive 502" => Answer::Status(502),
            "repeated" => match &self.deleted {
                Some((receipt, body)) => Answer::Json(wrapped(*receipt, body)),
                None => Answer::Json(oldest),
            },
            _ => Answer::Json(oldest),
        }
    }

    fn delete(&mut self, receipt: i64) -> Answer {
        if self.faults == Faults::NeverDeletes {
            return Answer::Json(json!({ "result": false }));
        }
        if self.faults == Faults::DeletesBefore {
            self.remove(receipt);
        }
        if let Some((status, body)) = self.deleted_with {
            self.remove(receipt);
            return Answer::Refusal(status, body);
        }
        match self.roll(&["delete 500", "delete false", "deleted and cut"]) {
            "delete 500" => Answer::Status(500),
            "delete false" => Answer::Json(json!({ "result": false })),
            "deleted and cut" => {
                self.remove(receipt);
                Answer::Cut(json!({ "result": true }))
            }
            _ => Answer::Json(json!({ "result": self.remove(receipt) })),
        }
    }

    fn remove(&mut self, receipt: i64) -> bool {
        let is_oldest = self.waiting.front().is_some_and(|(known, _)| *known == receipt);
        if is_oldest {
            self.deleted = self.waiting.pop_front();
            self.misprint = None;
        }
        is_oldest
    }

    /// One of the faults, one time in twenty.
    fn roll(&mut self, faults: &[&'static str]) -> &'static str {
        if self.faults != Faults::Many || self.dice.u32(0..20) != 0 {
            return "";
        }
        let fault = faults[self.dice.usize(0..faults.len())];
        *self.seen.entry(fault).or_default() += 1;
        fault
    }
}

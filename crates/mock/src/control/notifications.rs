//! `/__mock/notifications`: the queue in the hands of the tester.

use http::request::Parts;
use http::{Method, StatusCode};
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use wagate_validate::WebhookFileReport;

use super::{is_checked, not_json, ok, wrong_method};
use crate::MockError;
use crate::gateway::Gateway;
use crate::notifications::queue::Waiting;
use crate::wire::answer::Answer;
use crate::wire::call::query;

/// Shows, fills or empties the queue.
pub(super) fn answer(gateway: &Gateway, parts: &Parts, body: &[u8]) -> Answer {
    let posts = parts.method == Method::POST && gateway.outbox.has_receiver();
    if !gateway.has_queue && !posts {
        let problem = format!("{} has no queue of notifications", gateway.spec.vendor);
        return Answer::error(StatusCode::NOT_FOUND, &problem);
    }
    match parts.method {
        Method::GET | Method::HEAD => {
            let waiting = gateway.queue.waiting();
            ok(&Shown { count: waiting.len(), notifications: waiting })
        }
        Method::POST => fill(gateway, parts, body).unwrap_or_else(|refusal| refusal.answer()),
        Method::DELETE => ok(&json!({ "removed": gateway.empty_queue() })),
        _ => wrong_method("DELETE, GET, HEAD, POST"),
    }
}

/// What waits, for the tester.
#[derive(Serialize)]
struct Shown {
    count: usize,
    notifications: Vec<Waiting>,
}

/// Why nothing was queued.
enum Refusal {
    Unreadable(String),
    Undocumented(WebhookFileReport),
    Failed(MockError),
}

impl Refusal {
    fn answer(&self) -> Answer {
        match self {
            Self::Unreadable(problem) => Answer::error(StatusCode::BAD_REQUEST, problem),
            Self::Failed(error) => {
                let status = match error {
                    MockError::TooManyNotifications => StatusCode::INSUFFICIENT_STORAGE,
                    _ => StatusCode::BAD_REQUEST,
                };
                Answer::error(status, &error.to_string())
            }
            Self::Undocumented(report) => {
                let problem =
                    "a notification is not what the vendor documents; `?check=no` queues it anyway";
                let body = json!({ "error": problem, "entries": report.entries });
                Answer::json(StatusCode::BAD_REQUEST, "application/json", &body).because(problem)
            }
        }
    }
}

/// Queues all notifications of a body, or none.
fn fill(gateway: &Gateway, parts: &Parts, body: &[u8]) -> Result<Answer, Refusal> {
    let query = parts.uri.query().unwrap_or_default();
    if let Some(event) = asked_event(query, body).map_err(Refusal::Unreadable)? {
        let shown = gateway.documented_event(&event).and_then(|one| gateway.notify(vec![one]));
        return shown.map(|numbers| queued(&numbers)).map_err(Refusal::Failed);
    }
    let is_checked = is_checked(query);
    let is_checked = is_checked.map_err(Refusal::Unreadable)?;
    let file = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let notifications = read(file).map_err(Refusal::Unreadable)?;
    if let Some(report) = is_checked.then(|| gateway.checks.notifications(file)).flatten() {
        return Err(Refusal::Undocumented(report));
    }
    gateway.tell_clients(notifications).map(|numbers| queued(&numbers)).map_err(Refusal::Failed)
}

fn queued(numbers: &[u64]) -> Answer {
    ok(&json!({ "queued": numbers.len(), "receiptIds": numbers }))
}

/// The documented event that the query asks for, in the place of a body.
fn asked_event(text: &str, body: &[u8]) -> Result<Option<String>, String> {
    let asked = query(text).into_iter().find(|(name, _)| name == "event");
    match asked {
        Some(_) if !body.is_empty() => {
            Err("either the body has notifications, or the query names an event".to_owned())
        }
        asked => Ok(asked.map(|(_, event)| event)),
    }
}

/// One object, a list of objects, or one after the other.
fn read(file: &[u8]) -> Result<Vec<Box<RawValue>>, String> {
    let values: Result<Vec<Box<RawValue>>, _> =
        serde_json::Deserializer::from_slice(file).into_iter().collect();
    let values = match values.map_err(not_json)?.as_slice() {
        [list] if list.get().starts_with('[') => {
            serde_json::from_str(list.get()).map_err(not_json)?
        }
        values => values.to_vec(),
    };
    for value in &values {
        // What is only skipped may be nested more deeply than any client reads.
        serde_json::from_str::<Value>(value.get()).map_err(not_json)?;
    }
    match values.iter().all(|value| value.get().starts_with('{')) {
        _ if values.is_empty() => Err("the body holds no notification".to_owned()),
        true => Ok(values),
        false => Err("each notification is a JSON object".to_owned()),
    }
}

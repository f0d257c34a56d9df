//! `/__mock/webhooks`: sends to a receiver what the vendor would send.

use std::collections::BTreeMap;

use http::request::Parts;
use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::{is_checked, ok, wrong_method};
use crate::MockError;
use crate::gateway::Gateway;
use crate::wire::answer::Answer;

/// The members of an order to send something.
const MEMBERS: &str = "`to` and `event` or `notification`";

/// Names the events, or sends one.
pub(super) async fn answer(gateway: &Gateway, parts: &Parts, body: &[u8]) -> Answer {
    match parts.method {
        Method::GET | Method::HEAD => ok(&json!({ "events": events(gateway) })),
        Method::POST => match send(gateway, parts, body).await {
            Ok(status) => ok(&json!({ "status": status.as_u16() })),
            Err(refusal) => refusal.answer(),
        },
        Method::PUT => match receiver(body) {
            Ok(to) => match gateway.post_webhooks_to(to.as_deref()) {
                Ok(()) => Answer::empty(StatusCode::NO_CONTENT),
                Err(error) => Answer::error(StatusCode::BAD_REQUEST, &error.to_string()),
            },
            Err(problem) => Answer::error(StatusCode::BAD_REQUEST, &problem),
        },
        _ => wrong_method("GET, HEAD, POST, PUT"),
    }
}

/// Where notifications are to be posted from now on: `{"to": "http://127.0.0.1:8080/"}`, or null for nowhere.
fn receiver(body: &[u8]) -> Result<Option<String>, String> {
    let written = super::json(body)?;
    let only = "the body is a JSON object with `to`, the address of the receiver, or null";
    match written.as_object().filter(|members| members.len() == 1).and_then(|one| one.get("to")) {
        Some(Value::Null) => Ok(None),
        Some(Value::String(to)) => Ok(Some(to.clone())),
        _ => Err(only.to_owned()),
    }
}

/// The names of the events, each with those of its examples.
fn events(gateway: &Gateway) -> BTreeMap<&str, Vec<&str>> {
    let events = gateway.spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    let named = events
        .map(|event| (event.name.as_str(), event.examples.keys().map(String::as_str).collect()));
    named.collect()
}

/// Why nothing was sent.
enum Refusal {
    Unreadable(String),
    Failed(MockError),
}

impl From<MockError> for Refusal {
    fn from(error: MockError) -> Self {
        Self::Failed(error)
    }
}

impl Refusal {
    fn answer(&self) -> Answer {
        match self {
            Self::Unreadable(problem) => Answer::error(StatusCode::BAD_REQUEST, problem),
            Self::Failed(error) => {
                let status = match error {
                    MockError::NoWebhooks { .. } => StatusCode::NOT_FOUND,
                    MockError::Delivery { .. } => StatusCode::BAD_GATEWAY,
                    _ => StatusCode::BAD_REQUEST,
                };
                Answer::error(status, &error.to_string())
            }
        }
    }
}

async fn send(gateway: &Gateway, parts: &Parts, body: &[u8]) -> Result<StatusCode, Refusal> {
    let is_checked = is_checked(parts.uri.query().unwrap_or_default());
    let is_checked = is_checked.map_err(Refusal::Unreadable)?;
    let order = order(body).map_err(Refusal::Unreadable)?;
    let notification = match order.what {
        What::Event(name) => gateway.documented_event(&name)?,
        What::Notification(notification) => {
            if is_checked {
                gateway.check_notifications(&notification)?;
            }
            notification
        }
    };
    Ok(gateway.send_webhook(&order.to, &notification).await?)
}

/// What is to be sent where.
struct Order {
    to: String,
    what: What,
}

enum What {
    Event(String),
    Notification(Value),
}

fn order(body: &[u8]) -> Result<Order, String> {
    let written = super::json(body)?;
    let Value::Object(mut members) = written else {
        return Err(format!("an order is a JSON object with {MEMBERS}"));
    };
    let to = text(&mut members, "to")?.ok_or("`to` is missing: the address of the receiver")?;
    let what = match (text(&mut members, "event")?, members.remove("notification")) {
        (Some(event), None) => What::Event(event),
        (None, Some(notification)) => What::Notification(notification),
        _ => return Err("one of `event` and `notification` says what is sent".to_owned()),
    };
    match members.keys().next() {
        Some(name) => Err(format!("an order has no `{name}`; it has {MEMBERS}")),
        None => Ok(Order { to, what }),
    }
}

fn text(members: &mut Map<String, Value>, name: &str) -> Result<Option<String>, String> {
    match members.remove(name) {
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("`{name}` is a text")),
        None => Ok(None),
    }
}

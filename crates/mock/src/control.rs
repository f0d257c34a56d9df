//! The paths under `/__mock/`, which belong to the mock and not to the vendor.

#[cfg(feature = "api-page")]
mod docs;
mod exchanges;
mod faults;
mod notifications;
pub(crate) mod tester;
mod webhooks;

use http::header::LOCATION;
use http::request::Parts;
use http::{Method, StatusCode};
use serde::Serialize;
use serde_json::Value;

use crate::answers::files::FILES;
use crate::gateway::Gateway;
use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::query;

const PREFIX: &str = "/__mock";
const DOCS: &str = "/__mock/docs/";

/// Whether a path belongs to the mock.
pub(crate) fn is_meant(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What the mock itself answers. These exchanges are not kept.
pub(crate) async fn answer(gateway: &Gateway, parts: &Parts, received: &Received) -> Answer {
    if let Some(failure) = received.failure {
        return failure.answer(Answer::error);
    }
    let path = parts.uri.path();
    match path {
        "/__mock/notifications" => notifications::answer(gateway, parts, &received.kept),
        "/__mock/webhooks" => webhooks::answer(gateway, parts, &received.kept).await,
        "/__mock/exchanges" => exchanges::answer(gateway, parts),
        "/__mock/faults" => faults::answer(gateway, &parts.method, &received.kept),
        "/__mock" | "/__mock/" | "/__mock/docs" => to_docs(),
        _ => match (path.strip_prefix(FILES), path.strip_prefix(DOCS)) {
            (Some(name), _) => read_only(&parts.method, || gateway.files.serve(name)),
            (_, Some(name)) => read_only(&parts.method, || docs(gateway, parts, name)),
            _ => unknown(),
        },
    }
}

#[cfg(feature = "api-page")]
fn docs(gateway: &Gateway, parts: &Parts, name: &str) -> Answer {
    docs::answer(gateway, parts, name).unwrap_or_else(unknown)
}

#[cfg(not(feature = "api-page"))]
fn docs(_: &Gateway, _: &Parts, _: &str) -> Answer {
    Answer::error(StatusCode::NOT_FOUND, "this mock was built without its API page")
}

fn to_docs() -> Answer {
    let mut answer = Answer::empty(StatusCode::TEMPORARY_REDIRECT);
    answer.set(LOCATION, DOCS);
    answer
}

fn read_only(method: &Method, answer: impl FnOnce() -> Answer) -> Answer {
    match *method {
        Method::GET | Method::HEAD => answer(),
        _ => wrong_method("GET, HEAD"),
    }
}

fn wrong_method(allow: &str) -> Answer {
    let problem = format!("this path of the mock has {allow}");
    Answer::error(StatusCode::METHOD_NOT_ALLOWED, &problem).allowing(allow)
}

fn ok(body: &impl Serialize) -> Answer {
    Answer::json(StatusCode::OK, "application/json", body)
}

/// The body of a tester's request.
fn json(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body).map_err(not_json)
}

fn not_json(error: serde_json::Error) -> String {
    format!("the body is not JSON: {error}")
}

/// Whether what the tester gives must be what the vendor documents.
fn is_checked(text: &str) -> Result<bool, String> {
    let given = query(text);
    let given = given.first().map(|(name, value)| (name.as_str(), value.as_str()));
    match given {
        None | Some(("check", "yes")) => Ok(true),
        Some(("check", "no")) => Ok(false),
        Some((name, value)) => Err(format!("the query may be `check=no`, not `{name}={value}`")),
    }
}

fn unknown() -> Answer {
    let problem = "the mock has /__mock/docs/, /__mock/notifications, /__mock/webhooks, /__mock/faults, \
         /__mock/exchanges and /__mock/files/";
    Answer::error(StatusCode::NOT_FOUND, problem)
}

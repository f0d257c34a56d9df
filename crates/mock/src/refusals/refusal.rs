//! What a request that is not right gets, in the vendor's shape of errors.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER, SEC_WEBSOCKET_VERSION, UPGRADE};
use http::{Method, StatusCode};
use wagate_spec::{Spec, media_type};

use crate::answers::choice;
use crate::answers::documented::Documented;
use crate::answers::fault::seconds;
use crate::refusals::told::told;
use crate::wire::answer::Answer;
use crate::wire::call::Call;
use crate::wire::websocket::is_handshake;

/// The statuses with which gateways say that there were too many calls, the usual one first.
const TOO_MANY: [u16; 2] = [429, 466];

/// The methods that everybody knows.
const METHODS: [Method; 9] = [
    Method::CONNECT,
    Method::DELETE,
    Method::GET,
    Method::HEAD,
    Method::OPTIONS,
    Method::PATCH,
    Method::POST,
    Method::PUT,
    Method::TRACE,
];

pub(crate) fn unknown_path(spec: &Spec) -> Answer {
    told(spec, StatusCode::NOT_FOUND, "no operation of this gateway has this path")
}

/// A path that has other methods; `OPTIONS` asks for just them.
pub(crate) fn wrong_method(
    spec: &Spec,
    method: &Method,
    others: &[(Method, Documented<'_>)],
) -> Answer {
    let allow = allow(others.iter().map(|(method, _)| method));
    if *method == Method::OPTIONS {
        return Answer::empty(StatusCode::NO_CONTENT).allowing(&allow);
    }
    let problem = match METHODS.contains(method) {
        true => format!("the path has no method {method}; it has {allow}"),
        // It may be any word, also one that must not be repeated.
        false => format!("the path has no such method; it has {allow}"),
    };
    let mut operations = others.iter().map(|(_, documented)| *documented);
    let answer = match operations.find(|documented| documented.main_example(405).is_some()) {
        Some(documented) => choice::refusal(documented, 405, None).because(&problem),
        None => told(spec, StatusCode::METHOD_NOT_ALLOWED, &problem),
    };
    answer.allowing(&allow)
}

/// What is wrong with the media type of a body, with the status that it gets. A body that the docs do
/// not know is left alone: servers do not look at it.
pub(crate) fn wrong_media_type(call: &Call<'_>, body: &Bytes) -> Option<(u16, String)> {
    let contents = &call.operation().request_body.as_ref()?.contents;
    let given = call.header(CONTENT_TYPE);
    let fits = given.as_deref().is_some_and(|given| media_type::find(contents, given).is_some());
    // A file has whatever media type it has.
    if body.is_empty() || fits || contents.iter().any(|one| one.media_type.starts_with("*/")) {
        return None;
    }
    let names: Vec<&str> = contents.iter().map(|one| one.media_type.as_str()).collect();
    let names = names.join(" or ");
    let problem = match given {
        Some(given) => format!("the body is {given}, not {names}"),
        None => format!("the body has no Content-Type; it must be {names}"),
    };
    let status = if call.documented.response(415).is_some() { 415 } else { 400 };
    Some((status, problem))
}

/// What a request gets that does not ask for a websocket where there is nothing else.
pub(crate) fn of_no_handshake(call: &Call<'_>) -> Option<Answer> {
    if !call.operation().websocket || is_handshake(call.parts) {
        return None;
    }
    let problem = "the operation opens a websocket, and the request asks for none: it needs `Connection: Upgrade`, \
                   `Upgrade: websocket`, `Sec-WebSocket-Version: 13` and a `Sec-WebSocket-Key`";
    let mut answer = told(call.documented.spec, StatusCode::UPGRADE_REQUIRED, problem);
    answer.set(UPGRADE, "websocket");
    answer.set(SEC_WEBSOCKET_VERSION, "13");
    Some(answer)
}

/// The documented answer to a request in which this parameter of the path is missing or malformed.
pub(crate) fn of_parameter(call: &Call<'_>, name: &str, is_missing: bool) -> Option<Answer> {
    let content = call.documented.content(400)?;
    let example = call.documented.refusal_of(400, name, is_missing)?;
    Some(Answer::with_content(StatusCode::BAD_REQUEST, content, &example.value))
}

/// The documented answer of a status, for a call that must fail with it; where none is shown, one that
/// says why.
pub(crate) fn documented(documented: Documented<'_>, status: u16, problem: &str) -> Answer {
    if documented.main_example(status).is_some() {
        return choice::refusal(documented, status, None).because(problem);
    }
    told(documented.spec, choice::status_code(status), problem)
}

/// What a call gets that comes too soon after others, with the time after which it may come again.
pub(crate) fn too_many(documented: Documented<'_>, after: Duration) -> Answer {
    let status = TOO_MANY.into_iter().find(|status| documented.response(*status).is_some());
    let problem = "the mock was told that there were too many calls";
    let mut answer = self::documented(documented, status.unwrap_or(TOO_MANY[0]), problem);
    answer.set(RETRY_AFTER, &seconds(after).to_string());
    answer
}

/// The value of `Allow`.
fn allow<'a>(methods: impl Iterator<Item = &'a Method>) -> String {
    let mut allowed: Vec<&str> = vec!["OPTIONS"];
    for method in methods {
        allowed.push(method.as_str());
        if *method == Method::GET {
            allowed.push("HEAD");
        }
    }
    allowed.sort_unstable();
    allowed.dedup();
    allowed.join(", ")
}

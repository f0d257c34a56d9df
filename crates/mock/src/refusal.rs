//! What a request that is not right gets, in the vendor's shape where the docs show one.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, StatusCode};
use wagate_spec::RequestBody;

use crate::answer::{Answer, essence};
use crate::call::Call;
use crate::choice;
use crate::credentials::redact;
use crate::documented::Documented;

pub(crate) fn unknown_path() -> Answer {
    Answer::error(StatusCode::NOT_FOUND, "no operation of this gateway has this path")
}

/// A path that has other methods; `OPTIONS` asks for just them.
pub(crate) fn wrong_method(method: &Method, others: &[(Method, Documented<'_>)]) -> Answer {
    let allow = allow(others.iter().map(|(method, _)| method));
    if *method == Method::OPTIONS {
        return Answer::empty(StatusCode::NO_CONTENT).allowing(&allow);
    }
    let problem = format!("the path has no method {method}; it has {allow}");
    let mut operations = others.iter().map(|(_, documented)| *documented);
    let answer = match operations.find(|documented| documented.main_example(405).is_some()) {
        Some(documented) => choice::refusal(documented, 405, None).because(&problem),
        None => Answer::error(StatusCode::METHOD_NOT_ALLOWED, &problem),
    };
    answer.allowing(&allow)
}

/// Whether a body is of the documented kind. A body that the docs do not know is left alone: servers
/// do not look at it.
pub(crate) fn wrong_media_type(call: &Call<'_>, body: &Bytes) -> Option<Answer> {
    let RequestBody { media_type, .. } = call.operation().request_body.as_ref()?;
    let given = call.header(CONTENT_TYPE.as_str());
    let fits = given.as_deref().is_some_and(|given| essence(given) == essence(media_type));
    // A file has whatever media type it has.
    if body.is_empty() || fits || media_type.starts_with("*/") {
        return None;
    }
    let problem = match given {
        Some(given) => format!("the body is {given}, not {media_type}"),
        None => format!("the body has no Content-Type; it must be {media_type}"),
    };
    let status = if call.documented.response(415).is_some() { 415 } else { 400 };
    Some(refuse(call.documented, status, &redact(problem, &call.credential_values())))
}

/// A refusal in the vendor's shape if the docs show one, or else in a plain one.
pub(crate) fn refuse(documented: Documented<'_>, status: u16, problem: &str) -> Answer {
    if documented.main_example(status).is_some() {
        return choice::refusal(documented, status, None).because(problem);
    }
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    Answer::error(status, problem)
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

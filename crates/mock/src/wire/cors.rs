//! Pages of other origins that were let in: what a browser must be told so that they may read answers.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};

use crate::wire::answer::Answer;
use crate::wire::delivery::AnswerBody;

/// How long a browser need not ask again, in seconds.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// The origin of the page that asks, if it is one of those that were let in.
pub(crate) fn allowed(headers: &HeaderMap, origins: &[String]) -> Option<HeaderValue> {
    if origins.is_empty() {
        return None;
    }
    let origin = headers.get(ORIGIN)?;
    let own = origin.to_str().ok()?;
    let is_allowed = |known: &String| known == "*" || known.eq_ignore_ascii_case(own);
    origins.iter().any(is_allowed).then(|| origin.clone())
}

/// What a browser is told that asks beforehand whether a page may send something; `None` if it does not ask that.
pub(crate) fn preflight(parts: &Parts) -> Option<Answer> {
    let method = parts.headers.get(ACCESS_CONTROL_REQUEST_METHOD)?;
    if parts.method != Method::OPTIONS {
        return None;
    }
    let mut answer = Answer::empty(StatusCode::NO_CONTENT);
    answer.headers.insert(ACCESS_CONTROL_ALLOW_METHODS, method.clone());
    if let Some(headers) = parts.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        answer.headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, headers.clone());
    }
    answer.headers.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    Some(answer)
}

/// Lets the page read an answer.
pub(crate) fn open(response: &mut Response<AnswerBody>, origin: HeaderValue) {
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    headers.append(VARY, HeaderValue::from_static("Origin"));
}

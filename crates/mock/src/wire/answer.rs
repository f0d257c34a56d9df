//! An answer before it goes over the wire.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;
use serde_json::{Value, json};
use wagate_spec::Content;
use wagate_spec::media_type::is_json;

use crate::wire::delivery::AnswerBody;

/// Says on every refusal why the request was refused.
pub(crate) const PROBLEM: HeaderName = HeaderName::from_static("x-wagate-mock-problem");

/// Says which preferences chose the answer.
pub(crate) const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// A problem that a header cannot hold in full is cut after this many characters.
const LONGEST_PROBLEM: usize = 1000;

/// A status, headers and a body, with the problem that they tell of.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What follows over a websocket, if the answer opens one.
    pub(crate) messages: Vec<String>,
    pub(crate) problem: Option<String>,
}

impl Answer {
    pub(crate) fn empty(status: StatusCode) -> Self {
        let (headers, body, messages) = (HeaderMap::new(), Bytes::new(), Vec::new());
        Self { status, headers, body, messages, problem: None }
    }

    /// An answer with this JSON body.
    pub(crate) fn json(status: StatusCode, media_type: &str, body: &impl Serialize) -> Self {
        let mut answer = Self::empty(status);
        answer.set(CONTENT_TYPE, media_type);
        // It cannot fail: every key is a text.
        answer.body = serde_json::to_vec(body).unwrap_or_default().into();
        answer
    }

    /// An answer with bytes of this media type.
    pub(crate) fn bytes(media_type: &str, body: Bytes) -> Self {
        let mut answer = Self::empty(StatusCode::OK);
        answer.set(CONTENT_TYPE, media_type);
        answer.body = body;
        answer
    }

    /// An answer with this value as the documented content.
    pub(crate) fn with_content(status: StatusCode, content: &Content, value: &Value) -> Self {
        let mut answer = Self::empty(status);
        answer.set(CONTENT_TYPE, &content.media_type);
        answer.body = match value {
            Value::String(text) if !is_json(&content.media_type) => text.clone().into(),
            value => value.to_string().into(),
        };
        answer
    }

    /// A refusal of something that belongs to the mock and not to the vendor.
    pub(crate) fn error(status: StatusCode, problem: &str) -> Self {
        Self::json(status, "application/json", &json!({ "error": problem })).because(problem)
    }

    /// The same answer with the reason for the refusal.
    pub(crate) fn because(mut self, problem: &str) -> Self {
        self.set(PROBLEM, &header_text(problem));
        self.problem = Some(problem.to_owned());
        self
    }

    /// The same answer with the methods that the path has.
    pub(crate) fn allowing(mut self, allow: &str) -> Self {
        self.set(ALLOW, allow);
        self
    }

    /// Sets a header; a value that no header can hold is left out.
    pub(crate) fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
    }

    pub(crate) fn into_response(self) -> Response<AnswerBody> {
        self.respond(AnswerBody::whole)
    }

    /// The same head, and a body that ends in the middle.
    pub(crate) fn into_cut_response(self) -> Response<AnswerBody> {
        self.respond(AnswerBody::cut)
    }

    /// The same head, and a body that takes so long.
    pub(crate) fn into_slow_response(self, time: Duration) -> Response<AnswerBody> {
        self.respond(|body| AnswerBody::slow(body, time))
    }

    fn respond(self, body: impl FnOnce(Bytes) -> AnswerBody) -> Response<AnswerBody> {
        let mut response = Response::new(body(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        // What a server says, a browser shows as what it is called.
        response.headers_mut().insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }
}

/// A message in characters that every client reads from a header.
fn header_text(message: &str) -> String {
    let mut text = String::new();
    for character in message.chars().take(LONGEST_PROBLEM) {
        match character {
            ' '..='~' => text.push(character),
            '\n' | '\r' | '\t' => text.push(' '),
            other => text.extend(other.escape_unicode()),
        }
    }
    text
}

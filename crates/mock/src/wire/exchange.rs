//! What went over the wire, kept so that a test can look at both sides.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, Method};
use serde::de::DeserializeOwned;
use wagate_spec::{Found, Router, Spec};
use wagate_validate::{Problem, Request, Response, Strictness, Validator};

use crate::Fault;
use crate::answers::decision::Decision;
use crate::wire::body::Received;
use crate::wire::call;

/// Bodies are kept up to this many bytes in all, so that a long run of uploads does not fill the memory.
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// One request and what the mock gateway answered.
///
/// The target and the headers hold the credentials as they came; `Debug` leaves them out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// When the answer was ready.
    pub time: SystemTime,
    /// The method of the request.
    pub method: Method,
    /// The path and the query string of the request, as they came.
    pub target: String,
    /// The headers of the request.
    pub request_headers: HeaderMap,
    /// The body of the request; empty when it was too large or never arrived whole. Of a file that was
    /// sent, alone or in a form, only the first MiB is kept.
    pub request_body: Bytes,
    /// How many bytes the body of the request had, kept or not.
    pub request_length: u64,
    /// The status of the answer.
    pub status: u16,
    /// The headers of the answer.
    pub response_headers: HeaderMap,
    /// The body of the answer.
    pub response_body: Bytes,
    /// What followed over the websocket that the answer opened.
    pub messages: Vec<String>,
    /// The `operationId` of the operation that was called; `None` when the path or method is not documented.
    pub operation: Option<String>,
    /// Why the request was refused, if it was.
    pub problem: Option<String>,
    /// What went wrong on demand. With [`Fault::Drop`], [`Fault::Reset`], [`Fault::Hang`] and [`Fault::Cut`] the client did
    /// not get the answer that stands here.
    pub fault: Option<Fault>,
}

impl fmt::Debug for Exchange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Exchange")
            .field("method", &self.method)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("problem", &self.problem)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

impl Exchange {
    pub(crate) fn new(parts: Parts, received: Received, decision: &Decision<'_>) -> Self {
        let answer = &decision.answer;
        Self {
            time: SystemTime::now(),
            method: parts.method,
            target: parts.uri.path_and_query().map_or_else(String::new, ToString::to_string),
            request_headers: parts.headers,
            request_body: received.kept,
            request_length: received.length,
            status: answer.status.as_u16(),
            response_headers: answer.headers.clone(),
            response_body: answer.body.clone(),
            messages: answer.messages.clone(),
            operation: decision.operation.map(|operation| operation.id.clone()),
            problem: answer.problem.clone(),
            fault: decision.fault,
        }
    }

    /// What of both sides is not as the vendor documents: the request to the letter, the answer as
    /// clients take it, which the examples of the pages need. `None` when no documented operation was
    /// called.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use wagate_validate::Validator;
    ///
    /// let waha = wagate_spec::bundled_vendor("waha").ok_or("no such vendor")?;
    /// let gateway = wagate_mock::MockGateway::builder(waha).start().await?;
    /// // … let a program call it, then:
    /// let validator = Validator::new([waha]);
    /// for exchange in gateway.exchanges() {
    ///     assert_eq!(exchange.problems(waha, &validator), Some(vec![]));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn problems(&self, spec: &Spec, validator: &Validator) -> Option<Vec<Problem>> {
        let operation = self.operation.as_deref()?;
        let vendor = spec.vendor.as_str();
        let request = self.request(spec);
        let mut problems =
            validator.request(vendor, operation, &request, Strictness::Strict).ok()?.problems;
        problems.retain(|problem| !problem.is_only_observed());
        let content_type = self.response_headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let response = Response::new(self.status, &self.response_body).content_type(content_type);
        let messages = self.messages.iter();
        let messages = messages.map(|text| Response::new(self.status, text.as_bytes()));
        for answer in std::iter::once(response).chain(messages) {
            let report = validator.response(vendor, operation, &answer, Strictness::Tolerant);
            problems.extend(report.ok()?.problems);
        }
        Some(problems)
    }

    /// The body of the request as a type of the caller.
    ///
    /// # Errors
    ///
    /// When it is not JSON, or not of this type.
    pub fn request_json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.request_body)
    }

    /// The body of the answer as a type of the caller.
    ///
    /// # Errors
    ///
    /// When it is not JSON, or not of this type.
    pub fn response_json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.response_body)
    }

    /// The request as the validator takes it.
    fn request(&self, spec: &Spec) -> Request<'_> {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let captures = match Router::new(spec).find(&self.method, path) {
            Found::Operation(matched) => matched.captures,
            _ => Vec::new(),
        };
        let headers = self
            .request_headers
            .iter()
            .map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())));
        let request = Request::new().path(captures).query(call::query(query)).headers(headers);
        match self.request_body.is_empty() {
            true => request,
            false => request.body(&self.request_body),
        }
    }

    fn size(&self) -> usize {
        self.request_body.len() + self.response_body.len()
    }
}

/// The latest exchanges; older ones make room.
pub(crate) struct Recorder {
    limit: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    exchanges: VecDeque<Exchange>,
    bytes: usize,
}

impl Recorder {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, kept: Mutex::default() }
    }

    /// Whether anything is kept at all.
    pub(crate) fn keeps_any(&self) -> bool {
        self.limit > 0
    }

    pub(crate) fn record(&self, exchange: Exchange) {
        let mut kept = self.lock();
        kept.bytes += exchange.size();
        kept.exchanges.push_back(exchange);
        while kept.exchanges.len() > self.limit || kept.bytes > KEPT_BYTES {
            let Some(oldest) = kept.exchanges.pop_front() else {
                break;
            };
            kept.bytes -= oldest.size();
        }
    }

    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        self.lock().exchanges.iter().cloned().collect()
    }

    /// Those of one operation.
    pub(crate) fn of(&self, operation: &str) -> Vec<Exchange> {
        let kept = self.lock();
        let own = kept.exchanges.iter().filter(|one| one.operation.as_deref() == Some(operation));
        own.cloned().collect()
    }

    /// Forgets all; gives how many there were.
    pub(crate) fn clear(&self) -> usize {
        std::mem::take(&mut *self.lock()).exchanges.len()
    }

    // A panic elsewhere leaves the list whole: every change to it is a push or a pop.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

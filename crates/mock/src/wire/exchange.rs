//! What went over the wire, kept so that a test can look at both sides.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};

use crate::Fault;
use crate::answers::decision::Decision;
use crate::wire::body::Received;

/// Bodies are kept up to this many bytes in all, so that a long run of uploads does not fill the memory.
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// One request and what the mock gateway answered.
///
/// The target and the headers hold the credentials as they came; `Debug` leaves them out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Exchange {
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
    /// What went wrong on demand. With [`Fault::Drop`] and [`Fault::Cut`] the client did not get the
    /// answer that stands here.
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

    // A panic elsewhere leaves the list whole: every change to it is a push or a pop.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

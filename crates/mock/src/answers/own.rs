//! Answers that a tester gives in the place of the documented ones.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::answers::choice::status_code;
use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::Call;

/// A call of an operation, as [`MockGateway::answer`](crate::MockGateway::answer) hands it to a program. It was checked: its
/// credentials are right, and it is as documented.
pub struct MockRequest<'a> {
    call: &'a Call<'a>,
    received: &'a Received,
}

// By hand, because headers and body may hold what nobody else may see.
impl fmt::Debug for MockRequest<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("MockRequest");
        shown.field("operation", &self.operation()).finish_non_exhaustive()
    }
}

impl<'a> MockRequest<'a> {
    pub(crate) fn new(call: &'a Call<'a>, received: &'a Received) -> Self {
        Self { call, received }
    }

    /// The `operationId` of the operation that is called.
    pub fn operation(&self) -> &str {
        &self.call.operation().id
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.call.parts.method
    }

    /// A parameter of the path, decoded.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.call.path_value(name)
    }

    /// A parameter of the query, decoded; the first one of this name.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.call.query_value(name)
    }

    /// A header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.call.parts.headers.get(name)?.to_str().ok()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.call.parts.headers
    }

    /// The body as it came; of a file only the first MiB.
    pub fn body(&self) -> &Bytes {
        &self.received.kept
    }

    /// The body as a type of the caller.
    ///
    /// # Errors
    ///
    /// When the body is not JSON, or not of this type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.received.kept)
    }
}

/// An answer in the place of the documented one.
///
/// ```
/// use wagate_mock::MockAnswer;
///
/// MockAnswer::json(200, &["one", "two"]);
/// MockAnswer::bytes(200, "image/png", "not a picture").header("Cache-Control", "no-store");
/// MockAnswer::empty(503).header("Retry-After", "30");
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct MockAnswer(pub(crate) Answer);

impl MockAnswer {
    /// Something as JSON. A number that is no status of an answer gives 500, and so does a value that is no JSON.
    pub fn json(status: u16, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => Self::bytes(status, "application/json", body),
            Err(error) => {
                let problem = format!("the answer that was set cannot be written: {error}");
                Self(Answer::error(status_code(500), &problem))
            }
        }
    }

    /// Bytes of this media type.
    pub fn bytes(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut answer = Self::empty(status);
        answer.0.set(CONTENT_TYPE, media_type);
        answer.0.body = body.into();
        answer
    }

    /// Only a status.
    pub fn empty(status: u16) -> Self {
        Self(Answer::empty(status_code(status)))
    }

    /// The same answer with a header; one that no answer can have is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            self.0.headers.append(name, value);
        }
        self
    }
}

/// Answers calls of one operation.
pub(crate) type Answering = Arc<dyn Fn(&MockRequest<'_>) -> Option<MockAnswer> + Send + Sync>;

/// What a program gives, as it is kept.
pub(crate) fn answering<A: Into<Option<MockAnswer>>>(
    answer: impl Fn(&MockRequest<'_>) -> A + Send + Sync + 'static,
) -> Answering {
    Arc::new(move |request| answer(request).into())
}

/// The operations that a program answers, by their names.
#[derive(Default)]
pub(crate) struct OwnAnswers {
    /// Nearly every gateway has none; its calls need not look.
    is_any: AtomicBool,
    by_operation: RwLock<BTreeMap<String, Answering>>,
}

impl OwnAnswers {
    pub(crate) fn set(&self, operation: &str, answering: Answering) {
        let mut known = self.by_operation.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(operation.to_owned(), answering);
        self.is_any.store(true, Ordering::Release);
    }

    pub(crate) fn clear(&self) {
        self.by_operation.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.is_any.store(false, Ordering::Release);
    }

    /// What a program answers to this call.
    pub(crate) fn answer(&self, call: &Call<'_>, received: &Received) -> Option<Answer> {
        if !self.is_any.load(Ordering::Acquire) {
            return None;
        }
        let known = self.by_operation.read().unwrap_or_else(PoisonError::into_inner);
        // Nobody else waits while the program thinks.
        let answering = Arc::clone(known.get(&call.operation().id)?);
        drop(known);
        answering(&MockRequest::new(call, received)).map(|answer| answer.0)
    }
}

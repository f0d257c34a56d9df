//! A call that was not sent yet: what every generated request value holds.

mod macros;

use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;
use serde::Serialize;
use serde_json::Value;

use crate::answer::{Answer, RawAnswer};
use crate::core::Core;
use crate::download::Download;
use crate::error::{Error, ErrorBody};
use crate::from_answer::FromAnswer;
use crate::operation::{Method, Operation};
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::upload::Upload;
use crate::wire::Member;

/// A call that was not sent yet, with the client that will send it.
///
/// Programs meet it as the request values of a vendor's crate
/// ([`operation!`](crate::operation)), which add the names and types of one operation.
#[must_use = "nothing is sent before it is awaited"]
pub struct Unsent {
    core: Core,
    request: Request<'static>,
}

impl Unsent {
    /// A call without parameters and body.
    pub fn new(core: &Core, operation: &'static Operation<'static>) -> Self {
        Self { core: core.clone(), request: Request::new(operation) }
    }

    /// A call of an operation that is not described; see [`Request::at`].
    pub fn at(
        core: &Core,
        like: &'static Operation<'static>,
        method: Method,
        path: String,
    ) -> Self {
        Self { core: core.clone(), request: Request::at(like, method, path) }
    }

    /// Fills a parameter of the path; see [`Request::path`].
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.path(name, value);
        self
    }

    /// Sets a parameter of the query, in place of an earlier value.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.set_query(name, [value]);
        self
    }

    /// Sets a parameter of the query to any number of values, each sent under its name.
    pub fn query_list<V: fmt::Display>(
        mut self,
        name: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.request.set_query(name, values);
        self
    }

    /// Sets a parameter of the query to any number of values with commas between them.
    pub fn query_joined<V: fmt::Display>(
        mut self,
        name: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        self.request.set_query(name, [values.join(",")]);
        self
    }

    /// Sets a header; see [`Request::header`].
    pub fn header(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.header(name, value);
        self
    }

    /// Sets the header that names the file, if nothing else did; see
    /// [`Request::name_file_in`].
    pub fn header_file_name(mut self, name: &'static str) -> Self {
        self.request.name_file_in(name);
        self
    }

    /// Sets the body to JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.request.json(body);
        self
    }

    /// Sets the body to a form with a file; see [`Request::multipart`].
    pub fn multipart(mut self, fields: &impl Serialize, file_field: &str, file: Upload) -> Self {
        self.request.multipart(fields, file_field, file);
        self
    }

    /// Sets the body to a file.
    pub fn raw_body(mut self, file: Upload) -> Self {
        self.request.raw(file);
        self
    }

    /// Sends a member that is not documented: in the body if there is one, else in the query.
    pub fn undocumented(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.request.undocumented(name, value.into());
        self
    }

    /// The limit for each attempt; see [`CoreBuilder::timeout`](crate::CoreBuilder::timeout).
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.core = self.core.with_timeout(limit);
        self
    }

    /// The limit for the whole call; see [`CoreBuilder::deadline`](crate::CoreBuilder::deadline).
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.core = self.core.with_deadline(limit);
        self
    }

    /// When and how often it is tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.core = self.core.with_retry(policy);
        self
    }

    /// The same call once more, for another page. A file cannot be sent twice, and is left out.
    pub(crate) fn again(&self) -> Self {
        Self { core: self.core.clone(), request: self.request.again() }
    }

    /// What the caller set a parameter of the query to, if it is a number.
    pub(crate) fn number_in_query(&self, name: &str) -> Option<i64> {
        self.request.query_value(name)?.parse().ok()
    }

    /// Sends it; a success is read as a `T`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[inline]
    pub async fn value<T: FromAnswer, E: ErrorBody>(self) -> Result<Answer<T>, Error<E>> {
        self.core.answer(self.request).await
    }

    /// Sends it; what was looked up may not exist. See [`Core::lookup`].
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[inline]
    pub async fn lookup<T: FromAnswer, E: ErrorBody>(self) -> Result<Answer<Option<T>>, Error<E>> {
        self.core.answer_of_lookup(self.request).await
    }

    /// Sends it; any number of things may be there. See [`Core::lookup_list`].
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[inline]
    pub async fn lookup_list<T: FromAnswer + Member, E: ErrorBody>(
        self,
    ) -> Result<Answer<Vec<T>>, Error<E>> {
        self.core.answer_of_list(self.request).await
    }

    /// Sends it; a success is read as a text, whatever is in it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[inline]
    pub async fn text<E: ErrorBody>(self) -> Result<Answer<String>, Error<E>> {
        self.core.answer_as_text(self.request).await
    }

    /// Sends it; the answer is a file. See [`Core::stream`].
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[inline]
    pub async fn file<E: ErrorBody>(self) -> Result<Answer<Download<E>>, Error<E>> {
        self.core.answer_with_file(self.request).await
    }

    /// Opens a websocket, whose messages are read as `T`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[cfg(feature = "websocket")]
    #[inline]
    pub async fn websocket<T, E>(self) -> Result<Answer<crate::Messages<T, E>>, Error<E>>
    where
        T: FromAnswer + Send + 'static,
        E: ErrorBody,
    {
        self.core.answer_with_messages(self.request).await
    }

    /// Sends it; the answer comes as it is, with whatever status.
    ///
    /// # Errors
    ///
    /// If there is no answer.
    #[inline]
    pub async fn raw<E: ErrorBody>(self) -> Result<RawAnswer, Error<E>> {
        let sent = self.core.send_raw(self.request).await;
        sent.map_err(|error| error.map_body(|never| match never {}))
    }
}

/// What a call answers without its status and headers, as a future that has a name.
#[inline]
pub fn boxed_value<T: 'static, E: 'static>(
    call: impl Future<Output = Result<Answer<T>, E>> + Send + 'static,
) -> BoxFuture<'static, Result<T, E>> {
    Box::pin(async { call.await.map(Answer::into_value) })
}

/// As the request: what is set, not to what.
impl fmt::Debug for Unsent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(formatter)
    }
}

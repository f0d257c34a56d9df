//! A call of an operation that a program names at run time, or that is not described at all.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::answer::{Answer, RawAnswer};
use crate::core::Core;
use crate::error::{Error, ErrorBody};
use crate::from_answer::FromAnswer;
use crate::operation::{Method, Operation};
use crate::retry::RetryPolicy;
use crate::unsent::Unsent;
use crate::upload::Upload;

/// A call of an operation that is named at run time, or that is not described: with the same
/// credentials, limits and retries as every other call of the client, and without types of its own.
///
/// Awaiting it gives the answer as a [`Value`]: JSON as it came, other text as a text, nothing as
/// null. [`send_as`](Self::send_as) reads it as a type.
#[must_use = "nothing is sent before it is awaited"]
pub struct AnyCall<E> {
    call: Unsent,
    error: PhantomData<fn() -> E>,
}

impl<E: ErrorBody> AnyCall<E> {
    /// A call of a described operation.
    pub fn of(core: &Core, operation: &'static Operation<'static>) -> Self {
        Self { call: Unsent::new(core, operation), error: PhantomData }
    }

    /// A call of an operation that is not described: `like` says what all operations of the vendor
    /// have in common. A GET is tried again as reads are, everything else is not.
    pub fn at(
        core: &Core,
        like: &'static Operation<'static>,
        method: Method,
        path: impl Into<String>,
    ) -> Self {
        Self { call: Unsent::at(core, like, method, path.into()), error: PhantomData }
    }

    fn with(self, change: impl FnOnce(Unsent) -> Unsent) -> Self {
        Self { call: change(self.call), error: PhantomData }
    }

    /// Fills a parameter of the path: `{name}` in it. The value becomes exactly one segment.
    pub fn path(self, name: &str, value: impl fmt::Display) -> Self {
        self.with(|call| call.path(name, value))
    }

    /// Sets a parameter of the query.
    pub fn query(self, name: &str, value: impl fmt::Display) -> Self {
        self.with(|call| call.query(name, value))
    }

    /// Sends a header. Its value may hold visible ASCII characters and spaces only.
    pub fn header(self, name: &str, value: impl fmt::Display) -> Self {
        self.with(|call| call.header(name, value))
    }

    /// Sets the body to JSON.
    pub fn json(self, body: &impl Serialize) -> Self {
        self.with(|call| call.json(body))
    }

    /// Sets the body to a form with these fields and a file.
    pub fn multipart(self, fields: &impl Serialize, file_field: &str, file: Upload) -> Self {
        self.with(|call| call.multipart(fields, file_field, file))
    }

    /// The limit for each attempt of this call.
    pub fn timeout(self, limit: Duration) -> Self {
        self.with(|call| call.timeout(limit))
    }

    /// The limit for this call as a whole.
    pub fn deadline(self, limit: Duration) -> Self {
        self.with(|call| call.deadline(limit))
    }

    /// When and how often this call is tried again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|call| call.retry(policy))
    }

    /// Sends it, and reads a success as a `T`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_as<T: FromAnswer>(self) -> Result<Answer<T>, Error<E>> {
        self.call.value().await
    }

    /// Sends it, and gives the answer as it came, with whatever status.
    ///
    /// # Errors
    ///
    /// If there is no answer.
    pub async fn raw(self) -> Result<RawAnswer, Error<E>> {
        self.call.raw().await
    }
}

impl<E: ErrorBody> IntoFuture for AnyCall<E> {
    type Output = Result<Value, Error<E>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send_as().await.map(Answer::into_value) })
    }
}

impl<E> fmt::Debug for AnyCall<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(formatter)
    }
}

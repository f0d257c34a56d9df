//! What every generated client stands on.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::answer::Answer;
use crate::decode::Context;
use crate::error::{Error, ErrorBody, NoBody};
use crate::request::{Reading, Request};
use crate::retry::{RetryPolicy, Rules};
use crate::shared::Shared;
use crate::transport::{Reply, Sent};
use crate::wire::Member;
use crate::{decode, prepare, retry, transport};

/// A vendor's addresses, the client's credentials, and the connections that are open.
///
/// # Pooling and cloning
///
/// A clone shares connections, credentials, rate limits and the retries that are left; it costs next to nothing.
/// Build one, and clone it wherever it is needed.
#[derive(Clone)]
pub struct Core {
    pub(crate) shared: Arc<Shared>,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
}

/// An answer as it came, with whatever status.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The type that the body claims to have.
    pub content_type: Option<String>,
    /// How long the gateway asks to wait before the next call.
    pub retry_after: Option<Duration>,
    /// The body. It is not cleaned: a gateway that echoes a credential shows it here. See
    /// [`Core::redact`].
    pub body: Bytes,
}

impl RawAnswer {
    /// Whether it is a page: then it comes from a proxy, or from a server that is not the gateway,
    /// and a 404 says nothing about what was looked up.
    #[must_use]
    pub fn is_html(&self) -> bool {
        decode::is_html(self.content_type.as_deref(), &self.body)
    }
}

/// The size of the body only.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawAnswer")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Core {
    pub(crate) fn new(shared: Shared, retry: RetryPolicy, timeout: Duration) -> Self {
        Self { shared: Arc::new(shared), retry, timeout }
    }

    /// The same client with another policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self { retry: policy, ..self.clone() }
    }

    /// The same client with another time limit for each attempt; see
    /// [`CoreBuilder::timeout`]. 0 is taken as a nanosecond.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout: timeout.max(Duration::from_nanos(1)), ..self.clone() }
    }

    /// The vendor's id.
    #[must_use]
    pub fn vendor(&self) -> &'static str {
        self.shared.vendor
    }

    /// The text without this client's secrets, however they are written in it.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        self.shared.redactor.text(text).into_owned()
    }

    /// Sends a request, and reads a successful answer as a `T`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn call<T: Answer, E: ErrorBody>(&self, request: Request<'_>) -> Result<T, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::answer(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request that looks up one thing, which may not exist: 404, no body, `null`, `{}` and
    /// `[]` are `None`.
    ///
    /// A 404 with an HTML page is an error all the same: it comes from something that is not the
    /// gateway.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn lookup<T: Answer, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Option<T>, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::lookup(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request that looks up any number of things: 404, no body, `null`, `{}` and `[]` are
    /// none, and a single object is a list of one.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn lookup_list<T: Answer + Member, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Vec<T>, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::lookup_list(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request, and gives back the last answer as it came, with whatever status.
    ///
    /// # Errors
    ///
    /// If there is no answer.
    pub async fn send_raw(&self, request: Request<'_>) -> Result<RawAnswer, Error<NoBody>> {
        let reply = self.send(request, Reading::Whole).await?;
        let Reply { status, content_type, body, call, .. } = reply;
        Ok(RawAnswer { status, content_type, retry_after: call.retry_after, body })
    }

    /// Boxed, so that what the generated methods are made of is small: they are many, and this is
    /// not.
    pub(crate) fn send<'a>(
        &'a self,
        request: Request<'a>,
        reading: Reading,
    ) -> Pin<Box<dyn Future<Output = Sent> + Send + 'a>> {
        Box::pin(self.send_with_retries(request, reading))
    }

    async fn send_with_retries(&self, request: Request<'_>, reading: Reading) -> Sent {
        let operation = request.operation;
        let shared = &self.shared;
        let prepared = prepare::prepare(shared, request, reading)?;
        let rules =
            Rules { policy: self.retry, budget: &shared.budget, idempotent: operation.idempotent };
        let prepared_ref = &prepared;
        let attempt = |number| async move {
            shared.limiter.wait(operation).await;
            transport::attempt(shared, prepared_ref, reading, self.timeout, number).await
        };
        let (outcome, attempts) = retry::run(rules, attempt).await;
        outcome.into_result(prepared.call(attempts))
    }
}

/// Vendor and names of hosts only.
impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hosts: Vec<&str> = self.shared.hosts.iter().map(|host| host.name.as_str()).collect();
        formatter
            .debug_struct("Core")
            .field("vendor", &self.shared.vendor)
            .field("hosts", &hosts)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::AUTHORIZATION;

    use super::*;
    use crate::operation::{CredentialSlot, Method, Operation, Place};

    #[tokio::test]
    async fn headers_with_secrets_are_marked_as_sensitive() {
        let slot = CredentialSlot { credential: "key", name: "X-Api-Key", place: Place::Header };
        let operation = Operation {
            vendor: "vendor",
            name: "operation",
            method: Method::Get,
            path: "/",
            host: "api",
            idempotent: true,
            interval: None,
            failures: &[],
            secret_fields: &[],
            credentials: &[slot],
        };
        let builder = Core::builder("vendor").host("api", "http://user:s3cret@localhost:1");
        let core = builder.credential("key", "s3cret").build().expect("is valid");
        let prepared = prepare::prepare(&core.shared, Request::new(&operation), Reading::Whole);
        let outgoing = prepared.expect("is valid").request(&core.shared).await;
        let request = outgoing.ok().expect("nothing is read").request;
        assert!(request.headers()["X-Api-Key"].is_sensitive());
        assert!(request.headers()[AUTHORIZATION].is_sensitive());
        assert!(!format!("{request:?}").contains("s3cret"));
    }

    #[test]
    fn a_time_limit_is_never_zero() {
        let core = Core::builder("vendor").build().expect("is valid");
        assert!(!core.with_timeout(Duration::ZERO).timeout.is_zero());
    }
}

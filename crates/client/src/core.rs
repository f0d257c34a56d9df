//! What every generated client stands on.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use serde::de::DeserializeOwned;

use crate::answer::Answer;
use crate::base_url::BaseUrl;
use crate::builder::{ConfigError, CoreBuilder};
use crate::credentials::Credentials;
use crate::error::{Error, ErrorBody, NoBody};
use crate::redact::Redactor;
use crate::request::Request;
use crate::retry::budget::Budget;
use crate::retry::{RetryPolicy, Rules};
use crate::transport::Reply;
use crate::{decode, prepare, retry, transport};

/// A vendor's addresses, the client's credentials, and the connections that are open.
///
/// # Pooling and cloning
///
/// A clone shares connections, credentials and the retries that are left; it costs next to nothing.
/// Build one, and clone it wherever it is needed.
#[derive(Clone)]
pub struct Core {
    shared: Arc<Shared>,
    retry: RetryPolicy,
    timeout: Duration,
}

/// What the clones of a [`Core`] share.
pub(crate) struct Shared {
    pub(crate) vendor: &'static str,
    pub(crate) hosts: Vec<Host>,
    pub(crate) credentials: Credentials,
    pub(crate) redactor: Redactor,
    pub(crate) http: reqwest::Client,
    pub(crate) budget: Budget,
    pub(crate) connect_timeout: Duration,
    pub(crate) body_limit: usize,
}

/// One of the vendor's hosts.
pub(crate) struct Host {
    pub(crate) name: String,
    pub(crate) base: BaseUrl,
    /// For a proxy that asks for name and password.
    pub(crate) authorization: Option<HeaderValue>,
}

impl Host {
    pub(crate) fn new(
        name: &str,
        base: BaseUrl,
        http: &reqwest::Client,
    ) -> Result<Self, ConfigError> {
        let authorization = match base.user() {
            Some(user) => transport::basic_authorization(http, user)?,
            None => None,
        };
        Ok(Self { name: name.to_owned(), base, authorization })
    }

    /// Name and password as they are sent, without the word before them.
    pub(crate) fn basic_authorization(&self) -> Option<&str> {
        self.authorization.as_ref()?.to_str().ok()?.split_once(' ').map(|(_, encoded)| encoded)
    }
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

/// What sending gives: an answer with any status, or the reason why there is none.
pub(crate) type Sent = Result<Reply, Error<NoBody>>;

impl Core {
    /// Starts to build a client for the vendor with this id.
    pub fn builder(vendor: &'static str) -> CoreBuilder {
        CoreBuilder::new(vendor)
    }

    pub(crate) fn new(shared: Shared, retry: RetryPolicy, timeout: Duration) -> Self {
        Self { shared: Arc::new(shared), retry, timeout }
    }

    /// The same client with another policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self { retry: policy, ..self.clone() }
    }

    /// The same client with another time limit for each attempt. 0 is taken as a nanosecond.
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
        decode::answer(self.send(request).await, &self.shared.redactor)
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
    pub async fn lookup<T: DeserializeOwned, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Option<T>, Error<E>> {
        decode::lookup(self.send(request).await, &self.shared.redactor)
    }

    /// Sends a request that looks up any number of things: 404, no body, `null`, `{}` and `[]` are
    /// none, and a single object is a list of one.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn lookup_list<T: DeserializeOwned, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Vec<T>, Error<E>> {
        decode::lookup_list(self.send(request).await, &self.shared.redactor)
    }

    /// Sends a request, and gives back the last answer as it came, with whatever status.
    ///
    /// # Errors
    ///
    /// If there is no answer.
    pub async fn send_raw(&self, request: Request<'_>) -> Result<RawAnswer, Error<NoBody>> {
        let Reply { status, content_type, body, call } = self.send(request).await?;
        Ok(RawAnswer { status, content_type, retry_after: call.retry_after, body })
    }

    /// Boxed, so that what the generated methods are made of is small: they are many, and this is
    /// not.
    fn send<'a>(&'a self, request: Request<'a>) -> Pin<Box<dyn Future<Output = Sent> + Send + 'a>> {
        Box::pin(self.send_with_retries(request))
    }

    async fn send_with_retries(&self, request: Request<'_>) -> Sent {
        let operation = request.operation;
        let prepared = prepare::prepare(&self.shared, request)?;
        let rules = Rules {
            policy: self.retry,
            budget: &self.shared.budget,
            idempotent: operation.idempotent,
        };
        let attempt = |number| transport::attempt(&self.shared, &prepared, self.timeout, number);
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

    #[test]
    fn headers_with_secrets_are_marked_as_sensitive() {
        let slot = CredentialSlot { credential: "key", name: "X-Api-Key", place: Place::Header };
        let operation = Operation {
            vendor: "vendor",
            name: "operation",
            method: Method::Get,
            path: "/",
            host: "api",
            idempotent: true,
            credentials: &[slot],
        };
        let builder = Core::builder("vendor").host("api", "http://user:s3cret@localhost:1");
        let core = builder.credential("key", "s3cret").build().expect("is valid");
        let prepared = prepare::prepare(&core.shared, Request::new(&operation)).expect("is valid");
        let request = prepared.request();
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

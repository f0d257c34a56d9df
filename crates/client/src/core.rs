//! What every generated client stands on.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::answer::{Answer, RawAnswer};
use crate::deadline::Deadline;
use crate::decode::Context;
use crate::error::{Error, ErrorBody, NoBody};
use crate::from_answer::FromAnswer;
use crate::request::{Reading, Request};
use crate::retry::{RetryPolicy, Rules};
use crate::settings::CallSettings;
use crate::shared::Shared;
use crate::transport::{Limits, Reply, Sent};
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
    pub(crate) settings: CallSettings,
    /// Values that are given once, by name.
    scopes: Arc<[(&'static str, String)]>,
}

impl Core {
    pub(crate) fn new(shared: Shared, settings: CallSettings) -> Self {
        Self { shared: Arc::new(shared), settings, scopes: Arc::default() }
    }

    /// How calls are made.
    pub const fn settings(&self) -> CallSettings {
        self.settings
    }

    /// The same client with other settings.
    #[must_use]
    pub fn with_settings(&self, settings: CallSettings) -> Self {
        Self { settings, ..self.clone() }
    }

    /// The same client with another policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with_settings(self.settings.with_retry(policy))
    }

    /// The same client with another time limit for each attempt; see
    /// [`CoreBuilder::timeout`](crate::CoreBuilder::timeout). 0 is taken as a nanosecond.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with_settings(self.settings.with_timeout(timeout))
    }

    /// The same client with a limit for each whole call; see [`CoreBuilder::deadline`](crate::CoreBuilder::deadline). 0 is taken
    /// as a nanosecond.
    #[must_use]
    pub fn with_deadline(&self, limit: Duration) -> Self {
        self.with_settings(self.settings.with_deadline(limit))
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

    /// The same client with a value that is given once, such as the name of a session.
    #[must_use]
    pub fn scoped(&self, name: &'static str, value: impl Into<String>) -> Self {
        let others = self.scopes.iter().filter(|(known, _)| *known != name).cloned();
        Self { scopes: others.chain([(name, value.into())]).collect(), ..self.clone() }
    }

    /// A value that was given once; empty if it was not.
    #[must_use]
    pub fn scope(&self, name: &str) -> &str {
        let found = self.scopes.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }

    /// Sends a request, and reads a successful answer as a `T`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn call<T: FromAnswer, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<T, Error<E>> {
        self.answer(request).await.map(Answer::into_value)
    }

    /// As [`call`](Self::call), with status and headers.
    pub(crate) async fn answer<T: FromAnswer, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Answer<T>, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::answer(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request that looks up one thing, which may not exist: a success with no body,
    /// `null`, `{}` or `[]` is `None`, and so are the error answers of which the operation says so
    /// ([`Operation::absent`](crate::Operation::absent)). Any other 404 is an error: it comes from a
    /// wrong base URL, or from something that is not the gateway.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn lookup<T: FromAnswer, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Option<T>, Error<E>> {
        self.answer_of_lookup(request).await.map(Answer::into_value)
    }

    /// As [`lookup`](Self::lookup), with status and headers.
    pub(crate) async fn answer_of_lookup<T: FromAnswer, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Answer<Option<T>>, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::lookup(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request that looks up any number of things: what [`lookup`](Self::lookup) takes for
    /// nothing are none, and a single object is a list of one.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn lookup_list<T: FromAnswer + Member, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Vec<T>, Error<E>> {
        self.answer_of_list(request).await.map(Answer::into_value)
    }

    /// As [`lookup_list`](Self::lookup_list), with status and headers.
    pub(crate) async fn answer_of_list<T: FromAnswer + Member, E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Answer<Vec<T>>, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::lookup_list(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request, and reads a successful answer as a text.
    pub(crate) async fn answer_as_text<E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Answer<String>, Error<E>> {
        let context = Context::of(request.operation, &self.shared.redactor);
        decode::text(self.send(request, Reading::Whole).await, context)
    }

    /// Sends a request, and gives back the last answer as it came, with whatever status.
    ///
    /// # Errors
    ///
    /// If there is no answer.
    pub async fn send_raw(&self, request: Request<'_>) -> Result<RawAnswer, Error<NoBody>> {
        let reply = self.send(request, Reading::Whole).await?;
        let Reply { status, headers, body, call, .. } = reply;
        Ok(RawAnswer { status, headers, retry_after: call.retry_after, body })
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
        let (shared, settings) = (&self.shared, self.settings);
        let deadline = Deadline::of(settings.deadline());
        let of = (request.operation.vendor, request.operation.name);
        let idempotent = request.is_idempotent();
        let prepared = prepare::prepare(shared, request, reading)?;
        let rules =
            Rules { of, policy: settings.retry(), deadline, budget: &shared.budget, idempotent };
        let limits = Limits { attempt: settings.timeout(), deadline };
        let attempt = |number| transport::attempt(shared, &prepared, reading, limits, number);
        retry::run(rules, attempt).await.into_sent(prepared.call(shared))
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
    use crate::operation::{CredentialSlot, Operation};

    #[tokio::test]
    async fn headers_with_secrets_are_marked_as_sensitive() {
        let slots = [CredentialSlot::header("key", "X-Api-Key")];
        let operation =
            Operation::of("vendor").host("api").credentials(&slots).get("operation", "/");
        let builder = Core::builder("vendor").host("api", "http://user:s3cret@localhost:1");
        let core = builder.credential("key", "s3cret").build().expect("is valid");
        let prepared = prepare::prepare(&core.shared, Request::new(&operation), Reading::Whole);
        let outgoing = prepared.expect("is valid").request(&core.shared).await;
        let request = outgoing.ok().expect("nothing is read").request;
        assert!(request.headers()["X-Api-Key"].is_sensitive());
        assert!(request.headers()[AUTHORIZATION].is_sensitive());
        assert!(!format!("{request:?}").contains("s3cret"));
    }
}

//! One attempt: a request goes out, and an answer comes back or does not.

use std::time::{Duration, Instant, SystemTime};

use bytes::{Bytes, BytesMut};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Client, Response};
use secrecy::ExposeSecret;
use tracing::field::Empty;
use tracing::{Instrument, debug_span};

use crate::base_url::User;
use crate::builder::ConfigError;
use crate::core::Shared;
use crate::error::{Call, Cause, Error, NoBody};
use crate::prepare::Prepared;
use crate::redact::Redactor;
use crate::retry::classifier::Trouble;
use crate::retry::{Attempt, milliseconds, retry_after};

/// An answer with any status.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) call: Box<Call>,
}

/// How an attempt ended.
pub(crate) struct Outcome(Result<Answer, Failure>);

struct Answer {
    status: u16,
    content_type: Option<String>,
    retry_after: Option<Duration>,
    body: Bytes,
}

/// Why there is no answer.
enum Failure {
    /// No connection within the time for it.
    ConnectTimeout(Duration),
    /// No connection.
    Connect { origin: String, cause: Cause, trouble: Trouble },
    /// No complete answer in time.
    Timeout(Duration),
    /// The connection broke.
    Lost(Cause),
    /// The answer is longer than the client accepts.
    TooLong { status: u16, limit: usize },
}

impl Attempt for Outcome {
    fn trouble(&self) -> Option<Trouble> {
        match &self.0 {
            Ok(answer) => (answer.status == 429 || answer.status >= 500)
                .then_some(Trouble::Status(answer.status)),
            Err(Failure::ConnectTimeout(_)) => Some(Trouble::NeverSent),
            Err(Failure::Connect { trouble, .. }) => Some(*trouble),
            Err(Failure::Timeout(_)) => Some(Trouble::TimedOut),
            Err(Failure::Lost(_)) => Some(Trouble::Lost),
            Err(Failure::TooLong { .. }) => Some(Trouble::Lasting),
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        self.0.as_ref().ok()?.retry_after
    }
}

impl Outcome {
    /// What the caller gets of it.
    pub(crate) fn into_result(self, mut call: Box<Call>) -> Result<Reply, Error<NoBody>> {
        match self.0 {
            Ok(Answer { status, content_type, retry_after, body }) => {
                call.retry_after = retry_after;
                Ok(Reply { status, content_type, body, call })
            }
            Err(failure) => Err(failure.into_error(call)),
        }
    }

    fn status(&self) -> Option<u16> {
        self.0.as_ref().ok().map(|answer| answer.status)
    }
}

impl Failure {
    fn into_error(self, call: Box<Call>) -> Error<NoBody> {
        match self {
            Self::ConnectTimeout(after) => Error::Timeout { call, after, connecting: true },
            Self::Connect { origin, cause, .. } => Error::Connect { call, origin, cause },
            Self::Timeout(after) => Error::Timeout { call, after, connecting: false },
            Self::Lost(cause) => Error::Transport { call, cause },
            Self::TooLong { status, limit } => Error::Body {
                call,
                status,
                path: ".".to_owned(),
                message: format!("the body is longer than the limit of {limit} bytes"),
                text: String::new(),
            },
        }
    }
}

/// The HTTP client under a [`Core`](crate::Core). It follows no redirects, since these would carry
/// credentials to wherever the server says, and tries nothing again on its own.
pub(crate) fn client(
    tls: rustls::ClientConfig,
    connect_timeout: Duration,
) -> Result<Client, ConfigError> {
    let accept = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
    Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .default_headers(accept)
        .user_agent(concat!("wagate/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(connect_timeout)
        .build()
        .map_err(unavailable)
}

fn unavailable(error: reqwest::Error) -> ConfigError {
    ConfigError::Http { message: error.without_url().to_string() }
}

/// The header for basic authentication.
pub(crate) fn basic_authorization(
    client: &Client,
    user: &User,
) -> Result<Option<HeaderValue>, ConfigError> {
    let password = user.password.as_ref().map(ExposeSecret::expose_secret);
    let request = client.get("http://localhost").basic_auth(user.name.expose_secret(), password);
    let mut request = request.build().map_err(unavailable)?;
    Ok(request.headers_mut().remove(reqwest::header::AUTHORIZATION))
}

/// Sends the request once, within the time limit, and reads the whole answer.
pub(crate) async fn attempt(
    shared: &Shared,
    prepared: &Prepared<'_>,
    timeout: Duration,
    number: u32,
) -> Outcome {
    let span = debug_span!(
        "wagate.attempt",
        vendor = prepared.operation.vendor,
        operation = prepared.operation.name,
        attempt = number,
        status = Empty,
        duration_ms = Empty,
    );
    let started = Instant::now();
    let exchange =
        tokio::time::timeout(timeout, exchange(shared, prepared)).instrument(span.clone());
    let outcome = Outcome(exchange.await.unwrap_or(Err(Failure::Timeout(timeout))));
    span.record("status", outcome.status());
    span.record("duration_ms", milliseconds(started.elapsed()));
    outcome
}

async fn exchange(shared: &Shared, prepared: &Prepared<'_>) -> Result<Answer, Failure> {
    let response = shared
        .http
        .execute(prepared.request())
        .await
        .map_err(|error| failure(error, shared, prepared))?;
    let status = response.status().as_u16();
    let content_type =
        header(&response, CONTENT_TYPE).map(|text| shared.redactor.text(text).into_owned());
    let retry_after =
        header(&response, RETRY_AFTER).and_then(|text| retry_after::parse(text, SystemTime::now()));
    let body = read(response, shared).await?;
    Ok(Answer { status, content_type, retry_after, body })
}

fn header(response: &Response, name: reqwest::header::HeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}

/// Reads the body, unless it is too long.
async fn read(mut response: Response, shared: &Shared) -> Result<Bytes, Failure> {
    let limit = shared.body_limit;
    let too_long = Failure::TooLong { status: response.status().as_u16(), limit };
    if response.content_length().is_some_and(|length| length > limit as u64) {
        return Err(too_long);
    }
    let lost = |error| Failure::Lost(cause(error, &shared.redactor));
    let Some(first) = response.chunk().await.map_err(lost)? else {
        return Ok(Bytes::new());
    };
    let Some(second) = response.chunk().await.map_err(lost)? else {
        // Most answers come in one piece, which need not be copied.
        return if first.len() > limit { Err(too_long) } else { Ok(first) };
    };
    let mut body = BytesMut::from(first);
    body.extend_from_slice(&second);
    while body.len() <= limit {
        match response.chunk().await.map_err(lost)? {
            Some(chunk) => body.extend_from_slice(&chunk),
            None => return Ok(body.freeze()),
        }
    }
    Err(too_long)
}

/// What a failure to send, or to get the head of an answer, means.
fn failure(error: reqwest::Error, shared: &Shared, prepared: &Prepared<'_>) -> Failure {
    let connecting = error.is_connect();
    let untrusted = is_tls(&error);
    if connecting && error.is_timeout() {
        return Failure::ConnectTimeout(shared.connect_timeout);
    }
    let cause = cause(error, &shared.redactor);
    if !connecting {
        return Failure::Lost(cause);
    }
    let trouble = if untrusted { Trouble::Untrusted } else { Trouble::NeverSent };
    Failure::Connect { origin: prepared.origin.clone(), cause, trouble }
}

/// Copies what an error says, without the URL and without secrets.
fn cause(error: reqwest::Error, redactor: &Redactor) -> Cause {
    Cause::new(&error.without_url(), &|text| redactor.string(text))
}

/// Whether TLS is what failed: no certificate that is trusted, or no TLS at all.
fn is_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    // The source of an `io::Error` is not the error in it, but the source of that one.
    let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>()
        || inner.is_some_and(|inner| is_tls(inner))
        || error.source().is_some_and(is_tls)
}

//! One attempt: a request goes out, and an answer comes back or does not.

mod body;
mod outcome;
mod time_limit;

use std::future::Future;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};
use reqwest::{Client, Response};
use tracing::field::Empty;
use tracing::{Instrument, Span, debug_span};

pub(crate) use outcome::{Answer, Failure, Outcome, Reply};

use crate::error::{Cause, Error, NoBody};
use crate::prepare::{Outgoing, Prepared};
use crate::redact::Redactor;
use crate::request::Reading;
use crate::retry::classifier::Trouble;
use crate::retry::{milliseconds, retry_after};
use crate::shared::Shared;

/// What sending gives: an answer with any status, or the reason why there is none.
pub(crate) type Sent = Result<Reply, Error<NoBody>>;

/// Sends the request once, within the time limit, and reads the whole answer or its head.
pub(crate) async fn attempt(
    shared: &Shared,
    prepared: &Prepared<'_>,
    reading: Reading,
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
    let exchange = exchange(shared, prepared, reading, timeout);
    let result = measured(span, exchange).await;
    Outcome { result, spent: prepared.is_spent() }
}

/// Notes in the span how it ended and how long it took.
pub(crate) async fn measured(
    span: Span,
    exchange: impl Future<Output = Result<Answer, Failure>>,
) -> Result<Answer, Failure> {
    let started = Instant::now();
    let result = exchange.instrument(span.clone()).await;
    span.record("status", result.as_ref().ok().map(|answer| answer.status));
    span.record("duration_ms", milliseconds(started.elapsed()));
    result
}

async fn exchange(
    shared: &Shared,
    prepared: &Prepared<'_>,
    reading: Reading,
    timeout: Duration,
) -> Result<Answer, Failure> {
    let outgoing = prepared.request(shared).await;
    let Outgoing { request, progress } =
        outgoing.map_err(|unsendable| Failure::unsendable(unsendable, &shared.redactor))?;
    let answer = async {
        let response = send(shared, &shared.http, request, &prepared.origin).await?;
        receive(shared, response, reading).await
    };
    let answer = time_limit::within(timeout, progress.as_deref(), answer).await;
    match (progress.and_then(|progress| progress.take_failure()), answer) {
        // A gateway may refuse a file before it has read it.
        (_, Some(Ok(answer))) if answer.status >= 300 => Ok(answer),
        // Whatever else came of it, this is where it began.
        (Some(failure), _) => Err(Failure::file(failure, &shared.redactor)),
        (None, answer) => answer.unwrap_or(Err(Failure::Timeout(timeout))),
    }
}

/// Sends the request, and reads the head of the answer. Only `origin` is shown of the address.
pub(crate) async fn send(
    shared: &Shared,
    http: &Client,
    request: reqwest::Request,
    origin: &str,
) -> Result<Response, Failure> {
    http.execute(request).await.map_err(|error| failure(error, shared, origin))
}

/// Reads the answer, or leaves its body open.
pub(crate) async fn receive(
    shared: &Shared,
    response: Response,
    reading: Reading,
) -> Result<Answer, Failure> {
    let (status, content_type, retry_after) = head(shared, &response);
    let (body, open) = if reading.leaves_open(response.status()) {
        (Bytes::new(), Some(response))
    } else {
        (body::read(response, shared).await?, None)
    };
    Ok(Answer { status, content_type, retry_after, body, open })
}

/// The status, the type, and how long to wait before the next call.
pub(crate) fn head(
    shared: &Shared,
    response: &Response,
) -> (u16, Option<String>, Option<Duration>) {
    let content_type =
        header(response, CONTENT_TYPE).map(|text| shared.redactor.text(text).into_owned());
    let retry_after =
        header(response, RETRY_AFTER).and_then(|text| retry_after::parse(text, SystemTime::now()));
    (response.status().as_u16(), content_type, retry_after)
}

fn header(response: &Response, name: HeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}

/// What a failure to send, or to get the head of an answer, means.
fn failure(error: reqwest::Error, shared: &Shared, origin: &str) -> Failure {
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
    Failure::Connect { origin: origin.to_owned(), cause, trouble }
}

/// Copies what an error says, without the URL and without secrets.
pub(crate) fn cause(error: reqwest::Error, redactor: &Redactor) -> Cause {
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

//! One attempt: a request goes out, and an answer comes back or does not.

mod body;
mod outcome;
mod time_limit;

use std::future::Future;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use reqwest::header::RETRY_AFTER;
use reqwest::{Client, Response};
use tracing::field::Empty;
use tracing::{Instrument, Span, debug_span};
use wagate_json::redact::Redactor;

pub(crate) use outcome::{Answer, Failure, Outcome, Reply, Sent};

use crate::deadline::Deadline;
use crate::error::Cause;
use crate::guard::Refused;
use crate::prepare::{Outgoing, Prepared};
use crate::request::Reading;
use crate::retry::classifier::Trouble;
use crate::retry::{milliseconds, retry_after};
use crate::shared::Shared;

/// The limits of the time of an attempt.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// For the attempt itself.
    pub(crate) attempt: Duration,
    /// For the whole call.
    pub(crate) deadline: Deadline,
}

/// Waits for its turn, sends the request once, within the time limits, and reads the whole answer or
/// its head.
pub(crate) async fn attempt(
    shared: &Shared,
    prepared: &Prepared<'_>,
    reading: Reading,
    limits: Limits,
    number: u32,
) -> Outcome {
    let operation = prepared.operation;
    if let Err(passed) = limits.deadline.within(shared.limiter.wait(operation)).await {
        let failure = Failure::Deadline { after: passed.limit, sent: false };
        return Outcome { result: Err(failure), spent: prepared.is_spent() };
    }
    let span = debug_span!(
        "wagate.attempt",
        otel.kind = "client",
        http.request.method = prepared.method().as_str(),
        http.request.resend_count = resends(number),
        url.template = prepared.template,
        server.address = &*prepared.server_address(shared),
        server.port = prepared.server_port(),
        http.response.status_code = Empty,
        error.type = Empty,
        wagate.vendor = operation.vendor,
        wagate.operation = operation.name,
        wagate.duration_ms = Empty,
    );
    let exchange = exchange(shared, prepared, reading, prepared.patience(limits.attempt));
    let result = measured(span, within(limits.deadline, exchange)).await;
    Outcome { result, spent: prepared.is_spent() }
}

/// How often a request was sent before; nothing for the first time.
pub(crate) const fn resends(number: u32) -> Option<u32> {
    match number {
        0 | 1 => None,
        _ => Some(number - 1),
    }
}

/// An exchange that ends when the time for the whole call is over.
pub(crate) async fn within(
    deadline: Deadline,
    exchange: impl Future<Output = Result<Answer, Failure>>,
) -> Result<Answer, Failure> {
    let ended = deadline.within(exchange).await;
    ended.unwrap_or_else(|passed| Err(Failure::Deadline { after: passed.limit, sent: true }))
}

/// Notes in the span how it ended and how long it took.
pub(crate) async fn measured(
    span: Span,
    exchange: impl Future<Output = Result<Answer, Failure>>,
) -> Result<Answer, Failure> {
    let started = Instant::now();
    let result = exchange.instrument(span.clone()).await;
    match &result {
        Ok(answer) => {
            span.record("http.response.status_code", answer.status);
            if answer.status >= 400 {
                span.record("error.type", answer.status.to_string());
            }
        }
        Err(failure) => {
            span.record("error.type", failure.name());
        }
    }
    span.record("wagate.duration_ms", milliseconds(started.elapsed()));
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
    let (status, retry_after) = head(&response);
    let headers = response.headers().clone();
    let (body, open) = if reading.leaves_open(response.status()) {
        (Bytes::new(), Some(response))
    } else {
        (body::read(response, shared).await?, None)
    };
    Ok(Answer { status, headers, retry_after, body, open })
}

/// The status, and how long to wait before the next call.
pub(crate) fn head(response: &Response) -> (u16, Option<Duration>) {
    let header = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = header.and_then(|text| retry_after::parse(text, SystemTime::now()));
    (response.status().as_u16(), retry_after)
}

/// What a failure to send, or to get the head of an answer, means.
fn failure(error: reqwest::Error, shared: &Shared, origin: &str) -> Failure {
    if Refused::is_cause_of(&error) {
        return Failure::Refused { sent: false };
    }
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

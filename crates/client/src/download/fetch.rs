//! Fetching a file by its address.
//!
//! Answers carry addresses of files on other hosts, often with a signature in the query that is as
//! good as a credential. So no credential of the client goes there, and of the address only scheme,
//! host and port are ever shown.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, LOCATION, USER_AGENT};
use reqwest::{Client, Response, Url};
use tracing::debug_span;
use tracing::field::Empty;

use super::Download;
use crate::core::Core;
use crate::deadline::Deadline;
use crate::decode::{self, Context, Secrets};
use crate::error::{Call, ConfigError, Error, ErrorBody, NoBody};
use crate::http_client;
use crate::retry::{self, Rules};
use crate::shared::Shared;
use crate::tls::Trust;
use crate::transport::{self, Answer, Failure, Limits, Outcome};

/// How many redirects are followed.
const REDIRECTS: usize = 5;

impl Core {
    /// Fetches a file by an address that an answer carried. No credential of the client is sent
    /// along. A few redirects are followed, but none from HTTPS to HTTP.
    ///
    /// The download is there once its head is; until then, failures are tried again.
    ///
    /// # Errors
    ///
    /// If the address is not one of HTTP or HTTPS, or leads where it must not
    /// ([`allow_private_downloads`](crate::CoreBuilder::allow_private_downloads)), there is no answer, or it is no success. Of
    /// the address, errors show scheme, host and port only, and nothing of what the host says: it may repeat the rest.
    pub async fn download<E: ErrorBody>(&self, url: &str) -> Result<Download<E>, Error<E>> {
        let fetched = self.fetch(url).await;
        fetched.map_err(|error| error.map_body(|never| match never {}))
    }

    async fn fetch<E>(&self, url: &str) -> Result<Download<E>, Error<NoBody>> {
        let mut call = Call::download(self.vendor());
        let url = match parse(url) {
            Ok(url) => url,
            Err(message) => return Err(Error::Argument { call, message }),
        };
        call.proxy = self.shared.proxies.used_for(&url);
        let (shared, settings) = (&*self.shared, self.settings);
        let deadline = Deadline::of(settings.deadline());
        let (of, policy) = ((shared.vendor, "download"), settings.retry());
        let rules = Rules { of, policy, deadline, budget: &shared.file_budget, idempotent: true };
        let limits = Limits { attempt: settings.timeout(), deadline };
        let attempt = |number| attempt(shared, &url, limits, number);
        // Boxed like the calls of operations.
        let ended = Box::pin(retry::run(rules, attempt)).await;
        let context = Context::new(Secrets(&[]), &shared.redactor);
        let reply = decode::success(ended.into_sent(call), context)?;
        Ok(Download::of_file(reply, Arc::clone(&self.shared), settings.timeout()))
    }
}

fn parse(url: &str) -> Result<Url, String> {
    let url = Url::parse(url.trim())
        .map_err(|error| format!("the address of the file is not valid: {error}"))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        other => Err(format!("the address of the file begins with `{other}:`, not with `https:`")),
    }
}

async fn attempt(shared: &Shared, url: &Url, limits: Limits, number: u32) -> Outcome {
    let span = debug_span!(
        "wagate.download",
        otel.kind = "client",
        http.request.method = "GET",
        http.request.resend_count = transport::resends(number),
        server.address = &*shared.redactor.text(url.host_str().unwrap_or_default()),
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        error.type = Empty,
        wagate.vendor = shared.vendor,
        wagate.operation = "download",
        wagate.duration_ms = Empty,
    );
    let timeout = limits.attempt;
    let exchange = async {
        let follow = tokio::time::timeout(timeout, follow(shared, url.clone()));
        follow.await.unwrap_or(Err(Failure::Timeout(timeout)))
    };
    let exchange = transport::within(limits.deadline, exchange);
    Outcome { result: transport::measured(span, exchange).await, spent: false }
}

/// Asks for the file, and on wherever it is said to be.
async fn follow(shared: &Shared, mut url: Url) -> Result<Answer, Failure> {
    let mut followed = 0;
    loop {
        let asked = ask(shared, &url).await;
        let response = match asked {
            Err(Failure::Refused { .. }) if followed > 0 => {
                return Err(Failure::Refused { sent: true });
            }
            asked => asked?,
        };
        url = match redirect(&response, &url) {
            None => return Ok(receive(response)),
            Some(Ok(_)) if followed == REDIRECTS => {
                return Ok(refused(&response, "redirects more often than is followed"));
            }
            Some(Ok(next)) => next,
            Some(Err(problem)) => return Ok(refused(&response, problem)),
        };
        followed += 1;
    }
}

async fn ask(shared: &Shared, url: &Url) -> Result<Response, Failure> {
    let http = client(shared, url).await?;
    let request = http.get(url.clone()).header(ACCEPT, HeaderValue::from_static("*/*")).build();
    let request = request.map_err(|error| Failure::Config(error.without_url().to_string()))?;
    transport::send(shared, http, request, &url.origin().ascii_serialization()).await
}

/// The client for an address, if that may be asked.
async fn client<'s>(shared: &'s Shared, url: &Url) -> Result<&'s Client, Failure> {
    let files = &shared.files;
    let refused = |_| Failure::Refused { sent: false };
    if files.http_is_given {
        files.guard.check_resolved(url).await.map_err(refused)?;
        return Ok(&shared.http);
    }
    files.guard.check(url).await.map_err(refused)?;
    // The gateway's own client may accept no certificate, because it needs none.
    let is_plain = url.scheme() == "http" && shared.trust == Trust::Nobody;
    let (timeout, user_agent) = (shared.connect_timeout, &shared.headers[USER_AGENT]);
    let guarded = |trust| http_client::for_files(trust, files.guard.clone(), timeout, user_agent);
    match shared.proxies.used_for(url) {
        None if is_plain => once(&files.guarded_without_tls, || guarded(Trust::Nobody)),
        None => once(&files.guarded, || guarded(Trust::Platform)),
        Some(_) if is_plain || shared.trust == Trust::Platform => Ok(&shared.http),
        Some(_) => once(&files.by_proxy, || {
            http_client::new(Trust::Platform, &shared.proxies, timeout, user_agent)
        }),
    }
}

/// The client that is there, or a new one.
fn once(
    place: &OnceLock<Client>,
    client: impl FnOnce() -> Result<Client, ConfigError>,
) -> Result<&Client, Failure> {
    if let Some(client) = place.get() {
        return Ok(client);
    }
    let client = client().map_err(|error| Failure::Config(error.to_string()))?;
    Ok(place.get_or_init(|| client))
}

/// Where the answer sends the client to, or why it does not go there. `None` if it is no redirect.
fn redirect(response: &Response, from: &Url) -> Option<Result<Url, &'static str>> {
    if !matches!(response.status().as_u16(), 301..=303 | 307 | 308) {
        return None;
    }
    let location = response.headers().get(LOCATION)?;
    let next = location.to_str().ok().and_then(|location| from.join(location).ok());
    Some(match next {
        None => Err("redirects to something that is no address"),
        Some(next) if !matches!(next.scheme(), "http" | "https") => {
            Err("redirects to something that is neither HTTP nor HTTPS")
        }
        Some(next) if from.scheme() == "https" && next.scheme() == "http" => {
            Err("redirects from HTTPS to HTTP, which is not followed")
        }
        Some(next) => Ok(next),
    })
}

/// The answer to a redirect that is not followed.
fn refused(response: &Response, problem: &'static str) -> Answer {
    Answer {
        status: response.status().as_u16(),
        headers: HeaderMap::new(),
        retry_after: None,
        body: Bytes::from_static(problem.as_bytes()),
        open: None,
    }
}

/// The file; of an answer that is no success, the status alone. What the host of a file says may repeat the address with
/// its signature, as a whole or in part.
fn receive(response: Response) -> Answer {
    let (status, retry_after) = transport::head(&response);
    if !response.status().is_success() {
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        return Answer { status, headers, retry_after, body, open: None };
    }
    let headers = response.headers().clone();
    Answer { status, headers, retry_after, body: Bytes::new(), open: Some(response) }
}

//! Passes a call on, and its answer back, as they come.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, StreamExt, TryStreamExt, future, stream};
use http::header::{
    CONNECTION, HOST, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE,
};
use http::{HeaderMap, HeaderName, StatusCode};
use http_body::Body as _;
use reqwest::Client;
use url::{Position, Url};

use super::kept::Kept;
use super::tell::{Passing, Teller};

/// The headers that are about one connection, and not about the call.
const OF_CONNECTIONS: [HeaderName; 8] = [
    CONNECTION,
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
    HeaderName::from_static("keep-alive"),
];

/// The gateway to which calls are passed on.
pub struct Gateway {
    url: Url,
    client: Client,
    teller: Teller,
}

impl Gateway {
    /// At this address.
    pub fn new(url: Url, client: Client, teller: Teller) -> Self {
        Self { url, client, teller }
    }

    /// The address of a call, with the prefix of the gateway and without.
    fn addresses(&self, request: &Request) -> Option<(Url, Url)> {
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        let origin = &self.url[..Position::BeforePath];
        let prefix = self.url.path().trim_end_matches('/');
        let address = |prefix: &str| Url::parse(&format!("{origin}{prefix}{target}")).ok();
        address(prefix).zip(address(""))
    }
}

/// Passes a call on.
pub async fn pass(State(gateway): State<Arc<Gateway>>, request: Request) -> Response {
    if request.headers().contains_key(UPGRADE) {
        return refusal(StatusCode::NOT_IMPLEMENTED, "wagate proxy passes no websocket on");
    }
    let Some((address, described)) = gateway.addresses(&request) else {
        return refusal(StatusCode::BAD_REQUEST, "the target of the request is no path");
    };
    let (head, body) = request.into_parts();
    let (sent, answered) = (Kept::default(), Kept::default());
    let mut call = gateway.client.request(head.method.clone(), address);
    call = call.headers(passed_on(&head.headers));
    if body.is_end_stream() {
        sent.end();
    } else {
        let copied = copied(body.into_data_stream(), sent.clone());
        call = call.body(reqwest::Body::wrap_stream(copied));
    }
    let answer = match call.send().await {
        Ok(answer) => answer,
        Err(error) => {
            let reason = std::error::Error::source(&error).map(ToString::to_string);
            let error = error.without_url();
            let text =
                format!("the gateway cannot be reached: {}", reason.unwrap_or(error.to_string()));
            return refusal(StatusCode::BAD_GATEWAY, &text);
        }
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = answer.status();
    *response.headers_mut() = passed_on(answer.headers());
    // What is told of the exchange, when the last part of the answer has gone or the caller has.
    let passing = Passing {
        method: head.method,
        url: described,
        headers: head.headers,
        sent,
        status: answer.status(),
        answer_headers: answer.headers().clone(),
        answered: answered.clone(),
        teller: gateway.teller.clone(),
    };
    let body = copied(answer.bytes_stream(), answered).inspect(move |_| {
        // It lives as long as the stream does.
        let _ = &passing;
    });
    *response.body_mut() = Body::from_stream(body);
    response
}

/// A stream of which a copy is kept.
fn copied<E: Send + 'static>(
    parts: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    kept: Kept,
) -> impl Stream<Item = Result<Bytes, E>> + Send + 'static {
    let ending = kept.clone();
    let failed = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let noted = Arc::clone(&failed);
    let parts = parts
        .inspect_ok(move |part| kept.add(part))
        .inspect_err(move |_| noted.store(true, std::sync::atomic::Ordering::Relaxed));
    let end = stream::once(future::lazy(move |_| {
        if !failed.load(std::sync::atomic::Ordering::Relaxed) {
            ending.end();
        }
    }));
    parts.chain(end.filter_map(|()| future::ready(None)))
}

fn passed_on(headers: &HeaderMap) -> HeaderMap {
    let mut passed = headers.clone();
    let named = headers.get_all(CONNECTION).iter().filter_map(|names| names.to_str().ok());
    let named: Vec<HeaderName> = named
        .flat_map(|names| names.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in OF_CONNECTIONS.iter().chain(&named).chain([&HOST]) {
        passed.remove(name);
    }
    passed
}

fn refusal(status: StatusCode, message: &str) -> Response {
    (status, format!("{message}\n")).into_response()
}

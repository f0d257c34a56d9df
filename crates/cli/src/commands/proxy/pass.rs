//! Passes a call on, and its answer back, as they come.

use std::convert::Infallible;
use std::error::Error;

use bytes::Bytes;
use futures_util::{Stream, TryStreamExt, stream};
use http::header::{
    CONNECTION, HOST, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE,
};
use http::{HeaderMap, HeaderName, Request, Response, StatusCode};
use http_body::{Body as _, Frame};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Incoming;
use reqwest::Client;
use url::{Position, Url};
use wagate_server::{BodyError, Flow, Handler};

use super::kept::{Kept, LARGEST};
use super::tell::{Passing, Teller};
use crate::commands::listen;

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
    fn addresses<B>(&self, request: &Request<B>) -> Option<(Url, Url)> {
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        let origin = &self.url[..Position::BeforePath];
        let prefix = self.url.path().trim_end_matches('/');
        let address = |prefix: &str| Url::parse(&format!("{origin}{prefix}{target}")).ok();
        address(prefix).zip(address(""))
    }
}

/// What is answered; its body comes in pieces.
type Answer = Response<UnsyncBoxBody<Bytes, reqwest::Error>>;

impl Handler for Gateway {
    type Body = UnsyncBoxBody<Bytes, reqwest::Error>;
    type Error = Infallible;

    async fn handle(&self, request: Request<Incoming>, flow: &Flow) -> Result<Answer, Infallible> {
        let passed = self.pass(request, flow).await;
        Ok(passed.unwrap_or_else(|Refusal(status, message)| refused(status, message)))
    }
}

/// A call that is not passed on, or has no answer.
struct Refusal(StatusCode, String);

impl Gateway {
    /// Passes a call on.
    async fn pass(&self, request: Request<Incoming>, flow: &Flow) -> Result<Answer, Refusal> {
        let refusal = |status, message: &str| Refusal(status, message.to_owned());
        if request.headers().contains_key(UPGRADE) {
            let message = "wagate proxy passes no websocket on";
            return Err(refusal(StatusCode::NOT_IMPLEMENTED, message));
        }
        let Some((address, described)) = self.addresses(&request) else {
            let message = "the target of the request is no path";
            return Err(refusal(StatusCode::BAD_REQUEST, message));
        };
        let (head, body) = request.into_parts();
        let (sent, answered) = (Kept::default(), Kept::default());
        let mut call = self.client.request(head.method.clone(), address);
        call = call.headers(passed_on(&head.headers));
        if body.is_end_stream() {
            sent.end();
        } else {
            call = call.body(reqwest::Body::wrap_stream(pieces(body, flow, sent.clone())));
        }
        let answer = call.send().await.map_err(|error| match sent.error() {
            Some(error) => Refusal(error.status(), error.to_string()),
            None => unreachable(error),
        })?;
        let mut response = Response::new(());
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
            answered,
            teller: self.teller.clone(),
        };
        let parts = copied(answer.bytes_stream(), passing).map_ok(Frame::data);
        Ok(response.map(|_| StreamBody::new(parts).boxed_unsync()))
    }
}

/// The parts of a request's body, of which a copy is kept.
fn pieces(
    body: Incoming,
    flow: &Flow,
    kept: Kept,
) -> impl Stream<Item = Result<Bytes, BodyError>> + Send + 'static {
    // Of one that is larger no copy is kept, which would need room.
    let is_checked = body.size_hint().lower() <= LARGEST as u64;
    let pieces = flow.read(body, if is_checked { LARGEST } else { 0 });
    stream::try_unfold((pieces, kept), async |(mut pieces, kept)| {
        let piece = pieces.next().await.inspect_err(|error| kept.fail(*error))?;
        let Some(piece) = piece else {
            kept.end();
            kept.hold(pieces.into_room());
            return Ok(None);
        };
        kept.add(&piece);
        Ok(Some((piece, (pieces, kept))))
    })
}

/// The parts of an answer, of which a copy is kept.
fn copied<E: Send + 'static>(
    parts: impl Stream<Item = Result<Bytes, E>> + Send + Unpin + 'static,
    passing: Passing,
) -> impl Stream<Item = Result<Bytes, E>> + Send + 'static {
    // It lives as long as the stream does.
    stream::try_unfold((parts, passing), async |(mut parts, passing)| {
        let Some(part) = parts.try_next().await? else {
            passing.answered.end();
            return Ok(None);
        };
        passing.answered.add(&part);
        Ok(Some((part, (parts, passing))))
    })
}

/// There is no answer of the gateway.
fn unreachable(error: reqwest::Error) -> Refusal {
    // The last one is what the system says.
    let reasons = std::iter::successors(error.source(), |&error| error.source());
    let reason = reasons.last().map(ToString::to_string);
    let reason = reason.unwrap_or_else(|| error.without_url().to_string());
    Refusal(StatusCode::BAD_GATEWAY, format!("the gateway cannot be reached: {reason}"))
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

fn refused(status: StatusCode, message: String) -> Answer {
    // What is left of the body would be taken for the next request.
    let response = listen::answer(status, format!("{message}\n"), &[(CONNECTION, "close")]);
    response.map(|text| text.map_err(|never| match never {}).boxed_unsync())
}

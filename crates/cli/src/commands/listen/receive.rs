//! The HTTP side: every POST is an event.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use tokio::time::timeout;

use super::checks::Checks;
use super::event::{Events, NotJson};
use super::sink::{NotTaken, Sink};
use crate::output::{Output, printable};

/// No event is longer.
const LONGEST: usize = 10 * 1024 * 1024;

/// So much more is read of a body that is too long, since a client that is cut off does not see the answer.
const DRAINED: usize = 4 * LONGEST;

/// How long a body may take to come.
const PATIENCE: Duration = Duration::from_secs(30);

const ABOUT: &str = "wagate listen: send webhooks here with POST, to any path\n";

/// What a request meets.
pub struct Receiver {
    /// Recognises events.
    pub events: Events,
    /// Takes them.
    pub sink: Arc<dyn Sink>,
    /// Who may send them.
    pub checks: Checks,
    /// For messages.
    pub output: Output,
}

/// A request that is not taken. What it says holds nothing of the request.
struct Refusal(StatusCode, String);

/// The application.
pub fn application(receiver: Receiver) -> Router {
    Router::new().fallback(handle).with_state(Arc::new(receiver))
}

async fn handle(State(receiver): State<Arc<Receiver>>, request: Request) -> Response {
    let is_root = request.uri().path() == "/";
    match *request.method() {
        Method::POST => match receiver.receive(request).await {
            Ok(()) => StatusCode::OK.into_response(),
            Err(refusal) => receiver.refuse(&refusal),
        },
        Method::GET | Method::HEAD if is_root => ABOUT.into_response(),
        _ => {
            let allowed = [(header::ALLOW, if is_root { "GET, HEAD, POST" } else { "POST" })];
            (StatusCode::METHOD_NOT_ALLOWED, allowed, ABOUT).into_response()
        }
    }
}

impl Receiver {
    async fn receive(&self, request: Request) -> Result<(), Refusal> {
        let (head, body) = request.into_parts();
        let unauthorized = |message| Refusal(StatusCode::UNAUTHORIZED, message);
        self.checks.token(&head.headers).map_err(unauthorized)?;
        let late = |_| Refusal(StatusCode::REQUEST_TIMEOUT, "the body does not come".to_owned());
        let payload = timeout(PATIENCE, read(body)).await.map_err(late)??;
        self.checks.signature(&head.headers, &payload).map_err(unauthorized)?;
        if is_compressed(&head.headers, &payload) {
            let message = "the body is compressed; events are taken without compression only";
            return Err(Refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, message.to_owned()));
        }
        let line = self
            .events
            .line(&payload)
            .map_err(|NotJson(message)| Refusal(StatusCode::BAD_REQUEST, message))?;
        // The gateway sends it again later.
        let unavailable = |message| Refusal(StatusCode::SERVICE_UNAVAILABLE, message);
        self.sink.take(line).await.map_err(|not_taken| match not_taken {
            NotTaken::Ended => unavailable("the receiver stops".to_owned()),
            NotTaken::Failed(message) => unavailable(message),
        })
    }

    fn refuse(&self, Refusal(status, message): &Refusal) -> Response {
        self.output.warning(&format!(
            "refused a request with {}: {}",
            status.as_u16(),
            printable(message)
        ));
        let mut response = (*status, format!("{message}\n")).into_response();
        let hint = match *status {
            StatusCode::UNAUTHORIZED => Some((header::WWW_AUTHENTICATE, "Bearer")),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Some((header::ACCEPT_ENCODING, "identity")),
            _ => None,
        };
        if let Some((name, value)) = hint {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

/// Whether a header says so, or the bytes do that every gzip file begins with and no JSON.
fn is_compressed(headers: &HeaderMap, payload: &[u8]) -> bool {
    let mut encodings = headers.get_all(header::CONTENT_ENCODING).iter();
    encodings.any(|one| !one.as_bytes().eq_ignore_ascii_case(b"identity"))
        || payload.starts_with(b"\x1f\x8b")
}

async fn read(body: Body) -> Result<Vec<u8>, Refusal> {
    let mut pieces = body.into_data_stream();
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(piece) = pieces.next().await {
        let cut = |_| Refusal(StatusCode::BAD_REQUEST, "the body is cut off".to_owned());
        let piece = piece.map_err(cut)?;
        length += piece.len();
        if length <= LONGEST {
            bytes.extend_from_slice(&piece);
        } else if length > DRAINED {
            break;
        }
    }
    if length <= LONGEST {
        return Ok(bytes);
    }
    let message = format!("the body is longer than {} MiB", LONGEST / 1024 / 1024);
    Err(Refusal(StatusCode::PAYLOAD_TOO_LARGE, message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::listen::checks::tests::signed;
    use crate::commands::listen::lines::{Lines, Shown};

    #[tokio::test]
    async fn what_is_not_signed_is_refused() {
        let spec = wagate_spec::bundled().iter().find(|spec| spec.webhooks.is_some());
        let events = Events::new(spec.expect("a vendor with webhooks"), false).expect("its events");
        let (lines, _ended) = Lines::start(None, Shown::Lines).expect("a thread");
        let output = Output::new(crate::output::Format::Text);
        let receiver =
            Arc::new(Receiver { events, sink: Arc::new(lines), checks: signed(), output });
        for header in [None, Some("00"), Some(&*"00".repeat(64))] {
            let request = header.iter().fold(Request::builder(), |request, value| {
                request.header("X-Webhook-Hmac", *value)
            });
            let request = request.method(Method::POST).body(Body::from("{}")).expect("a request");
            let response = handle(State(Arc::clone(&receiver)), request).await;
            assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{header:?}");
        }
    }
}

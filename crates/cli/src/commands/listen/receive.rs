//! The HTTP side: every POST is an event.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};
use http_body::Body;
use http_body_util::Full;
use hyper::body::Incoming;
use wagate_server::{BodyError, Flow, Handler};

use super::checks::Checks;
use super::event::{Events, NotJson};
use super::sink::{NotTaken, Sink};
use crate::output::{Output, printable};

/// No event is longer.
const LONGEST: usize = 10 * 1024 * 1024;

/// So much more is read of a body that is too long, since a client that is cut off does not see the answer.
const DRAINED: usize = 4 * LONGEST;

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

/// What is answered.
pub type Answer = Response<Full<Bytes>>;

impl Handler for Receiver {
    type Body = Full<Bytes>;
    type Error = Infallible;

    async fn handle(&self, request: Request<Incoming>, flow: &Flow) -> Result<Answer, Infallible> {
        Ok(self.answer(request, flow).await)
    }
}

/// An answer with a text, which is empty where there is nothing to say.
pub fn answer(
    status: StatusCode,
    text: impl Into<Bytes>,
    headers: &[(HeaderName, &'static str)],
) -> Answer {
    let text = text.into();
    let kind = (!text.is_empty()).then_some((header::CONTENT_TYPE, "text/plain; charset=utf-8"));
    let mut response = Response::new(Full::new(text));
    *response.status_mut() = status;
    for (name, value) in kind.iter().chain(headers) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

impl Receiver {
    async fn answer<B>(&self, request: Request<B>, flow: &Flow) -> Answer
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let is_root = request.uri().path() == "/";
        match *request.method() {
            Method::POST => match self.receive(request, flow).await {
                Ok(()) => answer(StatusCode::OK, "", &[]),
                Err(refusal) => self.refuse(&refusal),
            },
            Method::GET | Method::HEAD if is_root => answer(StatusCode::OK, ABOUT, &[]),
            _ => {
                let allowed = if is_root { "GET, HEAD, POST" } else { "POST" };
                answer(StatusCode::METHOD_NOT_ALLOWED, ABOUT, &[(header::ALLOW, allowed)])
            }
        }
    }

    async fn receive<B>(&self, request: Request<B>, flow: &Flow) -> Result<(), Refusal>
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let (head, body) = request.into_parts();
        let unauthorized = |message| Refusal(StatusCode::UNAUTHORIZED, message);
        self.checks.token(&head.headers).map_err(unauthorized)?;
        let payload = read(body, flow).await?;
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

    fn refuse(&self, Refusal(status, message): &Refusal) -> Answer {
        self.output.warning(&format!(
            "refused a request with {}: {}",
            status.as_u16(),
            printable(message)
        ));
        let hints: &[_] = match *status {
            StatusCode::UNAUTHORIZED => &[(header::WWW_AUTHENTICATE, "Bearer")],
            StatusCode::UNSUPPORTED_MEDIA_TYPE => &[(header::ACCEPT_ENCODING, "identity")],
            // What is left of the body would be taken for the next request.
            StatusCode::REQUEST_TIMEOUT => &[(header::CONNECTION, "close")],
            StatusCode::SERVICE_UNAVAILABLE => {
                &[(header::RETRY_AFTER, "5"), (header::CONNECTION, "close")]
            }
            _ => &[],
        };
        answer(*status, format!("{message}\n"), hints)
    }
}

/// Whether a header says so, or the bytes do that every gzip file begins with and no JSON.
fn is_compressed(headers: &HeaderMap, payload: &[u8]) -> bool {
    let mut encodings = headers.get_all(header::CONTENT_ENCODING).iter();
    encodings.any(|one| !one.as_bytes().eq_ignore_ascii_case(b"identity"))
        || payload.starts_with(b"\x1f\x8b")
}

async fn read<B>(body: B, flow: &Flow) -> Result<Bytes, Refusal>
where
    B: Body<Data = Bytes> + Unpin,
{
    let mut pieces = flow.read(body, LONGEST);
    let (mut bytes, mut length) = (BytesMut::new(), 0);
    let unread = |error: BodyError| Refusal(error.status(), error.to_string());
    while let Some(piece) = pieces.next().await.map_err(unread)? {
        length += piece.len();
        if length <= LONGEST {
            bytes.extend_from_slice(&piece);
        } else if length > DRAINED {
            break;
        }
    }
    if length <= LONGEST {
        return Ok(bytes.freeze());
    }
    let message = format!("the body is longer than {} MiB", LONGEST / 1024 / 1024);
    Err(Refusal(StatusCode::PAYLOAD_TOO_LARGE, message))
}

#[cfg(test)]
mod tests {
    use wagate_server::Limits;

    use super::*;
    use crate::commands::listen::checks::tests::signed;
    use crate::commands::listen::event::Told;
    use crate::commands::listen::lines::{Lines, Shown};

    #[tokio::test]
    async fn what_is_not_signed_is_refused() {
        let spec = wagate_spec::bundled().iter().find(|spec| spec.webhooks.is_some());
        let events = Events::new(spec.expect("a vendor with webhooks"), Told::default())
            .expect("its events");
        let (lines, _ended) = Lines::start(None, Shown::Lines).expect("a thread");
        let output = Output::new(crate::output::Format::Text);
        let sink = Arc::new(lines);
        let receiver = Receiver { events, sink, checks: signed(), output };
        for header in [None, Some("00"), Some(&*"00".repeat(64))] {
            let request = header.iter().fold(Request::builder(), |request, value| {
                request.header("X-Webhook-Hmac", *value)
            });
            let request = request.method(Method::POST).body(Full::from("{}")).expect("a request");
            let response = receiver.answer(request, &Flow::new(Limits::default())).await;
            assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{header:?}");
        }
    }
}

//! Operations that open a websocket: the handshake, and the documented messages.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::{SinkExt, StreamExt};
use http::header::{
    CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::request::Parts;
use http::{HeaderName, Method, Response, StatusCode};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use sha1_smol::Sha1;
use tokio_websockets::{CloseCode, Error, Message, ServerBuilder};
use wagate_spec::Example;

use crate::answers::documented::Documented;
use crate::wire::answer::Answer;
use crate::wire::delivery::{AnswerBody, Closed, Delivery};

/// What a server adds to the key of a handshake (RFC 6455).
const SUFFIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// How long the client has to answer the close.
const FAREWELL: Duration = Duration::from_secs(5);

/// Whether a request asks for a websocket.
pub(crate) fn is_handshake(parts: &Parts) -> bool {
    let headers = &parts.headers;
    let has = |name: HeaderName, wanted: &str| {
        let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
        let mut tokens = values.flat_map(|value| value.split(','));
        tokens.any(|token| token.trim().eq_ignore_ascii_case(wanted))
    };
    parts.method == Method::GET
        && has(CONNECTION, "upgrade")
        && has(UPGRADE, "websocket")
        && has(SEC_WEBSOCKET_VERSION, "13")
        && headers.contains_key(SEC_WEBSOCKET_KEY)
}

/// The documented messages, or the preferred one.
pub(crate) fn answer(
    documented: Documented<'_>,
    status: u16,
    preferred: Option<&Example>,
) -> Answer {
    let examples = preferred.map_or_else(|| documented.examples(status), |one| vec![one]);
    let messages = examples.iter().map(|example| example.value.to_string()).collect();
    Answer { messages, ..Answer::empty(StatusCode::SWITCHING_PROTOCOLS) }
}

/// A connection that becomes a websocket, and what is sent over it.
#[derive(Clone)]
pub(crate) struct Session {
    upgrade: OnUpgrade,
    messages: Vec<String>,
    /// Whether the websocket is closed as it should be.
    closes: bool,
}

impl Session {
    /// Completes the head of an answer that opens a websocket; `None` if the answer is another one.
    pub(crate) fn open(parts: &mut Parts, answer: &mut Answer) -> Option<Self> {
        if answer.status != StatusCode::SWITCHING_PROTOCOLS {
            return None;
        }
        let key = parts.headers.get(SEC_WEBSOCKET_KEY)?.to_str().ok()?;
        answer.set(SEC_WEBSOCKET_ACCEPT, &accept(key));
        answer.set(CONNECTION, "Upgrade");
        answer.set(UPGRADE, "websocket");
        let upgrade = parts.extensions.remove::<OnUpgrade>()?;
        Some(Self { upgrade, messages: answer.messages.clone(), closes: true })
    }

    /// The answer with which it begins.
    pub(crate) fn begin(
        mut self,
        answer: Answer,
        delivery: Delivery,
    ) -> Result<Response<AnswerBody>, Closed> {
        match delivery {
            Delivery::Whole | Delivery::Slow(_) => {}
            Delivery::Cut => {
                self.messages.truncate(self.messages.len() / 2);
                self.closes = false;
            }
            Delivery::Drop => return Err(Closed { resets: false }),
            Delivery::Reset => return Err(Closed { resets: true }),
        }
        let mut response = answer.into_response();
        response.extensions_mut().insert(self);
        Ok(response)
    }

    /// Sends everything. A client that goes away is nothing to tell anyone.
    pub(crate) async fn run(self) {
        let _ = self.send().await;
    }

    async fn send(self) -> Result<(), Error> {
        let Ok(connection) = self.upgrade.await else { return Ok(()) };
        let mut socket = ServerBuilder::new().serve(TokioIo::new(connection));
        for message in self.messages {
            socket.send(Message::text(message)).await?;
        }
        if self.closes {
            socket.send(Message::close(Some(CloseCode::NORMAL_CLOSURE), "")).await?;
            let answered = async { while let Some(Ok(_)) = socket.next().await {} };
            let _ = tokio::time::timeout(FAREWELL, answered).await;
        }
        Ok(())
    }
}

/// What proves that the key of a handshake was read.
fn accept(key: &str) -> String {
    STANDARD.encode(Sha1::from(format!("{key}{SUFFIX}")).digest().bytes())
}

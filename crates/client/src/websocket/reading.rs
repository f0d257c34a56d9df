//! Reading a websocket: what is a message, what is its end, and what is a failure.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use reqwest::header::HeaderMap;
use tokio::time::timeout;
use tokio_websockets::{CloseCode, Message as Frame};

use super::broken::{Broken, SWITCHED};
use super::handshake::Socket;
use crate::decode::{self, Context, Secrets};
use crate::error::{Call, Error, ErrorBody};
use crate::from_answer::FromAnswer;
use crate::operation::Operation;
use crate::shared::Shared;
use crate::transport::Reply;

/// Reads an open websocket.
pub(super) struct Reader {
    socket: Socket,
    call: Box<Call>,
    /// See [`Operation::secret_fields`].
    secret_fields: Vec<String>,
    shared: Arc<Shared>,
    /// How long the gateway may be silent until it is asked for a sign of life.
    idle: Duration,
}

impl Reader {
    pub(super) fn new(
        socket: Socket,
        call: Box<Call>,
        operation: &Operation<'_>,
        shared: Arc<Shared>,
        idle: Duration,
    ) -> Self {
        let secret_fields = operation.secret_fields.iter().copied().map(str::to_owned).collect();
        Self { socket, call, secret_fields, shared, idle }
    }

    /// The next message; `None` after the gateway has closed the websocket.
    pub(super) async fn next<E>(&mut self) -> Result<Option<Bytes>, Error<E>> {
        let next = self.payload().await;
        next.map_err(|broken| broken.into_error(self.call.clone(), &self.shared.redactor))
    }

    /// A message as a `T`.
    pub(super) fn read<T: FromAnswer, E: ErrorBody>(&self, message: Bytes) -> Result<T, Error<E>> {
        let (status, call) = (SWITCHED, self.call.clone());
        let reply = Reply { status, headers: HeaderMap::new(), body: message, open: None, call };
        let secret_fields: Vec<&str> = self.secret_fields.iter().map(String::as_str).collect();
        decode::read(&reply, Context::new(Secrets(&secret_fields), &self.shared.redactor))
    }

    async fn payload(&mut self) -> Result<Option<Bytes>, Broken> {
        let mut was_asked = false;
        loop {
            let frame = match timeout(self.idle, self.socket.next()).await {
                Ok(frame) => frame.ok_or(Broken::CutShort)??,
                Err(_) if was_asked => return Err(Broken::Silent(self.idle)),
                Err(_) => {
                    self.ask_for_a_sign().await?;
                    was_asked = true;
                    continue;
                }
            };
            was_asked = false;
            if let Some((code, reason)) = frame.as_close() {
                let end = ending(code, reason);
                // The answer to it is sent while reading on. Nothing depends on it any more.
                let _ = timeout(self.idle, self.socket.next()).await;
                return end;
            }
            // Pings are answered by the library.
            if frame.is_text() || frame.is_binary() {
                return Ok(Some(frame.into_payload().into()));
            }
        }
    }

    async fn ask_for_a_sign(&mut self) -> Result<(), Broken> {
        let ping = self.socket.send(Frame::ping(""));
        Ok(timeout(self.idle, ping).await.map_err(|_| Broken::Silent(self.idle))??)
    }
}

/// What the code of a close means. Without one, and with those for a job done and for a server that
/// goes, it is an end; the others tell failures.
fn ending(code: CloseCode, reason: &str) -> Result<Option<Bytes>, Broken> {
    match code {
        CloseCode::NORMAL_CLOSURE | CloseCode::GOING_AWAY | CloseCode::NO_STATUS_RECEIVED => {
            Ok(None)
        }
        _ if reason.is_empty() => Err(Broken::Closed(format!("code {}", u16::from(code)))),
        _ => Err(Broken::Closed(format!("code {}: {reason}", u16::from(code)))),
    }
}

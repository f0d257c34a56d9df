//! Websockets: what a gateway sends, message after message, once a GET has opened one.

mod broken;
mod handshake;
mod reading;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::{Stream, StreamExt, stream};

use crate::answer::Answer;
use crate::core::Core;
use crate::decode;
use crate::error::{Error, ErrorBody};
use crate::from_answer::FromAnswer;
use crate::request::{Reading, Request};
use crate::transport::Reply;
use handshake::Key;
use reading::Reader;

/// The messages of a websocket, as they come: a [`Stream`] that ends when the gateway closes the
/// websocket. Dropping it closes the connection.
///
/// A message that does not fit is an [`Error::Body`], and more may follow. Any other error is the
/// last: the connection broke, or the gateway closed the websocket and told a failure.
///
/// # Time limit
///
/// A gateway may be silent for any time. When it was for as long as the client's time limit, it is
/// asked for a sign of life, a ping; when nothing comes for as long again, that is an
/// [`Error::Timeout`]. No message may be longer than the limit for answers.
pub struct Messages<T, E> {
    messages: Pin<Box<dyn Stream<Item = Result<T, Error<E>>> + Send>>,
}

impl Core {
    /// Sends a request that opens a websocket, and gives its messages once it is open. An answer
    /// that opens none is an error like that of any other call.
    ///
    /// The retries are over when the websocket is open.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn websocket<T, E>(&self, request: Request<'_>) -> Result<Messages<T, E>, Error<E>>
    where
        T: FromAnswer + Send + 'static,
        E: ErrorBody,
    {
        self.answer_with_messages(request).await.map(Answer::into_value)
    }

    /// As [`websocket`](Self::websocket), with status and headers.
    pub(crate) async fn answer_with_messages<T, E>(
        &self,
        mut request: Request<'_>,
    ) -> Result<Answer<Messages<T, E>>, Error<E>>
    where
        T: FromAnswer + Send + 'static,
        E: ErrorBody,
    {
        let key = Key::random();
        key.enter(&mut request);
        let operation = request.operation;
        let context = decode::Context::of(operation, &self.shared.redactor);
        let reply = self.send(request, Reading::Switched).await;
        let Reply { status, headers, open, call, .. } = decode::switched(reply, context)?;
        let limit = self.shared.body_limit;
        let socket = match handshake::take_over(open, &key, limit).await {
            Ok(socket) => socket,
            Err(broken) => return Err(broken.into_error(call, &self.shared.redactor)),
        };
        let shared = Arc::clone(&self.shared);
        let reader = Reader::new(socket, call, operation, shared, self.settings.timeout());
        let messages = Messages { messages: Box::pin(messages(reader)) };
        Ok(Answer::new(messages, status, headers))
    }
}

/// Reads until the websocket is closed, or broken.
fn messages<T: FromAnswer, E: ErrorBody>(
    reader: Reader,
) -> impl Stream<Item = Result<T, Error<E>>> {
    stream::unfold(Some(reader), |reader| async move {
        let mut reader = reader?;
        match reader.next().await {
            Ok(Some(message)) => Some((reader.read(message), Some(reader))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    })
}

impl<T, E> Stream for Messages<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.messages.poll_next_unpin(context)
    }
}

/// Nothing of what came.
impl<T, E> fmt::Debug for Messages<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Messages").finish_non_exhaustive()
    }
}

//! How an answer goes over the wire: whole, or not.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// How an answer is delivered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// As it is.
    #[default]
    Whole,
    /// The connection is closed in the middle of the body.
    Cut,
    /// The connection is closed before the answer.
    Drop,
}

/// Makes the server close a connection.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on demand")]
pub(crate) struct Closed;

/// The body of an answer.
pub(crate) struct AnswerBody {
    whole: Bytes,
    state: State,
}

enum State {
    /// Nothing is sent yet.
    Whole,
    /// Nothing is sent yet, and only a half will be.
    Half,
    /// A half is sent and must leave the machine before the connection is closed.
    Flushing,
    /// It is time to close the connection.
    Closing,
    /// Everything is sent.
    Done,
}

impl AnswerBody {
    pub(crate) fn whole(bytes: Bytes) -> Self {
        let state = if bytes.is_empty() { State::Done } else { State::Whole };
        Self { whole: bytes, state }
    }

    /// Announces all of it and sends a half.
    pub(crate) fn cut(bytes: Bytes) -> Self {
        Self { whole: bytes, state: State::Half }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Closed;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Closed>>> {
        match self.state {
            State::Done => Poll::Ready(None),
            State::Whole => {
                self.state = State::Done;
                Poll::Ready(Some(Ok(Frame::data(self.whole.clone()))))
            }
            State::Half => {
                self.state = State::Flushing;
                let half = self.whole.len() / 2;
                Poll::Ready(Some(Ok(Frame::data(self.whole.slice(..half)))))
            }
            State::Flushing => {
                self.state = State::Closing;
                // The server writes out what it has whenever a body lets it wait.
                context.waker().wake_by_ref();
                Poll::Pending
            }
            State::Closing => {
                self.state = State::Done;
                Poll::Ready(Some(Err(Closed)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.state, State::Done)
    }

    fn size_hint(&self) -> SizeHint {
        match self.state {
            State::Done => SizeHint::with_exact(0),
            _ => SizeHint::with_exact(u64::try_from(self.whole.len()).unwrap_or(u64::MAX)),
        }
    }
}

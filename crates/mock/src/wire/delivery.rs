//! How an answer goes over the wire: whole, or not.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// A slow body comes in no more pieces than this.
const MOST_PIECES: u32 = 16;

/// How an answer is delivered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// As it is.
    #[default]
    Whole,
    /// The connection is closed in the middle of the body.
    Cut,
    /// The body comes in pieces, and takes so long.
    Slow(Duration),
    /// The connection is closed before the answer.
    Drop,
    /// The connection is reset before the answer.
    Reset,
}

/// Makes the server close a connection.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on demand")]
pub(crate) struct Closed {
    /// Whether it ends as a broken one does.
    pub(crate) resets: bool,
}

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
    /// So many pieces are still to be sent, the next one when the time is over.
    Pieces { left: u32, pause: Duration, wait: Pin<Box<Sleep>> },
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

    /// Sends all of it piece by piece, in so much time.
    pub(crate) fn slow(bytes: Bytes, time: Duration) -> Self {
        let most = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let left = MOST_PIECES.min(most);
        if left == 0 {
            return Self::whole(bytes);
        }
        let pause = time / left;
        Self { whole: bytes, state: State::Pieces { left, pause, wait: Box::pin(sleep(pause)) } }
    }

    /// The next of so many pieces.
    fn piece(&mut self, left: u32) -> Bytes {
        let length = self.whole.len().div_ceil(usize::try_from(left).unwrap_or(1));
        self.whole.split_to(length.min(self.whole.len()))
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
            State::Pieces { left, pause, ref mut wait } => {
                ready!(wait.as_mut().poll(context));
                self.state = match left {
                    1 => State::Done,
                    _ => State::Pieces { left: left - 1, pause, wait: Box::pin(sleep(pause)) },
                };
                Poll::Ready(Some(Ok(Frame::data(self.piece(left)))))
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
                Poll::Ready(Some(Err(Closed { resets: false })))
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

//! The stream of what happens.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::unfold;

use super::listener::Listener;
use super::options::Options;
use super::watched::Watched;
use crate::{BoxStream, Client, Error, Stream};

/// What happens to the sessions of a server, as it happens: a [`Stream`] that never ends by itself.
///
/// When the connection breaks, or the server closes it, it is made again after a pause, and the stream tells so with
/// [`Watched::Reconnecting`] and, when the server is heard again, with [`Watched::PossibleGap`]. The pause is a second
/// at first and doubles with each failure up to half a minute, or is as long as the server asks; the server is never
/// asked in a tight loop.
///
/// An item is an error when the server refuses the websocket, as it does without a valid key. The stream tries again
/// after a pause if it is asked again.
///
/// # Cancellation
///
/// The future of `next()` may be dropped at any point, by `select!` for example: nothing is lost, the next one goes on
/// there. [`close`](Self::close) ends the stream, and so does dropping it.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Watch {
    client: Client,
    options: Options,
    state: State,
}

/// A watch is set up until it is polled.
enum State {
    SetUp,
    Running(BoxStream<'static, Result<Watched, Error>>),
    Closed,
}

impl Watch {
    pub(super) const fn new(client: Client, options: Options) -> Self {
        Self { client, options, state: State::SetUp }
    }

    /// Only what happens to the session of this name.
    pub fn session(self, name: impl Into<String>) -> Self {
        self.with(|options| options.session = Some(name.into()))
    }

    /// Only these events, by their names, such as `message` and `session.status`. All are told if it is not set, except
    /// for `engine.event`, which must be named: with `*` beside it, all are told, and that too.
    pub fn events(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(|options| options.events = names.into_iter().map(Into::into).collect())
    }

    /// The pause after the first failure, and the longest of those after it; a second and half a minute if it is not
    /// set.
    pub fn pauses(self, shortest: Duration, longest: Duration) -> Self {
        self.with(|options| {
            options.shortest_pause = shortest.max(Duration::from_millis(1));
            options.longest_pause = longest;
        })
    }

    /// What is set after the first poll counts from then on: the connection is made anew.
    fn with(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(&mut self.options);
        Self { state: State::SetUp, ..self }
    }

    /// Closes the connection. The stream ends, and tells nothing any more.
    pub fn close(&mut self) {
        self.state = State::Closed;
    }

    fn run(&self) -> BoxStream<'static, Result<Watched, Error>> {
        let listener = Listener::new(self.client.clone(), self.options.clone());
        Box::pin(unfold(
            listener,
            |mut listener| async move { Some((listener.next().await, listener)) },
        ))
    }
}

impl Stream for Watch {
    type Item = Result<Watched, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if matches!(self.state, State::SetUp) {
            self.state = State::Running(self.run());
        }
        match &mut self.state {
            State::Running(stream) => stream.as_mut().poll_next(context),
            State::SetUp | State::Closed => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watch").field("options", &self.options).finish_non_exhaustive()
    }
}

//! The streams: of deliveries, and of everything that happens.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::stream::{Stream, unfold};

use super::account::Account;
use super::delivery::Delivery;
use super::description::Queue;
use super::event::Event;
use super::options::Options;
use super::receiver::Receiver;
use crate::core::Core;
use crate::error::{Error, ErrorBody};
use crate::notification::Notification;

/// What a stream gives each time.
type Happening<N, E> = Result<Event<N, E>, Error<E>>;

/// The notifications of a queue, oldest first: a [`Stream`] that never ends.
///
/// Each item is a [`Delivery`]; [`acknowledge`](Delivery::acknowledge) it when it is dealt with, then ask for the
/// next. One that is dropped is delivered again.
///
/// Failures that pass (connections, timeouts, 408, 429, a gateway that is starting, the statuses from 499 on) are
/// waited out, for as long as the gateway asks; the gateway is never asked in a tight loop.
/// [`events`](Self::events) tells of them.
///
/// An item is an error when the gateway refuses the call, or answers what has not even a number to delete it by. The
/// stream goes on after a pause if it is asked again.
///
/// # Cancellation
///
/// The future of `next()` may be dropped at any point, by `select!` for example: what it was waiting for is not lost,
/// the next one goes on there. Dropping the stream stops everything; [`close`](Self::close) makes the deletions first
/// that could not be made before.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Notifications<N, E>(Events<N, E>);

/// Everything that happens at a queue: the deliveries, and what is between them. See [`Notifications`], whose stream it
/// is.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Events<N, E> {
    stream: Pin<Box<dyn Stream<Item = Happening<N, E>> + Send>>,
    account: Arc<Account<E>>,
}

impl Core {
    /// The notifications of the client's queue, which nobody asks for before the stream is polled.
    pub fn notifications<N: Notification, E: ErrorBody>(
        &self,
        queue: &'static Queue,
    ) -> Notifications<N, E> {
        let account = Arc::new(Account::new(self, queue));
        let receiver = Receiver::new(Arc::clone(&account));
        let stream =
            unfold(receiver, |mut receiver| async move { Some((receiver.next().await, receiver)) });
        Notifications(Events { stream: Box::pin(stream), account })
    }
}

impl<N, E: ErrorBody> Notifications<N, E> {
    /// How long the gateway holds a call open while the queue is empty, in whole seconds; 20 by default. What is less
    /// than the gateway allows, or more, is moved to the nearer end.
    pub fn wait(self, wait: Duration) -> Self {
        self.with(|options| options.wait = wait)
    }

    /// After this time a notification that was neither acknowledged nor dropped is delivered again; a
    /// minute by default.
    pub fn redeliver_after(self, time: Duration) -> Self {
        self.with(|options| options.redeliver_after = time)
    }

    /// The longest pause between calls, unless the gateway asks for a longer one; half a minute by default. Failures
    /// double the pause each time from a second on; a notification that comes again, because it was dropped or because
    /// the gateway does not delete it, from a tenth of a second on.
    pub fn longest_pause(self, pause: Duration) -> Self {
        self.with(|options| options.longest_pause = pause)
    }

    fn with(self, change: impl FnOnce(&mut Options)) -> Self {
        self.0.account.set(change);
        self
    }

    /// The same stream, which tells as well what happens between deliveries.
    pub fn events(self) -> Events<N, E> {
        self.0
    }

    /// Ends the stream, and makes the deletions that could not be made when their notifications were acknowledged.
    /// What is in somebody's hands can still be acknowledged.
    ///
    /// # Errors
    ///
    /// When one of them fails again. Its notification will be delivered to the next stream.
    pub async fn close(self) -> Result<(), Error<E>> {
        self.0.close().await
    }
}

impl<N, E: ErrorBody> Events<N, E> {
    /// As [`Notifications::close`].
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn close(self) -> Result<(), Error<E>> {
        drop(self.stream);
        self.account.delete_outstanding().await
    }
}

impl<N, E> Stream for Notifications<N, E> {
    type Item = Result<Delivery<N, E>, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let next = match ready!(self.0.stream.as_mut().poll_next(context)) {
                Some(Ok(Event::Delivery(delivery) | Event::Unreadable(delivery))) => Ok(delivery),
                Some(Ok(_)) => continue,
                Some(Err(error)) => Err(error),
                None => return Poll::Ready(None),
            };
            return Poll::Ready(Some(next));
        }
    }
}

impl<N, E> Stream for Events<N, E> {
    type Item = Happening<N, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.stream.as_mut().poll_next(context)
    }
}

impl<N, E> fmt::Debug for Notifications<N, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Notifications").finish_non_exhaustive()
    }
}

impl<N, E> fmt::Debug for Events<N, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").finish_non_exhaustive()
    }
}

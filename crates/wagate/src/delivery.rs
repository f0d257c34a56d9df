//! Events that a gateway was asked for, in the hands of their receiver.

use std::fmt;

use futures_util::future::BoxFuture;

use crate::error::Error;
use crate::event::Event;

/// What comes from a gateway that is asked for events.
#[derive(Debug)]
#[non_exhaustive]
pub enum Incoming {
    /// An event.
    Event(Delivery),
    /// There may have been events that nobody will tell: the connection was broken, or somebody else takes them. Look up what
    /// must not be missed.
    #[non_exhaustive]
    PossibleGap {
        /// Why they may be missing.
        reason: String,
    },
}

/// An event that was taken from a gateway's queue, or came over a websocket.
///
/// A queue gives what was not [acknowledged](Self::acknowledge) again, and keeps the next back until then; a websocket tells
/// everything once.
#[must_use = "a queue delivers again what is dropped; `acknowledge` it"]
pub struct Delivery {
    event: Box<Result<Event, Error>>,
    acknowledgement: Option<BoxFuture<'static, Result<(), Error>>>,
}

impl Delivery {
    /// One that need not be acknowledged.
    pub fn told_once(event: Result<Event, Error>) -> Self {
        Self { event: Box::new(event), acknowledgement: None }
    }

    /// One that the gateway keeps until this future was awaited.
    pub fn kept_until(
        event: Result<Event, Error>,
        acknowledgement: impl Future<Output = Result<(), Error>> + Send + 'static,
    ) -> Self {
        Self { event: Box::new(event), acknowledgement: Some(Box::pin(acknowledgement)) }
    }

    /// The event.
    ///
    /// # Errors
    ///
    /// [`Error::Undocumented`] when its kind is documented and its content does not fit that, or when it is no JSON at all. It can be acknowledged all
    /// the same, and the error has all of it.
    pub fn event(&self) -> Result<&Event, &Error> {
        (*self.event).as_ref()
    }

    /// Says that it is dealt with.
    ///
    /// # Errors
    ///
    /// When the gateway could not be told. There is nothing to do then but to go on: it is told again before it is asked for
    /// the next, and does not deliver this one again.
    pub async fn acknowledge(self) -> Result<(), Error> {
        match self.acknowledgement {
            Some(acknowledgement) => acknowledgement.await,
            None => Ok(()),
        }
    }
}

/// The vendor only: what people write is nobody else's business.
impl fmt::Debug for Delivery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let vendor = self.event().ok().map(Event::vendor);
        formatter.debug_struct("Delivery").field("vendor", &vendor).finish_non_exhaustive()
    }
}

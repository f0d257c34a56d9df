//! What a watch gives.

use std::fmt;
use std::time::Duration;

use crate::Error;
use crate::types::Event;

/// An event of the server, or something between two of them.
#[non_exhaustive]
pub enum Watched {
    /// The websocket is open: what happens from now on is told.
    Connected,
    /// Something that happened to a session.
    Event(Event),
    /// An event that is not what is documented, or not even JSON. The text of the error has all of it.
    Unreadable(Error),
    /// The connection broke, was closed by the server, or could not be made. It will be made again.
    #[non_exhaustive]
    Reconnecting {
        /// What failed; `None` if the server closed the connection in good order.
        cause: Option<Error>,
        /// How long nothing is asked.
        after: Duration,
    },
    /// The server is heard again. It keeps no events for those who do not listen, so what happened meanwhile is never
    /// told: look up what must not be missed, such as the latest messages of each chat.
    #[non_exhaustive]
    PossibleGap {
        /// For how long there was no connection.
        silence: Duration,
    },
}

/// The kind of an event only: what people write is nobody else's business.
impl fmt::Debug for Watched {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected => formatter.write_str("Connected"),
            Self::Event(event) => formatter.debug_tuple("Event").field(&event.kind()).finish(),
            Self::Unreadable(_) => formatter.debug_tuple("Unreadable").finish_non_exhaustive(),
            Self::Reconnecting { cause, after } => formatter
                .debug_struct("Reconnecting")
                .field("cause", cause)
                .field("after", after)
                .finish(),
            Self::PossibleGap { silence } => {
                formatter.debug_struct("PossibleGap").field("silence", silence).finish()
            }
        }
    }
}

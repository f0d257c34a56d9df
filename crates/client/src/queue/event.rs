//! What happens at a queue.

use std::fmt;
use std::time::Duration;

use super::delivery::Delivery;
use super::gap::Gap;
use crate::error::Error;

/// What happened at a queue: a delivery, or something between two of them.
#[non_exhaustive]
pub enum Event<N, E> {
    /// A notification.
    Delivery(Delivery<N, E>),
    /// A notification that is not what is documented, or not even JSON. It can be acknowledged all the same; if it is
    /// not, it comes again, and the others wait behind it.
    Unreadable(Delivery<N, E>),
    /// A call failed, for a reason that may pass. The queue is asked again.
    #[non_exhaustive]
    Reconnecting {
        /// What failed.
        cause: Error<E>,
        /// How long nothing is asked.
        after: Duration,
    },
    /// A notification came once more although the gateway was told to delete it. It is not delivered; the gateway is
    /// told again.
    #[non_exhaustive]
    Repeated {
        /// The number under which the queue knows it.
        receipt_id: i64,
        /// How long nothing is asked.
        after: Duration,
    },
    /// There may have been notifications that this stream never gets.
    PossibleGap(Gap),
}

/// As little of a notification as its own `Debug` shows.
impl<N, E: fmt::Debug> fmt::Debug for Event<N, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivery(delivery) => formatter.debug_tuple("Delivery").field(delivery).finish(),
            Self::Unreadable(delivery) => {
                formatter.debug_tuple("Unreadable").field(delivery).finish()
            }
            Self::Reconnecting { cause, after } => formatter
                .debug_struct("Reconnecting")
                .field("cause", cause)
                .field("after", after)
                .finish(),
            Self::Repeated { receipt_id, after } => formatter
                .debug_struct("Repeated")
                .field("receipt_id", receipt_id)
                .field("after", after)
                .finish(),
            Self::PossibleGap(gap) => formatter.debug_tuple("PossibleGap").field(gap).finish(),
        }
    }
}

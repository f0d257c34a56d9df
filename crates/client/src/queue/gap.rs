//! Whether something is missing.

use std::fmt;
use std::time::Duration;

/// Why notifications may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Gap {
    /// The queue was not heard of for this time, which is longer than it keeps a notification.
    Silence(Duration),
    /// A notification was deleted by somebody else: another program takes notifications out of the same queue.
    TakenByAnother,
}

impl fmt::Display for Gap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Silence(time) => write!(
                formatter,
                "the queue was not heard of for {} s, longer than it keeps notifications",
                time.as_secs()
            ),
            Self::TakenByAnother => {
                formatter.write_str("another program deletes notifications of the same queue")
            }
        }
    }
}

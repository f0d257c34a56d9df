//! Why something could not be done, as far as a caller can do something about it.

use std::time::Duration;

use crate::capability::Capability;
use crate::vendor::Vendor;

/// The words by which a vendor's answers tell what a caller can do something about.
pub(crate) trait ErrorWords: wagate_client::ErrorBody {
    /// The account is not linked, in lower case.
    const NOT_LINKED: &'static [&'static str];
    /// There is no such person, in lower case.
    const UNKNOWN_PERSON: &'static [&'static str];
}

/// The vendor's own error, which says more.
type Cause = Box<dyn std::error::Error + Send + Sync + 'static>;

/// Why something could not be done. The vendor's own error is the source of each.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The gateway cannot do it. Nothing was sent.
    #[error("{vendor} has nothing for {capability}")]
    #[non_exhaustive]
    Unsupported {
        /// The vendor.
        vendor: Vendor,
        /// What it cannot do.
        capability: Capability,
    },
    /// The client lacks something, or a value cannot be sent. Nothing was sent.
    #[error("the call cannot be made: {source}")]
    #[non_exhaustive]
    Unsendable {
        /// The vendor's error.
        source: Cause,
    },
    /// The gateway asks for fewer calls.
    #[error("the gateway asks for fewer calls: {source}")]
    #[non_exhaustive]
    SlowDown {
        /// How long it asks to wait, if it says.
        after: Option<Duration>,
        /// The vendor's error.
        source: Cause,
    },
    /// The plan allows no more of this for now.
    #[error("the plan allows no more: {source}")]
    #[non_exhaustive]
    Quota {
        /// The vendor's error.
        source: Cause,
    },
    /// The account is not linked to a phone, or its session does not run: nothing goes until somebody links or starts it.
    #[error("the account is not linked: {source}")]
    #[non_exhaustive]
    NotLinked {
        /// The vendor's error.
        source: Cause,
    },
    /// The number has no WhatsApp.
    #[error("nobody has this number: {source}")]
    #[non_exhaustive]
    UnknownPerson {
        /// The vendor's error.
        source: Cause,
    },
    /// The gateway refused.
    #[error("the gateway refused: {source}")]
    #[non_exhaustive]
    Refused {
        /// The HTTP status.
        status: u16,
        /// What the gateway said, if it said something.
        message: Option<String>,
        /// The vendor's error.
        source: Cause,
    },
    /// The gateway was not reached, or its answer did not come. Nothing was changed.
    #[error("the gateway cannot be reached: {source}")]
    #[non_exhaustive]
    Unreachable {
        /// The vendor's error.
        source: Cause,
    },
    /// It may have been sent, or not: the answer did not come, or says nothing that is understood. To send it again may
    /// send it twice.
    #[error("it is unclear whether it was sent: {source}")]
    #[non_exhaustive]
    Unclear {
        /// The vendor's error.
        source: Cause,
    },
    /// The gateway answered something that is not documented.
    #[error("the answer is not as documented: {source}")]
    #[non_exhaustive]
    Undocumented {
        /// The vendor's error.
        source: Cause,
    },
}

impl Error {
    /// Of a call that only reads.
    pub(crate) fn of_read<E: ErrorWords>(error: wagate_client::Error<E>) -> Self {
        Self::told(error).unwrap_or_else(|error| match error {
            wagate_client::Error::Body { .. } => Self::Undocumented { source: error.into() },
            error => Self::Unreachable { source: error.into() },
        })
    }

    /// Of a call that changes something.
    pub(crate) fn of_change<E: ErrorWords>(error: wagate_client::Error<E>) -> Self {
        Self::told(error).unwrap_or_else(|error| {
            if error.may_have_been_sent() {
                Self::Unclear { source: error.into() }
            } else {
                Self::Unreachable { source: error.into() }
            }
        })
    }

    /// What means the same for every call; else the error itself.
    fn told<E: ErrorWords>(
        error: wagate_client::Error<E>,
    ) -> Result<Self, wagate_client::Error<E>> {
        use wagate_client::Error as Own;
        let message = error.message().unwrap_or_default().to_lowercase();
        let has = |words: &[&str]| words.iter().any(|words| message.contains(words));
        Ok(match error {
            Own::Api { .. } if has(E::NOT_LINKED) => Self::NotLinked { source: error.into() },
            Own::Api { .. } if has(E::UNKNOWN_PERSON) => {
                Self::UnknownPerson { source: error.into() }
            }
            Own::Config { .. } | Own::Argument { .. } | Own::File { .. } => {
                Self::Unsendable { source: error.into() }
            }
            Own::RateLimited { .. } => {
                Self::SlowDown { after: error.retry_after(), source: error.into() }
            }
            Own::QuotaExceeded { .. } => Self::Quota { source: error.into() },
            Own::Api { status, .. } | Own::UnexpectedStatus { status, .. } => {
                Self::Refused { status, message: error.message(), source: error.into() }
            }
            error => return Err(error),
        })
    }

    /// Whether the same call may be made again without doing anything twice.
    #[must_use]
    pub fn is_safe_to_repeat(&self) -> bool {
        matches!(self, Self::SlowDown { .. } | Self::Unreachable { .. })
    }
}

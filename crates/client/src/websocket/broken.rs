//! Why a websocket ends, other than by being closed.

use std::time::Duration;

use tokio_websockets::Error as Failure;
use wagate_json::redact::Redactor;

use crate::error::{Call, Cause, Error, TimeLimit};

/// The status with which a websocket begins.
pub(super) const SWITCHED: u16 = 101;

/// Why there are no more messages.
#[derive(Debug, thiserror::Error)]
pub(super) enum Broken {
    #[error("the gateway switched to something that is no websocket")]
    NoWebsocket,
    #[error("the connection cannot be taken over")]
    Kept(#[from] reqwest::Error),
    #[error("the gateway closed the websocket with {0}")]
    Closed(String),
    #[error("it ended before the gateway closed the websocket")]
    CutShort,
    #[error("the gateway fell silent")]
    Silent(Duration),
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl Broken {
    pub(super) fn into_error<E>(self, call: Box<Call>, redactor: &Redactor) -> Error<E> {
        match self {
            Self::Silent(after) => Error::Timeout { call, after, limit: TimeLimit::Attempt },
            Self::Failed(Failure::PayloadTooLong { max_len, .. }) => {
                Error::too_long(call, SWITCHED, max_len)
            }
            Self::Kept(error) => Self::cut(&error.without_url(), call, redactor),
            broken => Self::cut(&broken, call, redactor),
        }
    }

    fn cut<E>(
        error: &(dyn std::error::Error + 'static),
        call: Box<Call>,
        redactor: &Redactor,
    ) -> Error<E> {
        Error::Transport { call, cause: Cause::new(error, &|text| redactor.string(text)) }
    }
}

//! Why a session does not work.

use std::time::Duration;

use crate::Error;
use crate::types::SessionStatus;

/// Why a session that was waited for does not work.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkingError {
    /// There is no session of this name.
    #[error("there is no session `{0}`; make it first")]
    Missing(String),
    /// Nobody started the session, or it was stopped meanwhile: it will not work by itself.
    #[error("the session `{0}` is stopped; start it first")]
    Stopped(String),
    /// The session failed, as it does when nobody scans the code in time. A restart helps, or a logout and a new start.
    #[error("the session `{0}` has failed; restart it, or log it out and start it anew")]
    Failed(String),
    /// It did not work in time.
    #[error("the session `{session}` does not work after {} s: it is {}", limit.as_secs(), shown(status.as_ref()))]
    #[non_exhaustive]
    TimedOut {
        /// The name of the session.
        session: String,
        /// How long was waited for it.
        limit: Duration,
        /// The state that it was last seen in, if the server told one.
        status: Option<SessionStatus>,
    },
    /// A call failed.
    #[error(transparent)]
    Call(Box<Error>),
}

impl From<Error> for LinkingError {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

fn shown(status: Option<&SessionStatus>) -> &str {
    status.map_or("in no state that was told", |status| status.as_str())
}

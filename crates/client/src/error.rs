//! What can go wrong in a call, and what to do about it.

mod body;
mod call;
mod cause;
mod config;
mod display;
mod limit;
mod text;

use std::time::Duration;

pub use body::{ErrorBody, NoBody};
pub use call::Call;
pub use cause::Cause;
pub use config::ConfigError;
pub use limit::TimeLimit;
pub use text::BodyText;

/// Why a call did not give what it promises.
///
/// Nothing in it shows a credential: texts of the server are cleaned before they are kept, and
/// addresses are not kept at all. `Display` is one line for a log or a person; the variants hold
/// the rest. `E` is the vendor's documented error body.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The client lacks something that the operation needs: a credential, or the address of a host.
    /// Nothing was sent.
    #[non_exhaustive]
    Config {
        /// The call.
        call: Box<Call>,
        /// What is missing.
        message: String,
    },
    /// A parameter cannot be sent. Nothing was sent.
    #[non_exhaustive]
    Argument {
        /// The call.
        call: Box<Call>,
        /// Which one, and why.
        message: String,
    },
    /// A file on this machine cannot be read or written, or changed while it was sent.
    #[non_exhaustive]
    File {
        /// The call.
        call: Box<Call>,
        /// What cannot be done with which file.
        message: String,
        /// Why.
        cause: Cause,
    },
    /// No connection to the gateway: name not found, refused, or no trust in its certificate.
    /// The last attempt sent nothing.
    #[non_exhaustive]
    Connect {
        /// The call.
        call: Box<Call>,
        /// Scheme, host and port that were tried.
        origin: String,
        /// What the network said.
        cause: Cause,
    },
    /// It took too long. Whether the gateway may have acted is told by
    /// [`may_have_been_sent`](Self::may_have_been_sent).
    #[non_exhaustive]
    Timeout {
        /// The call.
        call: Box<Call>,
        /// How long the limit is.
        after: Duration,
        /// Which limit it is.
        limit: TimeLimit,
    },
    /// The connection broke before the answer was complete. The gateway may have acted.
    #[non_exhaustive]
    Transport {
        /// The call.
        call: Box<Call>,
        /// What the network said.
        cause: Cause,
    },
    /// The gateway asks for fewer calls (429).
    #[non_exhaustive]
    RateLimited {
        /// The call.
        call: Box<Call>,
        /// How long the gateway asks to wait.
        retry_after: Option<Duration>,
        /// The error body, if it is one.
        body: Option<Box<E>>,
    },
    /// The plan allows no more of this for now: 402, and 466 where a gateway has a status of its own
    /// for it. Waiting a moment does not help.
    #[non_exhaustive]
    QuotaExceeded {
        /// The call.
        call: Box<Call>,
        /// The HTTP status.
        status: u16,
        /// What the gateway says about the quota, if it says something.
        body: Option<Box<E>>,
    },
    /// The gateway describes an error.
    #[non_exhaustive]
    Api {
        /// The call.
        call: Box<Call>,
        /// The HTTP status.
        status: u16,
        /// The error body.
        body: Box<E>,
    },
    /// A status that is no success, with a body that is not the vendor's: a proxy's page, a
    /// redirect, or nothing.
    #[non_exhaustive]
    UnexpectedStatus {
        /// The call.
        call: Box<Call>,
        /// The HTTP status.
        status: u16,
        /// The type that the body claims to have.
        content_type: Option<String>,
        /// The body.
        text: BodyText,
    },
    /// A success whose body is not what is documented.
    #[non_exhaustive]
    Body {
        /// The call.
        call: Box<Call>,
        /// The HTTP status.
        status: u16,
        /// Where in the JSON, such as `contacts[3].phone`; `.` for the whole.
        path: String,
        /// What is wrong there.
        message: String,
        /// The body.
        text: BodyText,
    },
}

impl<E> Error<E> {
    /// Which call it belongs to.
    #[must_use]
    pub fn call(&self) -> &Call {
        match self {
            Self::Config { call, .. }
            | Self::Argument { call, .. }
            | Self::File { call, .. }
            | Self::Connect { call, .. }
            | Self::Timeout { call, .. }
            | Self::Transport { call, .. }
            | Self::RateLimited { call, .. }
            | Self::QuotaExceeded { call, .. }
            | Self::Api { call, .. }
            | Self::UnexpectedStatus { call, .. }
            | Self::Body { call, .. } => call,
        }
    }

    /// The HTTP status, if there was an answer.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match self {
            Self::RateLimited { .. } => Some(429),
            Self::QuotaExceeded { status, .. }
            | Self::Api { status, .. }
            | Self::UnexpectedStatus { status, .. }
            | Self::Body { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// The vendor's error body, if there is one.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        match self {
            Self::RateLimited { body, .. } | Self::QuotaExceeded { body, .. } => body.as_deref(),
            Self::Api { body, .. } => Some(body),
            _ => None,
        }
    }

    /// The body as it came, without secrets, if it is not the vendor's.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::UnexpectedStatus { text, .. } | Self::Body { text, .. } => Some(text),
            _ => None,
        }
    }

    /// How long the gateway asked to wait before the next call.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.call().retry_after
    }

    /// Whether it took too long.
    #[must_use]
    pub const fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout { .. })
    }

    /// Whether the gateway asks for fewer calls.
    #[must_use]
    pub const fn is_rate_limited(&self) -> bool {
        matches!(self, Self::RateLimited { .. })
    }

    /// Whether the credentials are missing or wrong (401).
    #[must_use]
    pub const fn is_unauthorized(&self) -> bool {
        matches!(self.status(), Some(401))
    }

    /// Whether the credentials do not allow it (403).
    #[must_use]
    pub const fn is_forbidden(&self) -> bool {
        matches!(self.status(), Some(403))
    }

    /// Whether there is no such thing (404): what was asked for, or the path, if the base URL is
    /// wrong.
    #[must_use]
    pub const fn is_not_found(&self) -> bool {
        matches!(self.status(), Some(404))
    }

    /// Whether the plan allows no more for now.
    #[must_use]
    pub const fn is_quota_exceeded(&self) -> bool {
        matches!(self, Self::QuotaExceeded { .. })
    }

    /// Whether the gateway may have got the call, in whichever attempt, and then may have acted on
    /// it.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.call().may_have_been_sent
    }

    /// Whether it is certain that the gateway did not act on the call because it never got it, in no
    /// attempt.
    #[must_use]
    pub fn was_never_sent(&self) -> bool {
        !self.may_have_been_sent()
    }

    /// The error for a body that is longer than the client, or the caller, accepts.
    pub(crate) fn too_long(call: Box<Call>, status: u16, limit: usize) -> Self {
        Self::Body {
            call,
            status,
            path: ".".to_owned(),
            message: format!("the body is longer than the limit of {limit} bytes"),
            text: BodyText::default(),
        }
    }

    /// The same error with another type of body.
    #[must_use]
    pub fn map_body<F>(self, convert: impl FnOnce(E) -> F) -> Error<F> {
        match self {
            Self::Config { call, message } => Error::Config { call, message },
            Self::Argument { call, message } => Error::Argument { call, message },
            Self::File { call, message, cause } => Error::File { call, message, cause },
            Self::Connect { call, origin, cause } => Error::Connect { call, origin, cause },
            Self::Timeout { call, after, limit } => Error::Timeout { call, after, limit },
            Self::Transport { call, cause } => Error::Transport { call, cause },
            Self::RateLimited { call, retry_after, body } => Error::RateLimited {
                call,
                retry_after,
                body: body.map(|body| Box::new(convert(*body))),
            },
            Self::QuotaExceeded { call, status, body } => Error::QuotaExceeded {
                call,
                status,
                body: body.map(|body| Box::new(convert(*body))),
            },
            Self::Api { call, status, body } => {
                Error::Api { call, status, body: Box::new(convert(*body)) }
            }
            Self::UnexpectedStatus { call, status, content_type, text } => {
                Error::UnexpectedStatus { call, status, content_type, text }
            }
            Self::Body { call, status, path, message, text } => {
                Error::Body { call, status, path, message, text }
            }
        }
    }
}

impl<E: ErrorBody> Error<E> {
    /// What the gateway says about it, if it says something.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        self.body()?.message()
    }
}

impl<E: ErrorBody> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { cause, .. }
            | Self::Connect { cause, .. }
            | Self::Transport { cause, .. } => Some(cause),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small() {
        assert!(size_of::<Error<serde_json::Value>>() <= 128);
    }
}

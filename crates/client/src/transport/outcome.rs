//! How an attempt ended, and what the caller gets of it.

use std::time::Duration;

use bytes::Bytes;
use reqwest::Response;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use wagate_json::redact::Redactor;

use crate::error::{Call, Cause, Error, NoBody, TimeLimit};
use crate::guard::Refused;
use crate::prepare::Unsendable;
use crate::retry::classifier::Trouble;
use crate::retry::{Attempt, Ended};
use crate::upload::Unreadable;

/// An answer with any status.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// Empty if the answer is still open.
    pub(crate) body: Bytes,
    /// An answer whose body was left to be read.
    pub(crate) open: Option<Response>,
    pub(crate) call: Box<Call>,
}

impl Reply {
    /// The type that the body claims to have. It is not cleaned.
    pub(crate) fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }
}

/// What sending gives: an answer with any status, or the reason why there is none.
pub(crate) type Sent = Result<Reply, Error<NoBody>>;

/// How an attempt ended.
pub(crate) struct Outcome {
    pub(crate) result: Result<Answer, Failure>,
    /// Whether the request cannot be sent again: something was read of it that is gone.
    pub(crate) spent: bool,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Bytes,
    pub(crate) open: Option<Response>,
}

/// Why there is no answer.
pub(crate) enum Failure {
    /// The file to send cannot be read.
    File { message: String, cause: Cause, sent: bool },
    /// The client cannot speak to this address.
    Config(String),
    /// A file is where none may be fetched from.
    Refused { sent: bool },
    /// No connection within the time for it.
    ConnectTimeout(Duration),
    /// No connection.
    Connect { origin: String, cause: Cause, trouble: Trouble },
    /// No complete answer in time.
    Timeout(Duration),
    /// The time for the whole call is over.
    Deadline { after: Duration, sent: bool },
    /// The connection broke.
    Lost(Cause),
    /// The answer is longer than the client accepts.
    TooLong { status: u16, limit: usize },
}

impl Attempt for Outcome {
    fn trouble(&self) -> Option<Trouble> {
        let trouble = match &self.result {
            Ok(answer) if answer.status == 429 || answer.status >= 500 => {
                Trouble::Status(answer.status)
            }
            Ok(_) => return None,
            Err(failure) => failure.trouble(),
        };
        Some(if self.spent { Trouble::Lasting } else { trouble })
    }

    fn retry_after(&self) -> Option<Duration> {
        self.result.as_ref().ok()?.retry_after
    }

    fn may_have_been_sent(&self) -> bool {
        self.result.as_ref().err().is_none_or(Failure::may_have_been_sent)
    }
}

impl Ended<Outcome> {
    /// What the caller gets of it.
    pub(crate) fn into_sent(self, mut call: Box<Call>) -> Sent {
        call.attempts = self.attempts;
        call.may_have_been_sent = self.may_have_been_sent;
        match self.last.result {
            Ok(Answer { status, headers, retry_after, body, open }) => {
                call.retry_after = retry_after;
                Ok(Reply { status, headers, body, open, call })
            }
            Err(failure) => Err(failure.into_error(call)),
        }
    }
}

impl Failure {
    pub(crate) fn unsendable(unsendable: Unsendable, redactor: &Redactor) -> Self {
        match unsendable {
            Unsendable::File(failure) => Self::file(failure, redactor),
            Unsendable::Form(error) => Self::Config(error.without_url().to_string()),
        }
    }

    pub(crate) fn file(failure: Unreadable, redactor: &Redactor) -> Self {
        let clean = |text| redactor.string(text);
        let cause = Cause::new(failure.source.as_ref(), &clean);
        Self::File { message: clean(failure.message), cause, sent: failure.sent }
    }

    const fn may_have_been_sent(&self) -> bool {
        match self {
            Self::File { sent, .. } | Self::Deadline { sent, .. } | Self::Refused { sent } => *sent,
            Self::Config(_) | Self::ConnectTimeout(_) | Self::Connect { .. } => false,
            Self::Timeout(_) | Self::Lost(_) | Self::TooLong { .. } => true,
        }
    }

    /// What it is called by those who count failures.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::File { .. } => "file",
            Self::Config(_) => "config",
            Self::Refused { .. } => "refused",
            Self::ConnectTimeout(_) => "connect_timeout",
            Self::Connect { trouble: Trouble::Untrusted, .. } => "tls",
            Self::Connect { .. } => "connect",
            Self::Timeout(_) => "timeout",
            Self::Deadline { .. } => "deadline",
            Self::Lost(_) => "connection_lost",
            Self::TooLong { .. } => "body_too_long",
        }
    }

    const fn trouble(&self) -> Trouble {
        match self {
            Self::ConnectTimeout(_) => Trouble::NeverSent,
            Self::Connect { trouble, .. } => *trouble,
            Self::Timeout(_) | Self::Deadline { .. } => Trouble::TimedOut,
            Self::Lost(_) => Trouble::Lost,
            Self::File { .. } | Self::Config(_) | Self::Refused { .. } | Self::TooLong { .. } => {
                Trouble::Lasting
            }
        }
    }

    fn into_error(self, call: Box<Call>) -> Error<NoBody> {
        match self {
            Self::File { message, cause, .. } => Error::File { call, message, cause },
            Self::Config(message) => Error::Config { call, message },
            Self::Refused { .. } => Error::Argument { call, message: Refused.to_string() },
            Self::ConnectTimeout(after) => {
                Error::Timeout { call, after, limit: TimeLimit::Connection }
            }
            Self::Connect { origin, cause, .. } => Error::Connect { call, origin, cause },
            Self::Timeout(after) => Error::Timeout { call, after, limit: TimeLimit::Attempt },
            Self::Deadline { after, .. } => {
                Error::Timeout { call, after, limit: TimeLimit::Deadline }
            }
            Self::Lost(cause) => Error::Transport { call, cause },
            Self::TooLong { status, limit } => Error::too_long(call, status, limit),
        }
    }
}

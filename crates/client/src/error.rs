//! What can go wrong in a call, and what to do about it.

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Longer texts are shortened where an error is displayed.
const DISPLAYED: usize = 2048;

/// Why a call did not give what it promises.
///
/// Nothing in it shows a credential: texts of the server are cleaned before they are kept, and addresses are not kept at
/// all. `Display` is one line for a log or a person; the variants hold the rest. `E` is the vendor's documented error
/// body.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The client lacks something that the operation needs: a credential, or the address of a host. Nothing was sent.
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
    /// No connection to the gateway: name not found, refused, or no trust in its certificate. Nothing was sent.
    #[non_exhaustive]
    Connect {
        /// The call.
        call: Box<Call>,
        /// Scheme, host and port that were tried.
        origin: String,
        /// What the network said.
        cause: Cause,
    },
    /// The gateway took too long.
    #[non_exhaustive]
    Timeout {
        /// The call.
        call: Box<Call>,
        /// How long the last attempt waited.
        after: Duration,
        /// Whether it waited for the connection: then nothing was sent. Otherwise the gateway may have acted.
        connecting: bool,
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
    /// A status that is no success, with a body that is not the vendor's: a proxy's page, a redirect, or nothing.
    #[non_exhaustive]
    UnexpectedStatus {
        /// The call.
        call: Box<Call>,
        /// The HTTP status.
        status: u16,
        /// The type that the body claims to have.
        content_type: Option<String>,
        /// The body.
        text: String,
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
        text: String,
    },
    /// The vendor does not offer what was asked for. Nothing was sent.
    #[non_exhaustive]
    Unsupported {
        /// The call.
        call: Box<Call>,
        /// What is not offered.
        message: String,
    },
}

/// The error body of a vendor.
pub trait ErrorBody: DeserializeOwned + fmt::Debug + Send + Sync + 'static {
    /// What the body says to a person, if it says anything.
    fn message(&self) -> Option<String>;

    /// The body for a text that is not JSON, if the vendor documents such errors.
    #[must_use]
    fn from_text(_text: String) -> Option<Self> {
        None
    }
}

/// Any JSON. The message is looked for under the names that are common.
impl ErrorBody for Value {
    fn message(&self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.clone()),
            Self::Object(fields) => {
                let text = ["message", "error", "description"]
                    .iter()
                    .find_map(|name| fields.get(*name)?.as_str());
                text.map(str::to_owned)
            }
            _ => None,
        }
    }
}

/// The error body of a call that reads none; see [`Core::send_raw`](crate::Core::send_raw). There is no such value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBody {}

impl<'de> Deserialize<'de> for NoBody {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(serde::de::Error::custom("no error body is read"))
    }
}

impl ErrorBody for NoBody {
    fn message(&self) -> Option<String> {
        match *self {}
    }
}

/// Which call an error belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The vendor's id.
    pub vendor: String,
    /// The operation's id.
    pub operation: String,
    /// How often it was sent, or tried to.
    pub attempts: u32,
    /// How long the gateway asked to wait, with whatever status.
    pub retry_after: Option<Duration>,
}

impl Call {
    pub(crate) fn new(vendor: &str, operation: &str) -> Box<Self> {
        Box::new(Self {
            vendor: vendor.to_owned(),
            operation: operation.to_owned(),
            attempts: 0,
            retry_after: None,
        })
    }
}

/// What a library below said, in words that hold no secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Cause {
    message: String,
    source: Option<Box<Self>>,
}

impl Cause {
    /// Copies a chain of errors, and cleans each message.
    pub(crate) fn new(
        error: &(dyn std::error::Error + 'static),
        clean: &dyn Fn(String) -> String,
    ) -> Self {
        Self {
            message: clean(error.to_string()),
            source: error.source().map(|source| Box::new(Self::new(source, clean))),
        }
    }

    /// The innermost cause, which says most.
    fn root(&self) -> &Self {
        self.source.as_ref().map_or(self, |source| source.root())
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// The messages, outermost first.
impl fmt::Debug for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chain = std::iter::successors(Some(self), |cause| cause.source.as_deref());
        formatter.debug_list().entries(chain.map(|cause| &cause.message)).finish()
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl<E> Error<E> {
    /// An error for what a vendor does not offer.
    #[must_use]
    pub fn unsupported(vendor: &str, operation: &str, message: impl Into<String>) -> Self {
        Self::Unsupported { call: Call::new(vendor, operation), message: message.into() }
    }

    /// Which call it belongs to.
    #[must_use]
    pub const fn call(&self) -> &Call {
        match self {
            Self::Config { call, .. }
            | Self::Argument { call, .. }
            | Self::Connect { call, .. }
            | Self::Timeout { call, .. }
            | Self::Transport { call, .. }
            | Self::RateLimited { call, .. }
            | Self::Api { call, .. }
            | Self::UnexpectedStatus { call, .. }
            | Self::Body { call, .. }
            | Self::Unsupported { call, .. } => call,
        }
    }

    /// The HTTP status, if there was an answer.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match self {
            Self::RateLimited { .. } => Some(429),
            Self::Api { status, .. }
            | Self::UnexpectedStatus { status, .. }
            | Self::Body { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// The vendor's error body, if there is one.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        match self {
            Self::RateLimited { body, .. } => body.as_deref(),
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
    pub const fn retry_after(&self) -> Option<Duration> {
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

    /// Whether it is certain that the gateway did not act on the call because it never got it.
    #[must_use]
    pub const fn was_never_sent(&self) -> bool {
        matches!(
            self,
            Self::Config { .. }
                | Self::Argument { .. }
                | Self::Connect { .. }
                | Self::Timeout { connecting: true, .. }
                | Self::Unsupported { .. }
        )
    }

    /// The same error with another type of body.
    #[must_use]
    pub fn map_body<F>(self, convert: impl FnOnce(E) -> F) -> Error<F> {
        match self {
            Self::Config { call, message } => Error::Config { call, message },
            Self::Argument { call, message } => Error::Argument { call, message },
            Self::Connect { call, origin, cause } => Error::Connect { call, origin, cause },
            Self::Timeout { call, after, connecting } => Error::Timeout { call, after, connecting },
            Self::Transport { call, cause } => Error::Transport { call, cause },
            Self::RateLimited { call, retry_after, body } => Error::RateLimited {
                call,
                retry_after,
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
            Self::Unsupported { call, message } => Error::Unsupported { call, message },
        }
    }
}

impl<E: ErrorBody> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connect { cause, .. } | Self::Transport { cause, .. } => Some(cause),
            _ => None,
        }
    }
}

impl<E: ErrorBody> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = self.call();
        write!(formatter, "{} {}", call.vendor, call.operation)?;
        if call.attempts > 1 {
            write!(formatter, " (tried {} times)", call.attempts)?;
        }
        formatter.write_str(": ")?;
        self.describe(formatter)
    }
}

impl<E: ErrorBody> Error<E> {
    fn describe(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config { message, .. }
            | Self::Argument { message, .. }
            | Self::Unsupported { message, .. } => formatter.write_str(message),
            Self::Connect { origin, cause, .. } => {
                write!(
                    formatter,
                    "cannot connect to {origin}: {}; check the base URL",
                    cause.root()
                )
            }
            Self::Timeout { after, connecting: true, .. } => {
                write!(formatter, "no connection within {after:?}; check the base URL")
            }
            Self::Timeout { after, .. } => {
                write!(
                    formatter,
                    "no complete answer within {after:?}; the gateway may still have acted"
                )
            }
            Self::Transport { cause, .. } => {
                write!(
                    formatter,
                    "the connection broke: {}; the gateway may still have acted",
                    cause.root()
                )
            }
            Self::RateLimited { retry_after, body, .. } => {
                let message = body.as_ref().and_then(|body| body.message());
                describe_status(formatter, 429, message.as_deref())?;
                match retry_after {
                    Some(wait) => write!(formatter, "; wait {wait:?} before the next call"),
                    None => formatter.write_str("; call less often"),
                }
            }
            Self::Api { status, body, .. } => {
                describe_status(formatter, *status, body.message().as_deref())?;
                formatter.write_str(advice(*status))
            }
            Self::UnexpectedStatus { status, content_type, text, .. } => {
                describe_status(formatter, *status, None)?;
                formatter.write_str(advice(*status))?;
                if let Some(content_type) = content_type {
                    write!(formatter, "; {content_type}")?;
                }
                describe_text(formatter, text)
            }
            Self::Body { status, path, message, text, .. } => {
                write!(
                    formatter,
                    "HTTP {status} with a body that does not fit, at `{}`: ",
                    Short(path)
                )?;
                write!(formatter, "{}", Short(message))?;
                describe_text(formatter, text)
            }
        }
    }
}

fn describe_status(
    formatter: &mut fmt::Formatter<'_>,
    status: u16,
    message: Option<&str>,
) -> fmt::Result {
    write!(formatter, "HTTP {status}")?;
    match message {
        Some(message) if !message.is_empty() => write!(formatter, ": {}", Short(message)),
        _ => Ok(()),
    }
}

fn describe_text(formatter: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    if text.trim().is_empty() {
        return formatter.write_str("; no body");
    }
    write!(formatter, "; body: {}", Short(text))
}

/// What can be done about a status.
const fn advice(status: u16) -> &'static str {
    match status {
        300..=399 => "; redirects are not followed, check the base URL",
        401 | 403 => "; check the credentials",
        404 => "; check the base URL and the ids",
        500..=599 => "; the gateway or a proxy before it failed",
        _ => "",
    }
}

/// A text on one line, without control characters, and not too long.
struct Short<'a>(&'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.trim();
        let shown = beginning(text, DISPLAYED);
        for character in shown.chars() {
            match character {
                '\r' | '\n' | '\t' => formatter.write_str(" ")?,
                control if control.is_control() => {
                    write!(formatter, "{}", control.escape_unicode())?
                }
                other => fmt::Write::write_char(formatter, other)?,
            }
        }
        if shown.len() < text.len() {
            write!(formatter, "... ({} bytes)", text.len())?;
        }
        Ok(())
    }
}

/// At most this many bytes of a text, without half a character.
fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

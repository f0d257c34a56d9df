//! An error in one line: the call, what happened, and what to do about it.

use std::fmt;

use super::text::beginning;
use super::{Error, ErrorBody, TimeLimit};

/// Longer texts are shortened where an error is displayed.
const DISPLAYED: usize = 2048;

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
    /// The proxy that it went through, in words.
    fn way(&self) -> String {
        let proxy = self.call().proxy.as_ref();
        proxy.map_or_else(String::new, |proxy| format!(" through the proxy {proxy}"))
    }

    /// What to look at when there is no connection.
    fn unreachable(&self, hints: &Hints) -> &'static str {
        if self.call().proxy.is_some() { "; check the proxy" } else { hints.unreachable }
    }

    fn describe(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hints = if self.call().is_download { &FILE_HOST } else { &GATEWAY };
        match self {
            Self::Config { message, .. } | Self::Argument { message, .. } => {
                formatter.write_str(message)
            }
            Self::File { message, cause, .. } => {
                write!(formatter, "{}: {}", Short(message), cause.root())
            }
            Self::Connect { origin, cause, .. } => {
                let (root, hint) = (cause.root(), self.unreachable(hints));
                write!(formatter, "cannot connect to {origin}{}: {root}{hint}", self.way())
            }
            Self::Timeout { after, limit: TimeLimit::Connection, .. } => {
                let hint = self.unreachable(hints);
                write!(formatter, "no connection{} within {after:?}{hint}", self.way())
            }
            Self::Timeout { after, limit: TimeLimit::Attempt, .. } => {
                write!(formatter, "{} within {after:?}{}", hints.late, hints.cut_short)
            }
            Self::Timeout { after, limit: TimeLimit::Deadline, .. } => {
                write!(formatter, "not done within the deadline of {after:?}")?;
                let was_sent = self.may_have_been_sent();
                formatter.write_str(if was_sent { hints.cut_short } else { "; nothing was sent" })
            }
            Self::Transport { cause, .. } => {
                let (root, hint) = (cause.root(), hints.cut_short);
                write!(formatter, "the connection{} broke: {root}{hint}", self.way())
            }
            Self::RateLimited { retry_after, body, .. } => {
                let message = body.as_ref().and_then(|body| body.message());
                describe_status(formatter, 429, message.as_deref())?;
                match retry_after {
                    Some(wait) => write!(formatter, "; wait {wait:?} before the next call"),
                    None => formatter.write_str("; call less often"),
                }
            }
            Self::QuotaExceeded { status, body, .. } => {
                let message = body.as_ref().and_then(|body| body.message());
                describe_status(formatter, *status, message.as_deref())?;
                formatter.write_str("; the quota of the plan is used up")
            }
            Self::Api { status, body, .. } => {
                describe_status(formatter, *status, body.message().as_deref())?;
                formatter.write_str(advice(*status))
            }
            Self::UnexpectedStatus { status, content_type, text, .. } => {
                describe_status(formatter, *status, None)?;
                formatter.write_str((hints.status)(*status))?;
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

/// What is said beside the facts.
struct Hints {
    /// There is no connection.
    unreachable: &'static str,
    /// Something did not come in time.
    late: &'static str,
    /// The answer is not complete.
    cut_short: &'static str,
    status: fn(u16) -> &'static str,
}

const GATEWAY: Hints = Hints {
    unreachable: "; check the base URL",
    late: "no complete answer",
    cut_short: "; the gateway may still have acted",
    status: advice,
};

const FILE_HOST: Hints = Hints {
    unreachable: "; this is the host of a file, not the gateway",
    late: "nothing more of the file",
    cut_short: "; the file is not complete",
    status: file_advice,
};

/// What can be done about a status of the host of a file.
const fn file_advice(status: u16) -> &'static str {
    match status {
        400..=499 => "; the file may be gone, or its address too old",
        500..=599 => "; the host of the file failed",
        _ => "",
    }
}

/// What can be done about a status.
const fn advice(status: u16) -> &'static str {
    match status {
        300..=399 => "; redirects are not followed, check the base URL",
        401 | 403 => "; check the credentials",
        407 => "; the proxy asks for a name and a password",
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

//! A call that failed, told to people as words and to programs as one JSON object.

use std::borrow::Cow;
use std::time::Duration;

use anyhow::{Result, bail};
use serde::Serialize;
use serde_json::{Value, json};
use wagate_client::{Error, ErrorBody};
use wagate_spec::Operation;

use crate::output::{Output, printable};
use crate::verdict::Verdict;

/// No error of a gateway is longer than this, but the page of a proxy may be.
const LONGEST_BODY: usize = 8 * 1024;

/// What kind of failure it is; scripts rely on these words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The gateway answered an error, or something that it does not document.
    Refused,
    /// The gateway was not reached, and has not got the call.
    Unreachable,
    /// No answer came; the gateway may have got the call and acted on it.
    Unclear,
    /// A file on this machine could not be read or written.
    File,
}

/// A call that failed.
#[derive(Debug, Serialize)]
pub struct Failure<'a> {
    /// What kind it is.
    pub kind: Kind,
    /// The vendor's name.
    pub vendor: &'a str,
    /// The operation.
    pub operation: &'a str,
    /// What happened, in words.
    pub message: String,
    /// The HTTP status, if an answer came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// How many seconds the gateway asks to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<f64>,
    /// What the gateway says, without credentials: its JSON, or a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The page of the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs: Option<&'a str>,
}

/// The one object that programs get.
#[derive(Serialize)]
struct Told<'a> {
    error: &'a Failure<'a>,
}

impl<'a> Failure<'a> {
    /// A failure of this operation.
    pub fn new(kind: Kind, vendor: &'a str, operation: &'a Operation, message: String) -> Self {
        let docs = operation.docs.first().map(|page| page.address());
        let operation = &operation.id;
        let (status, retry_after_seconds, body) = (None, None, None);
        Self { kind, vendor, operation, message, status, retry_after_seconds, body, docs }
    }

    /// With the answer that tells it: the status, the time to wait, and the body without credentials.
    pub fn answered(mut self, status: u16, wait: Option<Duration>, body: &str) -> Self {
        self.status = Some(status);
        self.retry_after_seconds = wait.map(|wait| wait.as_secs_f64());
        let body = body.trim_end();
        self.body = (!body.trim_start().is_empty())
            .then(|| serde_json::from_str(body).unwrap_or_else(|_| Value::String(body.to_owned())));
        self
    }

    /// Tells it: to programs on standard output, to people on standard error with `shown`, the body as it is to be read.
    ///
    /// # Errors
    ///
    /// When standard output cannot be written.
    pub fn tell(&self, shown: &str, output: &Output) -> Result<Verdict> {
        output.error(&self.message);
        if output.is_json() {
            output.json(&Told { error: self })?;
        } else if !shown.trim().is_empty() {
            output.note(&printable(&shortened(shown.trim_end())));
        }
        Ok(match self.kind {
            Kind::Refused | Kind::File => Verdict::DoesNotHold,
            Kind::Unreachable | Kind::Unclear => Verdict::Unanswered,
        })
    }
}

/// A call that could not be made is bad usage; one that failed on its way is a result.
pub fn failed<E: ErrorBody>(
    error: &Error<E>,
    vendor: &str,
    operation: &Operation,
    output: &Output,
) -> Result<Verdict> {
    let kind = match error {
        Error::Argument { .. } | Error::Config { .. } => bail!("{error}"),
        Error::File { .. } if error.was_never_sent() => bail!("{error}"),
        Error::File { .. } => Kind::File,
        _ if error.status().is_some() => Kind::Refused,
        _ if error.was_never_sent() => Kind::Unreachable,
        _ => Kind::Unclear,
    };
    let failure = Failure::new(kind, vendor, operation, error.to_string());
    let failure = match error.status() {
        Some(status) => {
            failure.answered(status, error.retry_after(), error.text().unwrap_or_default())
        }
        None => failure,
    };
    failure.tell("", output)
}

/// Tells programs of a call that cannot be made: the arguments, a credential or a file is not as it should be.
///
/// # Errors
///
/// When standard output cannot be written.
pub fn tell_mistake(error: &anyhow::Error, output: &Output) -> Result<()> {
    output.json(&json!({ "error": { "kind": "usage", "message": format!("{error:#}") } }))
}

/// The beginning of a text that is too long for a terminal.
fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST_BODY {
        return Cow::Borrowed(text);
    }
    let end = (0..=LONGEST_BODY).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    Cow::Owned(format!("{}\n… ({} bytes)", text.get(..end).unwrap_or_default(), text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_error_is_cut_between_characters() {
        let text = format!("x{}", "ç".repeat(LONGEST_BODY));
        let shown = shortened(&text);
        assert!(
            shown.len() < LONGEST_BODY + 50 && shown.ends_with(&format!("({} bytes)", text.len()))
        );
        assert_eq!(shortened("short"), "short");
    }
}

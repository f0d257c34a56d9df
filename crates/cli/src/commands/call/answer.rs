//! What becomes of an answer.

use std::borrow::Cow;

use anyhow::Result;
use serde::de::IgnoredAny;
use serde_json::Value;
use wagate_client::{Core, RawAnswer};
use wagate_spec::{Operation, Spec};

use super::destination::{Destination, Fetched};
use super::failure::{Failure, Kind, failed};
use crate::output::Output;
use crate::verdict::Verdict;
use crate::{input, json_text};

/// An answer, with what is needed to understand it.
pub struct Answered<'a> {
    /// Whose answer it is.
    pub spec: &'a Spec,
    /// What was called.
    pub operation: &'a Operation,
    /// Knows the secrets, and fetches files.
    pub core: &'a Core,
    /// What came.
    pub answer: RawAnswer,
}

impl Answered<'_> {
    /// Prints or saves it, and tells whether it is a success.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub async fn settle(
        &self,
        destination: Option<&Destination>,
        output: &Output,
    ) -> Result<Verdict> {
        let status = self.answer.status;
        if (200..300).contains(&status) {
            return self.settle_success(destination, output).await;
        }
        if says_absent(self.operation, &self.answer) {
            match destination {
                Some(destination) => destination.write(b"null\n", output)?,
                None => output.bytes(b"null\n")?,
            }
            return Ok(Verdict::Holds);
        }
        self.refuse(&format!("HTTP {status}"), output)
    }

    async fn settle_success(
        &self,
        destination: Option<&Destination>,
        output: &Output,
    ) -> Result<Verdict> {
        let status = self.answer.status;
        if let Some(reason) = self.broken() {
            let what = format!("HTTP {status} and a body that is not JSON ({reason})");
            return self.refuse(&what, output);
        }
        if tells_failure(self.operation, &self.answer.body) {
            let what = format!("HTTP {status} and a body that tells of a failure");
            return self.refuse(&what, output);
        }
        match destination {
            Some(destination) => self.save(destination, output).await,
            None => self.print(output).map(|()| Verdict::Holds),
        }
    }

    /// Why the body cannot be read, where the docs show JSON. No body at all may say that there is nothing, and
    /// an answer that is not called JSON may be the file itself in the place of its address.
    fn broken(&self) -> Option<String> {
        let is_documented = self.operation.success_content().next().is_some();
        let is_file = self.operation.download.is_some() && !self.is_called_json();
        let body = input::without_mark(&self.answer.body);
        if !is_documented || is_file || body.trim_ascii().is_empty() {
            return None;
        }
        let Ok(text) = std::str::from_utf8(body) else { return Some("it is not UTF-8".to_owned()) };
        serde_json::from_str::<IgnoredAny>(text).err().map(|error| error.to_string())
    }

    fn is_called_json(&self) -> bool {
        self.answer.content_type().is_some_and(|media_type| media_type.contains("json"))
    }

    fn print(&self, output: &Output) -> Result<()> {
        if let Some(text) = json_text::pretty(input::without_mark(&self.answer.body)) {
            output.bytes(text.as_bytes())?;
            return output.bytes(b"\n");
        }
        let body = self.without_credentials();
        if output.is_json() { output.json(&as_json(&body)) } else { output.bytes(&body) }
    }

    /// The body for a terminal. A server may repeat what it was sent, the credentials included; bytes without
    /// them stay as they came, text or not.
    fn without_credentials(&self) -> Cow<'_, [u8]> {
        let text = String::from_utf8_lossy(&self.answer.body);
        let redacted = self.core.redact(&text);
        if redacted == text {
            return Cow::Borrowed(&self.answer.body);
        }
        Cow::Owned(redacted.into_bytes())
    }

    /// Saves the file that the answer has the address of, or else its body.
    async fn save(&self, destination: &Destination, output: &Output) -> Result<Verdict> {
        let body = &self.answer.body;
        if let Some(property) = &self.operation.download
            // What is not JSON is the file itself: earlier versions of gateways answer that.
            && let Ok(value) = serde_json::from_slice::<Value>(body)
        {
            return match value.get(property).and_then(Value::as_str) {
                Some(url) => self.fetch(url, destination, output).await,
                None => self.refuse(&format!("no address of a file in `{property}`"), output),
            };
        }
        match destination {
            Destination::Stdout if serde_json::from_slice::<IgnoredAny>(body).is_err() => {
                destination.write(&self.without_credentials(), output)?;
            }
            _ => destination.write(body, output)?,
        }
        Ok(Verdict::Holds)
    }

    async fn fetch(
        &self,
        url: &str,
        destination: &Destination,
        output: &Output,
    ) -> Result<Verdict> {
        let fetched = match self.core.download(url).await {
            Ok(download) => destination.fetch(download, output).await?,
            Err(error) => Fetched::Failed(error),
        };
        match fetched {
            Fetched::Whole => Ok(Verdict::Holds),
            Fetched::Interrupted(signal) => Ok(Verdict::Interrupted(signal)),
            Fetched::Failed(error) => failed(&error, &self.spec.vendor, self.operation, output),
        }
    }

    fn refuse(&self, what: &str, output: &Output) -> Result<Verdict> {
        let (spec, operation, answer) = (self.spec, self.operation, &self.answer);
        let mut message = format!("{} answered {} with {what}", spec.product, operation.id);
        if let Some(wait) = answer.retry_after {
            message.push_str(&format!("; it asks to wait {wait:?}"));
        }
        if (300..400).contains(&answer.status) {
            message.push_str("; redirects are not followed, so check the address");
        }
        // A server may repeat what it was sent, the credentials included. They are taken out of the whole text:
        // a cut through one of them would hide the rest from the search.
        let text = match json_text::pretty(&answer.body) {
            Some(text) => self.core.redact(&text),
            None => self.core.redact(&String::from_utf8_lossy(&answer.body)),
        };
        Failure::new(Kind::Refused, &spec.vendor, operation, message)
            .answered(answer.status, answer.retry_after, &text)
            .tell(&text, output)
    }
}

/// Whether an answer with a success status is one of the failures that the docs name.
fn tells_failure(operation: &Operation, body: &[u8]) -> bool {
    if operation.failures.is_empty() {
        return false;
    }
    let Ok(body) = serde_json::from_slice::<Value>(body) else { return false };
    operation.failures.iter().any(|failure| failure.is_told_by(&body))
}

/// Whether an answer with the status of an error is one that the description takes for "there is none".
fn says_absent(operation: &Operation, answer: &RawAnswer) -> bool {
    let Some(lookup) = &operation.lookup else { return false };
    let body = input::without_mark(&answer.body).trim_ascii();
    match serde_json::from_slice(body) {
        Ok(value) => lookup.is_absent(answer.status, Some(&value)),
        Err(_) => body.is_empty() && lookup.is_absent(answer.status, None),
    }
}

/// Something for programs when the answer is no JSON: its text, or `null` when there is none.
fn as_json(body: &[u8]) -> Value {
    if body.is_empty() {
        Value::Null
    } else {
        Value::String(String::from_utf8_lossy(body).into_owned())
    }
}

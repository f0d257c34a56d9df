//! What is printed of an answer.

use std::borrow::Cow;

use anyhow::Result;
use serde_json::Value;
use wagate_client::{Core, RawAnswer};
use wagate_spec::{Operation, Spec};

use crate::json_text;
use crate::output::{Output, printable};
use crate::verdict::Verdict;

/// No error of a gateway is longer than this, but the page of a proxy may be.
const LONGEST_ERROR: usize = 8 * 1024;

/// Prints an answer, and tells whether it is a success.
pub fn print(
    spec: &Spec,
    operation: &Operation,
    core: &Core,
    answer: &RawAnswer,
    output: &Output,
) -> Result<Verdict> {
    if (200..300).contains(&answer.status) {
        print_success(answer, output)?;
        return Ok(Verdict::Holds);
    }
    if answer.status == 404 && operation.lookup && !is_html(answer) {
        output.bytes(b"null\n")?;
        return Ok(Verdict::Holds);
    }
    print_refusal(spec, operation, core, answer, output);
    Ok(Verdict::DoesNotHold)
}

fn print_success(answer: &RawAnswer, output: &Output) -> Result<()> {
    if let Some(text) = json_text::pretty(&answer.body) {
        output.bytes(text.as_bytes())?;
        return output.bytes(b"\n");
    }
    if output.is_json() {
        return output.json(&as_json(&answer.body));
    }
    output.bytes(&answer.body)
}

/// Something for programs when the answer is no JSON: its text, or `null` when there is none.
fn as_json(body: &[u8]) -> Value {
    if body.is_empty() {
        Value::Null
    } else {
        Value::String(String::from_utf8_lossy(body).into_owned())
    }
}

/// A page of a web server in the place of the gateway: the address is wrong, not the thing looked up.
fn is_html(answer: &RawAnswer) -> bool {
    let content_type = answer.content_type.as_deref().unwrap_or_default();
    content_type.trim_start().to_ascii_lowercase().starts_with("text/html")
}

fn print_refusal(
    spec: &Spec,
    operation: &Operation,
    core: &Core,
    answer: &RawAnswer,
    output: &Output,
) {
    let mut message =
        format!("{} answered {} with HTTP {}", spec.product, operation.id, answer.status);
    if let Some(wait) = answer.retry_after {
        message.push_str(&format!("; it asks to wait {wait:?}"));
    }
    if (300..400).contains(&answer.status) {
        message.push_str("; redirects are not followed, so check the address");
    }
    output.error(&message);
    // A server may repeat what it was sent, the credentials included. They are taken out of the whole text:
    // a cut through one of them would hide the rest from the search.
    let text = match json_text::pretty(&answer.body) {
        Some(text) => core.redact(&text),
        None => core.redact(&String::from_utf8_lossy(&answer.body)),
    };
    if !text.trim().is_empty() {
        output.note(&printable(&shortened(text.trim_end())));
    }
}

/// The beginning of a text that is too long for a terminal.
fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST_ERROR {
        return Cow::Borrowed(text);
    }
    let end = (0..=LONGEST_ERROR).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    Cow::Owned(format!("{}\n… ({} bytes)", text.get(..end).unwrap_or_default(), text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_error_is_cut_between_characters() {
        let text = format!("x{}", "ç".repeat(LONGEST_ERROR));
        let shown = shortened(&text);
        assert!(
            shown.len() < LONGEST_ERROR + 50 && shown.ends_with(&format!("({} bytes)", text.len()))
        );
        assert_eq!(shortened("short"), "short");
    }
}

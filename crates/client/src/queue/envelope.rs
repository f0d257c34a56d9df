//! What a notification comes in: the number under which it is deleted, and the notification.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;
use serde_json::value::RawValue;

use super::description::Queue;
use super::scan;

/// A notification as the queue gave it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The number under which it is deleted.
    pub(super) receipt: i64,
    /// Its JSON; the whole answer if that is none.
    pub(super) text: Box<str>,
    /// Why the answer is not JSON.
    pub(super) flaw: Option<Flaw>,
}

/// Why an answer is not JSON.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    pub(super) message: String,
    /// Whether it ends too early: then the next attempt may bring the rest.
    pub(super) is_cut: bool,
}

/// The members of an answer, each as it is written.
type Members<'a> = HashMap<String, &'a RawValue>;

/// What an answer of the queue holds: `None` for `null`, an empty body, and what else stands for nothing.
///
/// # Errors
///
/// When it holds something without a number; says what is wrong.
pub(super) fn open(answer: &[u8], queue: &Queue) -> Result<Option<Item>, String> {
    // What is not UTF-8 is shown by a replacement character.
    let text = String::from_utf8_lossy(answer);
    let text = text.trim_start_matches('\u{feff}').trim();
    if matches!(text, "" | "null" | "[]") {
        return Ok(None);
    }
    match serde_json::from_str::<Members<'_>>(text) {
        Ok(members) => item(&members, queue),
        Err(error) if error.is_data() => Err("it is not an object".to_owned()),
        Err(error) => match serde_json::from_str(&with_controls_escaped(text)) {
            Ok(members) => item(&members, queue),
            Err(_) => salvaged(text, queue, &error).map(Some),
        },
    }
}

fn item(members: &Members<'_>, queue: &Queue) -> Result<Option<Item>, String> {
    let member = |name| members.get(name).map(|value| value.get());
    let body = member(queue.body);
    match (member(queue.receipt).filter(|receipt| *receipt != "null"), body) {
        (Some(receipt), body) => {
            let receipt = number(receipt).ok_or_else(|| unnumbered(queue, "is not a number"))?;
            // Without a body it can be deleted at least.
            Ok(Some(Item { receipt, text: body.unwrap_or("null").into(), flaw: None }))
        }
        (None, None | Some("null")) => Ok(None),
        (None, Some(_)) => Err(unnumbered(queue, "is missing")),
    }
}

/// A number, or its text.
fn number(json: &str) -> Option<i64> {
    let value: Value = serde_json::from_str(json).ok()?;
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn unnumbered(queue: &Queue, what: &str) -> String {
    format!("`{}` {what}", queue.receipt)
}

/// It would be in the way of all others until it is deleted.
fn salvaged(text: &str, queue: &Queue, error: &serde_json::Error) -> Result<Item, String> {
    let message = format!("not JSON: {error}");
    match scan::receipt(text, queue.receipt) {
        Some(receipt) => {
            let flaw = Flaw { message, is_cut: error.is_eof() };
            Ok(Item { receipt, text: text.into(), flaw: Some(flaw) })
        }
        None => Err(message),
    }
}

/// Control characters may not stand in a JSON string; a gateway that writes one means the character.
fn with_controls_escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(|character: char| character.is_ascii_control()) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    let (mut is_in_string, mut is_after_backslash) = (false, false);
    for character in text.chars() {
        if is_in_string && character.is_ascii_control() {
            escaped.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            escaped.push(character);
        }
        is_in_string ^= character == '"' && !is_after_backslash;
        is_after_backslash = is_in_string && character == '\\' && !is_after_backslash;
    }
    Cow::Owned(escaped)
}

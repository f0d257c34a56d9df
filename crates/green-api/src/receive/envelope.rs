//! What a notification comes in: the number under which it is deleted, and the notification.

use serde::{Deserialize, Deserializer};
use serde_json::{Value, value::RawValue};
use wagate_client::FromAnswer;

/// An answer of the queue: a number and a notification, or nothing.
#[derive(Deserialize)]
#[serde(try_from = "Parts")]
pub struct Envelope(Option<(i64, Box<RawValue>)>);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parts {
    #[serde(default, deserialize_with = "number")]
    receipt_id: Option<i64>,
    #[serde(default)]
    body: Option<Box<RawValue>>,
}

impl TryFrom<Parts> for Envelope {
    type Error = &'static str;

    fn try_from(parts: Parts) -> Result<Self, Self::Error> {
        match parts {
            Parts { receipt_id: Some(id), body: Some(body) } => Ok(Self(Some((id, body)))),
            // It can be deleted at least.
            Parts { receipt_id: Some(id), body: None } => {
                Ok(Self(Some((id, RawValue::NULL.to_owned()))))
            }
            Parts { receipt_id: None, body: None } => Ok(Self(None)),
            Parts { receipt_id: None, body: Some(_) } => Err("`receiptId` is missing"),
        }
    }
}

/// `null`, or nothing at all, is what an empty queue answers.
impl FromAnswer for Envelope {
    fn absent() -> Option<Self> {
        Some(Self(None))
    }
}

impl Envelope {
    /// What is in it.
    pub fn open(self) -> Option<(i64, Box<RawValue>)> {
        self.0
    }

    /// Reads a text that is not quite JSON: with control characters in strings as they are.
    pub fn salvage(text: &str) -> Option<Self> {
        let envelope: Self = serde_json::from_str(&with_controls_escaped(text)).ok()?;
        envelope.0.is_some().then_some(envelope)
    }
}

/// A number, or its text.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let value = Option::<Value>::deserialize(deserializer)?;
    let Some(value) = value else { return Ok(None) };
    match value.as_i64().or_else(|| value.as_str()?.parse().ok()) {
        Some(number) => Ok(Some(number)),
        None => Err(serde::de::Error::custom("`receiptId` is not a number")),
    }
}

/// Control characters may not stand in a JSON string; a gateway that writes one means the character.
fn with_controls_escaped(text: &str) -> String {
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
    escaped
}

//! What a gateway tells by itself, by a webhook or in a queue.

mod tag_first;

use std::fmt;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::error::BodyText;
use crate::wire::place;

/// The type of a vendor's notifications: whatever its webhooks or its queue may bring.
pub trait Notification: DeserializeOwned + Send + 'static {
    /// The property that tells the kind, if there is one.
    const TAG: Option<&'static str> = None;

    /// Reads a notification from its JSON.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    fn read(json: &[u8]) -> Result<Self, NotificationError> {
        let json = wagate_json::without_mark(json);
        let sorted = Self::TAG.and_then(|tag| tag_first::tag_first(json, tag));
        // Where it does not fit, the notification as it came tells best what is wrong.
        if let Some(read) = sorted.and_then(|sorted| wagate_json::from_slice(&sorted).ok()) {
            return Ok(read);
        }
        wagate_json::from_slice(json).map_err(|error| NotificationError::of(json, &error))
    }
}

/// Any JSON.
impl Notification for Value {}

/// A notification that cannot be read: no JSON, or of a documented kind with other content than the kind announces.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotificationError {
    /// Where the mistake is, from the root of the notification: `messageData.fileMessageData.caption`; `.` for the
    /// whole.
    pub path: String,
    /// The kinds and the mistake.
    pub message: String,
    /// The notification as it came.
    pub text: BodyText,
}

impl NotificationError {
    pub(crate) fn new(path: impl Into<String>, message: String, text: &str) -> Self {
        Self { path: path.into(), message, text: text.to_owned().into() }
    }

    fn of(json: &[u8], error: &serde_json::Error) -> Self {
        let text = String::from_utf8_lossy(json);
        if let Err(error) = wagate_json::from_slice::<IgnoredAny>(json) {
            return Self::new(".", format!("not JSON: {error}"), &text);
        }
        let message = without_place(error);
        let (place, mistake) = place::split(&message);
        Self::new(place.unwrap_or("."), mistake.to_owned(), &text)
    }
}

/// The line and column are left out: they count in a text that the caller never sees.
fn without_place(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    if let Some(start) = message.rfind(" at line ") {
        message.truncate(start);
    }
    message
}

impl fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, message, .. } = self;
        match path.as_str() {
            "." => write!(formatter, "the notification cannot be read: {message}"),
            path => write!(formatter, "the notification does not fit at `{path}`: {message}"),
        }
    }
}

impl std::error::Error for NotificationError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_character_is_replaced() {
        let read = Value::read(b"\xEF\xBB\xBF{\"name\": \"Sam \\ud83d\"}").expect("legal JSON");
        assert_eq!(read["name"], "Sam \u{fffd}");
    }

    #[test]
    fn what_is_no_json_says_so() {
        let error = Value::read(b"{").expect_err("cut off");
        assert_eq!(error.path, ".");
        assert!(error.message.starts_with("not JSON: "), "{}", error.message);
    }
}

//! What a gateway tells by itself, by a webhook or in a queue.

use std::fmt;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::error::BodyText;
use crate::wire::outline::Outline;
use crate::wire::place;

/// The type of a vendor's notifications: whatever its webhooks or its queue may bring.
pub trait Notification: DeserializeOwned + Send + 'static {
    /// Reads a notification from its JSON.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    fn read(json: &[u8]) -> Result<Self, NotificationError> {
        let json = wagate_json::without_mark(json);
        let text = std::str::from_utf8(json).ok();
        if let Some(read) = text.and_then(|text| Self::from_outline(&Outline::new(text)).ok()) {
            return Ok(read);
        }
        // Half characters and keys that come twice are read in the way of all JSON, which tells what is wrong as well.
        wagate_json::from_slice(json).map_err(|error| NotificationError::of(json, &error))
    }

    /// Reads a notification from its text, which can be looked at before.
    ///
    /// # Errors
    ///
    /// When it does not fit, or is not read as easily.
    #[doc(hidden)]
    fn from_outline(outline: &Outline<'_>) -> serde_json::Result<Self> {
        outline.value()
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
        if let Err(error) = serde_json::from_slice::<IgnoredAny>(json) {
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

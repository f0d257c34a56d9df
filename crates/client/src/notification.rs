//! What a gateway tells by itself, by a webhook or in a queue.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::BodyText;

/// The type of a vendor's notifications: whatever its webhooks or its queue may bring.
pub trait Notification: DeserializeOwned + Send + 'static {
    /// The properties that tell kinds apart, at whatever depth: `["typeWebhook", "typeMessage"]`. They are read first
    /// when the place of a mistake is looked for, since what comes before a kind is read without being followed.
    const TAGS: &'static [&'static str];

    /// Reads a notification from its JSON.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    fn read(json: &[u8]) -> Result<Self, NotificationError> {
        let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
        serde_json::from_slice(json)
            .map_err(|error| NotificationError::locate::<Self>(json, &error))
    }
}

/// Any JSON.
impl Notification for Value {
    const TAGS: &'static [&'static str] = &[];
}

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

    /// The place of a mistake, which is only looked for when there is one.
    fn locate<N: Notification>(json: &[u8], error: &serde_json::Error) -> Self {
        let text = String::from_utf8_lossy(json);
        if !error.is_data() {
            return Self::new(".", format!("not JSON: {error}"), &text);
        }
        // What is nested too deep, or a number too large, has no place that could be looked for.
        let Ok(value) = serde_json::from_slice::<Value>(json) else {
            return Self::new(".", without_place(error), &text);
        };
        let mut sorted = String::with_capacity(json.len());
        write_tags_first(&value, N::TAGS, &mut sorted);
        let mut deserializer = serde_json::Deserializer::from_str(&sorted);
        match serde_path_to_error::deserialize::<_, N>(&mut deserializer) {
            Err(found) => Self::new(found.path().to_string(), without_place(found.inner()), &text),
            Ok(_) => Self::new(".", without_place(error), &text),
        }
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

/// Writes JSON with the kind of each object before everything else in it.
fn write_tags_first(value: &Value, tags: &[&str], text: &mut String) {
    match value {
        Value::Object(members) => {
            let is_tag = |name: &str| tags.contains(&name);
            let (kinds, others): (Vec<_>, Vec<_>) =
                members.iter().partition(|(name, _)| is_tag(name));
            text.push('{');
            for (index, (name, member)) in kinds.into_iter().chain(others).enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write_tags_first(member, tags, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                write_tags_first(item, tags, text);
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
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

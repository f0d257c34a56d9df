//! A notification in the hands of its receiver.

use std::sync::Arc;

use serde_json::{Value, value::RawValue};
use tokio::sync::oneshot;

use super::queue::{Queue, Receipt};
use crate::{Error, types::Notification};

/// A notification that was taken from the queue and is still in it.
pub struct Delivery {
    receipt: Receipt,
    raw: Box<RawValue>,
    notification: Result<Notification, NotificationError>,
    queue: Arc<Queue>,
    /// Tells the stream, when it is dropped, that it may ask for the next.
    _settled: oneshot::Sender<()>,
}

impl Delivery {
    pub(super) fn new(
        receipt: Receipt,
        raw: Box<RawValue>,
        queue: Arc<Queue>,
        settled: oneshot::Sender<()>,
    ) -> Self {
        let notification = Notification::from_json(raw.get());
        Self { receipt, raw, notification, queue, _settled: settled }
    }

    /// The number under which the queue knows it.
    #[must_use]
    pub fn receipt_id(&self) -> i64 {
        self.receipt.id
    }

    /// The notification.
    ///
    /// # Errors
    ///
    /// When its kind is documented and its content does not fit that. It can be acknowledged all the
    /// same, and [`raw`](Self::raw) has all of it.
    pub fn notification(&self) -> Result<&Notification, &NotificationError> {
        self.notification.as_ref()
    }

    /// The JSON as the gateway sent it.
    #[must_use]
    pub fn raw(&self) -> &str {
        self.raw.get()
    }

    /// Says that it is dealt with: it is deleted from the queue.
    ///
    /// # Errors
    ///
    /// When the gateway could not be told. There is nothing to do then but to go on: the stream, as
    /// long as there is one, deletes it before it asks for the next, and does not deliver it again.
    pub async fn acknowledge(self) -> Result<(), Error> {
        self.queue.acknowledged(self.receipt);
        self.queue.delete(self.receipt).await
    }
}

/// Receipt and kind only: what people write is nobody else's business.
impl std::fmt::Debug for Delivery {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = self.notification.as_ref().map(|one| one.kind());
        formatter
            .debug_struct("Delivery")
            .field("receipt_id", &self.receipt.id)
            .field("kind", &kind)
            .finish_non_exhaustive()
    }
}

/// A notification of a documented kind whose content is not what the kind announces.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotificationError {
    /// Where the mistake is, from the root of the notification: `messageData.fileMessageData.caption`.
    pub path: String,
    /// The kinds and the mistake.
    pub message: String,
}

impl Notification {
    /// Reads a notification from JSON text, as a webhook delivers it.
    ///
    /// ```
    /// use wagate_green_api::types::Notification;
    ///
    /// let text = r#"{"typeWebhook": "incomingCall", "from": 79001234567}"#;
    /// let error = Notification::from_json(text).expect_err("`from` is a text");
    /// assert_eq!(error.path, "from");
    /// assert!(error.message.starts_with("incomingCall: "));
    /// ```
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    pub fn from_json(text: &str) -> Result<Self, NotificationError> {
        wagate_json::from_str(text).map_err(|error| NotificationError::locate(text, &error))
    }
}

impl NotificationError {
    /// The place of a mistake, which is only looked for when there is one.
    fn locate(json: &str, error: &serde_json::Error) -> Self {
        // What is nested too deep, or a number too large, has no place that could be looked for.
        let Ok(value) = wagate_json::from_str::<Value>(json) else {
            return Self::new(".", error);
        };
        let mut text = String::with_capacity(json.len());
        write_kinds_first(&value, &mut text);
        let mut deserializer = serde_json::Deserializer::from_str(&text);
        match serde_path_to_error::deserialize::<_, Notification>(&mut deserializer) {
            Err(located) => Self::new(located.path().to_string(), located.inner()),
            Ok(_) => Self::new(".", error),
        }
    }

    /// The line and column are left out: they count in a text that the caller never sees.
    fn new(path: impl Into<String>, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        Self { path: path.into(), message }
    }
}

/// Writes JSON with the kind of each object before everything else in it: what comes before a kind is
/// read without being followed.
fn write_kinds_first(value: &Value, text: &mut String) {
    match value {
        Value::Object(members) => {
            let is_kind = |name: &str| matches!(name, "typeWebhook" | "typeMessage");
            let (kinds, others): (Vec<_>, Vec<_>) =
                members.iter().partition(|(name, _)| is_kind(name));
            text.push('{');
            for (index, (name, member)) in kinds.into_iter().chain(others).enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write_kinds_first(member, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                write_kinds_first(item, text);
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}

impl std::fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "the notification does not fit at `{}`: {}", self.path, self.message)
    }
}

impl std::error::Error for NotificationError {}

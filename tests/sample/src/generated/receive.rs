// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Receiving what Sample tells by itself.

use super::{types::Notification, NotificationError};

impl wagate_client::Notification for Notification {
    fn from_outline(
        outline: &wagate_client::__private::Outline<'_>,
    ) -> Result<Self, wagate_client::__private::JsonError> {
        wagate_client::__private::Object::from_outline(outline)
    }
}

impl Notification {
    /// Reads a notification from its JSON, as a webhook delivers it.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    #[inline]
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, NotificationError> {
        wagate_client::Notification::read(json.as_ref())
    }
}

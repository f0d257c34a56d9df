// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Receiving what Z-API tells by itself.

use super::{types::Callback, NotificationError};

impl wagate_client::Notification for Callback {
    fn from_outline(
        outline: &wagate_client::__private::Outline<'_>,
    ) -> Result<Self, wagate_client::__private::JsonError> {
        wagate_client::__private::Object::from_outline(outline)
    }
}

impl Callback {
    /// Reads a notification from its JSON, as a webhook delivers it.
    ///
    /// ```
    /// use wagate_z_api::types::Callback;
    ///
    /// // A kind that the docs do not name is read, too.
    /// let notification = Callback::from_json(r#"{"type": "ofTomorrow"}"#)?;
    /// assert_eq!(notification.kind(), Some("ofTomorrow"));
    /// # Ok::<(), wagate_z_api::NotificationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    #[inline]
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, NotificationError> {
        wagate_client::Notification::read(json.as_ref())
    }
}

//! The id of a chat, whichever engine lists it.

use serde_json::Value;

use crate::ChatId;
use crate::types::Chat;

impl Chat {
    /// The id of the chat. Engines that run in a browser give it in its parts, of which `_serialized` is the whole.
    ///
    /// ```
    /// use wagate_waha::types::Chat;
    ///
    /// let webjs = r#"{"id": {"server": "c.us", "user": "1", "_serialized": "1@c.us"}}"#;
    /// let chat: Chat = serde_json::from_str(webjs)?;
    /// assert_eq!(chat.chat_id().expect("it has one"), "1@c.us");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn chat_id(&self) -> Option<ChatId> {
        let text =
            |value: &Value| value.as_str().filter(|id| !id.trim().is_empty()).map(str::to_owned);
        let id = self.id.as_ref()?;
        let whole = text(id).or_else(|| text(id.get("_serialized")?));
        let parts = || Some(format!("{}@{}", text(id.get("user")?)?, text(id.get("server")?)?));
        whole.or_else(parts).map(ChatId::unchecked)
    }
}

//! What of a message each engine tells in a form of its own.

use serde_json::Value;

use crate::ChatId;
use crate::types::Message;

impl Message {
    /// The name that the sender goes by. The server has no member of its own for it; each engine has one in `_data`.
    ///
    /// ```
    /// use wagate_waha::types::Message;
    ///
    /// for engine in [
    ///     r#"{"_data": {"notifyName": "Maria"}}"#,
    ///     r#"{"_data": {"pushName": "Maria"}}"#,
    ///     r#"{"_data": {"Info": {"PushName": "Maria"}}}"#,
    /// ] {
    ///     let message: Message = serde_json::from_str(engine)?;
    ///     assert_eq!(message.sender_name(), Some("Maria"));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn sender_name(&self) -> Option<&str> {
        let data = self.data.as_ref()?;
        let names = ["/notifyName", "/pushName", "/Info/PushName"];
        names.into_iter().find_map(|name| text(data, name))
    }

    /// The phone number of the sender, digits with the country code first, where the engine has it beside a linked id
    /// (`…@lid`). `None` says nothing: the id may hold it, and [`phone_of`](crate::Session::phone_of) asks the server.
    ///
    /// ```
    /// use wagate_waha::types::Message;
    ///
    /// for engine in [
    ///     r#"{"_data": {"key": {"remoteJidAlt": "11111111111@s.whatsapp.net"}}}"#,
    ///     r#"{"participant": "1@lid", "_data": {"key": {"participantAlt": "11111111111@s.whatsapp.net"}}}"#,
    ///     r#"{"_data": {"Info": {"SenderAlt": "11111111111:3@s.whatsapp.net"}}}"#,
    /// ] {
    ///     let message: Message = serde_json::from_str(engine)?;
    ///     assert_eq!(message.sender_phone().as_deref(), Some("11111111111"));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn sender_phone(&self) -> Option<String> {
        let data = self.data.as_ref()?;
        // The other end is who wrote it, unless it is a group or the account wrote.
        let is_other_end = self.from_me != Some(true) && self.participant.is_none();
        let other_end = text(data, "/key/remoteJidAlt").filter(|_| is_other_end);
        let told = [text(data, "/key/participantAlt"), other_end, text(data, "/Info/SenderAlt")];
        let phone = |id: &str| ChatId::unchecked(id).phone().map(str::to_owned);
        told.into_iter().flatten().find_map(phone)
    }
}

/// A text that says something.
fn text<'a>(data: &'a Value, place: &str) -> Option<&'a str> {
    data.pointer(place)?.as_str().filter(|text| !text.trim().is_empty())
}

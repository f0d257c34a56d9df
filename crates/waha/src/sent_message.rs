//! The id of a message that was sent, whichever engine sent it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::types::{MessageIdParts, SentMessage, SentMessageId, SentMessageKey};

/// How the engines NOWEB and GOWS end the id of a person; everywhere else the server ends it with `@c.us`.
const PERSON_OF_AN_ENGINE: &str = "@s.whatsapp.net";

impl SentMessage {
    /// The id of the message, in the form that events and replies have: `true_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`.
    ///
    /// Each engine answers in its own way, and some hold the id in its parts: who sent it, the chat, and the short id.
    /// They are put together here. Where no chat is told, it is the short id alone. `None` where the server gave no id
    /// at all, as WEBJS does now and then: the message may have been sent all the same.
    ///
    /// ```
    /// use wagate_waha::types::SentMessage;
    ///
    /// let noweb = r#"{"key": {"remoteJid": "11111111111@s.whatsapp.net", "fromMe": true, "id": "AAAA"}}"#;
    /// let sent: SentMessage = serde_json::from_str(noweb)?;
    /// assert_eq!(sent.message_id().as_deref(), Some("true_11111111111@c.us_AAAA"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn message_id(&self) -> Option<String> {
        let written = match &self.id {
            Some(SentMessageId::Text(id)) => self.of_text(id),
            Some(SentMessageId::MessageIdParts(parts)) => of_parts(parts),
            Some(SentMessageId::Other(_)) | None => None,
        };
        written
            .or_else(|| self.key.as_ref().and_then(|key| self.of_key(key)))
            .or_else(|| self.data.as_ref().and_then(of_data))
    }

    /// The whole id, or a short one that needs the chat before it.
    fn of_text(&self, id: &str) -> Option<String> {
        if id.contains('_') {
            return Some(id.to_owned());
        }
        let told = self.data.as_ref().and_then(of_data).filter(|whole| whole.ends_with(id));
        told.or_else(|| written(self.from_me, self.to.as_ref().map(|chat| chat.as_str()), id))
    }

    fn of_key(&self, key: &SentMessageKey) -> Option<String> {
        let chat = key.remote_jid.as_ref().or(self.to.as_ref());
        written(key.from_me, chat.map(|chat| chat.as_str()), key.id.as_deref()?)
    }
}

fn of_parts(parts: &MessageIdParts) -> Option<String> {
    let whole = parts.serialized.as_deref().filter(|id| !id.trim().is_empty());
    let chat = parts.remote.as_ref().map(|chat| chat.as_str());
    whole.map(str::to_owned).or_else(|| written(parts.from_me, chat, &parts.id))
}

/// What an engine has of the message: GOWS an `Info`, WEBJS an `id` in parts, NOWEB a `key`.
fn of_data(data: &Map<String, Value>) -> Option<String> {
    let part = |name: &str| data.get(name).and_then(Value::as_object);
    let whole = part("id").and_then(|id| text(id, "_serialized")).map(str::to_owned);
    whole
        .or_else(|| of_object(part("Info")?, ["IsFromMe", "Chat", "ID"]))
        .or_else(|| of_object(part("id")?, ["fromMe", "remote", "id"]))
        .or_else(|| of_object(part("key")?, ["fromMe", "remoteJid", "id"]))
}

fn of_object(object: &Map<String, Value>, [from_me, chat, id]: [&str; 3]) -> Option<String> {
    let from_me = object.get(from_me).and_then(Value::as_bool);
    written(from_me, text(object, chat), text(object, id)?)
}

fn text<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    object.get(name)?.as_str().filter(|text| !text.trim().is_empty())
}

/// The id from its parts. What was sent is from the account itself, unless the answer says otherwise.
fn written(from_me: Option<bool>, chat: Option<&str>, id: &str) -> Option<String> {
    if id.trim().is_empty() {
        return None;
    }
    Some(match chat.filter(|chat| !chat.trim().is_empty()) {
        Some(chat) => format!("{}_{}_{id}", from_me.unwrap_or(true), as_in_events(chat)),
        None => id.to_owned(),
    })
}

/// The id of a chat as events write it: a person without the number of a device, and with `@c.us`.
fn as_in_events(chat: &str) -> Cow<'_, str> {
    let Some(user) = chat.strip_suffix(PERSON_OF_AN_ENGINE) else { return chat.into() };
    let user = user.split_once(':').map_or(user, |(user, _)| user);
    format!("{user}@c.us").into()
}

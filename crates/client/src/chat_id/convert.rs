//! Reading, writing and comparing an id.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ChatId, ChatIdError, IntoChatId};
use crate::from_answer::FromAnswer;

impl TryFrom<String> for ChatId {
    type Error = ChatIdError;

    fn try_from(text: String) -> Result<Self, ChatIdError> {
        let id = Self(text);
        id.check()?;
        Ok(id)
    }
}

impl TryFrom<&str> for ChatId {
    type Error = ChatIdError;

    fn try_from(text: &str) -> Result<Self, ChatIdError> {
        Self::try_from(text.to_owned())
    }
}

impl FromStr for ChatId {
    type Err = ChatIdError;

    fn from_str(text: &str) -> Result<Self, ChatIdError> {
        Self::try_from(text)
    }
}

impl From<ChatId> for String {
    fn from(id: ChatId) -> Self {
        id.0
    }
}

impl From<&ChatId> for ChatId {
    fn from(id: &ChatId) -> Self {
        id.clone()
    }
}

impl IntoChatId for ChatId {}
impl IntoChatId for &ChatId {}

/// So that a map of ids is asked with a text.
impl Borrow<str> for ChatId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for ChatId {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for ChatId {
    fn eq(&self, text: &&str) -> bool {
        self.0 == *text
    }
}

impl PartialEq<String> for ChatId {
    fn eq(&self, text: &String) -> bool {
        self.0 == *text
    }
}

impl PartialEq<ChatId> for str {
    fn eq(&self, id: &ChatId) -> bool {
        id == self
    }
}

impl PartialEq<ChatId> for &str {
    fn eq(&self, id: &ChatId) -> bool {
        id == self
    }
}

impl PartialEq<ChatId> for String {
    fn eq(&self, id: &ChatId) -> bool {
        id == self
    }
}

/// So that an id goes where a text is asked for.
impl Deref for ChatId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for ChatId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ChatId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// A plain string.
impl Serialize for ChatId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Any string.
impl<'de> Deserialize<'de> for ChatId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl FromAnswer for ChatId {}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatId".into()
    }

    fn json_schema(_generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "examples": ["79001234567@c.us", "120363043968066561@g.us"],
        })
    }
}

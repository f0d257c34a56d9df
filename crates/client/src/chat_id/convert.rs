//! Reading and writing an id.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ChatId, ChatIdError, rules};
use crate::from_answer::FromAnswer;

impl TryFrom<String> for ChatId {
    type Error = ChatIdError;

    fn try_from(text: String) -> Result<Self, ChatIdError> {
        match rules::check(&text) {
            Ok(()) => Ok(Self(text)),
            Err(problem) => Err(ChatIdError::new("chat id", &text, problem)),
        }
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

/// A plain string that is an id.
impl<'de> Deserialize<'de> for ChatId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
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
            "pattern": r"^[^\s@]+@[A-Za-z0-9._-]+$",
            "examples": ["79001234567@c.us", "120363043968066561@g.us"],
        })
    }
}

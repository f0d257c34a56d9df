//! People, as a gateway knows them.

use serde::{Serialize, Serializer};
use serde_json::Value;
use wagate_client::ChatId;

/// Something that a gateway may tell of a person.
///
/// A name that is missing means one thing where the gateway tells names, and another where it never does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Told<T> {
    /// It is this.
    Known(T),
    /// The gateway tells it of others, and nothing of this person.
    Nothing,
    /// The gateway does not tell it.
    #[default]
    NotTold,
}

impl<T> Told<T> {
    /// The value, if there is one.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Nothing | Self::NotTold => None,
        }
    }

    /// Whether the gateway does not tell it.
    pub const fn is_not_told(&self) -> bool {
        matches!(self, Self::NotTold)
    }

    /// The value, if there is one.
    pub fn as_ref(&self) -> Told<&T> {
        match self {
            Self::Known(value) => Told::Known(value),
            Self::Nothing => Told::Nothing,
            Self::NotTold => Told::NotTold,
        }
    }
}

/// The value, or null. [`NotTold`](Told::NotTold) is null as well, so that fields that have it are better left out:
/// `#[serde(skip_serializing_if = "Told::is_not_told")]`.
impl<T: Serialize> Serialize for Told<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().known().serialize(serializer)
    }
}

impl Told<String> {
    /// A text that is told if there is one; an empty one says nothing.
    pub(crate) fn text(text: Option<&String>) -> Self {
        match text.filter(|text| !text.trim().is_empty()) {
            Some(text) => Self::Known(text.clone()),
            None => Self::Nothing,
        }
    }
}

impl<T> Told<T> {
    /// A value that is told if there is one.
    pub(crate) fn value(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Self::Known)
    }
}

/// A person, as a gateway knows them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Contact {
    /// The chat with the person, as the gateway knows it, or as it was asked for.
    pub id: ChatId,
    /// The name in the phone book of the account.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub saved_name: Told<String>,
    /// The name that the person goes by.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub own_name: Told<String>,
    /// The short form of the name in the phone book.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub short_name: Told<String>,
    /// The text that the person shows about themselves.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub about: Told<String>,
    /// The address of the picture.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub picture: Told<String>,
    /// Whether it is a business, which GREEN-API alone tells, of a person who is looked up.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub is_business: Told<bool>,
    /// Whether the account has blocked the person.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub is_blocked: Told<bool>,
    /// Everything that the gateway said, as it came.
    pub whole: Value,
}

impl Contact {
    pub(crate) fn new(id: ChatId, whole: Value) -> Self {
        Self {
            id,
            saved_name: Told::NotTold,
            own_name: Told::NotTold,
            short_name: Told::NotTold,
            about: Told::NotTold,
            picture: Told::NotTold,
            is_business: Told::NotTold,
            is_blocked: Told::NotTold,
            whole,
        }
    }

    /// The name to show: the saved one, else the person's own, else the short one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let names = [&self.saved_name, &self.own_name, &self.short_name];
        names.into_iter().find_map(|name| name.as_ref().known()).map(String::as_str)
    }
}

/// A name as a phone book holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PersonName {
    /// The first name, or all of it.
    pub first: String,
    /// The last name; empty where there is none.
    pub last: String,
}

impl PersonName {
    /// A first name and a last one.
    pub fn new(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self { first: first.into(), last: last.into() }
    }

    /// The last name, if there is one.
    pub(crate) fn last(&self) -> Option<String> {
        Some(self.last.clone()).filter(|last| !last.is_empty())
    }
}

impl From<&str> for PersonName {
    /// All of it as the first name.
    fn from(name: &str) -> Self {
        Self::new(name, "")
    }
}

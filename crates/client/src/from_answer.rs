//! What an operation answers, and what it answers when nothing came, or no JSON.

use std::collections::{BTreeMap, HashMap};

use serde::de::{DeserializeOwned, Deserializer};
use serde_json::{Map, Value};

use crate::wire::{self, Member, Values};

/// The type of a successful answer.
///
/// Servers answer `null`, `[]`, or no body at all where an object is described. A type that can
/// stand for that says so here; types declared with [`record!`](crate::record) do if all their
/// fields may be absent.
pub trait FromAnswer: DeserializeOwned {
    /// Whether the body is of no interest. It is then not looked at, whatever it holds.
    const IGNORES_BODY: bool = false;

    /// The value for an answer without content, if there is one.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Reads the whole answer.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    #[doc(hidden)]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// The value for a body that is no JSON, if there is one: only a type that takes anything has it.
    #[must_use]
    fn from_text(_text: &str) -> Option<Self> {
        None
    }
}

/// For operations whose answer says nothing beyond its status.
impl FromAnswer for () {
    const IGNORES_BODY: bool = true;

    fn absent() -> Option<Self> {
        Some(())
    }
}

/// Anything: JSON as it is, other text as a text, nothing as null.
impl FromAnswer for Value {
    fn absent() -> Option<Self> {
        Some(Self::Null)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::String(text.to_owned()))
    }
}

/// JSON exactly as it came.
impl FromAnswer for Box<serde_json::value::RawValue> {}

impl<T: Member> FromAnswer for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

impl<T: Member> FromAnswer for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

impl FromAnswer for Map<String, Value> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Member> FromAnswer for BTreeMap<String, T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

impl<T: Member> FromAnswer for HashMap<String, T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

/// The items of a list that came as an object.
impl<T: Member> FromAnswer for Values<T> {}

/// A text in quotes, as JSON has it, or bare.
impl FromAnswer for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

impl FromAnswer for bool {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

impl FromAnswer for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

impl FromAnswer for f64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_whole(deserializer)
    }
}

//! What an operation answers, and what it answers when nothing came.

use std::collections::{BTreeMap, HashMap};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The type of a successful answer.
///
/// Servers answer `null`, `[]`, or no body at all where an object is described. A type that can
/// stand for that says so here; types declared with [`record!`](crate::record) do if all their
/// fields may be absent.
pub trait Answer: DeserializeOwned {
    /// Whether the body is of no interest. It is then not looked at, whatever it holds.
    const IGNORES_BODY: bool = false;

    /// The value for an answer without content, if there is one.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// The value for a body that is no JSON, if there is one: only a type that takes anything has it.
    #[must_use]
    fn from_text(_text: &str) -> Option<Self> {
        None
    }
}

/// For operations whose answer says nothing beyond its status.
impl Answer for () {
    const IGNORES_BODY: bool = true;

    fn absent() -> Option<Self> {
        Some(())
    }
}

impl Answer for Value {
    fn absent() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: DeserializeOwned> Answer for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: DeserializeOwned> Answer for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Answer for Map<String, Value> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: DeserializeOwned> Answer for BTreeMap<String, T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: DeserializeOwned> Answer for HashMap<String, T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Answer for String {}
impl Answer for bool {}
impl Answer for i64 {}
impl Answer for f64 {}

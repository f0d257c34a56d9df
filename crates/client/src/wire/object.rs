//! Reading of objects by records and unions, also of those whose beginning was read before.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::outline::Outline;

/// A type that is an object in JSON.
pub trait Object: Sized {
    /// What it is, for a message: "expected ...".
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    fn expected(formatter: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Reads the rest of an object.
    ///
    /// # Errors
    ///
    /// When the object does not fit.
    fn from_rest<'de, A: MapAccess<'de>>(head: &mut Head, rest: A) -> Result<Self, A::Error>;

    /// Reads an object from its text.
    ///
    /// # Errors
    ///
    /// When the object does not fit.
    fn from_outline(outline: &Outline<'_>) -> serde_json::Result<Self> {
        outline.read(Reader::after(Head::default()))
    }
}

impl<T: Object> Object for Box<T> {
    fn expected(formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expected(formatter)
    }

    fn from_rest<'de, A: MapAccess<'de>>(head: &mut Head, rest: A) -> Result<Self, A::Error> {
        T::from_rest(head, rest).map(Self::new)
    }

    fn from_outline(outline: &Outline<'_>) -> serde_json::Result<Self> {
        T::from_outline(outline).map(Self::new)
    }
}

/// What was read of an object to find out what it is, or is known of it beforehand.
#[derive(Default)]
pub struct Head {
    /// What came before its tag.
    pub(super) before: Vec<(String, Value)>,
    /// The name and the value of the tag.
    pub(super) tag: Option<(&'static str, String)>,
    /// The value of the tag, which is still to come in the object.
    pub(super) ahead: Option<String>,
    /// Whether one of its keys has come again.
    pub(super) repeats: bool,
}

impl Head {
    /// As an object, which is emptied into it.
    pub(super) fn take(&mut self) -> Map<String, Value> {
        let before = std::mem::take(&mut self.before).into_iter();
        let tag = self.tag.take().map(|(name, tag)| (name.to_owned(), Value::String(tag)));
        before.chain(tag).collect()
    }

    /// What came before its tag, as text; `None` if nothing did.
    pub(super) fn text_before<E: Error>(&mut self) -> Result<Option<String>, E> {
        if self.before.is_empty() {
            return Ok(None);
        }
        let before: Map<String, Value> = self.before.drain(..).collect();
        serde_json::to_string(&before).map(Some).map_err(E::custom)
    }

    /// The whole object.
    ///
    /// # Errors
    ///
    /// When the rest is not JSON.
    pub fn with_rest<'de, A: MapAccess<'de>>(&mut self, mut rest: A) -> Result<Value, A::Error> {
        let mut object = self.take();
        while let Some((name, value)) = rest.next_entry()? {
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

/// Reads an object.
///
/// # Errors
///
/// When it does not fit, or is none.
pub fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader::after(Head::default()))
}

/// Reads an object of which something is known.
pub(super) struct Reader<T> {
    head: Head,
    object: PhantomData<T>,
}

impl<T> Reader<T> {
    pub(super) const fn after(head: Head) -> Self {
        Self { head, object: PhantomData }
    }
}

impl<'de, T: Object> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expected(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, map: A) -> Result<T, A::Error> {
        T::from_rest(&mut self.head, map)
    }
}

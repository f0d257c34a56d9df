//! A bundled document without the operations that nobody wants: their text is passed over, and nothing is made of it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::document::{ModelError, is_method};
use crate::outline::OperationOutline;

/// The operations that are wanted.
pub(super) struct Part<'a> {
    wanted: Vec<(&'a str, String)>,
}

impl<'a> Part<'a> {
    /// Of these operations.
    pub fn of(operations: impl Iterator<Item = &'a OperationOutline>) -> Self {
        let place = |one: &'a OperationOutline| (one.path.as_str(), one.method.to_lowercase());
        Self { wanted: operations.map(place).collect() }
    }

    /// The document with them and all that belongs to no operation.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn read(&self, document: &str) -> Result<Value, ModelError> {
        let mut reader = serde_json::Deserializer::from_str(document);
        let read = Document(self).deserialize(&mut reader);
        read.map(Value::Object).map_err(ModelError::not_json)
    }

    fn has_path(&self, path: &str) -> bool {
        self.wanted.iter().any(|(wanted, _)| *wanted == path)
    }

    fn has(&self, path: &str, key: &str) -> bool {
        self.wanted.iter().any(|(wanted, method)| *wanted == path && method == key)
    }
}

/// The whole document.
struct Document<'p>(&'p Part<'p>);

/// Its paths.
struct Paths<'p>(&'p Part<'p>);

/// What stands at one path.
struct Item<'p> {
    part: &'p Part<'p>,
    path: &'p str,
}

/// An object whose members are read one by one.
trait Members<'de> {
    /// Reads the value of a member, or passes it over.
    fn member<A: MapAccess<'de>>(&self, key: &str, map: &mut A) -> Result<Option<Value>, A::Error>;
}

impl<'de> Members<'de> for Document<'_> {
    fn member<A: MapAccess<'de>>(&self, key: &str, map: &mut A) -> Result<Option<Value>, A::Error> {
        Ok(Some(match key {
            "paths" => Value::Object(map.next_value_seed(Paths(self.0))?),
            _ => map.next_value()?,
        }))
    }
}

impl<'de> Members<'de> for Paths<'_> {
    fn member<A: MapAccess<'de>>(
        &self,
        path: &str,
        map: &mut A,
    ) -> Result<Option<Value>, A::Error> {
        if self.0.has_path(path) {
            let item = map.next_value_seed(Item { part: self.0, path })?;
            return Ok(Some(Value::Object(item)));
        }
        map.next_value::<IgnoredAny>().map(|_| None)
    }
}

impl<'de> Members<'de> for Item<'_> {
    fn member<A: MapAccess<'de>>(&self, key: &str, map: &mut A) -> Result<Option<Value>, A::Error> {
        if is_method(key) && !self.part.has(self.path, key) {
            return map.next_value::<IgnoredAny>().map(|_| None);
        }
        map.next_value().map(Some)
    }
}

/// Reads an object by its members.
struct Read<M>(M);

impl<'de, M: Members<'de>> Visitor<'de> for Read<M> {
    type Value = Map<String, Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if let Some(value) = self.0.member(&key, &mut map)? {
                members.insert(key, value);
            }
        }
        Ok(members)
    }
}

macro_rules! seeds {
    ($($object:ident),+) => {$(
        impl<'de> DeserializeSeed<'de> for $object<'_> {
            type Value = Map<String, Value>;

            fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
                reader.deserialize_map(Read(self))
            }
        }
    )+};
}

seeds!(Document, Paths, Item);

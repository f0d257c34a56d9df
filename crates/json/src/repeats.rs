//! Keys that stand twice in an object.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// JSON in which each key stands once in its object, with the value that came last; `None` if that is so anyway, or if it is no
/// JSON.
pub(crate) fn without_repeats(json: &[u8]) -> Option<Vec<u8>> {
    let mut repeats = false;
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = Last(&mut repeats).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    if repeats { serde_json::to_vec(&value).ok() } else { None }
}

/// Reads a value, and tells whether a key repeats.
struct Last<'a>(&'a mut bool);

impl<'de> DeserializeSeed<'de> for Last<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Last<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Last(&mut *self.0))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(Last(&mut *self.0))?;
            *self.0 |= object.insert(name, value).is_some();
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_stays() {
        for (json, expected) in [
            (r#"{"a":1,"a":2}"#, Some(r#"{"a":2}"#)),
            (r#"[{"a":{"b":1,"b":null}}]"#, Some(r#"[{"a":{"b":null}}]"#)),
            (r#"{"a":1,"\u0061":"x"}"#, Some(r#"{"a":"x"}"#)),
            (r#"{"a":1,"b":1}"#, None),
            (r#"{"a":1,"a":2"#, None),
            (r#"{"a":1,"a":2} x"#, None),
        ] {
            let found = without_repeats(json.as_bytes());
            assert_eq!(found.as_deref(), expected.map(str::as_bytes), "{json}");
        }
    }
}

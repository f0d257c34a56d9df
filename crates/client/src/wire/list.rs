//! Reading of lists: what an empty one was, a single value that came without a list around it, and
//! items in other forms.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor,
};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use super::float;
use super::lenient::{self, AnyForm, Lenient};

/// A list of `f64`, which are read as numbers so that their form is not lost.
pub(super) fn from_numbers<T: 'static>(numbers: Option<Vec<Number>>) -> (Vec<T>, Option<Value>) {
    let Some(numbers) = numbers else {
        return (Vec::new(), Some(Value::Null));
    };
    let field =
        numbers.iter().filter_map(|number| float::same_type(float::float(number))).collect();
    if numbers.is_empty() {
        return (field, Some(Value::Array(Vec::new())));
    }
    (field, float::other_form_of_list(numbers))
}

/// Whether a raw value, kept because it would be written otherwise, still stands for this list.
pub(super) fn stands_for<T: 'static>(raw: &Value, field: &[T]) -> bool {
    match raw {
        Value::Null => field.is_empty(),
        Value::Array(raw) => {
            raw.len() == field.len()
                && raw.iter().zip(field).all(|(raw, value)| float::stands_for(raw, value))
        }
        _ => false,
    }
}

/// Reads a list, or one value in its place. Lists are read as they come; only a single value is
/// copied, to be kept.
pub(super) struct OneOrMore<T>(PhantomData<T>);

impl<T> OneOrMore<T> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: DeserializeOwned + 'static> OneOrMore<T> {
    fn one<E: Error>(raw: Value) -> Result<(Vec<T>, Option<Value>), E> {
        let value = T::deserialize(&raw).map_err(E::custom)?;
        Ok((vec![value], Some(raw)))
    }
}

impl<'de, T: DeserializeOwned + 'static> DeserializeSeed<'de> for OneOrMore<T> {
    type Value = (Vec<T>, Option<Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: DeserializeOwned + 'static> Visitor<'de> for OneOrMore<T> {
    type Value = (Vec<T>, Option<Value>);

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list, or one of its values")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok((Vec::new(), Some(Value::Null)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        let deserializer = SeqAccessDeserializer::new(seq);
        if float::is_float::<T>() {
            return Vec::deserialize(deserializer).map(|numbers| from_numbers(Some(numbers)));
        }
        let field = Vec::<T>::deserialize(deserializer)?;
        let raw = field.is_empty().then(|| Value::Array(Vec::new()));
        Ok((field, raw))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Self::one(Value::deserialize(serde::de::value::MapAccessDeserializer::new(map))?)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::one(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::one(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::one(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::one(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Self::one(value.into())
    }
}

/// Whether a raw list stands for this one, item by item.
pub(super) fn reads_as<T: Lenient>(raw: &Value, field: &[T]) -> bool {
    match raw {
        Value::Null => field.is_empty(),
        Value::Array(raw) => {
            let mut pairs = raw.iter().zip(field);
            raw.len() == field.len() && pairs.all(|(raw, value)| lenient::reads_as(raw, value))
        }
        _ => false,
    }
}

/// Reads a list whose items may have any of their forms.
pub(super) struct AnyForms<T>(PhantomData<T>);

impl<T> AnyForms<T> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Lenient + Serialize> DeserializeSeed<'de> for AnyForms<T> {
    type Value = (Vec<T>, Option<Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Lenient + Serialize> Visitor<'de> for AnyForms<T> {
    type Value = (Vec<T>, Option<Value>);

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok((Vec::new(), Some(Value::Null)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let (mut field, mut raws) = (Vec::new(), Vec::new());
        while let Some((item, raw)) = seq.next_element_seed(AnyForm::<T>::new())? {
            field.push(item);
            raws.push(raw);
        }
        if !raws.is_empty() && raws.iter().all(Option::is_none) {
            return Ok((field, None));
        }
        let plain = |item: &T| serde_json::to_value(item).map_err(A::Error::custom);
        let raws = raws.into_iter().zip(&field);
        let raws = raws.map(|(raw, item)| raw.map_or_else(|| plain(item), Ok));
        let raw = raws.collect::<Result<_, _>>()?;
        Ok((field, Some(Value::Array(raw))))
    }
}

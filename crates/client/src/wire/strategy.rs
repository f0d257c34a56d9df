//! How a field of a record is read and written. One small type for each way; see
//! [`record!`](crate::record) for a table.
//!
//! A strategy says four things about its field: what it is when nothing came, how it is read, what
//! is written of it, and whether a raw value that was kept still stands for it. The functions at
//! the top do the rest for all of them.

use serde::Serialize;
use serde::de::{DeserializeOwned, Error, MapAccess};
use serde::ser::SerializeMap;
use serde_json::{Number, Value};

use super::float;
use super::lenient::{self, AnyForm, Lenient};
use super::{Wire, list};

/// A way to read and write a field that holds values of type `T`.
pub trait Strategy<T> {
    /// The type of the struct's field.
    type Field;
    /// What is written of the field.
    type Written: Serialize;

    /// The field's value when nothing came; `None` if something must come.
    fn absent() -> Option<Self::Field>;

    /// Reads the next value, and keeps the raw one if writing the field would give another.
    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(Self::Field, Option<Value>), A::Error>;

    /// What is written when no raw value was kept; `None` leaves the field out.
    fn written(field: &Self::Field) -> Option<&Self::Written>;

    /// Whether reading this raw value, which would be written otherwise, again gives the field's
    /// value.
    fn stands_for(raw: &Value, field: &Self::Field) -> bool;
}

/// Reads a field that has one spelling.
pub fn read<'de, S: Strategy<T>, T, A: MapAccess<'de>>(
    slot: &mut Option<S::Field>,
    name: &str,
    map: &mut A,
    wire: &mut Wire,
) -> Result<(), A::Error> {
    let (field, raw) = S::read(map)?;
    wire.set(name, raw);
    *slot = Some(field);
    Ok(())
}

/// Reads a field that has several spellings. The documented one wins, whichever comes first. What
/// came is kept under each spelling; [`settle`] tidies up.
pub fn read_spelling<'de, S: Strategy<T>, T, A: MapAccess<'de>>(
    slot: &mut Option<S::Field>,
    spelling: &str,
    documented: &str,
    map: &mut A,
    wire: &mut Wire,
) -> Result<(), A::Error> {
    let (field, raw) = S::read(map)?;
    wire.set(spelling, raw.or_else(|| plain::<S, T>(&field)));
    if spelling == documented || wire.get(documented).is_none() {
        *slot = Some(field);
    }
    Ok(())
}

/// The field's value, once all was read.
pub fn finish<S: Strategy<T>, T, E: Error>(
    slot: Option<S::Field>,
    name: &'static str,
) -> Result<S::Field, E> {
    slot.or_else(S::absent).ok_or_else(|| E::missing_field(name))
}

/// Forgets what was kept of a field with several spellings, if it came under the documented one
/// only, and in the form that it will be written in.
pub fn settle<S: Strategy<T>, T>(
    field: &S::Field,
    documented: &str,
    aliases: &[&str],
    wire: &mut Wire,
) {
    let came_under_alias = aliases.iter().any(|alias| wire.get(alias).is_some());
    if !came_under_alias && wire.get(documented) == plain::<S, T>(field).as_ref() {
        wire.set(documented, None);
    }
}

/// Writes a field that has one spelling.
pub fn write<S: Strategy<T>, T, M: SerializeMap>(
    field: &S::Field,
    name: &'static str,
    wire: &Wire,
    map: &mut M,
) -> Result<(), M::Error> {
    match (wire.get(name), S::written(field)) {
        (Some(raw), _) if S::stands_for(raw, field) => map.serialize_entry(name, raw),
        (_, Some(written)) => map.serialize_entry(name, written),
        _ => Ok(()),
    }
}

/// Writes a field that has several spellings: under those that came, or under the documented one if
/// it was changed.
pub fn write_spelling<S: Strategy<T>, T, M: SerializeMap>(
    field: &S::Field,
    documented: &'static str,
    aliases: &[&'static str],
    wire: &Wire,
    map: &mut M,
) -> Result<(), M::Error> {
    let unchanged =
        |raw: &Value| S::stands_for(raw, field) || plain::<S, T>(field).as_ref() == Some(raw);
    let keeps = match wire.get(documented) {
        Some(raw) => unchanged(raw),
        None => aliases.iter().any(|alias| wire.get(alias).is_some_and(unchanged)),
    };
    if !keeps {
        return match S::written(field) {
            Some(written) => map.serialize_entry(documented, written),
            None => Ok(()),
        };
    }
    for spelling in std::iter::once(&documented).chain(aliases) {
        if let Some(raw) = wire.get(spelling) {
            map.serialize_entry(spelling, raw)?;
        }
    }
    Ok(())
}

/// The JSON that is written when no raw value was kept.
fn plain<S: Strategy<T>, T>(field: &S::Field) -> Option<Value> {
    serde_json::to_value(S::written(field)?).ok()
}

/// `T` or nothing.
pub struct Optional;

impl<T: DeserializeOwned + Serialize + 'static> Strategy<T> for Optional {
    type Field = Option<T>;
    type Written = T;

    fn absent() -> Option<Option<T>> {
        Some(None)
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(Option<T>, Option<Value>), A::Error> {
        if float::is_float::<T>() {
            return Ok(match map.next_value::<Option<Number>>()? {
                Some(number) => {
                    (float::same_type(float::float(&number)), float::other_form(number))
                }
                None => (None, Some(Value::Null)),
            });
        }
        let field = map.next_value::<Option<T>>()?;
        let raw = field.is_none().then_some(Value::Null);
        Ok((field, raw))
    }

    fn written(field: &Option<T>) -> Option<&T> {
        field.as_ref()
    }

    fn stands_for(raw: &Value, field: &Option<T>) -> bool {
        match field {
            Some(value) => float::stands_for(raw, value),
            None => raw.is_null(),
        }
    }
}

/// `T`, which must come.
pub struct Required;

impl<T: DeserializeOwned + Serialize + 'static> Strategy<T> for Required {
    type Field = T;
    type Written = T;

    fn absent() -> Option<T> {
        None
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(T, Option<Value>), A::Error> {
        if float::is_float::<T>() {
            let number = map.next_value::<Number>()?;
            if let Some(field) = float::same_type(float::float(&number)) {
                return Ok((field, float::other_form(number)));
            }
            return Err(A::Error::custom("not a number"));
        }
        Ok((map.next_value()?, None))
    }

    fn written(field: &T) -> Option<&T> {
        Some(field)
    }

    fn stands_for(raw: &Value, field: &T) -> bool {
        float::stands_for(raw, field)
    }
}

/// Any number of `T`.
pub struct List;

impl<T: DeserializeOwned + Serialize + 'static> Strategy<T> for List {
    type Field = Vec<T>;
    type Written = Vec<T>;

    fn absent() -> Option<Vec<T>> {
        Some(Vec::new())
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(Vec<T>, Option<Value>), A::Error> {
        if float::is_float::<T>() {
            return Ok(list::from_numbers(map.next_value()?));
        }
        Ok(match map.next_value::<Option<Vec<T>>>()? {
            Some(field) => {
                let raw = field.is_empty().then(|| Value::Array(Vec::new()));
                (field, raw)
            }
            None => (Vec::new(), Some(Value::Null)),
        })
    }

    fn written(field: &Vec<T>) -> Option<&Vec<T>> {
        (!field.is_empty()).then_some(field)
    }

    fn stands_for(raw: &Value, field: &Vec<T>) -> bool {
        list::stands_for(raw, field)
    }
}

/// Any number of `T`; a single one may come without the list around it.
pub struct LenientList;

impl<T: DeserializeOwned + Serialize + 'static> Strategy<T> for LenientList {
    type Field = Vec<T>;
    type Written = Vec<T>;

    fn absent() -> Option<Vec<T>> {
        Some(Vec::new())
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(Vec<T>, Option<Value>), A::Error> {
        map.next_value_seed(list::OneOrMore::new())
    }

    fn written(field: &Vec<T>) -> Option<&Vec<T>> {
        (!field.is_empty()).then_some(field)
    }

    fn stands_for(raw: &Value, field: &Vec<T>) -> bool {
        match field.as_slice() {
            [single] if !raw.is_array() => {
                float::stands_for(raw, single)
                    || serde_json::to_value(single).is_ok_and(|value| value == *raw)
            }
            _ => list::stands_for(raw, field),
        }
    }
}

/// Any number of `T`, each in any of its forms.
pub struct LenientItems;

impl<T: Lenient + Serialize> Strategy<T> for LenientItems {
    type Field = Vec<T>;
    type Written = Vec<T>;

    fn absent() -> Option<Vec<T>> {
        Some(Vec::new())
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(Vec<T>, Option<Value>), A::Error> {
        map.next_value_seed(list::AnyForms::new())
    }

    fn written(field: &Vec<T>) -> Option<&Vec<T>> {
        (!field.is_empty()).then_some(field)
    }

    fn stands_for(raw: &Value, field: &Vec<T>) -> bool {
        list::reads_as(raw, field)
    }
}

/// `T` in any of its forms, or nothing.
pub struct LenientOptional;

impl<T: Lenient + Serialize> Strategy<T> for LenientOptional {
    type Field = Option<T>;
    type Written = T;

    fn absent() -> Option<Option<T>> {
        Some(None)
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(Option<T>, Option<Value>), A::Error> {
        map.next_value_seed(AnyForm::<Option<T>>::new())
    }

    fn written(field: &Option<T>) -> Option<&T> {
        field.as_ref()
    }

    fn stands_for(raw: &Value, field: &Option<T>) -> bool {
        match field {
            Some(value) => lenient::reads_as(raw, value),
            None => raw.is_null(),
        }
    }
}

/// `T` in any of its forms, which must come.
pub struct LenientRequired;

impl<T: Lenient + Serialize> Strategy<T> for LenientRequired {
    type Field = T;
    type Written = T;

    fn absent() -> Option<T> {
        None
    }

    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(T, Option<Value>), A::Error> {
        map.next_value_seed(AnyForm::<T>::new())
    }

    fn written(field: &T) -> Option<&T> {
        Some(field)
    }

    fn stands_for(raw: &Value, field: &T) -> bool {
        lenient::reads_as(raw, field)
    }
}

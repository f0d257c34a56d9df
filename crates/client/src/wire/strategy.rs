//! How a field of a record is read and written. One small type for each way; see
//! [`record!`](crate::record) for a table.
//!
//! Most of them hold one value, and say four things about it ([`OneValue`]): what the field is when
//! nothing came, how it is read, what is written of it, and whether a raw value that was kept still
//! stands for it. The functions at the top do the rest for all of these.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::value::{BoolDeserializer, F64Deserializer, I64Deserializer, MapAccessDeserializer};
use serde::de::value::{SeqAccessDeserializer, StrDeserializer, U64Deserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::ser::SerializeMap;
use serde_json::Value;
use wagate_json::redact::REDACTED;

use super::Wire;
use super::member::{Documented, Forms, Member, Seed, Tolerated};
pub use super::parts::Parts;

/// What is missed when a field did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// The field.
    Field,
    /// The sign that anything was done.
    Success,
}

/// Says what is missed, whatever type the field has.
pub trait Needed {
    /// What is missed.
    const NEED: Need;
}

/// The key under which a value came.
#[derive(Clone, Copy)]
pub struct Key {
    /// All spellings of the field, the documented one first; there is one at least.
    pub names: &'static [&'static str],
    /// The number of the one that came.
    pub index: usize,
    /// Whether the field came before.
    pub again: bool,
}

impl Key {
    /// The spelling that came.
    pub(super) fn spelling(self) -> &'static str {
        self.names.get(self.index).copied().unwrap_or_default()
    }
}

/// Where the value of a field is read from.
pub enum Source<'a, A> {
    /// The object, at the value.
    Object(&'a mut A),
    /// The tag, which was read before.
    Tag(String),
}

/// A way to read and write a field.
pub trait Strategy<Field>: Needed {
    /// What a caller gives for it.
    type Given;

    /// The field's value when nothing came.
    fn blank() -> Field;

    /// The field's value for what a caller gives.
    fn given(given: Self::Given) -> Field;

    /// Reads what came under a key.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    fn read<'de, A: MapAccess<'de>>(
        field: &mut Field,
        key: Key,
        source: Source<'_, A>,
        wire: &mut Wire,
    ) -> Result<(), A::Error>;

    /// Writes the field, under these spellings.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    fn write<M: SerializeMap>(
        field: &Field,
        names: &'static [&'static str],
        wire: &Wire,
        map: &mut M,
    ) -> Result<(), M::Error>;

    /// Whether anything would be written.
    fn is_set(field: &Field) -> bool;
}

/// A way to read and write a field that has one value.
pub trait OneValue<Field>: Needed {
    /// What a caller gives for it.
    type Given;
    /// What is written of the field.
    type Written: Serialize + ?Sized;

    /// The field's value when nothing came.
    fn blank() -> Field;

    /// The field's value for what a caller gives.
    fn given(given: Self::Given) -> Field;

    /// Reads the next value, and puts the raw one aside if writing the field would give another.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    fn take<'de, A: MapAccess<'de>>(
        map: &mut A,
        raw: &mut Option<Value>,
    ) -> Result<Field, A::Error>;

    /// The field's value for a text, if it can hold one.
    fn of_text(_text: String) -> Option<Field> {
        None
    }

    /// What is written when no raw value was kept; `None` leaves the field out.
    fn written(field: &Field) -> Option<&Self::Written>;

    /// Whether reading this raw value, which would be written otherwise, again gives the field's
    /// value.
    fn is_read_from(field: &Field, raw: &Value) -> bool;
}

impl<Field, S: OneValue<Field>> Strategy<Field> for S {
    type Given = S::Given;

    fn blank() -> Field {
        S::blank()
    }

    fn given(given: S::Given) -> Field {
        S::given(given)
    }

    fn read<'de, A: MapAccess<'de>>(
        field: &mut Field,
        key: Key,
        source: Source<'_, A>,
        wire: &mut Wire,
    ) -> Result<(), A::Error> {
        let mut raw = None;
        let read = match source {
            Source::Object(map) => S::take(map, &mut raw)?,
            Source::Tag(tag) => S::of_text(tag).ok_or_else(|| A::Error::custom("it is no tag"))?,
        };
        if key.names.len() == 1 {
            wire.set(key.spelling(), raw);
            *field = read;
        } else {
            settle::<S, Field>(field, (read, raw), key, wire);
        }
        Ok(())
    }

    fn write<M: SerializeMap>(
        field: &Field,
        names: &'static [&'static str],
        wire: &Wire,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match (names, S::written(field)) {
            ([name], written) => match (wire.get(name), written) {
                (Some(raw), _) if S::is_read_from(field, raw) => map.serialize_entry(name, raw),
                (_, Some(written)) => map.serialize_entry(name, written),
                _ => Ok(()),
            },
            _ => write_spellings::<S, Field, M>(field, names, wire, map),
        }
    }

    fn is_set(field: &Field) -> bool {
        S::written(field).is_some()
    }
}

/// Keeps what came of a field that has several spellings. The documented one wins, whichever comes
/// first. Once another one has come, what came is kept under each.
fn settle<S: OneValue<Field>, Field>(
    field: &mut Field,
    (read, raw): (Field, Option<Value>),
    key: Key,
    wire: &mut Wire,
) {
    let Some((documented, others)) = key.names.split_first() else { return };
    let is_documented = key.index == 0;
    let other_came = !wire.kept(others).is_empty();
    let documented_came = wire.get(documented).is_some() || (key.again && !other_came);
    if is_documented && !other_came {
        wire.set(documented, raw);
        *field = read;
        return;
    }
    if !is_documented && documented_came && wire.get(documented).is_none() {
        wire.set(documented, plain::<S, Field>(field));
    }
    let kept = if raw.is_none() { plain::<S, Field>(&read) } else { raw };
    wire.set(key.spelling(), kept);
    if is_documented || !documented_came {
        *field = read;
    }
}

/// Writes a field that has several spellings: under those that came, or under the documented one if
/// it was changed.
fn write_spellings<S: OneValue<Field>, Field, M: SerializeMap>(
    field: &Field,
    names: &'static [&'static str],
    wire: &Wire,
    map: &mut M,
) -> Result<(), M::Error> {
    let Some((documented, others)) = names.split_first() else { return Ok(()) };
    let stand_for_it = match wire.get(documented) {
        Some(raw) => vec![raw],
        None => wire.kept(others),
    };
    for raw in stand_for_it {
        if S::is_read_from(field, raw) || plain::<S, Field>(field).as_ref() == Some(raw) {
            return wire.write_kept(names, map);
        }
    }
    match S::written(field) {
        Some(written) => map.serialize_entry(documented, written),
        None => Ok(()),
    }
}

/// The JSON that is written when no raw value was kept.
fn plain<S: OneValue<Field>, Field>(field: &Field) -> Option<Value> {
    serde_json::to_value(S::written(field)?).ok()
}

/// What is shown in place of a secret: whether there is one, as far as it can be missing.
pub enum Hidden {
    /// A value that must come.
    Value,
    /// Another one, if it has come.
    Optional(bool),
}

impl Hidden {
    /// For a field that is read in this way.
    pub fn of<S: Strategy<Field>, Field>(field: &Field) -> Self {
        match S::NEED {
            Need::Nothing => Self::Optional(S::is_set(field)),
            Need::Field | Need::Success => Self::Value,
        }
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value => REDACTED.fmt(formatter),
            Self::Optional(is_set) => is_set.then_some(REDACTED).fmt(formatter),
        }
    }
}

macro_rules! needed {
    ($($strategy:ident $(<$forms:ident>)?: $need:ident;)*) => {$(
        impl $(<$forms>)? Needed for $strategy $(<$forms>)? {
            const NEED: Need = Need::$need;
        }
    )*};
}

needed! {
    OptionalIn<F>: Nothing;
    RequiredIn<F>: Field;
    ListIn<F>: Nothing;
    Success: Success;
}

/// `T` or nothing.
pub type Optional = OptionalIn<Documented>;
/// `T` in any of its forms, or nothing.
pub type LenientOptional = OptionalIn<Tolerated>;

/// `T` in these forms, or nothing.
pub struct OptionalIn<F>(PhantomData<F>);

impl<T: Member, F: Forms> OneValue<Option<T>> for OptionalIn<F> {
    type Given = T;
    type Written = T;

    fn blank() -> Option<T> {
        None
    }

    fn given(given: T) -> Option<T> {
        Some(given)
    }

    fn take<'de, A: MapAccess<'de>>(
        map: &mut A,
        raw: &mut Option<Value>,
    ) -> Result<Option<T>, A::Error> {
        let field = map.next_value_seed(Seed::<Option<T>, F>::new(raw))?;
        if field.is_none() {
            *raw = Some(Value::Null);
        }
        Ok(field)
    }

    fn of_text(text: String) -> Option<Option<T>> {
        T::of_text(text).map(Some)
    }

    fn written(field: &Option<T>) -> Option<&T> {
        field.as_ref()
    }

    fn is_read_from(field: &Option<T>, raw: &Value) -> bool {
        match field {
            Some(value) => value.is_read_from(raw),
            None => raw.is_null(),
        }
    }
}

/// `T`, which must come.
pub type Required = RequiredIn<Documented>;
/// `T` in any of its forms, which must come.
pub type LenientRequired = RequiredIn<Tolerated>;

/// `T` in these forms, which must come.
pub struct RequiredIn<F>(PhantomData<F>);

impl<T: Member, F: Forms> OneValue<T> for RequiredIn<F> {
    type Given = T;
    type Written = T;

    fn blank() -> T {
        T::blank()
    }

    fn given(given: T) -> T {
        given
    }

    fn take<'de, A: MapAccess<'de>>(map: &mut A, raw: &mut Option<Value>) -> Result<T, A::Error> {
        map.next_value_seed(Seed::<T, F>::new(raw))
    }

    fn of_text(text: String) -> Option<T> {
        T::of_text(text)
    }

    fn written(field: &T) -> Option<&T> {
        Some(field)
    }

    fn is_read_from(field: &T, raw: &Value) -> bool {
        field.is_read_from(raw)
    }
}

/// `T` in any of its forms, without which nothing was done.
pub struct Success;

impl<T: Member> OneValue<T> for Success {
    type Given = T;
    type Written = T;

    fn blank() -> T {
        T::blank()
    }

    fn given(given: T) -> T {
        given
    }

    fn take<'de, A: MapAccess<'de>>(map: &mut A, raw: &mut Option<Value>) -> Result<T, A::Error> {
        match map.next_value_seed(Seed::<Option<T>, Tolerated>::new(raw))? {
            Some(value) if !value.says_nothing() => Ok(value),
            _ => Err(A::Error::custom("it says nothing, and without it nothing was done")),
        }
    }

    fn written(field: &T) -> Option<&T> {
        Some(field)
    }

    fn is_read_from(field: &T, raw: &Value) -> bool {
        field.is_read_from(raw)
    }
}

/// Any number of `T`.
pub type List = ListIn<Documented>;
/// Any number of `T`, each in any of its forms.
pub type LenientList = ListIn<Tolerated>;

/// Any number of `T`, each in these forms.
pub struct ListIn<F>(PhantomData<F>);

impl<T: Member, F: Forms> OneValue<Vec<T>> for ListIn<F> {
    type Given = Vec<T>;
    type Written = Vec<T>;

    fn blank() -> Vec<T> {
        Vec::new()
    }

    fn given(given: Vec<T>) -> Vec<T> {
        given
    }

    fn take<'de, A: MapAccess<'de>>(
        map: &mut A,
        raw: &mut Option<Value>,
    ) -> Result<Vec<T>, A::Error> {
        match map.next_value_seed(Seed::<Option<Vec<T>>, F>::new(raw))? {
            Some(field) => {
                if field.is_empty() {
                    *raw = Some(Value::Array(Vec::new()));
                }
                Ok(field)
            }
            None => {
                *raw = Some(Value::Null);
                Ok(Vec::new())
            }
        }
    }

    fn written(field: &Vec<T>) -> Option<&Vec<T>> {
        (!field.is_empty()).then_some(field)
    }

    fn is_read_from(field: &Vec<T>, raw: &Value) -> bool {
        (field.is_empty() && raw.is_null()) || field.is_read_from(raw)
    }
}

/// Any number of `T`, each in any of its forms; a single one may come without the list around it.
pub type OneOrMore = OneOrMoreIn<false>;
/// The same, which must come.
pub type RequiredOneOrMore = OneOrMoreIn<true>;

/// Any number of `T`, each in any of its forms, or a single one; whether something must come.
pub struct OneOrMoreIn<const NEEDED: bool>;

impl<const NEEDED: bool> Needed for OneOrMoreIn<NEEDED> {
    const NEED: Need = if NEEDED { Need::Field } else { Need::Nothing };
}

impl<T: Member, const NEEDED: bool> OneValue<Vec<T>> for OneOrMoreIn<NEEDED> {
    type Given = Vec<T>;
    type Written = Vec<T>;

    fn blank() -> Vec<T> {
        Vec::new()
    }

    fn given(given: Vec<T>) -> Vec<T> {
        given
    }

    fn take<'de, A: MapAccess<'de>>(
        map: &mut A,
        raw: &mut Option<Value>,
    ) -> Result<Vec<T>, A::Error> {
        let field = map.next_value_seed(OneOrMoreVisitor { raw: &mut *raw, holds: PhantomData })?;
        if NEEDED && raw.as_ref().is_some_and(Value::is_null) {
            return Err(A::Error::custom("invalid value: null, expected a list"));
        }
        Ok(field)
    }

    fn written(field: &Vec<T>) -> Option<&Vec<T>> {
        (NEEDED || !field.is_empty()).then_some(field)
    }

    fn is_read_from(field: &Vec<T>, raw: &Value) -> bool {
        match field.as_slice() {
            [] => raw.is_null() || field.is_read_from(raw),
            [single] if !raw.is_array() => {
                single.is_read_from(raw)
                    || serde_json::to_value(single).is_ok_and(|value| value == *raw)
            }
            _ => field.is_read_from(raw),
        }
    }
}

/// Reads a list, or one value in its place.
struct OneOrMoreVisitor<'r, T> {
    raw: &'r mut Option<Value>,
    holds: PhantomData<T>,
}

impl<T: Member> OneOrMoreVisitor<'_, T> {
    fn one<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        let value = T::read::<Tolerated, D>(deserializer, self.raw)?;
        if self.raw.is_none() {
            *self.raw = serde_json::to_value(&value).ok();
        }
        Ok(vec![value])
    }
}

impl<'de, T: Member> DeserializeSeed<'de> for OneOrMoreVisitor<'_, T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Member> Visitor<'de> for OneOrMoreVisitor<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list, or one of its values")
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        *self.raw = Some(Value::Null);
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Vec<T>, A::Error> {
        let items = SeqAccessDeserializer::new(seq);
        let field = Vec::<T>::read::<Tolerated, _>(items, self.raw)?;
        if field.is_empty() {
            *self.raw = Some(Value::Array(Vec::new()));
        }
        Ok(field)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        self.one(MapAccessDeserializer::new(map))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Vec<T>, E> {
        let deserializer: BoolDeserializer<E> = value.into_deserializer();
        self.one(deserializer)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Vec<T>, E> {
        let deserializer: I64Deserializer<E> = value.into_deserializer();
        self.one(deserializer)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Vec<T>, E> {
        let deserializer: U64Deserializer<E> = value.into_deserializer();
        self.one(deserializer)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Vec<T>, E> {
        let deserializer: F64Deserializer<E> = value.into_deserializer();
        self.one(deserializer)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Vec<T>, E> {
        let deserializer: StrDeserializer<'_, E> = value.into_deserializer();
        self.one(deserializer)
    }
}

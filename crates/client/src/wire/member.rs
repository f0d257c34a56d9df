//! What the fields of records can hold.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::BuildHasher;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::lenient::{Lenient, ScalarVisitor};
use super::place::{Step, within};
use crate::chat_id::ChatId;

/// What a field of a [`record!`](crate::record) can hold.
///
/// The macros of this crate implement it for the types that they declare. For another type, say what
/// it is before it was read:
///
/// ```
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Point(f64, f64);
///
/// impl wagate_client::Member for Point {
///     fn blank() -> Self {
///         Self(0.0, 0.0)
///     }
/// }
/// ```
pub trait Member: Serialize + DeserializeOwned {
    /// What stands in a field that must come, before it has.
    fn blank() -> Self;

    /// Reads a value. Where writing it would give another JSON, the one that came is put into `raw`.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    #[doc(hidden)]
    fn read<'de, F: Forms, D: Deserializer<'de>>(
        deserializer: D,
        _raw: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Whether this raw value, which would be written otherwise, is read as this one.
    #[doc(hidden)]
    fn is_read_from(&self, _raw: &Value) -> bool {
        false
    }

    /// What a text is read as, if it can be one.
    #[doc(hidden)]
    fn of_text(_text: String) -> Option<Self> {
        None
    }

    /// Whether it says nothing: a blank text.
    #[doc(hidden)]
    fn says_nothing(&self) -> bool {
        false
    }
}

/// In which forms a scalar is taken.
#[doc(hidden)]
pub trait Forms {
    /// Whether in those of [`Lenient`] beside the documented one.
    const ANY: bool;
}

/// In its documented form: what clients send.
#[doc(hidden)]
pub struct Documented;

/// In any form that can be converted: what gateways send.
#[doc(hidden)]
pub struct Tolerated;

impl Forms for Documented {
    const ANY: bool = false;
}

impl Forms for Tolerated {
    const ANY: bool = true;
}

/// Reads a value in these forms.
pub(super) struct Seed<'r, T, F>(&'r mut Option<Value>, PhantomData<(T, F)>);

impl<'r, T, F> Seed<'r, T, F> {
    pub(super) const fn new(raw: &'r mut Option<Value>) -> Self {
        Self(raw, PhantomData)
    }
}

impl<'de, T: Member, F: Forms> DeserializeSeed<'de> for Seed<'_, T, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read::<F, D>(deserializer, self.0)
    }
}

macro_rules! scalars {
    ($($type:ty: $blank:expr, $of_text:expr, $nothing:expr;)*) => {$(
        impl Member for $type {
            fn blank() -> Self {
                $blank
            }

            fn read<'de, F: Forms, D: Deserializer<'de>>(
                deserializer: D,
                raw: &mut Option<Value>,
            ) -> Result<Self, D::Error> {
                deserializer.deserialize_any(ScalarVisitor::<Self, F>::new(raw))
            }

            fn is_read_from(&self, raw: &Value) -> bool {
                Self::of_value(raw).is_some_and(|value| value == *self)
            }

            fn of_text(text: String) -> Option<Self> {
                let of_text: fn(String) -> Option<Self> = $of_text;
                of_text(text)
            }

            fn says_nothing(&self) -> bool {
                let says_nothing: fn(&Self) -> bool = $nothing;
                says_nothing(self)
            }
        }
    )*};
}

scalars! {
    bool: false, |_| None, |_| false;
    i64: 0, |_| None, |_| false;
    f64: 0.0, |_| None, |_| false;
    String: String::new(), Some, |text| text.trim().is_empty();
    ChatId: ChatId::unchecked(""), |text| Some(Self::unchecked(text)), |id| id.as_str().trim().is_empty();
}

impl Member for Value {
    fn blank() -> Self {
        Self::Null
    }
}

impl Member for Map<String, Value> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Member> Member for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read<'de, F: Forms, D: Deserializer<'de>>(
        deserializer: D,
        raw: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        T::read::<F, D>(deserializer, raw).map(Self::new)
    }

    fn is_read_from(&self, raw: &Value) -> bool {
        T::is_read_from(self, raw)
    }

    fn says_nothing(&self) -> bool {
        T::says_nothing(self)
    }
}

impl<T: Member> Member for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read<'de, F: Forms, D: Deserializer<'de>>(
        deserializer: D,
        raw: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_option(OptionVisitor::<T, F>(Seed::new(raw)))
    }

    fn is_read_from(&self, raw: &Value) -> bool {
        self.as_ref().is_some_and(|value| value.is_read_from(raw))
    }

    fn says_nothing(&self) -> bool {
        self.as_ref().is_none_or(T::says_nothing)
    }
}

struct OptionVisitor<'r, T, F>(Seed<'r, T, F>);

impl<'de, T: Member, F: Forms> Visitor<'de> for OptionVisitor<'_, T, F> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

impl<T: Member> Member for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read<'de, F: Forms, D: Deserializer<'de>>(
        deserializer: D,
        raw: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor::<T, F> { raw, holds: PhantomData })
    }

    fn is_read_from(&self, raw: &Value) -> bool {
        let Value::Array(raw) = raw else { return false };
        raw.len() == self.len() && self.iter().zip(raw).all(|(item, raw)| is_of(item, raw))
    }
}

/// Whether a raw value is read as this one, or written so.
fn is_of<T: Member>(value: &T, raw: &Value) -> bool {
    value.is_read_from(raw) || serde_json::to_value(value).is_ok_and(|written| written == *raw)
}

/// The most that is set aside for a list before its items have come.
const EXPECTED_BYTES: usize = 4096;

struct ListVisitor<'r, T, F> {
    raw: &'r mut Option<Value>,
    holds: PhantomData<(T, F)>,
}

impl<'de, T: Member, F: Forms> Visitor<'de> for ListVisitor<'_, T, F> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let most = EXPECTED_BYTES / size_of::<T>().max(1);
        let mut items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(most));
        let mut others = Vec::new();
        loop {
            let mut other = None;
            let next = seq.next_element_seed(Seed::<T, F>::new(&mut other));
            let next = next.map_err(|error| within(&error, Step::Item(items.len())))?;
            let Some(item) = next else { break };
            if let Some(other) = other {
                others.push((items.len(), other));
            }
            items.push(item);
        }
        if !others.is_empty() {
            *self.raw = as_it_came(&items, others);
        }
        Ok(items)
    }
}

/// The list in the forms in which its items came.
#[cold]
fn as_it_came<T: Serialize>(items: &[T], others: Vec<(usize, Value)>) -> Option<Value> {
    let mut list = serde_json::to_value(items).ok()?;
    for (index, other) in others {
        *list.get_mut(index)? = other;
    }
    Some(list)
}

macro_rules! maps {
    ($($type:ty $(, $hasher:ident)?;)*) => {$(
        impl<T: Member $(, $hasher: BuildHasher + Default)?> Member for $type {
            fn blank() -> Self {
                Self::default()
            }

            fn read<'de, F: Forms, D: Deserializer<'de>>(
                deserializer: D,
                raw: &mut Option<Value>,
            ) -> Result<Self, D::Error> {
                let visitor = MapVisitor::<Self, T, F> { raw, holds: PhantomData };
                deserializer.deserialize_map(visitor)
            }

            fn is_read_from(&self, raw: &Value) -> bool {
                let Value::Object(raw) = raw else { return false };
                let of_raw = |(name, value)| raw.get(name).is_some_and(|raw| is_of(value, raw));
                raw.len() == self.len() && self.iter().all(of_raw)
            }
        }
    )*};
}

maps! {
    BTreeMap<String, T>;
    HashMap<String, T, H>, H;
}

struct MapVisitor<'r, M, T, F> {
    raw: &'r mut Option<Value>,
    holds: PhantomData<(M, T, F)>,
}

impl<'de, M, T, F> Visitor<'de> for MapVisitor<'_, M, T, F>
where
    M: Default + Extend<(String, T)> + Serialize,
    T: Member,
    F: Forms,
{
    type Value = M;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        let mut members = M::default();
        let mut others = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            let mut other = None;
            let value = map.next_value_seed(Seed::<T, F>::new(&mut other));
            let value = value.map_err(|error| within(&error, Step::Member(&name)))?;
            match other {
                Some(other) => others.insert(name.clone(), other),
                // What came before under this name is replaced.
                None => others.remove(&name),
            };
            members.extend([(name, value)]);
        }
        if !others.is_empty()
            && let Ok(Value::Object(mut raw)) = serde_json::to_value(&members)
        {
            raw.extend(others);
            *self.raw = Some(Value::Object(raw));
        }
        Ok(members)
    }
}

/// The values of an object, in their order, whatever their names. Of a name that comes twice, the last value counts.
#[derive(Serialize)]
pub(crate) struct Values<T> {
    values: Vec<T>,
    #[serde(skip)]
    places: HashMap<String, usize>,
}

impl<T> Values<T> {
    pub(crate) fn into_vec(self) -> Vec<T> {
        self.values
    }
}

impl<T> Default for Values<T> {
    fn default() -> Self {
        Self { values: Vec::new(), places: HashMap::new() }
    }
}

impl<T> Extend<(String, T)> for Values<T> {
    fn extend<I: IntoIterator<Item = (String, T)>>(&mut self, members: I) {
        for (name, value) in members {
            let place = *self.places.entry(name).or_insert(self.values.len());
            match self.values.get_mut(place) {
                Some(before) => *before = value,
                None => self.values.push(value),
            }
        }
    }
}

impl<'de, T: Member> Deserialize<'de> for Values<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let visitor = MapVisitor::<Self, T, Tolerated> { raw: &mut None, holds: PhantomData };
        deserializer.deserialize_map(visitor)
    }
}

/// Reads a whole value in any form, of which nobody keeps the raw one: an answer that is a list.
pub(crate) fn read_whole<'de, T: Member, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::read::<Tolerated, D>(deserializer, &mut None)
}

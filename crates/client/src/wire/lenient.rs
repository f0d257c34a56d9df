//! Scalars that are accepted in more than one form.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::member::Forms;
use crate::chat_id::ChatId;

/// A type whose values gateways send in other forms than the documented one: `"false"` for a flag,
/// `"1700000000"` for a number, `5511999` or `{"wid": "5511999"}` for a text.
///
/// Implemented for `bool`, `i64`, `f64`, `String` and [`ChatId`].
pub trait Lenient: sealed::Sealed + PartialEq + Sized {
    /// What is accepted, for a message: "expected ...".
    #[doc(hidden)]
    const EXPECTED: &'static str;

    /// The documented form, for a message.
    #[doc(hidden)]
    const DOCUMENTED: &'static str;

    /// The value, if this stands for one.
    #[doc(hidden)]
    fn of(scalar: &Scalar<'_>) -> Option<Self>;

    /// Whether this is the documented form.
    #[doc(hidden)]
    fn is_documented(scalar: &Scalar<'_>) -> bool;

    /// Whether a value that came so is written so.
    #[doc(hidden)]
    fn is_written_so(scalar: &Scalar<'_>) -> bool {
        Self::is_documented(scalar)
    }

    /// What is wrong with a value of the documented form that a client would send.
    #[doc(hidden)]
    fn problem(&self) -> Option<String> {
        None
    }

    /// The value that raw JSON stands for.
    #[doc(hidden)]
    fn of_value(raw: &Value) -> Option<Self> {
        Self::of(&Scalar::of(raw)?)
    }
}

/// What a scalar may come as.
#[doc(hidden)]
pub enum Scalar<'a> {
    Flag(bool),
    Integer(i64),
    Natural(u64),
    Float(f64),
    Text(&'a str),
    Object(&'a Map<String, Value>),
}

impl<'a> Scalar<'a> {
    fn of(raw: &'a Value) -> Option<Self> {
        Some(match raw {
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(integer), _) => Self::Integer(integer),
                (None, Some(natural)) => Self::Natural(natural),
                (None, None) => Self::Float(number.as_f64()?),
            },
            Value::String(text) => Self::Text(text),
            Value::Object(members) => Self::Object(members),
            Value::Null | Value::Array(_) => return None,
        })
    }

    #[cold]
    fn to_value(&self) -> Value {
        match self {
            Self::Flag(flag) => Value::from(*flag),
            Self::Integer(integer) => Value::from(*integer),
            Self::Natural(natural) => Value::from(*natural),
            Self::Float(float) => Value::from(*float),
            Self::Text(text) => Value::from(*text),
            Self::Object(members) => Value::Object((*members).clone()),
        }
    }

    /// What sort of value it is, for a message. The value itself is not shown: it may be long, or
    /// private.
    const fn kind(&self) -> &'static str {
        match self {
            Self::Flag(_) => "a flag",
            Self::Integer(_) | Self::Natural(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a text",
            Self::Object(_) => "an object",
        }
    }
}

impl Lenient for bool {
    const EXPECTED: &'static str = "true, false, \"true\", \"false\", 1 or 0";
    const DOCUMENTED: &'static str = "true or false";

    fn of(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Flag(flag) => Some(*flag),
            Scalar::Text(text) => text.parse().ok(),
            Scalar::Integer(1) | Scalar::Natural(1) => Some(true),
            Scalar::Integer(0) | Scalar::Natural(0) => Some(false),
            _ => None,
        }
    }

    fn is_documented(scalar: &Scalar<'_>) -> bool {
        matches!(scalar, Scalar::Flag(_))
    }
}

impl Lenient for i64 {
    const EXPECTED: &'static str = "an integer, or one as text";
    const DOCUMENTED: &'static str = "an integer";

    fn of(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Integer(integer) => Some(*integer),
            Scalar::Natural(natural) => Self::try_from(*natural).ok(),
            Scalar::Text(text) if is_integer(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn is_documented(scalar: &Scalar<'_>) -> bool {
        matches!(scalar, Scalar::Integer(_) | Scalar::Natural(_))
    }
}

impl Lenient for f64 {
    const EXPECTED: &'static str = "a number, or one as text";
    const DOCUMENTED: &'static str = "a number";

    #[expect(clippy::cast_precision_loss, reason = "the raw form is kept")]
    fn of(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Float(float) => Some(*float),
            Scalar::Integer(integer) => Some(*integer as Self),
            Scalar::Natural(natural) => Some(*natural as Self),
            Scalar::Text(text) if is_decimal(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn is_documented(scalar: &Scalar<'_>) -> bool {
        matches!(scalar, Scalar::Float(_) | Scalar::Integer(_) | Scalar::Natural(_))
    }

    /// `7` and `7.0` are the same number, but not the same JSON.
    fn is_written_so(scalar: &Scalar<'_>) -> bool {
        matches!(scalar, Scalar::Float(_))
    }
}

impl Lenient for String {
    const EXPECTED: &'static str = "a text, a number, true or false, or an object around a text";
    const DOCUMENTED: &'static str = "a text";

    fn of(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => Some((*text).to_owned()),
            Scalar::Flag(flag) => Some(flag.to_string()),
            Scalar::Integer(integer) => Some(integer.to_string()),
            Scalar::Natural(natural) => Some(natural.to_string()),
            Scalar::Float(float) => Number::from_f64(*float).map(|number| number.to_string()),
            Scalar::Object(members) => {
                wrapped(members).or_else(|| serialized(members)).or_else(|| long(members))
            }
        }
    }

    fn is_documented(scalar: &Scalar<'_>) -> bool {
        matches!(scalar, Scalar::Text(_))
    }
}

impl Lenient for ChatId {
    const EXPECTED: &'static str = String::EXPECTED;
    const DOCUMENTED: &'static str = "the id of a chat";

    fn of(scalar: &Scalar<'_>) -> Option<Self> {
        String::of(scalar).map(Self::unchecked)
    }

    fn is_documented(scalar: &Scalar<'_>) -> bool {
        String::is_documented(scalar)
    }

    fn problem(&self) -> Option<String> {
        self.check().err().map(|error| error.to_string())
    }
}

/// The text of an object that has nothing else: `{"wid": "79001234567@c.us"}`. One that has nothing at all is how a server
/// wrote that there is no text.
fn wrapped(members: &Map<String, Value>) -> Option<String> {
    let mut values = members.values();
    match (values.next(), values.next()) {
        (None, _) => Some(String::new()),
        (Some(Value::String(text)), None) => Some(text.clone()),
        _ => None,
    }
}

/// The whole of an id that comes in its parts, the way in which browsers hold one:
/// `{"server": "c.us", "user": "79001234567", "_serialized": "79001234567@c.us"}`.
fn serialized(members: &Map<String, Value>) -> Option<String> {
    members.get("_serialized")?.as_str().map(str::to_owned)
}

/// The number whose halves an object has, the way in which JavaScript writes one of 64 bits:
/// `{"low": 1700000000, "high": 0, "unsigned": false}`.
fn long(members: &Map<String, Value>) -> Option<String> {
    let known = ["low", "high", "unsigned"];
    if !members.keys().all(|name| known.contains(&name.as_str())) {
        return None;
    }
    let unsigned = match members.get("unsigned") {
        None | Some(Value::Null) => false,
        Some(flag) => flag.as_bool()?,
    };
    let bits = u64::from(half(members.get("high")?)?) << 32 | u64::from(half(members.get("low")?)?);
    Some(if unsigned { bits.to_string() } else { bits.cast_signed().to_string() })
}

/// 32 bits, with or without a sign.
fn half(value: &Value) -> Option<u32> {
    let number = value.as_i64()?;
    u32::try_from(number).ok().or_else(|| i32::try_from(number).ok().map(i32::cast_unsigned))
}

/// `^-?[0-9]+$`
fn is_integer(text: &str) -> bool {
    is_digits(text.strip_prefix('-').unwrap_or(text))
}

/// `^-?[0-9]+(\.[0-9]+)?$`
fn is_decimal(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, fraction)) => is_integer(whole) && is_digits(fraction),
        None => is_integer(text),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads a scalar in the forms that `F` says.
pub(super) struct ScalarVisitor<'r, T, F> {
    raw: &'r mut Option<Value>,
    reads: PhantomData<(T, F)>,
}

impl<'r, T, F> ScalarVisitor<'r, T, F> {
    pub(super) const fn new(raw: &'r mut Option<Value>) -> Self {
        Self { raw, reads: PhantomData }
    }
}

impl<T: Lenient, F: Forms> ScalarVisitor<'_, T, F> {
    const EXPECTED: &'static str = if F::ANY { T::EXPECTED } else { T::DOCUMENTED };

    fn take<E: Error>(self, scalar: &Scalar<'_>) -> Result<T, E> {
        if !F::ANY && !T::is_documented(scalar) {
            return Err(misfit(scalar.kind(), Self::EXPECTED));
        }
        let Some(value) = T::of(scalar) else { return Err(misfit(scalar.kind(), Self::EXPECTED)) };
        if !F::ANY
            && let Some(problem) = value.problem()
        {
            return Err(E::custom(problem));
        }
        if !T::is_written_so(scalar) {
            *self.raw = Some(scalar.to_value());
        }
        Ok(value)
    }
}

impl<'de, T: Lenient, F: Forms> Visitor<'de> for ScalarVisitor<'_, T, F> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Self::EXPECTED)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<T, E> {
        self.take(&Scalar::Flag(flag))
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<T, E> {
        self.take(&Scalar::Integer(integer))
    }

    fn visit_u64<E: Error>(self, natural: u64) -> Result<T, E> {
        self.take(&Scalar::Natural(natural))
    }

    fn visit_f64<E: Error>(self, float: f64) -> Result<T, E> {
        self.take(&Scalar::Float(float))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.take(&Scalar::Text(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        if !F::ANY {
            return Err(misfit("an object", Self::EXPECTED));
        }
        let members = Map::deserialize(MapAccessDeserializer::new(map))?;
        self.take(&Scalar::Object(&members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _seq: A) -> Result<T, A::Error> {
        Err(misfit("a list", Self::EXPECTED))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Err(misfit("null", Self::EXPECTED))
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Reads a text into what is made of one. An enum takes no other form.
///
/// # Errors
///
/// When it is no text.
pub fn read_text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<'de, T: for<'a> From<&'a str>> Visitor<'de> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(String::DOCUMENTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_bool<E: Error>(self, _flag: bool) -> Result<T, E> {
        Err(misfit("a flag", String::DOCUMENTED))
    }

    fn visit_i64<E: Error>(self, _integer: i64) -> Result<T, E> {
        Err(misfit("a number", String::DOCUMENTED))
    }

    fn visit_u64<E: Error>(self, _natural: u64) -> Result<T, E> {
        Err(misfit("a number", String::DOCUMENTED))
    }

    fn visit_f64<E: Error>(self, _float: f64) -> Result<T, E> {
        Err(misfit("a number", String::DOCUMENTED))
    }
}

#[cold]
fn misfit<E: Error>(kind: &str, expected: &str) -> E {
    E::custom(format_args!("invalid value: {kind}, expected {expected}"))
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for bool {}
    impl Sealed for i64 {}
    impl Sealed for f64 {}
    impl Sealed for String {}
    impl Sealed for super::ChatId {}
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn assert_reads<T: Lenient + std::fmt::Debug>(raw: Value, expected: T) {
        assert_eq!(T::of_value(&raw), Some(expected), "{raw}");
    }

    #[test]
    fn converts_the_forms_that_gateways_send() {
        assert_reads(json!(true), true);
        assert_reads(json!("false"), false);
        assert_reads(json!(1), true);
        assert_reads(json!(0), false);
        assert_reads(json!("-7"), -7_i64);
        assert_reads(json!("007"), 7_i64);
        assert_reads(json!("-23.55"), -23.55_f64);
        assert_reads(json!(7), 7.0_f64);
        assert_reads(json!(5511), "5511".to_owned());
        assert_reads(json!(true), "true".to_owned());
        assert_reads(json!({"wid": "7@c.us"}), "7@c.us".to_owned());
        assert_reads(json!({}), String::new());
        let parts = json!({"server": "c.us", "user": "7", "_serialized": "7@c.us"});
        assert_reads(parts, "7@c.us".to_owned());
    }

    #[test]
    fn puts_the_halves_of_a_number_together() {
        let long = |low: i64, high: i64, unsigned: bool| json!({"low": low, "high": high, "unsigned": unsigned});
        assert_reads(long(1_700_000_000, 0, false), "1700000000".to_owned());
        assert_reads(long(-1, 0, true), u32::MAX.to_string());
        assert_reads(long(0xFFFF_FFFF, 0, false), u32::MAX.to_string());
        assert_reads(long(-1, -1, false), "-1".to_owned());
        assert_reads(long(-1, -1, true), u64::MAX.to_string());
        assert_reads(json!({"low": 1, "high": 1}), "4294967297".to_owned());
        assert_reads(json!({"low": 1, "high": 1, "unsigned": null}), "4294967297".to_owned());
        for raw in [
            long(1 << 32, 0, false),
            json!({"low": 1}),
            json!({"low": 1, "high": 1.5}),
            json!({"low": 1, "high": 1, "more": 1}),
            json!({"user": "7", "_serialized": 7}),
        ] {
            assert_eq!(String::of_value(&raw), None, "{raw}");
        }
    }

    #[test]
    fn refuses_what_only_looks_like_it() {
        for raw in [json!("True"), json!(2), json!(1.0), json!(""), json!([true])] {
            assert_eq!(bool::of_value(&raw), None, "{raw}");
        }
        for raw in [json!("7.5"), json!(7.0), json!("+7"), json!("-"), json!(""), json!(u64::MAX)] {
            assert_eq!(i64::of_value(&raw), None, "{raw}");
        }
        assert_eq!(i64::of_value(&json!("99999999999999999999")), None);
        for raw in [json!("NaN"), json!("inf"), json!("1e3"), json!(".5"), json!("5."), json!({})] {
            assert_eq!(f64::of_value(&raw), None, "{raw}");
        }
        for raw in [json!([]), json!({"a": 1}), json!({"a": "b", "c": "d"}), json!(null)] {
            assert_eq!(String::of_value(&raw), None, "{raw}");
        }
    }
}

//! Scalars that are accepted in more than one form.

use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error};
use serde_json::{Map, Value};

use super::float::{float, other_form};
use crate::chat_id::ChatId;

/// A type whose values gateways send in other forms than the documented one: `"false"` for a flag,
/// `"1700000000"` for a number, `5511999` or `{"wid": "5511999"}` for a text.
///
/// Implemented for `bool`, `i64`, `f64`, `String` and [`ChatId`].
pub trait Lenient: sealed::Sealed + PartialEq + Sized + 'static {
    /// What is accepted, for a message: "expected ...".
    #[doc(hidden)]
    const EXPECTED: &'static str;

    /// Reads a value, and gives the raw one back if it came in another form. `Err` gives back what
    /// does not fit.
    #[doc(hidden)]
    fn from_value(value: Value) -> Result<(Self, Option<Value>), Value>;
}

impl Lenient for bool {
    const EXPECTED: &'static str = "true, false, \"true\", \"false\", 1 or 0";

    fn from_value(value: Value) -> Result<(Self, Option<Value>), Value> {
        let flag = match &value {
            Value::Bool(flag) => return Ok((*flag, None)),
            Value::String(text) => text.parse().ok(),
            Value::Number(number) => match number.as_i64() {
                Some(1) => Some(true),
                Some(0) => Some(false),
                _ => None,
            },
            _ => None,
        };
        converted(flag, value)
    }
}

impl Lenient for i64 {
    const EXPECTED: &'static str = "an integer, or one as text";

    fn from_value(value: Value) -> Result<(Self, Option<Value>), Value> {
        match &value {
            Value::Number(number) => match number.as_i64() {
                Some(integer) => Ok((integer, None)),
                None => Err(value),
            },
            Value::String(text) if is_integer(text) => {
                let integer = text.parse().ok();
                converted(integer, value)
            }
            _ => Err(value),
        }
    }
}

impl Lenient for f64 {
    const EXPECTED: &'static str = "a number, or one as text";

    fn from_value(value: Value) -> Result<(Self, Option<Value>), Value> {
        match value {
            Value::Number(number) => Ok((float(&number), other_form(number))),
            Value::String(text) if is_decimal(&text) => {
                converted(text.parse().ok(), Value::String(text))
            }
            other => Err(other),
        }
    }
}

impl Lenient for String {
    const EXPECTED: &'static str = "a text, a number, true or false, or an object around a text";

    fn from_value(value: Value) -> Result<(Self, Option<Value>), Value> {
        let text = match &value {
            Value::String(_) => None,
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            Value::Object(members) => wrapped(members).or_else(|| long(members)),
            Value::Null | Value::Array(_) => None,
        };
        match value {
            Value::String(text) => Ok((text, None)),
            other => converted(text, other),
        }
    }
}

impl Lenient for ChatId {
    const EXPECTED: &'static str = String::EXPECTED;

    fn from_value(value: Value) -> Result<(Self, Option<Value>), Value> {
        String::from_value(value).map(|(text, raw)| (Self::unchecked(text), raw))
    }
}

/// The text of an object that has nothing else: `{"wid": "79001234567@c.us"}`.
fn wrapped(members: &Map<String, Value>) -> Option<String> {
    let mut values = members.values();
    match (values.next(), values.next()) {
        (Some(Value::String(text)), None) => Some(text.clone()),
        _ => None,
    }
}

/// The number whose halves an object has, the way in which JavaScript writes one of 64 bits:
/// `{"low": 1700000000, "high": 0, "unsigned": false}`.
fn long(members: &Map<String, Value>) -> Option<String> {
    let known = ["low", "high", "unsigned"];
    if !members.keys().all(|name| known.contains(&name.as_str())) {
        return None;
    }
    let unsigned = match members.get("unsigned") {
        None => false,
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

fn converted<T>(read: Option<T>, raw: Value) -> Result<(T, Option<Value>), Value> {
    match read {
        Some(read) => Ok((read, Some(raw))),
        None => Err(raw),
    }
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

/// Whether reading this raw value gives the field's value.
pub(super) fn reads_as<T: Lenient>(raw: &Value, field: &T) -> bool {
    T::from_value(raw.clone()).is_ok_and(|(value, _)| value == *field)
}

/// Reads a `T`, or an `Option<T>`, in any of its forms. A seed, so that an error in it is known to
/// be at its place.
pub(super) struct AnyForm<T>(PhantomData<T>);

impl<T> AnyForm<T> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Lenient> DeserializeSeed<'de> for AnyForm<T> {
    type Value = (T, Option<Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::from_value(Value::deserialize(deserializer)?)
            .map_err(|value| misfit(&value, T::EXPECTED))
    }
}

impl<'de, T: Lenient> DeserializeSeed<'de> for AnyForm<Option<T>> {
    type Value = (Option<T>, Option<Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Null => Ok((None, Some(Value::Null))),
            value => match T::from_value(value) {
                Ok((read, raw)) => Ok((Some(read), raw)),
                Err(value) => Err(misfit(&value, T::EXPECTED)),
            },
        }
    }
}

fn misfit<E: Error>(value: &Value, expected: &str) -> E {
    E::custom(format_args!("invalid value: {}, expected {expected}", kind(value)))
}

/// What sort of value it is, for a message. The value itself is not shown: it may be long, or
/// private.
const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a flag",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
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
        let (read, kept) = T::from_value(raw.clone()).expect("is accepted");
        assert_eq!(read, expected);
        assert!(kept.is_none() || kept == Some(raw));
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
        for raw in [
            long(1 << 32, 0, false),
            json!({"low": 1}),
            json!({"low": 1, "high": 1.5}),
            json!({"low": 1, "high": 1, "unsigned": null}),
            json!({"low": 1, "high": 1, "more": 1}),
        ] {
            assert_eq!(String::from_value(raw.clone()), Err(raw));
        }
    }

    #[test]
    fn refuses_what_only_looks_like_it() {
        for raw in [json!("True"), json!(2), json!(1.0), json!(""), json!([true])] {
            assert_eq!(bool::from_value(raw.clone()), Err(raw));
        }
        for raw in [json!("7.5"), json!(7.0), json!("+7"), json!("-"), json!(""), json!(u64::MAX)] {
            assert_eq!(i64::from_value(raw.clone()), Err(raw));
        }
        assert_eq!(
            i64::from_value(json!("99999999999999999999")),
            Err(json!("99999999999999999999"))
        );
        for raw in [json!("NaN"), json!("inf"), json!("1e3"), json!(".5"), json!("5."), json!({})] {
            assert_eq!(f64::from_value(raw.clone()), Err(raw));
        }
        for raw in [json!([]), json!({}), json!({"a": 1}), json!({"a": "b", "c": "d"}), json!(null)]
        {
            assert_eq!(String::from_value(raw.clone()), Err(raw));
        }
    }
}

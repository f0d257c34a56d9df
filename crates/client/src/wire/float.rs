//! Numbers with a fraction: the only fields whose Rust value does not tell which JSON was read.
//!
//! `7` and `7.0` are the same `f64`, but not the same JSON. So where a record's field is an `f64`
//! (or a list of them), it is read by way of [`Number`], and the form that came is kept if writing
//! the `f64` would give another. Which type a field has is known when the program is compiled; the
//! checks here cost nothing at run time.

use std::any::{Any, TypeId};

use serde_json::{Number, Value};

/// Whether `T` is `f64`.
pub(super) fn is_float<T: 'static>() -> bool {
    TypeId::of::<T>() == TypeId::of::<f64>()
}

/// Gives `value` back as a `To`, if that is its type.
pub(super) fn same_type<From: 'static, To: 'static>(value: From) -> Option<To> {
    let mut value = Some(value);
    (&mut value as &mut dyn Any).downcast_mut::<Option<To>>().and_then(Option::take)
}

/// The number that a JSON number stands for.
pub(super) fn float(number: &Number) -> f64 {
    // Without the feature `arbitrary_precision` every number has such a form.
    number.as_f64().unwrap_or(f64::NAN)
}

/// The raw form, if it is not the one that the number would be written in.
pub(super) fn other_form(number: Number) -> Option<Value> {
    (!number.is_f64()).then_some(Value::Number(number))
}

/// The raw form of a list, if one of its numbers would be written in another.
pub(super) fn other_form_of_list(numbers: Vec<Number>) -> Option<Value> {
    let written_alike = numbers.iter().all(Number::is_f64);
    (!written_alike).then(|| Value::Array(numbers.into_iter().map(Value::Number).collect()))
}

/// Whether `raw` stands for this value, which must be an `f64`.
pub(super) fn stands_for<T: 'static>(raw: &Value, value: &T) -> bool {
    match ((value as &dyn Any).downcast_ref::<f64>(), raw) {
        (Some(value), Value::Number(raw)) => float(raw) == *value,
        _ => false,
    }
}

//! The macro [`union!`](crate::union), and the part of it that is the same for all unions.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads an object that has all of these keys.
#[must_use]
pub fn read_object<T: DeserializeOwned>(value: &Value, keys: &[&str]) -> Option<T> {
    let object = value.as_object()?;
    if !keys.iter().all(|key| object.contains_key(*key)) {
        return None;
    }
    T::deserialize(value).ok()
}

/// Reads what is no object, if nothing of it is lost: `7` is not the same JSON as the `7.0` that an
/// `f64` would become.
#[must_use]
pub fn read_other<T: DeserializeOwned + Serialize>(value: &Value) -> Option<T> {
    if value.is_object() {
        return None;
    }
    let read = T::deserialize(value).ok()?;
    (serde_json::to_value(&read).ok()? == *value).then_some(read)
}

/// Implements reading and writing for an enum of the shapes that one value may have.
///
/// A value is read into the first variant that it fits: for a variant with `when`, an object that
/// has all of these keys; for one without, anything but an object. What fits none is kept as it
/// came, in the variant `Other(serde_json::Value)`, so reading JSON never fails.
///
/// ```
/// # use std::collections::BTreeMap;
/// /// What an answer says when something went wrong.
/// #[derive(Clone, Debug, PartialEq)]
/// #[non_exhaustive]
/// pub enum ErrorBody {
///     /// An object with a message.
///     Message(BTreeMap<String, String>),
///     /// A text.
///     Text(String),
///     /// A shape that is not documented.
///     Other(serde_json::Value),
/// }
///
/// wagate_client::union! { ErrorBody { Message(BTreeMap<String, String>) when ["message"], Text(String) } }
///
/// let body: ErrorBody = serde_json::from_str(r#""not today""#)?;
/// assert_eq!(body, ErrorBody::Text("not today".into()));
/// let body: ErrorBody = serde_json::from_str(r#"{"message":["a","list"]}"#)?;
/// assert!(matches!(body, ErrorBody::Other(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    ($name:ident { $($variant:ident($type:ty) $(when [$($key:literal),* $(,)?])?),* $(,)? }) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                let value: $crate::__private::Value =
                    $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                $(
                    if let ::core::option::Option::Some(read) =
                        $crate::__union_read!($type, value $(, [$($key),*])?)
                    {
                        return ::core::result::Result::Ok(Self::$variant(read));
                    }
                )*
                ::core::result::Result::Ok(Self::Other(value))
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                match self {
                    $(Self::$variant(value) => {
                        $crate::__private::serde::Serialize::serialize(value, serializer)
                    })*
                    Self::Other(value) => {
                        $crate::__private::serde::Serialize::serialize(value, serializer)
                    }
                }
            }
        }

        impl $crate::FromAnswer for $name {}
    };
}

/// Reads one variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_read {
    ($type:ty, $value:ident) => {
        $crate::__private::read_other::<$type>(&$value)
    };
    ($type:ty, $value:ident, [$($key:literal),*]) => {
        $crate::__private::read_object::<$type>(&$value, &[$($key),*])
    };
}

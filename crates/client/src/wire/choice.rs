//! What the macros for enums have in common.

use serde::Serialize;
use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use super::place::elsewhere;

/// Reads a raw value: by way of its text, so that types are not compiled once more for values.
///
/// # Errors
///
/// When it does not fit.
pub fn read_value<T: DeserializeOwned, E: Error>(value: &Value) -> Result<T, E> {
    let text = serde_json::to_string(value).map_err(E::custom)?;
    serde_json::from_str(&text).map_err(|error| elsewhere(&error))
}

/// The value, read again: of a key that came twice the last one counts, also if it is the one that
/// tells what the value is.
///
/// # Errors
///
/// When it does not fit.
pub(super) fn read_again<T: DeserializeOwned, E: Error>(value: &impl Serialize) -> Result<T, E> {
    read_value(&serde_json::to_value(value).map_err(E::custom)?)
}

/// The most that a value of a public enum takes, in bytes.
pub const LARGEST: usize = 128;

/// Makes an enum of the value of one of its variants, which stands in a box or not.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_from {
    ([From] $name:ident $variant:ident $content:tt) => {};
    ([] $name:ident $variant:ident (Box<$type:ty>)) => {
        impl ::core::convert::From<$type> for $name {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    ([] $name:ident $variant:ident ($type:ty)) => {
        impl ::core::convert::From<$type> for $name {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    };
}

/// The text of a doc comment; nothing for another attribute.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __doc {
    (doc = $text:expr) => {
        $text
    };
    ($($other:tt)*) => {
        ""
    };
}

/// Describes a type under its own name.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __named_schema {
    ($name:ident, |$generator:ident| $schema:expr) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::stringify!($name))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(
                    ::core::module_path!(),
                    "::",
                    ::core::stringify!($name)
                ))
            }

            #[inline]
            fn json_schema(
                $generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $schema
            }
        }

        impl $crate::schema::MemberSchema for $name {}
    };
}

/// Describes an enum of shapes.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __choice_schema {
    ([$([$($attribute:tt)*])*] $name:ident { $($variant:ident)* }) => {
        $crate::__named_schema! {
            $name, |generator| {
                let shapes = ::std::vec![$($crate::schema::variant($name::$variant, generator)),*];
                $crate::schema::choice(&[$($crate::__doc!($($attribute)*)),*], shapes)
            }
        }
    };
}

/// Without the feature `schemars` there is nothing to describe.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __choice_schema {
    ($($choice:tt)*) => {};
}

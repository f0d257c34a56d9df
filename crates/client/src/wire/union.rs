//! The macro [`union!`](crate::union), and the part of it that is the same for all unions.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::choice::read_value;

/// Whether it is an object that has all of these keys.
#[must_use]
pub fn has_keys(value: &Value, keys: &[&str]) -> bool {
    let object = value.as_object();
    object.is_some_and(|object| keys.iter().all(|key| object.contains_key(*key)))
}

/// Reads an object that has all of these keys, if it fits.
#[must_use]
pub fn fitting<T: DeserializeOwned>(value: &Value, keys: &[&str]) -> Option<T> {
    if !has_keys(value, keys) {
        return None;
    }
    read_value::<T, serde_json::Error>(value).ok()
}

/// Reads what is no object, if nothing of it is lost: `7` is not the same JSON as the `7.0` that an
/// `f64` would become.
#[must_use]
pub fn other_than_object<T: DeserializeOwned + Serialize>(value: &Value) -> Option<T> {
    if value.is_object() {
        return None;
    }
    let read = T::deserialize(value).ok()?;
    (serde_json::to_value(&read).ok()? == *value).then_some(read)
}

/// Declares an enum of the shapes that one value may have.
///
/// A value is read into the first variant that it is told to be: for a variant with `when`, an object
/// that has all of these keys; for one without, anything but an object that fits. What is none of them is kept as it
/// came, in the variant `Other(serde_json::Value)`.
///
/// What has the keys of a variant and does not fit it is an error in an enum `by keys`. In one `by
/// fit` it is not this variant, and reading JSON never fails: for the body of an error, which has to be
/// read whatever it is.
///
/// The enum is made from the value of a variant, unless `without From` says that another variant has
/// the same type.
///
/// ```
/// wagate_client::record! {
///     /// An error with a message.
///     pub struct ErrorMessage {
///         /// What went wrong.
///         pub message: String = "message" as Required,
///     }
/// }
///
/// wagate_client::union! {
///     /// What an answer says when something went wrong.
///     pub enum ErrorBody by fit {
///         /// An object with a message.
///         Message(Box<ErrorMessage>) when ["message"],
///         /// A text.
///         Text(String),
///     }
/// }
///
/// let body: ErrorBody = serde_json::from_str(r#""not today""#)?;
/// assert_eq!(body, ErrorBody::from("not today".to_owned()));
/// let body: ErrorBody = serde_json::from_str(r#"{"message":["a","list"]}"#)?;
/// assert!(matches!(body, ErrorBody::Other(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    (
        $(#[$($attribute:tt)*])*
        $visibility:vis enum $name:ident by $how:ident {
            $(
                $(#[$($about:tt)*])*
                $variant:ident $content:tt $(when [$($key:literal),* $(,)?])?
                $(without $without:ident)?
            ),* $(,)?
        }
    ) => {
        $(#[$($attribute)*])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$($about)*])* $variant $content,)*
            /// A shape that is not documented, as it came.
            Other($crate::__private::Value),
        }

        $($crate::__variant_from! { [$($without)?] $name $variant $content })*
        $crate::__choice! { $name { $($variant)* } }
        $crate::__choice_schema! {
            [$([$($attribute)*])*] $name { $($variant)* Other }
        }

        const _: () = {
            use $crate::__private as __wagate;

            impl $name {
                #[inline]
                fn __of<E: __wagate::serde::de::Error>(
                    value: __wagate::Value,
                ) -> ::core::result::Result<Self, E> {
                    $($crate::__union_read! {
                        $how, value, $variant $(, &[$($key),*])?
                    })*
                    ::core::result::Result::Ok(Self::Other(value))
                }
            }

            impl __wagate::Object for $name {
                fn expected(
                    formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    formatter.write_str(::core::stringify!($name))
                }

                fn from_rest<'de, A: __wagate::serde::de::MapAccess<'de>>(
                    head: &mut __wagate::Head,
                    rest: A,
                ) -> ::core::result::Result<Self, A::Error> {
                    head.with_rest(rest).and_then(Self::__of)
                }

                fn from_outline(
                    outline: &__wagate::Outline<'_>,
                ) -> ::core::result::Result<Self, __wagate::JsonError> {
                    $($crate::__union_read_outline! {
                        $how, outline, $variant $content $(, &[$($key),*])?
                    })*
                    outline.value().and_then(Self::__of)
                }
            }

            impl<'de> __wagate::serde::Deserialize<'de> for $name {
                fn deserialize<D: __wagate::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    let value: __wagate::Value =
                        __wagate::serde::Deserialize::deserialize(deserializer)?;
                    Self::__of(value)
                }
            }
        };
    };
}

/// Reads one variant from the text of an object.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_read_outline {
    (keys, $outline:ident, $variant:ident ($type:ty), $keys:expr) => {
        if $outline.has_keys($keys) {
            return <$type as $crate::__private::Object>::from_outline($outline)
                .map(Self::$variant);
        }
    };
    // What is told by more than its keys is read first.
    ($($other:tt)*) => {};
}

/// Reads one variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_read {
    (keys, $value:ident, $variant:ident, $keys:expr) => {
        if $crate::__private::union::has_keys(&$value, $keys) {
            return $crate::__private::read_value(&$value).map(Self::$variant);
        }
    };
    (fit, $value:ident, $variant:ident, $keys:expr) => {
        if let ::core::option::Option::Some(read) =
            $crate::__private::union::fitting(&$value, $keys)
        {
            return ::core::result::Result::Ok(Self::$variant(read));
        }
    };
    ($how:ident, $value:ident, $variant:ident) => {
        if let ::core::option::Option::Some(read) =
            $crate::__private::union::other_than_object(&$value)
        {
            return ::core::result::Result::Ok(Self::$variant(read));
        }
    };
}

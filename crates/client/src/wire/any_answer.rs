//! The macro [`any_answer!`](crate::any_answer), and what all types that it makes hold.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::undocumented::Undocumented;

/// What came of a call whose answer nobody has described.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AnyBody {
    /// No body.
    #[default]
    Nothing,
    /// JSON of any kind.
    Json(Value),
    /// What is no JSON.
    Text(String),
}

impl AnyBody {
    /// The JSON, if it is any.
    #[must_use]
    pub const fn json(&self) -> Option<&Value> {
        match self {
            Self::Json(value) => Some(value),
            _ => None,
        }
    }

    /// The text: a body that is no JSON, or a JSON string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Json(value) => value.as_str(),
            Self::Nothing => None,
        }
    }

    /// The members of a JSON object.
    #[must_use]
    pub fn members(&self) -> Undocumented<'_> {
        Undocumented::new(self.json().and_then(Value::as_object), &[])
    }
}

/// Text is a JSON string, nothing is null.
impl Serialize for AnyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Json(value) => value.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for AnyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::Json)
    }
}

/// Declares the type of an answer that the documentation does not describe. It takes whatever comes:
/// JSON of any kind, text, or nothing.
///
/// Once the answer is described, [`record!`](crate::record) declares a type of the same name, and what
/// a program has asked this one (`undocumented`) it can ask that one as well.
///
/// ```
/// wagate_client::any_answer! {
///     /// What blocking a contact answers.
///     pub struct BlockContactAnswer
/// }
///
/// let answer: BlockContactAnswer = serde_json::from_str(r#"{"success":true}"#)?;
/// assert_eq!(answer.undocumented().next(), Some(("success", &true.into())));
/// assert_eq!(serde_json::to_string(&answer)?, r#"{"success":true}"#);
/// assert_eq!(BlockContactAnswer::from("OK".to_owned()).text(), Some("OK"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! any_answer {
    ($(#[$($attribute:tt)*])* $visibility:vis struct $name:ident) => {
        $(#[$($attribute)*])*
        ///
        /// The documentation does not say what it is, so it takes anything: JSON, text, or nothing.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        $visibility struct $name {
            body: $crate::__private::AnyBody,
        }

        impl $name {
            /// The JSON that came, if it was any.
            #[must_use]
            #[inline]
            pub fn json(&self) -> ::core::option::Option<&$crate::__private::Value> {
                self.body.json()
            }

            /// The text that came: a body that is no JSON, or a JSON string.
            #[must_use]
            #[inline]
            pub fn text(&self) -> ::core::option::Option<&str> {
                self.body.text()
            }

            /// The members that came, if it was a JSON object: none of them is documented.
            #[inline]
            pub fn undocumented(&self) -> $crate::Undocumented<'_> {
                self.body.members()
            }
        }

        /// Of a body that is no JSON.
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self { body: $crate::__private::AnyBody::Text(text) }
            }
        }

        impl ::core::convert::From<$crate::__private::Value> for $name {
            #[inline]
            fn from(value: $crate::__private::Value) -> Self {
                Self { body: $crate::__private::AnyBody::Json(value) }
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                $crate::__private::serde::Serialize::serialize(&self.body, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                let body = $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                ::core::result::Result::Ok(Self { body })
            }
        }

        impl $crate::Member for $name {
            #[inline]
            fn blank() -> Self {
                <Self as ::core::default::Default>::default()
            }
        }

        impl $crate::__private::FromAnswer for $name {
            #[inline]
            fn absent() -> ::core::option::Option<Self> {
                ::core::option::Option::Some(<Self as ::core::default::Default>::default())
            }

            #[inline]
            fn from_text(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self::from(::std::borrow::ToOwned::to_owned(text)))
            }
        }

        $crate::__any_schema! { [$([$($attribute)*])*] $name }
    };
}

/// Describes what takes anything.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __any_schema {
    ([$([$($attribute:tt)*])*] $name:ident) => {
        $crate::__named_schema! {
            $name, |_generator| $crate::schema::choice(
                &[$($crate::__doc!($($attribute)*)),*], ::std::vec::Vec::new(),
            )
        }
    };
}

/// Without the feature `schemars` there is nothing to describe.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __any_schema {
    ($($any:tt)*) => {};
}

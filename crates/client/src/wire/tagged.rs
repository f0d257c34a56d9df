//! The macro [`tagged!`](crate::tagged), and the part of it that is the same for all tagged unions.

use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::choice::{read_again, read_value};
use super::object::{Head, Object, Reader};
use super::outline::Outline;
use super::place::of_kind;

/// An enum whose variant one property of the object tells.
pub trait Tagged: DeserializeOwned {
    /// The name of that property.
    const TAG: &'static str;

    /// Reads the variant of the tag in the head; what has an unknown one is kept as it came.
    ///
    /// # Errors
    ///
    /// When the tag is known, and the object is not what it announces.
    fn read<'de, A: MapAccess<'de>>(head: &mut Head, rest: A) -> Result<Self, A::Error>;

    /// What is not told apart, as it came.
    fn other(value: Value) -> Self;
}

/// What a tagged union is called in messages.
///
/// # Errors
///
/// When it cannot be written.
pub fn expected<T: Tagged>(formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(formatter, "an object with `{}`", T::TAG)
}

/// Reads a tagged union. An object whose tag comes first, as servers send it, is read without a
/// copy of it in between.
///
/// # Errors
///
/// As [`Tagged::read`].
pub fn from_rest<'de, T: Tagged, A: MapAccess<'de>>(
    head: &mut Head,
    mut rest: A,
) -> Result<T, A::Error> {
    if head.ahead.is_some() || head.find_tag(T::TAG, &mut rest)? {
        return T::read(head, rest);
    }
    head.with_rest(rest).map(T::other)
}

/// Reads a tagged union from its text, without a copy wherever the tag stands.
///
/// # Errors
///
/// As [`Tagged::read`].
pub fn from_outline<T: Tagged + Object>(outline: &Outline<'_>) -> serde_json::Result<T> {
    outline.read(Reader::after(Head { ahead: outline.text(T::TAG), ..Head::default() }))
}

/// Keeps what has an unknown tag as it came. Of a tag that comes twice the last one counts, and may be known.
///
/// # Errors
///
/// As [`Tagged::read`].
pub fn read_unknown<'de, T: Tagged, A: MapAccess<'de>>(
    head: &mut Head,
    rest: A,
) -> Result<T, A::Error> {
    let tag = head.tag().to_owned();
    let value = head.with_rest(rest)?;
    match value.get(T::TAG) {
        Some(Value::String(last)) if *last != tag => read_value(&value),
        _ => Ok(T::other(value)),
    }
}

/// Reads the variant that a tag announces.
///
/// # Errors
///
/// When the object does not fit; the message begins with the kind.
pub fn read_variant<'de, T: Tagged, V: Object + Serialize, A: MapAccess<'de>>(
    head: &mut Head,
    rest: A,
    kind: &str,
    variant: fn(V) -> T,
) -> Result<T, A::Error> {
    // It is not the tag of what the variant holds.
    head.ahead = None;
    let value = V::from_rest(head, rest).map_err(|error| of_kind(&error, kind))?;
    if head.repeats { read_again(&value) } else { Ok(variant(value)) }
}

impl Head {
    /// The tag that was found.
    #[must_use]
    pub fn tag(&self) -> &str {
        let read = self.tag.as_ref().map(|(_, tag)| tag);
        read.or(self.ahead.as_ref()).map_or("", String::as_str)
    }

    /// Reads up to the tag; whether there is one that is a text.
    fn find_tag<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'static str,
        rest: &mut A,
    ) -> Result<bool, A::Error> {
        if let Some((outer, tag)) = self.tag.take() {
            self.before.push((outer.to_owned(), Value::String(tag)));
        }
        let is_tag = |(key, value): &(String, Value)| key == name && value.is_string();
        if let Some(place) = self.before.iter().rposition(is_tag)
            && let (_, Value::String(tag)) = self.before.remove(place)
        {
            self.tag = Some((name, tag));
            return Ok(true);
        }
        while let Some(key) = rest.next_key_seed(UnlessTag(name))? {
            match (key, rest.next_value()?) {
                (None, Value::String(tag)) => {
                    self.tag = Some((name, tag));
                    return Ok(true);
                }
                (key, value) => {
                    self.before.push((key.unwrap_or_else(|| name.to_owned()), value));
                }
            }
        }
        Ok(false)
    }
}

/// Reads a key; gives nothing for that of the tag.
struct UnlessTag(&'static str);

impl<'de> DeserializeSeed<'de> for UnlessTag {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for UnlessTag {
    type Value = Option<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok((key != self.0).then(|| key.to_owned()))
    }
}

/// Declares an enum whose variant one property of the object tells.
///
/// Each variant is followed by its tag, and by other spellings of it that are accepted. What has an
/// unknown tag, or none, is kept as it came, in the variant `Other(serde_json::Value)`; what has a
/// known one and does not fit is an error that names place and kind, and so is what is no object. The
/// types of the variants have the tag as a field of their own, so that it is written back as it came.
///
/// The enum is made from the value of a variant, unless `without From` says that another variant has
/// the same type. Variants are boxed, so that the enum stays small.
///
/// ```
/// wagate_client::record! {
///     /// A text.
///     pub struct TextMessage {
///         /// What tells it from other messages.
///         pub kind: String = "kind" as Required,
///         /// The text itself.
///         pub text: Option<String> = "text" as Optional,
///     }
/// }
///
/// wagate_client::tagged! {
///     /// A message.
///     pub enum Message by "kind" {
///         /// A text.
///         Text(Box<TextMessage>) = "text" | "txt",
///     }
/// }
///
/// let text: Message = serde_json::from_str(r#"{"kind":"text","text":"hello"}"#)?;
/// assert_eq!(text.kind(), Some("text"));
/// let picture: Message = serde_json::from_str(r#"{"kind":"picture","size":7}"#)?;
/// assert_eq!(picture.kind(), Some("picture"));
/// let broken = serde_json::from_str::<Message>(r#"{"kind":"text","text":7}"#).unwrap_err();
/// assert!(broken.to_string().starts_with("at `text`: text: invalid value: a number"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! tagged {
    (
        $(#[$($attribute:tt)*])*
        $visibility:vis enum $name:ident by $tag:literal {
            $(
                $(#[$($about:tt)*])*
                $variant:ident $content:tt = $text:literal $(| $alias:literal)*
                $(without $without:ident)?
            ),* $(,)?
        }
    ) => {
        $(#[$($attribute)*])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$($about)*])* $variant $content,)*
            /// A kind that is not documented, as it came.
            Other($crate::__private::Value),
        }

        $($crate::__variant_from! { [$($without)?] $name $variant $content })*
        $crate::__choice! { $name { $($variant)* } }
        $crate::__choice_schema! {
            [$([$($attribute)*])*] $name { $($variant)* Other }
        }

        const _: () = {
            use $crate::__private as __wagate;

            impl __wagate::Tagged for $name {
                const TAG: &'static str = $tag;

                fn read<'de, A: __wagate::serde::de::MapAccess<'de>>(
                    head: &mut __wagate::Head,
                    rest: A,
                ) -> ::core::result::Result<Self, A::Error> {
                    match head.tag() {
                        $($text $(| $alias)* => {
                            __wagate::read_variant(head, rest, $text, Self::$variant)
                        })*
                        _ => __wagate::read_unknown(head, rest),
                    }
                }

                fn other(value: __wagate::Value) -> Self {
                    Self::Other(value)
                }
            }

            impl __wagate::Object for $name {
                fn expected(
                    formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    __wagate::tagged::expected::<Self>(formatter)
                }

                fn from_rest<'de, A: __wagate::serde::de::MapAccess<'de>>(
                    head: &mut __wagate::Head,
                    rest: A,
                ) -> ::core::result::Result<Self, A::Error> {
                    __wagate::tagged::from_rest(head, rest)
                }

                fn from_outline(
                    outline: &__wagate::Outline<'_>,
                ) -> ::core::result::Result<Self, __wagate::JsonError> {
                    __wagate::tagged::from_outline(outline)
                }
            }

            impl<'de> __wagate::serde::Deserialize<'de> for $name {
                fn deserialize<D: __wagate::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __wagate::read_object(deserializer)
                }
            }

            impl $name {
                /// The documented kind, or the undocumented one that came; `None` when none came.
                #[inline]
                #[must_use]
                pub fn kind(&self) -> ::core::option::Option<&str> {
                    match self {
                        $(Self::$variant(_) => ::core::option::Option::Some($text),)*
                        Self::Other(value) => value.get($tag).and_then(__wagate::Value::as_str),
                    }
                }
            }
        };
    };
}

/// What an enum of shapes has, however they are told apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __choice {
    ($name:ident { $($variant:ident)* }) => {
        const _: () = {
            use $crate::__private as __wagate;

            ::core::assert!(
                ::core::mem::size_of::<$name>() <= __wagate::LARGEST,
                "a variant has to be boxed"
            );

            impl __wagate::serde::Serialize for $name {
                fn serialize<S: __wagate::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    match self {
                        $(Self::$variant(value) => {
                            __wagate::serde::Serialize::serialize(value, serializer)
                        })*
                        Self::Other(value) => {
                            __wagate::serde::Serialize::serialize(value, serializer)
                        }
                    }
                }
            }

            impl __wagate::Member for $name {
                #[inline]
                fn blank() -> Self {
                    Self::Other(__wagate::Value::Null)
                }
            }

            impl __wagate::FromAnswer for $name {}
        };
    };
}

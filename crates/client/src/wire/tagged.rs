//! The macro [`tagged!`](crate::tagged), and the part of it that is the same for all tagged unions.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor,
};
use serde_json::{Map, Value};

/// An enum whose variant one property of the object tells.
pub trait Tagged: Sized {
    /// The name of that property.
    const TAG: &'static str;

    /// Reads the variant of this tag; what has an unknown one is kept as it came.
    ///
    /// # Errors
    ///
    /// When the tag is known, and the object is not what it announces.
    fn read<'de, A: MapAccess<'de>>(tag: &str, object: Object<A>) -> Result<Self, A::Error>;

    /// What is not told apart, as it came.
    fn other(value: Value) -> Self;
}

/// Reads a tagged union. An object whose tag comes first, as servers send it, is read without a
/// copy of it in between.
///
/// # Errors
///
/// As [`Tagged::read`].
pub fn deserialize<'de, T: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

/// Reads the variant that a tag announces.
///
/// # Errors
///
/// When the object does not fit; the message begins with the tag.
pub fn read_variant<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    tag: &str,
    object: Object<A>,
) -> Result<T, A::Error> {
    T::deserialize(MapAccessDeserializer::new(object))
        .map_err(|error| A::Error::custom(format_args!("{tag}: {}", without_place(&error))))
}

/// The message of an error without the place at its end: whoever gets the new error adds it again.
fn without_place(error: &impl fmt::Display) -> String {
    let mut message = error.to_string();
    if let Some(start) = message.rfind(" at line ") {
        message.truncate(start);
    }
    message
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with `{}`", T::TAG)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut object = Object::new(T::TAG, map);
        match object.find_tag()? {
            Some(tag) => T::read(&tag, object),
            None => object.into_value().map(T::other),
        }
    }
}

/// An object that was read up to its tag. It gives its tag first, then what came before the tag,
/// then the rest.
pub struct Object<A> {
    name: &'static str,
    tag: Option<String>,
    before: VecDeque<(String, Value)>,
    rest: A,
    next: Next,
}

/// Whose value comes next.
enum Next {
    Tag,
    Before(String, Value),
    Rest,
}

impl<'de, A: MapAccess<'de>> Object<A> {
    fn new(name: &'static str, rest: A) -> Self {
        Self { name, tag: None, before: VecDeque::new(), rest, next: Next::Rest }
    }

    /// Reads up to the tag, and gives it; `None` when there is none, or it is no text.
    fn find_tag(&mut self) -> Result<Option<String>, A::Error> {
        while let Some(name) = self.rest.next_key::<String>()? {
            let value = self.rest.next_value::<Value>()?;
            match value {
                Value::String(tag) if name == self.name => {
                    self.tag = Some(tag.clone());
                    return Ok(Some(tag));
                }
                value => self.before.push_back((name, value)),
            }
        }
        Ok(None)
    }

    /// The whole object.
    ///
    /// # Errors
    ///
    /// When the rest is not JSON.
    pub fn into_value(mut self) -> Result<Value, A::Error> {
        let tag = self.tag.take().map(|tag| (self.name.to_owned(), Value::String(tag)));
        let mut object: Map<String, Value> = tag.into_iter().chain(self.before).collect();
        while let Some((name, value)) = self.rest.next_entry()? {
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Object<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if self.tag.is_some() {
            self.next = Next::Tag;
            return read_text(seed, self.name).map(Some);
        }
        if let Some((name, value)) = self.before.pop_front() {
            let key = read_text(seed, &name).map(Some);
            self.next = Next::Before(name, value);
            return key;
        }
        self.next = Next::Rest;
        self.rest.next_key_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match std::mem::replace(&mut self.next, Next::Rest) {
            Next::Tag => read_text(seed, &self.tag.take().unwrap_or_default()),
            Next::Before(name, value) => read_value(seed, &name, value),
            Next::Rest => self.rest.next_value_seed(seed),
        }
    }
}

fn read_text<'de, S: DeserializeSeed<'de>, E: Error>(seed: S, text: &str) -> Result<S::Value, E> {
    let deserializer: StrDeserializer<'_, E> = text.into_deserializer();
    seed.deserialize(deserializer)
}

/// Whoever follows the path of the whole does not see into a value that was read before: the
/// message says where in it the mistake is.
fn read_value<'de, S: DeserializeSeed<'de>, E: Error>(
    seed: S,
    name: &str,
    value: Value,
) -> Result<S::Value, E> {
    let mut track = serde_path_to_error::Track::new();
    let read = seed.deserialize(serde_path_to_error::Deserializer::new(value, &mut track));
    read.map_err(|error| match track.path().to_string() {
        path if path == "." => E::custom(format_args!("{name}: {error}")),
        path => E::custom(format_args!("{name}.{path}: {error}")),
    })
}

/// Implements reading and writing for an enum whose variant one property of the object tells.
///
/// Each variant is followed by its tag, and by other spellings of it that are accepted. What has an
/// unknown tag, or none, is kept as it came, in the variant `Other(serde_json::Value)`; what has a
/// known one and does not fit is an error that begins with the tag, and so is what is no object. The types of the variants have
/// the tag as a field of their own, so that it is written back as it came.
///
/// ```
/// /// A text.
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct TextMessage {
///     /// What tells it from other messages.
///     pub kind: String,
///     /// The text itself.
///     pub text: Option<String>,
///     wire: wagate_client::Wire,
/// }
///
/// wagate_client::record! { TextMessage {
///     kind: "kind" as Required,
///     text: "text" as Optional,
/// }}
///
/// /// A message.
/// #[derive(Clone, Debug, PartialEq)]
/// #[non_exhaustive]
/// pub enum Message {
///     /// A text.
///     Text(TextMessage),
///     /// A kind that is not documented.
///     Other(serde_json::Value),
/// }
///
/// wagate_client::tagged! { Message by "kind" { Text(TextMessage) = "text" | "txt" } }
///
/// let text: Message = serde_json::from_str(r#"{"kind":"text","text":"hello"}"#)?;
/// assert_eq!(text.kind(), Some("text"));
/// let picture: Message = serde_json::from_str(r#"{"kind":"picture","size":7}"#)?;
/// assert_eq!(picture.kind(), Some("picture"));
/// let broken = serde_json::from_str::<Message>(r#"{"kind":"text","text":7}"#).unwrap_err();
/// assert!(broken.to_string().starts_with("text: invalid type: integer `7`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! tagged {
    ($name:ident by $tag:literal { $($variant:ident($type:ty) = $text:literal $(| $alias:literal)*),* $(,)? }) => {
        const _: () = {
            use $crate::__private as __wagate;

            impl __wagate::Tagged for $name {
                const TAG: &'static str = $tag;

                fn read<'de, A>(
                    tag: &str,
                    object: __wagate::TaggedObject<A>,
                ) -> ::core::result::Result<Self, A::Error>
                where
                    A: __wagate::serde::de::MapAccess<'de>,
                {
                    match tag {
                        $($text $(| $alias)* => __wagate::read_variant(tag, object).map(Self::$variant),)*
                        _ => object.into_value().map(Self::Other),
                    }
                }

                fn other(value: __wagate::Value) -> Self {
                    Self::Other(value)
                }
            }

            impl<'de> __wagate::serde::Deserialize<'de> for $name {
                fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                where
                    D: __wagate::serde::Deserializer<'de>,
                {
                    __wagate::read_tagged(deserializer)
                }
            }

            impl __wagate::serde::Serialize for $name {
                fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                where
                    S: __wagate::serde::Serializer,
                {
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

            impl $crate::FromAnswer for $name {}

            impl $name {
                /// The documented kind, or the undocumented one that came; `None` when none came.
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

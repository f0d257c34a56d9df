//! The macro [`parts!`](crate::parts), and how a record reads and writes the part that it has.

use serde::Serialize;
use serde::de::{Error, MapAccess};
use serde::ser::SerializeMap;
use serde_json::Value;

use super::Wire;
use super::member::{Member, Seed, Tolerated};
use super::strategy::{Key, Need, Needed, Source, Strategy};

/// An enum that [`parts!`](crate::parts) has declared. Its value as JSON is that of the part.
pub trait OneOfParts: Serialize + Sized {
    /// The keys of all parts, in the order of the description.
    const KEYS: &'static [&'static str];

    /// Reads the part with the key of this number; nothing for null.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    fn read<'de, A: MapAccess<'de>>(
        key: usize,
        map: &mut A,
        raw: &mut Option<Value>,
    ) -> Result<Option<Self>, A::Error>;

    /// The number of its key.
    fn index(&self) -> usize;

    /// Whether this raw value, which would be written otherwise, is read as this one.
    fn is_read_from(&self, raw: &Value) -> bool;
}

/// Reads one part.
///
/// # Errors
///
/// When it does not fit.
pub fn read<'de, P, T: Member, A: MapAccess<'de>>(
    map: &mut A,
    raw: &mut Option<Value>,
    part: fn(T) -> P,
) -> Result<Option<P>, A::Error> {
    let value = map.next_value_seed(Seed::<Option<T>, Tolerated>::new(raw))?;
    Ok(value.map(part))
}

/// One of several parts, told by its key, or none.
pub struct Parts;

impl Needed for Parts {
    const NEED: Need = Need::Nothing;
}

impl<P: OneOfParts> Strategy<Option<P>> for Parts {
    type Given = P;

    fn blank() -> Option<P> {
        None
    }

    fn given(given: P) -> Option<P> {
        Some(given)
    }

    /// The first of those that come, in the order of the description, is the value. The others are
    /// kept.
    fn read<'de, A: MapAccess<'de>>(
        field: &mut Option<P>,
        key: Key,
        source: Source<'_, A>,
        wire: &mut Wire,
    ) -> Result<(), A::Error> {
        let Source::Object(map) = source else {
            return Err(A::Error::custom("a part is no tag"));
        };
        let mut raw = None;
        let part = P::read(key.index, map, &mut raw)?;
        // It takes the place of what came under the same key.
        if field.as_ref().is_some_and(|present| present.index() == key.index) {
            *field = None;
        }
        let Some(part) = part else {
            wire.set(key.spelling(), Some(Value::Null));
            return Ok(());
        };
        match field {
            Some(present) if present.index() < key.index => {
                wire.set(key.spelling(), raw.or_else(|| serde_json::to_value(&part).ok()));
            }
            _ => {
                if let Some(present) = field.replace(part)
                    && let Some(name) = P::KEYS.get(present.index())
                    && wire.get(name).is_none()
                {
                    wire.set(name, serde_json::to_value(&present).ok());
                }
                wire.set(key.spelling(), raw);
            }
        }
        Ok(())
    }

    /// What was kept of other parts goes with the part that they came with.
    fn write<M: SerializeMap>(
        field: &Option<P>,
        _names: &'static [&'static str],
        wire: &Wire,
        map: &mut M,
    ) -> Result<(), M::Error> {
        for (index, name) in P::KEYS.iter().enumerate() {
            match (field, wire.get(name)) {
                (Some(part), raw) if part.index() == index => match raw {
                    Some(raw) if part.is_read_from(raw) => map.serialize_entry(name, raw)?,
                    _ => map.serialize_entry(name, part)?,
                },
                (_, Some(raw)) if field.is_some() || raw.is_null() => {
                    map.serialize_entry(name, raw)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn is_set(field: &Option<P>) -> bool {
        field.is_some()
    }
}

/// Declares an enum of the parts of which an object has one, told by its key.
///
/// The object is declared by [`record!`](crate::record), and has a field for the part that it holds,
/// with the strategy `Parts` and the keys of all parts in the same order. Of two parts that come at
/// once the first in this order is the value, and the other is kept; a part under another key is an
/// unknown field. One that does not fit is an error.
///
/// The enum is made from the value of a variant, unless `without From` says that another variant has
/// the same type.
///
/// ```
/// wagate_client::record! {
///     /// A picture.
///     pub struct Picture {
///         /// Where it is.
///         pub url: Option<String> = "url" as LenientOptional,
///     }
/// }
///
/// wagate_client::parts! {
///     /// What a message holds.
///     pub enum MessageContent {
///         /// A text.
///         Text(String) = "text",
///         /// A picture.
///         Image(Box<Picture>) = "image",
///     }
/// }
///
/// wagate_client::record! {
///     /// A message.
///     pub struct Message {
///         /// Whose it is.
///         pub phone: Option<String> = "phone" as LenientOptional,
///         /// What it holds.
///         pub content: Option<MessageContent> = "text" | "image" as Parts,
///     }
/// }
///
/// let message: Message = serde_json::from_str(r#"{"phone":"1","image":{"url":"https://a.b/c"}}"#)?;
/// let Some(MessageContent::Image(image)) = &message.content else { panic!("a picture") };
/// assert_eq!(image.url.as_deref(), Some("https://a.b/c"));
/// let video: Message = serde_json::from_str(r#"{"phone":"1","video":{}}"#)?;
/// assert_eq!((video.content.is_none(), video.undocumented().count()), (true, 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! parts {
    (
        $(#[$($attribute:tt)*])*
        $visibility:vis enum $name:ident {
            $(
                $(#[$($about:tt)*])*
                $variant:ident $content:tt = $key:literal $(without $without:ident)?
            ),* $(,)?
        }
    ) => {
        $(#[$($attribute)*])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$($about)*])* $variant $content,)*
        }

        $($crate::__variant_from! { [$($without)?] $name $variant $content })*
        $crate::__parts_schema! {
            $name { $($key $variant [$([$($about)*])*])* }
        }

        const _: () = {
            use $crate::__private as __wagate;

            ::core::assert!(
                ::core::mem::size_of::<$name>() <= __wagate::LARGEST,
                "a variant has to be boxed"
            );

            impl __wagate::OneOfParts for $name {
                const KEYS: &'static [&'static str] = &[$($key),*];

                fn read<'de, A: __wagate::serde::de::MapAccess<'de>>(
                    key: usize,
                    map: &mut A,
                    raw: &mut ::core::option::Option<__wagate::Value>,
                ) -> ::core::result::Result<::core::option::Option<Self>, A::Error> {
                    let mut number = 0;
                    $(
                        if key == number {
                            return __wagate::parts::read(map, raw, Self::$variant);
                        }
                        number += 1;
                    )*
                    let _ = (number, map, raw);
                    ::core::result::Result::Ok(::core::option::Option::None)
                }

                #[inline]
                fn index(&self) -> usize {
                    let key = self.key();
                    let mut keys = <Self as __wagate::OneOfParts>::KEYS.iter();
                    keys.position(|name| *name == key).unwrap_or_default()
                }

                #[inline]
                fn is_read_from(&self, raw: &__wagate::Value) -> bool {
                    match self {
                        $(Self::$variant(part) => __wagate::Member::is_read_from(part, raw),)*
                    }
                }
            }

            impl __wagate::serde::Serialize for $name {
                fn serialize<S: __wagate::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    match self {
                        $(Self::$variant(part) => {
                            __wagate::serde::Serialize::serialize(part, serializer)
                        })*
                    }
                }
            }

            impl $name {
                /// The key under which the part stands in the object.
                #[inline]
                #[must_use]
                pub const fn key(&self) -> &'static str {
                    match self {
                        $(Self::$variant(_) => $key,)*
                    }
                }
            }
        };
    };
}

/// Describes parts.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __parts_schema {
    ($name:ident { $($key:literal $variant:ident [$([$($about:tt)*])*])* }) => {
        impl $crate::schema::PartsSchema for $name {
            #[inline]
            fn describe(
                object: &mut $crate::schema::ObjectSchema,
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) {
                $(
                    $crate::schema::part(
                        $name::$variant, object, $key, &[$($crate::__doc!($($about)*)),*], generator,
                    );
                )*
            }
        }
    };
}

/// Without the feature `schemars` there is nothing to describe.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __parts_schema {
    ($($parts:tt)*) => {};
}

//! The macro [`record!`](crate::record), and the part of a record's reading that is the same for
//! all records.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

/// Every spelling of every field of a record, each with the field's number.
pub type Names = &'static [(&'static str, usize)];

/// A key of the object that is being read.
pub enum Key {
    /// A spelling of the field with this number.
    Known(usize, &'static str),
    /// A name that the record does not have.
    Unknown(String),
}

/// Recognises the keys of an object without copying those that are known.
pub struct Keys {
    names: Names,
    /// Where the next key is looked for first: servers send fields in the same order as they are
    /// described, mostly.
    next: usize,
}

impl Keys {
    /// Nothing was read yet.
    #[must_use]
    pub const fn new(names: Names) -> Self {
        Self { names, next: 0 }
    }

    fn find(&mut self, key: &str) -> Option<Key> {
        let (before, after) = self.names.split_at(self.next);
        let offset = after.iter().chain(before).position(|(name, _)| *name == key)?;
        let found = (self.next + offset) % self.names.len();
        self.next = (found + 1) % self.names.len();
        let (name, field) = self.names.get(found)?;
        Some(Key::Known(*field, name))
    }
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(self.find(key).unwrap_or_else(|| Key::Unknown(key.to_owned())))
    }

    fn visit_string<E>(self, key: String) -> Result<Key, E> {
        Ok(self.find(&key).unwrap_or(Key::Unknown(key)))
    }
}

/// Implements reading and writing for a struct whose JSON is kept without loss.
///
/// The struct has the named fields, and one more, `wire: wagate_client::Wire`. Each field is
/// followed by its name in JSON, by other spellings that are accepted, and by how it is read:
///
/// | strategy           | field       | absent | `null` | other forms                                        |
/// | ------------------ | ----------- | ------ | ------ | -------------------------------------------------- |
/// | `Optional`         | `Option<T>` | `None` | `None` |                                                    |
/// | `LenientOptional`  | `Option<T>` | `None` | `None` | those of [`Lenient`](crate::Lenient)               |
/// | `List`             | `Vec<T>`    | empty  | empty  |                                                    |
/// | `LenientList`      | `Vec<T>`    | empty  | empty  | one `T` in place of the list                       |
/// | `LenientItems`     | `Vec<T>`    | empty  | empty  | for each item, those of [`Lenient`](crate::Lenient) |
/// | `Required`         | `T`         | error  | error unless `T` takes it |                                 |
/// | `LenientRequired`  | `T`         | error  | error  | those of [`Lenient`](crate::Lenient)               |
///
/// ```
/// /// A contact.
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Contact {
///     /// The name that it gave itself.
///     pub name: Option<String>,
///     /// Whether it is blocked.
///     pub is_blocked: Option<bool>,
///     wire: wagate_client::Wire,
/// }
///
/// wagate_client::record! { Contact {
///     name: "name" as Optional,
///     is_blocked: "isBlocked" | "blocked" as LenientOptional,
/// }}
///
/// let sent = r#"{"isBlocked":"false","name":null,"since":2020}"#;
/// let contact: Contact = serde_json::from_str(sent)?;
/// assert_eq!(contact.is_blocked, Some(false));
/// assert_eq!(contact.undocumented().next(), Some(("since", &2020.into())));
///
/// let written: serde_json::Value = serde_json::to_value(&contact)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(sent)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A struct whose fields may all be absent is also an [`FromAnswer`](crate::FromAnswer) without a body.
#[macro_export]
macro_rules! record {
    ($record:ident { $($field:ident : $name:literal $(| $alias:literal)* as $strategy:ident),* $(,)? }) => {
        const _: () = {
            use $crate::__private as __wagate;

            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum __Field { $($field),* }

            const __NAMES: __wagate::Names = &[
                $(($name, __Field::$field as usize), $(($alias, __Field::$field as usize),)*)*
            ];

            struct __Reader;

            impl<'de> __wagate::serde::de::Visitor<'de> for __Reader {
                type Value = $record;

                fn expecting(
                    &self,
                    formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    formatter.write_str(::core::concat!("an object (", ::core::stringify!($record), ")"))
                }

                fn visit_map<A>(self, mut map: A) -> ::core::result::Result<$record, A::Error>
                where
                    A: __wagate::serde::de::MapAccess<'de>,
                {
                    let mut wire = __wagate::Wire::default();
                    let mut keys = __wagate::Keys::new(__NAMES);
                    $(let mut $field = ::core::option::Option::None;)*
                    while let ::core::option::Option::Some(key) = map.next_key_seed(&mut keys)? {
                        match key {
                            $(__wagate::Key::Known(field, spelling) if field == __Field::$field as usize => {
                                $crate::__record_read!(
                                    $strategy, $field, spelling, $name, [$($alias)*], map, wire
                                )
                            })*
                            __wagate::Key::Known(_, name) => wire.read_unknown(name.to_owned(), &mut map)?,
                            __wagate::Key::Unknown(name) => wire.read_unknown(name, &mut map)?,
                        }
                    }
                    $(
                        let $field =
                            __wagate::strategy::finish::<__wagate::strategy::$strategy, _, _>($field, $name)?;
                        $crate::__record_settle!($strategy, $field, $name, [$($alias),*], wire);
                    )*
                    ::core::result::Result::Ok($record { $($field,)* wire })
                }
            }

            impl<'de> __wagate::serde::Deserialize<'de> for $record {
                fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                where
                    D: __wagate::serde::Deserializer<'de>,
                {
                    deserializer.deserialize_map(__Reader)
                }
            }

            impl __wagate::serde::Serialize for $record {
                fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                where
                    S: __wagate::serde::Serializer,
                {
                    let mut map = serializer.serialize_map(::core::option::Option::None)?;
                    $($crate::__record_write!(
                        $strategy, &self.$field, $name, [$($alias),*], &self.wire, &mut map
                    );)*
                    self.wire.write_unknown(__NAMES, &mut map)?;
                    __wagate::serde::ser::SerializeMap::end(map)
                }
            }

            impl $crate::FromAnswer for $record {
                fn absent() -> ::core::option::Option<Self> {
                    ::core::option::Option::Some($record {
                        $($field: <__wagate::strategy::$strategy as __wagate::strategy::Strategy<_>>::absent()?,)*
                        wire: __wagate::Wire::default(),
                    })
                }
            }

            impl $record {
                /// The fields that came and are not documented, with their values.
                pub fn undocumented(
                    &self,
                ) -> impl ::core::iter::Iterator<Item = (&str, &__wagate::Value)> {
                    self.wire.unknown(__NAMES)
                }
            }
        };
    };
}

/// Reads one field. Only a field with several spellings has to remember which one came.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_read {
    ($strategy:ident, $slot:ident, $spelling:ident, $name:literal, [], $map:ident, $wire:ident) => {
        $crate::__private::strategy::read::<$crate::__private::strategy::$strategy, _, _>(
            &mut $slot, $spelling, &mut $map, &mut $wire,
        )?
    };
    ($strategy:ident, $slot:ident, $spelling:ident, $name:literal, [$($alias:literal)+], $map:ident, $wire:ident) => {
        $crate::__private::strategy::read_spelling::<$crate::__private::strategy::$strategy, _, _>(
            &mut $slot, $spelling, $name, &mut $map, &mut $wire,
        )?
    };
}

/// Forgets what was remembered of a field with several spellings, if it came under its documented
/// one only.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_settle {
    ($strategy:ident, $slot:ident, $name:literal, [], $wire:ident) => {};
    ($strategy:ident, $slot:ident, $name:literal, [$($alias:literal),+], $wire:ident) => {
        $crate::__private::strategy::settle::<$crate::__private::strategy::$strategy, _>(&$slot, $name, &[$($alias),+], &mut $wire)
    };
}

/// Writes one field.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_write {
    ($strategy:ident, $value:expr, $name:literal, [], $wire:expr, $map:expr) => {
        $crate::__private::strategy::write::<$crate::__private::strategy::$strategy, _, _>($value, $name, $wire, $map)?
    };
    ($strategy:ident, $value:expr, $name:literal, [$($alias:literal),+], $wire:expr, $map:expr) => {
        $crate::__private::strategy::write_spelling::<$crate::__private::strategy::$strategy, _, _>($value, $name, &[$($alias),+], $wire, $map)?
    };
}

//! The macro [`record!`](crate::record), and the part of a record's reading and writing that is the
//! same for all records.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::Wire;
use super::object::Head;
use super::place::{Step, elsewhere, within};
use super::strategy::{Key, Need, Source};

/// The spellings of every field of a record, the documented one first.
pub type Names = &'static [&'static [&'static str]];

/// A struct that [`record!`](crate::record) has declared.
pub trait Record: Sized {
    /// Its name.
    const NAME: &'static str;
    /// The names of its fields in JSON.
    const NAMES: Names;
    /// What is missed when a field does not come.
    const NEEDS: &'static [Need];

    /// With nothing read.
    fn blank() -> Self;

    /// Reads what came under a key into the field of this number.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        field: usize,
        key: Key,
        source: Source<'_, A>,
    ) -> Result<(), A::Error>;

    /// Writes the fields.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    fn write_fields<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// What came beyond the fields.
    fn wire(&self) -> &Wire;

    /// What came beyond the fields.
    fn wire_mut(&mut self) -> &mut Wire;
}

/// Writes a record.
///
/// # Errors
///
/// When a field of it cannot be written.
pub fn write<R: Record, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    record.write_fields(&mut map)?;
    record.wire().write_unknown(R::NAMES, &mut map)?;
    map.end()
}

/// The record for an answer without content, if none of its fields must come.
#[must_use]
pub fn absent<R: Record>() -> Option<R> {
    needs_nothing(R::NEEDS).then(R::blank)
}

/// Reads a record from an object of which a part has been read.
///
/// # Errors
///
/// When something does not fit, or does not come.
pub fn from_rest<'de, R: Record, A: MapAccess<'de>>(
    head: &mut Head,
    mut rest: A,
) -> Result<R, A::Error> {
    const { assert!(R::NAMES.len() <= 128, "a record has 128 fields at most") };
    let mut record = R::blank();
    match Reading::of::<R>().whole(&mut record, head, &mut rest) {
        Ok(()) => Ok(record),
        Err(error) => Err(error),
    }
}

/// What has come of an object so far. It does not know the record, so that it is compiled once for all of them.
struct Reading {
    keys: Keys,
    needs: &'static [Need],
    /// A bit for each field that has come.
    came: u128,
    /// The spellings that have come, by number, of those fields that have several.
    spellings: Vec<(usize, usize)>,
    /// Whether one key has come twice. A field that came under two of its names is no repetition: written, it has both
    /// again.
    repeats: bool,
}

impl Reading {
    const fn of<R: Record>() -> Self {
        let keys = Keys::new(R::NAMES);
        Self { keys, needs: R::NEEDS, came: 0, spellings: Vec::new(), repeats: false }
    }

    fn whole<'de, R: Record, A: MapAccess<'de>>(
        mut self,
        record: &mut R,
        head: &mut Head,
        rest: &mut A,
    ) -> Result<(), A::Error> {
        if let Some(before) = head.text_before()? {
            // By way of its text, so that fields are not compiled once more for a value.
            let mut before = serde_json::Deserializer::from_str(&before);
            let filled = before.deserialize_map(Filling { reading: &mut self, record });
            filled.map_err(|error| elsewhere::<A::Error>(&error))?;
        }
        if let Some((name, tag)) = head.tag.take() {
            match self.keys.find(name) {
                Some(known) => self.read::<R, A>(record, known, Source::Tag(tag))?,
                None => record.wire_mut().set(name, Some(Value::String(tag))),
            }
        }
        self.fill(record, rest)?;
        head.repeats = self.repeats;
        self.missing()
    }

    fn fill<'de, R: Record, A: MapAccess<'de>>(
        &mut self,
        record: &mut R,
        map: &mut A,
    ) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(&mut self.keys)? {
            match key {
                Found::Known(known) => self.read(record, known, Source::Object(map))?,
                Found::Unknown(name) => record.wire_mut().read_unknown(name, map)?,
            }
        }
        Ok(())
    }

    fn read<'de, R: Record, A: MapAccess<'de>>(
        &mut self,
        record: &mut R,
        known: Known,
        source: Source<'_, A>,
    ) -> Result<(), A::Error> {
        let field = known.field;
        let key = self.note(known);
        match record.read_field(field, key, source) {
            Ok(()) => Ok(()),
            Err(error) => Err(within(&error, Step::Member(key.spelling()))),
        }
    }

    /// Takes note that a field came.
    fn note(&mut self, Known { field, names, index }: Known) -> Key {
        let bit = 1 << field;
        let again = self.came & bit != 0;
        self.came |= bit;
        self.repeats |= match names.len() {
            1 => again,
            _ if again && self.spellings.contains(&(field, index)) => true,
            _ => {
                self.spellings.push((field, index));
                false
            }
        };
        Key { names, index, again }
    }

    /// The error for the first field that did not come, and had to.
    fn missing<E: Error>(&self) -> Result<(), E> {
        match self.first_missing() {
            None => Ok(()),
            Some((need, name)) => Err(missed(need, name)),
        }
    }

    fn first_missing(&self) -> Option<(Need, &'static str)> {
        let fields = self.needs.iter().zip(self.keys.names).enumerate();
        let mut missing = fields
            .filter(|(field, (need, _))| **need != Need::Nothing && self.came & (1 << field) == 0);
        let (_, (need, names)) = missing.next()?;
        Some((*need, names.first().copied().unwrap_or_default()))
    }
}

#[cold]
fn missed<E: Error>(need: Need, name: &'static str) -> E {
    match need {
        Need::Success => {
            E::custom(format_args!("`{name}` is missing, and without it nothing was done"))
        }
        _ => E::missing_field(name),
    }
}

/// A record, and what has come of it.
struct Filling<'a, R> {
    reading: &'a mut Reading,
    record: &'a mut R,
}

impl<'de, R: Record> Visitor<'de> for Filling<'_, R> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(R::NAME, formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.reading.fill(self.record, &mut map)
    }
}

/// A key of the object that is being read.
enum Found {
    /// That of a field.
    Known(Known),
    /// A name that the record does not have.
    Unknown(String),
}

/// A key that the record has.
struct Known {
    /// The number of the field.
    field: usize,
    /// All of its spellings.
    names: &'static [&'static str],
    /// The number of the one that came.
    index: usize,
}

/// Recognises the keys of an object without copying those that are known.
struct Keys {
    names: Names,
    /// Where the next key is looked for first: servers send fields in the same order as they are
    /// described, mostly.
    next: usize,
}

impl Keys {
    const fn new(names: Names) -> Self {
        Self { names, next: 0 }
    }

    fn find(&mut self, key: &str) -> Option<Known> {
        let known = self.find_from(self.next, self.names.len(), key);
        let known = known.or_else(|| self.find_from(0, self.next, key))?;
        self.next = known.field + 1;
        Some(known)
    }

    fn find_from(&self, start: usize, end: usize, key: &str) -> Option<Known> {
        for (field, names) in (start..).zip(self.names.get(start..end)?) {
            for (index, name) in names.iter().enumerate() {
                if *name == key {
                    return Some(Known { field, names, index });
                }
            }
        }
        None
    }
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = Found;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<Found, E> {
        Ok(match self.find(key) {
            Some(known) => Found::Known(known),
            None => Found::Unknown(key.to_owned()),
        })
    }

    fn visit_string<E>(self, key: String) -> Result<Found, E> {
        Ok(match self.find(&key) {
            Some(known) => Found::Known(known),
            None => Found::Unknown(key),
        })
    }
}

/// What a record is called in messages.
///
/// # Errors
///
/// When it cannot be written.
pub fn expected(name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(formatter, "an object ({name})")
}

/// Declares a struct whose JSON is kept without loss.
///
/// Each field is followed by its name in JSON, by other spellings that are accepted, and by how it is
/// read:
///
/// | strategy          | field       | absent | `null` | other forms                                     |
/// | ----------------- | ----------- | ------ | ------ | ----------------------------------------------- |
/// | `Optional`        | `Option<T>` | `None` | `None` |                                                 |
/// | `LenientOptional` | `Option<T>` | `None` | `None` | those of [`Lenient`](crate::Lenient)            |
/// | `List`            | `Vec<T>`    | empty  | empty  |                                                 |
/// | `LenientList`     | `Vec<T>`    | empty  | empty  | for each item, those of [`Lenient`](crate::Lenient) |
/// | `OneOrMore`       | `Vec<T>`    | empty  | empty  | the same, and one `T` in place of the list      |
/// | `RequiredOneOrMore` | `Vec<T>`  | error  | error  | the same                                        |
/// | `Required`        | `T`         | error  | error unless `T` takes it |                              |
/// | `LenientRequired` | `T`         | error  | error  | those of [`Lenient`](crate::Lenient)            |
/// | `Success`         | `T`         | error: nothing was done | the same, also for a blank text | those of [`Lenient`](crate::Lenient) |
/// | `Parts`           | `Option<P>` | `None` | `None` | `P` is declared by [`parts!`](crate::parts), and has as many names |
///
/// The forms of [`Lenient`](crate::Lenient) count in lists and maps of scalars too. Any
/// [`Member`](crate::Member) can be a `T`.
///
/// ```
/// wagate_client::record! {
///     /// A contact.
///     pub struct Contact: Default {
///         /// The name that it gave itself.
///         pub name: Option<String> = "name" as Optional,
///         /// Whether it is blocked.
///         pub is_blocked: Option<bool> = "isBlocked" | "blocked" as LenientOptional,
///     }
/// }
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
/// After the name stands what else the struct has:
///
/// - `Default`: it can be made with nothing in it. Only for one without a field that must come.
/// - `Request`: it is made with `new` and with setters. For that, each field that must come says what
///   `new` takes for it, and each other one what its setter takes.
///
/// ```
/// use wagate_client::{ChatId, IntoChatId};
///
/// wagate_client::record! {
///     /// A message to be sent.
///     pub struct NewMessage: Request {
///         /// Where it goes.
///         pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
///         /// The text.
///         pub text: Option<String> = "text" as Optional set(impl Into<String>),
///         /// Who may read it.
///         pub token: Option<String> = secret "token" as Optional set(impl Into<String>),
///     }
/// }
///
/// let message = NewMessage::new(ChatId::status()).text("hello").token("7f3a");
/// assert_eq!(
///     serde_json::to_string(&message)?,
///     r#"{"chatId":"status@broadcast","text":"hello","token":"7f3a"}"#
/// );
/// assert!(format!("{message:?}").contains(r#"token: Some("[redacted]")"#));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The value of a `secret` field is not in the struct's `Debug`, and neither is then what came without
/// being documented. A struct whose fields may all be absent is also an answer without a body.
#[macro_export]
macro_rules! record {
    (
        $(#[$($attribute:tt)*])*
        $visibility:vis struct $record:ident $(: $($role:ident),+)? { $($fields:tt)* }
    ) => {
        $crate::__record! { [$([$($attribute)*])*] $visibility $record { $($fields)* } }
        $crate::__record_roles! { [$($($role)+)?] $record { $($fields)* } }
        $crate::__record_schema! { [$([$($attribute)*])*] $record { $($fields)* } }
    };
}

/// What a record has beside its fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_roles {
    ([] $record:ident $fields:tt) => {};
    ([$role:ident $($other:ident)*] $record:ident $fields:tt) => {
        $crate::__record_role! { $role $record $fields }
        $crate::__record_roles! { [$($other)*] $record $fields }
    };
}

/// The struct, and how it is read, written and shown.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    (
        [$([$($attribute:tt)*])*] $visibility:vis $record:ident {
            $(
                $(#[$($about:tt)*])*
                $shown:vis $field:ident : $type:ty
                    = $($secret:ident)? $name:literal $(| $alias:literal)* as $strategy:ident
                    $(new($new:ty))? $(always($always:literal))? $(set($set:ty))?
            ),* $(,)?
        }
    ) => {
        $(#[$($attribute)*])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        $visibility struct $record {
            $($(#[$($about)*])* $shown $field: $type,)*
            wire: $crate::__private::Wire,
        }

        const _: () = {
            use $crate::__private as __wagate;

            impl __wagate::Record for $record {
                const NAME: &'static str = ::core::stringify!($record);
                const NAMES: __wagate::Names = &[$(&[$name $(, $alias)*]),*];
                const NEEDS: &'static [__wagate::Need] =
                    &[$(<__wagate::strategy::$strategy as __wagate::strategy::Needed>::NEED),*];

                #[inline]
                fn blank() -> Self {
                    Self {
                        $($field: <__wagate::strategy::$strategy as __wagate::Strategy<$type>>::blank(),)*
                        wire: <__wagate::Wire as ::core::default::Default>::default(),
                    }
                }

                fn read_field<'de, A: __wagate::serde::de::MapAccess<'de>>(
                    &mut self,
                    field: usize,
                    key: __wagate::Key,
                    source: __wagate::Source<'_, A>,
                ) -> ::core::result::Result<(), A::Error> {
                    let mut number = 0;
                    $(
                        if field == number {
                            return <__wagate::strategy::$strategy as __wagate::Strategy<$type>>::read(
                                &mut self.$field, key, source, &mut self.wire,
                            );
                        }
                        number += 1;
                    )*
                    let _ = (number, key, source);
                    ::core::result::Result::Ok(())
                }

                fn write_fields<M: __wagate::serde::ser::SerializeMap>(
                    &self,
                    map: &mut M,
                ) -> ::core::result::Result<(), M::Error> {
                    // Not with `?`, which costs the compiler three functions each.
                    $(
                        if let ::core::result::Result::Err(error) =
                            <__wagate::strategy::$strategy as __wagate::Strategy<$type>>::write(
                                &self.$field, &[$name $(, $alias)*], &self.wire, map,
                            )
                        {
                            return ::core::result::Result::Err(error);
                        }
                    )*
                    let _ = map;
                    ::core::result::Result::Ok(())
                }

                #[inline]
                fn wire(&self) -> &__wagate::Wire {
                    &self.wire
                }

                #[inline]
                fn wire_mut(&mut self) -> &mut __wagate::Wire {
                    &mut self.wire
                }
            }

            impl __wagate::Object for $record {
                #[inline]
                fn expected(
                    formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    __wagate::record::expected(<Self as __wagate::Record>::NAME, formatter)
                }

                fn from_rest<'de, A: __wagate::serde::de::MapAccess<'de>>(
                    head: &mut __wagate::Head,
                    rest: A,
                ) -> ::core::result::Result<Self, A::Error> {
                    __wagate::record::from_rest(head, rest)
                }
            }

            impl __wagate::Member for $record {
                #[inline]
                fn blank() -> Self {
                    <Self as __wagate::Record>::blank()
                }
            }

            impl<'de> __wagate::serde::Deserialize<'de> for $record {
                fn deserialize<D: __wagate::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __wagate::read_object(deserializer)
                }
            }

            impl __wagate::serde::Serialize for $record {
                fn serialize<S: __wagate::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    __wagate::record::write(self, serializer)
                }
            }

            impl __wagate::FromAnswer for $record {
                #[inline]
                fn absent() -> ::core::option::Option<Self> {
                    __wagate::record::absent()
                }
            }

            impl ::core::fmt::Debug for $record {
                #[inline]
                fn fmt(
                    &self,
                    formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    const HAS_SECRETS: bool = false $(|| $crate::__is_secret!($($secret)?))*;
                    let mut shown = formatter.debug_struct(::core::stringify!($record));
                    $(
                        $crate::__record_shown!(shown, self, $field, $strategy, $($secret)?);
                    )*
                    __wagate::record::finish_shown(&mut shown, &self.wire, HAS_SECRETS)
                }
            }

            impl $record {
                /// The fields that came and are not documented, with their values.
                #[inline]
                pub fn undocumented(&self) -> $crate::Undocumented<'_> {
                    self.wire.unknown(<Self as __wagate::Record>::NAMES)
                }
            }
        };
    };
}

/// Whether a field is marked.
#[doc(hidden)]
#[macro_export]
macro_rules! __is_secret {
    () => {
        false
    };
    (secret) => {
        true
    };
}

/// Shows one field.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_shown {
    ($shown:ident, $self:ident, $field:ident, $strategy:ident,) => {
        $shown.field(::core::stringify!($field), &$self.$field)
    };
    ($shown:ident, $self:ident, $field:ident, $strategy:ident, secret) => {
        $shown.field(
            ::core::stringify!($field),
            &$crate::__private::strategy::Hidden::of::<$crate::__private::strategy::$strategy, _>(
                &$self.$field,
            ),
        )
    };
}

/// Ends what is shown of a record: with what came beyond the fields, unless that may hold secrets.
///
/// # Errors
///
/// When it cannot be written.
pub fn finish_shown(
    shown: &mut fmt::DebugStruct<'_, '_>,
    wire: &Wire,
    has_secrets: bool,
) -> fmt::Result {
    match (has_secrets, &wire.0) {
        (true, _) => shown.finish_non_exhaustive(),
        (false, None) => shown.finish(),
        (false, Some(kept)) => shown.field("wire", kept).finish(),
    }
}

/// Whether nothing of a record must come.
#[must_use]
pub const fn needs_nothing(needs: &[Need]) -> bool {
    match needs {
        [] => true,
        [Need::Nothing, rest @ ..] => needs_nothing(rest),
        _ => false,
    }
}

/// One thing that a record has beside its fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_role {
    (Default $record:ident $fields:tt) => {
        impl ::core::default::Default for $record {
            #[inline]
            fn default() -> Self {
                const {
                    assert!(
                        $crate::__private::record::needs_nothing(
                            <Self as $crate::__private::Record>::NEEDS
                        ),
                        "a record with a field that must come has no default"
                    )
                };
                <Self as $crate::__private::Record>::blank()
            }
        }
    };
    (
        Request $record:ident {
            $(
                $(#[$($about:tt)*])*
                $shown:vis $field:ident : $type:ty
                    = $($secret:ident)? $name:literal $(| $alias:literal)* as $strategy:ident
                    $(new($new:ty))? $(always($always:literal))? $(set($set:ty))?
            ),* $(,)?
        }
    ) => {
        impl $record {
            /// With what the gateway demands.
            // How much that is, the description says.
            #[allow(clippy::too_many_arguments)]
            #[inline]
            #[must_use]
            pub fn new($($($field: $new,)?)*) -> Self {
                #[allow(unused_mut)]
                let mut record = <Self as $crate::__private::Record>::blank();
                $($(
                    const _: &str = ::core::stringify!($new);
                    record.$field = $crate::__given!($strategy, $field);
                )?)*
                $($(
                    let $field = $always;
                    record.$field = $crate::__given!($strategy, $field);
                )?)*
                record
            }

            $($(
                #[doc = ::core::concat!("Sets `", $name, "`.")]
                #[inline]
                #[must_use]
                pub fn $field(mut self, $field: $set) -> Self {
                    self.$field = $crate::__given!($strategy, $field);
                    self
                }
            )?)*
        }
    };
}

/// What a caller gives, as the field's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __given {
    ($strategy:ident, $given:ident) => {
        <$crate::__private::strategy::$strategy as $crate::__private::Strategy<_>>::given(
            ::core::convert::Into::into($given),
        )
    };
}

/// Describes a record.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __record_schema {
    (
        [$([$($attribute:tt)*])*] $record:ident {
            $(
                $(#[$($about:tt)*])*
                $shown:vis $field:ident : $type:ty
                    = $($secret:ident)? $name:literal $(| $alias:literal)* as $strategy:ident
                    $(new($new:ty))? $(always($always:literal))? $(set($set:ty))?
            ),* $(,)?
        }
    ) => {
        $crate::__named_schema! {
            $record, |generator| {
                let mut object = $crate::schema::ObjectSchema::new(
                    &[$($crate::__doc!($($attribute)*)),*],
                );
                $(
                    <$crate::__private::strategy::$strategy as
                        $crate::schema::FieldSchema<$type>>::describe(
                        &mut object, $name, &[$($crate::__doc!($($about)*)),*], generator,
                    );
                )*
                let _ = generator;
                object.finish()
            }
        }
    };
}

/// Without the feature `schemars` there is nothing to describe.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __record_schema {
    ($($record:tt)*) => {};
}

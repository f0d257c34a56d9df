//! Plain Rust types that lose nothing of the JSON that they were read from.
//!
//! A gateway sends more than its documentation names: other fields, `null` where a value is
//! described, `"false"` for a flag. A type that drops these cannot be written back, logged or
//! compared faithfully; one that keeps everything as [`serde_json::Value`] is no type at all. So a
//! type declared with [`record!`](crate::record) has ordinary fields, and one more that nobody sees, a
//! [`Wire`], for what the fields cannot tell:
//!
//! - unknown fields;
//! - an explicit `null`, or an empty list, where the field would be left out;
//! - a value in another form than the field's type (`"7"` for a number, one object for a list of
//!   one).
//!
//! Writing looks there first, so reading and writing give the same JSON. A field that the program
//! has changed since wins over the form that came.

#[doc(hidden)]
pub mod any_answer;
#[doc(hidden)]
pub mod choice;
#[doc(hidden)]
pub mod lenient;
#[doc(hidden)]
pub mod member;
#[doc(hidden)]
pub mod object;
mod open_enum;
#[doc(hidden)]
pub mod outline;
#[doc(hidden)]
pub mod parts;
pub(crate) mod place;
#[doc(hidden)]
pub mod record;
#[doc(hidden)]
pub mod strategy;
#[doc(hidden)]
pub mod tagged;
mod undocumented;
#[doc(hidden)]
pub mod union;

pub use lenient::Lenient;
pub use member::Member;
pub(crate) use member::{Values, read_whole};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::{Map, Value};
pub use undocumented::Undocumented;

/// What came beyond the fields of a record. Empty, and then without any allocation, for a value
/// that came as documented and for one that the program built.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wire(Option<Box<Map<String, Value>>>);

impl Wire {
    /// Whether everything that came is in the fields.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// What was kept under this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// What was kept under these names.
    pub(crate) fn kept(&self, names: &[&str]) -> Vec<&Value> {
        names.iter().filter_map(|name| self.get(name)).collect()
    }

    /// Writes what was kept under these names.
    pub(crate) fn write_kept<M: SerializeMap>(
        &self,
        names: &[&str],
        map: &mut M,
    ) -> Result<(), M::Error> {
        for name in names {
            if let Some(raw) = self.get(name) {
                map.serialize_entry(name, raw)?;
            }
        }
        Ok(())
    }

    /// Keeps a raw value, or forgets the one that was kept: a name that comes again replaces what
    /// came before.
    #[inline]
    pub(crate) fn set(&mut self, name: &str, raw: Option<Value>) {
        match raw {
            Some(raw) => {
                tell(name, &raw);
                self.keep(name.to_owned(), raw);
            }
            None if self.is_empty() => {}
            None => self.forget(name),
        }
    }

    fn keep(&mut self, name: String, raw: Value) {
        self.0.get_or_insert_default().insert(name, raw);
    }

    fn forget(&mut self, name: &str) {
        if let Some(kept) = &mut self.0 {
            kept.remove(name);
            if kept.is_empty() {
                self.0 = None;
            }
        }
    }

    /// Reads the value of an unknown field.
    #[doc(hidden)]
    pub fn read_unknown<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let value = map.next_value()?;
        self.keep(name, value);
        Ok(())
    }

    /// Writes the unknown fields.
    #[doc(hidden)]
    pub fn write_unknown<M: SerializeMap>(
        &self,
        known: record::Names,
        map: &mut M,
    ) -> Result<(), M::Error> {
        for (name, value) in self.unknown(known) {
            map.serialize_entry(name, value)?;
        }
        Ok(())
    }

    /// What was kept of fields other than the known ones.
    #[doc(hidden)]
    pub fn unknown(&self, known: record::Names) -> Undocumented<'_> {
        Undocumented::new(self.0.as_deref(), known)
    }
}

/// Tells that a field came in another form than its own. Null and an empty list only say that nothing is there.
#[cold]
fn tell(name: &str, raw: &Value) {
    let form = match raw {
        Value::Null => return,
        Value::Array(items) if items.is_empty() => return,
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    tracing::trace!(
        name: "wagate.tolerated",
        { wagate.field = name, wagate.form = form },
        "came in another form than its own"
    );
}

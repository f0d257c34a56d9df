//! The text of an object, looked at before it is read. What a notification is, a tag or its keys tell, wherever they stand; with
//! the text at hand nothing has to be kept aside until they come.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// The text of an object.
pub struct Outline<'a> {
    json: &'a str,
    /// Its members by their names, once somebody has asked.
    members: OnceCell<BTreeMap<Name<'a>, IgnoredAny>>,
}

impl<'a> Outline<'a> {
    pub(crate) const fn new(json: &'a str) -> Self {
        Self { json, members: OnceCell::new() }
    }

    /// Whether it is an object that has all of these keys.
    #[must_use]
    pub fn has_keys(&self, wanted: &[&str]) -> bool {
        let read = || serde_json::from_str(self.json).unwrap_or_default();
        let members = self.members.get_or_init(read);
        wanted.iter().all(|wanted| members.contains_key(&Name(Cow::Borrowed(wanted))))
    }

    /// The first text under this key.
    pub(super) fn text(&self, key: &'static str) -> Option<String> {
        let mut found = None;
        // Looking ends where the text stands, which the reader of JSON takes for a mistake.
        let _ = serde_json::Deserializer::from_str(self.json)
            .deserialize_map(Search { key, found: &mut found });
        found
    }

    /// Reads it as it comes.
    ///
    /// # Errors
    ///
    /// When it does not fit, or is no JSON.
    pub fn value<T: Deserialize<'a>>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.json)
    }

    /// Reads it by a visitor.
    pub(super) fn read<V: Visitor<'a>>(&self, visitor: V) -> serde_json::Result<V::Value> {
        let mut deserializer = serde_json::Deserializer::from_str(self.json);
        let value = deserializer.deserialize_map(visitor)?;
        deserializer.end()?;
        Ok(value)
    }
}

/// The name of a member, as it stands in the text where that is possible.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// Looks for a text.
struct Search<'a> {
    key: &'static str,
    found: &'a mut Option<String>,
}

impl<'de> Visitor<'de> for Search<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(is_wanted) = map.next_key_seed(Is(self.key))? {
            if !is_wanted {
                map.next_value::<IgnoredAny>()?;
            } else if let Value::String(text) = map.next_value()? {
                *self.found = Some(text);
                return Err(A::Error::custom("found"));
            }
        }
        Ok(())
    }
}

/// Reads a key: whether it is this one.
struct Is(&'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(key == self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;

    #[test]
    fn a_text_is_found_wherever_it_stands() {
        let text = |json: &str| Outline::new(json).text("type");
        for json in [
            r#"{"type":"x"}"#,
            r#" {"a": {"type": 1}, "b\n\"": [1, "type", 2.50], "type" :"x", "a":null} "#,
            r#"{"type":7,"type":"x","type":"y"}"#,
            r#"{"t\u0079pe":"\u0078","#,
        ] {
            assert_eq!(text(json).as_deref(), Some("x"), "{json}");
        }
        for json in [r#"{"a":{"type":"x"}}"#, r#"{"type":7}"#, "[]", "{", "7", ""] {
            assert_eq!(text(json), None, "{json}");
        }
    }

    #[test]
    fn an_object_has_its_own_keys() {
        let outline = Outline::new(r#"{"a":{"b":1},"\u0063":2,"a":3}"#);
        assert!(outline.has_keys(&["a", "c"]) && outline.has_keys(&[]));
        assert!(!outline.has_keys(&["a", "b"]));
        assert!(!Outline::new(r#"["a"]"#).has_keys(&["a"]));
    }
}

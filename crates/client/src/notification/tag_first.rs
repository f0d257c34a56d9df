//! The tag of an object before everything else. What comes before a tag has to be kept until the tag tells what it is, and
//! read again then; gateways that put it last would make every notification cost twice.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The same object with its tag first; nothing where it is first already, or where there is none that is a text.
pub(super) fn tag_first(json: &[u8], tag: &str) -> Option<Vec<u8>> {
    let Members(members) = serde_json::from_slice(json).ok()?;
    let is_tag =
        |(name, value): &(Name<'_>, &RawValue)| name.0 == tag && value.get().starts_with('"');
    let place = members.iter().position(is_tag).filter(|place| *place > 0)?;
    let (before, rest) = members.split_at(place);
    let (found, after) = rest.split_first()?;
    let mut sorted = Vec::with_capacity(json.len());
    for (name, value) in std::iter::once(found).chain(before).chain(after) {
        sorted.push(if sorted.is_empty() { b'{' } else { b',' });
        serde_json::to_writer(&mut sorted, &name.0).ok()?;
        sorted.push(b':');
        sorted.extend_from_slice(value.get().as_bytes());
    }
    sorted.push(b'}');
    Some(sorted)
}

/// The members of an object, their values as they stand in the text.
struct Members<'a>(Vec<(Name<'a>, &'a RawValue)>);

/// The name of a member.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::tag_first;

    fn sorted(json: &str) -> Option<String> {
        tag_first(json.as_bytes(), "type").map(|text| String::from_utf8(text).expect("UTF-8"))
    }

    #[test]
    fn the_tag_is_put_before_everything_else() {
        let json = r#" {"a": {"type": 1} , "b\n\"": [1, 2.50], "type" :"x", "a":null} "#;
        let expected = r#"{"type":"x","a":{"type": 1},"b\n\"":[1, 2.50],"a":null}"#;
        assert_eq!(sorted(json).as_deref(), Some(expected));
        // The first that is a text counts.
        let twice = r#"{"type":7,"type":"x","type":"y"}"#;
        assert_eq!(sorted(twice).as_deref(), Some(r#"{"type":"x","type":7,"type":"y"}"#));
    }

    #[test]
    fn what_needs_no_sorting_is_left_alone() {
        for json in [r#"{"type":"x","a":1}"#, r#"{"a":1}"#, r#"{"a":1,"type":7}"#, "[]", "{", "7"] {
            assert_eq!(sorted(json), None, "{json}");
        }
    }
}

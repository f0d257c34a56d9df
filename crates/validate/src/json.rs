//! JSON as it came: what needs no change is borrowed from the bytes, so that reading costs less than checking.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use wagate_spec::Payload;

/// Objects with more members than this look keys that came twice up in a table once they are read.
const FEW: usize = 64;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    /// In the order in which they came; of a key that came twice the last value, as clients read it.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl<'a> Json<'a> {
    /// Reads bytes that are UTF-8; what cannot be borrowed, since half a character is in it, is an error.
    pub fn read(bytes: &'a [u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }

    /// The member of an object.
    pub fn get(&self, name: &str) -> Option<&Json<'a>> {
        let members = self.as_object()?;
        members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    pub fn as_object(&self) -> Option<&[(Cow<'a, str>, Json<'a>)]> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    pub fn as_list(&self) -> Option<&[Json<'a>]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.as_i64() } else { None }
    }

    /// As a value that owns all of it.
    pub fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::from(text.as_ref()),
            Self::List(items) => items.iter().map(Json::to_value).collect(),
            Self::Object(members) => {
                let members =
                    members.iter().map(|(name, value)| (name.to_string(), value.to_value()));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}

impl Payload for Json<'_> {
    fn member(&self, name: &str) -> Option<&Self> {
        self.get(name)
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }

    fn is_object(&self) -> bool {
        self.as_object().is_some()
    }

    fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<'a> From<&'a Value> for Json<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(items) => Self::List(items.iter().map(Json::from).collect()),
            Value::Object(members) => Self::Object(
                members
                    .iter()
                    .map(|(name, value)| (Cow::Borrowed(name.as_str()), Json::from(value)))
                    .collect(),
            ),
        }
    }
}

/// On one line, as `serde_json` writes it.
impl fmt::Display for Json<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        let mut comma = |formatter: &mut fmt::Formatter<'_>| {
            let comma = if std::mem::take(&mut first) { "" } else { "," };
            formatter.write_str(comma)
        };
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Bool(flag) => write!(formatter, "{flag}"),
            Self::Number(number) => write!(formatter, "{number}"),
            Self::Text(text) => write!(formatter, "{}", Value::from(text.as_ref())),
            Self::List(items) => {
                formatter.write_str("[")?;
                for item in items {
                    comma(formatter)?;
                    write!(formatter, "{item}")?;
                }
                formatter.write_str("]")
            }
            Self::Object(members) => {
                formatter.write_str("{")?;
                for (name, value) in members {
                    comma(formatter)?;
                    write!(formatter, "{}:{value}", Value::from(name.as_ref()))?;
                }
                formatter.write_str("}")
            }
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Json<'de>, E> {
        let number = Number::from_f64(number).ok_or_else(|| E::custom("number out of range"))?;
        Ok(Json::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json<'de>, A::Error> {
        let mut members: Vec<(Cow<'de, str>, Json<'de>)> = Vec::new();
        let mut seen = 0;
        while let Some(name) = object.next_key_seed(Text)? {
            let value = object.next_value()?;
            // Most keys are told from all before them by a bit, and need not be looked for.
            let bit = bit(&name);
            let may_be_known = seen & bit != 0 && members.len() <= FEW;
            seen |= bit;
            let mut known = members.iter_mut().filter(|_| may_be_known);
            match known.find(|(known, _)| *known == name) {
                Some((_, known)) => *known = value,
                None => members.push((name, value)),
            }
        }
        if members.len() > FEW {
            keep_last(&mut members);
        }
        Ok(Json::Object(members))
    }
}

/// One bit of 64, by a few bytes of a key.
fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let byte = |place: usize| bytes.get(place).copied().map_or(0, u32::from);
    let last = byte(bytes.len().wrapping_sub(1));
    let sum = byte(0) ^ byte(bytes.len() / 2).rotate_left(2) ^ last.rotate_left(4);
    1 << ((sum + bytes.len() as u32 * 7) & 63)
}

/// Of each key the last value, at the place of the first.
fn keep_last<'de>(members: &mut Vec<(Cow<'de, str>, Json<'de>)>) {
    let mut places: HashMap<Cow<'de, str>, usize> = HashMap::with_capacity(members.len());
    let mut kept: Vec<(Cow<'de, str>, Json<'de>)> = Vec::with_capacity(members.len());
    for (name, value) in members.drain(..) {
        match places.get(&name) {
            Some(&place) => kept[place].1 = value,
            None => {
                places.insert(name.clone(), kept.len());
                kept.push((name, value));
            }
        }
    }
    *members = kept;
}

/// A text, borrowed where it can be: `Cow` itself always copies.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_as_serde_json_does() {
        for text in [
            r#"{"a":[1,-2,1.5,true,null,"x\ny \u00e9"],"b":{},"c":[],"d\"":{"e":18446744073709551615}}"#,
            r#"{"a":1,"b":2,"a":[3]}"#,
            "-0",
            "1e3",
            "7.0",
        ] {
            let tree = Json::read(text.as_bytes()).expect("it is JSON");
            let value: Value = serde_json::from_str(text).expect("it is JSON");
            assert_eq!(tree.to_value(), value, "{text}");
            assert_eq!(tree.to_string(), value.to_string(), "{text}");
            assert_eq!(Json::from(&value), tree, "{text}");
        }
    }

    #[test]
    fn of_many_keys_the_last_counts_as_well() {
        let members: Vec<String> =
            (0..200).map(|index| format!("\"k{}\":{index}", index % 90)).collect();
        let text = format!("{{{}}}", members.join(","));
        let tree = Json::read(text.as_bytes()).expect("it is JSON");
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(tree.to_value(), value);
    }
}

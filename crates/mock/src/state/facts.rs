//! What is known of a call, and the templates of a description that are filled with it.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

/// A longer text is not remembered.
const LONGEST: usize = 64 * 1024;

/// What the placeholders of a template stand for.
#[derive(Clone, Default)]
pub(super) struct Facts {
    pub(super) body: Value,
    pub(super) path: Map<String, Value>,
    pub(super) query: Map<String, Value>,
    pub(super) answer: Value,
    pub(super) item: Value,
    pub(super) each: Value,
    pub(super) milliseconds: u64,
}

/// Parameters as the members of an object.
pub(super) fn parameters(pairs: &[(String, String)]) -> Map<String, Value> {
    pairs.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect()
}

/// The time in milliseconds since 1970.
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

impl Facts {
    /// A template with its values; `None` if one of them is not there.
    pub(super) fn fill(&self, template: &Value) -> Option<Value> {
        match template {
            Value::String(text) => self.text(text),
            Value::Object(members) => match (members.get("each"), members.get("as")) {
                (Some(Value::String(list)), Some(one)) => self.list(list, one),
                _ => Some(Value::Object(self.members(members))),
            },
            Value::Array(items) => items.iter().map(|item| self.fill(item)).collect(),
            other => Some(other.clone()),
        }
    }

    /// The members whose values are there.
    fn members(&self, members: &Map<String, Value>) -> Map<String, Value> {
        let filled = members.iter().map(|(name, value)| Some((name.clone(), self.fill(value)?)));
        filled.flatten().collect()
    }

    /// A thing for each item of a list.
    fn list(&self, list: &str, one: &Value) -> Option<Value> {
        let Value::Array(items) = self.text(list)? else { return None };
        let mut facts = self.clone();
        let filled = items.into_iter().map(|item| {
            facts.each = item;
            facts.fill(one)
        });
        filled.collect()
    }

    /// What a text stands for: a value if it is nothing but a placeholder.
    pub(super) fn text(&self, text: &str) -> Option<Value> {
        let is_one = text.starts_with('{') && text.find('}') == Some(text.len() - 1);
        if is_one {
            return self.value(&text[1..text.len() - 1]).filter(is_short);
        }
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            filled.push_str(before);
            // What may be missing has a question mark.
            match name.strip_suffix('?') {
                Some(name) => {
                    filled.push_str(&self.value(name).as_ref().and_then(plain).unwrap_or_default())
                }
                None => filled.push_str(&plain(&self.value(name)?)?),
            }
            rest = after;
        }
        filled.push_str(rest);
        Some(filled.trim().into()).filter(is_short)
    }

    /// A text that tells one thing from another: gateways write an id with and without what comes after the `@`.
    pub(super) fn key(&self, template: &str) -> Option<String> {
        let text = plain(&self.text(template)?)?;
        let key = without_server(&text);
        (!key.is_empty()).then(|| key.to_owned())
    }

    fn value(&self, name: &str) -> Option<Value> {
        let (from, member) = name.split_once('.').unwrap_or((name, ""));
        let found = match from {
            "path" => self.path.get(member)?,
            "query" => self.query.get(member)?,
            "body" => within(&self.body, member)?,
            "answer" => within(&self.answer, member)?,
            "item" => within(&self.item, member)?,
            "each" => within(&self.each, member)?,
            "now" => return Some(json!(self.milliseconds / 1000)),
            "now-ms" => return Some(json!(self.milliseconds)),
            _ => return None,
        };
        (!found.is_null()).then(|| found.clone())
    }
}

/// An id without the name of a server behind it.
fn without_server(id: &str) -> &str {
    match id.rsplit_once('@') {
        Some((own, server))
            if server.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'.') =>
        {
            own
        }
        _ => id,
    }
}

/// The member at this place, whose names have dots between them; all of it if there is no name.
pub(super) fn within<'v>(value: &'v Value, place: &str) -> Option<&'v Value> {
    place.split('.').filter(|name| !name.is_empty()).try_fold(value, |value, name| value.get(name))
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn is_short(value: &Value) -> bool {
    value.as_str().is_none_or(|text| text.len() <= LONGEST)
}

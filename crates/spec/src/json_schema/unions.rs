//! Unions: only the branch that a value is told to be is looked at, so that a message is about the kind that came.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Converter, Mode, is_tolerated};
use crate::model::resolve;

impl Converter<'_> {
    /// A union whose branches a property tells apart. Readers keep what has another tag, or none.
    pub(super) fn tagged(&self, schema: &Map<String, Value>) -> Option<Value> {
        let discriminator = schema.get("discriminator")?;
        let property = discriminator.get("propertyName")?.as_str()?;
        let mut tags: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mapping = discriminator.get("mapping")?.as_object()?;
        for (tag, component) in mapping {
            tags.entry(component.as_str()?).or_default().push(tag);
        }
        let aliases = schema.get("x-tag-aliases").and_then(Value::as_object);
        for (alias, tag) in aliases.into_iter().flatten() {
            let component = mapping.get(tag.as_str()?)?.as_str()?;
            tags.entry(component).or_default().push(alias);
        }
        let known: Vec<&str> = tags.values().flatten().copied().collect();
        let branches: Vec<Value> = tags
            .iter()
            .map(|(component, tags)| {
                json!({
                    "if": { "required": [property], "properties": { property: { "enum": tags } } },
                    "then": { "$ref": format!("#/$defs/{component}") },
                })
            })
            .collect();
        if self.mode == Mode::Read {
            return Some(json!({ "type": "object", "allOf": branches }));
        }
        Some(json!({
            "type": "object",
            "required": [property],
            "properties": { property: { "enum": known } },
            "allOf": branches,
        }))
    }

    /// A union without a tag: an object is the first branch whose required keys it has. Readers keep what is none.
    pub(super) fn union(&self, schema: &Map<String, Value>) -> Option<Value> {
        let branches = schema.get("oneOf")?.as_array()?;
        if branches.iter().any(is_tolerated) {
            return None;
        }
        let shapes: Vec<(Value, &Value)> =
            branches.iter().filter_map(|branch| Some((self.keys(branch)?, branch))).collect();
        let rest = match self.mode {
            Mode::Read => json!({}),
            _ if shapes.is_empty() => return None,
            _ => json!({ "anyOf": self.branches(schema.get("oneOf")?) }),
        };
        Some(shapes.into_iter().rev().fold(rest, |rest, (keys, branch)| {
            let told = json!({ "type": "object", "required": keys });
            json!({ "if": told, "then": self.schema(branch), "else": rest })
        }))
    }

    /// The keys by which an object is told to be this branch.
    fn keys(&self, branch: &Value) -> Option<Value> {
        let target = resolve(self.components, branch)?;
        let is_object = target.get("type").and_then(Value::as_str) == Some("object");
        is_object.then(|| target.get("required").cloned().unwrap_or_else(|| json!([])))
    }
}

//! OpenAPI 3.0 schemas as JSON Schema (2020-12), so that any validator can use them.
//!
//! References `#/components/schemas/NAME` become `#/$defs/NAME`; a validator needs one document with
//! the schema and the [`definitions`], which [`complete`] gives.
//!
//! ```
//! use serde_json::json;
//! use wagate_spec::json_schema::{Mode, convert};
//!
//! let schema = json!({"type": "string", "nullable": true});
//! assert_eq!(convert(&schema, Mode::Strict), json!({"type": ["string", "null"]}));
//! ```

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The prefix of references in a bundled document.
const COMPONENT: &str = "#/components/schemas/";

/// The format of an object that stands for an integer.
pub(crate) const LONG: &str = "long";

/// Which forms of a value are taken for valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// What is documented, and the `x-tolerated` forms that a server may send as well.
    Tolerant,
    /// Only what is documented: `x-tolerated` branches and properties are dropped.
    Strict,
}

/// Converts one schema of a bundled document.
///
/// A value that is no schema accepts everything.
pub fn convert(schema: &Value, mode: Mode) -> Value {
    let Some(schema) = schema.as_object() else {
        return json!({});
    };
    let nullable = schema.get("nullable") == Some(&Value::Bool(true));
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return or_null(json!({ "$ref": definition(reference) }), nullable);
    }
    if schema.get("format").and_then(Value::as_str) == Some(LONG) {
        return or_null(long(), nullable);
    }
    if let Some(tagged) = tagged(schema) {
        return or_null(tagged, nullable);
    }
    let mut converted = Map::new();
    for (keyword, value) in schema {
        if let Some((keyword, value)) = member(keyword, value, schema, mode) {
            converted.insert(keyword.into(), value);
        }
    }
    if mode == Mode::Tolerant {
        open_required(schema, &mut converted);
    }
    if !nullable {
        return Value::Object(converted);
    }
    match converted.get("type").cloned() {
        Some(name) => {
            converted.insert("type".into(), json!([name, "null"]));
            if let Some(values) = converted.get_mut("enum").and_then(Value::as_array_mut) {
                values.push(Value::Null);
            }
            Value::Object(converted)
        }
        None => or_null(Value::Object(converted), true),
    }
}

/// A required property may be missing where another spelling of it is there, or what is taken instead.
fn open_required(schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
    let mut others: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (name, property) in
        schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    {
        let target = ["x-alias-of", "x-instead-of"].iter().find_map(|key| property.get(*key));
        if let Some(target) = target.and_then(Value::as_str) {
            others.entry(target).or_default().push(json!({ "required": [name] }));
        }
    }
    let Some(required) = converted.get_mut("required").and_then(Value::as_array_mut) else {
        return;
    };
    let mut conditions = Vec::new();
    for (target, others) in others {
        let before = required.len();
        required.retain(|name| name.as_str() != Some(target));
        if required.len() < before {
            conditions.push(json!({ "if": { "anyOf": others }, "else": { "required": [target] } }));
        }
    }
    if !conditions.is_empty() {
        converted.insert("allOf".into(), conditions.into());
    }
}

/// Every component schema of a bundled document, converted, by name: the value of `$defs`.
pub fn definitions(document: &Value, mode: Mode) -> Value {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let members = schemas.into_iter().flatten();
    Value::Object(members.map(|(name, schema)| (name.clone(), convert(schema, mode))).collect())
}

/// One schema together with the definitions that it may refer to: a whole JSON Schema document. The
/// keywords of the schema stay at its root, so that the pointers in a validator's messages are those
/// of the schema.
pub fn complete(schema: &Value, definitions: &Value, mode: Mode) -> Value {
    let mut document = convert(schema, mode);
    if let Some(members) = document.as_object_mut() {
        members.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        members.insert("$defs".into(), definitions.clone());
    }
    document
}

/// A union whose branches a property tells apart. Only the branch of the tag is looked at, so that a
/// message is about the kind of value that came.
fn tagged(schema: &Map<String, Value>) -> Option<Value> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mut tags: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mapping = discriminator.get("mapping")?.as_object()?;
    for (tag, component) in mapping {
        tags.entry(component.as_str()?).or_default().push(tag);
    }
    for (alias, tag) in schema.get("x-tag-aliases").and_then(Value::as_object).into_iter().flatten()
    {
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
    Some(json!({
        "type": "object",
        "required": [property],
        "properties": { property: { "enum": known } },
        "allOf": branches,
    }))
}

/// One keyword of a schema; `None` for those that say nothing about values.
fn member<'a>(
    keyword: &'a str,
    value: &Value,
    schema: &Map<String, Value>,
    mode: Mode,
) -> Option<(&'a str, Value)> {
    let converted = match keyword {
        "type" | "enum" | "pattern" | "minLength" | "maxLength" | "multipleOf" | "minItems"
        | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" | "required" => {
            value.clone()
        }
        "minimum" if is_exclusive(schema, "exclusiveMinimum") => {
            return Some(("exclusiveMinimum", value.clone()));
        }
        "maximum" if is_exclusive(schema, "exclusiveMaximum") => {
            return Some(("exclusiveMaximum", value.clone()));
        }
        "minimum" | "maximum" => value.clone(),
        "items" | "not" => convert(value, mode),
        "additionalProperties" if value.is_boolean() => value.clone(),
        "additionalProperties" => convert(value, mode),
        "properties" => properties(value, mode),
        "allOf" => branches(value, mode),
        // The branches of a union are looked at in order, by readers as well: a value that fits two
        // is no mistake.
        "oneOf" | "anyOf" => return Some(("anyOf", alternatives(value, mode))),
        _ => return None,
    };
    Some((keyword, converted))
}

fn is_exclusive(schema: &Map<String, Value>, keyword: &str) -> bool {
    schema.get(keyword) == Some(&Value::Bool(true))
}

fn properties(value: &Value, mode: Mode) -> Value {
    let members = value.as_object().into_iter().flatten();
    let kept = members.filter(|(_, schema)| is_kept(schema, mode));
    Value::Object(kept.map(|(name, schema)| (name.clone(), convert(schema, mode))).collect())
}

fn branches(value: &Value, mode: Mode) -> Value {
    let branches = value.as_array().into_iter().flatten();
    branches.filter(|schema| is_kept(schema, mode)).map(|schema| convert(schema, mode)).collect()
}

/// The branches of a choice. One that tolerates another form of a scalar accepts every form that a lenient reader
/// converts, not only the one that was seen: what a typed client reads is never invalid.
fn alternatives(value: &Value, mode: Mode) -> Value {
    let mut kept = branches(value, mode);
    let declared = value.as_array().into_iter().flatten();
    let (tolerated, documented): (Vec<&Value>, Vec<&Value>) =
        declared.partition(|schema| !is_kept(schema, Mode::Strict));
    if let (Mode::Tolerant, [documented], false) =
        (mode, documented.as_slice(), tolerated.is_empty())
        && let Some(kept) = kept.as_array_mut()
    {
        kept.extend(lenient_forms(documented));
    }
    kept
}

/// The forms that readers convert to a documented scalar.
fn lenient_forms(documented: &Value) -> Vec<Value> {
    match documented.get("type").and_then(Value::as_str) {
        Some("boolean") => vec![json!({ "enum": ["true", "false", 0, 1] })],
        Some("integer") => vec![json!({ "type": "string", "pattern": "^-?[0-9]+$" })],
        Some("number") => vec![json!({ "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$" })],
        Some("string") => vec![json!({ "type": ["number", "boolean"] }), wrapped_text(), long()],
        _ => Vec::new(),
    }
}

/// An object that holds a text and nothing else.
fn wrapped_text() -> Value {
    let text = json!({ "type": "string" });
    json!({ "type": "object", "additionalProperties": text, "minProperties": 1, "maxProperties": 1 })
}

/// The halves of an integer of 64 bits, the way in which JavaScript writes it.
fn long() -> Value {
    let half = json!({ "type": "integer", "minimum": i32::MIN, "maximum": u32::MAX });
    json!({
        "type": "object",
        "properties": { "low": half, "high": half, "unsigned": { "type": "boolean" } },
        "required": ["low", "high"],
        "additionalProperties": false,
    })
}

fn is_kept(schema: &Value, mode: Mode) -> bool {
    mode == Mode::Tolerant || schema.get("x-tolerated") != Some(&Value::Bool(true))
}

fn or_null(schema: Value, nullable: bool) -> Value {
    if nullable { json!({ "anyOf": [schema, { "type": "null" }] }) } else { schema }
}

fn definition(reference: &str) -> String {
    match reference.strip_prefix(COMPONENT) {
        Some(name) => format!("#/$defs/{name}"),
        None => reference.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(schema: &Value, value: &Value, mode: Mode) -> bool {
        jsonschema::is_valid(&complete(schema, &json!({}), mode), value)
    }

    #[test]
    fn a_nullable_enum_accepts_null() {
        let schema = json!({"type": "string", "nullable": true, "enum": ["asc"]});
        assert!(accepts(&schema, &Value::Null, Mode::Strict));
        assert!(accepts(&schema, &json!("asc"), Mode::Strict));
        assert!(!accepts(&schema, &json!("desc"), Mode::Strict));
    }

    #[test]
    fn a_tolerated_branch_is_valid_only_when_tolerant() {
        let schema = json!({"oneOf": [
            {"type": "boolean"},
            {"type": "string", "enum": ["true", "false"], "x-tolerated": true},
        ]});
        assert!(accepts(&schema, &json!(true), Mode::Strict));
        assert!(accepts(&schema, &json!("true"), Mode::Tolerant));
        assert!(!accepts(&schema, &json!("true"), Mode::Strict));
    }

    #[test]
    fn a_tolerated_form_opens_every_form_that_readers_convert() {
        let schema = json!({"oneOf": [
            {"type": "boolean"},
            {"type": "string", "enum": ["true", "false"], "x-tolerated": true},
        ]});
        assert!(accepts(&schema, &json!(1), Mode::Tolerant));
        assert!(!accepts(&schema, &json!(1), Mode::Strict));
        assert!(!accepts(&schema, &json!(2), Mode::Tolerant));
    }

    #[test]
    fn a_text_tolerates_itself_in_an_object_and_an_integer_in_halves() {
        let schema = json!({"oneOf": [
            {"type": "string"},
            {"type": "object", "format": "long", "x-tolerated": true},
        ]});
        let long = json!({"low": -1, "high": 0, "unsigned": true});
        assert!(accepts(&schema, &long, Mode::Tolerant) && !accepts(&schema, &long, Mode::Strict));
        assert!(accepts(&schema, &json!({"wid": "7@c.us"}), Mode::Tolerant));
        for value in [json!({}), json!({"wid": 7}), json!({"low": 1}), json!({"a": "b", "c": "d"})]
        {
            assert!(!accepts(&schema, &value, Mode::Tolerant), "{value}");
        }
    }

    #[test]
    fn a_value_that_fits_two_branches_is_valid() {
        let schema = json!({"oneOf": [
            {"type": "object", "required": ["a"]},
            {"type": "object", "required": ["b"]},
        ]});
        assert!(accepts(&schema, &json!({"a": 1, "b": 2}), Mode::Strict));
        assert!(!accepts(&schema, &json!({}), Mode::Strict));
    }

    #[test]
    fn a_tag_decides_which_branch_a_value_must_fit() {
        let text = json!({"type": "object", "properties": {"text": {"type": "string"}}});
        let document = json!({"components": {"schemas": {"Text": text}}});
        let schema = json!({
            "oneOf": [{"$ref": "#/components/schemas/Text"}],
            "discriminator": {"propertyName": "kind", "mapping": {"text": "Text"}},
            "x-tag-aliases": {"txt": "text"},
        });
        let defined = definitions(&document, Mode::Tolerant);
        let complete = complete(&schema, &defined, Mode::Tolerant);
        let accepts = |value: Value| jsonschema::is_valid(&complete, &value);
        assert!(accepts(json!({"kind": "text", "text": "hello"})));
        assert!(accepts(json!({"kind": "txt", "text": "hello"})));
        assert!(!accepts(json!({"kind": "text", "text": 7})));
        assert!(!accepts(json!({"kind": "picture"})));
        assert!(!accepts(json!({"text": "hello"})));
    }

    #[test]
    fn references_reach_the_definitions_and_may_be_nullable() {
        let document = json!({"components": {"schemas": {"Name": {"type": "string"}}}});
        let defined = definitions(&document, Mode::Strict);
        let schema = json!({"$ref": "#/components/schemas/Name", "nullable": true});
        let complete = complete(&schema, &defined, Mode::Strict);
        assert!(jsonschema::is_valid(&complete, &json!("Ana")));
        assert!(jsonschema::is_valid(&complete, &Value::Null));
        assert!(!jsonschema::is_valid(&complete, &json!(1)));
    }

    #[test]
    fn a_tolerated_property_is_unknown_when_strict() {
        let schema = json!({"type": "object", "properties": {
            "old": {"type": "string", "x-tolerated": true, "x-alias-of": "new"},
            "new": {"type": "string"},
        }});
        assert!(!accepts(&schema, &json!({"old": 1}), Mode::Tolerant));
        assert!(accepts(&schema, &json!({"old": 1}), Mode::Strict));
    }

    #[test]
    fn a_required_property_may_be_replaced_by_what_is_taken_instead() {
        let schema = json!({"type": "object", "required": ["phone"], "properties": {
            "phone": {"type": "integer"},
            "chatId": {"type": "string", "x-tolerated": true, "x-instead-of": "phone"},
        }});
        for value in
            [json!({"phone": 1}), json!({"chatId": "a"}), json!({"phone": 1, "chatId": "a"})]
        {
            assert!(accepts(&schema, &value, Mode::Tolerant), "{value}");
        }
        for value in [json!({}), json!({"chatId": 1}), json!({"chatId": "a", "phone": "b"})] {
            assert!(!accepts(&schema, &value, Mode::Tolerant), "{value}");
        }
        assert!(!accepts(&schema, &json!({"chatId": "a"}), Mode::Strict));
    }

    #[test]
    fn an_exclusive_minimum_is_a_number() {
        let schema = json!({"type": "number", "minimum": 0, "exclusiveMinimum": true});
        assert!(!accepts(&schema, &json!(0), Mode::Strict));
        assert!(accepts(&schema, &json!(0.5), Mode::Strict));
    }
}

//! OpenAPI 3.0 schemas as JSON Schema (2020-12), so that any validator can use them.
//!
//! References `#/components/schemas/NAME` become `#/$defs/NAME`; a validator needs one document with
//! the schema and the [definitions](Converter::definitions), which [`Converter::complete`] gives.
//!
//! ```
//! use serde_json::{Map, json};
//! use wagate_spec::json_schema::{Converter, Mode};
//!
//! let components = Map::new();
//! let converter = Converter::new(&components, Mode::Strict);
//! let schema = json!({"type": "string", "nullable": true});
//! assert_eq!(converter.schema(&schema), json!({"type": ["string", "null"]}));
//! ```
//!
//! What JSON Schema has no word for stands under keywords of our own, which other tools ignore:
//!
//! | keyword | on | says |
//! | --- | --- | --- |
//! | `x-integer` | integers, and texts that hold one | it has 64 bits, and is not written as `7.0` |
//! | `x-success` | properties | blank text counts as missing |
//! | `x-secret` | anything | no message shows the value |
//! | `x-parts` | objects, strict | of each list of properties one is there at most |
//! | `x-observed` | anything, strict | no page states it |
//! | `x-observed-values` | enums, strict | the values that no page states |

mod forms;
mod secrets;
mod unions;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use secrets::is_secret;
pub use secrets::secret_members;

use crate::model::COMPONENT;

/// The prefix of references in a JSON Schema document.
const DEFINITION: &str = "#/$defs/";

/// The format of an object that stands for an integer.
pub(crate) const LONG: &str = "long";

/// The format of an object that holds an id in its parts, with the whole of it as `_serialized`.
pub(crate) const SERIALIZED: &str = "serialized";

/// What `$comment` says beside the forms of a value that are only tolerated: messages are to speak of the
/// documented one.
pub const TOLERATED: &str = "tolerated";

/// Which forms of a value are taken for valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// What the typed clients read of what a gateway sends: scalars in any form that can be converted, unknown
    /// values of enums, unknown kinds of unions, and values beyond the documented bounds.
    Read,
    /// What is documented, and the `x-tolerated` forms that a description names.
    Tolerant,
    /// Only what is documented: `x-tolerated` branches and properties are dropped, and what was only observed is
    /// marked.
    Strict,
}

/// Converts the schemas of one bundled document.
#[derive(Debug, Clone, Copy)]
pub struct Converter<'a> {
    components: &'a Map<String, Value>,
    mode: Mode,
}

impl<'a> Converter<'a> {
    /// For schemas that refer to these components: [`Spec::schemas`](crate::Spec::schemas).
    #[must_use]
    pub fn new(components: &'a Map<String, Value>, mode: Mode) -> Self {
        Self { components, mode }
    }

    /// One schema. A value that is no schema accepts everything.
    #[must_use]
    pub fn schema(&self, schema: &Value) -> Value {
        let Some(members) = schema.as_object() else { return json!({}) };
        let nullable = members.get("nullable") == Some(&Value::Bool(true));
        let scalar = forms::scalar(members).filter(|_| self.mode == Mode::Read);
        let mut converted = scalar.unwrap_or_else(|| or_null(self.body(members), nullable));
        if let Some(target) = converted.as_object_mut() {
            self.keep_marks(members, target);
        }
        converted
    }

    /// Every component schema of the document, by name: the value of `$defs`.
    #[must_use]
    pub fn definitions(&self) -> Value {
        let members = self.components.iter();
        Value::Object(members.map(|(name, schema)| (name.clone(), self.schema(schema))).collect())
    }

    /// One schema together with those of the definitions that it leads to: a whole JSON Schema document. The
    /// keywords of the schema stay at its root, so that the pointers in a validator's messages are those
    /// of the schema.
    #[must_use]
    pub fn complete(&self, schema: &Value, definitions: &Value) -> Value {
        let mut document = self.schema(schema);
        if let Some(members) = document.as_object_mut() {
            members.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        }
        let reached = reached(&document, definitions);
        if let Some(members) = document.as_object_mut() {
            members.insert("$defs".into(), reached);
        }
        document
    }

    /// A schema without its nullability.
    fn body(&self, schema: &Map<String, Value>) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return json!({ "$ref": definition(reference) });
        }
        match schema.get("format").and_then(Value::as_str) {
            Some(LONG) => return forms::long(),
            Some(SERIALIZED) => return forms::serialized(),
            _ => {}
        }
        if let Some(union) = self.tagged(schema).or_else(|| self.union(schema)) {
            return union;
        }
        let mut converted = Map::new();
        for (keyword, value) in schema {
            if let Some((keyword, value)) = self.member(keyword, value, schema) {
                converted.insert(keyword.into(), value);
            }
        }
        if converted.get("type").and_then(Value::as_str) == Some("integer") {
            converted.insert("x-integer".into(), true.into());
        }
        if self.mode != Mode::Strict {
            open_required(schema, &mut converted);
        }
        Value::Object(converted)
    }

    /// One keyword of a schema; `None` for those that say nothing about values.
    fn member<'k>(
        &self,
        keyword: &'k str,
        value: &Value,
        schema: &Map<String, Value>,
    ) -> Option<(&'k str, Value)> {
        let converted = match keyword {
            "type" => value.clone(),
            "required" => self.required(value, schema),
            "items" => self.schema(value),
            "additionalProperties" if !value.is_boolean() => self.schema(value),
            "properties" => self.properties(value),
            "allOf" => self.branches(value),
            // The branches are looked at in order, by readers as well: a value that fits two is no mistake.
            "oneOf" | "anyOf" => return Some(("anyOf", self.alternatives(value))),
            // Readers keep to no bound.
            _ if self.mode == Mode::Read => return None,
            "enum"
            | "pattern"
            | "minLength"
            | "maxLength"
            | "multipleOf"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "minProperties"
            | "maxProperties"
            | "additionalProperties" => value.clone(),
            "minimum" if is_exclusive(schema, "exclusiveMinimum") => {
                return Some(("exclusiveMinimum", value.clone()));
            }
            "maximum" if is_exclusive(schema, "exclusiveMaximum") => {
                return Some(("exclusiveMaximum", value.clone()));
            }
            "minimum" | "maximum" => value.clone(),
            "not" => self.schema(value),
            _ => return None,
        };
        Some((keyword, converted))
    }

    /// The properties that must be there. To a reader null is as good as nothing, so one that may be null may be
    /// missing.
    fn required(&self, required: &Value, schema: &Map<String, Value>) -> Value {
        let is_nullable = |name: &Value| {
            let properties = schema.get("properties").zip(name.as_str());
            let property = properties.and_then(|(properties, name)| properties.get(name));
            property.is_some_and(|property| property.get("nullable") == Some(&Value::Bool(true)))
        };
        let names = required.as_array().into_iter().flatten();
        names.filter(|name| self.mode != Mode::Read || !is_nullable(name)).cloned().collect()
    }

    fn properties(&self, value: &Value) -> Value {
        let members = value.as_object().into_iter().flatten();
        let kept = members.filter(|(_, schema)| self.is_kept(schema));
        Value::Object(kept.map(|(name, schema)| (name.clone(), self.schema(schema))).collect())
    }

    fn branches(&self, value: &Value) -> Value {
        let branches = value.as_array().into_iter().flatten();
        branches.filter(|schema| self.is_kept(schema)).map(|schema| self.schema(schema)).collect()
    }

    /// The branches of a choice. One that tolerates another form of a scalar accepts every form that a lenient
    /// reader converts, not only the one that is named: what a typed client reads is never invalid.
    fn alternatives(&self, value: &Value) -> Value {
        let mut kept = self.branches(value);
        let declared = value.as_array().into_iter().flatten();
        let (tolerated, documented): (Vec<&Value>, Vec<&Value>) =
            declared.partition(|schema| is_tolerated(schema));
        if let (Mode::Tolerant, [documented], false) =
            (self.mode, documented.as_slice(), tolerated.is_empty())
            && let Some(kept) = kept.as_array_mut()
        {
            let is_integer = documented.get("type").and_then(Value::as_str) == Some("integer");
            let named =
                kept.iter_mut().filter(|branch| is_integer && branch.get("pattern").is_some());
            named.filter_map(Value::as_object_mut).for_each(|branch| {
                branch.insert("x-integer".into(), true.into());
            });
            kept.extend(forms::tolerated(documented));
        }
        kept
    }

    fn is_kept(&self, schema: &Value) -> bool {
        self.mode != Mode::Strict || !is_tolerated(schema)
    }

    /// What only a validator of our own understands.
    fn keep_marks(&self, schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
        let strict = ["x-parts", "x-observed", "x-observed-values"];
        let marks = strict.into_iter().filter(|_| self.mode == Mode::Strict);
        for mark in marks.chain(["x-success"]) {
            if let Some(value) = schema.get(mark) {
                converted.insert(mark.into(), value.clone());
            }
        }
        if is_secret(schema) {
            converted.insert("x-secret".into(), true.into());
        }
    }
}

/// Those of the definitions that a schema leads to. A validator takes its time for each, whether it is used or not.
#[must_use]
pub fn reached(schema: &Value, definitions: &Value) -> Value {
    let mut reached = Map::new();
    let mut waiting = vec![schema];
    while let Some(schema) = waiting.pop() {
        let name = schema.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|reference| reference.strip_prefix(DEFINITION));
        if let Some((name, target)) = name.and_then(|name| Some((name, definitions.get(name)?)))
            && !reached.contains_key(name)
        {
            reached.insert(name.to_owned(), target.clone());
            waiting.push(target);
        }
        match schema {
            Value::Object(members) => waiting.extend(members.values()),
            Value::Array(items) => waiting.extend(items),
            _ => {}
        }
    }
    Value::Object(reached)
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

fn is_exclusive(schema: &Map<String, Value>, keyword: &str) -> bool {
    schema.get(keyword) == Some(&Value::Bool(true))
}

fn is_tolerated(schema: &Value) -> bool {
    schema.get("x-tolerated") == Some(&Value::Bool(true))
}

/// A schema that accepts null too. Where it has a type, null becomes another one, so that messages stay short.
fn or_null(mut schema: Value, nullable: bool) -> Value {
    if !nullable {
        return schema;
    }
    let Some(name) = schema.get("type").filter(|name| name.is_string()).cloned() else {
        return json!({ "anyOf": [schema, { "type": "null" }] });
    };
    schema["type"] = json!([name, "null"]);
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
    schema
}

fn definition(reference: &str) -> String {
    match reference.strip_prefix(COMPONENT) {
        Some(name) => format!("{DEFINITION}{name}"),
        None => reference.to_owned(),
    }
}

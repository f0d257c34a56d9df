//! A value made up from a schema, for what the docs describe but do not show.

use regex::Regex;
use serde_json::{Map, Value, json};

use crate::model::{Content, Example, Parameter, Spec};

/// Schemas nested deeper than this are left out or empty.
const DEEPEST: usize = 12;

/// Strings that fit what gateways usually ask of a string.
const STRINGS: [&str; 8] = [
    "text",
    "5511999999999",
    "5511999999999@c.us",
    "0",
    "2026-01-01T00:00:00Z",
    "https://example.com/",
    "00000000-0000-4000-8000-000000000000",
    "A",
];

/// Makes up values for the schemas of one description.
#[derive(Debug, Clone, Copy)]
pub struct Sampler<'a> {
    spec: &'a Spec,
}

impl<'a> Sampler<'a> {
    /// For the schemas of this description.
    #[must_use]
    pub fn new(spec: &'a Spec) -> Self {
        Self { spec }
    }

    /// A value that fits the schema piece by piece; `None` when none could be found. As a whole it may
    /// still not fit, so the caller checks it.
    #[must_use]
    pub fn value(&self, schema: &'a Value) -> Option<Value> {
        self.at(schema, &mut Vec::new())
    }

    /// What a caller gives for a parameter: its example, or something of its form.
    #[must_use]
    pub fn parameter(&self, parameter: &'a Parameter) -> Value {
        let example = parameter.example.clone();
        example.or_else(|| self.value(&parameter.schema)).unwrap_or_else(|| json!("1"))
    }

    /// What a caller sends: the documented example, or something of its form.
    #[must_use]
    pub fn body(&self, content: &'a Content) -> Value {
        let shown = Example::main(&content.examples).map(|example| Value::clone(&example.value));
        shown.or_else(|| self.value(&content.schema)).unwrap_or_default()
    }

    /// `path` holds the schemas around this one, so that a type that holds itself comes to an end.
    fn at(&self, schema: &'a Value, path: &mut Vec<&'a Value>) -> Option<Value> {
        let schema = self.spec.resolve(schema)?;
        if path.len() >= DEEPEST || path.iter().any(|outer| std::ptr::eq(*outer, schema)) {
            return null_if_allowed(schema);
        }
        path.push(schema);
        let value = given(schema).or_else(|| self.made_up(schema, path));
        path.pop();
        value.or_else(|| null_if_allowed(schema))
    }

    fn made_up(&self, schema: &'a Value, path: &mut Vec<&'a Value>) -> Option<Value> {
        if schema.get("allOf").is_some() {
            return self.all_of(schema, path);
        }
        if let Some(branches) = items(schema, "oneOf").or_else(|| items(schema, "anyOf")) {
            return documented(branches).find_map(|branch| self.at(branch, path));
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => self.array(schema, path),
            Some("boolean") => Some(Value::Bool(true)),
            Some("integer" | "number") => number(schema),
            Some("string") => string(schema),
            Some("object") | None => self.object(schema, path).map(Value::Object),
            Some(_) => None,
        }
    }

    /// One object that has what each of the parts asks for.
    fn all_of(&self, schema: &'a Value, path: &mut Vec<&'a Value>) -> Option<Value> {
        let mut whole = self.object(schema, path)?;
        for part in items(schema, "allOf")? {
            match self.at(part, path)? {
                Value::Object(fields) => whole.extend(fields),
                // Only objects can be put together: a single part of another type stands for all.
                other => return Some(other),
            }
        }
        Some(Value::Object(whole))
    }

    fn array(&self, schema: &'a Value, path: &mut Vec<&'a Value>) -> Option<Value> {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let item = schema.get("items").and_then(|items| self.at(items, path));
        match item {
            Some(item) => Some(vec![item; usize::try_from(least.clamp(1, 100)).ok()?].into()),
            None if least == 0 => Some(json!([])),
            None => None,
        }
    }

    fn object(&self, schema: &'a Value, path: &mut Vec<&'a Value>) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten();
        let shown = properties
            .filter(|(name, property)| !is_tolerated(property) && !is_further_part(schema, name));
        for (name, property) in shown {
            if let Some(value) = self.at(property, path) {
                object.insert(name.clone(), value);
            }
        }
        let complete = items(schema, "required")
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .all(|name| object.contains_key(name));
        complete.then_some(object)
    }
}

/// Whether an object has another property in the place of this one: of the parts it shows the first.
fn is_further_part(schema: &Value, name: &str) -> bool {
    let lists = schema.get("x-parts").and_then(Value::as_object).into_iter().flatten();
    let mut further =
        lists.filter_map(|(_, list)| list.as_array()).flat_map(|list| list.iter().skip(1));
    further.any(|part| part == name)
}

/// A value that the schema itself gives.
fn given(schema: &Value) -> Option<Value> {
    schema
        .get("example")
        .or_else(|| schema.get("default"))
        .or_else(|| items(schema, "enum")?.first())
        .filter(|value| !value.is_null())
        .cloned()
}

fn null_if_allowed(schema: &Value) -> Option<Value> {
    (schema.get("nullable") == Some(&Value::Bool(true))).then_some(Value::Null)
}

fn items<'a>(schema: &'a Value, key: &str) -> Option<&'a Vec<Value>> {
    schema.get(key).and_then(Value::as_array)
}

/// The branches of an alternative, without those that a server sends against its docs.
fn documented(branches: &[Value]) -> impl Iterator<Item = &Value> {
    branches.iter().filter(|branch| !is_tolerated(branch))
}

fn is_tolerated(schema: &Value) -> bool {
    schema.get("x-tolerated") == Some(&Value::Bool(true))
}

fn string(schema: &Value) -> Option<Value> {
    let by_format = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2026-01-01T00:00:00Z",
        Some("date") => "2026-01-01",
        Some("uri" | "url") => "https://example.com/",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("email") => "someone@example.com",
        Some("byte") => "AAAA",
        Some("chat-id") => "5511999999999@c.us",
        _ => "text",
    };
    let length = |key: &str| {
        let length = schema.get(key).and_then(Value::as_u64)?;
        usize::try_from(length).ok().filter(|length| *length <= 100_000)
    };
    let of_length =
        ["minLength", "maxLength"].into_iter().filter_map(length).map(|length| "a".repeat(length));
    let pattern = schema.get("pattern").and_then(Value::as_str);
    let pattern = pattern.map(Regex::new).transpose().ok()?;
    let candidates = std::iter::once(by_format).chain(STRINGS).map(str::to_owned).chain(of_length);
    let mut fitting = candidates.filter(|text| is_long_enough(schema, text));
    fitting.find(|text| pattern.as_ref().is_none_or(|one| one.is_match(text))).map(Value::from)
}

fn is_long_enough(schema: &Value, text: &str) -> bool {
    let length = text.chars().count() as u64;
    let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
    limit("minLength").is_none_or(|least| length >= least)
        && limit("maxLength").is_none_or(|most| length <= most)
}

fn number(schema: &Value) -> Option<Value> {
    let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
    let step = bound("multipleOf").unwrap_or(1).max(1);
    let around = |bound: i64| {
        let rounded = bound.saturating_sub(bound.rem_euclid(step));
        [rounded, rounded.saturating_add(step), rounded.saturating_sub(step)]
    };
    let bounds = [bound("minimum"), Some(1), bound("maximum"), Some(0)];
    let whole = bounds.into_iter().flatten().flat_map(around).map(Value::from);
    let as_they_are = ["minimum", "maximum"].iter().filter_map(|key| schema.get(*key)).cloned();
    whole.chain(as_they_are).find(|number| is_within(schema, number))
}

fn is_within(schema: &Value, number: &Value) -> bool {
    let Some(number) = number.as_f64() else { return false };
    let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
    let excludes = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let is_whole = schema.get("type") != Some(&json!("integer")) || number.fract() == 0.0;
    is_whole
        && limit("multipleOf").is_none_or(|step| (number / step).fract() == 0.0)
        && limit("minimum").is_none_or(|least| match excludes("exclusiveMinimum") {
            true => number > least,
            false => number >= least,
        })
        && limit("maximum").is_none_or(|most| match excludes("exclusiveMaximum") {
            true => number < most,
            false => number <= most,
        })
}

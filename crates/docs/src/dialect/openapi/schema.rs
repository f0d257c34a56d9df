//! The fields of a schema, by dotted paths.

use crate::facts::Attribute;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Objects in objects are not followed any deeper.
const DEPTH: usize = 8;

/// A schema with more fields is cut: its objects hold one another.
const LIMIT: usize = 1000;

/// A document, and what is odd about it.
pub(super) struct Document<'a> {
    pub root: &'a Value,
    /// By pointer, so that each is told once.
    oddities: RefCell<BTreeMap<String, String>>,
}

/// A field, and where it stands in the document.
pub(super) struct Field {
    pub attribute: Attribute,
    pub pointer: String,
}

/// A segment of a JSON pointer.
pub(super) fn escaped(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        Self { root, oddities: RefCell::default() }
    }

    /// What breaks the rules of the form, by pointer.
    pub(super) fn oddities(&self) -> Vec<(String, String)> {
        self.oddities.borrow().clone().into_iter().collect()
    }

    /// What a reference leads to, and where that stands.
    pub(super) fn resolved<'b>(&self, value: &'b Value, pointer: &str) -> (&'b Value, String)
    where
        'a: 'b,
    {
        let (mut value, mut pointer) = (value, pointer.to_owned());
        for _ in 0..DEPTH {
            let reference = value.get("$ref").and_then(Value::as_str);
            let target = reference.and_then(|reference| reference.strip_prefix('#'));
            let Some((target, found)) = target.and_then(|at| Some((at, self.root.pointer(at)?)))
            else {
                break;
            };
            (value, pointer) = (found, target.to_owned());
        }
        (value, pointer)
    }

    /// The type of a schema in a word or two, and its values.
    pub(super) fn described(&self, schema: &Value) -> (Option<String>, Vec<String>) {
        let (schema, _) = self.resolved(schema, "");
        let one =
            |key: &str| schema.get(key).and_then(Value::as_array).filter(|list| list.len() == 1);
        if let Some(only) = one("allOf").and_then(|list| list.first()) {
            return self.described(only);
        }
        let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        let mut values: Vec<String> = listed
            .filter(|value| !value.is_null())
            .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            .collect();
        let is_nullable = schema.get("nullable") == Some(&Value::Bool(true));
        let mut types: Vec<String> = match schema.get("type") {
            Some(Value::String(name)) => vec![name.clone()],
            Some(Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            _ if schema.get("properties").is_some() => vec!["object".to_owned()],
            _ => self.alternatives(schema),
        };
        if let Some(list) = types.iter_mut().find(|name| *name == "array")
            && let Some(items) = schema.get("items")
        {
            let (inner, item_values) = self.described(items);
            values.extend(item_values);
            if let Some(inner) = inner {
                *list = format!("array of {inner}");
            }
        }
        if is_nullable && !types.iter().any(|name| name == "null") {
            types.push("null".to_owned());
        }
        ((!types.is_empty()).then(|| types.join(" or ")), values)
    }

    fn alternatives(&self, schema: &Value) -> Vec<String> {
        let branches = ["oneOf", "anyOf", "allOf"].into_iter().filter_map(|key| schema.get(key));
        let branches = branches.filter_map(Value::as_array).flatten();
        let types: BTreeSet<String> =
            branches.filter_map(|branch| self.described(branch).0).collect();
        types.into_iter().collect()
    }

    /// All fields below the schema of a media type.
    pub(super) fn fields(&self, media: &Value, pointer: &str) -> Vec<Field> {
        let mut walk = Walk { document: self, fields: Vec::new(), known: BTreeSet::new() };
        if let Some(schema) = media.get("schema") {
            walk.below(schema, "", &format!("{pointer}/schema"), &mut Vec::new());
        }
        walk.fields
    }

    /// The names that a schema demands. Some generators write a truth value there.
    fn required<'b>(&self, schema: &'b Value, pointer: &str) -> BTreeSet<&'b str> {
        if schema.get("required").is_some_and(|required| !required.is_array()) {
            let pointer = format!("{pointer}/required");
            let message = "`required` of a schema is no list, and says nothing".to_owned();
            self.oddities.borrow_mut().insert(pointer, message);
        }
        let listed = schema.get("required").and_then(Value::as_array);
        listed.into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

struct Walk<'a, 'd> {
    document: &'d Document<'a>,
    fields: Vec<Field>,
    known: BTreeSet<String>,
}

impl Walk<'_, '_> {
    /// The fields of a schema; `above` are the schemas that it stands in.
    fn below(&mut self, schema: &Value, prefix: &str, pointer: &str, above: &mut Vec<String>) {
        let (schema, pointer) = self.document.resolved(schema, pointer);
        if above.len() > DEPTH || above.contains(&pointer) {
            return;
        }
        let required = self.document.required(schema, &pointer);
        above.push(pointer.clone());
        for key in ["allOf", "oneOf", "anyOf"] {
            let branches = schema.get(key).and_then(Value::as_array).into_iter().flatten();
            for (index, branch) in branches.enumerate() {
                self.below(branch, prefix, &format!("{pointer}/{key}/{index}"), above);
            }
        }
        if let Some(items) = schema.get("items") {
            self.below(items, prefix, &format!("{pointer}/items"), above);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            let pointer = format!("{pointer}/properties/{}", escaped(name));
            if self.fields.len() >= LIMIT {
                break;
            }
            if self.known.insert(path.clone()) {
                let mandatory = Some(required.contains(name.as_str()) && prefix.is_empty());
                self.add(property, &path, mandatory, &pointer);
            }
            self.below(property, &path, &pointer, above);
        }
        above.pop();
    }

    fn add(&mut self, property: &Value, path: &str, mandatory: Option<bool>, pointer: &str) {
        let (type_name, values) = self.document.described(property);
        self.document.required(property, pointer);
        let attribute = Attribute {
            name: path.to_owned(),
            type_name,
            values,
            // Whether an object inside is sent decides over its members.
            mandatory: mandatory.filter(|_| !path.contains('.')),
            deprecated: property.get("deprecated") == Some(&Value::Bool(true)),
            ..Attribute::default()
        };
        self.fields.push(Field { attribute, pointer: pointer.to_owned() });
    }
}

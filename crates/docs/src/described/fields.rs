//! The properties of a schema, as dotted paths from the root of a body.

use super::union;
use serde_json::Value;
use std::collections::BTreeSet;
use wagate_spec::Spec;

/// Deeper properties are not listed; a recursive schema has no deepest one.
const DEPTH: usize = 12;

/// The properties of one or more schemas. Arrays add nothing to a path; the branches of `oneOf`, `anyOf` and `allOf` all
/// count, and so do tolerated properties.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    spec: &'a Spec,
    roots: Vec<&'a Value>,
    /// The tag of the wanted branches, in unions that a property tells apart.
    tag: Option<&'a str>,
}

/// A property and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Property {
    /// Names from the root, joined by dots.
    pub path: String,
    /// Whether the description itself says that no table names it: it is tolerated, or another spelling.
    pub tolerated: bool,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(spec: &'a Spec, roots: impl IntoIterator<Item = &'a Value>) -> Self {
        Self { spec, roots: roots.into_iter().collect(), tag: None }
    }

    /// Only the branches that this tag stands for or that lead to them, in unions with a `discriminator`.
    pub(crate) fn tagged(mut self, tag: &'a str) -> Self {
        self.tag = Some(tag);
        self
    }

    /// Whether a property stands at this dotted path. Names in maps (`additionalProperties`) may be any.
    pub(crate) fn has_path(&self, path: &str) -> bool {
        let path = plain(path);
        let names: Vec<&str> = path.split('.').collect();
        // A name that has a dot in it stands in the description as it is printed.
        self.reaches(&names, false) || self.reaches(&[path.as_str()], false)
    }

    /// Whether the names of an example are described: what an object of unknown properties holds is, too.
    pub(crate) fn admits<T: AsRef<str>>(&self, names: &[T]) -> bool {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        self.reaches(&names, true)
    }

    /// Whether a property has this name, at any depth. A dotted name is the end of a path.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        let name = plain(name);
        let end = format!(".{name}");
        self.properties().iter().any(|known| known.path == name || known.path.ends_with(&end))
    }

    /// Every property, in the order of the description. A component is not entered again below itself.
    pub(crate) fn properties(&self) -> Vec<Property> {
        let mut list = Vec::new();
        let mut seen = BTreeSet::new();
        for root in &self.roots {
            self.list(root, "", &mut Vec::new(), &mut |property| {
                if seen.insert(property.path.clone()) {
                    list.push(property);
                }
            });
        }
        list
    }

    /// Whether a property may have this text, by an enum or as a tag.
    pub(crate) fn has_value(&self, text: &str) -> bool {
        let is_value = |schema: &Value| {
            let listed = schema.get("enum").and_then(Value::as_array);
            let tags = schema.pointer("/discriminator/mapping");
            listed.is_some_and(|values| values.iter().any(|value| value == text))
                || tags.is_some_and(|tags| tags.get(text).is_some())
        };
        self.roots.iter().any(|root| union::any_below(self.spec, root, is_value))
    }

    /// Whether what stands at this dotted path is of another schema of the description.
    pub(crate) fn is_at(&self, path: &str, schema: &'a Value) -> bool {
        let Some(wanted) = self.spec.resolve(schema) else { return false };
        let mut level: Vec<&Value> = self.roots.clone();
        for name in path.split('.') {
            let objects =
                level.iter().flat_map(|schema| union::objects(self.spec, schema, self.tag));
            level = objects.filter_map(|object| member(object, name)).collect();
        }
        let mut objects =
            level.iter().flat_map(|schema| union::objects(self.spec, schema, self.tag));
        objects.any(|object| std::ptr::eq(object, wanted))
    }

    fn reaches(&self, names: &[&str], open: bool) -> bool {
        let mut level: Vec<&Value> = self.roots.clone();
        for name in names {
            let objects: Vec<&Value> = level
                .iter()
                .flat_map(|schema| union::objects(self.spec, schema, self.tag))
                .collect();
            if open && objects.iter().any(|object| is_open(object)) {
                return true;
            }
            level = objects.iter().filter_map(|object| member(object, name)).collect();
        }
        !level.is_empty()
    }

    fn list(
        &self,
        schema: &'a Value,
        prefix: &str,
        above: &mut Vec<&'a Value>,
        found: &mut dyn FnMut(Property),
    ) {
        if above.len() > DEPTH {
            return;
        }
        for object in union::objects(self.spec, schema, self.tag) {
            if above.iter().any(|known| std::ptr::eq(*known, object)) {
                continue;
            }
            above.push(object);
            let members = object.get("properties").and_then(Value::as_object);
            for (name, property) in members.into_iter().flatten() {
                let path =
                    if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                let tolerated = property.get("x-tolerated") == Some(&Value::Bool(true));
                found(Property { path: path.clone(), tolerated });
                self.list(property, &path, above, found);
            }
            above.pop();
        }
    }
}

/// A name without the signs of a list: `products[].id` is `products.id`.
fn plain(name: &str) -> String {
    let mut rest = name;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        rest = after.split_once(']').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let own = object.get("properties").and_then(|properties| properties.get(name));
    own.or_else(|| object.get("additionalProperties").filter(|schema| schema.is_object()))
}

/// Whether an object may hold anything: it says so, or names no property.
fn is_open(schema: &Value) -> bool {
    let Some(members) = schema.as_object() else { return false };
    let says_nothing = ["type", "oneOf", "anyOf", "allOf", "properties", "items", "enum"]
        .iter()
        .all(|keyword| !members.contains_key(*keyword));
    let free_object = schema.get("type").is_some_and(|name| name == "object")
        && !members.get("additionalProperties").is_some_and(Value::is_object)
        && ["properties", "oneOf", "anyOf", "allOf"]
            .iter()
            .all(|keyword| !members.contains_key(*keyword));
    says_nothing || free_object || schema.get("additionalProperties") == Some(&Value::Bool(true))
}

//! The schemas that a schema is made of, and the components that they are.

use super::krate;
use crate::described::tagged_component;
use serde_json::Value;
use wagate_codegen::names::pascal;
use wagate_spec::{Spec, is_file};

/// A schema is not followed deeper than this.
pub(super) const DEPTH: usize = 24;

/// The component that an object is of, and the object.
pub(super) type Place<'a> = (Option<&'a str>, &'a Value);

/// The enum that a value is of.
pub(super) fn choice(spec: &Spec, schema: &Value) -> Option<String> {
    let mut places = Vec::new();
    Search { spec, tag: None, places: &mut places }.collect(schema, None, 0);
    let is_choice = |schema: &Value| {
        schema.get("enum").is_some() && schema.get("type").is_some_and(|kind| kind == "string")
    };
    places.into_iter().find(|(_, schema)| is_choice(schema)).and_then(|(owner, _)| {
        let owner = owner?;
        Some(format!("{}::types::{}", krate(&spec.vendor), pascal(owner)))
    })
}

/// The type of a component, if it is a choice or has properties other than files, which are arguments of their own.
pub(super) fn type_name(spec: &Spec, component: &str) -> Option<String> {
    let schema = spec.schemas.get(component)?;
    let mut members = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let is_type = schema.get("oneOf").is_some() || members.any(|(_, member)| !is_file(member));
    is_type.then(|| format!("{}::types::{}", krate(&spec.vendor), pascal(component)))
}

/// The component that a schema is.
pub(super) fn component_of<'a>(spec: &'a Spec, schema: &Value) -> Option<&'a str> {
    let mut known = spec.schemas.iter();
    known.find(|(_, known)| std::ptr::eq(*known, schema)).map(|(name, _)| name.as_str())
}

/// Finds the schemas that a schema is made of, with the components that they are: references followed, lists and choices
/// entered.
pub(super) struct Search<'a, 'b> {
    pub spec: &'a Spec,
    pub tag: Option<&'b str>,
    pub places: &'b mut Vec<Place<'a>>,
}

impl<'a> Search<'a, '_> {
    pub fn collect(&mut self, schema: &'a Value, owner: Option<&'a str>, depth: usize) {
        if depth > DEPTH {
            return;
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(component) = reference.and_then(|text| text.rsplit('/').next()) {
            if let Some((name, target)) = self.spec.schemas.get_key_value(component) {
                self.collect(target, Some(name), depth + 1);
            }
            return;
        }
        if self.places.iter().any(|(_, known)| std::ptr::eq(*known, schema)) {
            return;
        }
        self.places.push((owner, schema));
        if let Some(branch) = self.tagged(schema) {
            return self.collect(branch.1, Some(branch.0), depth + 1);
        }
        let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
        for branch in lists.filter_map(Value::as_array).flatten() {
            self.collect(branch, None, depth + 1);
        }
        if let Some(items) = schema.get("items") {
            self.collect(items, None, depth + 1);
        }
    }

    /// The branch that the wanted tag stands for.
    fn tagged(&self, union: &Value) -> Option<(&'a str, &'a Value)> {
        let component = tagged_component(union, self.tag?)?;
        let (name, schema) = self.spec.schemas.get_key_value(component)?;
        Some((name, schema))
    }
}

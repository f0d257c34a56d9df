//! The objects that a schema is made of.

use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use wagate_spec::Spec;

/// A schema is not followed deeper than this; a recursive one has no end.
const DEPTH: usize = 24;

/// The objects that a schema is made of: references followed, lists and choices entered. With a tag, a choice that a
/// property tells apart is only entered where it leads to that tag, if it does anywhere.
pub(super) fn objects<'a>(spec: &'a Spec, schema: &'a Value, tag: Option<&str>) -> Vec<&'a Value> {
    let mut found = Vec::new();
    Collector { spec, tag, found: &mut found }.collect(schema, 0);
    found
}

struct Collector<'a, 'b> {
    spec: &'a Spec,
    tag: Option<&'b str>,
    found: &'b mut Vec<&'a Value>,
}

impl<'a> Collector<'a, '_> {
    fn collect(&mut self, schema: &'a Value, depth: usize) {
        let Some(schema) = self.spec.resolve(schema) else { return };
        if depth > DEPTH || contains(self.found, schema) {
            return;
        }
        self.found.push(schema);
        for branch in self.branches(schema) {
            self.collect(branch, depth + 1);
        }
        if let Some(items) = schema.get("items") {
            self.collect(items, depth + 1);
        }
    }

    fn branches(&self, schema: &'a Value) -> Vec<&'a Value> {
        let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
        let all: Vec<&Value> = lists.filter_map(Value::as_array).flatten().collect();
        let (Some(tag), true) = (self.tag, schema.get("discriminator").is_some()) else {
            return all;
        };
        if let Some(branch) = tagged(self.spec, schema, tag) {
            return vec![branch];
        }
        let leading: Vec<&Value> =
            all.iter().copied().filter(|branch| leads_to(self.spec, branch, tag)).collect();
        if leading.is_empty() { all } else { leading }
    }
}

/// The component that a tag of a union, or another spelling of it, stands for.
pub(crate) fn tagged_component<'a>(union: &'a Value, tag: &str) -> Option<&'a str> {
    let mapping = union.get("discriminator")?.get("mapping")?;
    let spelling = union.get("x-tag-aliases").and_then(|aliases| aliases.get(tag));
    let component = mapping.get(spelling.and_then(Value::as_str).unwrap_or(tag))?.as_str()?;
    component.rsplit('/').next()
}

/// The branch of a union that a tag, or another spelling of it, stands for.
fn tagged<'a>(spec: &'a Spec, union: &'a Value, tag: &str) -> Option<&'a Value> {
    let component = tagged_component(union, tag)?;
    spec.schemas.get(component)
}

/// Whether a union with this tag stands anywhere below a schema.
fn leads_to(spec: &Spec, schema: &Value, tag: &str) -> bool {
    any_below(spec, schema, |value| tagged(spec, value, tag).is_some())
}

/// Every other spelling of a tag, in any union below a schema, with the tag that it stands for.
pub(super) fn tag_aliases<'a>(spec: &'a Spec, schema: &'a Value) -> BTreeMap<&'a str, &'a str> {
    let mut aliases = BTreeMap::new();
    walk_below(spec, schema, |value| -> Option<()> {
        let own = value.get("x-tag-aliases").and_then(Value::as_object);
        for (spelling, tag) in own.into_iter().flatten() {
            aliases.entry(spelling.as_str()).or_insert(tag.as_str()?);
        }
        None
    });
    aliases
}

/// Whether something holds for any value below a schema, references followed.
pub(super) fn any_below(spec: &Spec, schema: &Value, holds: impl Fn(&Value) -> bool) -> bool {
    walk_below(spec, schema, |value| holds(value).then_some(())).is_some()
}

/// The first that is found in a schema or one below it, references followed.
fn walk_below<'a, T>(
    spec: &'a Spec,
    schema: &'a Value,
    mut find: impl FnMut(&'a Value) -> Option<T>,
) -> Option<T> {
    let mut seen = HashSet::new();
    let mut next = vec![schema];
    while let Some(value) = next.pop() {
        // Only a component can be met again.
        if value.get("$ref").is_some() {
            let Some(target) = spec.resolve(value) else { continue };
            if seen.insert(std::ptr::from_ref(target)) {
                next.push(target);
            }
            continue;
        }
        if let Some(found) = find(value) {
            return Some(found);
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            next.extend(value.get(key).and_then(Value::as_array).into_iter().flatten());
        }
        let properties = value.get("properties").and_then(Value::as_object);
        next.extend(properties.into_iter().flat_map(|members| members.values()));
        next.extend(["items", "additionalProperties"].iter().filter_map(|key| value.get(*key)));
    }
    None
}

fn contains(list: &[&Value], value: &Value) -> bool {
    list.iter().any(|known| std::ptr::eq(*known, value))
}

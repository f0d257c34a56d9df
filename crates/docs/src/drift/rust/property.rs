//! The type and field of a property.

use super::search::{DEPTH, Place, Search, choice, component_of, type_name};
use serde_json::Value;
use std::collections::BTreeSet;
use wagate_codegen::names::snake;
use wagate_spec::{Spec, is_file};

/// Where properties are looked for.
#[derive(Clone, Copy)]
pub(super) struct Payload<'a, 'b> {
    pub spec: &'a Spec,
    pub roots: &'b [&'a Value],
    /// The event whose payloads are meant.
    pub tag: Option<&'b str>,
}

impl<'a> Payload<'a, '_> {
    /// The items of the property at a dotted path.
    pub(super) fn at(self, path: &str) -> Vec<String> {
        let names = names(path);
        let Some((last, above)) = names.split_last() else { return Vec::new() };
        let level = self.level(above);
        items_of(self.spec, level.iter().filter_map(|place| member(*place, last)))
    }

    /// The items of properties with the last name of the path, at the lowest depth where there are any: for rows that do not
    /// tell where they belong.
    pub(super) fn anywhere(self, path: &str) -> Vec<String> {
        let Some(last) = names(path).pop() else { return Vec::new() };
        let mut level = self.level(&[]);
        for _ in 0..DEPTH {
            let found = items_of(self.spec, level.iter().filter_map(|place| member(*place, &last)));
            if !found.is_empty() || level.is_empty() {
                return found;
            }
            let members = level.iter().filter_map(|(_, object)| object.get("properties"));
            let properties = members.filter_map(Value::as_object).flatten();
            level = self.parts(properties.map(|(_, property)| property));
        }
        Vec::new()
    }

    /// What the property at a dotted path would become: a field of each type that stands there. A union of types has no
    /// fields of its own.
    pub(super) fn proposed(self, path: &str) -> Vec<String> {
        let names = names(path);
        let Some((last, above)) = names.split_last() else { return Vec::new() };
        let level = self.level(above);
        let is_union = |schema: &Value| schema.get("oneOf").is_some();
        let objects = level.iter().filter(|(_, schema)| !is_union(schema));
        let owners: BTreeSet<String> =
            objects.filter_map(|(owner, _)| type_name(self.spec, (*owner)?)).collect();
        let fields =
            owners.into_iter().map(|owner| [owner.clone(), format!("{owner}::{}", snake(last))]);
        fields.flatten().collect()
    }

    /// The components of the objects that the property at a dotted path belongs to, or would.
    pub(super) fn owners(self, path: &str) -> Vec<String> {
        let names = names(path);
        let Some((last, above)) = names.split_last() else { return Vec::new() };
        let level = self.level(above);
        let having = level.iter().filter(|place| member(**place, last).is_some());
        let objects = level.iter().filter(|(_, schema)| schema.get("properties").is_some());
        let name = |(owner, _): &Place<'a>| owner.map(str::to_owned);
        let known: Vec<String> = having.filter_map(name).collect();
        if known.is_empty() { objects.filter_map(name).collect() } else { known }
    }

    /// The objects below these names.
    fn level(self, names: &[String]) -> Vec<Place<'a>> {
        let mut level = self.parts(self.roots.iter().copied());
        for name in names {
            let members = level.iter().filter_map(|place| member(*place, name));
            level = self.parts(members.map(|(_, member)| member));
        }
        level
    }

    fn parts(self, schemas: impl Iterator<Item = &'a Value>) -> Vec<Place<'a>> {
        let mut places = Vec::new();
        for schema in schemas {
            let owner = component_of(self.spec, schema);
            Search { spec: self.spec, tag: self.tag, places: &mut places }
                .collect(schema, owner, 0);
        }
        places
    }
}

/// The names of a dotted path, without the signs of lists and the number of a row that repeats a name.
fn names(path: &str) -> Vec<String> {
    let path = path.split(" (").next().unwrap_or(path).replace("[]", "");
    path.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The owner of a property, with the name that it has in Rust, and the property.
type Member<'a> = ((Option<&'a str>, String), &'a Value);

fn member<'a>((owner, object): Place<'a>, name: &str) -> Option<Member<'a>> {
    let property = object.get("properties")?.get(name)?;
    let stands_for = ["x-alias-of", "x-instead-of"].iter().find_map(|key| property.get(*key));
    let name = stands_for.and_then(Value::as_str).unwrap_or(name);
    Some(((owner, snake(part_of(object, name).unwrap_or(name))), property))
}

/// The field that holds a property of which a payload has one or another.
fn part_of<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    let mut lists = object.get("x-parts")?.as_object()?.iter();
    let is_in =
        |parts: &Value| parts.as_array().is_some_and(|all| all.iter().any(|part| part == name));
    lists.find(|(_, parts)| is_in(parts)).map(|(field, _)| field.as_str())
}

fn items_of<'a>(spec: &Spec, members: impl Iterator<Item = Member<'a>>) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for ((owner, name), property) in members {
        let component = owner.and_then(|owner| spec.schemas.get(owner));
        // A union has no fields of its own.
        let is_union = component.is_some_and(|schema| schema.get("oneOf").is_some());
        let Some(owner) = owner.and_then(|owner| type_name(spec, owner)) else { continue };
        items.push(owner.clone());
        if !is_file(property) && !is_union {
            items.push(format!("{owner}::{name}"));
        }
        items.extend(choice(spec, property));
    }
    let mut seen = BTreeSet::new();
    items.retain(|item| seen.insert(item.clone()));
    items
}

//! A payload, followed down the schema that describes it, to what the schema has not.

use super::desk::Desk;
use serde_json::Value;

/// Schemas are not followed deeper than this; a recursive one has no end.
const DEPTH: usize = 24;

/// What a payload has and no schema does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum News {
    /// A tag of a union, and what it stands for.
    Tag { union: String, property: String, tag: String, path: Vec<String> },
    /// A shape of a union whose keys tell which it is.
    Shape { union: String, path: Vec<String> },
    /// A part of an object of which a payload has one.
    Part { owner: String, list: String, key: String, path: Vec<String> },
}

/// The first news of a payload, from outside.
pub(super) fn news(desk: &Desk<'_>, schema: &Value, value: &Value) -> Option<News> {
    find(desk, (None, schema), value, &mut Vec::new(), 0)
}

fn find(
    desk: &Desk<'_>,
    (name, schema): (Option<&str>, &Value),
    value: &Value,
    path: &mut Vec<String>,
    depth: usize,
) -> Option<News> {
    if depth > DEPTH {
        return None;
    }
    let spec = desk.placed.spec;
    if let Some(component) = desk.component(schema) {
        let target = spec.schemas.get(component)?;
        return find(desk, (Some(component), target), value, path, depth + 1);
    }
    if let Value::Array(items) = value {
        let inner = schema.get("items")?;
        return items.iter().find_map(|item| find(desk, (None, inner), item, path, depth + 1));
    }
    let members = value.as_object()?;
    if let Some(property) =
        schema.get("discriminator").and_then(|one| one.get("propertyName")?.as_str())
    {
        let tag = members.get(property)?.as_str()?;
        let mapping = schema.get("discriminator")?.get("mapping")?.as_object()?;
        let alias = schema.get("x-tag-aliases").and_then(|aliases| aliases.get(tag)?.as_str());
        let known = mapping.get(alias.unwrap_or(tag)).and_then(Value::as_str);
        let Some(component) = known else {
            let (property, tag) = (property.to_owned(), tag.to_owned());
            return Some(News::Tag { union: name?.to_owned(), property, tag, path: path.clone() });
        };
        let component = component.rsplit('/').next().unwrap_or(component);
        let target = spec.schemas.get(component)?;
        return find(desk, (Some(component), target), value, path, depth + 1);
    }
    if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        let has = |key: &Value| key.as_str().is_some_and(|key| members.contains_key(key));
        let objects = branches.iter().filter(|branch| desk.component(branch).is_some());
        let mut fitting = objects.clone().filter(|branch| {
            let target = spec.resolve(branch);
            let required = target.and_then(|one| one.get("required")).and_then(Value::as_array);
            required.is_none_or(|keys| keys.iter().all(has))
        });
        return match fitting.next() {
            Some(branch) => find(desk, (None, branch), value, path, depth + 1),
            None if objects.count() == branches.len() && !branches.is_empty() => {
                Some(News::Shape { union: name?.to_owned(), path: path.clone() })
            }
            None => None,
        };
    }
    let properties = schema.get("properties")?.as_object()?;
    if let Some(found) = part(name, schema, members, path) {
        return Some(found);
    }
    members.iter().find_map(|(key, member)| {
        let property = properties.get(key)?;
        path.push(key.clone());
        let found = find(desk, (None, property), member, path, depth + 1);
        path.pop();
        found
    })
}

/// An object in place of the parts that are known.
fn part(
    name: Option<&str>,
    schema: &Value,
    members: &serde_json::Map<String, Value>,
    path: &[String],
) -> Option<News> {
    let lists = schema.get("x-parts")?.as_object()?;
    let parts = |list: &Value| list.as_array().cloned().unwrap_or_default();
    // Of several lists the longest is that of the content.
    let (list, _) = lists.iter().max_by_key(|(_, list)| parts(list).len())?;
    let has_part = lists.values().flat_map(parts).any(|part| {
        part.as_str().is_some_and(|part| members.get(part).is_some_and(|value| !value.is_null()))
    });
    let properties = schema.get("properties")?.as_object()?;
    let mut new =
        members.iter().filter(|(key, value)| value.is_object() && !properties.contains_key(*key));
    let (key, _) = new.next().filter(|_| !has_part && new.next().is_none())?;
    let (owner, list, key) = (name?.to_owned(), list.clone(), key.clone());
    Some(News::Part { owner, list, key, path: path.to_vec() })
}

/// What stands at a path of a payload; of a list the first item that has it.
pub(super) fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    match (value, path.split_first()) {
        (Value::Array(items), _) => items.iter().find_map(|item| at(item, path)),
        (value, None) => Some(value),
        (value, Some((key, rest))) => at(value.get(key)?, rest),
    }
}

/// The choices on the way down that lack the value that a payload has: the pointers of their schemas, and the values.
pub(super) fn choices(desk: &Desk<'_>, schema: &Value, value: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    lacking(desk, (None, schema), value, &mut found, 0);
    found
}

fn lacking(
    desk: &Desk<'_>,
    (pointer, schema): (Option<String>, &Value),
    value: &Value,
    found: &mut Vec<(String, String)>,
    depth: usize,
) {
    if depth > DEPTH {
        return;
    }
    let spec = desk.placed.spec;
    if let Some(component) = desk.component(schema) {
        if let Some(target) = spec.schemas.get(component) {
            let pointer = format!("/components/schemas/{}", super::escaped(component));
            lacking(desk, (Some(pointer), target), value, found, depth + 1);
        }
        return;
    }
    match value {
        Value::Array(items) => {
            if let Some(inner) = schema.get("items") {
                let pointer = pointer.map(|own| format!("{own}/items"));
                items.iter().for_each(|item| {
                    lacking(desk, (pointer.clone(), inner), item, found, depth + 1);
                });
            }
        }
        Value::String(text) => {
            let known = schema.get("enum").and_then(Value::as_array);
            if known.is_some_and(|known| !known.iter().any(|one| one == text))
                && let Some(pointer) = pointer
            {
                found.push((pointer, text.clone()));
            }
        }
        Value::Object(members) => {
            if let Some(discriminator) = schema.get("discriminator") {
                let target = discriminator
                    .get("propertyName")
                    .and_then(|name| members.get(name.as_str()?)?.as_str())
                    .and_then(|tag| crate::described::tagged_component(schema, tag));
                if let Some((name, target)) =
                    target.and_then(|name| spec.schemas.get_key_value(name))
                {
                    let pointer = format!("/components/schemas/{}", super::escaped(name));
                    lacking(desk, (Some(pointer), target), value, found, depth + 1);
                }
                return;
            }
            let properties = schema.get("properties").and_then(Value::as_object);
            for (key, property) in properties.into_iter().flatten() {
                if let Some(member) = members.get(key) {
                    let own = pointer.as_ref();
                    let own = own.map(|own| format!("{own}/properties/{}", super::escaped(key)));
                    lacking(desk, (own, property), member, found, depth + 1);
                }
            }
            let branches = schema.get("oneOf").and_then(Value::as_array);
            for branch in branches.into_iter().flatten() {
                lacking(desk, (None, branch), value, found, depth + 1);
            }
        }
        _ => {}
    }
}

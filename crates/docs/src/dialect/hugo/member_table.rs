//! Tables that explain the members of an object, on a page whose payloads have that object.

use crate::dialect::builder::Builder;
use crate::dialect::table::clean;
use crate::facts::{Attribute, Place, Role};
use crate::markdown::Inline;
use serde_json::Value;
use std::collections::BTreeMap;

/// Fewer names may stand in an object by chance.
const FEWEST: usize = 3;

/// A page with more such tables is about something else.
const TABLES_LIMIT: usize = 16;

/// Objects in objects are not followed any deeper.
const DEPTH: usize = 8;

/// The names that a table explains, with their lines.
pub(super) type Names = Vec<(String, usize)>;

/// The names in the first column of a table, if it holds nothing else.
pub(super) fn names(rows: &[(usize, Vec<Inline>)]) -> Option<Names> {
    let name = |(line, row): &(usize, Vec<Inline>)| {
        let [code] = row.first()?.codes.as_slice() else { return None };
        let name = clean(row.first()?.trimmed());
        (name == *code && super::item::is_name(&name)).then_some((name, *line))
    };
    let names: Option<Names> = rows.iter().map(name).collect();
    names.filter(|names| names.len() >= FEWEST)
}

/// Adds the members that tables explain, where the page prints the object that has all of them: to the bodies that are sent,
/// or, where none has it, to those that are answered.
pub(super) fn settle(builder: &mut Builder, tables: &[Names]) {
    for names in tables.iter().take(TABLES_LIMIT) {
        let sent = holders(builder, Role::Request, names);
        let is_sent = !sent.is_empty();
        for (path, endpoints) in sent {
            for attribute in members(names, &path, &endpoints) {
                builder.parameter(Place::Body, attribute);
            }
        }
        let answered = holders(builder, Role::Response, names);
        for (path, endpoints) in answered.into_iter().filter(|_| !is_sent) {
            for attribute in members(names, &path, &endpoints) {
                builder.response(None, attribute);
            }
        }
    }
}

fn members(names: &Names, path: &str, endpoints: &[usize]) -> Vec<Attribute> {
    let member = |(name, line): &(String, usize)| Attribute {
        name: format!("{path}.{name}"),
        line: *line,
        endpoints: endpoints.to_vec(),
        ..Attribute::default()
    };
    names.iter().map(member).collect()
}

/// The paths of the objects that have all of the names, each with the endpoints of the payloads.
fn holders(builder: &Builder, role: Role, names: &Names) -> BTreeMap<String, Vec<usize>> {
    let mut found: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for example in builder.page.examples.iter().filter(|example| example.role == role) {
        for value in example.payload.values() {
            let Some(path) = holder(value, "", names, DEPTH) else { continue };
            let known = found.entry(path).or_default();
            known.extend(&example.endpoints);
            known.sort_unstable();
            known.dedup();
        }
    }
    found
}

/// The path of the first object below the root that has all of the names.
fn holder(value: &Value, path: &str, names: &Names, depth: usize) -> Option<String> {
    let below = depth.checked_sub(1)?;
    match value {
        Value::Array(items) => items.iter().find_map(|item| holder(item, path, names, below)),
        Value::Object(object) => {
            if !path.is_empty() && names.iter().all(|(name, _)| object.contains_key(name)) {
                return Some(path.to_owned());
            }
            object.iter().find_map(|(name, member)| {
                let dot = if path.is_empty() { "" } else { "." };
                holder(member, &format!("{path}{dot}{name}"), names, below)
            })
        }
        _ => None,
    }
}

//! New values of a choice.

use super::super::edit::Edit;
use super::desk::Desk;
use super::yaml;
use serde_json::Value;
use std::collections::BTreeSet;

/// The edits that add values to the choices at these pointers, after the values that they have.
pub(super) fn add<'v>(
    desk: &Desk<'_>,
    schemas: &[String],
    values: impl Iterator<Item = &'v str> + Clone,
) -> Vec<Edit> {
    let places: BTreeSet<String> =
        schemas.iter().filter_map(|pointer| choice(desk, pointer.clone(), 0)).collect();
    places.iter().filter_map(|place| edit(desk, place, values.clone())).collect()
}

/// The pointer of the schema with the values: a property may refer to it, list it, or tolerate others beside it.
fn choice(desk: &Desk<'_>, pointer: String, depth: usize) -> Option<String> {
    const DEPTH: usize = 6;
    let schema = desk.placed.spec.document().pointer(&pointer)?;
    if depth > DEPTH || schema.get("x-tolerated").is_some() {
        return None;
    }
    if schema.get("enum").is_some() {
        // The tag of a payload is told with its event.
        let is_text = schema.get("type").and_then(Value::as_str) == Some("string");
        return is_text.then_some(pointer);
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return choice(desk, reference.strip_prefix('#')?.to_owned(), depth + 1);
    }
    let branches = ["allOf", "oneOf"].into_iter().flat_map(|key| {
        let count = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).map(move |index| format!("/{key}/{index}"))
    });
    let mut inner = branches.chain(["/items".to_owned()]);
    inner.find_map(|end| choice(desk, format!("{pointer}{end}"), depth + 1))
}

fn edit<'v>(desk: &Desk<'_>, place: &str, values: impl Iterator<Item = &'v str>) -> Option<Edit> {
    let known = desk.placed.spec.document().pointer(&format!("{place}/enum"))?.as_array()?;
    let is_value = |value: &&str| !value.starts_with('#') && !value.trim().is_empty();
    let new = values.filter(is_value).filter(|value| !known.iter().any(|known| known == *value));
    let new: Vec<String> = new.map(yaml::scalar).collect();
    let last = desk.placed.places.last(&format!("{place}/enum"))?;
    let text = known.last().and_then(Value::as_str)?;
    (!new.is_empty()).then(|| Edit::after_item(last, text, new))
}

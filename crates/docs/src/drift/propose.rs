//! What a description would say of what came: the YAML, and where it goes.

use super::edit::{Edit, Edits};
use super::placed::{Placed, escaped};
use super::report::{Change, Drift, Impact, Thing, What};
use super::skeleton;
use super::yaml;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use wagate_spec::{Location, Operation};

impl Drift {
    /// Adds to each change the place in the description that it concerns, and to what came the YAML that would describe it.
    /// The edits put that in its place; words that nobody has written yet are an ellipsis.
    pub fn propose(&mut self, described: &BTreeMap<String, Placed>) -> Edits {
        let mut edits = Edits::default();
        let mut known = BTreeSet::new();
        for change in &mut self.changes {
            let Some(placed) = described.get(&change.vendor) else { continue };
            let Some((place, proposal)) = proposal(placed, change) else { continue };
            if let Some(spot) = placed.places.spot(&place) {
                change.described_at = Some(format!("{}:{}", spot.file.display(), spot.line));
            }
            let Some(own) = proposal else { continue };
            change.yaml = own.last().map(Edit::text);
            let is_new = own.iter().any(|edit| known.insert(edit.clone()));
            if is_new {
                edits.extend(own);
            }
        }
        edits
    }
}

/// The pointer that a change concerns, and what to write where something came.
fn proposal(placed: &Placed, change: &Change) -> Option<(String, Option<Vec<Edit>>)> {
    let operation = change
        .operation
        .as_ref()
        .and_then(|id| placed.spec.operations.iter().find(|operation| operation.id == *id));
    if change.kind.thing == Thing::Operation {
        return match (operation, change.kind.what) {
            (Some(operation), _) => Some((pointer(operation), None)),
            (None, What::Added) => {
                skeleton::of(placed, change).map(|edits| ("/paths".to_owned(), Some(edits)))
            }
            _ => None,
        };
    }
    let value = change.value.as_ref()?;
    let name = value.name.replace("[]", "");
    let last = name.rsplit('.').next()?;
    let is_minor = change.impact == Impact::Minor;
    if let Some(location) = value.location {
        let operation = operation?;
        let place = pointer(operation);
        let added = (change.kind.what == What::Added && is_minor && location != Location::Path)
            .then(|| parameter(placed, &place, location, last, value))
            .flatten();
        let own = operation.parameters.iter().position(|known| known.name == last);
        return Some((own.map_or(place.clone(), |at| format!("{place}/parameters/{at}")), added));
    }
    let [owner] = value.owners.as_slice() else {
        return operation.map(|operation| (pointer(operation), None));
    };
    let component = format!("/components/schemas/{owner}");
    let property = format!("{component}/properties/{}", escaped(last));
    match change.kind.what {
        What::Added if is_minor && placed.places.spot(&property).is_none() => {
            Some((component.clone(), member(placed, &component, last, value)))
        }
        What::Values if is_minor => Some((property.clone(), choice(placed, &property, change))),
        _ => Some((property, None)),
    }
}

fn pointer(operation: &Operation) -> String {
    let method = operation.method.as_str().to_lowercase();
    format!("/paths/{}/{method}", escaped(&operation.path))
}

/// A new member, after the last one of its object.
fn member(
    placed: &Placed,
    component: &str,
    name: &str,
    value: &super::report::Named,
) -> Option<Vec<Edit>> {
    let last = placed.places.last(&format!("{component}/properties"))?;
    let indent = last.column.checked_sub(1)?;
    let mut lines = vec![format!("{}:", yaml::key(name))];
    lines.extend(yaml::of_type(&value.kind).into_iter().map(|line| format!("  {line}")));
    if !value.is_sent {
        lines.push("  nullable: true".to_owned());
    }
    lines.push("  description: …".to_owned());
    Some(vec![Edit::after_block(last, indent, lines)])
}

/// A new parameter, after the last one of its operation, or before its answers if it has none.
fn parameter(
    placed: &Placed,
    operation: &str,
    location: Location,
    name: &str,
    value: &super::report::Named,
) -> Option<Vec<Edit>> {
    let place = if location == Location::Header { "header" } else { "query" };
    let kind = yaml::of_type(&value.kind).join(", ");
    let name = yaml::scalar(name);
    let line = format!("- {{ name: {name}, in: {place}, description: …, schema: {{ {kind} }} }}");
    let own = format!("{operation}/parameters");
    if let (Some(list), Some(answers)) =
        (placed.places.spot(&own), placed.places.spot(&format!("{operation}/responses")))
    {
        // What is in the list may stand in another file: the list goes on until the next key of the operation.
        let is_here = list.file == answers.file && list.column == answers.column;
        return is_here.then(|| {
            let indent = list.column - 1;
            vec![Edit::after_block(list, indent, vec![format!("  {line}")])]
        });
    }
    let answers = placed.places.spot(&format!("{operation}/responses"))?;
    let indent = answers.column.checked_sub(1)?;
    let lines = vec!["parameters:".to_owned(), format!("  {line}")];
    Some(vec![Edit::before(answers, indent, lines)])
}

/// New values of a choice, after those that it has.
fn choice(placed: &Placed, property: &str, change: &Change) -> Option<Vec<Edit>> {
    let schema = placed.spec.document.pointer(property)?;
    let inner = [Some(schema), schema.pointer("/allOf/0"), schema.get("items")];
    let reference = inner.into_iter().flatten().find_map(|one| one.get("$ref")?.as_str());
    let place = reference
        .map_or_else(|| property.to_owned(), |text| text.trim_start_matches('#').to_owned());
    let known = placed.spec.document.pointer(&format!("{place}/enum"))?.as_array()?;
    let values = change.new.as_deref()?.split(" | ");
    let new = values.filter(|value| !known.iter().any(|known| known == *value));
    let new: Vec<String> = new.map(yaml::scalar).collect();
    let last = placed.places.last(&format!("{place}/enum"))?;
    let text = known.last().and_then(Value::as_str)?;
    (!new.is_empty()).then(|| vec![Edit::after_item(last, text, new)])
}

//! The items of a vendor's crate that stand for described facts.

mod property;
mod proposed;
mod search;
#[cfg(test)]
mod tests;

pub(super) use proposed::proposed_method;

use crate::lock::Table;
use property::Payload;
use search::{Search, choice, type_name};
use serde_json::Value;
use std::collections::BTreeSet;
use wagate_codegen::names::{pascal, snake};
use wagate_spec::{Event, Location, Operation, Spec};

/// The name of a vendor's crate in Rust.
fn krate(vendor: &str) -> String {
    format!("wagate_{}", snake(vendor))
}

/// The method of an operation.
pub(super) fn method(spec: &Spec, operation: &Operation) -> String {
    format!("{}::Client::{}", krate(&spec.vendor), snake(&operation.id))
}

/// The types of a payload.
pub(super) fn payload(spec: &Spec, operation: Option<&Operation>, table: Table) -> Vec<String> {
    let mut places = Vec::new();
    for root in roots(spec, operation, table) {
        Search { spec, tag: None, places: &mut places }.collect(root, None, 0);
    }
    let names: BTreeSet<String> =
        places.iter().filter_map(|(owner, _)| type_name(spec, (*owner)?)).collect();
    names.into_iter().collect()
}

/// The types that payloads of an event are read into.
pub(super) fn event_payload(spec: &Spec, event: &str) -> Vec<String> {
    let Some(webhooks) = &spec.webhooks else { return Vec::new() };
    let mut places = Vec::new();
    Search { spec, tag: Some(event), places: &mut places }.collect(&webhooks.schema, None, 0);
    let names = places.iter().filter_map(|(owner, _)| type_name(spec, (*owner)?));
    // The union first, then the branch; unions of other events are not entered, and of a new event there is no branch yet.
    let is_known = webhooks.events.iter().any(|known| known.name == event);
    names.take(if is_known { 2 } else { 1 }).collect()
}

/// The type and field that a named value is, or would become, in Rust; with the type of its values, if that is an enum.
pub(super) fn field(
    spec: &Spec,
    operation: Option<&Operation>,
    (table, name): (Table, &str),
    events: &[&Event],
    is_new: bool,
) -> Vec<String> {
    if let Table::Header | Table::Path | Table::Query = table {
        return parameter(spec, operation, table, name);
    }
    let roots = roots(spec, operation, table);
    let tag = match events {
        [only] => Some(only.name.as_str()),
        _ => None,
    };
    let payload = Payload { spec, roots: &roots, tag };
    let failures = failures(spec, operation, table);
    let mut found = payload.at(name);
    if found.is_empty() {
        found = Payload { roots: &failures, ..payload }.at(name);
    }
    // What is new at a known place is not what has its name elsewhere.
    if found.is_empty() && (!is_new || payload.proposed(name).is_empty()) {
        found = payload.anywhere(name);
    }
    if found.is_empty() { payload.proposed(name) } else { found }
}

/// An optional parameter is a field of the options; the others are arguments, and so is what is not described yet.
fn parameter(spec: &Spec, operation: Option<&Operation>, table: Table, name: &str) -> Vec<String> {
    let Some(operation) = operation else { return Vec::new() };
    let place = match table {
        Table::Header => Location::Header,
        Table::Path => Location::Path,
        _ => Location::Query,
    };
    let is_credential = operation
        .credentials
        .iter()
        .any(|slot| slot.location == place && slot.name.eq_ignore_ascii_case(name));
    let known = operation
        .parameters
        .iter()
        .find(|known| known.location == place && known.name.eq_ignore_ascii_case(name));
    let is_optional = known.map_or(place == Location::Query, |known| !known.required);
    let mut items = Vec::new();
    if is_optional && !is_credential {
        let options = format!("{}::types::{}Options", krate(&spec.vendor), pascal(&operation.id));
        items.push(format!("{options}::{}", snake(name)));
        items.insert(0, options);
    }
    items.extend(known.and_then(|known| choice(spec, &known.schema)));
    items
}

/// The schemas of a payload.
fn roots<'a>(spec: &'a Spec, operation: Option<&'a Operation>, table: Table) -> Vec<&'a Value> {
    match (table, operation) {
        (Table::Webhook, _) => spec.webhooks.iter().map(|webhooks| &webhooks.schema).collect(),
        (Table::Body, Some(operation)) => {
            operation.request_body.iter().map(|body| &body.schema).collect()
        }
        (Table::Response(status), Some(operation)) => {
            let told = status.filter(|status| operation.responses.contains_key(status));
            let fits = |known: u16| told.map_or(known < 300, |status| status == known);
            let fitting = operation.responses.iter().filter(|(known, _)| fits(**known));
            fitting.filter_map(|(_, response)| Some(&response.content.as_ref()?.schema)).collect()
        }
        _ => Vec::new(),
    }
}

/// The schemas of failures that come with a success status.
fn failures<'a>(spec: &'a Spec, operation: Option<&Operation>, table: Table) -> Vec<&'a Value> {
    let failures = operation.into_iter().flat_map(|operation| &operation.failures);
    let schemas = failures.filter_map(|failure| spec.schemas.get(&failure.schema));
    schemas.filter(|_| table.is_success()).collect()
}

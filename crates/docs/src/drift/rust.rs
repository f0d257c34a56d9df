//! The items of a vendor's crate that stand for described facts.

mod property;
mod proposed;
mod search;
#[cfg(test)]
mod tests;

pub(super) use proposed::proposed_method;

use crate::lock::Table;
use property::Payload;
use search::{Search, choice, component_of, type_name};
use serde_json::Value;
use std::collections::BTreeSet;
use wagate_codegen::names::snake;
use wagate_codegen::paths;
use wagate_spec::{Event, Location, Operation, Spec};

/// The component that all bodies of errors are described by.
const ERROR_BODY: &str = "ErrorBody";

/// The name of a vendor's crate in Rust.
fn krate(vendor: &str) -> String {
    format!("wagate_{}", snake(vendor))
}

/// The method of an operation.
pub(super) fn method(spec: &Spec, operation: &Operation) -> String {
    format!("{}::{}", krate(&spec.vendor), paths::method(spec, operation))
}

/// The types of a payload.
pub(super) fn payload(spec: &Spec, operation: Option<&Operation>, table: Table) -> Vec<String> {
    let mut places = Vec::new();
    for root in roots(spec, operation, table) {
        let owner = component_of(spec, root);
        Search { spec, tag: None, places: &mut places }.collect(root, owner, 0);
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
    let tags: Vec<Option<&str>> = match events {
        [] => vec![None],
        _ => events.iter().map(|event| Some(event.name.as_str())).collect(),
    };
    let mut items: Vec<String> = Vec::new();
    for tag in tags {
        let found = property(
            (spec, operation),
            Payload { spec, roots: &roots, tag },
            (table, name),
            is_new,
        );
        items.extend(found.into_iter().filter(|item| !items.contains(item)).collect::<Vec<_>>());
    }
    items
}

/// The components whose member a value of a payload is, or would become.
pub(super) fn owners(
    spec: &Spec,
    operation: Option<&Operation>,
    (table, name): (Table, &str),
    events: &[&Event],
) -> Vec<String> {
    let roots = roots(spec, operation, table);
    let tags: Vec<Option<&str>> = match events {
        [] => vec![None],
        _ => events.iter().map(|event| Some(event.name.as_str())).collect(),
    };
    let owners = tags.into_iter().flat_map(|tag| Payload { spec, roots: &roots, tag }.owners(name));
    owners.collect::<BTreeSet<String>>().into_iter().collect()
}

/// The items of a value of a payload: where the page puts it, then where else the description has it, and in the end what
/// it would become.
fn property(
    (spec, operation): (&Spec, Option<&Operation>),
    payload: Payload<'_, '_>,
    (table, name): (Table, &str),
    is_new: bool,
) -> Vec<String> {
    let failures = failures(spec, operation, table);
    // What an answer without a status holds may be the text of an error.
    let errors = if table == Table::Response(None) { errors(spec) } else { Vec::new() };
    // What is new at a known place is not what has its name elsewhere.
    let is_elsewhere = !is_new || payload.proposed(name).is_empty();
    let places: [&dyn Fn() -> Vec<String>; 6] = [
        &|| payload.at(name),
        &|| Payload { roots: &failures, ..payload }.at(name),
        &|| if is_elsewhere { payload.anywhere(name) } else { Vec::new() },
        &|| Payload { roots: &errors, ..payload }.at(name),
        &|| if table == Table::Body { sent_elsewhere(spec, operation, name) } else { Vec::new() },
        &|| payload.proposed(name),
    ];
    places.iter().map(|place| place()).find(|items| !items.is_empty()).unwrap_or_default()
}

/// The items of a value that a page prints in the body, and that is described as a parameter.
fn sent_elsewhere(spec: &Spec, operation: Option<&Operation>, name: &str) -> Vec<String> {
    let known = operation.into_iter().flat_map(|operation| &operation.parameters);
    let table = known.filter(|known| known.name == name).map(|known| match known.location {
        Location::Header => Table::Header,
        Location::Path => Table::Path,
        Location::Query => Table::Query,
    });
    table.flat_map(|table| parameter(spec, operation, table, name)).collect()
}

/// An optional parameter is set on the request value; the others are arguments, and so is what is not described yet.
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
        let request = format!("{}::{}", krate(&spec.vendor), paths::request_value(operation));
        items.push(format!("{request}::{}", snake(name)));
        items.insert(0, request);
    }
    items.extend(known.and_then(|known| choice(spec, &known.schema)));
    items
}

/// The schemas of a payload.
fn roots<'a>(spec: &'a Spec, operation: Option<&'a Operation>, table: Table) -> Vec<&'a Value> {
    match (table, operation) {
        (Table::Webhook, _) => spec.webhooks.iter().map(|webhooks| &webhooks.schema).collect(),
        (Table::Body, Some(operation)) => {
            operation.request_content().map(|body| &body.schema).into_iter().collect()
        }
        (Table::Response(Some(400..)), _) => errors(spec),
        (Table::Response(status), Some(operation)) => {
            let told = status.filter(|status| operation.responses.contains_key(status));
            let fits = |known: u16| told.map_or(known < 300, |status| status == known);
            let fitting = operation.responses.iter().filter(|(known, _)| fits(**known));
            fitting.filter_map(|(_, response)| Some(&response.content()?.schema)).collect()
        }
        _ => Vec::new(),
    }
}

/// What all errors with a status of failure are read into.
fn errors(spec: &Spec) -> Vec<&Value> {
    spec.schemas.get(ERROR_BODY).into_iter().collect()
}

/// The schemas of failures that come with a success status.
fn failures<'a>(spec: &'a Spec, operation: Option<&Operation>, table: Table) -> Vec<&'a Value> {
    let failures = operation.into_iter().flat_map(|operation| &operation.failures);
    let schemas = failures.filter_map(|failure| spec.schemas.get(&failure.schema));
    schemas.filter(|_| table.is_success()).collect()
}

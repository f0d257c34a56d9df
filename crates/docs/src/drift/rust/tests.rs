//! The items that are named exist in the generated clients.

use super::field;
use crate::described::{EventFacets, Facets};
use crate::lock::Table;
use std::collections::BTreeSet;
use wagate_spec::{Location, Operation, Spec, bundled};

/// The public items of a client, as paths.
fn surface(spec: &Spec) -> BTreeSet<String> {
    let files = wagate_codegen::generate_client(spec).expect("the client can be generated");
    let text = wagate_codegen::surface(&files).expect("the client is Rust");
    let krate = super::krate(&spec.vendor);
    let mut items = BTreeSet::new();
    for line in text.lines() {
        if let Some(item) = line.split_once(": pub fn ").or_else(|| line.split_once(": fn ")) {
            let (owner, rest) = item;
            let name = rest.split('(').next().unwrap_or_default().trim();
            items.insert(format!("{owner}::{name}"));
        } else if let Some(rest) = line.strip_prefix("operation ") {
            items.insert(rest.split(' ').next().unwrap_or_default().to_owned());
        } else if let Some(rest) =
            line.strip_prefix("struct ").or_else(|| line.strip_prefix("enum "))
        {
            let item = rest.split(':').next().unwrap_or_default().replace('.', "::");
            items.insert(format!("{krate}::types::{item}"));
        }
    }
    items
}

/// The item below crate and section: the surface names handles and requests without them.
fn below_section(item: &str) -> &str {
    item.splitn(3, "::").nth(2).unwrap_or(item)
}

fn named(spec: &Spec, operation: &Operation) -> Vec<(String, Vec<String>)> {
    let facets = Facets::of(spec, operation);
    let body = facets.request.properties().iter().map(|known| (Table::Body, known.path.clone()));
    let answers = facets.responses.iter().flat_map(|(status, fields)| {
        let table = Table::Response(Some(*status));
        fields.properties().iter().map(move |known| (table, known.path.clone()))
    });
    let parameters = operation.parameters.iter().map(|known| {
        let table = match known.location {
            Location::Path => Table::Path,
            Location::Query => Table::Query,
            Location::Header => Table::Header,
        };
        (table, known.name.clone())
    });
    body.chain(answers)
        .chain(parameters)
        .map(|(table, name)| {
            let items = field(spec, Some(operation), (table, &name), &[], false);
            (format!("{} {table} {name}", operation.id), items)
        })
        .collect()
}

#[test]
fn every_item_that_stands_for_a_described_value_exists() {
    for spec in bundled() {
        let items = surface(spec);
        let mut checked = 0;
        for operation in spec.operations.iter() {
            let method = super::method(spec, operation);
            assert!(items.contains(below_section(&method)), "{method}");
            for (fact, named) in named(spec, operation) {
                for item in &named {
                    let known = items.contains(item) || items.contains(below_section(item));
                    assert!(known, "{fact}: {item} is not in {}", spec.vendor);
                }
                checked += named.len();
            }
        }
        assert!(checked > 10, "{}: {checked}", spec.vendor);
    }
}

#[test]
fn every_described_property_of_a_payload_has_a_field() {
    for spec in bundled() {
        // The content of a file is no field: it is an argument of its own.
        let sends_files = spec.document().to_string().contains("\"binary\"");
        for operation in spec.operations.iter().filter(|_| !sends_files) {
            for (fact, items) in named(spec, operation) {
                let is_parameter = [" path ", " query ", " header "];
                let is_field = |item: &String| item.matches("::").count() == 3;
                let has_field = items.iter().any(is_field);
                assert!(
                    has_field || is_parameter.iter().any(|place| fact.contains(place)),
                    "{fact}: {items:?}"
                );
            }
        }
    }
}

#[test]
fn every_described_value_of_a_webhook_has_a_type_and_a_field_that_exist() {
    let mut checked = 0;
    for spec in bundled() {
        let Some(webhooks) = &spec.webhooks else { continue };
        let items = surface(spec);
        for event in &webhooks.events {
            let facets = EventFacets::of(spec, event).expect("the event is of this description");
            for known in facets.payload.properties() {
                let named = field(spec, None, (Table::Webhook, &known.path), &[event], false);
                assert!(named.len() > 1, "{} {}: {named:?}", event.name, known.path);
                for item in &named {
                    assert!(items.contains(item), "{} {}: {item}", event.name, known.path);
                }
                checked += 1;
            }
            for item in super::event_payload(spec, &event.name) {
                assert!(items.contains(&item), "{}: {item}", event.name);
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn an_event_that_is_not_described_yet_touches_the_union_only() {
    let mut checked = 0;
    for spec in bundled().iter().filter(|spec| spec.webhooks.is_some()) {
        let named = super::event_payload(spec, "anEventThatIsNew");
        assert!(named.len() <= 1, "{named:?}");
        checked += named.len();
    }
    assert!(checked > 0);
}

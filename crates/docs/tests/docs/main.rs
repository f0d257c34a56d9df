//! Tests of the facts.

mod bad_input;
mod corpus;
mod coverage;
mod docusaurus;
mod drift;
mod green_api;
mod hugo;
mod json;
mod lock;
mod machines;
mod mintlify;
mod mk_docs;
mod running_text;
mod sources;
mod unread;

use wagate_docs::Page;
use wagate_docs::facts::{Attribute, Origin, Provenance};

/// The facts of a page as lines, for comparing: every kind of fact, nothing of layout. What is said of a fact beside its
/// name comes last, and only where it is not what goes without saying.
fn lines(page: &Page) -> Vec<String> {
    facts(page).into_iter().map(|(fact, details)| fact + &details).collect()
}

/// The lines without what comes last.
fn plain_lines(page: &Page) -> Vec<String> {
    facts(page).into_iter().map(|(fact, _)| fact).collect()
}

/// The facts, each with its details.
fn facts(page: &Page) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    lines.extend(page.deprecated.then(|| ("deprecated".to_owned(), String::new())));
    for endpoint in &page.endpoints {
        let method = endpoint.method.as_deref().unwrap_or("-");
        let origin = match endpoint.origin {
            Origin::Statement => "",
            Origin::Heading => " by heading",
            Origin::FeatureTable => " by feature table",
            Origin::ExampleAddress => " by example",
            _ => " by code sample",
        };
        let host = endpoint.host.as_deref().map(|host| format!(" at {host}")).unwrap_or_default();
        let fact = format!("endpoint {method} {}", endpoint.path);
        lines.push((fact + deprecated(endpoint.deprecated), host + origin));
    }
    lines.extend(attributes(page));
    for status in &page.statuses {
        let text = if status.identifier.is_some() { " with text" } else { "" };
        let details = format!("{text}{}", owners(page, &status.endpoints));
        lines.push((format!("status {}", status.status), details));
    }
    lines.extend(payloads(page));
    for webhook in &page.webhooks {
        let variant = webhook.variant.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
        let fact = format!("webhook {}{variant}", webhook.event);
        lines.push((fact + deprecated(webhook.deprecated), String::new()));
    }
    for limit in &page.limits {
        let method = limit.method.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
        let fact = format!("limit{method} {} in {} s", limit.requests, limit.seconds);
        lines.push((fact, owners(page, &limit.endpoints)));
    }
    lines
}

fn attributes(page: &Page) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for parameter in &page.parameters {
        let attribute = &parameter.attribute;
        let mandatory = match attribute.mandatory {
            Some(true) => "mandatory",
            Some(false) => "optional",
            None => "-",
        };
        let fact = format!("{} {} {mandatory}", parameter.place.as_str(), named(attribute));
        lines.push((fact, details(page, attribute)));
    }
    for response in &page.response_attributes {
        let fact = format!("response {} {}", number(response.status), named(&response.attribute));
        lines.push((fact, details(page, &response.attribute)));
    }
    for attribute in &page.payload_attributes {
        lines.push((format!("payload {}", named(attribute)), details(page, attribute)));
    }
    lines
}

fn payloads(page: &Page) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for example in &page.examples {
        let form = match example.payload.values().len() {
            _ if example.role.as_str() == "address" => "printed".to_owned(),
            0 => "not-json".to_owned(),
            1 if example.payload.repairs().is_empty() => "json".to_owned(),
            count => format!("repaired {count}"),
        };
        let provenance = match example.provenance {
            Provenance::Constructed => " constructed",
            Provenance::Recorded => " recorded",
            _ => "",
        };
        let fact = format!("example {} {} {form}", example.role.as_str(), number(example.status));
        let owners = owners(page, &example.endpoints) + &events(page, &example.events);
        lines.push((fact, format!("{provenance}{owners}")));
    }
    lines
}

fn named(attribute: &Attribute) -> String {
    let path = attribute.path.as_deref().unwrap_or(&attribute.name);
    format!("{path}: {}", attribute.type_name.as_deref().unwrap_or("-"))
}

fn details(page: &Page, attribute: &Attribute) -> String {
    let values = match attribute.values.as_slice() {
        [] => String::new(),
        values => format!(" = {}", values.join(" | ")),
    };
    let owners = owners(page, &attribute.endpoints) + &events(page, &attribute.events);
    format!("{}{values}{owners}", deprecated(attribute.deprecated))
}

fn deprecated(is: bool) -> &'static str {
    if is { " deprecated" } else { "" }
}

/// The endpoints that a fact belongs to, counted from 1, on a page with several.
fn owners(page: &Page, endpoints: &[usize]) -> String {
    if page.endpoints.len() < 2 || endpoints.is_empty() {
        return String::new();
    }
    let numbers = endpoints.iter().map(|index| format!(" #{}", index + 1));
    format!(" of{}", numbers.collect::<String>())
}

/// The events that a fact belongs to, on a page with several.
fn events(page: &Page, events: &[usize]) -> String {
    let names = |events: &mut dyn Iterator<Item = &wagate_docs::facts::Webhook>| {
        events.map(|webhook| webhook.event.clone()).collect::<std::collections::BTreeSet<_>>()
    };
    if names(&mut page.webhooks.iter()).len() < 2 {
        return String::new();
    }
    let own = names(&mut events.iter().filter_map(|index| page.webhooks.get(*index)));
    if own == names(&mut page.webhooks.iter()) {
        return String::new();
    }
    own.iter().map(|name| format!(" in {name}")).collect()
}

fn number(status: Option<u16>) -> String {
    status.map_or_else(|| "-".to_owned(), |status| status.to_string())
}

#[track_caller]
fn assert_has(page: &Page, wanted: &[&str]) {
    let lines = plain_lines(page);
    for line in wanted {
        assert!(lines.iter().any(|known| known == line), "`{line}` is not among {lines:#?}");
    }
}

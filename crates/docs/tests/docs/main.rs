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
mod running_text;

use wagate_docs::Page;
use wagate_docs::facts::Attribute;

/// The facts of a page as lines, for comparing: every kind of fact, nothing of layout.
fn lines(page: &Page) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(page.deprecated.then(|| "deprecated".to_owned()));
    for endpoint in &page.endpoints {
        lines.push(format!(
            "endpoint {} {}{}",
            endpoint.method.as_deref().unwrap_or("-"),
            endpoint.path,
            deprecated(endpoint.deprecated)
        ));
    }
    for parameter in &page.parameters {
        let mandatory = match parameter.attribute.mandatory {
            Some(true) => "mandatory",
            Some(false) => "optional",
            None => "-",
        };
        lines.push(format!(
            "{} {} {mandatory}",
            parameter.place.as_str(),
            named(&parameter.attribute)
        ));
    }
    for response in &page.response_attributes {
        lines.push(format!("response {} {}", number(response.status), named(&response.attribute)));
    }
    lines.extend(
        page.payload_attributes.iter().map(|attribute| format!("payload {}", named(attribute))),
    );
    lines.extend(page.statuses.iter().map(|status| format!("status {}", status.status)));
    for example in &page.examples {
        let form = match example.payload.values().len() {
            _ if example.role.as_str() == "address" => "printed".to_owned(),
            0 => "not-json".to_owned(),
            1 if example.payload.repairs().is_empty() => "json".to_owned(),
            count => format!("repaired {count}"),
        };
        lines.push(format!("example {} {} {form}", example.role.as_str(), number(example.status)));
    }
    for webhook in &page.webhooks {
        lines.push(match &webhook.variant {
            Some(variant) => format!("webhook {} {variant}", webhook.event),
            None => format!("webhook {}{}", webhook.event, deprecated(webhook.deprecated)),
        });
    }
    lines
}

fn deprecated(is: bool) -> &'static str {
    if is { " deprecated" } else { "" }
}

fn named(attribute: &Attribute) -> String {
    let path = attribute.path.as_deref().unwrap_or(&attribute.name);
    format!("{path}: {}", attribute.type_name.as_deref().unwrap_or("-"))
}

fn number(status: Option<u16>) -> String {
    status.map_or_else(|| "-".to_owned(), |status| status.to_string())
}

#[track_caller]
fn assert_has(page: &Page, wanted: &[&str]) {
    let lines = lines(page);
    for line in wanted {
        assert!(lines.iter().any(|known| known == line), "`{line}` is not among {lines:#?}");
    }
}

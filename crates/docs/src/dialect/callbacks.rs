//! Events whose payloads have a `type` that ends in `Callback`.

use super::builder::Builder;
use crate::facts::{Origin, Page, Role};

/// The names of events in a text.
pub(super) fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| word.len() > "Callback".len() && word.ends_with("Callback"))
}

/// A payload whose type is a callback is what a webhook delivers, wherever the page prints it.
pub(super) fn of_example(builder: &mut Builder, line: usize) {
    for value in builder.last_values() {
        let Some(event) = value.get("type").and_then(|event| event.as_str()) else { continue };
        if !event.ends_with("Callback") {
            continue;
        }
        let variant = value.get("notification").and_then(|variant| variant.as_str());
        let index = builder.webhook(event, variant, line);
        if let Some(example) = builder.page.examples.last_mut() {
            example.role = Role::Webhook;
            example.events.extend(index.filter(|index| !example.events.contains(index)));
        }
    }
}

/// A page that states one event is about that: so is what it tells of payloads without naming theirs.
pub(super) fn own(page: &mut Page) {
    let stated = page.webhooks.iter().enumerate();
    let mut stated = stated.filter(|(_, webhook)| webhook.origin == Origin::Statement).peekable();
    let Some((own, event)) = stated.peek().map(|(own, first)| (*own, first.event.clone())) else {
        return;
    };
    if stated.any(|(_, webhook)| webhook.event != event) {
        return;
    }
    let examples = page.examples.iter_mut().filter(|example| example.role == Role::Webhook);
    let examples = examples.map(|example| &mut example.events);
    let attributes = page.payload_attributes.iter_mut().map(|attribute| &mut attribute.events);
    for events in examples.chain(attributes).filter(|events| events.is_empty()) {
        events.push(own);
    }
}

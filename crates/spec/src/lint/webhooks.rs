//! What a vendor sends of its own accord.

use super::extensions;
use super::operations::is_blank;
use super::view::View;
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let Some(webhooks) = view.root.get("x-webhooks") else { return };
    if let Some(schema) = webhooks.get("schema")
        && schema.reference().is_none()
        && !schema.is_hole()
    {
        let message = "the schema of webhooks must be a reference";
        report.add(Rule::MalformedExtension, schema.place, message);
    }
    let known = tags(view);
    for event in webhooks.get("events").map_or(&[][..], Node::entries) {
        if event.value.is_hole() {
            continue;
        }
        if is_blank(event.value.get("summary")) {
            report.add(Rule::MissingSummary, event.key.place, "the event needs `summary`");
        }
        if event.value.get("x-docs").is_none_or(|pages| pages.items().is_empty()) {
            let message = "the event needs `x-docs`, the pages that document it";
            report.add(Rule::MissingDocs, event.key.place, message);
        }
        extensions::docs(&event.value, report);
        let name = event.key.text.as_str();
        if !view.incomplete && !known.contains(&name) {
            let message = format!("`{name}` is no tag of a union with a `discriminator`");
            report.add(Rule::MalformedExtension, event.key.place, message);
        }
    }
}

/// The tags of all unions.
fn tags<'a>(view: &View<'a>) -> Vec<&'a str> {
    let unions = view.components().iter().filter_map(|entry| entry.value.get("discriminator"));
    let mappings = unions.filter_map(|discriminator| discriminator.get("mapping"));
    mappings.flat_map(Node::entries).map(|entry| entry.key.text.as_str()).collect()
}

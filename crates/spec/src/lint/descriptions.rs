//! Descriptions: of parameters, of components and of every property.

use super::operations::is_blank;
use super::view::{Role, Schema, View, media_types};
use crate::load::tree::{Entry, Node};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for operation in &view.operations {
        for parameter in operation.parameters.iter().filter(|one| one.is_map()) {
            if is_blank(parameter.get("description")) {
                let name = parameter.text_of("name").unwrap_or_default();
                let message = format!("the parameter `{name}` needs a description");
                report.add(Rule::MissingDescription, parameter.place, message);
            }
        }
    }
    unwritten(view, report);
    for schema in &view.schemas {
        let is_named = matches!(schema.role, Role::Component(_) | Role::Property { .. });
        if is_named && !is_described(view, schema) {
            let message = format!("{} needs a description", schema.name());
            report.add(Rule::MissingDescription, schema.place(), message);
        }
    }
    let servers = view.root.get("servers").map_or(&[][..], Node::items);
    let credentials = view.root.get("x-credentials").map_or(&[][..], Node::items);
    for item in servers.iter().chain(credentials).filter(|item| item.is_map()) {
        if is_blank(item.get("description")) {
            report.add(Rule::MissingDescription, item.place, "a description is missing");
        }
    }
}

fn examples(node: &Node) -> &[Entry] {
    node.get("examples").map_or(&[], Node::entries)
}

/// Words of answers and examples that were proposed, and that nobody has written yet. Examples may do without.
fn unwritten(view: &View<'_>, report: &mut Report) {
    let mut listed: Vec<&Entry> = Vec::new();
    for operation in &view.operations {
        for (status, body) in operation.bodies() {
            if body.get("description").is_some_and(|words| is_blank(Some(words))) {
                let what = status.map_or("request".to_owned(), |status| format!("answer {status}"));
                let message = format!("the {what} needs a description");
                report.add(Rule::MissingDescription, body.place, message);
            }
            listed.extend(media_types(body).iter().flat_map(|media| examples(&media.value)));
        }
    }
    let events = view.root.get("x-webhooks").and_then(|webhooks| webhooks.get("events"));
    let events = events.map_or(&[][..], Node::entries);
    listed.extend(events.iter().flat_map(|event| examples(&event.value)));
    for example in listed {
        if example.value.get("summary").is_some_and(|words| is_blank(Some(words))) {
            let message = format!("the example `{}` needs a summary", example.key.text);
            report.add(Rule::MissingSummary, example.key.place, message);
        }
    }
}

/// A property that is another schema may leave the words to it.
fn is_described(view: &View<'_>, schema: &Schema<'_>) -> bool {
    let node = schema.node;
    let own = |node: &Node| !is_blank(node.get("description"));
    let only = match node.get("allOf").map(Node::items) {
        Some([only]) => only,
        _ => node,
    };
    let is_same = |reference| view.component(reference).is_none_or(own);
    own(node)
        || (matches!(schema.role, Role::Property { .. }) && only.reference().is_some_and(is_same))
}

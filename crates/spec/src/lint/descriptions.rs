//! Descriptions: of parameters, of components and of every property.

use super::operations::is_blank;
use super::view::{Role, Schema, View};
use crate::load::tree::Node;
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

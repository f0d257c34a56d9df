//! Methods that call an operation with a part of its body filled in: what they set is there to be set.

use super::view::{Operation, View, media_types};
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for operation in &view.operations {
        for preset in operation.presets() {
            let Some(sets) = preset.get("sets") else { continue };
            if sets.is_map() && !sets.entries().is_empty() {
                members(view, operation, sets, report);
            } else {
                let message = "must name members of the body, each with its value";
                report.add(Rule::MalformedExtension, sets.place, message);
            }
        }
    }
}

/// Each member is a property of the body, and may have this value.
fn members(view: &View<'_>, operation: &Operation<'_>, sets: &Node, report: &mut Report) {
    let body = operation.node.get("requestBody").and_then(|body| media_types(body).first());
    let schema = body.and_then(|body| body.value.get("schema"));
    let Some(component) = schema.and_then(|schema| view.component(schema.text_of("$ref")?)) else {
        let message = "its operation has no body that is a named object";
        report.add(Rule::MalformedExtension, sets.place, message);
        return;
    };
    for member in sets.entries() {
        let property = component.get("properties").and_then(|all| all.get(&member.key.text));
        let Some(property) = property else {
            let message = format!("the body has no property `{}`", member.key.text);
            report.add(Rule::MalformedExtension, member.key.place, message);
            continue;
        };
        let Some(value) = member.value.scalar() else {
            let message = "only texts, numbers and flags can be set";
            report.add(Rule::MalformedExtension, member.value.place, message);
            continue;
        };
        let named = property.text_of("$ref").and_then(|name| view.component(name));
        let allowed = named.unwrap_or(property).get("enum").map(Node::items);
        if allowed.is_some_and(|allowed| !allowed.iter().any(|one| one.scalar() == Some(value))) {
            let message = format!("`{}` has no value {value}", member.key.text);
            report.add(Rule::MalformedExtension, member.value.place, message);
        }
    }
}

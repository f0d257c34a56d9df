//! Schemas that are only themselves. Through properties and items a schema may contain itself.

use super::view::View;
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for component in view.components() {
        let name = component.key.text.as_str();
        let mut reached = Vec::new();
        reach(view, &component.value, &mut reached);
        if reached.contains(&name) {
            let message = format!("`{name}` is made of itself, so that it has no value");
            report.add(Rule::ReferenceCycle, component.key.place, message);
        }
    }
}

/// Adds every component that a value of the schema is at the same time.
fn reach<'a>(view: &View<'a>, schema: &'a Node, reached: &mut Vec<&'a str>) {
    let mut waiting = vec![schema];
    while let Some(node) = waiting.pop() {
        if let Some(reference) = node.reference() {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            if !reached.contains(&name) {
                reached.push(name);
                waiting.extend(view.component(reference));
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            waiting.extend(node.get(key).map_or(&[][..], Node::items));
        }
    }
}

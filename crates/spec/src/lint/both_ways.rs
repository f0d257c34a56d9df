//! Components that requests and answers share. What a request must have, an answer may lack.

use super::usage;
use super::view::{Role, View};
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    if view.incomplete {
        return;
    }
    let received = usage::received(view);
    let shared: Vec<&str> =
        usage::sent(view).into_iter().filter(|name| received.contains(name)).collect();
    for schema in &view.schemas {
        if let Role::Component(name) = schema.role
            && shared.contains(&name)
        {
            component(name, schema.node, report);
        }
    }
}

fn component(name: &str, schema: &Node, report: &mut Report) {
    let required = schema.get("required").map_or(&[][..], Node::items);
    let properties = schema.get("properties");
    for item in required {
        let property = item.text().and_then(|key| properties?.get(key));
        if let (Some(key), Some(property)) = (item.text(), property)
            && !may_be_missing(property)
        {
            let message = format!(
                "`{name}.{key}` must be `nullable`: answers hold a `{name}` as well, and may lack what a request must have"
            );
            report.add(Rule::RequiredOfAnswer, item.place, message);
        }
    }
}

/// Whether an answer without the property is read. A tag and what tells a success stand in every one.
fn may_be_missing(property: &Node) -> bool {
    property.is_true("nullable") || property.is_true("x-success") || property.has("enum")
}

//! Where a component is used.

use std::collections::BTreeSet;

use super::view::{Operation, View, media_types};
use crate::load::tree::Node;

/// Whether a component is the body of a request, in any media type.
pub(super) fn is_request_body(view: &View<'_>, name: &str) -> bool {
    view.operations.iter().any(|operation| {
        let bodies = operation.bodies().filter(|(status, _)| status.is_none());
        bodies.flat_map(|(_, body)| schemas(body)).any(|schema| refers(schema, name))
    })
}

/// What refers to a component beside the bodies of requests, in words; `None` when nothing does.
pub(super) fn other_use(view: &View<'_>, name: &str) -> Option<String> {
    let answers = |operation: &&Operation<'_>| {
        let bodies = operation.bodies().filter(|(status, _)| status.is_some());
        bodies.flat_map(|(_, body)| schemas(body)).any(|schema| mentions(schema, name))
    };
    if let Some(operation) = view.operations.iter().find(answers) {
        return Some(format!("an answer of `{}`", operation.name()));
    }
    if view.root.get("x-webhooks").is_some_and(|webhooks| mentions(webhooks, name)) {
        return Some("`x-webhooks`".to_owned());
    }
    let mut components = view.components().iter();
    let other = components.find(|other| mentions(&other.value, name))?;
    Some(format!("`{}`", other.key.text))
}

/// Whether an answer or a webhook holds a value of the component, however deep.
pub(super) fn is_received(view: &View<'_>, name: &str) -> bool {
    received(view).contains(name)
}

/// The components that answers and webhooks hold values of, however deep.
pub(super) fn received<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    let webhooks = view.root.get("x-webhooks").and_then(|webhooks| webhooks.get("schema"));
    reached(view, of_bodies(view, |status| status.is_some()).chain(webhooks))
}

/// The components that requests hold values of, however deep.
pub(super) fn sent<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    reached(view, of_bodies(view, |status| status.is_none()))
}

/// The schemas of the bodies with such a status: none for a request's.
fn of_bodies<'v, 'a: 'v>(
    view: &'v View<'a>,
    is_wanted: fn(Option<&str>) -> bool,
) -> impl Iterator<Item = &'a Node> + 'v {
    view.operations.iter().flat_map(move |operation| {
        let bodies = operation.bodies().filter(move |(status, _)| is_wanted(*status));
        bodies.flat_map(|(_, body)| schemas(body))
    })
}

fn reached<'a>(view: &View<'a>, from: impl Iterator<Item = &'a Node>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&Node> = from.collect();
    while let Some(node) = waiting.pop() {
        if let Some(reference) = node.reference()
            && reached.insert(name_of(reference))
        {
            waiting.extend(view.component(reference));
        }
        waiting.extend(node.entries().iter().map(|entry| &entry.value));
        waiting.extend(node.items());
    }
    reached
}

/// The schemas of a body: one for each media type that has one.
fn schemas(body: &Node) -> impl Iterator<Item = &Node> {
    media_types(body).iter().filter_map(|media_type| media_type.value.get("schema"))
}

fn refers(schema: &Node, name: &str) -> bool {
    schema.reference().is_some_and(|reference| name_of(reference) == name)
}

fn name_of(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// Whether a reference to the component stands somewhere in a node. Files are at most 128 levels deep, so the
/// recursion is bounded.
fn mentions(node: &Node, name: &str) -> bool {
    refers(node, name)
        || node.entries().iter().any(|entry| mentions(&entry.value, name))
        || node.items().iter().any(|item| mentions(item, name))
}

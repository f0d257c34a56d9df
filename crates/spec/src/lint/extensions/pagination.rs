//! How the pages of a list are asked for.

use super::malformed;
use crate::lint::view::{Operation, View, media_types};
use crate::load::tree::Node;
use crate::report::Report;

/// The kinds of paging: the keys that each needs, and what may stand beside them.
const KINDS: [(&[&str], &[&str]); 3] = [
    (&["limit", "offset"], &["items"]),
    (&["page", "size"], &["first", "items"]),
    (&["cursor", "next", "items"], &[]),
];

pub(super) fn check(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let Some(pagination) = operation.node.get("x-pagination").filter(|node| node.is_map()) else {
        return;
    };
    let is_kind = |(names, _): &&(&[&str], &[&str])| names.iter().all(|name| pagination.has(name));
    let Some((names, beside)) = KINDS.iter().find(is_kind) else {
        let message =
            "needs `limit` and `offset`, `page` and `size`, or `cursor`, `next` and `items`";
        malformed(report, pagination.place, message);
        return;
    };
    for entry in pagination.entries() {
        let key = entry.key.text.as_str();
        if !names.contains(&key) && !beside.contains(&key) {
            let message = format!("`{key}` does not go with `{}`", names.join("` and `"));
            malformed(report, entry.key.place, message);
        }
    }
    match pagination.get("cursor") {
        Some(cursor) => takes_cursor(view, operation, cursor, report),
        None => {
            for node in names.iter().filter_map(|key| pagination.get(key)) {
                parameter(operation, node, report);
            }
            if pagination.text_of(names[0]) == pagination.text_of(names[1]) {
                malformed(report, pagination.place, "one parameter cannot be both");
            }
        }
    }
    for (key, kind) in [("items", "array"), ("next", "string")] {
        if let Some(name) = pagination.get(key) {
            member(view, operation, (name, kind), report);
        }
    }
}

/// A property of this kind in every answer that is a success.
fn member(
    view: &View<'_>,
    operation: &Operation<'_>,
    (node, kind): (&Node, &str),
    report: &mut Report,
) {
    let Some(name) = node.text() else { return };
    let mut bodies = operation.successes().flat_map(|body| schemas(view, body));
    if !view.incomplete && !bodies.all(|schema| is_property(schema, name, kind)) {
        malformed(
            report,
            node.place,
            format!("`{name}` must be of type `{kind}` in every success"),
        );
    }
}

/// A text in the query, or in the body.
fn takes_cursor(view: &View<'_>, operation: &Operation<'_>, node: &Node, report: &mut Report) {
    let Some(name) = node.text() else { return };
    let mut bodies = operation.bodies().filter(|(status, _)| status.is_none());
    let in_body = |(_, body): (_, &Node)| {
        schemas(view, body).any(|schema| is_property(schema, name, "string"))
    };
    if !view.incomplete && operation.parameter("query", name).is_none() && !bodies.any(in_body) {
        malformed(report, node.place, format!("neither query nor body has a text `{name}`"));
    }
}

/// The schemas of a body, behind their references.
fn schemas<'a>(view: &'a View<'a>, body: &'a Node) -> impl Iterator<Item = &'a Node> {
    media_types(body).iter().filter_map(|content| {
        let schema = content.value.get("schema")?;
        Some(schema.reference().and_then(|reference| view.component(reference)).unwrap_or(schema))
    })
}

fn is_property(schema: &Node, name: &str, kind: &str) -> bool {
    let property = schema.get("properties").and_then(|properties| properties.get(name));
    property.and_then(|property| property.text_of("type")) == Some(kind)
}

/// A number in the query.
fn parameter(operation: &Operation<'_>, node: &Node, report: &mut Report) {
    let Some(name) = node.text() else { return };
    let Some(parameter) = operation.parameter("query", name) else {
        malformed(report, node.place, format!("there is no query parameter `{name}`"));
        return;
    };
    let kind = parameter.get("schema").and_then(|schema| schema.text_of("type"));
    let is_other = matches!(kind, Some("string" | "number" | "boolean"));
    if is_other {
        malformed(report, node.place, format!("`{name}` must be an integer"));
    }
}

//! How the pages of a list are asked for.

use super::malformed;
use crate::lint::view::Operation;
use crate::load::tree::Node;
use crate::report::Report;

/// The kinds of paging: the parameters that each names, and what may stand beside them.
const KINDS: [(&[&str], &[&str]); 2] =
    [(&["limit", "offset"], &[]), (&["page", "size"], &["first"])];

pub(super) fn check(operation: &Operation<'_>, report: &mut Report) {
    let Some(pagination) = operation.node.get("x-pagination").filter(|node| node.is_map()) else {
        return;
    };
    let is_kind = |(names, _): &&(&[&str], &[&str])| names.iter().all(|name| pagination.has(name));
    let Some((names, beside)) = KINDS.iter().find(is_kind) else {
        malformed(report, pagination.place, "needs `limit` and `offset`, or `page` and `size`");
        return;
    };
    for entry in pagination.entries() {
        let key = entry.key.text.as_str();
        if !names.contains(&key) && !beside.contains(&key) {
            let message = format!("`{key}` does not go with `{}`", names.join("` and `"));
            malformed(report, entry.key.place, message);
        }
    }
    for node in names.iter().filter_map(|key| pagination.get(key)) {
        parameter(operation, node, report);
    }
    if pagination.text_of(names[0]) == pagination.text_of(names[1]) {
        malformed(report, pagination.place, "one parameter cannot be both");
    }
}

/// A number in the query, which a caller may leave out.
fn parameter(operation: &Operation<'_>, node: &Node, report: &mut Report) {
    let Some(name) = node.text() else { return };
    let is_meant =
        |one: &&&Node| one.text_of("name") == Some(name) && one.text_of("in") == Some("query");
    let Some(parameter) = operation.parameters.iter().find(is_meant) else {
        malformed(report, node.place, format!("there is no query parameter `{name}`"));
        return;
    };
    let kind = parameter.get("schema").and_then(|schema| schema.text_of("type"));
    let is_other = matches!(kind, Some("string" | "number" | "boolean"));
    if is_other || parameter.is_true("required") {
        malformed(report, node.place, format!("`{name}` must be an optional integer"));
    }
}

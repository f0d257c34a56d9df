//! What every operation has: a name, a summary, a tag, pages and answers.

use super::view::{Operation, View};
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let declared = view.root.get("tags").map_or(&[][..], Node::items);
    for tag in declared {
        if is_blank(tag.get("description")) {
            report.add(Rule::UndeclaredTag, tag.place, "the tag needs a description");
        }
    }
    for operation in &view.operations {
        texts(operation, report);
        tag(operation, declared, report);
        docs(operation, report);
        responses(operation, report);
    }
}

/// Whether a text is missing or says nothing, as the ellipsis of a proposal does that nobody has put into words yet; a value
/// of another type is reported elsewhere.
pub(super) fn is_blank(node: Option<&Node>) -> bool {
    let says_nothing = |text: &str| matches!(text.trim(), "" | "…");
    node.is_none_or(|node| node.text().is_some_and(says_nothing))
}

fn texts(operation: &Operation<'_>, report: &mut Report) {
    let wanted = [("operationId", Rule::MissingOperationId), ("summary", Rule::MissingSummary)];
    for (key, rule) in wanted {
        if is_blank(operation.node.get(key)) {
            let message = format!("the operation needs `{key}`");
            report.add(rule, operation.method.place, message);
        }
    }
}

fn tag(operation: &Operation<'_>, declared: &[Node], report: &mut Report) {
    let tags = operation.node.get("tags").map_or(&[][..], Node::items);
    if tags.len() != 1 {
        let place = operation.node.entry("tags").map_or(operation.method, |entry| &entry.key).place;
        report.add(Rule::MissingTag, place, "the operation needs one tag, its section of the docs");
    }
    for tag in tags {
        let Some(name) = tag.text() else { continue };
        if !declared.iter().any(|declared| declared.text_of("name") == Some(name)) {
            let message = format!("`{name}` is not declared in `tags` of openapi.yaml");
            report.add(Rule::UndeclaredTag, tag.place, message);
        }
    }
}

fn docs(operation: &Operation<'_>, report: &mut Report) {
    let entry = operation.node.entry("x-docs");
    let is_documented = !(entry.is_none() && operation.node.has("x-observed"));
    if is_documented && entry.is_none_or(|entry| entry.value.items().is_empty()) {
        let place = entry.map_or(operation.method, |entry| &entry.key).place;
        let message = "the operation needs `x-docs`, the pages that document it";
        report.add(Rule::MissingDocs, place, message);
    }
}

fn responses(operation: &Operation<'_>, report: &mut Report) {
    let responses = operation.responses();
    for response in responses {
        let status = response.key.text.as_str();
        if operation.is_websocket() && status.starts_with('2') {
            let message = "a websocket has no 2xx response";
            report.add(Rule::StatusRange, response.key.place, message);
        }
        if !operation.is_websocket() && status == "101" {
            let message =
                "101 opens a websocket, which the operation tells with `x-websocket: true`";
            report.add(Rule::StatusRange, response.key.place, message);
        }
        let is_code = status.parse::<u16>().is_ok_and(|code| (100..600).contains(&code));
        if !is_code || status.len() != 3 {
            let message = format!("`{status}` is not one status code");
            report.add(Rule::StatusRange, response.key.place, message);
        }
    }
    success(operation, report);
}

fn success(operation: &Operation<'_>, report: &mut Report) {
    let (is_met, message) = if operation.is_websocket() {
        let describes = |response: &Node| response.is_hole() || response.has("content");
        let message = "a websocket needs a 101 response with the `content` of a message";
        (operation.successes().any(describes), message)
    } else {
        (operation.successes().next().is_some(), "the operation needs a 2xx response")
    };
    if !is_met {
        let place =
            operation.node.entry("responses").map_or(operation.method, |entry| &entry.key).place;
        report.add(Rule::MissingSuccess, place, message);
    }
}

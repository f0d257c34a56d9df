//! Sessions with states, and what operations do with them.

use super::{deed, malformed};
use crate::lint::view::{Operation, View, media_types};
use crate::load::tree::Node;
use crate::report::Report;

/// Where a member of `x-session` is looked for.
#[derive(Clone, Copy)]
enum Place {
    Query,
    Body,
}

/// The members beside `does`.
const MEMBERS: [(&str, Place); 4] = [
    ("named-by", Place::Body),
    ("starts", Place::Body),
    ("stopped", Place::Query),
    ("shown-by", Place::Query),
];

/// What can be done, with the members that belong to it.
const DEEDS: [(&str, &[&str]); 12] = [
    ("list", &["stopped"]),
    ("create", &["named-by", "starts"]),
    ("look", &["named-by"]),
    ("look-for-account", &["named-by"]),
    ("start", &["named-by"]),
    ("stop", &["named-by"]),
    ("restart", &["named-by"]),
    ("configure", &["named-by"]),
    ("log-out", &["named-by"]),
    ("delete", &["named-by"]),
    ("show-code", &["named-by", "shown-by"]),
    ("work", &["named-by"]),
];

/// What all operations have in common.
pub(super) fn shared(view: &View<'_>, report: &mut Report) {
    let Some(sessions) = view.root.get("x-sessions") else { return };
    if let Some((node, scope)) = text(sessions, "scope")
        && !view.scopes().any(|(declared, _)| declared == scope)
    {
        malformed(report, node.place, format!("no scope `{scope}` is declared in `x-scopes`"));
    }
    let tags = view.root.get("tags").map_or(&[][..], Node::items);
    for tag in sessions.get("needed-by").map_or(&[][..], Node::items) {
        let Some(name) = tag.text() else { continue };
        if !tags.iter().any(|one| one.text_of("name") == Some(name)) {
            malformed(report, tag.place, format!("there is no tag `{name}`"));
        }
    }
    for key in ["unknown", "in-another-state"] {
        if let Some(error) = sessions.get(key) {
            shown(view, error, report);
        }
    }
}

/// Some operation must show an error that all share.
fn shown(view: &View<'_>, error: &Node, report: &mut Report) {
    let status = error.get("status").and_then(Node::scalar).map(ToString::to_string);
    let (Some(status), Some((node, example))) = (status, text(error, "example")) else { return };
    let shows = |operation: &Operation<'_>| {
        let response = operation.node.get("responses").and_then(|all| all.get(&status));
        let mut bodies = response.into_iter().flat_map(media_types);
        bodies.any(|body| body.value.get("examples").is_some_and(|all| all.has(example)))
    };
    if !view.incomplete && !view.operations.iter().any(shows) {
        malformed(
            report,
            node.place,
            format!("no operation has an example `{example}` of the status {status}"),
        );
    }
}

pub(super) fn check(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let Some(entry) = operation.node.entry("x-session") else { return };
    if !view.root.has("x-sessions") {
        malformed(report, entry.key.place, "the document has no `x-sessions`");
    }
    let Some((does, members)) = deed(&DEEDS, &entry.value, report) else { return };
    for (member, place) in MEMBERS {
        let Some((node, name)) = text(&entry.value, member) else { continue };
        if !members.contains(&member) {
            malformed(report, node.place, format!("`{does}` has no `{member}`"));
        } else if !is_there(operation, place, name) {
            malformed(report, node.place, format!("there is no `{name}`"));
        }
    }
}

/// Whether the request has such a member. Of a body nothing more is known here than that there is one.
fn is_there(operation: &Operation<'_>, place: Place, name: &str) -> bool {
    match place {
        Place::Body => operation.node.has("requestBody"),
        Place::Query => operation.parameter("query", name).is_some(),
    }
}

fn text<'a>(node: &'a Node, key: &str) -> Option<(&'a Node, &'a str)> {
    let node = node.get(key)?;
    Some((node, node.text()?))
}

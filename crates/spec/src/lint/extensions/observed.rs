//! What was seen and no page states.

use super::docs::{is_address, is_path};
use super::malformed;
use crate::lint::operations::is_blank;
use crate::lint::view::{Role, Schema, View};
use crate::load::tree::Node;
use crate::report::Report;

/// How sure something can be.
const SURE: [&str; 3] = ["high", "medium", "low"];

/// Checks what every `x-observed` says. Those of schemas stand where a value has a name of its own.
pub(super) fn of_schemas(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        if let Some(entry) = schema.node.entry("x-observed")
            && !has_name(schema)
        {
            let message = "belongs to a property, a component or a branch of a `oneOf`";
            malformed(report, entry.key.place, message);
        }
        values(schema.node, report);
    }
}

fn has_name(schema: &Schema<'_>) -> bool {
    matches!(schema.role, Role::Component(_) | Role::Property { .. } | Role::Branch)
}

/// Values that no page states stand among the others, too.
fn values(schema: &Node, report: &mut Report) {
    let Some(observed) = schema.entry("x-observed-values") else { return };
    let Some(values) = schema.get("enum") else {
        malformed(report, observed.key.place, "`x-observed-values` stands beside an `enum`");
        return;
    };
    if observed.value.entries().is_empty() {
        malformed(report, observed.value.place, "must name a value, or be left out");
    }
    for entry in observed.value.entries() {
        let value = entry.key.text.as_str();
        if !values.items().iter().any(|one| one.text() == Some(value)) {
            malformed(report, entry.key.place, format!("`{value}` is no value of the `enum`"));
        }
        said(&entry.value, report);
    }
}

/// What an `x-observed` says.
pub(super) fn said(observed: &Node, report: &mut Report) {
    if let Some(note) = observed.get("note").filter(|note| is_blank(Some(note))) {
        malformed(report, note.place, "must say what was seen");
    }
    if let Some(seen) = observed.get("seen") {
        if seen.items().is_empty() {
            malformed(report, seen.place, "must name where it was seen");
        }
        for place in seen.items() {
            if place.text().is_some_and(|text| !is_address(text) && !is_path(text)) {
                let message = "must be an address, `https://…`, or the path of a page";
                malformed(report, place.place, message);
            }
        }
    }
    if let Some(sure) = observed.get("sure")
        && sure.text().is_some_and(|text| !SURE.contains(&text))
    {
        malformed(report, sure.place, format!("must be one of {}", SURE.join(", ")));
    }
}

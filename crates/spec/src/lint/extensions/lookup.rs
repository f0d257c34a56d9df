//! Which answers of a lookup say that there is none.

use serde_json::Value;

use super::{malformed, only_true};
use crate::lint::view::Operation;
use crate::load::tree::{Content, Node};
use crate::report::Report;

pub(super) fn check(operation: &Operation<'_>, report: &mut Report) {
    only_true(operation.node, "x-lookup", report);
    let Some(absent) = operation.node.get("x-lookup").and_then(|lookup| lookup.get("absent"))
    else {
        return;
    };
    let items = absent.items();
    if items.is_empty() && matches!(absent.content, Content::List(_)) {
        malformed(report, absent.place, "must list an answer, or be left out: `x-lookup: true`");
    }
    for (index, item) in items.iter().enumerate() {
        if let Some(status) = item.get("status")
            && status.scalar().and_then(Value::as_u64).is_some_and(|code| !is_error(code))
        {
            let message = "must be a status from 400 to 599: with a success, `null`, `{}`, `[]` and an empty body mean absent anyway";
            malformed(report, status.place, message);
        }
        if let Some(with) = item.get("with") {
            members(with, report);
        }
        if items[..index].iter().any(|other| other.to_value() == item.to_value()) {
            malformed(report, item.place, "stands here already");
        }
    }
}

fn is_error(code: u64) -> bool {
    (400..600).contains(&code)
}

/// What the object in the body holds. Only a plain value can be told to be the same.
fn members(with: &Node, report: &mut Report) {
    if with.entries().is_empty() {
        let message = "must be an object with the members that tell the answer; without it, only an empty body tells it";
        malformed(report, with.place, message);
    }
    for entry in with.entries() {
        let is_plain = matches!(
            entry.value.scalar(),
            Some(Value::String(_) | Value::Number(_) | Value::Bool(_))
        );
        if !is_plain && !entry.value.is_hole() {
            malformed(report, entry.value.place, "must be a text, a number, true or false");
        }
    }
}

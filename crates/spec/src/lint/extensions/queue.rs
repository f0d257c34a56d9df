//! The operations with which a client takes notifications out of its queue.

use serde_json::Value;

use super::{answered, deed, malformed};
use crate::lint::view::{Operation, View};
use crate::load::tree::Node;
use crate::report::Report;

/// What a member of `x-queue` names.
#[derive(Clone, Copy)]
enum Names {
    /// A property of the answer.
    Answer,
    /// A parameter in this place.
    Parameter(&'static str),
    /// Nothing: it is a time in seconds.
    Seconds,
    /// Errors, each by its status and by words in its body.
    Errors,
}

use Names::{Answer, Errors, Parameter, Seconds};

/// A member: its key, what it names, and whether it must be there.
type Member = (&'static str, Names, bool);

/// What can be done with a queue, with the members that tell about it.
const DEEDS: [(&str, &[Member]); 4] = [
    (
        "receive",
        &[
            ("receipt", Answer, true),
            ("body", Answer, true),
            ("timeout", Parameter("query"), false),
            ("keeps", Seconds, false),
            ("starting", Errors, false),
        ],
    ),
    (
        "delete",
        &[("receipt", Parameter("path"), true), ("result", Answer, true), ("gone", Errors, false)],
    ),
    ("count", &[("result", Answer, true)]),
    ("clear", &[("result", Answer, true), ("left", Answer, false)]),
];

pub(super) fn check(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let Some(queue) = operation.node.get("x-queue") else { return };
    let Some((text, members)) = deed(&DEEDS, queue, report) else { return };
    for (key, names, required) in *members {
        match queue.get(key) {
            Some(member) => named(view, operation, member, *names, report),
            None if *required => {
                malformed(report, queue.place, format!("`{text}` needs `{key}`"));
            }
            None => {}
        }
    }
    for entry in queue.entries() {
        let key = entry.key.text.as_str();
        if key != "does" && members.iter().all(|(known, ..)| *known != key) {
            malformed(report, entry.key.place, format!("`{text}` has no `{key}`"));
        }
    }
    let does_too = |other: &&Operation<'_>| {
        other.node.get("x-queue").and_then(|queue| queue.text_of("does")) == Some(text)
    };
    if let Some(does) = queue.get("does")
        && let Some(first) = view.operations.iter().find(does_too)
        && first.node.place != operation.node.place
    {
        malformed(report, does.place, format!("`{}` does that already", first.name()));
    }
}

fn named(
    view: &View<'_>,
    operation: &Operation<'_>,
    member: &Node,
    names: Names,
    report: &mut Report,
) {
    match names {
        Seconds => return seconds(member, report),
        Errors => return errors(member, report),
        Answer | Parameter(_) => {}
    }
    let Some(name) = member.text() else { return };
    let parameter = |place: &str| operation.parameter(place, name).is_some();
    let (is_there, what) = match names {
        Parameter(place @ "query") => (parameter(place), "there is no query parameter"),
        Parameter(place) => (parameter(place), "there is no path parameter"),
        _ => (answered(view, operation, name).is_some(), "the answer has no"),
    };
    if !is_there {
        malformed(report, member.place, format!("{what} `{name}`"));
    }
}

/// What is lost at once is no queue.
fn seconds(member: &Node, report: &mut Report) {
    if member.scalar().and_then(Value::as_u64) == Some(0) {
        malformed(report, member.place, "must be more than 0");
    }
}

/// Only words tell one error from another that has the same status.
fn errors(member: &Node, report: &mut Report) {
    if member.items().is_empty() {
        malformed(report, member.place, "must list an error, or be left out");
    }
    for error in member.items() {
        let status = error.get("status").filter(|status| {
            let number = status.scalar().and_then(Value::as_u64);
            number.is_some_and(|number| !(400..=599).contains(&number))
        });
        if let Some(status) = status {
            malformed(report, status.place, "must be the status of an error");
        }
        let is_blank = |words: &&Node| words.text().is_some_and(|text| text.trim().is_empty());
        if let Some(words) = error.get("words").filter(is_blank) {
            malformed(report, words.place, "must be words of the error's body");
        }
    }
}

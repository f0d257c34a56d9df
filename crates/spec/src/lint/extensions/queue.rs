//! The operations with which a client takes notifications out of its queue.

use super::{answered, malformed};
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
}

use Names::{Answer, Parameter};

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
        ],
    ),
    ("delete", &[("receipt", Parameter("path"), true), ("result", Answer, true)]),
    ("count", &[("result", Answer, true)]),
    ("clear", &[("result", Answer, true), ("left", Answer, false)]),
];

pub(super) fn check(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let Some(queue) = operation.node.get("x-queue") else { return };
    let Some(does) = queue.get("does") else { return };
    let Some(text) = does.text() else { return };
    let Some((_, members)) = DEEDS.iter().find(|(deed, _)| *deed == text) else {
        let deeds: Vec<&str> = DEEDS.iter().map(|(deed, _)| *deed).collect();
        malformed(report, does.place, format!("must be one of {}", deeds.join(", ")));
        return;
    };
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
    if let Some(first) = view.operations.iter().find(does_too)
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
    let Some(name) = member.text() else { return };
    let parameter = |place: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|one| one.text_of("name") == Some(name) && one.text_of("in") == Some(place))
    };
    let (is_there, what) = match names {
        Answer => (answered(view, operation, name).is_some(), "the answer has no"),
        Parameter(place @ "query") => (parameter(place), "there is no query parameter"),
        Parameter(place) => (parameter(place), "there is no path parameter"),
    };
    if !is_there {
        malformed(report, member.place, format!("{what} `{name}`"));
    }
}

//! What a description would say of what came: the YAML, and where it goes.
//!
//! `printed` finds what the page prints of the subject of a change, `draft` puts its tables and payloads together, and
//! `components` writes schemas of that. `skeleton` writes operations, `body` what they take and answer, `event` what webhooks
//! deliver, `choice` values, and `kept` what comes to a described operation or event. A `desk` knows what is taken.

mod body;
mod choice;
mod components;
mod descend;
mod desk;
mod draft;
mod event;
mod kept;
mod printed;
mod skeleton;
mod yaml;

use super::edit::{Edit, Edits};
use super::placed::{Placed, escaped};
use super::report::{Change, Drift, Impact, Named, Thing, What};
use crate::facts::Corpus;
use desk::Desk;
use kept::{Slot, pointer};
use printed::Printed;
use std::collections::{BTreeMap, BTreeSet};
use wagate_spec::{Location, Operation, Spot};

impl Drift {
    /// Adds to each change the place in the description that it concerns, and to what came the YAML that would describe it, as
    /// the pages of the new state print it. The edits put that in its place; words that nobody has written yet are an ellipsis.
    pub fn propose(&mut self, described: &BTreeMap<String, Placed<'_>>, new: &Corpus) -> Edits {
        let mut edits = Edits::default();
        let mut known = BTreeSet::new();
        let mut desks: BTreeMap<&String, Desk<'_>> =
            described.iter().map(|(vendor, placed)| (vendor, Desk::new(placed))).collect();
        // The methods of a path that came are written one below the other.
        let mut order: Vec<usize> = (0..self.changes.len()).collect();
        order.sort_by_key(|index| self.changes.get(*index).map(rank));
        for index in order {
            let Some(change) = self.changes.get_mut(index) else { continue };
            let Some(desk) = desks.get_mut(&change.vendor) else { continue };
            let printed = Printed::of(new, change);
            let Some((place, proposal)) = proposal(desk, change, printed) else { continue };
            if let Some(spot) = desk.placed.places.spot(&place) {
                change.described_at = Some(format!("{}:{}", spot.file.display(), spot.line));
            }
            let Some(own) = proposal.filter(|own| !own.is_empty()) else { continue };
            change.yaml = Some(text(&own));
            edits.extend(own.into_iter().filter(|edit| known.insert(edit.clone())).collect());
        }
        edits
    }
}

/// Operations by path, then events, then what comes to those that are there.
fn rank(change: &Change) -> (u8, String) {
    match (change.kind.thing, change.kind.what) {
        (Thing::Operation, What::Added) => (
            0,
            change.subject.split_once(' ').map_or_else(String::new, |(_, path)| path.to_owned()),
        ),
        (Thing::Event, _) => (1, String::new()),
        _ => (2, String::new()),
    }
}

/// What is written; with the name of the file where there are several.
fn text(edits: &[Edit]) -> String {
    if let [only] = edits {
        return only.text();
    }
    let named = edits.iter().map(|edit| {
        format!("# {}\n{}", edit.file().display(), edit.text().trim_start_matches('\n'))
    });
    named.collect::<Vec<_>>().join("\n")
}

/// The pointer that a change concerns, and what to write where something came.
fn proposal<'a>(
    desk: &mut Desk<'a>,
    change: &Change,
    printed: Option<Printed<'_>>,
) -> Option<(String, Option<Vec<Edit>>)> {
    let placed: &'a Placed<'a> = desk.placed;
    let operation = change
        .operation
        .as_ref()
        .and_then(|id| placed.spec.operations.iter().find(|operation| operation.id == *id));
    let is_minor = change.impact == Impact::Minor;
    match (change.kind.thing, change.kind.what) {
        (Thing::Operation, what) => match (operation, what) {
            (Some(operation), _) => Some((pointer(operation), None)),
            (None, What::Added) => {
                let edits = skeleton::of(desk, change, &printed?)?;
                Some(("/paths".to_owned(), Some(edits)))
            }
            _ => None,
        },
        (Thing::Event, What::Added | What::Values) => {
            let place = match described_event(desk, change) {
                Some(event) => format!("/x-webhooks/events/{}", escaped(&event)),
                None => "/x-webhooks/events".to_owned(),
            };
            Some((place, events(desk, change, printed)))
        }
        (Thing::Example | Thing::Status, what) => {
            let printed = printed?;
            let is_new = matches!(what, What::Added | What::Changed);
            if change.event.is_some() {
                let event = described_event(desk, change)?;
                let edits = is_new.then(|| of_event(desk, change, printed, &event)).flatten();
                return Some((format!("/x-webhooks/events/{}", escaped(&event)), edits));
            }
            let operation = operation?;
            let slot = slot(change)?;
            let edits = is_new.then(|| kept::body(desk, (change, &printed), operation, slot));
            Some((pointer(operation), edits.flatten()))
        }
        _ => value(desk, change, (operation, is_minor), printed),
    }
}

/// The described event that a change is about.
fn described_event(desk: &Desk<'_>, change: &Change) -> Option<String> {
    let events = &desk.placed.spec.webhooks.as_ref()?.events;
    let name = change.event.as_deref()?;
    events.iter().find(|event| event.name == name).map(|event| event.name.clone())
}

/// An event, or each of the new values that tell its payloads apart.
fn events(desk: &mut Desk<'_>, change: &Change, printed: Option<Printed<'_>>) -> Option<Vec<Edit>> {
    let printed = printed?;
    if change.kind.what == What::Added {
        let described = described_event(desk, change);
        return event::of(desk, change, &printed)
            .or_else(|| kept::event(desk, (change, &printed), &described?));
    }
    let mut edits = Vec::new();
    for variant in change.new.as_deref()?.split(" | ") {
        let own = printed.clone().narrowed(variant);
        edits.extend(event::of(desk, change, &own).into_iter().flatten());
    }
    Some(edits)
}

/// A payload of an event: one that its schema has not yet, or one more of those that it has.
fn of_event(
    desk: &mut Desk<'_>,
    change: &Change,
    printed: Printed<'_>,
    event: &str,
) -> Option<Vec<Edit>> {
    event::of(desk, change, &printed).or_else(|| kept::event(desk, (change, &printed), event))
}

/// What a payload or a status is of.
fn slot(change: &Change) -> Option<Slot> {
    if change.kind.thing == Thing::Status {
        return Some(Slot::Response(Some(change.new.as_deref()?.parse().ok()?)));
    }
    let (_, told) = change.fact.rsplit_once("example ").unwrap_or(("", ""));
    match told.split_once(' ') {
        None if told == "request" => Some(Slot::Request),
        None if told == "response" => Some(Slot::Response(None)),
        Some(("response", status)) => Some(Slot::Response(Some(status.parse().ok()?))),
        _ => None,
    }
}

/// A named value: a parameter, a member of a body, or one of the values that it may have.
fn value<'a>(
    desk: &mut Desk<'a>,
    change: &Change,
    (operation, is_minor): (Option<&'a Operation>, bool),
    printed: Option<Printed<'_>>,
) -> Option<(String, Option<Vec<Edit>>)> {
    let value = change.value.as_ref()?;
    let name = value.name.split(" (").next()?.replace("[]", "");
    let last = name.rsplit('.').next()?;
    let new = || change.new.as_deref().unwrap_or_default().split(" | ");
    if let Some(location) = value.location {
        let operation = operation?;
        let place = pointer(operation);
        let is_own =
            |known: &&wagate_spec::Parameter| known.name == last && known.location == location;
        let own = operation.parameters.iter().position(|known| is_own(&known));
        let at = own.and_then(|_| parameter_at(desk, operation, last));
        let edits = match (change.kind.what, &at) {
            (What::Added, None) if is_minor && location != Location::Path => {
                parameter(desk.placed, &place, location, last, value)
            }
            (What::Values, Some(at)) if is_minor => {
                Some(choice::add(desk, &[format!("{at}/schema")], new()))
            }
            _ => None,
        };
        return Some((at.unwrap_or(place), edits));
    }
    if value.owners.is_empty() {
        // The operation has no such body yet.
        let operation = operation?;
        let slot = if value.is_sent { Slot::Request } else { Slot::Response(None) };
        let is_new = change.kind.what == What::Added && is_minor;
        let edits = match printed {
            Some(printed) if is_new => kept::body(desk, (change, &printed), operation, slot),
            _ => None,
        };
        return Some((pointer(operation), edits));
    }
    let places = |owner: &String| format!("/components/schemas/{}", escaped(owner));
    let properties: Vec<String> = value
        .owners
        .iter()
        .map(|owner| format!("{}/properties/{}", places(owner), escaped(last)))
        .collect();
    let first = value.owners.first().map(places)?;
    match change.kind.what {
        What::Added if is_minor => {
            if let Some(part) = printed.as_ref().filter(|_| change.event.is_some()) {
                let edits = event::of(desk, change, part);
                if edits.is_some() {
                    return Some((first, edits));
                }
            }
            let mut edits = Vec::new();
            for (owner, property) in value.owners.iter().zip(&properties).take(FEW) {
                let is_described = desk.placed.places.spot(property).is_some();
                if !is_described && desk.done.insert(property.clone()) {
                    let own = kept::member(desk, (change, printed.as_ref()), owner, (last, &name));
                    edits.extend(own.into_iter().flatten());
                }
            }
            let is_there = |place: &String| desk.placed.places.spot(place).is_some();
            Some((properties.into_iter().find(is_there).unwrap_or(first), Some(edits)))
        }
        What::Values if is_minor => {
            let edits = choice::add(desk, &properties, new());
            Some((properties.into_iter().next()?, Some(edits)))
        }
        _ => Some((properties.into_iter().next()?, None)),
    }
}

/// So many components get a member at most: one that more could have is a question for people.
const FEW: usize = 3;

/// The pointer of a parameter: of the operation, or of all methods of its path.
fn parameter_at(desk: &Desk<'_>, operation: &Operation, name: &str) -> Option<String> {
    let own = pointer(operation);
    let item = format!("/paths/{}", escaped(&operation.path));
    let lists = [format!("{own}/parameters"), format!("{item}/parameters")];
    lists.into_iter().find_map(|list| {
        let all = desk.placed.spec.document().pointer(&list)?.as_array()?;
        let at = all.iter().position(|one| one.get("name").is_some_and(|own| own == name))?;
        Some(format!("{list}/{at}"))
    })
}

/// A new parameter, after the last one of its operation, or before its answers if it has none.
fn parameter(
    placed: &Placed<'_>,
    operation: &str,
    location: Location,
    name: &str,
    value: &Named,
) -> Option<Vec<Edit>> {
    let place = if location == Location::Header { "header" } else { "query" };
    let kind = yaml::of_type(&value.kind).join(", ");
    let name = yaml::scalar(name);
    let line = format!("- {{ name: {name}, in: {place}, description: …, schema: {{ {kind} }} }}");
    let own = format!("{operation}/parameters");
    let answers = placed.places.spot(&format!("{operation}/responses")).filter(Spot::is_first)?;
    if let Some(list) = placed.places.spot(&own) {
        // What is in the list may stand in another file: the list goes on until the next key of the operation.
        let is_here = list.file == answers.file && list.column == answers.column && list.is_first();
        return is_here.then(|| {
            let indent = list.column - 1;
            vec![Edit::after_block(list, indent, vec![format!("  {line}")])]
        });
    }
    let indent = answers.column.checked_sub(1)?;
    let lines = vec!["parameters:".to_owned(), format!("  {line}")];
    Some(vec![Edit::before(answers, indent, lines)])
}

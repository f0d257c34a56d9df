//! Payloads and bodies that came to operations and events that are described.

use super::super::edit::Edit;
use super::super::placed::escaped;
use super::super::report::{Change, Thing};
use super::body::{self, Room, listed};
use super::components::Components;
use super::desk::{Desk, below, lower_camel};
use super::draft::Draft;
use super::printed::{self, Printed, Text};
use super::{choice, yaml};
use crate::facts::Role;
use crate::lock::hash_of;
use serde_json::Value;

use wagate_spec::{Operation, Spot};

/// What an operation takes, or answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Request,
    /// With the status, if the page tells it.
    Response(Option<u16>),
}

/// The pointer of an operation.
pub(super) fn pointer(operation: &Operation) -> String {
    let method = operation.method.as_str().to_lowercase();
    format!("/paths/{}/{method}", escaped(&operation.path))
}

/// The file with an operation, and those beside it.
fn room<'a>(desk: &Desk<'a>, operation: &'a Operation) -> Option<Room<'a>> {
    let spot = desk.placed.places.spot(&format!("{}/operationId", pointer(operation)))?;
    let alike = desk.placed.spec.operations.iter().filter(|one| one.tag == operation.tag);
    Some(Room { file: spot.file, id: operation.id.clone(), alike: alike.collect() })
}

/// The payload of a change, from its page.
fn payload(printed: &Printed<'_>, change: &Change) -> Vec<Text> {
    let wanted = change.new.as_deref().unwrap_or_default();
    let mut examples = printed.page.examples.iter();
    examples.find(|example| hash_of(example) == wanted).map(printed::of_example).unwrap_or_default()
}

/// A body that an operation has not, or a payload beside those that it has.
pub(super) fn body<'a>(
    desk: &mut Desk<'a>,
    (change, printed): (&Change, &Printed<'_>),
    operation: &'a Operation,
    slot: Slot,
) -> Option<Vec<Edit>> {
    let room = room(desk, operation)?;
    let own = pointer(operation);
    let (place, label, status) = match slot {
        Slot::Request => (format!("{own}/requestBody"), "request".to_owned(), None),
        Slot::Response(told) => {
            let first = operation.responses.keys().find(|status| operation.is_success(**status));
            let status = told.or(first.copied())?;
            (format!("{own}/responses/{status}"), status.to_string(), Some(status))
        }
    };
    let document = desk.placed.spec.document();
    let known = document.pointer(&place);
    if known.is_some_and(|known| known.get("content").is_some()) {
        let json = format!("{place}/content/application~1json");
        let schema = document.pointer(&format!("{json}/schema"));
        let stem = format!("{}.{label}", operation.id);
        return add(desk, &room, (&json, schema), (&stem, payload(printed, change)));
    }
    if !desk.done.insert(place.clone()) {
        return None;
    }
    let is_success = status.is_some_and(|status| operation.is_success(status));
    let body = match status {
        None => body::request(desk, &room, printed)?,
        Some(status) => body::answer(desk, &room, printed, (status, is_success)),
    };
    let mut edits = match (known, status) {
        (Some(known), Some(_)) => vec![fill(desk, &place, known, body.lines)?],
        (Some(_), None) => return None,
        (None, Some(status)) => {
            let last = desk.placed.places.last(&format!("{own}/responses"));
            let last = last.filter(|spot| spot.is_first() && spot.file == room.file)?;
            let indent = last.column.checked_sub(1)?;
            let lines = match body.lines.as_slice() {
                [_] => vec![format!("\"{status}\": {{ description: … }}")],
                _ => std::iter::once(format!("\"{status}\":")).chain(below(body.lines)).collect(),
            };
            vec![Edit::after_block(last, indent, lines)]
        }
        (None, None) => {
            let answers = desk.placed.places.spot(&format!("{own}/responses"));
            let answers = answers.filter(Spot::is_first)?;
            let indent = answers.column.checked_sub(1)?;
            let lines = std::iter::once("requestBody:".to_owned()).chain(below(body.lines));
            vec![Edit::before(answers, indent, lines.collect())]
        }
    };
    edits.extend(body.edits);
    Some(edits)
}

/// Content for an answer that has words only.
fn fill(desk: &Desk<'_>, place: &str, known: &Value, lines: Vec<String>) -> Option<Edit> {
    let content: Vec<String> = lines.into_iter().skip(1).collect();
    if content.is_empty() || known.as_object()?.keys().ne(["description"]) {
        return None;
    }
    let key = desk.placed.places.spot(place).filter(Spot::is_first)?;
    let words = desk.placed.places.spot(&format!("{place}/description"))?;
    // An answer that several operations share stands in a file of its own.
    if words.file != key.file {
        return None;
    }
    let indent = key.column.checked_sub(1)?;
    if words.is_first() {
        let depth = words.column.checked_sub(1)?;
        return Some(Edit::after_block(words, depth, content));
    }
    let status = place.rsplit('/').next()?;
    let description = known.get("description")?;
    let mut all = vec![format!("\"{status}\":")];
    let words = yaml::entry("description", description, &|text: &str| text.to_owned());
    all.extend(below(words.into_iter().chain(content).collect()));
    (key.line == desk.placed.places.spot(&format!("{place}/description"))?.line)
        .then(|| Edit::instead(key, indent, all))
}

/// Payloads beside those of a body. What no schema takes is told elsewhere, unless it is a value that a choice has not.
fn add(
    desk: &mut Desk<'_>,
    room: &Room<'_>,
    (place, schema): (&str, Option<&Value>),
    (stem, texts): (&str, Vec<Text>),
) -> Option<Vec<Edit>> {
    let document = desk.placed.spec.document();
    let listed_at = format!("{place}/examples");
    let known = document.pointer(&listed_at).and_then(Value::as_object);
    let is_kept = |value: &Value| {
        known.is_some_and(|known| known.values().any(|one| one.get("value") == Some(value)))
    };
    let mut edits = Vec::new();
    let mut fitting = Vec::new();
    for text in texts.into_iter().filter(|text| !is_kept(&text.value)) {
        let Some(schema) = schema else {
            fitting.push(text);
            continue;
        };
        if desk.takes(schema, [&text.value]) {
            fitting.push(text);
        } else if desk.reads(schema, [&text.value]) {
            let choices = super::descend::choices(desk, schema, &text.value);
            if !choices.is_empty() {
                for (pointer, value) in &choices {
                    edits.extend(choice::add(
                        desk,
                        std::slice::from_ref(pointer),
                        [value.as_str()].into_iter(),
                    ));
                }
                fitting.push(text);
            }
        }
    }
    if fitting.is_empty() {
        return None;
    }
    let places = &desk.placed.places;
    let (spot, is_new) = match places.last(&listed_at) {
        Some(last) => (last, false),
        None => (places.spot(&format!("{place}/schema"))?, true),
    };
    if !spot.is_first() || spot.file != room.file {
        return None;
    }
    let indent = spot.column.checked_sub(1)?;
    let mut files = Vec::new();
    let own = listed(desk, &spot.file.clone(), stem, &fitting, is_new, &mut files);
    let lines = match is_new {
        true => std::iter::once("examples:".to_owned()).chain(below(own)).collect(),
        false => own,
    };
    edits.push(Edit::after_block(spot, indent, lines));
    edits.extend(files);
    Some(edits)
}

/// The payload of a change of an event that is described, or all of them.
pub(super) fn event(
    desk: &mut Desk<'_>,
    (change, printed): (&Change, &Printed<'_>),
    event: &str,
) -> Option<Vec<Edit>> {
    let place = format!("/x-webhooks/events/{}", escaped(event));
    let spot = desk.placed.places.spot(&format!("{place}/summary"))?;
    let texts = match change.kind.thing {
        Thing::Event => printed::texts(printed.examples(Role::Webhook)),
        _ => payload(printed, change),
    };
    if texts.is_empty() {
        return None;
    }
    let schema = desk.placed.spec.webhooks.as_ref().map(|webhooks| webhooks.schema.clone())?;
    let stem = format!("webhook.{}", lower_camel(event));
    let document = desk.placed.spec.document();
    if document.pointer(&format!("{place}/examples")).is_some() {
        let room = Room { file: spot.file, id: stem.clone(), alike: Vec::new() };
        return add(desk, &room, (&place, Some(&schema)), (&stem, texts));
    }
    // The first one stands below what the event has already.
    let texts: Vec<Text> =
        texts.into_iter().filter(|text| desk.takes(&schema, [&text.value])).collect();
    let last = desk.placed.places.last(&place).filter(Spot::is_first)?;
    let indent = last.column.checked_sub(1)?;
    let mut edits = Vec::new();
    let own = listed(desk, &last.file.clone(), &stem, &texts, true, &mut edits);
    let lines = std::iter::once("examples:".to_owned()).chain(below(own)).collect();
    edits.insert(0, Edit::after_block(last, indent, lines));
    (!texts.is_empty()).then_some(edits)
}

/// A member of an object that is described, after those that it has; an object in it is a component of its own.
pub(super) fn member(
    desk: &mut Desk<'_>,
    (change, printed): (&Change, Option<&Printed<'_>>),
    owner: &str,
    (name, path): (&str, &str),
) -> Option<Vec<Edit>> {
    let value = change.value.as_ref()?;
    let component = format!("/components/schemas/{}", escaped(owner));
    let last = desk.placed.places.last(&format!("{component}/properties"));
    let last = last.filter(Spot::is_first)?;
    let indent = last.column.checked_sub(1)?;
    let draft = printed.and_then(|printed| whole(printed, change, value.is_sent));
    let draft = draft.as_ref().and_then(|draft| draft.at(path)).cloned();
    let draft = draft.unwrap_or_else(|| Draft {
        printed: Some(value.kind.clone()),
        is_list: yaml::is_list(&value.kind),
        ..Draft::default()
    });
    let file = last.file.clone();
    let is_sent = value.is_sent;
    let mut components = Components::new(desk, file, is_sent);
    let lines = components.member(owner, name, &draft)?;
    let others = std::mem::take(&mut components.edits);
    let lines = std::iter::once(format!("{}:", yaml::key(name))).chain(below(lines)).collect();
    let mut edits = vec![Edit::after_block(last, indent, lines)];
    edits.extend(others);
    Some(edits)
}

/// The body that a value of a change is part of.
fn whole(printed: &Printed<'_>, change: &Change, is_sent: bool) -> Option<Draft> {
    use crate::facts::Place;
    let role = match (is_sent, change.event.is_some()) {
        (true, _) => Role::Request,
        (_, true) => Role::Webhook,
        _ => Role::Response,
    };
    let texts = printed::texts(printed.examples(role));
    let values = texts.iter().map(|text| &text.value);
    Some(match role {
        Role::Request => Draft::of(printed.sent(Place::Body), values),
        Role::Webhook => Draft::of(printed.delivered().into_iter(), values),
        _ => {
            let statuses = printed.statuses();
            let status = statuses.into_iter().find(|status| (200..300).contains(status))?;
            Draft::of(printed.answered(status, true).into_iter(), values)
        }
    })
}

//! Events that came: the schema of the payload, the tag that tells it, the entry in the list of events, and the examples.

use super::super::edit::Edit;
use super::super::placed::escaped;
use super::super::report::Change;
use super::body::listed;
use super::components::Components;
use super::descend::{News, at, news};
use super::desk::{Desk, below, lower_camel, refer, relative, section};
use super::draft::Draft;
use super::printed::{Printed, Text, texts};
use super::{skeleton, yaml};
use crate::facts::{Attribute, Role};
use serde_json::Value;
use std::path::{Path, PathBuf};
use wagate_codegen::names::pascal;
use wagate_spec::Spot;

/// What would describe an event, or another payload of one. Nothing where the description has it.
pub(super) fn of(desk: &mut Desk<'_>, change: &Change, printed: &Printed<'_>) -> Option<Vec<Edit>> {
    let placed = desk.placed;
    let webhooks = placed.spec.webhooks.as_ref()?;
    let all = texts(printed.examples(Role::Webhook));
    let found = all.iter().find_map(|text| news(desk, &webhooks.schema, &text.value));
    let news = found.or_else(|| named(desk, change.event.as_deref()?))?;
    let own: Vec<Text> = {
        let is_own =
            |text: &&Text| self::news(desk, &webhooks.schema, &text.value).as_ref() == Some(&news);
        all.iter().filter(is_own).cloned().collect()
    };
    let rows = printed.delivered();
    let (name, mut edits) = match &news {
        News::Tag { union, property, tag, path } => {
            let draft = inner(&rows, &own, path);
            (tag.clone(), tagged(desk, union, (property, tag), &draft)?)
        }
        News::Shape { union, path } => {
            let draft = inner(&rows, &own, path);
            let component = pascal(change.event.as_deref()?);
            (lower_camel(&component), shape(desk, union, &component, &draft)?)
        }
        News::Part { owner, list, key, path } => {
            let draft = inner(&rows, &own, path);
            let draft = draft.member(key)?.clone();
            (key.clone(), part(desk, owner, (list, key), &draft)?)
        }
    };
    if !desk.done.insert(format!("event {name}")) {
        return None;
    }
    if !webhooks.events.iter().any(|known| known.name == name) {
        edits.extend(entry(desk, change, &name, &own)?);
    }
    Some(edits)
}

/// An event that pages only name: a tag of the outermost union, if it has tags and not this one.
fn named(desk: &Desk<'_>, event: &str) -> Option<News> {
    let schema = &desk.placed.spec.webhooks.as_ref()?.schema;
    let component = desk.component(schema)?;
    let union = desk.placed.spec.schemas.get(component)?;
    let discriminator = union.get("discriminator")?;
    let is_known = crate::described::tagged_component(union, event).is_some();
    let property = discriminator.get("propertyName")?.as_str()?.to_owned();
    let (union, tag) = (component.to_owned(), event.to_owned());
    (!is_known).then_some(News::Tag { union, property, tag, path: Vec::new() })
}

/// What is told of the payload below a path.
fn inner(rows: &[&Attribute], texts: &[Text], path: &[String]) -> Draft {
    let values: Vec<&Value> = texts.iter().filter_map(|text| at(&text.value, path)).collect();
    let start = path.iter().map(|name| format!("{name}.")).collect::<String>();
    let rows = rows.iter().filter_map(|row| {
        let own = row.path.as_ref().or(row.object.is_none().then_some(&row.name))?;
        let mut row = (*row).clone();
        row.path = Some(own.replace("[]", "").strip_prefix(&start)?.to_owned());
        Some(row)
    });
    let rows: Vec<Attribute> = rows.collect();
    Draft::of(rows.iter(), values.into_iter())
}

/// The file and the branches of a union.
fn union_of<'a>(desk: &Desk<'a>, union: &str) -> Option<(PathBuf, Vec<(&'a str, &'a Value)>)> {
    let schemas = &desk.placed.spec.schemas;
    let branches = schemas.get(union)?.get("oneOf")?.as_array()?;
    let branches = branches.iter().filter_map(|branch| {
        let name = branch.get("$ref")?.as_str()?.rsplit('/').next()?;
        schemas.get_key_value(name).map(|(name, schema)| (name.as_str(), schema))
    });
    Some((desk.file_of(union)?, branches.collect()))
}

/// The edit that adds a branch to a union.
fn branch(desk: &Desk<'_>, union: &str, (file, name): (&Path, &str)) -> Option<Edit> {
    let place = format!("/components/schemas/{}/oneOf", escaped(union));
    let last = desk.placed.places.last(&place).filter(Spot::is_item)?;
    let own = refer(&last.file, file, name);
    Some(Edit::after_item(last, "", vec![format!("$ref: \"{own}\"")]))
}

/// A component for a tag: what its like ones have, and what its payloads show.
fn tagged(
    desk: &mut Desk<'_>,
    union: &str,
    (property, tag): (&str, &str),
    draft: &Draft,
) -> Option<Vec<Edit>> {
    let (file, branches) = union_of(desk, union)?;
    // Those that are called like the union are called so all of them.
    let end = pascal(union);
    let is_called = |name: &str| name.len() > end.len() && name.ends_with(end.as_str());
    let called = branches.iter().filter(|(name, _)| is_called(name)).count();
    let plain = pascal(tag);
    let wanted = match 2 * called > branches.len() && !is_called(&plain) {
        true => format!("{plain}{end}"),
        false if desk.has_name(&plain) => format!("{plain}{end}"),
        false => plain,
    };
    let name = desk.name(&wanted);
    let mapping = format!("/components/schemas/{}/discriminator/mapping", escaped(union));
    let last = desk.placed.places.last(&mapping).filter(Spot::is_first)?;
    let indent = last.column.checked_sub(1)?;
    let mut edits = vec![
        branch(desk, union, (&file, &name))?,
        Edit::after_block(last, indent, vec![format!("{}: {name}", yaml::scalar(tag))]),
    ];
    let mut draft = draft.clone();
    let mut alike: Vec<&Value> = branches.iter().map(|(_, schema)| *schema).collect();
    let common = |schema: &Value| {
        let own = schema.get("properties").and_then(Value::as_object);
        draft
            .members
            .iter()
            .filter(|(name, _)| own.is_some_and(|own| own.contains_key(name)))
            .count()
    };
    alike.sort_by_key(|schema| std::cmp::Reverse(common(schema)));
    let words =
        alike.iter().find_map(|one| one.get("properties")?.get(property)?.get("description"));
    let words = words.and_then(Value::as_str).unwrap_or("…").to_owned();
    if draft.members.is_empty() {
        draft.members = usual(&alike);
    }
    let mut tag_lines = vec!["type: string".to_owned()];
    tag_lines.push(format!("enum: [{}]", yaml::scalar(tag)));
    let words = Value::from(words);
    tag_lines.extend(yaml::entry("description", &words, &|text: &str| text.to_owned()));
    let mut components = Components::new(desk, file.clone(), false).like(alike);
    let lines = components.named(&name, &draft, (property, tag_lines));
    let others = std::mem::take(&mut components.edits);
    edits.push(section(file, lines));
    edits.extend(others);
    Some(edits)
}

/// The members that most objects have, of which nothing else is known.
fn usual(alike: &[&Value]) -> Vec<(String, Draft)> {
    let properties = |schema: &&Value| schema.get("properties").and_then(Value::as_object).cloned();
    let all: Vec<_> = alike.iter().filter_map(properties).collect();
    let Some(first) = all.first() else { return Vec::new() };
    let is_usual = |name: &&String| {
        let same = first.get(*name);
        2 * all.iter().filter(|own| own.get(*name) == same).count() > all.len()
    };
    first.keys().filter(is_usual).map(|name| (name.clone(), Draft::default())).collect()
}

/// A component for payloads that are told by a key that no other shape has.
fn shape(desk: &mut Desk<'_>, union: &str, wanted: &str, draft: &Draft) -> Option<Vec<Edit>> {
    let (file, branches) = union_of(desk, union)?;
    let has = |key: &str| {
        let own =
            |schema: &Value| schema.get("properties").is_some_and(|all| all.get(key).is_some());
        branches.iter().any(|(_, schema)| own(schema))
    };
    let (key, member) = draft.members.iter().find(|(key, _)| !has(key))?;
    let name = desk.name(wanted);
    let mut edits = vec![branch(desk, union, (&file, &name))?];
    let alike: Vec<&Value> = branches.iter().map(|(_, schema)| *schema).collect();
    let mut components = Components::new(desk, file.clone(), false).like(alike);
    let first = components.member(&name, key, member)?;
    let first = first.into_iter().filter(|line| line != "nullable: true").collect();
    let lines = components.named(&name, draft, (key, first));
    let others = std::mem::take(&mut components.edits);
    edits.push(section(file, lines));
    edits.extend(others);
    Some(edits)
}

/// A part of an object, told by its key.
fn part(
    desk: &mut Desk<'_>,
    owner: &str,
    (list, key): (&str, &str),
    draft: &Draft,
) -> Option<Vec<Edit>> {
    let place = format!("/components/schemas/{}", escaped(owner));
    let places = &desk.placed.places;
    let last = places.last(&format!("{place}/x-parts/{}", escaped(list)))?;
    let known = desk.placed.spec.schemas.get(owner)?.get("x-parts")?.get(list)?.as_array()?;
    let text = known.last()?.as_str()?.to_owned();
    let members = places.last(&format!("{place}/properties")).filter(Spot::is_first)?;
    let indent = members.column.checked_sub(1)?;
    let file = members.file.clone();
    let mut components = Components::new(desk, file, false);
    let lines = components.member(owner, key, draft)?;
    let others = std::mem::take(&mut components.edits);
    let lines = std::iter::once(format!("{}:", yaml::key(key))).chain(below(lines)).collect();
    let mut edits = vec![
        Edit::after_item(last, &text, vec![yaml::scalar(key)]),
        Edit::after_block(members, indent, lines),
    ];
    edits.extend(others);
    Some(edits)
}

/// The event in the list of `openapi.yaml`, and in the file of the events.
fn entry(desk: &mut Desk<'_>, change: &Change, name: &str, texts: &[Text]) -> Option<Vec<Edit>> {
    let webhooks = desk.placed.spec.webhooks.as_ref()?;
    let last = desk.placed.places.last("/x-webhooks/events").filter(Spot::is_first)?;
    let indent = last.column.checked_sub(1)?;
    let known = webhooks.events.last()?;
    let place = format!("/x-webhooks/events/{}/summary", escaped(&known.name));
    let file = desk.placed.places.spot(&place)?.file;
    if file == last.file {
        return None;
    }
    let key = yaml::scalar(name);
    let line = format!("{key}: {{ $ref: \"{}#/{name}\" }}", relative(&last.file, &file));
    let mut edits = vec![Edit::after_block(last, indent, vec![line])];
    let mut lines = vec![format!("{key}:"), "  summary: …".to_owned(), "  x-docs:".to_owned()];
    let docs: Vec<_> =
        webhooks.events.iter().flat_map(|event| event.docs.iter().cloned()).collect();
    lines.extend(skeleton::pages(change, &docs).into_iter().map(|line| format!("    {line}")));
    let mut files = Vec::new();
    if !texts.is_empty() {
        lines.push("  examples:".to_owned());
        let stem = format!("webhook.{}", lower_camel(name));
        let own = listed(desk, &file, &stem, texts, true, &mut files);
        lines.extend(below(below(own).collect()));
    }
    edits.push(section(file, lines));
    edits.extend(files);
    Some(edits)
}

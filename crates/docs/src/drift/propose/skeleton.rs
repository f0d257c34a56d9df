//! An operation that came, as a description would begin it.

use super::super::edit::Edit;
use super::super::placed::escaped;
use super::super::report::Change;
use super::body::{self, Room};
use super::desk::{Desk, below};
use super::draft::Draft;
use super::printed::Printed;
use super::yaml;
use crate::described::host_of;
use crate::facts::{Attribute, Place};
use serde_json::Value;
use std::path::Path;
use wagate_codegen::names::snake;
use wagate_spec::{Location, Operation, Spot};

/// Headers that every HTTP client sends of its own accord.
const AUTOMATIC: [&str; 4] = ["content-type", "accept", "content-length", "authorization"];

/// The lines in the file of a section, the one in `openapi.yaml`, and the schemas and examples. Nothing where no described
/// operation tells the section.
pub(super) fn of(desk: &mut Desk<'_>, change: &Change, printed: &Printed<'_>) -> Option<Vec<Edit>> {
    let (method, path) = change.subject.split_once(' ')?;
    let is_method = ["GET", "POST", "PUT", "DELETE", "PATCH"].contains(&method);
    if !is_method || !path.starts_with('/') || change.is_mentioned {
        return None;
    }
    let placed = desk.placed;
    let id = name(desk, change)?;
    let like = neighbour(desk, change, path)?;
    let own = format!("/paths/{}", escaped(&like.path));
    let entry = placed.places.spot(&own).filter(is_entry)?;
    let file = section(desk, like)?.file;
    let known = format!("/paths/{}", escaped(path));
    let is_known = placed.places.spot(&known).is_some();
    let shared = placed.places.spot(&format!("{known}/parameters")).is_some();
    let names = if shared { Vec::new() } else { placeholders(path) };
    let alike = placed.spec.operations.iter().filter(|one| one.tag == like.tag);
    let alike = std::iter::once(like).chain(alike).collect();
    let room = Room { file: file.clone(), id: id.clone(), alike };
    let (own, others) = operation(desk, (change, printed), &room, (&names, like));
    let mut lines = vec![format!("{}:", method.to_lowercase())];
    lines.extend(below(own));
    let mut edits = if is_known {
        // Another method of a path that is described.
        let last = placed.places.last(&known).filter(Spot::is_first)?;
        let indent = last.column.checked_sub(1)?;
        vec![Edit::after_block(last, indent, lines)]
    } else if desk.paths.insert(path.to_owned()) {
        let name = file.file_name()?.to_string_lossy().into_owned();
        let line = format!("{}: {{ $ref: \"paths/{name}#/{id}\" }}", yaml_path(path));
        let indent = entry.column.checked_sub(1)?;
        let mut all = vec![String::new(), format!("{id}:")];
        all.extend(below(lines));
        vec![Edit::after_block(entry, indent, vec![line]), Edit::at_end(file, all)]
    } else {
        // Another method of the path that was written before it.
        vec![Edit::at_end(file, below(lines).collect())]
    };
    desk.ids.insert(id);
    edits.extend(others);
    Some(edits)
}

fn is_entry(spot: &Spot) -> bool {
    spot.is_first() && spot.file.file_name().is_some_and(|name| name == "openapi.yaml")
}

/// A path as a key: a brace in a plain one is fine behind a slash.
fn yaml_path(path: &str) -> String {
    if path.contains(": ") || path.contains(" #") { format!("\"{path}\"") } else { path.to_owned() }
}

/// The name of the page in lowerCamelCase, or of verb and path; with a number where an operation has it.
fn name(desk: &Desk<'_>, change: &Change) -> Option<String> {
    let method = change.rust.first()?.rsplit("::").next()?;
    let mut words = method.split('_');
    let mut id = words.next()?.to_owned();
    for word in words {
        let mut signs = word.chars();
        id.extend(signs.next().map(|sign| sign.to_ascii_uppercase()));
        id.push_str(signs.as_str());
    }
    if id.is_empty() {
        return None;
    }
    let operations = &desk.placed.spec.operations;
    let is_taken = |id: &str| {
        let is = |known: &str| snake(known) == snake(id);
        let presets = |one: &Operation| one.presets.iter().any(|preset| is(&preset.name));
        desk.ids.iter().any(|known| is(known))
            || operations.iter().any(|known| is(&known.id) || presets(known))
    };
    let numbered = (2..).map(|count| format!("{id}{count}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| !is_taken(id))
}

/// The described operation that is most like the new one: on its page, or with the longest common start of the path.
fn neighbour<'a>(desk: &Desk<'a>, change: &Change, path: &str) -> Option<&'a Operation> {
    let common = |operation: &Operation| {
        let pairs = operation.path.split('/').zip(path.split('/'));
        pairs
            .take_while(|(own, new)| own == new || (own.contains('{') && new.contains('{')))
            .count()
    };
    let pages = |operation: &Operation| {
        let folder = |page: &str| page.rsplit_once('/').map(|(folder, _)| folder.to_owned());
        let is_own = operation.docs.iter().any(|docs| docs.page == change.page);
        // Pages that stand in one folder are of one section.
        let is_near = operation.docs.iter().any(|docs| folder(&docs.page) == folder(&change.page));
        (is_own, is_near)
    };
    let all = desk.placed.spec.operations.iter().rev();
    all.filter(|operation| section(desk, operation).is_some()).max_by_key(|operation| {
        let (is_own, is_near) = pages(operation);
        (is_own, common(operation), is_near)
    })
}

/// The file that holds an operation.
fn section(desk: &Desk<'_>, operation: &Operation) -> Option<Spot> {
    let method = operation.method.as_str().to_lowercase();
    let path = escaped(&operation.path);
    let spot = desk.placed.places.spot(&format!("/paths/{path}/{method}/operationId"))?;
    let folder = spot.file.parent().and_then(Path::file_name);
    folder.is_some_and(|name| name == "paths").then_some(spot)
}

fn operation<'a>(
    desk: &mut Desk<'a>,
    (change, printed): (&Change, &Printed<'_>),
    room: &Room<'a>,
    (names, like): (&[&str], &Operation),
) -> (Vec<String>, Vec<Edit>) {
    let mut lines = vec![
        format!("operationId: {}", room.id),
        format!("tags: [{}]", like.tag),
        "summary: …".to_owned(),
        "x-docs:".to_owned(),
    ];
    lines.extend(pages(change, &like.docs).into_iter().map(|line| format!("  {line}")));
    let spec = desk.placed.spec;
    let host = printed.host().and_then(|host| host_of(spec, host));
    let host = host.map_or(like.host.as_str(), |host| host.name.as_str());
    if spec.hosts.first().is_some_and(|first| first.name != host) {
        lines.push(format!("x-host: {host}"));
    }
    let mut parameters: Vec<String> = Vec::new();
    for name in names {
        parameters.extend(parameter(desk, room, (Place::Path, name), None));
    }
    for place in [Place::Query, Place::Header] {
        for row in printed.sent(place).filter(|row| is_sent(desk, place, &row.name)) {
            let line = parameter(desk, room, (place, &row.name), Some(row));
            if !parameters.iter().any(|known| Some(known) == line.first()) {
                parameters.extend(line);
            }
        }
    }
    if !parameters.is_empty() {
        lines.push("parameters:".to_owned());
        lines.extend(below(parameters));
    }
    let mut edits = Vec::new();
    if let Some(body) = body::request(desk, room, printed) {
        lines.push("requestBody:".to_owned());
        lines.extend(below(body.lines));
        edits.extend(body.edits);
    }
    lines.push("responses:".to_owned());
    let mut is_first = true;
    for status in printed.statuses() {
        let is_success = (200..300).contains(&status);
        let body = body::answer(desk, room, printed, (status, is_success && is_first));
        // Clients give one type, whatever the status of the success is.
        let is_further = is_success && !is_first;
        is_first &= !is_success;
        lines.extend(if is_further || body.lines.len() == 1 {
            vec![format!("  \"{status}\": {{ description: … }}")]
        } else {
            let own = std::iter::once(format!("  \"{status}\":"));
            own.chain(below(below(body.lines).collect())).collect()
        });
        if !is_further {
            edits.extend(body.edits);
        }
    }
    (lines, edits)
}

/// The pages that tell of a change, with the languages that described pages beside them have.
pub(super) fn pages(change: &Change, like: &[wagate_spec::DocsPage]) -> Vec<String> {
    let all = std::iter::once(&change.page).chain(&change.also);
    let folder = |page: &str| page.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let lines = all.map(|page| {
        let near = like.iter().find(|docs| folder(&docs.page) == folder(page));
        let language = near.or(like.first()).map_or("en", |docs| docs.language.as_str());
        let language = if page.contains("/en/") { "en" } else { language };
        format!("- {{ page: {}, language: {language} }}", yaml::scalar(page))
    });
    lines.collect()
}

/// Whether a parameter is one that callers give: no credential, and nothing that every client sends.
fn is_sent(desk: &Desk<'_>, place: Place, name: &str) -> bool {
    let schemes = desk.placed.spec.document().pointer("/components/securitySchemes");
    let mut schemes = schemes.and_then(Value::as_object).into_iter().flatten();
    let is_credential = schemes.any(|(_, scheme)| {
        scheme.get("name").and_then(Value::as_str).is_some_and(|own| own.eq_ignore_ascii_case(name))
    });
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.$".contains(&byte));
    let is_automatic = place == Place::Header && AUTOMATIC.contains(&name.to_lowercase().as_str());
    is_name && !is_credential && !is_automatic
}

/// A parameter: as operations of the section describe it, or a new one.
fn parameter(
    desk: &Desk<'_>,
    room: &Room<'_>,
    (place, name): (Place, &str),
    row: Option<&Attribute>,
) -> Vec<String> {
    if let Some(known) = known_parameter(desk, room, (place, name)) {
        return known;
    }
    let credential = room.alike.iter().flat_map(|like| &like.credentials);
    let credential = credential.into_iter().find(|slot| slot.name == name);
    let credential =
        credential.map_or_else(String::new, |slot| format!(", x-credential: {}", slot.credential));
    let draft = Draft::of(row.into_iter(), std::iter::empty());
    let kind = match draft.members.first() {
        Some((_, draft)) if draft.printed.is_some() => {
            yaml::of_type(draft.printed.as_deref().unwrap_or_default()).join(", ")
        }
        _ => "type: string".to_owned(),
    };
    let is_required = place == Place::Path || row.is_some_and(|row| row.mandatory == Some(true));
    let required = if is_required { ", required: true" } else { "" };
    let (name, place) = (yaml::scalar(name), place.as_str());
    vec![format!(
        "- {{ name: {name}, in: {place}{required}{credential}, description: …, schema: {{ {kind} }} }}"
    )]
}

/// What an operation of the section says of a parameter with the same name.
fn known_parameter(
    desk: &Desk<'_>,
    room: &Room<'_>,
    (place, name): (Place, &str),
) -> Option<Vec<String>> {
    let wanted = match place {
        Place::Path => Location::Path,
        Place::Query => Location::Query,
        Place::Header => Location::Header,
        Place::Body => return None,
    };
    let is_it = |node: &&Value| {
        node.get("name").and_then(Value::as_str) == Some(name)
            && node.get("in").and_then(Value::as_str) == Some(place.as_str())
    };
    let mut nodes: Vec<&Value> = Vec::new();
    let mut seen = Vec::new();
    for like in &room.alike {
        if seen.contains(&&like.id) {
            continue;
        }
        seen.push(&like.id);
        let has = like.parameters.iter().any(|own| own.name == name && own.location == wanted)
            || like.credentials.iter().any(|own| own.name == name && own.location == wanted);
        let method = like.method.as_str().to_lowercase();
        let item = format!("/paths/{}", escaped(&like.path));
        let lists = [format!("{item}/{method}/parameters"), format!("{item}/parameters")];
        let document = desk.placed.spec.document();
        let lists = lists.iter().filter_map(|list| document.pointer(list)?.as_array());
        nodes.extend(lists.flatten().filter(|node| has && is_it(node)));
    }
    // What one operation alone says of a name may be about that operation.
    let is_given =
        |node: &Value| ["x-scope", "x-credential"].iter().any(|key| node.get(*key).is_some());
    let agrees =
        |node: &&&Value| is_given(node) || nodes.iter().filter(|other| *other == *node).count() > 1;
    let node = nodes.iter().find(agrees)?;
    let mut node = (*node).clone();
    if let Some(own) = node.as_object_mut() {
        own.remove("x-discrepancy");
        own.remove("x-observed");
    }
    let reference = |text: &str| desk.reference(&room.file, text);
    Some(yaml::block(&Value::Array(vec![node]), &reference))
}

fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

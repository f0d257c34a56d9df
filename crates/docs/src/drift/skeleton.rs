//! An operation that came, as a description would begin it.

use super::edit::Edit;
use super::placed::{Placed, escaped};
use super::report::Change;
use super::yaml;
use std::path::PathBuf;
use wagate_spec::{Operation, Spot};

/// The lines in the file of a section, and the one in `openapi.yaml`. Nothing where no described operation tells the section.
pub(super) fn of(placed: &Placed, change: &Change) -> Option<Vec<Edit>> {
    let (method, path) = change.subject.split_once(' ')?;
    let is_method = ["GET", "POST", "PUT", "DELETE", "PATCH"].contains(&method);
    if !is_method || !path.starts_with('/') || change.is_mentioned {
        return None;
    }
    let id = name(placed, change)?;
    let like = neighbour(placed, change, path)?;
    let own = format!("/paths/{}", escaped(&like.path));
    let (_, section) = (placed.places.spot(&own)?, section(placed, like)?);
    let known = format!("/paths/{}", escaped(path));
    let shared = placed.places.spot(&format!("{known}/parameters")).is_some();
    let names = if shared { Vec::new() } else { placeholders(path) };
    let mut lines = vec![format!("{}:", method.to_lowercase())];
    lines.extend(body(&id, change, &names, like).into_iter().map(|line| format!("  {line}")));
    if placed.places.spot(&known).is_some() {
        // Another method of a path that is described.
        let last = placed.places.last(&known)?;
        let indent = last.column.checked_sub(1)?;
        return Some(vec![Edit::after_block(last, indent, lines)]);
    }
    let file = section.file.clone();
    let name = file.file_name()?.to_string_lossy().into_owned();
    let line = format!("{}: {{ $ref: \"paths/{name}#/{id}\" }}", yaml_path(path));
    let entry = placed.places.spot(&own).filter(is_entry)?;
    let indent = entry.column.checked_sub(1)?;
    let mut all = vec![String::new(), format!("{id}:")];
    all.extend(lines.into_iter().map(|line| format!("  {line}")));
    Some(vec![Edit::after_block(entry, indent, vec![line]), Edit::at_end(file, all)])
}

fn is_entry(spot: &Spot) -> bool {
    spot.file.file_name().is_some_and(|name| name == "openapi.yaml")
}

/// A path as a key: a brace in a plain one is fine behind a slash.
fn yaml_path(path: &str) -> String {
    if path.contains(": ") || path.contains(" #") { format!("\"{path}\"") } else { path.to_owned() }
}

/// The name of the page in lowerCamelCase, or of verb and path, unless an operation has it.
fn name(placed: &Placed, change: &Change) -> Option<String> {
    let method = change.rust.first()?.rsplit("::").next()?;
    let mut words = method.split('_');
    let mut id = words.next()?.to_owned();
    for word in words {
        let mut signs = word.chars();
        id.extend(signs.next().map(|sign| sign.to_ascii_uppercase()));
        id.push_str(signs.as_str());
    }
    let is_taken = placed.spec.operations.iter().any(|operation| operation.id == id);
    (!is_taken && !id.is_empty()).then_some(id)
}

/// The described operation that is most like the new one: on its page, or with the longest common start of the path.
fn neighbour<'a>(placed: &'a Placed, change: &Change, path: &str) -> Option<&'a Operation> {
    let common = |operation: &Operation| {
        let pairs = operation.path.split('/').zip(path.split('/'));
        pairs
            .take_while(|(own, new)| own == new || (own.contains('{') && new.contains('{')))
            .count()
    };
    let names_page =
        |operation: &Operation| operation.docs.iter().any(|docs| docs.page == change.page);
    let all = placed.spec.operations.iter().rev();
    all.max_by_key(|operation| (names_page(operation), common(operation)))
}

/// The file that holds an operation.
fn section(placed: &Placed, operation: &Operation) -> Option<Spot> {
    let method = operation.method.as_str().to_lowercase();
    let path = escaped(&operation.path);
    let spot = placed.places.spot(&format!("/paths/{path}/{method}/operationId"))?;
    let folder = spot.file.parent().and_then(|folder| folder.file_name());
    folder.is_some_and(|name| name == "paths").then_some(spot)
}

fn body(id: &str, change: &Change, names: &[&str], like: &Operation) -> Vec<String> {
    let language = like.docs.iter().find(|docs| docs.page == change.page);
    let language = language.or(like.docs.first()).map_or("en", |docs| docs.language.as_str());
    let mut lines = vec![
        format!("operationId: {id}"),
        format!("tags: [{}]", like.tag),
        "summary: …".to_owned(),
        "x-docs:".to_owned(),
        format!("  - {{ page: {}, language: {language} }}", PathBuf::from(&change.page).display()),
    ];
    if !names.is_empty() {
        lines.push("parameters:".to_owned());
    }
    for name in names {
        let scope = like.parameters.iter().find(|known| known.name == **name);
        let scope = scope.and_then(|known| known.scope.as_ref());
        let scope = scope.map_or_else(String::new, |scope| format!(", x-scope: {scope}"));
        let credential = like.credentials.iter().find(|slot| slot.name == **name);
        let credential = credential
            .map_or_else(String::new, |slot| format!(", x-credential: {}", slot.credential));
        let name = yaml::scalar(name);
        lines.push(format!(
            "  - {{ name: {name}, in: path, required: true{scope}{credential}, description: …, schema: {{ type: string }} }}"
        ));
    }
    lines.extend(["responses:".to_owned(), "  \"200\": { description: … }".to_owned()]);
    lines
}

fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

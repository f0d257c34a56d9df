//! Path templates and the parameters in them.

use std::collections::BTreeSet;

use super::view::{Operation, View};
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for path in view.root.get("paths").map_or(&[][..], Node::entries) {
        if let Some(message) = fault(&path.key.text) {
            report.add(Rule::InvalidPath, path.key.place, message);
        }
    }
    for operation in &view.operations {
        parameters(operation, report);
    }
    duplicates(view, report);
}

/// The names between braces.
pub(super) fn names(path: &str) -> BTreeSet<&str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

fn fault(path: &str) -> Option<String> {
    if !path.starts_with('/') {
        return Some("a path starts with `/`".into());
    }
    if path.contains(['?', '#', ' ', '%']) {
        return Some("a path has no query, fragment, space or percent sign".into());
    }
    let mut seen = BTreeSet::new();
    for segment in path[1..].split('/') {
        match name_in(segment) {
            Err(()) => {
                return Some(format!("`{segment}` may hold one `{{name}}` and no other brace"));
            }
            Ok(Some(name)) if !seen.insert(name) => {
                return Some(format!("`{{{name}}}` stands in the path twice"));
            }
            Ok(_) => {}
        }
    }
    None
}

/// The name between braces in a segment, which may have a fixed part on both sides of it.
fn name_in(segment: &str) -> Result<Option<&str>, ()> {
    let Some((before, rest)) = segment.split_once('{') else {
        return if segment.contains('}') { Err(()) } else { Ok(None) };
    };
    let (name, after) = rest.split_once('}').ok_or(())?;
    let is_plain = |part: &str| !part.contains(['{', '}']);
    let fits = !name.is_empty() && [before, name, after].into_iter().all(is_plain);
    if fits { Ok(Some(name)) } else { Err(()) }
}

fn parameters(operation: &Operation<'_>, report: &mut Report) {
    let template = names(&operation.path.text);
    let declared = operation.parameters.iter().filter(|one| one.text_of("in") == Some("path"));
    let mut found = BTreeSet::new();
    for parameter in declared {
        let Some((node, name)) = parameter.get("name").and_then(|node| Some((node, node.text()?)))
        else {
            continue;
        };
        found.insert(name);
        if !template.contains(name) {
            let message = format!("`{name}` is not in the path `{}`", operation.path.text);
            report.add(Rule::UnknownPathParameter, node.place, message);
        }
    }
    // A parameter that could not be joined may be the one that is missing.
    if operation.parameters.iter().any(|parameter| parameter.is_hole()) {
        return;
    }
    for name in template.iter().filter(|name| !found.contains(*name)) {
        let message = format!("`{}` does not declare its parameter `{name}`", operation.name());
        report.add(Rule::UndeclaredPathParameter, operation.path.place, message);
    }
}

/// Paths that only differ in the names of their parameters are one to a server.
fn duplicates(view: &View<'_>, report: &mut Report) {
    let mut seen: Vec<(String, &str, &Operation<'_>)> = Vec::new();
    for operation in &view.operations {
        let shape = shape(&operation.path.text);
        let method = operation.method.text.as_str();
        let same =
            |(path, verb, _): &&(String, &str, &Operation<'_>)| *path == shape && *verb == method;
        if let Some((_, _, other)) = seen.iter().find(same) {
            let message = format!("`{}` is at this method and path already", other.name());
            report.add(Rule::DuplicatePath, operation.path.place, message);
        }
        seen.push((shape, method, operation));
    }
}

/// The path with the names of its parameters left out.
fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        let after = part.split_once('}').map_or("", |(_, after)| after);
        shape + "{}" + after
    })
}

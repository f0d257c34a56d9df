//! Names that stay different, and legal, when they become Rust names.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::view::{Operation, Role, View, media_types};
use crate::load::tree::{Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// Methods that every client has besides those that lead to its sections and scopes.
const METHODS: [&str; 14] = [
    "builder",
    "call",
    "clone",
    "deadline",
    "download",
    "for_partner",
    "from_env",
    "name",
    "new",
    "operation",
    "receive_notifications",
    "with_deadline",
    "with_retry",
    "with_timeout",
];

/// Methods that every handle has besides its operations.
const OF_HANDLE: [&str; 2] = ["clone", "new"];

/// What generated methods name themselves.
const ARGUMENTS: [&str; 5] = ["body", "client", "file", "request", "self"];

/// Methods that every value of a request has besides the setters of its optional parameters.
const OF_REQUEST: [&str; 8] =
    ["deadline", "header", "into_future", "raw", "retry", "send", "timeout", "undocumented"];

/// What the value of a request has besides where its list is read page by page.
const OF_PAGES: [&str; 4] = ["all", "first_page", "items", "pages"];

/// Types that the generated code needs.
const TYPES: [&str; 14] = [
    "Box",
    "Client",
    "ClientBuilder",
    "Default",
    "Err",
    "Error",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// Modules that the generated code has besides those of the tags.
const MODULES: [&str; 7] = ["client", "errors", "mod", "receive", "shared", "types", "webhook"];

/// The field that keeps what a struct has no field for.
const FIELDS: [&str; 1] = ["wire"];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    tags(view, report);
    operation_ids(view, report);
    for operation in &view.operations {
        arguments(operation, report);
    }
    types(view, report);
    for schema in &view.schemas {
        properties(schema.node, report);
    }
}

/// A field, argument or method, as the generator names it.
pub(super) fn snake(name: &str) -> String {
    not_a_digit(name.to_snake_case(), 'n')
}

/// A type or variant, as the generator names it. An empty text, which some gateways send for what they do not know, has a
/// name too.
pub(super) fn pascal(name: &str) -> String {
    if name.is_empty() {
        return "Empty".to_owned();
    }
    not_a_digit(name.to_upper_camel_case(), 'N')
}

/// Whether a name is in snake_case, of letters alone.
pub(super) fn is_snake_case(name: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
    name.split('_').all(is_part)
}

fn not_a_digit(name: String, first: char) -> String {
    if name.starts_with(|start: char| start.is_ascii_digit()) {
        format!("{first}{name}")
    } else {
        name
    }
}

/// The names of one scope.
#[derive(Default)]
pub(super) struct Scope<'a> {
    taken: BTreeMap<String, &'a str>,
}

impl<'a> Scope<'a> {
    /// Takes a name; says why it cannot.
    pub fn take(&mut self, rust: String, name: &'a str) -> Result<(), String> {
        if rust.is_empty() {
            return Err(format!("`{name}` has no letter or digit to make a Rust name of"));
        }
        match self.taken.get(&rust) {
            Some(other) if *other == name => Err(format!("`{name}` is there twice")),
            Some(other) => Err(format!("`{name}` and `{other}` both become `{rust}` in Rust")),
            None => {
                self.taken.insert(rust, name);
                Ok(())
            }
        }
    }
}

/// Each tag becomes a module, and a method of the client like each scope.
fn tags(view: &View<'_>, report: &mut Report) {
    let mut scope = Scope::default();
    for tag in view.root.get("tags").map_or(&[][..], Node::items) {
        let Some((node, name)) = tag.get("name").and_then(|node| Some((node, node.text()?))) else {
            continue;
        };
        reserved(&snake(name), &MODULES, node.place, report);
        collision(scope.take(snake(name), name), node.place, report);
    }
    for (name, declared) in view.scopes() {
        let place = declared.get("name").map_or(declared.place, |node| node.place);
        reserved(&snake(name), &METHODS, place, report);
        collision(scope.take(snake(name), name), place, report);
    }
}

fn operation_ids(view: &View<'_>, report: &mut Report) {
    let mut scope = Scope::default();
    for operation in &view.operations {
        let Some((node, id)) = operation.id().and_then(|node| Some((node, node.text()?))) else {
            continue;
        };
        method(id, node, &mut scope, report);
    }
    further_methods(view, &mut scope, report);
    presets(view, &mut scope, report);
    handles(view, report);
}

/// A preset is a method beside those of the operations.
fn presets<'a>(view: &View<'a>, scope: &mut Scope<'a>, report: &mut Report) {
    for preset in view.operations.iter().flat_map(|operation| operation.presets()) {
        let Some(node) = preset.get("name") else { continue };
        let Some(name) = node.text() else { continue };
        method(name, node, scope, report);
    }
}

/// A method of a handle, with a name that no other has.
fn method<'a>(name: &'a str, node: &Node, scope: &mut Scope<'a>, report: &mut Report) {
    if !is_lower_camel(name) {
        let message = format!("`{name}` must be in lowerCamelCase");
        report.add(Rule::OperationIdCase, node.place, message);
    }
    reserved(&snake(name), &OF_HANDLE, node.place, report);
    if let Err(message) = scope.take(snake(name), name) {
        report.add(Rule::DuplicateOperationId, node.place, message);
    }
}

/// A further media type has a method of its own. The successes of an operation share it.
fn further_methods<'a>(view: &View<'a>, scope: &mut Scope<'a>, report: &mut Report) {
    for operation in &view.operations {
        let mut own: Vec<&str> = Vec::new();
        let bodies = operation.bodies();
        let answered =
            bodies.filter(|(status, _)| status.is_none_or(|one| operation.is_success(one)));
        for (status, body) in answered {
            for media_type in media_types(body) {
                let Some(node) = media_type.value.get("x-method") else { continue };
                let Some(name) = node.text() else { continue };
                if status.is_some() && own.contains(&name) {
                    continue;
                }
                if status.is_some() {
                    own.push(name);
                }
                method(name, node, scope, report);
            }
        }
    }
}

/// The values of a section's requests, and the handles that give them, share a module. A handle is called like the
/// section, or like a scope and the section.
fn handles(view: &View<'_>, report: &mut Report) {
    for operation in &view.operations {
        let tag = operation.node.get("tags").and_then(|tags| tags.items().first()?.text());
        let Some((node, tag)) = operation.id().zip(tag) else { continue };
        let scoped = view.scopes().map(|(scope, _)| format!("{}{}", pascal(scope), pascal(tag)));
        let handles: Vec<String> = std::iter::once(pascal(tag)).chain(scoped).collect();
        let methods = operation.bodies().flat_map(|(_, body)| media_types(body));
        let methods = methods.filter_map(|media_type| media_type.value.get("x-method"));
        for (node, name) in
            std::iter::once(node).chain(methods).filter_map(|one| Some((one, one.text()?)))
        {
            if handles.contains(&pascal(name)) {
                let message = format!(
                    "`{name}` and the section `{tag}` both become `{}` in Rust",
                    pascal(name)
                );
                report.add(Rule::NameCollision, node.place, message);
            }
        }
    }
}

/// Whether a success is described: then its type is a component.
fn is_described(operation: &Operation<'_>) -> bool {
    let schemas = operation.successes().flat_map(media_types);
    let mut schemas = schemas.filter_map(|media_type| media_type.value.get("schema"));
    schemas.any(|schema| !schema.entries().is_empty())
}

fn is_lower_camel(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn arguments(operation: &Operation<'_>, report: &mut Report) {
    let mut scope = Scope::default();
    for parameter in operation.arguments() {
        let Some((node, name)) = parameter.get("name").and_then(|node| Some((node, node.text()?)))
        else {
            continue;
        };
        reserved(&snake(name), &ARGUMENTS, node.place, report);
        if !parameter.is_true("required") {
            reserved(&snake(name), &OF_REQUEST, node.place, report);
            if operation.node.has("x-pagination") {
                reserved(&snake(name), &OF_PAGES, node.place, report);
            }
        }
        collision(scope.take(snake(name), name), node.place, report);
    }
}

/// Components, the enums of their properties and the answers that nobody has described share a module.
fn types(view: &View<'_>, report: &mut Report) {
    let mut scope: Scope<'_> = Scope::default();
    for component in view.components() {
        let name = component.key.text.as_str();
        let is_plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        if !name.bytes().all(is_plain) {
            let message =
                format!("`{name}` has other characters than letters, digits, `.`, `-`, `_`");
            report.add(Rule::InvalidOpenapi, component.key.place, message);
        }
        reserved(&pascal(name), &TYPES, component.key.place, report);
        collision(scope.take(pascal(name), name), component.key.place, report);
    }
    for operation in view.operations.iter().filter(|operation| !is_described(operation)) {
        let Some((node, id)) = operation.id().and_then(|node| Some((node, node.text()?))) else {
            continue;
        };
        collision(scope.take(format!("{}Answer", pascal(id)), id), node.place, report);
    }
    for component in view.components() {
        let parts = component.value.get("x-parts").map_or(&[][..], Node::entries);
        for list in parts {
            let rust = format!("{}{}", pascal(&component.key.text), pascal(&list.key.text));
            collision(scope.take(rust, &list.key.text), list.key.place, report);
        }
    }
    for schema in view.schemas.iter().filter(|schema| schema.node.has("enum")) {
        if let (Role::Property { owner }, Some(key)) = (schema.role, schema.key) {
            // The owner is empty in schemas that no type is made of.
            if !owner.is_empty() {
                let rust = format!("{}{}", pascal(owner), pascal(&key.text));
                collision(scope.take(rust, &key.text), key.place, report);
            }
        }
    }
}

fn properties(schema: &Node, report: &mut Report) {
    let mut scope = Scope::default();
    for property in schema.get("properties").map_or(&[][..], Node::entries) {
        // A tolerated spelling has no field of its own.
        if property.value.is_true("x-tolerated") {
            continue;
        }
        let name = property.key.text.as_str();
        reserved(&snake(name), &FIELDS, property.key.place, report);
        collision(scope.take(snake(name), name), property.key.place, report);
    }
}

fn collision(taken: Result<(), String>, place: Place, report: &mut Report) {
    if let Err(message) = taken {
        report.add(Rule::NameCollision, place, message);
    }
}

fn reserved(rust: &str, names: &[&str], place: Place, report: &mut Report) {
    if names.contains(&rust) {
        let message = format!("the generated code needs the name `{rust}` itself");
        report.add(Rule::ReservedName, place, message);
    }
}

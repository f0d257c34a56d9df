//! Names that stay different, and legal, when they become Rust names.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::view::{Operation, Role, View, media_types};
use crate::load::tree::{Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// Methods that every client has besides its operations.
const METHODS: [&str; 6] = ["builder", "clone", "download", "new", "with_retry", "with_timeout"];

/// What generated methods name themselves.
const ARGUMENTS: [&str; 6] = ["body", "client", "file", "options", "request", "self"];

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
const MODULES: [&str; 4] = ["errors", "mod", "shared", "types"];

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
        if !is_lower_camel(id) {
            let message = format!("`{id}` must be in lowerCamelCase");
            report.add(Rule::OperationIdCase, node.place, message);
        }
        reserved(&snake(id), &METHODS, node.place, report);
        if let Err(message) = scope.take(snake(id), id) {
            report.add(Rule::DuplicateOperationId, node.place, message);
        }
    }
    further_methods(view, &mut scope, report);
    options_methods(view, &scope, report);
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
                if !is_lower_camel(name) {
                    let message = format!("`{name}` must be in lowerCamelCase");
                    report.add(Rule::OperationIdCase, node.place, message);
                }
                reserved(&snake(name), &METHODS, node.place, report);
                if let Err(message) = scope.take(snake(name), name) {
                    report.add(Rule::DuplicateOperationId, node.place, message);
                }
            }
        }
    }
}

/// An operation with optional parameters has a second method, `…_with`.
fn options_methods(view: &View<'_>, scope: &Scope<'_>, report: &mut Report) {
    for operation in view.operations.iter().filter(|operation| has_options(operation)) {
        let Some((node, id)) = operation.id().and_then(|node| Some((node, node.text()?))) else {
            continue;
        };
        if let Some(other) = scope.taken.get(&format!("{}_with", snake(id))) {
            let message = format!("`{id}` gets a second method that is called like `{other}`");
            report.add(Rule::DuplicateOperationId, node.place, message);
        }
    }
}

fn has_options(operation: &Operation<'_>) -> bool {
    operation.arguments().any(|parameter| !parameter.is_true("required"))
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
        collision(scope.take(snake(name), name), node.place, report);
    }
}

/// Components, the enums of their properties and the options of operations share a module.
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
    for operation in view.operations.iter().filter(|operation| has_options(operation)) {
        let Some((node, id)) = operation.id().and_then(|node| Some((node, node.text()?))) else {
            continue;
        };
        collision(scope.take(format!("{}Options", pascal(id)), id), node.place, report);
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

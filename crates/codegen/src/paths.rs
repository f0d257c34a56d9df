//! Where an operation is found in a client: the paths of its method and of its request value, below the crate.

use wagate_spec::{Operation, Spec};

use crate::{endpoint, names};

/// The method of an operation: `contacts::Contacts::get_contact`.
pub fn method(spec: &Spec, operation: &Operation) -> String {
    let section = names::snake(&operation.tag);
    format!("{section}::{}::{}", handle(spec, operation), names::snake(&operation.id))
}

/// The request value of an operation, on which its optional parameters are set: `contacts::GetContact`.
pub fn request_value(operation: &Operation) -> String {
    format!("{}::{}", names::snake(&operation.tag), names::pascal(&operation.id))
}

/// The handle that has the method.
fn handle(spec: &Spec, operation: &Operation) -> String {
    let section = spec.operations.iter().filter(|other| other.tag == operation.tag);
    let own = scope(spec, operation);
    let is_mixed = section.flat_map(endpoint::of).any(|other| other.scope(spec) != own);
    handle_name(&operation.tag, own, is_mixed)
}

/// The name of a handle: the section's, with the scope before it where the section has operations with another.
pub fn handle_name(tag: &str, scope: Option<&str>, is_mixed: bool) -> String {
    match scope.filter(|_| is_mixed) {
        Some(scope) => format!("{}{}", names::pascal(scope), names::pascal(tag)),
        None => names::pascal(tag),
    }
}

/// The scope that an operation needs.
fn scope<'a>(spec: &'a Spec, operation: &'a Operation) -> Option<&'a str> {
    endpoint::of(operation).first()?.scope(spec)
}

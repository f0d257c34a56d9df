//! Enums of the parts of which an object has one.

use wagate_spec::Spec;

use super::{
    choice, docs,
    pieces::Piece,
    record::{Property, documentation, is_object},
};
use crate::names;

/// The name of the enum for a list of parts.
pub fn type_name(component: &str, list: &str) -> String {
    format!("{}{}", names::pascal(component), names::pascal(list))
}

/// Writes the enum for a list of parts: a variant for each.
pub fn parts(spec: &Spec, component: &str, list: &str, parts: &[&Property<'_>]) -> Piece {
    let variants = names::variants(parts.iter().map(|part| part.wire), &[]);
    let variants = parts.iter().zip(variants).map(|(part, name)| choice::Variant {
        docs: documentation(part.schema),
        name,
        ty: part.ty(),
        boxed: is_object(spec, part.schema),
        told: format!(" = {:?}", part.wire),
    });
    let docs = docs::comment(&format!(
        "What a [`{}`] holds: one of these, told by its key.",
        names::pascal(component)
    ));
    let head = format!("pub enum {}", type_name(component, list));
    choice::declaration("parts", &docs, &head, &variants.collect::<Vec<_>>())
}

//! Vendors and operations by the names that people type. No more is read of the descriptions than is asked for.

use anyhow::{Result, anyhow, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use wagate_spec::{Operation, OperationOutline, Outline, Spec, suggest};

/// Reads a vendor's id on the command line as its whole description, for commands that need all of it.
pub fn vendor_parser() -> impl TypedValueParser<Value = &'static Spec> {
    PossibleValuesParser::new(vendor_ids())
        .try_map(|id| wagate_spec::bundled_vendor(&id).ok_or_else(|| unknown(&id)))
}

/// Reads a vendor's id on the command line as the outline of its description.
pub fn outline_parser() -> impl TypedValueParser<Value = &'static Outline> {
    PossibleValuesParser::new(vendor_ids()).try_map(|id| vendor(&id).ok_or_else(|| unknown(&id)))
}

/// That an id is nobody's, which a parser of known ids has told before.
pub fn unknown(id: &str) -> String {
    format!("there is no vendor `{id}`")
}

/// The ids of all vendors.
pub fn vendor_ids() -> impl Iterator<Item = &'static str> + Clone {
    wagate_spec::bundled_ids()
}

/// The vendor with this id.
pub fn vendor(id: &str) -> Option<&'static Outline> {
    wagate_spec::outlines().iter().find(|outline| outline.vendor == id)
}

/// The vendor's operation with this id, and a description that has no other one. Some pages and clients of a vendor
/// write it in another case, which is understood unless it could mean two.
///
/// # Errors
///
/// Names the likeliest operations when there is none with this id.
pub fn operation(
    vendor: &'static Outline,
    id: &str,
) -> Result<(&'static Spec, &'static Operation)> {
    let found = vendor.operation(id).or_else(|| in_another_case(vendor, id)).ok_or_else(|| {
        let ids = vendor.operations.iter().map(|operation| operation.id.as_str());
        let hint = suggest::did_you_mean(id, ids);
        anyhow!(
            "{} has no operation `{id}`{hint}; `wagate ops --vendor {}` lists them",
            vendor.product,
            vendor.vendor
        )
    })?;
    let spec = part(vendor, |operation| operation.id == found.id)?;
    let operation = spec.operation(&found.id);
    Ok((spec, operation.ok_or_else(|| anyhow!("{} is not described", found.id))?))
}

fn in_another_case<'a>(vendor: &'a Outline, id: &str) -> Option<&'a OperationOutline> {
    let mut found = vendor.operations.iter().filter(|one| one.id.eq_ignore_ascii_case(id));
    match (found.next(), found.next()) {
        (Some(operation), None) => Some(operation),
        _ => None,
    }
}

/// What a vendor sends of its own accord: a description with its webhooks and its queue, and no other operations.
///
/// # Errors
///
/// When its webhooks are not described: names the vendors whose webhooks are.
pub fn webhooks(vendor: &'static Outline) -> Result<&'static Spec> {
    if vendor.webhooks.is_some() {
        return part(vendor, |operation| operation.queue);
    }
    let described: Vec<&str> = wagate_spec::outlines()
        .iter()
        .filter(|outline| outline.webhooks.is_some())
        .map(|outline| outline.vendor.as_str())
        .collect();
    let described =
        if described.is_empty() { "no vendor".to_owned() } else { described.join(", ") };
    bail!("the webhooks of {} are not described; those of {described} are", vendor.product)
}

/// A description with these operations. It is needed until the process ends.
fn part(
    vendor: &'static Outline,
    wanted: impl Fn(&OperationOutline) -> bool,
) -> Result<&'static Spec> {
    let spec = wagate_spec::bundled_part(&vendor.vendor, wanted);
    let spec = spec.ok_or_else(|| anyhow!(unknown(&vendor.vendor)))?;
    Ok(Box::leak(Box::new(spec)))
}

//! Vendors and operations by the names that people type.

use std::ffi::OsStr;

use anyhow::{Result, anyhow, bail};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use wagate_spec::{Operation, Spec};

use wagate_spec::suggest;

/// Reads a vendor's id on the command line as its description.
///
/// The descriptions are read only when a vendor is named or listed, so that other commands start at once.
#[derive(Debug, Clone, Copy)]
pub struct VendorParser;

impl TypedValueParser for VendorParser {
    type Value = &'static Spec;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        let known = PossibleValuesParser::new(vendor_ids());
        let id = known.parse_ref(command, argument, value)?;
        vendor(&id).ok_or_else(|| clap::Error::new(clap::error::ErrorKind::InvalidValue))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(vendor_ids().map(PossibleValue::new)))
    }
}

/// The ids of all vendors.
pub fn vendor_ids() -> impl Iterator<Item = &'static str> {
    wagate_spec::bundled().iter().map(|spec| spec.vendor.as_str())
}

/// The vendor with this id.
pub fn vendor(id: &str) -> Option<&'static Spec> {
    wagate_spec::bundled().iter().find(|spec| spec.vendor == id)
}

/// The vendor's operation with this id. Some pages and clients of a vendor write it in another case, which is
/// understood unless it could mean two.
///
/// # Errors
///
/// Names the likeliest operations when there is none with this id.
pub fn operation<'a>(spec: &'a Spec, id: &str) -> Result<&'a Operation> {
    spec.operation(id).or_else(|| in_another_case(spec, id)).ok_or_else(|| {
        let ids = spec.operations.iter().map(|operation| operation.id.as_str());
        let hint = suggest::did_you_mean(id, ids);
        anyhow!(
            "{} has no operation `{id}`{hint}; `wagate ops --vendor {}` lists them",
            spec.product,
            spec.vendor
        )
    })
}

fn in_another_case<'a>(spec: &'a Spec, id: &str) -> Option<&'a Operation> {
    let mut found = spec.operations.iter().filter(|one| one.id.eq_ignore_ascii_case(id));
    match (found.next(), found.next()) {
        (Some(operation), None) => Some(operation),
        _ => None,
    }
}

/// Whether a vendor's webhooks are described.
///
/// # Errors
///
/// Names the vendors whose webhooks are.
pub fn check_webhooks(spec: &Spec) -> Result<()> {
    if spec.webhooks.is_some() {
        return Ok(());
    }
    let described: Vec<&str> = wagate_spec::bundled()
        .iter()
        .filter(|spec| spec.webhooks.is_some())
        .map(|spec| spec.vendor.as_str())
        .collect();
    let described =
        if described.is_empty() { "no vendor".to_owned() } else { described.join(", ") };
    bail!("the webhooks of {} are not described; those of {described} are", spec.product)
}

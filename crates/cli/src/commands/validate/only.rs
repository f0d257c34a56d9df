//! Which operations and events are asked for.

use anyhow::{Result, bail};
use wagate_spec::{Spec, bundled, suggest};

use super::found::Found;

/// Names of operations and events; none asks for all.
#[derive(Debug, Default)]
pub struct Only(Vec<String>);

impl Only {
    /// Those with these names, of one vendor or of any.
    ///
    /// # Errors
    ///
    /// When nothing has a name; the likeliest are told.
    pub fn new(names: &[String], vendor: Option<&Spec>) -> Result<Self> {
        let specs =
            || bundled().iter().filter(|spec| vendor.is_none_or(|one| one.vendor == spec.vendor));
        let known = || {
            let operations =
                specs().flat_map(|spec| spec.operations.iter().map(|one| one.id.as_str()));
            let webhooks = specs().filter_map(|spec| spec.webhooks.as_ref());
            let events =
                webhooks.flat_map(|one| one.events.iter().map(|event| event.name.as_str()));
            let parts = specs()
                .flat_map(|spec| &spec.schemas)
                .filter_map(|(_, schema)| schema.get("discriminator")?.get("mapping")?.as_object());
            operations.chain(events).chain(parts.flat_map(|tags| tags.keys().map(String::as_str)))
        };
        for name in names {
            if !known().any(|one| one.eq_ignore_ascii_case(name)) {
                let hint = suggest::did_you_mean(name, known());
                bail!("there is no operation or event `{name}`{hint}");
            }
        }
        Ok(Self(names.to_vec()))
    }

    /// Whether what was found is of one that is asked for.
    pub fn asks_for(&self, found: &Found) -> bool {
        let of = found.kind().unwrap_or_default();
        let is_meant = |name: &String| of.split('/').any(|part| part.eq_ignore_ascii_case(name));
        self.0.is_empty() || self.0.iter().any(is_meant)
    }
}

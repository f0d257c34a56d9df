//! Which operations and events are asked for.

use anyhow::{Result, bail};
use wagate_spec::{Outline, outlines, suggest};

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
    pub fn new(names: &[String], vendor: Option<&Outline>) -> Result<Self> {
        let meant = || {
            outlines().iter().filter(|one| vendor.is_none_or(|named| named.vendor == one.vendor))
        };
        let known = || {
            let operations =
                meant().flat_map(|one| one.operations.iter().map(|operation| &operation.id));
            let webhooks = meant().filter_map(|one| one.webhooks.as_ref());
            operations.chain(webhooks.flat_map(|one| &one.kinds)).map(String::as_str)
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

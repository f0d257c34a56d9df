//! Compares the documentation with the specs.

use std::{io::Write, path::Path, process::ExitCode};

use anyhow::{Result, bail};
use wagate_docs::{Filter, Options};

use super::{Deny, Format, Pages};

/// Prints what is documented and described; status 1 if something is missing and that is denied.
pub fn run(
    specs: &Path,
    pages: &Pages,
    options: &Options,
    format: Format,
    deny: Option<Deny>,
) -> Result<ExitCode> {
    let Some(specs) = crate::load(specs)? else { bail!("the specs have problems") };
    // What a spec claims may stand on any page of the vendor, so all of them are read.
    let mut all = Filter::default();
    all.vendor.clone_from(&options.vendor);
    let coverage = wagate_docs::coverage(&pages.read(&all)?, &specs, options);
    match format {
        Format::Text => write!(std::io::stdout().lock(), "{coverage}")?,
        Format::Json => super::print_json(&coverage)?,
    }
    let denied = deny == Some(Deny::Missing) && !coverage.missing.is_empty();
    Ok(if denied { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

//! Compares the documentation with the specs.

use std::{io::Write, path::Path, process::ExitCode};

use anyhow::Result;
use wagate_docs::{CoverageOptions, Filter};

use super::{Deny, Format, Pages};

/// Prints what is documented and described; status 1 if something that is denied was found.
pub fn run(
    specs: &Path,
    pages: &Pages,
    options: &CoverageOptions,
    format: Format,
    deny: &[Deny],
) -> Result<ExitCode> {
    let folder = specs;
    // What a spec claims may stand on any page of the vendor, so all of them are read.
    let mut all = Filter::default();
    all.vendor.clone_from(&options.filter.vendor);
    let (specs, corpus) = std::thread::scope(|scope| {
        let loading = scope.spawn(|| super::drift::load(folder));
        let corpus = pages.read(folder, &all);
        (loading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), corpus)
    });
    let (specs, _) = specs?;
    let corpus = corpus?;
    let coverage = wagate_docs::coverage(&corpus, &specs, options);
    match format {
        Format::Text => write!(std::io::stdout().lock(), "{coverage}")?,
        Format::Json => super::print_json(&coverage)?,
    }
    let denied = deny.iter().any(|deny| match deny {
        Deny::Missing => !coverage.missing.is_empty(),
        Deny::Unread => super::unread(&corpus).next().is_some(),
        Deny::UnsupportedOperations => coverage.unsupported_operations().next().is_some(),
    });
    Ok(if denied { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

//! Checks the specs.

use std::{path::Path, process::ExitCode};

use anyhow::Result;

/// Shows every problem of the specs, or how much was checked.
pub fn run(specs: &Path) -> Result<ExitCode> {
    let Some(specs) = super::load(specs)? else { return Ok(ExitCode::FAILURE) };
    for spec in specs {
        println!("{}: {} operations, no problems", spec.vendor, spec.operations.len());
    }
    Ok(ExitCode::SUCCESS)
}

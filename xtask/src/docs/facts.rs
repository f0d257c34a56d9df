//! Prints what pages state.

use std::{path::Path, process::ExitCode};

use anyhow::Result;

use super::Pages;

/// Prints the facts of the pages as JSON.
pub fn run(specs: &Path, pages: &Pages) -> Result<ExitCode> {
    super::print_json(&pages.read(specs, &pages.filter())?)?;
    Ok(ExitCode::SUCCESS)
}

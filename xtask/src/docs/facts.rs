//! Prints what pages state.

use std::process::ExitCode;

use anyhow::Result;

use super::Pages;

/// Prints the facts of the pages as JSON.
pub fn run(pages: &Pages) -> Result<ExitCode> {
    super::print_json(&pages.read(&pages.filter())?)?;
    Ok(ExitCode::SUCCESS)
}

//! `wagate spec`: the description behind everything, for other tools.

use anyhow::Result;
use clap::Args;
use wagate_spec::Spec;

use crate::lookup::vendor_parser;
use crate::output::Output;
use crate::verdict::Verdict;

/// Whose description.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate spec --vendor green-api > green-api.openapi.json

The document is JSON in either format.")]
pub struct Arguments {
    /// The vendor.
    #[arg(long, value_parser = vendor_parser())]
    vendor: &'static Spec,
}

/// Prints the bundled OpenAPI document.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    output.json(&wagate_spec::widen(arguments.vendor.document()))?;
    Ok(Verdict::Holds)
}

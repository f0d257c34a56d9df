//! What was found, as it is printed.

mod json;
mod junit;
mod sarif;
mod text;

use anyhow::Result;
use wagate_spec::Outline;

use super::found::Found;
use super::totals::Totals;
use crate::output::{Format, Output};

/// Prints what was found while it comes, and the rest at the end.
pub trait Report {
    /// One thing was checked.
    fn add(&mut self, found: &Found, output: &Output) -> Result<()>;

    /// All was.
    fn end(&mut self, totals: &Totals, output: &Output) -> Result<()>;
}

/// What is told of everything that is checked in one run.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// The one vendor, if one is named.
    pub vendor: Option<&'static Outline>,
    /// The operation, where a body is checked.
    pub operation: Option<&'static str>,
}

/// The report in the format that was asked for.
pub fn new(about: About, output: &Output) -> Box<dyn Report> {
    match output.format() {
        Format::Text => Box::new(text::Text::new(about)),
        Format::Json => Box::new(json::Json::new(about)),
        Format::Sarif => Box::new(sarif::Sarif::default()),
        Format::Junit => Box::new(junit::Junit::new(about)),
    }
}

//! Takes what is found, in order: what nobody asked for and what is known is left out, the rest counted and printed.

use std::ops::ControlFlow;
use std::path::PathBuf;

use anyhow::Result;
use wagate_validate::Skipped;

use super::baseline::Baseline;
use super::found::{Checked, Found};
use super::only::Only;
use super::report::Report;
use super::totals::Totals;
use crate::output::Output;
use crate::pipeline::Ended;
use crate::verdict::Verdict;

/// What is to become of what is found.
pub struct Gather<'a> {
    /// Which operations and events are asked for.
    pub only: Only,
    /// What is known.
    pub baseline: Baseline,
    /// The baseline that is written, and where.
    pub written: Option<(PathBuf, Baseline)>,
    /// After so many problems the rest is not looked at.
    pub max_problems: Option<usize>,
    /// What is printed.
    pub report: Box<dyn Report>,
    /// Where.
    pub output: &'a Output,
    /// What was found so far.
    pub totals: Totals,
}

impl Gather<'_> {
    /// Takes what was found.
    ///
    /// # Errors
    ///
    /// When it cannot be printed.
    pub fn add(&mut self, mut found: Found) -> Result<ControlFlow<()>> {
        if !self.only.asks_for(&found) && found.unreadable().is_none() {
            found.checked = Checked::from(Skipped::Filtered);
        }
        if let Some((_, baseline)) = &mut self.written {
            found.problems().iter().for_each(|problem| baseline.add(problem));
        }
        let before = found.problems().len();
        let written = self.written.as_ref().map(|(_, baseline)| baseline);
        let known = |problem: &_| {
            self.baseline.knows(problem) || written.is_some_and(|written| written.knows(problem))
        };
        found.retain(|problem| !known(problem));
        self.totals.known += before - found.problems().len();
        self.totals.add(&found);
        self.report.add(&found, self.output)?;
        let is_enough = self.max_problems.is_some_and(|most| self.totals.problems >= most);
        Ok(if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }

    /// Takes what was found in a piece of the input, until it is enough.
    ///
    /// # Errors
    ///
    /// When it cannot be printed.
    pub fn add_all(&mut self, found: Vec<Found>) -> Result<ControlFlow<()>> {
        for one in found {
            if self.add(one)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Prints the rest, and tells how it all came out.
    ///
    /// # Errors
    ///
    /// When it cannot be printed, or the baseline not be written.
    pub fn end(&mut self, ended: Ended) -> Result<Verdict> {
        self.totals.ended = Some(ended);
        self.report.end(&self.totals, self.output)?;
        if let Some((path, baseline)) = &self.written {
            baseline.write(path)?;
        }
        Ok(match ended {
            Ended::Interrupted(signal) => Verdict::Interrupted(signal),
            _ => Verdict::of(self.totals.is_valid()),
        })
    }
}

//! Known problems, which a check lets pass: those that a file lists.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use wagate_validate::Problem;

use super::totals::Group;
use crate::unfinished::Unfinished;

/// The problems that are known, without the values with which they came.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Baseline {
    problems: BTreeSet<Known>,
}

/// A known problem, wherever it comes again.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    vendor: String,
    operation: String,
    side: String,
    /// Where in the body, with `*` for any item of a list.
    place: String,
    /// The rule that is broken, as a pointer into the schema, or the words where it is none.
    rule: String,
}

impl Known {
    fn of(problem: &Problem) -> Self {
        let Group { of, place, rule } = Group::of(problem);
        let side = format!("{:?}", problem.side).to_lowercase();
        Self { vendor: problem.vendor.clone(), operation: of, side, place, rule }
    }
}

impl Baseline {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// Says which file is no baseline, and why.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read(path);
        let text = text.with_context(|| format!("cannot read the baseline {}", path.display()))?;
        serde_json::from_slice(&text)
            .with_context(|| format!("{} is no baseline of known problems", path.display()))
    }

    /// Whether a problem is known.
    pub fn knows(&self, problem: &Problem) -> bool {
        !self.problems.is_empty() && self.problems.contains(&Known::of(problem))
    }

    /// Makes a problem a known one.
    pub fn add(&mut self, problem: &Problem) {
        self.problems.insert(Known::of(problem));
    }

    /// Writes it, in an order that does not depend on that of the input.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).context("cannot write the baseline")?;
        let mut file = Unfinished::create(path)?;
        file.write((text + "\n").as_bytes())?;
        file.finish()
    }
}

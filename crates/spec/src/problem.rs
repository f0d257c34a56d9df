//! What is wrong with a spec, and where.

use std::fmt;
use std::path::PathBuf;

pub use crate::rule::Rule;

/// One thing that is wrong with a spec.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Problem {
    /// The file, relative to the specs folder: `waha/paths/contacts.yaml`.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to show of the file.
    pub(crate) excerpt: Excerpt,
}

/// The line that a problem points at.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Excerpt {
    /// The text of the line, or of a very long one the part around the place; empty when the file
    /// could not be read.
    pub line: String,
    /// How many characters of the line come before that part.
    pub skipped: usize,
    /// How many characters to underline.
    pub length: usize,
}

impl Problem {
    /// A problem of a file that has no lines to show.
    pub(crate) fn of_file(file: PathBuf, rule: Rule, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { file, line: 1, column: 1, rule, message, excerpt: Excerpt::default() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, rule, message, .. } = self;
        write!(formatter, "{}:{line}:{column}: {rule}: {message}", file.display())
    }
}

/// Everything that is wrong with the specs of a run, sorted by file, line and column, nothing twice.
///
/// `Display` writes a line for each problem; [`render`](Self::render) shows the lines of the files too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    problems: Vec<Problem>,
}

impl Problems {
    pub(crate) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort();
        problems.dedup();
        Self { problems }
    }

    /// The problems.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.problems.iter()
    }

    /// How many there are; never 0 in the error of a load.
    pub fn len(&self) -> usize {
        self.problems.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                writeln!(formatter)?;
            }
            write!(formatter, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.problems.into_iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

//! Where the loader and the rules put what they find.

use std::path::PathBuf;

use crate::load::tree::Place;
use crate::problem::{Excerpt, Problem};
use crate::rule::Rule;

/// What was found so far, in no order and with repetitions: a parameter that twenty operations
/// share is looked at twenty times.
#[derive(Debug, Default)]
pub(crate) struct Report {
    findings: Vec<(Rule, Place, String)>,
    /// Problems of files that could not be read, so that no place in them exists.
    unread: Vec<Problem>,
}

impl Report {
    pub fn add(&mut self, rule: Rule, place: Place, message: impl Into<String>) {
        self.findings.push((rule, place, message.into()));
    }

    pub fn add_unread(&mut self, problem: Problem) {
        self.unread.push(problem);
    }

    /// Takes what another one found.
    pub fn join(&mut self, other: Report) {
        self.findings.extend(other.findings);
        self.unread.extend(other.unread);
    }

    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.unread.is_empty()
    }

    /// How many findings there are, to see whether a step added one.
    pub fn len(&self) -> usize {
        self.findings.len() + self.unread.len()
    }

    /// The findings as problems. `look_up` gives the path of a place's file, and the line.
    pub fn into_problems<'a>(
        mut self,
        look_up: impl Fn(Place) -> (PathBuf, &'a str),
    ) -> Vec<Problem> {
        self.findings
            .sort_by(|left, right| (left.1, left.0, &left.2).cmp(&(right.1, right.0, &right.2)));
        self.findings.dedup();
        let found = self.findings.into_iter().map(|(rule, place, message)| {
            let (file, line) = look_up(place);
            let excerpt = excerpt(line, place);
            Problem { file, line: place.line, column: place.column, rule, message, excerpt }
        });
        self.unread.into_iter().chain(found).collect()
    }
}

/// The part of a line that is shown: all of it, unless a whole file stands in one line.
fn excerpt(line: &str, place: Place) -> Excerpt {
    const BEFORE: usize = 80;
    const LONGEST: usize = 240;
    let skipped = if line.chars().nth(LONGEST).is_some() {
        place.column.saturating_sub(BEFORE + 1)
    } else {
        0
    };
    let line: String = line.chars().skip(skipped).take(LONGEST).collect();
    Excerpt { line, skipped, length: place.length }
}

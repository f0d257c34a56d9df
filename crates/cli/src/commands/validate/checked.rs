//! What a check found, for programs: the same shape for a body, for webhooks and for a capture.

use std::collections::BTreeMap;

use serde::Serialize;
use wagate_spec::Spec;
use wagate_validate::{EntryReport, HarReport, Report, Skipped, WebhookEntry, WebhookFileReport};

use super::webhook::text::unreadable;
use crate::commands::any_problem::AnyProblem;

/// What a check found.
#[derive(Serialize)]
pub struct Checked<'a, E> {
    /// Whether everything is as documented.
    valid: bool,
    /// How many entries were checked.
    checked: usize,
    /// How many were not, by reason.
    skipped: BTreeMap<Skipped, usize>,
    /// The problems of all entries, so that who reads no further misses none.
    problems: Vec<AnyProblem<'a>>,
    /// What was checked, in the order of the input; a body is the only one.
    entries: &'a [E],
}

impl<'a> Checked<'a, Report> {
    /// The check of one body.
    pub fn body(report: &'a Report) -> Self {
        Self {
            valid: report.valid,
            checked: 1,
            skipped: BTreeMap::new(),
            problems: report.problems.iter().map(AnyProblem::Found).collect(),
            entries: std::slice::from_ref(report),
        }
    }
}

impl<'a> Checked<'a, EntryReport> {
    /// The check of a capture. Why an entry cannot be read stands in the entry: it is nobody's problem.
    pub fn har(report: &'a HarReport) -> Self {
        let problems = report.entries.iter().flat_map(|entry| &entry.problems);
        Self {
            valid: report.valid,
            checked: report.checked,
            skipped: report.skipped.clone(),
            problems: problems.map(AnyProblem::Found).collect(),
            entries: &report.entries,
        }
    }
}

impl<'a> Checked<'a, WebhookEntry> {
    /// The check of webhooks.
    pub fn webhooks(spec: &'a Spec, report: &'a WebhookFileReport) -> Self {
        let problems = report.entries.iter().flat_map(|entry| {
            let found = entry.report.problems.iter().map(AnyProblem::Found);
            let unreadable = unreadable(entry).map(|message| AnyProblem::unreadable(spec, message));
            found.chain(unreadable)
        });
        let unreadable =
            report.entries.iter().filter(|one| one.report.unreadable.is_some()).count();
        let skipped = (unreadable > 0).then_some((Skipped::Unreadable, unreadable));
        Self {
            valid: report.valid,
            checked: report.entries.len() - unreadable,
            skipped: skipped.into_iter().collect(),
            problems: problems.collect(),
            entries: &report.entries,
        }
    }
}

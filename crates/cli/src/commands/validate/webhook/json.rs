//! What a check of webhooks found, for programs.

use serde::Serialize;
use wagate_spec::Spec;
use wagate_validate::{Envelope, Problem, WebhookEntry, WebhookFileReport, WebhookReport};

use super::text::unreadable;
use crate::commands::any_problem::AnyProblem;

/// The check of one payload.
#[derive(Serialize)]
pub struct One<'a> {
    valid: bool,
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    envelope: Option<Envelope>,
    problems: &'a [Problem],
}

/// The check of several.
#[derive(Serialize)]
pub struct Many<'a> {
    valid: bool,
    /// Those of all entries, so that who reads no further misses none.
    problems: Vec<AnyProblem<'a>>,
    entries: &'a [WebhookEntry],
}

/// One payload.
pub fn one(report: &WebhookReport) -> One<'_> {
    let (kind, envelope) = (report.kind.as_deref(), report.envelope);
    One { valid: report.valid, kind, envelope, problems: &report.problems }
}

/// Several payloads.
pub fn many<'a>(spec: &'a Spec, report: &'a WebhookFileReport) -> Many<'a> {
    let problems = report.entries.iter().flat_map(|entry| {
        let found = entry.report.problems.iter().map(AnyProblem::Found);
        let unreadable = unreadable(entry).map(|message| AnyProblem::unreadable(spec, message));
        found.chain(unreadable)
    });
    Many { valid: report.valid, problems: problems.collect(), entries: &report.entries }
}

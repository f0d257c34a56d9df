//! For people: what is wrong as it comes, while that can be read, then everything in a few lines.

use std::fmt::Write;

use anyhow::Result;
use wagate_validate::{EntryReport, Envelope, Problem, Skipped, WebhookReport};

use super::super::found::{Checked, Found};
use super::super::totals::{Alike, Group, Totals};
use super::{About, Report};
use crate::commands::problem_line;
use crate::output::{BAD, CAUTION, GOOD, Output, STRONG, printable, styled};
use crate::pipeline::Ended;

/// So many things with problems are told in full; then those that are alike are told together.
const TOLD_IN_FULL: usize = 50;

/// So many groups of problems are told.
const MOST_GROUPS: usize = 40;

/// For payloads whose kind the docs do not name.
const NO_KIND: &str = "no documented kind";

/// The report for people.
pub struct Text {
    about: About,
    told: usize,
    /// How many problems stand in what was told in full.
    told_problems: usize,
    /// What was said instead of a line that counts, where one thing is all.
    one: Option<String>,
    is_capture: bool,
}

impl Text {
    /// Of something.
    pub fn new(about: About) -> Self {
        Self { about, told: 0, told_problems: 0, one: None, is_capture: false }
    }

    /// What is said of a thing that is all there is.
    fn alone(&self, found: &Found) -> Option<String> {
        if found.index.is_some() || found.line.is_some() {
            return None;
        }
        let vendor = self.about.vendor.map_or("", |one| one.vendor.as_str());
        let name = match &found.checked {
            Checked::Body(_) => format!("{vendor} {}", self.about.operation.unwrap_or_default()),
            Checked::Webhook(report) => {
                let packed = report.envelope.map(packed).unwrap_or_default();
                format!("{vendor} {}{packed}", kind(report))
            }
            _ => return None,
        };
        Some(format!("{}: {}", styled(STRONG, name), verdict(found.problems().len())))
    }
}

impl Report for Text {
    fn add(&mut self, found: &Found, output: &Output) -> Result<()> {
        self.is_capture |= matches!(found.checked, Checked::Entry(_));
        self.one = self.alone(found);
        let told = match (&self.one, found.unreadable_there()) {
            (_, Some(message)) => format!("{}\n", styled(BAD, printable(&message))),
            (Some(one), None) if found.file.is_none() => problems(found.problems()),
            (Some(one), None) if !found.is_valid() => {
                format!("{}{}: {one}\n", problems(found.problems()), found.place())
            }
            _ => entry(found),
        };
        if told.is_empty() {
            return Ok(());
        }
        self.told += 1;
        if self.told > TOLD_IN_FULL {
            return Ok(());
        }
        self.told_problems += found.problems().len();
        output.text(&told)
    }

    fn end(&mut self, totals: &Totals, output: &Output) -> Result<()> {
        if self.told > TOLD_IN_FULL {
            output.text(&together(totals, totals.problems - self.told_problems))?;
        }
        let known = match totals.known {
            0 => String::new(),
            known => format!(", {}", styled(CAUTION, counted(known, "known problem"))),
        };
        let stopped = match totals.ended {
            Some(Ended::Interrupted(_)) => {
                styled(CAUTION, "; interrupted, the rest was not checked")
            }
            Some(Ended::Enough) => styled(CAUTION, "; stopped there, the rest was not checked"),
            _ => String::new(),
        };
        let all = match self.one.take().filter(|_| totals.entries == 1) {
            Some(one) => one,
            None if self.is_capture => capture(totals),
            None => payloads(totals),
        };
        output.text(&format!("{all}{known}{stopped}"))
    }
}

/// Nothing for what is as documented, or is no call of a gateway.
fn entry(found: &Found) -> String {
    let hidden = found.is_valid() && found.skipped() != Some(Skipped::Undescribed);
    let what = match &found.checked {
        _ if hidden => return String::new(),
        Checked::Entry(report) => call(report),
        Checked::Webhook(report) => kind(report),
        Checked::Body(_) | Checked::Skipped(_) => String::new(),
    };
    let heading = format!("{}: {what}", found.place());
    format!("{}\n{}", styled(STRONG, printable(&heading)), problems(found.problems()))
}

fn kind(report: &WebhookReport) -> String {
    match (&report.kind, &report.nearest) {
        (Some(kind), _) => kind.clone(),
        (None, Some(nearest)) => format!("{NO_KIND}; did you mean `{nearest}`?"),
        (None, None) => NO_KIND.to_owned(),
    }
}

fn call(report: &EntryReport) -> String {
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    let status =
        report.status.map_or_else(|| "not captured".to_owned(), |status| status.to_string());
    let vendor = part(&report.vendor);
    let call = match &report.operation {
        Some(operation) => {
            format!("{vendor} {operation} ({} {}", part(&report.method), part(&report.path))
        }
        None => format!("{vendor}, no described operation ({}", part(&report.method)),
    };
    format!("{call}, status {status})")
}

/// What a payload was packed in.
fn packed(envelope: Envelope) -> &'static str {
    match envelope {
        Envelope::Queue => " (in an answer of the queue)",
        Envelope::Log => " (in a line of a log)",
        _ => " (in a request that a workflow program kept)",
    }
}

/// A line for each problem, and one for the page that says how it should be.
fn problems(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| {
        let docs = match problem.docs.as_str() {
            // Of a kind that no page describes.
            "" => String::new(),
            page => format!("    docs: {page}\n"),
        };
        format!("  {}\n{docs}", printable(&problem_line(problem)))
    });
    lines.collect()
}

/// The problems that are alike, the most frequent first.
fn together(totals: &Totals, untold: usize) -> String {
    let mut text =
        format!("… and {}. Those that are alike, all counted:\n", counted(untold, "more problem"));
    let mut groups: Vec<(&Group, &Alike)> = totals.groups.iter().collect();
    groups.sort_by_key(|(_, alike)| std::cmp::Reverse(alike.count));
    let others: usize = groups.iter().skip(MOST_GROUPS).map(|(_, alike)| alike.count).sum();
    for (group, alike) in groups.into_iter().take(MOST_GROUPS) {
        let of = if group.of.is_empty() { NO_KIND } else { &group.of };
        let times = styled(BAD, format!("{} times", alike.count));
        let first = printable(&problem_line(&alike.problem));
        let place = styled(STRONG, printable(&format!("{of}, first in {}", alike.first)));
        // Writing to a text never fails.
        let _ = writeln!(text, "{times} {place}\n  {first}");
        if !alike.problem.docs.is_empty() {
            let _ = writeln!(text, "    docs: {}", alike.problem.docs);
        }
    }
    if others + totals.other_problems > 0 {
        let _ = writeln!(text, "{} of other sorts", others + totals.other_problems);
    }
    text
}

fn capture(totals: &Totals) -> String {
    let skipped = totals.skipped.iter().map(|(reason, count)| {
        let (style, what) = match reason {
            Skipped::Undescribed => (BAD, "of no described operation"),
            Skipped::Possible => (CAUTION, "like calls, at hosts that may be anybody's"),
            Skipped::Preflight => (CAUTION, "that only ask whether a call is allowed"),
            Skipped::Unreadable => (BAD, "unreadable"),
            Skipped::Filtered => (CAUTION, "of other operations"),
            _ => (CAUTION, "not of a gateway"),
        };
        format!(", {}", styled(style, format!("{count} {what}")))
    });
    let total = totals.entries;
    let entries = if total == 1 { "1 entry".to_owned() } else { format!("{total} entries") };
    let verdict = verdict(totals.problems);
    format!("{entries}: {} checked{}; {verdict}", totals.checked, skipped.collect::<String>())
}

fn payloads(totals: &Totals) -> String {
    let mut kinds: Vec<(&String, &usize)> = totals.kinds.iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let mut counts: Vec<String> =
        kinds.into_iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    if totals.of_no_kind > 0 {
        counts.push(styled(CAUTION, format!("{} of {NO_KIND}", totals.of_no_kind)));
    }
    let of = |reason| totals.skipped.get(&reason).copied().unwrap_or_default();
    let others = [
        (of(Skipped::Unreadable), BAD, "unreadable"),
        (of(Skipped::Filtered), CAUTION, "of other events"),
    ];
    for (count, style, what) in others.into_iter().filter(|(count, ..)| *count > 0) {
        counts.push(styled(style, format!("{count} {what}")));
    }
    for (envelope, count) in &totals.envelopes {
        let packed = packed(*envelope).trim().trim_matches(['(', ')']);
        counts.push(format!("{count} {packed}"));
    }
    let lines = of(Skipped::Nothing);
    let total = counted(totals.entries - lines, "payload");
    let colon = if counts.is_empty() { "" } else { ": " };
    // What cannot be read is no less wrong than what has problems.
    let verdict = match totals.problems {
        0 if totals.unreadable() > 0 => String::new(),
        found => format!("; {}", verdict(found)),
    };
    let lines = match lines {
        0 => String::new(),
        lines => format!("; {} without one", counted(lines, "line")),
    };
    format!("{total}{colon}{}{verdict}{lines}", counts.join(", "))
}

fn verdict(problems: usize) -> String {
    if problems == 0 {
        styled(GOOD, "no problems")
    } else {
        styled(BAD, counted(problems, "problem"))
    }
}

/// `1 problem`, `2 problems`.
fn counted(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

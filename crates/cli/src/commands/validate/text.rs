//! What a check found, for people.

use wagate_spec::{Operation, Spec};
use wagate_validate::{EntryReport, HarReport, Problem, Report, Skipped};

use crate::commands::problem_line;
use crate::output::{BAD, CAUTION, GOOD, STRONG, printable, styled};

/// The check of one body.
pub fn report(spec: &Spec, operation: &Operation, report: &Report) -> String {
    let name = format!("{} {}", spec.vendor, operation.id);
    if report.valid {
        return format!("{}: {}", styled(STRONG, name), styled(GOOD, "no problems"));
    }
    let summary = styled(BAD, counted(report.problems.len(), "problem"));
    format!("{}{}: {summary}", problems(&report.problems), styled(STRONG, name))
}

/// The check of a capture: entries with problems, then a line that counts everything.
pub fn har(report: &HarReport) -> String {
    let mut text = String::new();
    for (index, entry) in report.entries.iter().enumerate() {
        text.push_str(&self::entry(index, entry));
    }
    text + &summary(report)
}

/// Nothing for an entry that is as documented, or that is no call of a gateway.
fn entry(index: usize, entry: &EntryReport) -> String {
    if let Some(reason) = &entry.unreadable {
        let reason = printable(reason);
        return format!(
            "{}\n  {}\n",
            styled(STRONG, format!("entry {index}")),
            styled(BAD, format!("cannot be read: {reason}"))
        );
    }
    if entry.valid && entry.skipped != Some(Skipped::Undescribed) {
        return String::new();
    }
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    let status =
        entry.status.map_or_else(|| "not captured".to_owned(), |status| status.to_string());
    let vendor = part(&entry.vendor);
    let call = match &entry.operation {
        Some(operation) => {
            format!("{vendor} {operation} ({} {}", part(&entry.method), part(&entry.path))
        }
        None => format!("{vendor}, no described operation ({}", part(&entry.method)),
    };
    let heading = format!("entry {index}: {call}, status {status})");
    format!("{}\n{}", styled(STRONG, printable(&heading)), problems(&entry.problems))
}

fn summary(report: &HarReport) -> String {
    let found: usize = report.entries.iter().map(|entry| entry.problems.len()).sum();
    let verdict = if found == 0 {
        styled(GOOD, "no problems")
    } else {
        styled(BAD, counted(found, "problem"))
    };
    let skipped = report.skipped.iter().map(|(reason, count)| {
        let (style, what) = match reason {
            Skipped::Undescribed => (BAD, "of no described operation"),
            Skipped::Possible => (CAUTION, "like calls, at hosts that may be anybody's"),
            Skipped::Preflight => (CAUTION, "that only ask whether a call is allowed"),
            Skipped::Unreadable => (BAD, "unreadable"),
            _ => (CAUTION, "not of a gateway"),
        };
        format!(", {}", styled(style, format!("{count} {what}")))
    });
    let total = report.entries.len();
    let entries = if total == 1 { "1 entry".to_owned() } else { format!("{total} entries") };
    format!("{entries}: {} checked{}; {verdict}", report.checked, skipped.collect::<String>())
}

/// A line for each problem, and one for the page that says how it should be.
pub fn problems(problems: &[Problem]) -> String {
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

/// `1 problem`, `2 problems`.
pub fn counted(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

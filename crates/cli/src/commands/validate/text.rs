//! What a check found, for people.

use wagate_spec::{Operation, Spec};
use wagate_validate::{EntryReport, HarReport, Problem, Report};

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
    if entry.valid {
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
    let matched = report.entries.iter().filter(|entry| entry.matched).count();
    let unreadable = report.entries.iter().filter(|entry| entry.unreadable.is_some()).count();
    let found: usize = report.entries.iter().map(|entry| entry.problems.len()).sum();
    let verdict = if found == 0 {
        styled(GOOD, "no problems")
    } else {
        styled(BAD, counted(found, "problem"))
    };
    let unread = match unreadable {
        0 => String::new(),
        some => format!(", {}", styled(BAD, format!("{some} unreadable"))),
    };
    let total = report.entries.len();
    let others = report.entries.iter().filter(|one| !one.matched && one.unreadable.is_none());
    let (undescribed, other): (Vec<_>, Vec<_>) = others.partition(|one| one.vendor.is_some());
    let entries = if total == 1 { "1 entry".to_owned() } else { format!("{total} entries") };
    let told = |style, entries: &[&EntryReport], what| match entries.len() {
        0 => String::new(),
        some => format!(", {}", styled(style, format!("{some} {what}"))),
    };
    let undescribed = told(BAD, &undescribed, "of no described operation");
    let other = told(CAUTION, &other, "not of a gateway");
    format!("{entries}: {matched} checked{undescribed}{other}{unread}; {verdict}")
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

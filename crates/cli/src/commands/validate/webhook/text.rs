//! What a check of webhooks found, for people.

use std::collections::BTreeMap;

use wagate_spec::Spec;
use wagate_validate::{Envelope, WebhookEntry, WebhookFileReport, WebhookReport};

use super::super::text::{counted, problems};
use crate::output::{BAD, CAUTION, GOOD, STRONG, printable, styled};

/// For payloads whose kind the docs do not name.
const NO_KIND: &str = "no documented kind";

/// The check of one payload.
pub fn one(spec: &Spec, report: &WebhookReport) -> String {
    let kind = report.kind.as_deref().unwrap_or(NO_KIND);
    let packed = report.envelope.map(packed).unwrap_or_default();
    let name = styled(STRONG, format!("{} {kind}{packed}", spec.vendor));
    format!("{}{name}: {}", problems(&report.problems), verdict(report.problems.len()))
}

/// What a payload was packed in.
fn packed(envelope: Envelope) -> &'static str {
    match envelope {
        Envelope::Queue => " (in an answer of the queue)",
        _ => " (in a request that a workflow program kept)",
    }
}

/// The check of several: those with problems, then a line that counts everything.
pub fn many(report: &WebhookFileReport) -> String {
    let mut text = String::new();
    for (index, entry) in report.entries.iter().enumerate() {
        text.push_str(&self::entry(index, entry));
    }
    text + &summary(report)
}

/// Why an entry cannot be read, with its line.
pub fn unreadable(entry: &WebhookEntry) -> Option<String> {
    let message = entry.report.unreadable.as_deref()?;
    // The payload is one line, so that its own line numbers only confuse.
    let message = message.replace(" at line 1 column ", " at column ");
    let line = entry.line.map(|line| format!("line {line} ")).unwrap_or_default();
    Some(format!("{line}cannot be read: {message}"))
}

/// Nothing for a payload that is as documented.
fn entry(index: usize, entry: &WebhookEntry) -> String {
    if let Some(message) = unreadable(entry) {
        return format!("{}\n", styled(BAD, printable(&message)));
    }
    if entry.report.valid {
        return String::new();
    }
    let place = match entry.line {
        Some(line) => format!("line {line}"),
        None => format!("payload {index}"),
    };
    let kind = entry.report.kind.as_deref().unwrap_or(NO_KIND);
    let heading = styled(STRONG, format!("{place}: {kind}"));
    format!("{heading}\n{}", problems(&entry.report.problems))
}

fn summary(report: &WebhookFileReport) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut without, mut unreadable, mut found) = (0, 0, 0);
    for WebhookEntry { report, .. } in &report.entries {
        found += report.problems.len();
        match &report.kind {
            _ if report.unreadable.is_some() => unreadable += 1,
            Some(kind) => *kinds.entry(kind).or_default() += 1,
            None => without += 1,
        }
    }
    let mut kinds: Vec<(&str, usize)> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut counts: Vec<String> =
        kinds.into_iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    if without > 0 {
        counts.push(styled(CAUTION, format!("{without} of {NO_KIND}")));
    }
    if unreadable > 0 {
        counts.push(styled(BAD, format!("{unreadable} unreadable")));
    }
    let total = counted(report.entries.len(), "payload");
    let colon = if counts.is_empty() { "" } else { ": " };
    // What cannot be read is no less wrong than what has problems.
    let verdict =
        if found == 0 && unreadable > 0 { String::new() } else { format!("; {}", verdict(found)) };
    format!("{total}{colon}{}{verdict}", counts.join(", "))
}

fn verdict(problems: usize) -> String {
    if problems == 0 {
        styled(GOOD, "no problems")
    } else {
        styled(BAD, counted(problems, "problem"))
    }
}

//! What the check of one thing found, be it a body, a payload or an exchange.

use std::sync::Arc;

use serde::Serialize;
use wagate_validate::{EntryReport, Envelope, Problem, Report, Skipped, WebhookReport};

/// What was found, and where the thing stands.
#[derive(Debug, Clone, Serialize)]
pub struct Found {
    /// The file, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<Arc<str>>,
    /// The line, from 1, where each has something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The index in a list, from 0.
    #[serde(skip)]
    pub index: Option<usize>,
    /// The report.
    #[serde(flatten)]
    pub checked: Checked,
}

/// The report of a check.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Checked {
    /// Of a body.
    Body(Report),
    /// Of a webhook's payload.
    Webhook(WebhookReport),
    /// Of an exchange in a capture.
    Entry(Box<EntryReport>),
    /// Of something that was passed over.
    Skipped(Passed),
}

/// Something that was passed over.
#[derive(Debug, Clone, Serialize)]
pub struct Passed {
    /// Why.
    pub skipped: Skipped,
    /// Nothing was found wrong.
    pub valid: bool,
    /// None.
    pub problems: Vec<Problem>,
}

impl From<Skipped> for Checked {
    fn from(skipped: Skipped) -> Self {
        Self::Skipped(Passed { skipped, valid: true, problems: Vec::new() })
    }
}

impl Found {
    /// Whether nothing is wrong.
    pub fn is_valid(&self) -> bool {
        match &self.checked {
            Checked::Body(report) => report.valid,
            Checked::Webhook(report) => report.valid,
            Checked::Entry(report) => report.valid,
            Checked::Skipped(_) => true,
        }
    }

    /// What is wrong.
    pub fn problems(&self) -> &[Problem] {
        match &self.checked {
            Checked::Body(report) => &report.problems,
            Checked::Webhook(report) => &report.problems,
            Checked::Entry(report) => &report.problems,
            Checked::Skipped(_) => &[],
        }
    }

    /// Takes problems out; what has no other is valid then.
    pub fn retain(&mut self, is_kept: impl FnMut(&Problem) -> bool) {
        let (problems, valid) = match &mut self.checked {
            Checked::Body(report) => (&mut report.problems, &mut report.valid),
            Checked::Webhook(report) => (&mut report.problems, &mut report.valid),
            Checked::Entry(report) => (&mut report.problems, &mut report.valid),
            Checked::Skipped(_) => return,
        };
        let before = problems.len();
        problems.retain(is_kept);
        *valid |= problems.is_empty() && before > 0;
    }

    /// Why it was not checked, if it was not.
    pub fn skipped(&self) -> Option<Skipped> {
        match &self.checked {
            Checked::Entry(report) => report.skipped,
            Checked::Skipped(passed) => Some(passed.skipped),
            _ => self.unreadable().map(|_| Skipped::Unreadable),
        }
    }

    /// Why it cannot be read, if it cannot.
    pub fn unreadable(&self) -> Option<&str> {
        match &self.checked {
            Checked::Webhook(report) => report.unreadable.as_deref(),
            Checked::Entry(report) => report.unreadable.as_deref(),
            _ => None,
        }
    }

    /// The kind of a payload, or the operation of an exchange.
    pub fn kind(&self) -> Option<&str> {
        match &self.checked {
            Checked::Webhook(report) => report.kind.as_deref(),
            Checked::Entry(report) => report.operation.as_deref(),
            Checked::Body(_) | Checked::Skipped(_) => None,
        }
    }

    /// What a payload was packed in.
    pub fn envelope(&self) -> Option<Envelope> {
        if let Checked::Webhook(report) = &self.checked { report.envelope } else { None }
    }

    /// Where it stands, for people: `line 3`, `payload 0`, with the file before it where there are several.
    pub fn place(&self) -> String {
        let own = match (self.line, self.index, &self.checked) {
            (Some(line), ..) => format!("line {line}"),
            (None, Some(index), Checked::Entry(_)) => format!("entry {index}"),
            (None, Some(index), _) => format!("payload {index}"),
            (None, None, _) => String::new(),
        };
        match &self.file {
            Some(file) if own.is_empty() => file.to_string(),
            Some(file) => format!("{file}, {own}"),
            None => own,
        }
    }

    /// Why it cannot be read, with its place.
    pub fn unreadable_there(&self) -> Option<String> {
        let message = self.unreadable()?;
        // The payload is one line, so that its own line numbers only confuse.
        let message = message.replace(" at line 1 column ", " at column ");
        let place = self.place();
        let space = if place.is_empty() { "" } else { " " };
        Some(format!("{place}{space}cannot be read: {message}"))
    }
}

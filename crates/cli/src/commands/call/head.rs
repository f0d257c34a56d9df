//! What stands before the bodies of a call and of its answer.

use anyhow::Result;
use http::StatusCode;
use wagate_client::{Core, RawAnswer};

use super::preview::Plan;
use crate::output::{Output, printable};

/// The status and the headers of an answer. A server may repeat what it was sent, so the credentials are taken out.
pub struct Head(Vec<String>);

impl Head {
    /// Of an answer to a client.
    pub fn of(answer: &RawAnswer, core: &Core) -> Self {
        let reason = StatusCode::from_u16(answer.status).ok();
        let reason = reason.and_then(|status| status.canonical_reason()).unwrap_or_default();
        let status = format!("HTTP {} {reason}", answer.status).trim_end().to_owned();
        let headers = answer.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            format!("{name}: {}", printable(&core.redact(&value)))
        });
        Self([status].into_iter().chain(headers).collect())
    }

    /// Prints it before the answer, or where that is to stay alone, on standard error.
    ///
    /// # Errors
    ///
    /// When standard output cannot be written.
    pub fn print(&self, is_before_answer: bool, output: &Output) -> Result<()> {
        let lines = self.0.join("\n");
        if is_before_answer && !output.is_json() {
            return output.bytes(format!("{lines}\n\n").as_bytes());
        }
        output.note(&lines);
        Ok(())
    }

    /// As a note among others.
    pub fn noted(&self) -> String {
        marked("<", self.0.iter().map(String::as_str))
    }
}

/// What is sent before its body, as a note.
pub fn sent(plan: &Plan<'_>) -> String {
    let head = plan.head();
    marked(">", head.lines())
}

fn marked<'a>(mark: &str, lines: impl Iterator<Item = &'a str>) -> String {
    lines.map(|line| format!("{mark} {line}")).collect::<Vec<_>>().join("\n")
}

//! Checks each exchange once it has ended, beside those that are under way, and tells what is wrong.

use std::fmt;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use http::{HeaderMap, Method, StatusCode};
use url::Url;
use wagate_validate::{Captured, EntryReport, HarChecker};

use super::kept::Kept;
use crate::commands::problem_line;
use crate::output::{Output, STRONG, printable, styled};

/// Takes exchanges that have ended.
#[derive(Debug, Clone)]
pub struct Teller(Sender<Captured>);

/// What was found in all.
#[derive(Debug, Default)]
pub struct Told {
    exchanges: usize,
    checked: usize,
    problems: usize,
}

impl Told {
    /// Whether all was as documented.
    pub fn is_valid(&self) -> bool {
        self.problems == 0
    }
}

impl fmt::Display for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exchanges, checked, problems } = self;
        write!(formatter, "calls: {exchanges}, checked: {checked}, problems: {problems}")
    }
}

impl Teller {
    /// Begins; the thread ends when nobody can send it an exchange any more.
    pub fn start(checker: HarChecker<'static>, output: Output) -> (Self, JoinHandle<Told>) {
        let (sender, exchanges) = mpsc::channel::<Captured>();
        let thread = thread::spawn(move || {
            let mut told = Told::default();
            for exchange in exchanges {
                let report = checker.check_captured(exchange);
                told.exchanges += 1;
                told.checked += usize::from(report.matched);
                told.problems += report.problems.len();
                // A closed pipe leaves nobody to tell.
                let _ = tell(&report, &output);
            }
            told
        });
        (Self(sender), thread)
    }
}

fn tell(report: &EntryReport, output: &Output) -> anyhow::Result<()> {
    if output.is_json() {
        let line = serde_json::to_string(report)?;
        return output.text(&line);
    }
    if report.problems.is_empty() {
        return Ok(());
    }
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    let operation = report.operation.as_deref().unwrap_or("no described operation");
    let status = report.status.map(|status| status.to_string()).unwrap_or_default();
    let call = format!("{} {operation} {}: {status}", part(&report.method), part(&report.path));
    let mut text = format!("{}\n", styled(STRONG, printable(&call)));
    for problem in &report.problems {
        text.push_str(&format!("  {}\n", printable(&problem_line(problem))));
        if !problem.docs.is_empty() {
            text.push_str(&format!("    docs: {}\n", problem.docs));
        }
    }
    output.text(&text)
}

/// An exchange that is under way. When it is dropped, it has ended, one way or the other.
pub struct Passing {
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub sent: Kept,
    pub status: StatusCode,
    pub answer_headers: HeaderMap,
    pub answered: Kept,
    pub teller: Teller,
}

impl Drop for Passing {
    fn drop(&mut self) {
        let exchange = Captured::new(self.method.clone(), self.url.clone(), self.status.as_u16())
            .request(pairs(&self.headers), self.sent.body(&self.headers))
            .answer(pairs(&self.answer_headers), self.answered.body(&self.answer_headers));
        // Nobody listens any more when the command has ended.
        let _ = self.teller.0.send(exchange);
    }
}

fn pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    let pairs = headers.iter().map(|(name, value)| {
        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    pairs.collect()
}

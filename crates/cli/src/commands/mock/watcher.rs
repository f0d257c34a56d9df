//! What is told of each exchange: a line for people, one of JSON, an entry of a HAR file.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use serde::Serialize;
use wagate_mock::{Exchange, RedactedExchange, Redaction};
use wagate_spec::Spec;

use super::har::{self, HarFile};
use crate::output::{Output, printable};

/// Where exchanges are written.
pub struct Files {
    log: Option<Mutex<Box<dyn Write + Send>>>,
    har: Option<Mutex<HarFile>>,
}

impl Files {
    /// Begins the files; `-` stands for standard output.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    pub fn create(log: Option<&Path>, record: Option<&Path>) -> Result<Self> {
        let log: Option<Box<dyn Write + Send>> = match log {
            None => None,
            Some(path) if path == Path::new("-") => Some(Box::new(io::stdout())),
            Some(path) => {
                let file = File::options().create(true).append(true).open(path);
                Some(Box::new(file.with_context(|| format!("cannot write {}", path.display()))?))
            }
        };
        let har = record.map(HarFile::create).transpose()?;
        Ok(Self { log: log.map(Mutex::new), har: har.map(Mutex::new) })
    }
}

/// Sees the exchanges of one gateway.
pub struct Watcher {
    pub spec: &'static Spec,
    pub output: Output,
    pub files: Arc<Files>,
    pub redaction: Redaction,
    /// Whether a line must say whose exchange it is.
    pub is_one_of_several: bool,
}

/// A line of the log.
#[derive(Serialize)]
struct Line<'a> {
    time: String,
    vendor: &'a str,
    #[serde(flatten)]
    exchange: &'a RedactedExchange,
}

impl Watcher {
    /// Tells of an exchange.
    pub fn see(&self, exchange: &Exchange) {
        self.note(exchange);
        if self.files.log.is_none() && self.files.har.is_none() {
            return;
        }
        let redacted = self.redaction.exchange(exchange);
        if let Err(error) = self.write(exchange, &redacted) {
            self.output.note(&format!("cannot write the exchange: {error:#}"));
        }
    }

    fn write(&self, exchange: &Exchange, redacted: &RedactedExchange) -> Result<()> {
        if let Some(log) = &self.files.log {
            let time = har::time(exchange.time);
            let line = Line { time, vendor: &self.spec.vendor, exchange: redacted };
            let mut line = serde_json::to_vec(&line)?;
            line.push(b'\n');
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            log.write_all(&line).and_then(|()| log.flush())?;
        }
        if let Some(file) = &self.files.har {
            let entry = har::entry(self.spec, exchange, redacted);
            file.lock().unwrap_or_else(PoisonError::into_inner).add(&entry)?;
        }
        Ok(())
    }

    /// One line for each request; the target is left out, because it may hold credentials.
    fn note(&self, exchange: &Exchange) {
        let vendor = match self.is_one_of_several {
            true => format!("{}: ", self.spec.vendor),
            false => String::new(),
        };
        let operation = exchange.operation.as_deref().unwrap_or("(not documented)");
        let problem =
            exchange.problem.as_deref().map(|problem| format!(": {problem}")).unwrap_or_default();
        let fault = exchange.fault.map(|fault| format!(", {fault}")).unwrap_or_default();
        self.output.note(&printable(&format!(
            "{vendor}{} {operation} {}{fault}{problem}",
            exchange.method, exchange.status
        )));
    }
}

//! For programs: the same shape for a body, for webhooks and for a capture.

use std::io::{self, Read, Seek, Write};

use anyhow::{Context, Result};
use serde::Serialize;
use tempfile::SpooledTempFile;

use super::super::found::{Checked, Found};
use super::super::totals::Totals;
use super::{About, Report};
use crate::commands::any_problem::AnyProblem;
use crate::output::Output;
use crate::pipeline::Ended;

/// More than this waits in a file: whether all is valid stands before the entries, and is known after them.
const IN_MEMORY: usize = 8 * 1024 * 1024;

/// Lists that wait for what stands before them.
pub struct Json {
    about: About,
    problems: List,
    entries: List,
}

impl Json {
    /// Empty lists.
    pub fn new(about: About) -> Self {
        Self { about, problems: List::new(), entries: List::new() }
    }
}

impl Report for Json {
    fn add(&mut self, found: &Found, _: &Output) -> Result<()> {
        for problem in found.problems() {
            self.problems.add(problem)?;
        }
        // Why an entry of a capture cannot be read stands in the entry: it is nobody's problem.
        if let (Checked::Webhook(_), Some(vendor), Some(message)) =
            (&found.checked, self.about.vendor, found.unreadable_there())
        {
            self.problems.add(&AnyProblem::unreadable(&vendor.vendor, message))?;
        }
        self.entries.add(found)
    }

    fn end(&mut self, totals: &Totals, output: &Output) -> Result<()> {
        let skipped = serde_json::to_string(&totals.skipped).context("cannot write a number")?;
        let head = format!(
            "{{\n  \"valid\": {},\n  \"checked\": {},\n  \"skipped\": {skipped},\n  \"problems\": [",
            totals.is_valid(),
            totals.checked
        );
        output.bytes(head.as_bytes())?;
        self.problems.print(output)?;
        output.bytes(b"],\n  \"entries\": [")?;
        self.entries.print(output)?;
        output.bytes(b"]")?;
        if totals.known > 0 {
            output.bytes(format!(",\n  \"known\": {}", totals.known).as_bytes())?;
        }
        let stopped = match totals.ended {
            Some(Ended::Enough) => "max-problems",
            Some(Ended::Interrupted(_)) => "interrupted",
            _ => return output.bytes(b"\n}\n"),
        };
        output.bytes(format!(",\n  \"stopped\": \"{stopped}\"\n}}\n").as_bytes())
    }
}

/// The items of a list of JSON, one on each line.
pub struct List {
    written: SpooledTempFile,
    is_empty: bool,
}

impl List {
    /// An empty one.
    pub fn new() -> Self {
        Self { written: SpooledTempFile::new(IN_MEMORY), is_empty: true }
    }

    /// Adds an item.
    pub fn add(&mut self, item: &impl Serialize) -> Result<()> {
        let comma: &[u8] = if std::mem::take(&mut self.is_empty) { b"\n    " } else { b",\n    " };
        let item = serde_json::to_vec(item).context("cannot write the result as JSON")?;
        let write = |written: &mut SpooledTempFile| -> io::Result<()> {
            written.write_all(comma)?;
            written.write_all(&item)
        };
        write(&mut self.written).context("cannot keep the result in a file")
    }

    /// Prints the items, without the brackets around them.
    pub fn print(&mut self, output: &Output) -> Result<()> {
        let unreadable = "cannot read what was kept in a file";
        self.written.rewind().context(unreadable)?;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match self.written.read(&mut buffer).context(unreadable)? {
                0 if self.is_empty => return Ok(()),
                0 => return output.bytes(b"\n  "),
                read => output.bytes(&buffer[..read])?,
            }
        }
    }
}

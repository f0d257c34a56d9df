//! The answers, a line for each, and those of an earlier run.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use wagate::Checked;

use super::numbers::Numbers;
use crate::records::{Record, Records};

/// Where answers go.
pub struct Results {
    records: Records<Box<dyn Write>>,
    known: HashSet<String>,
    has_header: bool,
}

/// An answer; scripts rely on these names.
#[derive(Serialize)]
struct Row<'a> {
    /// As the file has it.
    number: &'a str,
    /// As E.164 writes it.
    phone: String,
    exists: bool,
    /// The chat with the person; null where there is none.
    chat: Option<&'a str>,
}

impl Record for Row<'_> {
    const HEADER: &'static [&'static str] = &["number", "phone", "exists", "chat"];

    fn cells(&self) -> Vec<String> {
        let chat = self.chat.unwrap_or_default().to_owned();
        vec![self.number.to_owned(), self.phone.clone(), self.exists.to_string(), chat]
    }
}

/// What is read of an earlier answer.
#[derive(Deserialize)]
struct Known {
    phone: String,
}

impl Results {
    /// Goes on with a file, or writes to standard output.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened, or holds something else.
    pub fn open(path: Option<&Path>, is_json: bool) -> Result<Self> {
        let Some(path) = path else {
            let records = Records::new(Box::new(io::stdout()) as Box<dyn Write>, is_json);
            return Ok(Self { records, known: HashSet::new(), has_header: false });
        };
        let (file, text) =
            whole_lines(path).with_context(|| format!("cannot write {}", path.display()))?;
        let known = known(&text, is_json)
            .with_context(|| format!("{} holds no answers of this command", path.display()))?;
        let has_header = !text.is_empty();
        Ok(Self { records: Records::new(Box::new(file), is_json), known, has_header })
    }

    /// The numbers that are answered already, as E.164 writes them.
    pub fn known(&self) -> &HashSet<String> {
        &self.known
    }

    /// Writes an answer.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&mut self, numbers: &Numbers, checked: &Checked) -> Result<()> {
        let row = Row {
            number: numbers.written(&checked.phone),
            phone: checked.phone.e164(),
            exists: checked.chat.is_some(),
            chat: checked.chat.as_ref().map(|chat| chat.as_str()),
        };
        let is_first = !std::mem::replace(&mut self.has_header, true);
        let header = if is_first { self.records.header::<Row<'_>>() } else { Ok(()) };
        header.and_then(|()| self.records.write(&row)).context("cannot write an answer")
    }
}

/// What a file holds, up to its last whole line, and the file at that place: a machine that lost its power may have left half
/// a line.
fn whole_lines(path: &Path) -> io::Result<(File, String)> {
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    bytes.truncate(end);
    let text = String::from_utf8(bytes).map_err(|_| io::Error::other("it is no text"))?;
    file.set_len(end as u64)?;
    file.seek(SeekFrom::End(0))?;
    Ok((file, text))
}

fn known(text: &str, is_json: bool) -> Result<HashSet<String>> {
    if is_json {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let phones = lines.map(|line| Ok(serde_json::from_str::<Known>(line)?.phone));
        return phones.collect();
    }
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    if !text.is_empty() && reader.headers()? != Row::HEADER {
        bail!("its first line is not `{}`", Row::HEADER.join(","));
    }
    reader.deserialize().map(|row| Ok(row.map(|known: Known| known.phone)?)).collect()
}

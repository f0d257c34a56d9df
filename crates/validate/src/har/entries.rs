//! The entries of a HAR file, one after the other, so that a file of any size is read in little memory.

use std::io::{self, BufRead};

use crate::error::HarError;
use crate::scan::Scanner;
use crate::text;

/// The entries of a HAR file as they stand in it. Each is read later, so that a broken one does not stop the others.
///
/// ```
/// use wagate_validate::HarEntries;
///
/// let file = br#"{"log": {"version": "1.2", "entries": [{"request": {}}, 7]}}"#;
/// let entries: Result<Vec<Vec<u8>>, _> = HarEntries::new(&file[..]).collect();
/// assert_eq!(entries?, [&br#"{"request": {}}"#[..], b"7"]);
/// # Ok::<(), wagate_validate::HarError>(())
/// ```
#[derive(Debug)]
pub struct HarEntries<R> {
    scanner: Scanner<R>,
    part: Part,
}

/// Which part of the file comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Start,
    First,
    Next,
    Done,
}

impl<R: BufRead> HarEntries<R> {
    /// Of a file from its beginning.
    pub fn new(reader: R) -> Self {
        Self { scanner: Scanner::new(reader), part: Part::Start }
    }

    fn step(&mut self) -> Result<Option<Vec<u8>>, HarError> {
        if self.part == Part::Start {
            self.scanner.skip_mark()?;
            self.enter("log")?;
            self.enter("entries")?;
            if !self.scanner.takes(b'[')? {
                return Err(HarError::NotHar);
            }
            self.part = Part::First;
        }
        if self.scanner.takes(b']')? {
            self.leave()?;
            return Ok(None);
        }
        if self.part == Part::Next && !self.scanner.takes(b',')? {
            return Err(self.not_json("a comma or the end of the list"));
        }
        self.part = Part::Next;
        let entry = self.scanner.value()?;
        match entry.as_slice() {
            [] => Err(self.too_early()),
            [b',' | b':' | b']' | b'}'] => Err(self.not_json("an entry")),
            _ if self.scanner.peek()?.is_none() => Err(self.too_early()),
            _ => Ok(Some(entry)),
        }
    }

    /// Goes into an object, to the value of a member; what stands before it is looked through.
    fn enter(&mut self, wanted: &str) -> Result<(), HarError> {
        if !self.scanner.takes(b'{')? {
            let other = self.scanner.value()?;
            return Err(match text::check(&other) {
                Ok(()) => HarError::NotHar,
                Err(message) => HarError::NotJson { message },
            });
        }
        while !self.scanner.takes(b'}')? {
            if self.key()? == wanted.as_bytes() {
                return Ok(());
            }
            self.pass_over()?;
        }
        Err(HarError::NotHar)
    }

    /// The name of the next member, without its quotes.
    fn key(&mut self) -> Result<Vec<u8>, HarError> {
        let key = self.scanner.value()?;
        if key.is_empty() {
            return Err(self.too_early());
        }
        let name = key.strip_prefix(b"\"").and_then(|key| key.strip_suffix(b"\""));
        let name = name.ok_or_else(|| self.not_json("the name of a member"))?.to_vec();
        match self.scanner.takes(b':')? {
            true => Ok(name),
            false => Err(self.not_json("a colon")),
        }
    }

    /// Passes over a value, and the comma after it.
    fn pass_over(&mut self) -> Result<(), HarError> {
        let value = self.scanner.value()?;
        text::check(&value).map_err(|message| self.because(&message))?;
        let has_more = self.scanner.takes(b',')?;
        match self.scanner.peek()? {
            Some(b'}') if !has_more => Ok(()),
            Some(_) if has_more => Ok(()),
            None => Err(self.too_early()),
            Some(_) => Err(self.not_json("a comma or the end of an object")),
        }
    }

    /// What stands after the entries has to be well formed as well.
    fn leave(&mut self) -> Result<(), HarError> {
        for _ in ["log", "the file"] {
            if self.scanner.takes(b',')? {
                while self.scanner.peek()? != Some(b'}') {
                    self.key()?;
                    self.pass_over()?;
                }
            }
            if !self.scanner.takes(b'}')? {
                return Err(self.too_early());
            }
        }
        match self.scanner.peek()? {
            None => Ok(()),
            Some(_) => Err(self.not_json("the end of the file")),
        }
    }

    fn not_json(&self, expected: &str) -> HarError {
        self.because(&format!("it is not JSON: there is no {expected}"))
    }

    fn too_early(&self) -> HarError {
        self.because("it ends too early")
    }

    fn because(&self, message: &str) -> HarError {
        HarError::NotJson { message: format!("{message}, at byte {}", self.scanner.position()) }
    }
}

impl<R: BufRead> Iterator for HarEntries<R> {
    type Item = Result<Vec<u8>, HarError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.part == Part::Done {
            return None;
        }
        let entry = self.step();
        if !matches!(entry, Ok(Some(_))) {
            self.part = Part::Done;
        }
        entry.transpose()
    }
}

impl From<io::Error> for HarError {
    fn from(error: io::Error) -> Self {
        Self::Unreadable { message: error.to_string() }
    }
}

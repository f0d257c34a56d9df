//! A file of payloads in pieces that can be checked one by one, whatever form it has.

use std::io::{BufRead, Cursor, Read};

use anyhow::{Context, Result, bail};
use serde::de::IgnoredAny;
use wagate_validate::scan::Scanner;

use crate::input::{Source, Stream, parse_json, without_mark};

/// So much is looked at to see which form a file has.
const LOOKED_AT: usize = 1024 * 1024;

/// A piece has about this many bytes, so that handing it on costs little beside checking it.
const PIECE: usize = 256 * 1024;

/// A line may have this many bytes. A longer one is no payload, and would fill the memory.
const LONGEST_LINE: usize = 512 * 1024 * 1024;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One payload.
    One,
    /// A list of payloads.
    List,
    /// A payload on each line.
    Lines,
    /// Payloads one after the other, laid out over lines.
    Stream,
}

/// A part of a file.
#[derive(Debug)]
pub enum Piece {
    /// Lines, from the one with this number on.
    Lines(usize, Vec<u8>),
    /// Values, from the one with this index on.
    Values(usize, Vec<Vec<u8>>),
    /// All of it, as one value.
    Whole(Vec<u8>),
}

/// The pieces of a file.
pub struct Pieces {
    reader: Box<dyn BufRead + Send>,
    source: Source,
    form: Form,
    /// The number of the next line or value.
    next: usize,
    /// What was read beyond the last line break.
    rest: Vec<u8>,
    ended: bool,
}

impl Pieces {
    /// Looks which form a file has. `by_line` is what a log has, whatever its lines are.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is empty, or is no text of JSON at all.
    pub fn of(source: &Source, mut stream: Stream, by_line: bool) -> Result<Self> {
        let unreadable = || format!("cannot read {source}");
        let mut head = Vec::new();
        stream.by_ref().take(LOOKED_AT as u64).read_to_end(&mut head).with_context(unreadable)?;
        let form = if by_line { Form::Lines } else { form(source, &head)? };
        let reader: Box<dyn BufRead + Send> = Box::new(Cursor::new(head).chain(stream));
        let next = usize::from(form == Form::Lines);
        Ok(Self { reader, source: source.clone(), form, next, rest: Vec::new(), ended: false })
    }

    /// Which form it has.
    pub fn form(&self) -> Form {
        self.form
    }

    fn piece(&mut self) -> Result<Option<Piece>> {
        let source = self.source.clone();
        let unreadable = || format!("cannot read {source}");
        match self.form {
            Form::One => {
                let mut whole = Vec::new();
                self.reader.read_to_end(&mut whole).with_context(unreadable)?;
                self.ended = true;
                Ok(Some(Piece::Whole(whole)))
            }
            Form::Lines => self.lines().with_context(unreadable),
            Form::List | Form::Stream => self.values(),
        }
    }

    fn lines(&mut self) -> std::io::Result<Option<Piece>> {
        let mut bytes = std::mem::take(&mut self.rest);
        let mut end = None;
        while end.is_none() && !self.ended {
            let before = bytes.len();
            let read = self.reader.by_ref().take(PIECE as u64).read_to_end(&mut bytes)?;
            self.ended = read == 0;
            end = bytes[before..].iter().rposition(|byte| *byte == b'\n').map(|at| before + at);
            if bytes.len() > LONGEST_LINE {
                return Err(std::io::Error::other("a line is larger than 512 MiB"));
            }
        }
        if let Some(end) = end {
            self.rest = bytes.split_off(end + 1);
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let first = self.next;
        self.next += bytes.iter().filter(|byte| **byte == b'\n').count();
        Ok(Some(Piece::Lines(first, bytes)))
    }

    fn values(&mut self) -> Result<Option<Piece>> {
        let mut scanner = Scanner::new(&mut self.reader);
        let is_list = self.form == Form::List;
        let (first, mut values, mut size) = (self.next, Vec::new(), 0);
        if first == 0 {
            scanner.skip_mark()?;
            if is_list && !scanner.takes(b'[')? {
                bail!("{} is no list", self.source);
            }
        }
        while size < PIECE {
            let next = scanner.peek()?;
            if next.is_none() || (is_list && next == Some(b']')) {
                if is_list && next.is_none() {
                    bail!("{} ends too early: the list has no end", self.source);
                }
                self.ended = true;
                break;
            }
            if is_list && self.next > 0 && !scanner.takes(b',')? {
                bail!("{} is not JSON: there is no comma after item {}", self.source, self.next);
            }
            let value = scanner.value()?;
            size += value.len();
            self.next += 1;
            values.push(value);
        }
        Ok((!values.is_empty()).then_some(Piece::Values(first, values)))
    }
}

impl Iterator for Pieces {
    type Item = Result<Piece>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended && self.rest.is_empty() {
            return None;
        }
        let piece = self.piece();
        self.ended |= piece.is_err();
        piece.transpose()
    }
}

fn form(source: &Source, head: &[u8]) -> Result<Form> {
    let text = without_mark(head);
    let is_all = head.len() < LOOKED_AT;
    let first = text.trim_ascii_start().first();
    if is_all && is_json(text) {
        return Ok(if first == Some(&b'[') { Form::List } else { Form::One });
    }
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let mut values = lines.filter(|line| is_json(line));
    // In a large binary file some line is a number by chance.
    let is_payload = |line: &[u8]| matches!(line.trim_ascii_start().first(), Some(b'{' | b'['));
    if values.any(is_payload) {
        return Ok(Form::Lines);
    }
    match first {
        Some(b'[') if !is_all => Ok(Form::List),
        Some(b'{') if !is_all || are_values(text) => Ok(Form::Stream),
        _ if is_all => {
            parse_json(source, head)?;
            bail!("{source} is not JSON")
        }
        _ => bail!("{source} is not JSON, nor are its lines; --find looks for payloads in a log"),
    }
}

/// Whether a text is a value after the other.
fn are_values(text: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
    values.all(|value| value.is_ok())
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

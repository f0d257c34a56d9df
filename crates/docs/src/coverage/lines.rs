//! The lines on which a printed payload names its members. It may be almost JSON, so it is only looked through.

use super::keys;
use crate::facts::{Example, Page};
use std::collections::HashMap;

/// The line of each member's name, by its dotted path; lists add nothing to a path.
pub(super) struct MemberLines {
    first: usize,
    lines: HashMap<String, usize>,
}

impl MemberLines {
    /// The lines of the names in an example of a page; in a document for machines a payload has one line.
    pub(super) fn of(page: &Page, example: &Example) -> Self {
        if page.dialect.is_for_machines() {
            return Self { first: example.line, lines: HashMap::new() };
        }
        let mut scan = Scan { rest: &example.raw, line: example.line, ..Scan::default() };
        while scan.step() {}
        Self { first: example.line, lines: scan.found }
    }

    /// The line of the member; the first of the payload where it is not found.
    pub(super) fn line(&self, path: &str) -> usize {
        self.lines.get(path).copied().unwrap_or(self.first)
    }
}

#[derive(Default)]
struct Scan<'a> {
    rest: &'a str,
    line: usize,
    /// The names down to where the scan is.
    path: Vec<&'a str>,
    /// For each open object and list, the names above it.
    open: Vec<usize>,
    /// What may be a name if a colon follows, and its line.
    last: Option<(&'a str, usize)>,
    found: HashMap<String, usize>,
}

impl<'a> Scan<'a> {
    /// Looks at the next token; tells whether there was one.
    fn step(&mut self) -> bool {
        let Some(sign) = self.rest.chars().next() else { return false };
        match sign {
            '"' | '\'' => return self.text(sign),
            '{' | '[' => self.open.push(self.path.len()),
            '}' | ']' => {
                let above = self.open.pop().unwrap_or_default();
                self.path.truncate(above);
            }
            ':' => self.name(),
            ',' => self.last = None,
            '\n' => self.line += 1,
            '/' if self.rest.starts_with("//") => {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.rest = self.rest.get(end..).unwrap_or_default();
                return true;
            }
            _ if is_word(sign) => return self.word(),
            _ => {}
        }
        self.rest = self.rest.get(sign.len_utf8()..).unwrap_or_default();
        true
    }

    /// A quoted text ends on its line at the latest.
    fn text(&mut self, quote: char) -> bool {
        let inner = self.rest.get(1..).unwrap_or_default();
        let mut is_escaped = false;
        let end = inner.find(|sign: char| {
            let ends = !is_escaped && (sign == quote || sign == '\n');
            is_escaped = sign == '\\' && !is_escaped;
            ends
        });
        let (text, rest) = inner.split_at(end.unwrap_or(inner.len()));
        self.last = Some((text, self.line));
        self.rest = rest.strip_prefix(quote).unwrap_or(rest);
        true
    }

    fn word(&mut self) -> bool {
        let end = self.rest.find(|sign| !is_word(sign)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.last = Some((word, self.line));
        self.rest = rest;
        true
    }

    fn name(&mut self) {
        let Some((name, line)) = self.last.take() else { return };
        self.path.truncate(self.open.last().copied().unwrap_or_default());
        self.path.push(name);
        if self.path.len() <= keys::DEPTH {
            self.found.entry(self.path.join(".")).or_insert(line);
        }
    }
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || "_$-.".contains(sign)
}

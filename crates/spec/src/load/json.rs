//! A JSON text as a tree of values with places.
//!
//! serde_json says whether the text is JSON (and where it is not); the walk after it only has to find
//! the places, so it can stay small.

use std::collections::HashSet;

use serde_json::Value;

use super::place::Place;
use super::tree::{Content, Entry, Key, Node};
use super::yaml::Findings;
use crate::problem::Rule;

/// Reads a text.
pub(super) fn parse(text: &str, file: usize) -> (Option<Node>, Findings) {
    // serde_json refuses what is nested deeper than 128, so the walk cannot exhaust the stack.
    if let Err(error) = serde_json::from_str::<Value>(text) {
        return (None, vec![syntax(text, file, &error)]);
    }
    let mut walk = Walk { text, at: 0, line: 1, column: 1, file, findings: Vec::new() };
    let node = walk.value();
    (node, walk.findings)
}

fn syntax(text: &str, file: usize, error: &serde_json::Error) -> (Rule, Place, String) {
    let line = error.line().max(1);
    // serde_json counts bytes, people count characters.
    let bytes = text.lines().nth(line - 1).unwrap_or_default().as_bytes();
    let before = &bytes[..error.column().saturating_sub(1).min(bytes.len())];
    let column = String::from_utf8_lossy(before).chars().count() + 1;
    let mut message = error.to_string();
    if let Some(end) = message.rfind(" at line ") {
        message.truncate(end);
    }
    (Rule::JsonSyntax, Place { file, line, column, length: 1 }, message)
}

/// A walk over a text that is known to be JSON; `None` would mean that it is not.
struct Walk<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    column: usize,
    file: usize,
    findings: Findings,
}

impl Walk<'_> {
    fn value(&mut self) -> Option<Node> {
        self.skip_space();
        match self.peek()? {
            '{' => self.object(),
            '[' => self.list(),
            _ => {
                let (value, place) = self.token()?;
                Some(Node { place, content: Content::Scalar(value) })
            }
        }
    }

    fn object(&mut self) -> Option<Node> {
        let place = self.place(1);
        self.step();
        let mut entries = Vec::new();
        let mut seen = HashSet::new();
        while self.more('}')? {
            let (key, place) = self.token()?;
            let text = key.as_str()?.to_owned();
            self.skip_space();
            self.step();
            let value = self.value()?;
            if seen.insert(text.clone()) {
                entries.push(Entry { key: Key { text, place }, value });
            } else {
                let message = format!("`{text}` stands here a second time");
                self.findings.push((Rule::DuplicateKey, place, message));
            }
        }
        Some(Node { place, content: Content::Map(entries) })
    }

    fn list(&mut self) -> Option<Node> {
        let place = self.place(1);
        self.step();
        let mut items = Vec::new();
        while self.more(']')? {
            items.push(self.value()?);
        }
        Some(Node { place, content: Content::List(items) })
    }

    /// Goes on to the next member; at the closing bracket goes past it.
    fn more(&mut self, close: char) -> Option<bool> {
        self.skip_space();
        if self.peek()? == ',' {
            self.step();
            self.skip_space();
        }
        let more = self.peek()? != close;
        if !more {
            self.step();
        }
        Some(more)
    }

    /// A string, number, boolean or null.
    fn token(&mut self) -> Option<(Value, Place)> {
        let rest = &self.text[self.at..];
        let length = if rest.starts_with('"') { string_end(rest)? } else { literal_end(rest) };
        let token = &rest[..length];
        let place = self.place(token.chars().count());
        token.chars().for_each(|_| self.step());
        Some((serde_json::from_str(token).ok()?, place))
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|next| next.is_ascii_whitespace()) {
            self.step();
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn step(&mut self) {
        let Some(next) = self.peek() else { return };
        self.at += next.len_utf8();
        if next == '\n' {
            self.line += 1;
            self.column = 1;
        } else {
            self.column += 1;
        }
    }

    fn place(&self, length: usize) -> Place {
        Place { file: self.file, line: self.line, column: self.column, length }
    }
}

/// The length of the string that the text starts with, quotes included.
fn string_end(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(index + 1),
            _ => {}
        }
    }
    None
}

fn literal_end(text: &str) -> usize {
    let end = |next: char| next.is_ascii_whitespace() || matches!(next, ',' | ']' | '}' | ':');
    text.find(end).unwrap_or(text.len())
}

//! A YAML text as a tree of JSON values with places.
//!
//! Only what JSON can say is accepted: one document, string keys, no tags, no anchors and no
//! aliases (so no text can grow when it is read).

use std::collections::HashSet;

use saphyr::{Scalar, ScalarStyle};
use saphyr_parser::{Event, Marker, Parser, ScanError, Span};
use serde_json::{Number, Value};

use super::place::Place;
use super::tree::{Content, Entry, Key, Node};
use crate::problem::Rule;

/// How deep lists and objects may stand in each other; specs need about 20.
const DEEPEST: usize = 64;

/// What is wrong with a text.
pub(super) type Findings = Vec<(Rule, Place, String)>;

/// Reads a text. A tree is given whenever the whole text could be read, even with findings.
pub(super) fn parse(text: &str, file: usize) -> (Option<Node>, Findings) {
    if let Some(place) = first_tab(text, file) {
        let message = "a tab: indent with spaces, and write `\\t` between double quotes in a text";
        return (None, vec![(Rule::Tab, place, message.into())]);
    }
    let returns = lone_returns(text);
    let mut builder = Builder { file, returns, open: Vec::new(), root: None, findings: Vec::new() };
    for event in Parser::new_from_str(text) {
        let outcome = event
            .map_err(|error| builder.syntax(&error))
            .and_then(|(event, span)| builder.accept(event, span));
        if let Err(finding) = outcome {
            builder.findings.push(finding);
            return (None, builder.findings);
        }
    }
    (builder.root, builder.findings)
}

fn first_tab(text: &str, file: usize) -> Option<Place> {
    text.lines().enumerate().find_map(|(index, line)| {
        let column = line.chars().position(|character| character == '\t')? + 1;
        Some(Place { file, line: index + 1, column, length: 1 })
    })
}

/// The places, in characters, of carriage returns that no line feed follows.
fn lone_returns(text: &str) -> Vec<usize> {
    if !text.contains('\r') {
        return Vec::new();
    }
    let next = text.chars().skip(1).chain([' ']);
    let pairs = text.chars().zip(next).enumerate();
    pairs.filter(|(_, pair)| pair.0 == '\r' && pair.1 != '\n').map(|(at, _)| at).collect()
}

type Finding = (Rule, Place, String);

/// Builds the tree from the parser's events, with a stack of its own: no text can exhaust the
/// program's.
struct Builder {
    file: usize,
    /// Where YAML ends a line, and those who number lines do not.
    returns: Vec<usize>,
    open: Vec<Open>,
    root: Option<Node>,
    findings: Findings,
}

/// A list or object whose end has not come yet.
struct Open {
    place: Place,
    content: OpenContent,
}

enum OpenContent {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, seen: HashSet<String>, key: Option<Key> },
}

impl Builder {
    fn accept(&mut self, event: Event<'_>, span: Span) -> Result<(), Finding> {
        let place = self.place(&span);
        match event {
            Event::DocumentStart(_) if self.root.is_some() => Err((
                Rule::MultipleDocuments,
                place,
                "a second document: a file holds one, so remove this `---`".into(),
            )),
            Event::Alias(_) => Err(anchor(place)),
            Event::Scalar(_, _, id, _)
            | Event::SequenceStart(id, _)
            | Event::MappingStart(id, _)
                if id != 0 =>
            {
                Err(anchor(place))
            }
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_)) => {
                Err((Rule::YamlSyntax, place, "tags (`!…`) are not allowed".into()))
            }
            Event::Scalar(text, style, ..) => self.scalar(&text, style, place),
            Event::SequenceStart(..) => self.start(place, OpenContent::List(Vec::new())),
            Event::MappingStart(..) => self.start(
                place,
                OpenContent::Map { entries: Vec::new(), seen: HashSet::new(), key: None },
            ),
            Event::SequenceEnd | Event::MappingEnd => {
                self.end();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, place: Place, content: OpenContent) -> Result<(), Finding> {
        if self.open.len() >= DEEPEST {
            let message = format!("more than {DEEPEST} lists and objects inside each other");
            return Err((Rule::YamlSyntax, place, message));
        }
        if self.expects_key() {
            return Err((Rule::YamlSyntax, place, "a key must be a plain text".into()));
        }
        self.open.push(Open { place, content });
        Ok(())
    }

    fn end(&mut self) {
        let Some(Open { place, content }) = self.open.pop() else { return };
        let content = match content {
            OpenContent::List(items) => Content::List(items),
            OpenContent::Map { entries, .. } => Content::Map(entries),
        };
        self.add(Node { place, content });
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, place: Place) -> Result<(), Finding> {
        if self.expects_key() {
            return self.key(text, place);
        }
        let value = if style == ScalarStyle::Plain {
            plain(text).ok_or_else(|| {
                (Rule::YamlSyntax, place, format!("`{text}` is a number that JSON cannot hold"))
            })?
        } else {
            Value::String(text.to_owned())
        };
        self.add(Node { place, content: Content::Scalar(value) });
        Ok(())
    }

    fn key(&mut self, text: &str, place: Place) -> Result<(), Finding> {
        if text == "<<" {
            return Err(anchor(place));
        }
        if let Some(OpenContent::Map { key, .. }) =
            self.open.last_mut().map(|open| &mut open.content)
        {
            *key = Some(Key { text: text.to_owned(), place });
        }
        Ok(())
    }

    fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: OpenContent::Map { key: None, .. }, .. }))
    }

    /// Adds a finished node to what is open; of a repeated key the first stays.
    fn add(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.content) {
            Some(OpenContent::List(items)) => items.push(node),
            Some(OpenContent::Map { entries, seen, key }) => {
                let Some(key) = key.take() else { return };
                if seen.insert(key.text.clone()) {
                    entries.push(Entry { key, value: node });
                } else {
                    let message = format!("`{}` stands here a second time", key.text);
                    self.findings.push((Rule::DuplicateKey, key.place, message));
                }
            }
            None => self.root = Some(node),
        }
    }

    fn place(&self, span: &Span) -> Place {
        let (start, end) = (&span.start, &span.end);
        let length =
            if start.line() == end.line() { end.col().saturating_sub(start.col()) } else { 0 };
        Place { length: length.max(1), ..self.at(start) }
    }

    fn at(&self, marker: &Marker) -> Place {
        let returns = self.returns.partition_point(|at| *at < marker.index());
        let line = marker.line().saturating_sub(returns).max(1);
        Place { file: self.file, line, column: marker.col() + 1, length: 1 }
    }

    fn syntax(&self, error: &ScanError) -> Finding {
        (Rule::YamlSyntax, self.at(error.marker()), error.info().to_owned())
    }
}

fn anchor(place: Place) -> Finding {
    let message = "anchors, aliases and merge keys are not allowed: use `$ref`";
    (Rule::Anchor, place, message.into())
}

/// What a text without quotes means in the core schema of YAML 1.2.
fn plain(text: &str) -> Option<Value> {
    Some(match Scalar::parse_from_cow(text.into()) {
        Scalar::Null => Value::Null,
        Scalar::Boolean(flag) => Value::Bool(flag),
        Scalar::Integer(number) => Value::Number(number.into()),
        Scalar::FloatingPoint(number) => Value::Number(Number::from_f64(number.0)?),
        Scalar::String(text) => Value::String(text.into_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_that_everybody_counts() {
        for (text, expected) in
            [("a: 1\nb: ]", 2), ("a: 1\r\nb: ]", 2), ("a: 1\r\rb: 2\r\nc: ]", 2)]
        {
            let (root, findings) = parse(text, 0);
            assert!(root.is_none(), "{text:?}");
            assert_eq!(findings[0].1.line, expected, "{text:?}");
        }
    }
}

//! The `x-discrepancy` notes, in which a description explains itself and excuses what it leaves out.

use serde_json::Value;
use std::collections::BTreeSet;
use wagate_spec::Spec;

/// One `x-discrepancy`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Note<'a> {
    /// What the pages differ in: `PATH`, `TYPE` …
    pub kind: &'a str,
    /// What it says.
    pub text: &'a str,
    node: &'a Value,
}

/// The notes that stand at a value of the document itself, not below it.
pub(crate) fn notes_at(value: &Value) -> impl Iterator<Item = Note<'_>> {
    let notes = value.get("x-discrepancy").and_then(Value::as_array);
    notes.into_iter().flatten().map(|node| {
        let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
        Note { kind: text("kind"), text: text("note"), node }
    })
}

impl<'a> Note<'a> {
    /// The names that the description leaves out, below the value at which the note stands.
    pub(crate) fn left_out(self) -> impl Iterator<Item = &'a str> {
        self.texts("leaves-out")
    }

    /// What the note quotes: its code spans, whole.
    pub(crate) fn quoted(self) -> impl Iterator<Item = &'a str> {
        self.text.split('`').skip(1).step_by(2).map(str::trim)
    }

    /// The pages that it is about; none for the operation's own.
    fn pages(self) -> impl Iterator<Item = &'a str> {
        self.texts("pages")
    }

    fn texts(self, key: &str) -> impl Iterator<Item = &'a str> {
        self.node.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }
}

/// The notes at a value and everywhere below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes<'a> {
    notes: Vec<Note<'a>>,
    quoted: BTreeSet<&'a str>,
}

impl<'a> Notes<'a> {
    /// All notes below these values of a document, those of the components that they refer to included.
    pub(crate) fn below(spec: &'a Spec, values: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut notes = Self::default();
        let mut seen = BTreeSet::new();
        for value in values {
            notes.collect(spec, value, &mut seen);
        }
        notes.quoted = notes.notes.iter().flat_map(|note| note.quoted()).collect();
        notes
    }

    /// Whether a note quotes a name; for a dotted one the whole or its last part. That explains what the description has
    /// and no page says; to leave out what a page says takes more.
    pub(crate) fn explain(&self, name: &str) -> bool {
        let last = name.rsplit('.').next().unwrap_or(name);
        self.quoted.contains(name) || self.quoted.contains(last)
    }

    /// Whether a note excuses that an example of a page is not kept: it says that the example is left out, or, for one that
    /// had to be repaired, that it does not parse (`JSON`).
    pub(crate) fn excuse_example(&self, page: &str, own: Option<&str>, is_repaired: bool) -> bool {
        self.notes.iter().any(|note| {
            let mut pages = note.pages().peekable();
            let is_about = if pages.peek().is_none() {
                own == Some(page)
            } else {
                pages.any(|known| known == page)
            };
            let text = normalised(note.text);
            let says_so = text.contains("example") && text.contains("left out");
            is_about && (says_so || (is_repaired && note.kind == "JSON"))
        })
    }

    fn collect(&mut self, spec: &'a Spec, value: &'a Value, seen: &mut BTreeSet<&'a str>) {
        match value {
            Value::Array(items) => {
                for item in items {
                    self.collect(spec, item, seen);
                }
            }
            Value::Object(members) => {
                self.notes.extend(notes_at(value));
                for (key, member) in members {
                    match (key.as_str(), member) {
                        ("x-discrepancy", _) => {}
                        // The payload of an example is no part of the description.
                        ("value" | "example", Value::Object(_) | Value::Array(_)) => {}
                        ("$ref", Value::String(reference)) => {
                            if seen.insert(reference)
                                && let Some(target) = spec.resolve(value)
                            {
                                self.collect(spec, target, seen);
                            }
                        }
                        _ => self.collect(spec, member, seen),
                    }
                }
            }
            _ => {}
        }
    }
}

/// A text in small letters, with one space for each run of white space and without code signs.
pub(crate) fn normalised(text: &str) -> String {
    let words: Vec<&str> = text.split(|sign: char| sign.is_whitespace() || sign == '`').collect();
    let kept: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    kept.join(" ").to_lowercase()
}

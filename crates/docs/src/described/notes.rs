//! The words of `x-discrepancy` notes, in which a description excuses what it leaves out.

use serde_json::Value;
use std::collections::BTreeSet;
use wagate_spec::Spec;

/// The names that notes speak of, and the notes themselves.
///
/// A name in a code span counts always; outside one only a word that is no ordinary word counts (`chatId`, `2xx`), so that
/// "the type of a message" excuses no attribute that is called `type` or `message`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    names: BTreeSet<String>,
    notes: Vec<Note>,
}

#[derive(Clone, Debug)]
struct Note {
    kind: String,
    /// Normalised.
    text: String,
    /// The pages that it is about; none for the operation's own.
    pages: Vec<String>,
}

impl Words {
    /// Whether a name stands in the notes; for a dotted one the whole or its last part.
    pub(crate) fn name(&self, name: &str) -> bool {
        let last = name.rsplit('.').next().unwrap_or(name);
        self.names.contains(name) || self.names.contains(last)
    }

    /// Whether a note satisfies a condition on its text, which is [`normalised`].
    pub(crate) fn any(&self, holds: impl Fn(&str) -> bool) -> bool {
        self.notes.iter().any(|note| holds(&note.text))
    }

    /// Whether a note excuses that an example of a page is not kept: it says that the example is left out, or, for one that
    /// had to be repaired, that it does not parse (`JSON`).
    pub(crate) fn excuse_example(&self, page: &str, own: Option<&str>, is_repaired: bool) -> bool {
        self.notes.iter().any(|note| {
            let is_about = note.pages.iter().any(|known| known == page)
                || (note.pages.is_empty() && own == Some(page));
            let says_so = note.text.contains("example") && note.text.contains("left out");
            is_about && (says_so || (is_repaired && note.kind == "JSON"))
        })
    }

    /// All notes below these values of a document, those of the components that they refer to included.
    pub(crate) fn below<'a>(spec: &'a Spec, values: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut words = Self::default();
        let mut seen = BTreeSet::new();
        for value in values {
            words.collect(spec, value, &mut seen);
        }
        words
    }

    fn collect<'a>(&mut self, spec: &'a Spec, value: &'a Value, seen: &mut BTreeSet<&'a str>) {
        match value {
            Value::Array(items) => {
                for item in items {
                    self.collect(spec, item, seen);
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    match (key.as_str(), member) {
                        ("x-discrepancy", notes) => self.add_all(notes),
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

    fn add_all(&mut self, notes: &Value) {
        for note in notes.as_array().into_iter().flatten() {
            let text = |key: &str| note.get(key).and_then(Value::as_str).unwrap_or_default();
            let pages = note.get("pages").and_then(Value::as_array).into_iter().flatten();
            self.add(text("note"));
            self.notes.push(Note {
                kind: text("kind").to_owned(),
                text: normalised(text("note")),
                pages: pages.filter_map(Value::as_str).map(str::to_owned).collect(),
            });
        }
    }

    fn add(&mut self, note: &str) {
        for (index, part) in note.split('`').enumerate() {
            let in_code = index % 2 == 1;
            if in_code {
                self.names.insert(part.trim().to_owned());
            }
            let words = part.split(|sign: char| !(sign.is_alphanumeric() || "_-.".contains(sign)));
            for word in words.map(|word| word.trim_matches(['.', '-'])) {
                if !word.is_empty() && (in_code || is_no_ordinary_word(word)) {
                    self.names.insert(word.to_owned());
                }
            }
        }
    }
}

/// A text in small letters, with one space for each run of white space and without code signs.
pub(crate) fn normalised(text: &str) -> String {
    let words: Vec<&str> = text.split(|sign: char| sign.is_whitespace() || sign == '`').collect();
    let kept: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    kept.join(" ").to_lowercase()
}

/// Whether a word cannot be one of a sentence: it has a capital after its start, a digit, a dot or an underscore.
fn is_no_ordinary_word(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
        || word.contains(|sign: char| sign.is_ascii_digit() || sign == '_' || sign == '.')
}

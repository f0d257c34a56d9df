//! Choices in plain words: the values that the text about a field lists in parentheses, as in `the mode (ON, OFF)`.

use crate::facts::{Attribute, Page};
use serde_json::Value;
use std::collections::HashMap;

/// Words that may stand before the last value, in the languages of the pages.
const JOINS: [&str; 4] = ["or", "ou", "and", "e"];

/// Signs between values.
const SIGNS: [char; 3] = [',', '/', '|'];

/// More values than this are a list of something else.
const VALUE_LIMIT: usize = 64;

/// Truth values, which every page tells in its own words.
const TRUTH: [&str; 3] = ["true", "false", "null"];

/// The values of a field.
struct Choice {
    values: Vec<String>,
    /// Two plain words with a conjunction may be words of the language: only a printed payload tells.
    is_sure: bool,
}

/// The choices of a page by the line and the name of the fields that have them.
#[derive(Default)]
pub(super) struct Choices {
    by_field: HashMap<(usize, String), Choice>,
}

impl Choices {
    /// Notes what a text says of a field.
    pub(super) fn note(&mut self, attribute: &Attribute, text: &str) {
        let type_name = attribute.type_name.as_deref().unwrap_or("string").to_lowercase();
        // Of an object or a list the parentheses name the members.
        let is_text = ["string", "text", "enum"].iter().any(|kind| type_name.contains(kind));
        let is_list = ["array", "[]", "object", "list"].iter().any(|kind| type_name.contains(kind));
        if let Some(choice) = choice(text).filter(|_| is_text && !is_list) {
            let key = (attribute.line, attribute.name.clone());
            self.by_field.entry(key).or_insert(choice);
        }
    }

    /// Gives the fields of the page their values.
    pub(super) fn give(mut self, page: &mut Page) {
        if self.by_field.is_empty() {
            return;
        }
        let shown = shown(page);
        self.by_field.retain(|(_, name), choice| {
            let own = name.rsplit('.').next().and_then(|last| shown.get(last));
            let own = own.map(Vec::as_slice).unwrap_or_default();
            choice.is_sure || own.iter().any(|value| choice.values.contains(value))
        });
        let parameters = page.parameters.iter_mut().map(|known| &mut known.attribute);
        let responses = page.response_attributes.iter_mut().map(|known| &mut known.attribute);
        for attribute in parameters.chain(responses).chain(&mut page.payload_attributes) {
            let key = (attribute.line, attribute.name.clone());
            for value in self.by_field.get(&key).iter().flat_map(|choice| &choice.values) {
                if !attribute.values.contains(value) {
                    attribute.values.push(value.clone());
                }
            }
        }
    }
}

/// The texts that the payloads of a page have, by the name of the member.
fn shown(page: &Page) -> HashMap<String, Vec<String>> {
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    let mut open: Vec<&Value> =
        page.examples.iter().flat_map(|example| example.payload.values()).collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => {
                for (name, member) in members {
                    if let Some(text) = member.as_str() {
                        found.entry(name.clone()).or_default().push(text.to_owned());
                    }
                    open.push(member);
                }
            }
            _ => {}
        }
    }
    found
}

/// The first list of values in parentheses. Those behind a square bracket hold the address of a link.
fn choice(text: &str) -> Option<Choice> {
    let opened = text.match_indices('(').filter_map(|(at, _)| text.split_at_checked(at));
    let mut plain = opened.filter(|(before, _)| !before.ends_with(']'));
    plain.find_map(|(_, rest)| listed(rest.strip_prefix('(')?.split_once(')')?.0))
}

/// The values of a text that is a list of single words and nothing else.
fn listed(text: &str) -> Option<Choice> {
    let has_sign = text.contains(SIGNS);
    let spaced = text.replace(SIGNS, " , ");
    let mut values: Vec<String> = Vec::new();
    let mut is_joined = true;
    for word in spaced.split_whitespace() {
        // `a, b, or c`: a conjunction behind a comma joins nothing more.
        if !values.is_empty() && (word == "," || JOINS.contains(&word)) {
            is_joined = true;
        } else if is_joined && is_value(word.trim_matches('`')) && values.len() < VALUE_LIMIT {
            values.push(word.trim_matches('`').to_owned());
            is_joined = false;
        } else {
            return None;
        }
    }
    let is_constant = |value: &String| !value.contains(|sign: char| sign.is_ascii_lowercase());
    let is_sure = has_sign || values.iter().all(is_constant);
    (values.len() > 1 && !is_joined).then_some(Choice { values, is_sure })
}

fn is_value(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
        && !TRUTH.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::choice;

    #[track_caller]
    fn assert_lists(text: &str, wanted: &[&str], is_sure: bool) {
        let found = choice(text).map(|choice| (choice.values, choice.is_sure));
        let wanted = wanted.iter().map(|value| (*value).to_owned()).collect();
        assert_eq!(found, Some((wanted, is_sure)), "{text}");
    }

    #[test]
    fn values_are_single_words_with_signs_or_conjunctions_between_them() {
        assert_lists("mode (ON, OFF)", &["ON", "OFF"], true);
        assert_lists("m (see x) (a/b)", &["a", "b"], true);
        assert_lists("m (SMALL, MEDIUM ou LARGE).", &["SMALL", "MEDIUM", "LARGE"], true);
        assert_lists("m (READ, or PLAYED)", &["READ", "PLAYED"], true);
        assert_lists("m (`ON` or `OFF`)", &["ON", "OFF"], true);
        assert_lists("m (pin ou unpin)", &["pin", "unpin"], false);
    }

    #[test]
    fn other_words_in_parentheses_are_no_values() {
        for text in [
            "m (optional)",
            "m (one)",
            "m (true ou false)",
            "m (for a group, say)",
            "m (a, 1)",
            "m (a,",
            "m (a, )",
            "number(s) of the member(s)",
            "see [this page](/en/pages/this)",
            "m (/en/pages/this)",
        ] {
            assert!(choice(text).is_none(), "{text}");
        }
    }
}

//! Names on the wire as names in Rust. What is called what is decided here and nowhere else; progenitor,
//! whose output is looked up by name, follows the same rules.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// A field, argument or method: `isMe` is `is_me`, `type` is `type_`.
pub fn snake(name: &str) -> String {
    guard(words(name).to_snake_case(), "x")
}

/// A type or variant: `sort-by` is `SortBy`, and an empty text is `Empty`.
pub fn pascal(name: &str) -> String {
    if name.is_empty() {
        return "Empty".to_owned();
    }
    guard(words(name).to_upper_camel_case(), "X")
}

/// A static: `getContact` is `GET_CONTACT`.
pub fn shouty(name: &str) -> String {
    words(name).to_shouty_snake_case()
}

/// The variants for these texts, in the same order, each with a name of its own and none with one of
/// `taken`. A sign becomes a word. Of texts that would be called alike the first has the name, and the
/// others have a number: `a` and `A` are `A` and `A2`, so that a text that is added at the end renames
/// nothing.
pub fn variants<'a>(texts: impl IntoIterator<Item = &'a str>, taken: &[&str]) -> Vec<String> {
    distinct(texts.into_iter().map(|text| pascal(&spoken(text))), taken)
}

/// The fields for these texts, by the same rules.
pub fn fields<'a>(texts: impl IntoIterator<Item = &'a str>, taken: &[&str]) -> Vec<String> {
    distinct(texts.into_iter().map(|text| snake(&spoken(text))), taken)
}

fn distinct(names: impl Iterator<Item = String>, taken: &[&str]) -> Vec<String> {
    let mut used: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let distinct = names.map(|name| {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|name| !used.contains(name));
        let free = free.unwrap_or(name);
        used.insert(free.clone());
        free
    });
    distinct.collect()
}

/// A text with nothing to be called by in words: `+` is `plus`, `-1` is `minus 1`.
fn spoken(text: &str) -> String {
    let is_said = |c: char| c.is_alphanumeric();
    let sign = |c| SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, word)| *word);
    match text.chars().next() {
        // Between words, a sign separates them.
        Some(first @ ('+' | '-')) if text.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) => {
            format!("{} {}", sign(first).unwrap_or_default(), &text[1..])
        }
        _ if text.chars().any(is_said) => text.to_owned(),
        _ => text.chars().filter_map(sign).collect::<Vec<_>>().join(" "),
    }
}

/// What signs are called.
const SIGNS: [(char, &str); 12] = [
    ('+', "plus"),
    ('-', "minus"),
    ('*', "star"),
    ('/', "slash"),
    ('=', "equal"),
    ('<', "less"),
    ('>', "greater"),
    ('.', "dot"),
    ('!', "not"),
    ('?', "question"),
    ('#', "hash"),
    ('%', "percent"),
];

/// A name as it falls into words: the plural of an abbreviation is one (`messagesIDs` is messages, ids),
/// and an apostrophe ends none.
fn words(name: &str) -> String {
    let characters: Vec<char> = name.chars().filter(|c| *c != '\'').collect();
    let is_upper = |place: usize| characters.get(place).is_some_and(char::is_ascii_uppercase);
    let mut words = String::with_capacity(name.len());
    let mut place = 0;
    while place < characters.len() {
        let length = (place..).take_while(|place| is_upper(*place)).count();
        let is_plural = length >= 2
            && characters.get(place + length) == Some(&'s')
            && !characters.get(place + length + 1).is_some_and(char::is_ascii_lowercase);
        let taken = if is_plural { length + 1 } else { 1 };
        let word = &characters[place..place + taken];
        match word {
            [first, rest @ ..] if is_plural => {
                words.push(*first);
                words.extend(rest.iter().map(char::to_ascii_lowercase));
            }
            word => words.extend(word),
        }
        place += taken;
    }
    words
}

/// Keeps a name a legal identifier: keywords get a final underscore, digits a letter before them.
fn guard(name: String, letter: &str) -> String {
    let name = match name.chars().next() {
        None => letter.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{letter}{name}"),
        Some(_) => name,
    };
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_and_digits_stay_legal() {
        assert_eq!(snake("type"), "type_");
        assert_eq!(snake("isWAContact"), "is_wa_contact");
        assert_eq!((snake("24h"), pascal("24h")), ("x24h".into(), "X24h".into()));
        assert_eq!(pascal("sort-by"), "SortBy");
        assert_eq!(pascal("self"), "Self_");
        assert_eq!((snake(""), pascal("")), ("x".into(), "Empty".into()));
    }

    #[test]
    fn the_plural_of_an_abbreviation_is_a_word() {
        assert_eq!(snake("messagesIDs"), "messages_ids");
        assert_eq!(snake("URLsOfFiles"), "urls_of_files");
        assert_eq!((snake("isTeams"), snake("AsIs")), ("is_teams".into(), "as_is".into()));
        assert_eq!(pascal("listIDs"), "ListIds");
    }

    #[test]
    fn every_value_has_a_name_of_its_own() {
        assert_eq!(
            variants(["+", "-", "+1", "-1", "1"], &[]),
            ["Plus", "Minus", "Plus1", "Minus1", "X1"]
        );
        assert_eq!(variants(["a", "A", "a-", "b", "'a'"], &[]), ["A", "A2", "A3", "B", "A4"]);
        assert_eq!(variants(["", "24_HOURS", "other"], &["Other"]), ["Empty", "X24Hours", "Other2"]);
        assert_eq!(fields(["isMe", "is_me", "wire"], &["wire"]), ["is_me", "is_me2", "wire2"]);
        assert_eq!(variants(["pre-view", "->", "é"], &[]), ["PreView", "MinusGreater", "É"]);
    }

    #[test]
    fn a_value_that_is_added_at_the_end_renames_nothing() {
        let before = variants(["a", "b", "A"], &[]);
        assert_eq!(variants(["a", "b", "A", "B"], &[])[..3], before[..]);
    }
}

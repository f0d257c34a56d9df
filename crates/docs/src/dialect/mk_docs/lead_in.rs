//! The object that a line before a table names: ``Fields of the object `messageData` ``.

use crate::markdown::Inline;

/// A longer line is a sentence about something else.
const WORD_LIMIT: usize = 9;

/// Beginnings of words for what has fields, in small letters.
const KINDS: [&str; 7] = ["obj", "array", "list", "объект", "массив", "структур", "estrutura"];

/// The object whose fields follow: in any language the code span that ends the line, else one beside a word for an object.
pub(super) fn object(text: &Inline) -> Option<String> {
    let [code] = text.codes.as_slice() else { return None };
    let line = text.trimmed();
    let is_short = !line.contains('\n') && line.split_whitespace().count() <= WORD_LIMIT;
    let (before, after) = line.split_once(code.as_str())?;
    let after = after.trim().trim_end_matches([':', '.']).trim_end();
    // A line of nothing but code is a value or an address.
    let is_named = match after {
        "" => !before.trim().is_empty(),
        _ => {
            before.split_whitespace().next_back().is_some_and(is_kind)
                || after.split_whitespace().next().is_some_and(is_kind)
        }
    };
    let name = clean(code);
    (is_short && is_named && is_name(&name) && !line.contains('=')).then_some(name)
}

/// The object in a line that prints no code: its last word, behind a word for an object.
pub(super) fn last_word(line: &str) -> Option<String> {
    let mut words = line.split_whitespace();
    let (last, before) = (clean(words.next_back()?), words.next_back()?);
    let is_short = words.count() <= WORD_LIMIT;
    (is_short && is_kind(before) && is_name(&last)).then_some(last)
}

fn is_kind(word: &str) -> bool {
    let word = word.to_lowercase();
    KINDS.iter().any(|kind| word.starts_with(kind))
}

/// Names of lists are printed with brackets now and then.
fn clean(name: &str) -> String {
    name.replace("[]", "").trim().trim_matches(['.', ':']).to_owned()
}

fn is_name(name: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "_.-".contains(sign);
    name.starts_with(|sign: char| sign.is_ascii_alphabetic()) && name.chars().all(is_sign)
}

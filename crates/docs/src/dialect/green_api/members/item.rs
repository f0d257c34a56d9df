//! One name of a list, and what stands beside it.

use super::split::{split, split_at_any};

const TYPES: [&str; 9] =
    ["string", "integer", "boolean", "number", "object", "array", "int64", "double", "float"];

/// A name of a list, and what is said of it.
pub(super) struct Item<'a> {
    pub name: &'a str,
    pub said: Said<'a>,
    /// Words follow, which may hold a comma themselves.
    pub has_gloss: bool,
}

/// What stands in parentheses after a name.
pub(super) enum Said<'a> {
    Nothing,
    /// Words that are neither a type nor names.
    Remark,
    Type(String),
    /// A type, and the values that it is chosen from.
    Choice(&'a str, Vec<&'a str>),
    /// The type of this name and of those before it.
    TypeOfAll(String),
    /// `array of …`: the whole, and what it is a list of.
    ListOf(&'a str, &'a str),
    /// The names of the members.
    Names(Vec<&'a str>),
}

impl<'a> Said<'a> {
    /// Whether it makes the word before it a name beyond doubt.
    pub(super) fn tells(&self) -> bool {
        !matches!(self, Self::Nothing | Self::Remark)
    }

    fn of(remark: &'a str) -> Self {
        let first = split(remark, ';').first().copied().unwrap_or_default();
        if let Some(items) = first.strip_prefix("array of ") {
            let is_type =
                items.split([' ', ',']).next().is_some_and(|word| singular(word).is_some());
            return match is_type {
                true => Self::Type(first.to_owned()),
                false => Self::ListOf(first, items),
            };
        }
        let parts = split(first, ',');
        let types: Vec<&str> = parts.iter().copied().take_while(|part| is_type(part)).collect();
        match types.split_first() {
            Some((kind, formats)) => match singular(kind).filter(|single| single != kind) {
                Some(single) => Self::TypeOfAll([&[single], formats].concat().join(", ")),
                None => Self::Type(types.join(", ")),
            },
            None => Self::values(first).or_else(|| Self::names(&parts)).unwrap_or(Self::Remark),
        }
    }

    /// `string: ONE, OTHER`: a type and its values, or words about it.
    fn values(first: &'a str) -> Option<Self> {
        let (kind, list) = first.split_once(':')?;
        if singular(kind) != Some(kind) {
            return None;
        }
        let values = split(list, ',');
        let is_value = |value: &&str| !value.is_empty() && value.chars().all(is_of_name);
        Some(match values.iter().all(is_value) {
            true => Self::Choice(kind, values),
            false => Self::Type(kind.to_owned()),
        })
    }

    /// Names, not words: one of them at least has a capital inside.
    fn names(parts: &[&'a str]) -> Option<Self> {
        let are_names = parts.len() > 1 && parts.iter().all(|part| is_name(part));
        if !are_names || !parts.iter().any(|part| has_capital(part)) {
            return None;
        }
        Some(Self::Names(parts.to_vec()))
    }
}

impl<'a> Item<'a> {
    /// Reads `name`, `name (what is said)` with words after it, or `name one/other`, which tells values.
    pub(super) fn of(piece: &'a str) -> Option<Self> {
        let Begun { name, remark, after } = begin(piece)?;
        let said = remark.map_or(Said::Nothing, Said::of);
        let are_values = remark.is_none() && after.contains('/') && after.split('/').all(is_name);
        if !after.is_empty() && !said.tells() && !are_values {
            return None;
        }
        Some(Self { name, said, has_gloss: !after.is_empty() && !are_values })
    }

    /// `otherName, name of the thing`: a list of names may end in words about the last one.
    pub(super) fn ending(piece: &'a str, before: &[Item<'_>]) -> Option<Self> {
        let Begun { name, remark, after } = begin(piece)?;
        let is_ending = remark.is_none()
            && after.starts_with("of ")
            && before.iter().any(|item| has_capital(item.name));
        is_ending.then_some(Self { name, said: Said::Nothing, has_gloss: true })
    }
}

/// Whether a text is a name with nothing but a remark in parentheses.
fn is_closed(piece: &str) -> bool {
    begin(piece).is_some_and(|begun| begun.after.is_empty())
}

/// Whether a text is such a name, or one with a remark and words after it.
fn is_begun(piece: &str) -> bool {
    begin(piece).is_some_and(|begun| begun.after.is_empty() || begun.remark.is_some())
}

struct Begun<'a> {
    name: &'a str,
    remark: Option<&'a str>,
    after: &'a str,
}

fn begin(piece: &str) -> Option<Begun<'_>> {
    let piece = piece.trim();
    let end = piece.find(|sign: char| !is_of_name(sign)).unwrap_or(piece.len());
    let (name, rest) = piece.split_at_checked(end)?;
    if !is_name(name) {
        return None;
    }
    let Some(inner) = rest.trim_start().strip_prefix('(') else {
        // What follows a name without a space, as in `e.g.`, makes another word of it.
        let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
        return is_apart.then_some(Begun { name, remark: None, after: rest.trim() });
    };
    let mut depth = 1_usize;
    let close = inner.char_indices().find(|(_, sign)| {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let (remark, after) = inner.split_at_checked(close.map_or(inner.len(), |(at, _)| at))?;
    let after = after.strip_prefix(')').unwrap_or_default().trim();
    Some(Begun { name, remark: Some(remark.trim()), after })
}

fn is_name(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_lowercase()) && text.chars().all(is_of_name)
}

fn is_of_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_'
}

fn has_capital(name: &str) -> bool {
    name.contains(|sign: char| sign.is_ascii_uppercase())
}

/// A type, also where it is told of a table or an example alone: `table: string`.
fn is_type(part: &str) -> bool {
    let kind = match part.split_once(": ") {
        Some((source, kind)) if is_name(source) && singular(source).is_none() => kind,
        _ => part,
    };
    singular(kind).is_some()
}

/// The type that a word names, of one value or of many.
fn singular(word: &str) -> Option<&'static str> {
    TYPES
        .into_iter()
        .find(|kind| word.strip_prefix(kind).is_some_and(|end| end.is_empty() || end == "s"))
}

/// `a or b (string)` are two names; with other words among them it is one text.
pub(super) fn alternatives(piece: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = piece;
    while let Some((part, after)) = split_at_any(rest, &[" or ", " and "]) {
        if !is_closed(part) {
            return vec![piece];
        }
        parts.push(part);
        rest = after;
    }
    if !parts.is_empty() && !is_begun(rest) {
        return vec![piece];
    }
    parts.push(rest);
    parts
}

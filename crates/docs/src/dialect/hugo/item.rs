//! An item of a list: the name that it begins with, and the values that it prints.

use crate::dialect::table::says_deprecated;
use crate::facts::Attribute;
use crate::markdown::Inline;

/// Names that one item can introduce; more are a sentence in code.
const NAMES_LIMIT: usize = 8;

/// An item.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub depth: usize,
    pub text: &'a Inline,
    pub line: usize,
}

/// What an item says of an object or a list.
#[derive(Default)]
pub(super) struct Described<'a> {
    pub kind: Option<&'static str>,
    /// The names of its members.
    pub members: Vec<&'a str>,
}

impl<'a> Item<'a> {
    /// The code span that the item begins with.
    pub(super) fn code(&self) -> Option<&'a str> {
        self.text.codes.first().filter(|_| self.text.starts_with_code).map(String::as_str)
    }

    /// The name and the value that an item of words ends in.
    pub(super) fn pair_at_end(&self) -> Option<(&'a str, &'a str)> {
        let [code] = self.text.codes.as_slice() else { return None };
        let is_end = !self.text.starts_with_code && self.text.trimmed().ends_with(code.as_str());
        code.split_once('=').filter(|(name, _)| is_end && is_name(name))
    }

    /// The names that follow the first one: `` `a` and `b` - … ``.
    pub(super) fn more_names(&self) -> Vec<&'a str> {
        let mut codes = self.text.codes.iter().filter(|_| self.text.starts_with_code);
        let first = codes.next().map_or("", String::as_str);
        let mut rest = self.text.trimmed().strip_prefix(first).unwrap_or_default();
        let mut names = Vec::new();
        for code in codes.take(NAMES_LIMIT) {
            let after = [" and ", ", "].iter().find_map(|joint| rest.strip_prefix(joint));
            let Some(after) = after.and_then(|after| after.strip_prefix(code.as_str())) else {
                break;
            };
            names.push(code.as_str());
            rest = after;
        }
        names
    }

    /// The name of an item that is nested in no other.
    pub(super) fn top_name(&self) -> Option<&'a str> {
        let code = self.code().filter(|_| self.depth == 1)?;
        let name = code.split([':', '=']).next().unwrap_or(code);
        name.split('.').all(|part| part == "[]" || is_name(part)).then_some(name)
    }

    /// The values that the item lists behind its name: `can be A, B`, or `'a' | 'b'`.
    pub(super) fn listed_values(&self) -> Vec<String> {
        let codes = self.text.codes.iter().skip(1);
        let text = self.text.text.as_str();
        let name = self.text.codes.first().map_or("", String::as_str);
        let after_name = text.trim_start().strip_prefix(name).unwrap_or_default();
        if let Some(code) = codes.clone().next()
            && code.contains(" | ")
            && after_name.strip_prefix(": ").is_some_and(|rest| rest.starts_with(code.as_str()))
        {
            return values(code);
        }
        let Some((_, mut rest)) = text.split_once("can be") else { return Vec::new() };
        let mut listed = Vec::new();
        for code in codes {
            rest = rest.trim_start_matches([' ', '\n', ',']);
            rest = rest.strip_prefix("or ").unwrap_or(rest);
            match rest.strip_prefix(code.as_str()).filter(|_| is_name(code)) {
                Some(after) => {
                    listed.push(code.clone());
                    rest = after;
                }
                // A code span before the words is no value.
                None if listed.is_empty() => {}
                None => break,
            }
        }
        // One value alone is an example: `can be api for …`.
        if listed.len() > 1 { listed } else { Vec::new() }
    }

    /// What the item says of an object: `Object with …, includes `a`, `b``.
    pub(super) fn described_object(&self) -> Described<'a> {
        let mut described = Described::default();
        let name = self.text.codes.first().map_or("", String::as_str);
        let after = self.text.trimmed().strip_prefix(name).unwrap_or_default();
        described.kind = after.split(". ").find_map(kind_of);
        if described.kind.is_none() {
            return described;
        }
        let announced =
            ["includes ", "include ", "contains ", "with fields ", "fields: ", "members: "]
                .iter()
                .find_map(|word| after.split_once(word));
        let Some((_, mut rest)) = announced else { return described };
        for code in self.text.codes.iter().skip(1).filter(|code| is_name(code)) {
            rest = rest.trim_start_matches([' ', '\n', ',']);
            rest = rest.strip_prefix("and ").unwrap_or(rest);
            match rest.strip_prefix(code.as_str()) {
                Some(after) => {
                    described.members.push(code);
                    rest = after;
                }
                // A code span before the words is no member.
                None if described.members.is_empty() => {}
                None => break,
            }
        }
        described
    }

    /// What the item says about the name, without its values.
    pub(super) fn attribute(&self, name: &str) -> Attribute {
        let text = self.text.trimmed().to_lowercase();
        let mandatory = if text.contains("optional") {
            Some(false)
        } else if text.contains("(required") || text.contains("mandatory") {
            Some(true)
        } else {
            None
        };
        Attribute {
            name: name.to_owned(),
            mandatory,
            deprecated: says_deprecated(&text),
            line: self.line,
            ..Attribute::default()
        }
    }
}

/// What a sentence says that its subject is, if that is an object or a list.
fn kind_of(sentence: &str) -> Option<&'static str> {
    let words = sentence.trim_start_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase();
    let words =
        ["a ", "an ", "the "].iter().find_map(|it| words.strip_prefix(it)).unwrap_or(&words);
    let begins = |kinds: &[&str]| kinds.iter().any(|kind| words.starts_with(kind));
    if begins(&["object "]) {
        Some("object")
    } else {
        begins(&["array ", "list of "]).then_some("array")
    }
}

/// The names and values of a code span: `name`, `name: value`, `name: value, name: value`.
pub(super) fn pairs<'a>(
    code: &'a str,
    is_member: impl Fn(&str) -> bool,
) -> Vec<(&'a str, Option<&'a str>)> {
    let pair = |part: &'a str| part.split_once(": ").filter(|(name, _)| is_name(name));
    let parts: Option<Vec<_>> = code.split(", ").take(NAMES_LIMIT).map(pair).collect();
    match parts {
        Some(parts) => parts.into_iter().map(|(name, value)| (name, Some(value.trim()))).collect(),
        None => match code.split_once('=').filter(|(name, _)| is_member(name)) {
            Some((name, value)) => vec![(name, Some(value))],
            None => vec![(code, None)],
        },
    }
}

/// The values of a printed value: `desc|asc` is two; `{field}` says that there are some; `1&ids=2` is two.
pub(super) fn values(printed: &str) -> Vec<String> {
    // An address that goes on is a form, no value.
    if printed.starts_with('{') || printed.ends_with("...") {
        return Vec::new();
    }
    printed
        .split(['|', '&'])
        .map(|value| value.rsplit('=').next().unwrap_or(value).trim_matches([' ', '\'', '"']))
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a text could be the name of a parameter or a field.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|sign| sign.is_alphanumeric() || "_-.[]@".contains(sign))
        && name.starts_with(|sign: char| sign.is_alphabetic() || sign == '_')
}

/// Whether a name is that of an environment variable.
pub(super) fn is_environment(name: &str) -> bool {
    name.contains('_') && !name.contains(|sign: char| sign.is_ascii_lowercase())
}

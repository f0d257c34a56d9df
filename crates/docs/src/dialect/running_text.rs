//! A page whose layout is lost: headings end in `#`, tables and payloads follow one another in one line.

use super::address;
use super::builder::{Builder, Printed};
use crate::facts::{Attribute, Origin, Place, Provenance, Role};

const TYPES: &[&str] =
    &["string", "integer", "boolean", "object", "array", "number", "float", "double", "int64"];
const SECTIONS: &[&str] = &[
    "Request parameters#",
    "Request body example#",
    "Request examples#",
    "Request#",
    "Response parameters#",
    "Response body example#",
    "Response#",
    "errors#",
];

/// Reads the text of a page.
pub(super) fn read(mut builder: Builder, text: &str) -> Builder {
    let title = text
        .lines()
        .find_map(|line| line.strip_prefix("# "))
        .map(|title| title.trim_end_matches('#').trim().to_owned());
    for (index, line) in text.lines().enumerate() {
        if line.len() > 2000 {
            let body = title
                .as_deref()
                .and_then(|title| line.find(&format!(" {title}# ")).and_then(|at| line.get(at..)))
                .unwrap_or(line);
            sections(&mut builder, body, index + 1);
        }
    }
    builder.page.title = title;
    builder
}

/// Splits the line at its headings.
fn sections(builder: &mut Builder, text: &str, line: usize) {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    for name in SECTIONS {
        for (at, _) in text.match_indices(name) {
            // `Request#` also ends `Some Request#`: a heading begins after a space, and the longest name wins.
            let begins =
                text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with(' '));
            if begins
                && !starts.iter().any(|(known, longer)| at >= *known && at < *known + longer.len())
            {
                starts.push((at, name));
            }
        }
    }
    starts.sort_unstable();
    for (index, (at, name)) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(text.len(), |(next, _)| *next);
        let content = text.get(at + name.len()..end).unwrap_or_default();
        section(builder, name, content, line);
    }
}

fn section(builder: &mut Builder, name: &str, content: &str, line: usize) {
    match name {
        "Request#" => endpoint(builder, content, line),
        "Request parameters#" => {
            for attribute in attributes(content, line) {
                let place =
                    if builder.in_path(&[0], &attribute.name) { Place::Path } else { Place::Body };
                builder.parameter(place, belongs(builder, attribute));
            }
        }
        "Response parameters#" => {
            for attribute in attributes(content, line) {
                let attribute = belongs(builder, attribute);
                builder.response(None, attribute);
            }
        }
        "Request body example#" => example(builder, Role::Request, content, line),
        "Response body example#" => example(builder, Role::Response, content, line),
        "errors#" => errors(builder, content, line),
        _ => {}
    }
}

fn belongs(builder: &Builder, attribute: Attribute) -> Attribute {
    Attribute { endpoints: (0..builder.page.endpoints.len()).collect(), ..attribute }
}

fn endpoint(builder: &mut Builder, content: &str, line: usize) {
    let words: Vec<&str> = content.split_whitespace().collect();
    for pair in words.windows(2) {
        if let [method, printed] = pair
            && address::is_method(method)
            && let Some(found) = address::parse(printed)
        {
            builder.endpoint(Some(method), &found, Origin::Statement, line);
            for name in address::placeholders(&found.path.clone()) {
                let attribute = Attribute {
                    name: name.to_owned(),
                    line,
                    endpoints: vec![0],
                    ..Attribute::default()
                };
                builder.parameter(Place::Path, attribute);
            }
        }
    }
}

/// Rows are a name and a type; what follows up to the next such pair is the meaning.
fn attributes(content: &str, line: usize) -> Vec<Attribute> {
    let words: Vec<&str> = content.split_whitespace().collect();
    let mut found = Vec::new();
    let mut object = None;
    for (index, word) in words.iter().enumerate() {
        let next = |ahead: usize| words.get(index + ahead).copied().unwrap_or_default();
        if next(1) == "object" && next(2) == "parameters" {
            object = Some((*word).to_owned());
        } else if TYPES.contains(&next(1)) && is_name(word) {
            let mandatory = match next(2) {
                "Yes" => Some(true),
                "No" => Some(false),
                _ => None,
            };
            let (name, type_name) = ((*word).to_owned(), Some(next(1).to_owned()));
            found.push(Attribute {
                name,
                type_name,
                mandatory,
                object: object.clone(),
                line,
                ..Attribute::default()
            });
        }
    }
    found
}

fn is_name(word: &str) -> bool {
    // Prose can have a type's name after an article.
    if ["the", "a", "an", "of", "or", "and", "to", "as", "is", "in"].contains(&word) {
        return false;
    }
    word.starts_with(|sign: char| sign.is_ascii_lowercase() || sign == '_')
        && word.chars().all(|sign| sign.is_ascii_alphanumeric() || "_.".contains(sign))
}

fn example(builder: &mut Builder, role: Role, content: &str, line: usize) {
    let raw = content
        .find(['{', '['])
        .and_then(|start| content.get(start..))
        .map(balanced)
        .unwrap_or_default();
    if !raw.is_empty() {
        let endpoints = (0..builder.page.endpoints.len()).collect();
        builder.example(Printed {
            role,
            status: None,
            raw,
            line,
            provenance: Provenance::Documented,
            endpoints,
            events: Vec::new(),
        });
    }
}

/// The text up to the bracket that closes the first one.
fn balanced(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (index, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' | '[' if !quoted => depth += 1,
            '}' | ']' if !quoted => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return text.get(..=index).unwrap_or(text);
                }
            }
            _ => {}
        }
    }
    text
}

/// A row begins with its status.
fn errors(builder: &mut Builder, content: &str, line: usize) {
    let words: Vec<&str> = content.split_whitespace().collect();
    let starts: Vec<(usize, u16)> = words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.len() == 3)
        .filter_map(|(index, word)| Some((index, word.parse().ok()?)))
        .filter(|(_, status)| (400..600).contains(status))
        .collect();
    for (row, (index, status)) in starts.iter().enumerate() {
        let end = starts.get(row + 1).map_or(words.len(), |(next, _)| *next);
        let identifier = words.get(index + 1..end).and_then(identifier);
        let endpoints = (0..builder.page.endpoints.len()).collect();
        builder.status(*status, identifier, line, endpoints);
    }
}

/// The text of an answer, which the meaning follows without a sign between: a meaning begins with a capital, after a word
/// that ends no sentence and has none. Where no such word is, nobody can tell where the text ends.
fn identifier(words: &[&str]) -> Option<String> {
    let begins = |pair: &[&str]| match pair {
        [before, word] => is_inside(before) && is_capitalised(word),
        _ => false,
    };
    let last = words.windows(2).position(begins)?;
    Some(words.get(..=last)?.join(" "))
}

fn is_inside(word: &str) -> bool {
    word.starts_with(char::is_lowercase) && word.ends_with(char::is_alphanumeric)
}

/// `Word`, but not `nameOfSomething` or `NameOfSomething`.
fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(|sign| !sign.is_uppercase())
}

//! Splitting a text outside its parentheses.

use super::item;

/// The parts between a sign, without surrounding white space.
pub(super) fn split(text: &str, sign: char) -> Vec<&str> {
    let mut depth = 0_usize;
    let separates = |found: char| {
        depth = below(depth, found);
        depth == 0 && found == sign
    };
    text.split(separates).map(str::trim).collect()
}

/// The parts before and after a separator.
pub(super) fn split_once<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    split_at_any(text, &[separator])
}

/// The parts before and after the first of several separators.
fn split_at_any<'a>(text: &'a str, separators: &[&str]) -> Option<(&'a str, &'a str)> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, sign)| {
        depth = below(depth, sign);
        let rest = text.get(at..).filter(|_| depth == 0)?;
        let after = separators.iter().find_map(|separator| rest.strip_prefix(separator))?;
        Some((text.get(..at)?.trim(), after.trim()))
    })
}

fn below(depth: usize, sign: char) -> usize {
    match sign {
        '(' => depth + 1,
        ')' => depth.saturating_sub(1),
        _ => depth,
    }
}

/// `a or b (string)` are two names; with other words among them it is one text.
pub(super) fn alternatives(piece: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = piece;
    while let Some((part, after)) = split_at_any(rest, &[" or ", " and "]) {
        if !item::is_closed(part) {
            return vec![piece];
        }
        parts.push(part);
        rest = after;
    }
    if !parts.is_empty() && !item::is_begun(rest) {
        return vec![piece];
    }
    parts.push(rest);
    parts
}

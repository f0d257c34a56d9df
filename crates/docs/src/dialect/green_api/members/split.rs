//! Splitting a text outside its parentheses.

/// The parts between a sign, without surrounding white space.
pub(in crate::dialect::green_api) fn split(text: &str, sign: char) -> Vec<&str> {
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
pub(super) fn split_at_any<'a>(text: &'a str, separators: &[&str]) -> Option<(&'a str, &'a str)> {
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

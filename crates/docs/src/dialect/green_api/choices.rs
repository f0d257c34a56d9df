//! The values of a field whose type is an enum: its type or its meaning lists them.

use super::members::split::split;

/// The values that a row tells; none for a type that is no enum, and for a meaning that is no list.
pub(super) fn told(type_name: &str, meaning: &str) -> Vec<String> {
    if !type_name.split_whitespace().any(|word| word == "enum") {
        return Vec::new();
    }
    // `string enum yes/no`
    if let Some(last) = type_name.split_whitespace().next_back().filter(|last| last.contains('/')) {
        return last.split('/').map(str::to_owned).collect();
    }
    let clauses = split(meaning, ';');
    let defined: Vec<String> = clauses.iter().filter_map(|clause| defined(clause)).collect();
    if clauses.iter().any(|clause| clause.contains(DASH)) {
        return defined;
    }
    listed(clauses.first().copied().unwrap_or_default())
}

/// What joins a value with its meaning.
const DASH: &str = " - ";

/// `value - meaning`, or a value alone among others that have one.
fn defined(clause: &str) -> Option<String> {
    let (before, _) = clause.split_once(DASH).unwrap_or((clause, ""));
    let word = before.split_whitespace().next().filter(|word| is_value(word))?;
    (clause.contains(DASH) || before.trim() == word).then(|| word.to_owned())
}

/// The values of a list: `a, b (remark), c or d`. Behind the last one a word may say what they are of.
fn listed(text: &str) -> Vec<String> {
    // `of one kind: a, b`
    let text = text.rsplit_once(": ").map_or(text, |(_, list)| list);
    let mut pieces: Vec<&str> = split(text, ',');
    if let Some(last) = pieces.pop() {
        let last = last.strip_prefix("or ").unwrap_or(last);
        pieces.extend(last.split(" or "));
    }
    let count = pieces.len();
    let value = |(index, piece): (usize, &&str)| {
        let bare = piece.split_once('(').map_or(*piece, |(before, _)| before);
        let mut words = bare.split_whitespace();
        let first = words.next().filter(|word| is_value(word))?;
        let rest = words.count();
        let is_last = index + 1 == count && count > 1;
        (rest == 0 || (rest == 1 && is_last)).then(|| first.to_owned())
    };
    let values: Option<Vec<String>> = pieces.iter().enumerate().map(value).collect();
    values.unwrap_or_default()
}

fn is_value(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn an_enum_lists_its_values_in_its_type_or_its_meaning() {
        for (type_name, meaning, wanted) in [
            ("string enum yes/no", "words, and more", "yes no"),
            ("string enum", "one, two (old), three or four", "one two three four"),
            ("string enum", "one, two, or three", "one two three"),
            ("string enum", "outgoing: one, two; three elsewhere", "one two"),
            ("string enum", "one - is first; two on the page (x) - a, b; three", "one two three"),
            ("string enum", "one", "one"),
            ("integer enum", "0 (off), 60 or 90 seconds", "0 60 90"),
        ] {
            assert_eq!(told(type_name, meaning).join(" "), wanted, "{meaning}");
        }
    }

    #[test]
    fn words_are_no_values() {
        for (type_name, meaning) in [
            ("string", "one, two"),
            ("string enum", "one shows this; leave it out for that"),
            ("string enum", "one of the three"),
            ("string enum", ""),
        ] {
            assert!(told(type_name, meaning).is_empty(), "{meaning}");
        }
    }
}

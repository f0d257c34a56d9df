//! What a misspelt name of an operation probably stands for.

/// Longer names are not compared: no operation has one.
const LONGEST: usize = 100;

/// The known name that is most like the given one, or how names look.
pub(super) fn hint(given: &str, known: &[&str]) -> String {
    let given = folded(given);
    let distances = known.iter().map(|name| (distance(&given, &folded(name)), *name));
    match distances.min() {
        Some((distance, name)) if given.len() <= LONGEST && distance <= given.len() / 3 => {
            format!("did you mean `{name}`?")
        }
        _ => {
            "an operation is called as its page is, in lowerCamelCase: `sendMessage` is the one of \
              the method `send_message`"
                .to_owned()
        }
    }
}

/// `send_message` and `sendMessage` are the same word to a person.
fn folded(name: &str) -> Vec<char> {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).take(LONGEST + 1).collect()
}

/// How many letters must be added, removed or replaced to get from one name to the other.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_is_different() {
        for (from, to, expected) in
            [("", "", 0), ("", "ab", 2), ("kitten", "sitting", 3), ("sendmesage", "sendmessage", 1)]
        {
            assert_eq!(distance(&folded(from), &folded(to)), expected, "{from} {to}");
        }
    }

    #[test]
    fn a_name_of_any_length_is_no_trouble() {
        assert!(hint(&"x".repeat(10_000_000), &["getChats"]).starts_with("an operation"));
        assert!(hint("", &["getChats"]).starts_with("an operation"));
        assert!(hint("", &[]).starts_with("an operation"));
    }
}

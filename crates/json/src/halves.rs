//! Finds the escapes of half characters.

use std::borrow::Cow;

/// The escape of a replacement character. It is as long as what it replaces, so that every other
/// byte keeps its place.
const REPLACEMENT: &[u8] = br"\ufffd";

/// The length of an escape with four digits.
const ESCAPE: usize = REPLACEMENT.len();

/// JSON in which each escape of half a character (a surrogate that is not one of a pair) is that of a
/// replacement character. Borrowed if there is none. What is no JSON is none afterwards either.
///
/// For what cannot be read by [`from_slice`](crate::from_slice): a value that borrows from its text.
#[must_use]
pub fn without_halves(json: &[u8]) -> Cow<'_, [u8]> {
    let mut whole = Cow::Borrowed(json);
    let mut place = 0;
    while let Some(found) = next_backslash(json, place) {
        place = match (unit(json, found), unit(json, found + ESCAPE)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => found + 2 * ESCAPE,
            (Some(0xD800..=0xDFFF), _) => {
                whole.to_mut()[found..found + ESCAPE].copy_from_slice(REPLACEMENT);
                found + ESCAPE
            }
            // Another escape: `\\` is two backslashes long, and hides the `u` that may follow.
            _ => found + 2,
        };
    }
    whole
}

fn next_backslash(json: &[u8], from: usize) -> Option<usize> {
    let offset = json.get(from..)?.iter().position(|byte| *byte == b'\\')?;
    Some(from + offset)
}

/// The 16 bits of an escape that begins here: `\ud83d`.
fn unit(json: &[u8], place: usize) -> Option<u16> {
    let digits = json.get(place..place + ESCAPE)?.strip_prefix(br"\u")?;
    digits.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(digit).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_whole(json: &str, expected: &str) {
        let whole = without_halves(json.as_bytes());
        assert_eq!(String::from_utf8_lossy(&whole), expected);
        assert_eq!(matches!(whole, Cow::Owned(_)), json != expected, "{json}");
    }

    #[test]
    fn replaces_halves_only() {
        assert_whole(r#""a\ud83d""#, r#""a\ufffd""#);
        assert_whole(r#""\uDE00b""#, r#""\ufffdb""#);
        assert_whole(r#""\ud83d\ud83d\ude00\ude00""#, r#""\ufffd\ud83d\ude00\ufffd""#);
        assert_whole(r#""\ud83d\n\u0041""#, r#""\ufffd\n\u0041""#);
        assert_whole(r#""\uD83D\uDE00\u00e9 \/ \"""#, r#""\uD83D\uDE00\u00e9 \/ \"""#);
    }

    #[test]
    fn a_backslash_that_was_escaped_escapes_nothing() {
        assert_whole(r#""\\ud83d""#, r#""\\ud83d""#);
        assert_whole(r#""\\\ud83d""#, r#""\\\ufffd""#);
    }

    #[test]
    fn what_is_cut_off_is_left_alone() {
        for json in ["\"\\", r#""\u"#, r#""\ud8"#, r#""\ud83"#, r#""\ud8zz""#, ""] {
            assert_whole(json, json);
        }
        assert_whole(r#""\ud83d\ude0"#, r#""\ufffd\ude0"#);
    }
}

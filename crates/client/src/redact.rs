//! Takes the client's secrets out of what a server or a library says.
//!
//! A server that echoes its input (an error page with the URL, a JSON message with the header) puts
//! the token into the error, and from there it goes to logs and tickets. So every text that is kept
//! for an error goes through a [`Redactor`] first.
//!
//! A secret is recognised however it was written: as it is, percent-encoded (once or more, in any
//! case), with JSON escapes, or with HTML entities, and in any mixture of these: the escaping is
//! undone character by character.

use std::borrow::Cow;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

/// What a secret is replaced with.
pub(crate) const REDACTED: &str = "[redacted]";

/// How often a text may have been escaped on top of an escaped one. The bound keeps a hostile text
/// cheap.
const DEEPEST: usize = 5;

/// The length of `&#x10FFFF;`.
const LONGEST_ENTITY: usize = 10;

/// The secrets of one client. It has no `Debug`.
#[derive(Default)]
pub(crate) struct Redactor {
    /// The longest first, so that a secret that begins with another is replaced whole.
    secrets: Vec<SecretString>,
}

impl Redactor {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let mut secrets: Vec<&str> =
            secrets.into_iter().filter(|secret| !secret.is_empty()).collect();
        secrets.sort_unstable_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets.dedup();
        Self { secrets: secrets.into_iter().map(SecretString::from).collect() }
    }

    /// The same secrets, and more.
    pub(crate) fn with<'a>(&'a self, more: impl Iterator<Item = &'a str>) -> Self {
        Self::new(self.secrets.iter().map(ExposeSecret::expose_secret).chain(more))
    }

    /// The text without secrets.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut redacted = String::new();
        let mut kept_from = 0;
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            if let Some(length) = self.secret_at(rest) {
                redacted.push_str(&text[kept_from..at]);
                redacted.push_str(REDACTED);
                at += length;
                kept_from = at;
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
        if redacted.is_empty() {
            return Cow::Borrowed(text);
        }
        redacted.push_str(&text[kept_from..]);
        Cow::Owned(redacted)
    }

    /// The text without secrets.
    pub(crate) fn string(&self, text: String) -> String {
        match self.text(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(redacted) => redacted,
        }
    }

    /// The value without secrets, in texts, keys and numbers.
    pub(crate) fn value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.string(text)),
            Value::Array(items) => {
                Value::Array(items.into_iter().map(|item| self.value(item)).collect())
            }
            Value::Object(fields) => Value::Object(self.fields(fields)),
            Value::Number(number) => match self.text(&number.to_string()) {
                Cow::Borrowed(_) => Value::Number(number),
                Cow::Owned(redacted) => Value::String(redacted),
            },
            Value::Null | Value::Bool(_) => value,
        }
    }

    fn fields(&self, fields: Map<String, Value>) -> Map<String, Value> {
        fields.into_iter().map(|(name, value)| (self.string(name), self.value(value))).collect()
    }

    /// The length of the secret that the text begins with, as it is written there.
    fn secret_at(&self, text: &str) -> Option<usize> {
        self.secrets.iter().find_map(|secret| written_length(text, secret.expose_secret()))
    }
}

/// The length of what the text begins with, if that is `secret` in some spelling.
fn written_length(text: &str, secret: &str) -> Option<usize> {
    if !text.starts_with(['%', '\\', '&', '+']) && !text.starts_with(secret.chars().next()?) {
        return None;
    }
    // How much of the text and of the secret was read, for each way to read the text that is yet to
    // be tried: `%2541` is `%41` encoded once, or `A` encoded twice.
    let mut ways = vec![(0, 0)];
    while let Some((read, matched)) = ways.pop() {
        let Some(character) = secret.get(matched..)?.chars().next() else {
            return Some(read);
        };
        let matched = matched + character.len_utf8();
        spellings(text.get(read..)?, character, |length| ways.push((read + length, matched)));
    }
    None
}

/// Finds the lengths of what the text begins with, if that is `character` in some spelling. The
/// last is tried first.
fn spellings(text: &str, character: char, mut found: impl FnMut(usize)) {
    match text.as_bytes().first() {
        Some(b'%') if character == '%' => percent_signs(text).for_each(&mut found),
        Some(b'%') => percent_encoded(text, character).into_iter().for_each(&mut found),
        Some(b'\\') => escaped(text, character).into_iter().for_each(&mut found),
        Some(b'&') => entity(text, character).into_iter().for_each(&mut found),
        Some(b'+') if character == ' ' => found(1),
        _ => {}
    }
    if text.starts_with(character) {
        found(character.len_utf8());
    }
}

/// `%25`, `%2525` and so on: how often it was encoded, only what follows can tell.
fn percent_signs(text: &str) -> impl Iterator<Item = usize> {
    (1..=DEEPEST)
        .map_while(|depth| (text.get(2 * depth - 1..)?.starts_with("25")).then_some(2 * depth + 1))
}

/// `%41`, and `%2541` where that was encoded again.
fn percent_encoded(text: &str, character: char) -> Option<usize> {
    let mut buffer = [0; 4];
    let mut length = 0;
    for byte in character.encode_utf8(&mut buffer).bytes() {
        length += percent_encoded_byte(text.get(length..)?, byte)?;
    }
    Some(length)
}

fn percent_encoded_byte(text: &str, byte: u8) -> Option<usize> {
    let mut digits = text.strip_prefix('%')?;
    for _ in 0..DEEPEST {
        if u8::from_str_radix(digits.get(..2)?, 16) == Ok(byte) {
            return Some(text.len() - digits.len() + 2);
        }
        digits = digits.strip_prefix("25")?;
    }
    None
}

/// `\"`, `\/`, `\\`, `\u0041`, with more backslashes where JSON is within JSON.
fn escaped(text: &str, character: char) -> Option<usize> {
    let backslashes = text.bytes().take(1 << DEEPEST).take_while(|byte| *byte == b'\\').count();
    if character == '\\' {
        return (backslashes > 1).then_some(backslashes);
    }
    let after = text.get(backslashes..)?;
    if let Some(length) =
        after.strip_prefix('u').and_then(|digits| unicode_escape(digits, character))
    {
        return Some(backslashes + 1 + length);
    }
    let is_escaped = matches!(character, '"' | '/' | '\'') && after.starts_with(character);
    is_escaped.then_some(backslashes + 1)
}

/// `0041`, or `d83d\ude00` for a character that needs two.
fn unicode_escape(digits: &str, character: char) -> Option<usize> {
    let mut units = [0; 2];
    let mut rest = digits;
    for (index, unit) in character.encode_utf16(&mut units).iter().enumerate() {
        if index > 0 {
            rest = rest.trim_start_matches('\\').strip_prefix('u')?;
        }
        if u16::from_str_radix(rest.get(..4)?, 16) != Ok(*unit) {
            return None;
        }
        rest = rest.get(4..)?;
    }
    Some(digits.len() - rest.len())
}

/// `&amp;`, `&#38;`, `&#x26;`
fn entity(text: &str, character: char) -> Option<usize> {
    let end = text.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let meant = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => char::from_u32(code_point(name.strip_prefix('#')?)?)?,
    };
    (meant == character).then_some(end + 1)
}

fn code_point(number: &str) -> Option<u32> {
    match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
        None => number.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SECRET: &str = r#"a/b+c d"é\%41&x"#;

    #[track_caller]
    fn assert_redacts(secret: &str, written: &str) {
        let redactor = Redactor::new([secret]);
        let text = format!("before {written} after");
        assert_eq!(redactor.text(&text), "before [redacted] after", "{written}");
        assert_eq!(redactor.text(written), "[redacted]");
    }

    #[test]
    fn recognises_a_secret_in_every_spelling() {
        assert_redacts(SECRET, SECRET);
        assert_redacts(SECRET, "a%2Fb%2Bc%20d%22%C3%A9%5C%2541%26x");
        assert_redacts(SECRET, "a%2fb%2bc+d%22%c3%a9%5c%2541%26x");
        assert_redacts(SECRET, "a%252Fb%252Bc%2520d%2522%25C3%25A9%255C%252541%2526x");
        assert_redacts(SECRET, r#"a\/b+c d\"\u00e9\\%41&x"#);
        assert_redacts(SECRET, r#"a\\/b+c d\\\"\\u00E9\\\\%41\u0026x"#);
        assert_redacts(SECRET, "a&#47;b&#x2B;c&nbsp;d&quot;&#233;&#92;%41&amp;x");
        assert_redacts("tok😀en", r"tok\ud83d\uDE00en");
    }

    #[test]
    fn leaves_other_texts_as_they_are() {
        let redactor = Redactor::new(["token-1"]);
        for text in ["", "token-", "token-2", "%", "%2", "%74oken", "\\u", "&", "&;", "olá"] {
            assert!(matches!(redactor.text(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn replaces_every_occurrence_and_the_longest_secret_first() {
        let redactor = Redactor::new(["abc", "abcdef", "", "abc"]);
        assert_eq!(redactor.text("abcdef abc abcde"), "[redacted] [redacted] [redacted]de");
    }

    #[test]
    fn without_secrets_nothing_is_replaced() {
        assert_eq!(Redactor::new([]).text("anything"), "anything");
    }

    #[test]
    fn a_long_secret_needs_no_deep_stack() {
        let secret = "%41".repeat(200_000);
        assert_eq!(Redactor::new([secret.as_str()]).text(&secret.replace('%', "%25")), REDACTED);
    }

    #[test]
    fn cleans_texts_keys_and_numbers_of_a_value() {
        let redactor = Redactor::new(["1101000001", "t0k"]);
        let value = json!({"t0k": ["a t0k b", 1_101_000_001, 5, null, true]});
        let expected = json!({"[redacted]": ["a [redacted] b", "[redacted]", 5, null, true]});
        assert_eq!(redactor.value(value), expected);
    }
}

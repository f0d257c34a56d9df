//! Takes secrets out of what a server or a library says.
//!
//! A server that echoes its input (an error page with the URL, a JSON message with the header) puts
//! the token into the error, and from there it goes to logs and tickets. So every text that is kept
//! for an error goes through a [`Redactor`] first.
//!
//! A secret is recognised however it was written: as it is, percent-encoded, as in a form, with the escapes of JSON or
//! Rust, with HTML entities, and in any mixture of these.
//!
//! ```
//! use wagate_json::redact::Redactor;
//!
//! let redactor = Redactor::new(["a/b c"]);
//! assert_eq!(redactor.text("GET /x/a%2Fb%20c: no"), "GET /x/[redacted]: no");
//! ```

mod plain;

use std::borrow::Cow;
use std::sync::OnceLock;

use memchr::memmem;
use secrecy::zeroize::Zeroizing;
use serde_json::{Map, Value};

use plain::{DEEPEST, DEEPEST_SECRET, Plain, Span};

/// What a secret is replaced with.
pub const REDACTED: &str = "[redacted]";

/// A longer text is looked through in parts, which bounds the memory.
const PART: usize = 1 << 20;

/// How long a byte of a secret may be when it is written, and some more.
const LONGEST_SPELLING: usize = 64;

/// The secrets of one client or request. It has no `Debug`.
#[derive(Default)]
pub struct Redactor {
    secrets: Vec<Secret>,
}

/// A secret, as it is.
struct Secret {
    itself: Zeroizing<String>,
    /// What it means, once a text comes in which something is escaped: in most nothing is.
    meant: OnceLock<Meant>,
}

/// A secret without what may be taken for an escape in it.
struct Meant {
    decoded: Zeroizing<Vec<u8>>,
    bare: Zeroizing<Vec<u8>>,
    /// How often it looks escaped.
    times: usize,
}

impl Secret {
    fn new(text: &str) -> Self {
        Self { itself: text.to_owned().into(), meant: OnceLock::new() }
    }

    fn meant(&self) -> &Meant {
        self.meant.get_or_init(|| {
            let (decoded, times) = Plain::decoded(&self.itself, DEEPEST_SECRET);
            let bare = decoded.without_backslashes().bytes.into();
            Meant { decoded: decoded.bytes.into(), bare, times }
        })
    }
}

impl Redactor {
    /// With the secrets to look for; one that is empty is none.
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let mut secrets: Vec<&str> =
            secrets.into_iter().filter(|secret| !secret.is_empty()).collect();
        secrets.sort_unstable();
        secrets.dedup();
        Self { secrets: secrets.into_iter().map(Secret::new).collect() }
    }

    /// The text without secrets.
    #[must_use]
    pub fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let found = joined(self.found(text));
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut redacted = String::with_capacity(text.len());
        let mut kept_from = 0;
        for (start, end) in found {
            redacted.push_str(&text[kept_from..start]);
            redacted.push_str(REDACTED);
            kept_from = end;
        }
        redacted.push_str(&text[kept_from..]);
        Cow::Owned(redacted)
    }

    /// Where secrets are written.
    fn found(&self, text: &str) -> Vec<Span> {
        let mut found = Vec::new();
        for secret in &self.secrets {
            let length = secret.itself.len();
            let starts = memmem::find_iter(text.as_bytes(), secret.itself.as_bytes());
            found.extend(starts.map(|start| (start, start + length)));
        }
        let longest = self.secrets.iter().map(|secret| secret.itself.len()).max();
        let Some(longest) = longest.filter(|_| may_be_escaped(text)) else { return found };
        let overlap = longest.saturating_mul(LONGEST_SPELLING);
        // What looks escaped in a secret is undone in the text as well, below what was really escaped.
        let own = self.secrets.iter().map(|secret| secret.meant().times).max().unwrap_or_default();
        for (offset, part) in parts(text, PART.max(overlap), overlap) {
            let (decoded, _) = Plain::decoded(part, DEEPEST + own);
            let bare = decoded.without_backslashes();
            for secret in self.secrets.iter().map(Secret::meant) {
                let spans = spans(&decoded, &secret.decoded).chain(spans(&bare, &secret.bare));
                found.extend(spans.map(|(start, end)| (offset + start, offset + end)));
            }
        }
        found
    }

    /// The text without secrets.
    #[must_use]
    pub fn string(&self, text: String) -> String {
        match self.text(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(redacted) => redacted,
        }
    }

    /// The value without secrets, in texts, keys and numbers.
    #[must_use]
    pub fn value(&self, value: Value) -> Value {
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
}

/// Whether something in a text may be an escape.
fn may_be_escaped(text: &str) -> bool {
    memchr::memchr3(b'%', b'\\', b'&', text.as_bytes()).is_some() || text.contains(['+', '\u{a0}'])
}

/// The parts of a text that have this length, each with where it begins. Each repeats the end of the one before.
fn parts(text: &str, length: usize, overlap: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut next = Some(0_usize);
    std::iter::from_fn(move || {
        let start = next?;
        let end = boundary(text, start.saturating_add(length).saturating_add(overlap));
        next = (end < text.len()).then(|| boundary(text, start + length));
        Some((start, text.get(start..end)?))
    })
}

/// The last place up to this one that is between two characters.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Where a text means these bytes.
fn spans<'p>(plain: &'p Plain, secret: &'p [u8]) -> impl Iterator<Item = Span> {
    let starts = memmem::find_iter(&plain.bytes, secret).take_while(|_| !secret.is_empty());
    starts.map(|start| plain.span(start, start + secret.len() - 1))
}

/// The spans in their order, with those that overlap made one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for (start, end) in spans {
        match joined.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
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
    fn recognises_what_libraries_and_clients_of_clients_write() {
        assert_redacts("to\u{a0}ken", r"to\u{a0}ken");
        assert_redacts("to\u{a0}ken", "to%C2%A0ken");
        assert_redacts("to\u{a0}ken", "%2574o%25C2%25A0ken");
        assert_redacts(r#"a"b\c"#, r"a\u0022b\u005cc");
        assert_redacts(r#"a"b\c"#, r#"a\u005c"b\u005c\u005cc"#);
        assert_redacts(r#"a"b\cé"#, "a%5C%22b%5C%5Cc%5Cu00e9");
        assert_redacts(r#"a"b\cé"#, "a%5C%5C%5C%22b%5C%5C%5C%5Cc%5C%5Cu00E9");
        assert_redacts("tokén", r"tok\xc3\xa9n");
        assert_redacts("a\nb\u{7f}c", r"a\nb\u{7f}c");
        assert_redacts("a&#+65;b", "a&amp;#+65;b");
        assert_redacts("a%+1b", "a%25+1b");
        // What looks escaped six times by itself, and is three times more.
        let secret = "C%%25%252532564e";
        let written = (0..3).fold(secret.to_owned(), |text, _| text.replace('%', "%25"));
        assert_redacts(secret, &written);
    }

    #[test]
    fn a_secret_is_found_across_the_parts_of_a_long_text() {
        let redactor = Redactor::new(["tok\u{e9}n-of-some-length"]);
        let written = r"tok\u00e9n-of-some-length";
        for before in [PART - 30, PART - 10, PART, PART + 1, 2 * PART + 1500] {
            let text = format!("{}{written}{}", "é".repeat(before / 2), "x".repeat(PART));
            let redacted = redactor.text(&text);
            assert_eq!(redacted.len(), text.len() - written.len() + REDACTED.len(), "{before}");
        }
    }

    #[test]
    fn a_long_row_of_backslashes_is_read_once() {
        let redactor = Redactor::new(["tok\u{e9}n"]);
        let row = "\\".repeat(PART);
        assert_eq!(redactor.text(&row), row);
        assert_eq!(redactor.text(&format!("{row}.tok\\u00e9n")), format!("{row}.{REDACTED}"));
    }

    fn each(text: &str, write: impl Fn(char) -> String) -> String {
        text.chars().map(write).collect()
    }

    fn percent(character: char) -> String {
        let mut buffer = [0; 4];
        let bytes = character.encode_utf8(&mut buffer).bytes();
        bytes.map(|byte| format!("%{byte:02X}")).collect()
    }

    /// Writes a text in one of the ways in which servers and libraries write it.
    fn spelling(text: &str, way: u32) -> String {
        match way {
            0 => each(text, percent),
            1 => each(text, |character| match character {
                'a'..='z' | 'A'..='Z' | '0'..='9' => character.into(),
                ' ' => "+".to_owned(),
                _ => percent(character).to_lowercase(),
            }),
            2 => serde_json::Value::from(text)
                .to_string()
                .strip_prefix('"')
                .and_then(|text| text.strip_suffix('"'))
                .unwrap_or_default()
                .to_owned(),
            3 => each(text, |character| {
                let mut units = [0; 2];
                let units = character.encode_utf16(&mut units).iter();
                units.map(|unit| format!("\\u{unit:04x}")).collect()
            }),
            4 => each(text, |character| match character {
                '&' => "&amp;".to_owned(),
                '<' => "&lt;".to_owned(),
                '"' => "&quot;".to_owned(),
                'a'..='z' | '0'..='9' => character.into(),
                _ => format!("&#{};", u32::from(character)),
            }),
            5 => text.escape_debug().to_string(),
            6 => text.escape_default().to_string(),
            7 => text.escape_unicode().to_string(),
            8 => text.replace('\\', "\\u005c").replace('/', "\\/"),
            _ => text.to_owned(),
        }
    }

    /// A secret of any characters; those that mean something to somebody come often.
    fn any_secret(random: &mut fastrand::Rng) -> String {
        let telling: Vec<char> = r#"%\&+"'/ u{}x;#41aén0"#.chars().collect();
        let length = random.usize(4..24);
        let character = |random: &mut fastrand::Rng| match random.u8(..4) {
            0 | 1 => telling[random.usize(..telling.len())],
            2 => random.char('!'..='~'),
            _ => random.char(' '..),
        };
        (0..length).map(|_| character(random)).collect()
    }

    #[test]
    fn no_secret_of_any_characters_gets_through_however_it_was_written() {
        let mut random = fastrand::Rng::with_seed(16);
        for _ in 0..20_000 {
            let secret = any_secret(&mut random);
            let redactor = Redactor::new([secret.as_str()]);
            let mut written = secret.clone();
            for _ in 0..random.u8(..4) {
                written = spelling(&written, random.u32(..10));
            }
            let redacted = redactor.string(format!("before: \"{written}\", after"));
            assert!(redacted.contains(REDACTED), "{secret:?} as {written:?}: {redacted:?}");
            assert!(written.len() < 2 || !redacted.contains(&written), "{secret:?}: {redacted:?}");
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

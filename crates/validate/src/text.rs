//! Bytes as JSON, with errors that say what to do.

use std::borrow::Cow;

use wagate_json::without_halves;
use wagate_spec::{Content, Observed};

use crate::json::Json;

/// Reads JSON from bytes and hands it on; a byte order mark is skipped, and half characters are read as clients read them.
///
/// The error says what is wrong, with line and column where that is known.
pub fn read<R>(bytes: &[u8], found: impl FnOnce(Result<Json<'_>, String>) -> R) -> R {
    let text = match content(bytes) {
        Ok(text) => text,
        Err(message) => return found(Err(message)),
    };
    match serde_json::from_str(text) {
        Ok(value) => found(Ok(value)),
        Err(error) => match without_halves(text.as_bytes()) {
            Cow::Borrowed(_) => found(Err(told(&error))),
            Cow::Owned(whole) => found(Json::read(&whole).map_err(|error| told(&error))),
        },
    }
}

/// JSON without half characters, which a value that borrows from it cannot hold. They are looked for only where there may
/// be one.
pub fn whole(bytes: &[u8]) -> Cow<'_, [u8]> {
    match memchr::memmem::find(bytes, b"\\u") {
        Some(_) => without_halves(bytes),
        None => Cow::Borrowed(bytes),
    }
}

/// Whether bytes are JSON; if not, what is wrong.
pub fn check(bytes: &[u8]) -> Result<(), String> {
    read(bytes, |value| value.map(drop))
}

/// Bytes as a text that says something, without its byte order mark.
fn content(bytes: &[u8]) -> Result<&str, String> {
    let bytes = without_mark(bytes)?;
    if is_blank(bytes) {
        return Err("it is empty".to_owned());
    }
    std::str::from_utf8(bytes)
        .map_err(|error| format!("it is not UTF-8 text: byte {} is wrong", error.valid_up_to() + 1))
}

fn told(error: &serde_json::Error) -> String {
    let what = if error.is_eof() { "it ends too early" } else { "it is not JSON" };
    format!("{what}: {error}")
}

/// Whether there is nothing but white space.
pub fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_whitespace)
}

fn without_mark(bytes: &[u8]) -> Result<&[u8], String> {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Err("it is UTF-16; save it as UTF-8".to_owned()),
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok(rest),
        _ => Ok(bytes),
    }
}

/// The documented media types.
pub fn media_types(contents: &[Content]) -> String {
    let names: Vec<String> =
        contents.iter().map(|content| format!("`{}`", content.media_type)).collect();
    names.join(", ")
}

/// How it is said that something was only seen.
pub fn undocumented(observed: &Observed) -> String {
    format!("not documented; seen: {}", observed.note.trim_end_matches('.'))
}

/// Messages quote the value, which may be a whole page.
pub fn shortened(message: &str) -> String {
    const LONGEST: usize = 400;
    if message.chars().count() <= LONGEST {
        return message.to_owned();
    }
    let half = LONGEST / 2;
    let start: String = message.chars().take(half).collect();
    let end: Vec<char> = message.chars().rev().take(half).collect();
    format!("{start} … {}", end.into_iter().rev().collect::<String>())
}

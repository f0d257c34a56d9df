//! Bytes as JSON, with errors that say what to do.

use serde::de::DeserializeOwned;

/// Reads JSON from bytes; a byte order mark is skipped.
///
/// The error says what is wrong, with line and column where that is known.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let bytes = without_mark(bytes)?;
    if is_blank(bytes) {
        return Err("it is empty".to_owned());
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        return Err(format!("it is not UTF-8 text: byte {} is wrong", error.valid_up_to() + 1));
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let what = if error.is_eof() { "it ends too early" } else { "it is not JSON" };
        let what = if error.is_data() { "it does not have the expected form" } else { what };
        format!("{what}: {error}")
    })
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

//! JSON as gateways send it.
//!
//! JavaScript cuts texts between any two of its 16-bit units. A name that was cut in the middle of an
//! emoji ends with half a character, and is sent as `"Sam \ud83d"`: legal JSON, which `serde_json`
//! refuses, since no Rust text can hold it. [`from_slice`] reads it all the same, with a replacement
//! character (U+FFFD) in its place.
//!
//! ```
//! let name: String = wagate_json::from_str(r#""Sam \ud83d""#)?;
//! assert_eq!(name, "Sam \u{fffd}");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Of a key that stands twice in an object the last one counts, also where the one before does not fit.
//!
//! Whatever can be read as it came is: nothing is looked for, or copied, before reading has failed.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod halves;
pub mod redact;
mod repeats;

use std::borrow::Cow;
use std::str::Utf8Error;

use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;

pub use halves::without_halves;

/// Reads JSON from bytes, as [`serde_json::from_slice`] does, and half characters as well. Of keys that stand twice in an
/// object, the last counts.
///
/// # Errors
///
/// As there. Line and column are those of the bytes as they came.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> serde_json::Result<T> {
    let error = match read(bytes) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let whole = without_halves(bytes);
    let error = match &whole {
        Cow::Borrowed(_) => error,
        Cow::Owned(whole) => match read(whole) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        },
    };
    let once = repeats::without_repeats(&whole);
    once.and_then(|once| read(&once).ok()).ok_or(error)
}

/// Reads it as text only, so that no type is compiled for bytes as well; and the whole is looked at for UTF-8 in less time
/// than each text of it.
fn read<T: DeserializeOwned>(bytes: &[u8]) -> serde_json::Result<T> {
    match std::str::from_utf8(bytes) {
        Ok(text) => serde_json::from_str(text),
        Err(error) => Err(not_utf8(bytes, error)),
    }
}

/// The error of JSON that is not UTF-8, with line and column where it is one of JSON as well.
#[cold]
fn not_utf8(bytes: &[u8], error: Utf8Error) -> serde_json::Error {
    match serde_json::from_slice::<Value>(bytes) {
        Ok(_) => serde_json::Error::custom(error),
        Err(error) => error,
    }
}

/// Reads JSON from text, as [`serde_json::from_str`] does, and half characters as well.
///
/// # Errors
///
/// As there.
pub fn from_str<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    from_slice(text.as_bytes())
}

/// What a body or a file says: without a byte order mark, and without white space around it.
///
/// ```
/// assert_eq!(wagate_json::content(b"\xEF\xBB\xBF {}\r\n"), b"{}");
/// ```
#[must_use]
pub fn content(bytes: &[u8]) -> &[u8] {
    without_mark(bytes).trim_ascii()
}

/// Bytes without the byte order mark that some programs put before UTF-8.
#[must_use]
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

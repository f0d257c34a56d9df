//! Clients whose credentials can be found again, in whatever spelling they are shown.

use std::borrow::Cow;
use std::error::Error;

pub const ID: &str = "9988776655443";
pub const TOKEN: &str = "MARKER-TOKEN/1 ?";
pub const HEADER: &str = "MARKER-CLIENT-TOKEN";
pub const PARTNER: &str = "MARKER-PARTNER.\"é\\";

/// What must never be seen, once a text has no escapes any more.
const MARKS: [&str; 4] = [ID, "MARKER-TOKEN/1", HEADER, "MARKER-PARTNER"];

/// What an escape begins with.
const ESCAPES: [char; 3] = ['%', '\\', '&'];

/// How often a text may have been escaped on top of an escaped one.
const DEEPEST: usize = 8;

/// A client of what listens there.
pub fn z_api(url: &str) -> wagate_z_api::ClientBuilder {
    let builder = wagate_z_api::Client::builder(ID, TOKEN).client_token(HEADER);
    builder.partner_token(HEADER).base_url(url)
}

/// A client of what listens there.
pub fn green_api(url: &str) -> wagate_green_api::ClientBuilder {
    let builder = wagate_green_api::Client::builder(ID, TOKEN).partner_token(PARTNER);
    builder.api_url(url).media_url(url).partner_url(url).without_rate_limits()
}

/// A client of what listens there.
pub fn waha(url: &str) -> wagate_waha::ClientBuilder {
    wagate_waha::Client::builder().api_key(HEADER).base_url(url)
}

/// A client of what listens there.
pub fn plug_chat(url: &str) -> wagate_plug_chat::ClientBuilder {
    wagate_plug_chat::Client::builder(HEADER).base_url(url)
}

/// The error, every way a user may print it.
pub fn every_text(error: &(dyn Error + 'static)) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(" {error} {error:?} {error:#?}"));
        source = error.source();
    }
    text
}

/// Fails when a text that a user may print shows a secret, in any spelling.
pub fn shown(text: &str) -> Result<(), String> {
    let mut plain = Cow::Borrowed(text);
    for _ in 0..DEEPEST {
        if let Some(mark) = MARKS.iter().find(|mark| plain.contains(**mark)) {
            return Err(format!("`{mark}` is shown in: {text}"));
        }
        if !plain.contains(ESCAPES) {
            break;
        }
        let decoded = without_escapes(&plain);
        if decoded == *plain {
            break;
        }
        plain = Cow::Owned(decoded);
    }
    Ok(())
}

/// The text with each escape undone once: `%41`, `\u0041`, `\x41`, `\/`, `&#65;`, `&#x41;`.
fn without_escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(ESCAPES) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (meant, length) = escape(rest).unwrap_or_else(|| {
            let first = rest.chars().next().unwrap_or_default();
            (first, first.len_utf8())
        });
        plain.push(meant);
        rest = &rest[length..];
    }
    plain + rest
}

/// The character that an escape at the beginning stands for, and the length of the escape.
fn escape(text: &str) -> Option<(char, usize)> {
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    if let Some(digits) = text.strip_prefix('%').and_then(|rest| rest.get(..2)) {
        return Some((number(digits, 16)?, 3));
    }
    if let Some(digits) = text.strip_prefix("\\u").and_then(|rest| rest.get(..4)) {
        return Some((number(digits, 16)?, 6));
    }
    if let Some(digits) = text.strip_prefix("\\x").and_then(|rest| rest.get(..2)) {
        return Some((number(digits, 16)?, 4));
    }
    if let Some(rest) = text.strip_prefix("&#") {
        let end = rest.find(';')?;
        let meant = match rest[..end].strip_prefix(['x', 'X']) {
            Some(digits) => number(digits, 16),
            None => number(&rest[..end], 10),
        };
        return Some((meant?, end + 3));
    }
    let escaped = text.strip_prefix('\\')?.chars().next()?;
    matches!(escaped, '/' | '\\' | '"').then_some((escaped, 2))
}

#[test]
fn a_secret_is_seen_in_every_spelling() {
    for text in [
        "at /instances/9988776655443/x",
        "MARKER%2DTOKEN%2F1%20%3F",
        r"\u004dARKER-TOKEN\/1",
        r"\\u004dARKER-TOKEN\\/1",
        "MARKER&#45;TOKEN&#x2f;1",
        "%5Cu004dARKER-CLIENT-TOKEN",
    ] {
        assert!(shown(text).is_err(), "{text}");
    }
    for text in ["", "%", "\\", "&#;", "&#xzz;", "%zz", r"\u00", "MARKER-TOK"] {
        assert_eq!(shown(text), Ok(()), "{text}");
    }
}

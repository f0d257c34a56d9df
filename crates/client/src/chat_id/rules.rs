//! What is an id, and what cannot be one.
//!
//! Only what is surely a mistake is refused: a gateway may answer with servers and forms of ids
//! that nobody knows of yet.

use super::kind::ChatIdKind;

/// The longest international number (E.164).
const LONGEST_NUMBER: usize = 15;

/// Why a text is not an id, if it is not.
pub(super) fn check(text: &str) -> Result<(), String> {
    if let Some(found) = text.chars().find(|found| !found.is_ascii_graphic()) {
        return Err(format!(
            "it holds {}; an id is made of ASCII letters, digits and marks",
            described(found)
        ));
    }
    let Some((user, server)) = text.split_once('@') else {
        return Err("it has no `@`; a person's is `79001234567@c.us`, a group's \
                    `120363043968066561@g.us`"
            .to_owned());
    };
    check_message_id(user, server)?;
    check_server(server)?;
    match ChatIdKind::of(text) {
        _ if user.is_empty() => Err(format!(
            "nothing is before the `@`; write the number there, as in `79001234567@{server}`"
        )),
        ChatIdKind::Person => check_person(user),
        ChatIdKind::Group => check_group(user),
        ChatIdKind::LinkedId | ChatIdKind::Channel => check_number(user),
        _ => Ok(()),
    }
}

/// Ids of messages begin with whose they are, and hold the id of the chat.
fn check_message_id(user: &str, server: &str) -> Result<(), String> {
    let chat = user.strip_prefix("true_").or_else(|| user.strip_prefix("false_"));
    match (chat, server.split_once('_')) {
        (Some(user), Some((server, _))) => {
            Err(format!("it is the id of a message; the chat is `{user}@{server}`"))
        }
        _ => Ok(()),
    }
}

fn check_server(server: &str) -> Result<(), String> {
    if server.is_empty() {
        return Err("nothing is after the `@`; a person's id ends with `@c.us`, a group's with \
                    `@g.us`"
            .to_owned());
    }
    let allowed = |found: char| found.is_ascii_alphanumeric() || matches!(found, '.' | '-' | '_');
    match server.chars().find(|found| !allowed(*found)) {
        Some('@') => Err("it has more than one `@`; give one id at a time".to_owned()),
        Some(found) => Err(format!(
            "{} cannot be part of what is after the `@`, which is a name such as `c.us`",
            described(found)
        )),
        None if server.bytes().any(|byte| byte.is_ascii_uppercase()) => Err(format!(
            "what is after the `@` is written in small letters: `{}`",
            server.to_ascii_lowercase()
        )),
        None => Ok(()),
    }
}

/// Digits, and perhaps the number of a device: `79001234567:12`, `79001234567.0:12`.
fn check_person(user: &str) -> Result<(), String> {
    let wanted = "a person's id is the phone number with country code, digits only, as in \
                  `79001234567@c.us`";
    if user.starts_with('+') {
        return Err(format!("it begins with `+`; {wanted}"));
    }
    match before_device(user).len() {
        0 => Err(format!("it has no number; {wanted}")),
        length if length > LONGEST_NUMBER => Err(too_long(length)),
        _ => digits_and_device(user).map_err(|problem| format!("{problem}; {wanted}")),
    }
}

/// The number of a linked id or a channel, which is no phone number.
fn check_number(user: &str) -> Result<(), String> {
    digits_and_device(user).map_err(|problem| {
        format!("{problem}; before the `@` is a number, as in `199016268742711@lid`")
    })
}

fn digits_and_device(user: &str) -> Result<(), String> {
    let mut numbers = user.split(is_before_device);
    if numbers.any(str::is_empty) {
        return Err("a number is missing beside a mark".to_owned());
    }
    let strange = |found: &char| !found.is_ascii_digit() && !is_before_device(*found);
    match user.chars().find(strange) {
        Some(found) => Err(format!("it holds {}", described(found))),
        None => Ok(()),
    }
}

/// One number, or two with a hyphen between: of the creator, and of the time.
fn check_group(user: &str) -> Result<(), String> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if user.split('-').all(is_number) && user.split('-').count() <= 2 {
        return Ok(());
    }
    Err("a group's id is a number, as in `120363043968066561@g.us`, or an old one of two numbers, \
         as in `79001234567-1587570015@g.us`"
        .to_owned())
}

/// The number before that of a device.
pub(super) fn before_device(user: &str) -> &str {
    user.split(is_before_device).next().unwrap_or(user)
}

const fn is_before_device(character: char) -> bool {
    matches!(character, ':' | '.' | '_')
}

/// Whether it is a number with its country code, digits only.
pub(super) fn is_international(number: &str) -> bool {
    let has_code = !number.is_empty() && !number.starts_with('0');
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    has_code && is_number && number.len() <= LONGEST_NUMBER
}

/// The digits of a phone number as people type it.
pub(super) fn digits(typed: &str) -> Result<String, String> {
    let wanted = "write digits with the country code first, as in `+7 900 123-45-67`";
    let typed = typed.trim_matches(is_separator);
    let typed = typed.strip_prefix('+').unwrap_or(typed);
    let digits: String = typed.chars().filter(|found| !is_separator(*found)).collect();
    if let Some(found) = digits.chars().find(|found| !found.is_ascii_digit()) {
        return Err(format!("it holds {}; {wanted}", described(found)));
    }
    match digits.len() {
        0 => Err(format!("it has no digits; {wanted}")),
        _ if digits.starts_with('0') => {
            Err(format!("it begins with 0, so the country code is missing; {wanted}"))
        }
        1..=LONGEST_NUMBER => Ok(digits),
        length => Err(too_long(length)),
    }
}

fn too_long(length: usize) -> String {
    format!("it has {length} digits, and no international number has more than {LONGEST_NUMBER}")
}

/// What people, and the programs that they copy from, put between digits: the last are a hyphen
/// that does not break, a dash, and marks of the writing direction that cannot be seen.
fn is_separator(character: char) -> bool {
    let hidden = '\u{202a}'..='\u{202e}';
    let isolates = '\u{2066}'..='\u{2069}';
    character.is_whitespace()
        || hidden.contains(&character)
        || isolates.contains(&character)
        || matches!(character, '-' | '.' | '(' | ')' | '\u{2010}' | '\u{2011}' | '\u{2013}')
        || matches!(character, '\u{200e}' | '\u{200f}')
}

/// A character in a message.
fn described(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        _ => format!("`{}`", character.escape_debug()),
    }
}

//! The conditions under which a notification has the form of the page: `` `typeWebhook` = `a` || `b` ``.

use crate::markdown::Inline;
use std::collections::HashSet;

/// The field that names the event.
pub(super) const EVENT: &str = "typeWebhook";

/// The field that tells kinds of message apart.
pub(super) const VARIANT: &str = "messageData.typeMessage";

/// What a text says about the two fields.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Conditions {
    pub events: Vec<String>,
    pub variants: Vec<String>,
}

impl Conditions {
    /// Those that a text states; none for a text that only mentions the fields.
    pub(super) fn of(text: &Inline) -> Self {
        let mut found = Self::default();
        let codes: HashSet<&str> = text.codes.iter().flat_map(|code| words(code)).collect();
        for line in text.text.lines() {
            if let Some(rest) = values_of(line, EVENT) {
                found.events.extend(listed(&codes, rest));
            } else if let Some(rest) = values_of(line, VARIANT) {
                found.variants.extend(listed(&codes, rest));
            }
        }
        found
    }
}

/// What follows the equals sign of a line that is about a field.
fn values_of<'a>(line: &'a str, field: &str) -> Option<&'a str> {
    let rest = line.trim().strip_prefix(field)?.trim_start();
    Some(rest.strip_prefix('=')?.trim_start_matches('=').trim())
}

/// The values of a line: its words that are code.
fn listed(codes: &HashSet<&str>, rest: &str) -> Vec<String> {
    words(rest).filter(|word| codes.contains(word)).map(str::to_owned).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| sign.is_whitespace() || "|,;/".contains(sign));
    words.map(|word| word.trim_matches(['.', '"', '\''])).filter(|word| !word.is_empty())
}

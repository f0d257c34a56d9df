//! Titles, tabs and lines that announce what follows.

use crate::facts::{Place, Role};
use serde_json::Value;

/// What a title or a line announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Response,
    Body,
    Event,
    Parameters(Option<Place>),
    /// Fields of the last payload.
    Fields,
    /// Fields of the last payload, or parameters where none was printed.
    Where,
}

impl Label {
    /// What a fence title, a tab or a short line announces.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim_start_matches(['*', ' ', '#']).to_lowercase();
        let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
        if text.contains("(response)") || begins(&["response", "you'll get", "returns"]) {
            Some(Self::Response)
        } else if begins(&["query"]) {
            Some(Self::Parameters(Some(Place::Query)))
        } else if begins(&["path param", "parameters in path"]) {
            Some(Self::Parameters(Some(Place::Path)))
        } else if begins(&["body", "request", "payload (request)"]) {
            Some(Self::Body)
        } else if begins(&["parameter", "available parameter"]) {
            Some(Self::Parameters(None))
        } else if begins(&["where"]) {
            Some(Self::Where)
        } else if begins(&["field", "payload"]) {
            Some(Self::Fields)
        } else if begins(&["message", "session.", "webhook"]) {
            Some(Self::Event)
        } else {
            None
        }
    }

    /// What a paragraph announces: its last line, or the tab that it opens.
    pub(super) fn of_paragraph(text: &str) -> Option<Self> {
        let last = text.lines().rev().find(|line| !line.trim_start().starts_with("{{< /"))?.trim();
        if let Some((_, tab)) = last.split_once("{{< tab \"") {
            return Self::of(tab.split('"').next().unwrap_or_default())
                .filter(|label| *label != Self::Event);
        }
        if last.ends_with("options:") {
            return Some(Self::Fields);
        }
        let label = Self::of(last)?;
        // Prose can begin with any word: a label is short, or ends in a colon.
        let is_label =
            last.ends_with(':') || last.ends_with("**") || last.split_whitespace().count() <= 3;
        (is_label && label != Self::Event).then_some(label)
    }

    pub(super) fn role(self) -> Option<Role> {
        match self {
            Self::Response => Some(Role::Response),
            Self::Body => Some(Role::Request),
            Self::Event => Some(Role::Webhook),
            Self::Parameters(_) | Self::Fields | Self::Where => None,
        }
    }
}

/// Whether a title names a file of another program: its content is no payload of the API.
pub(super) fn names_file(title: &str) -> bool {
    title.ends_with(".json") && !title.contains(char::is_whitespace)
}

/// Whether a text begins by calling its subject deprecated.
pub(super) fn begins_deprecated(text: &str) -> bool {
    let text = text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    text.get(..10).is_some_and(|word| word.eq_ignore_ascii_case("deprecated"))
}

/// The title of a callout that a line opens.
pub(super) fn callout(line: &str) -> Option<&str> {
    line.contains("{{< callout").then(|| title(line)).flatten()
}

/// Whether a line says that what follows belongs to another call than the one at hand.
pub(super) fn is_of_another_call(text: &str) -> bool {
    let text = text.to_lowercase();
    ["when you send ", "when you call "].iter().any(|words| text.contains(words))
}

/// The title of a fence: `jsonc {title="Body"}`.
pub(super) fn title(info: &str) -> Option<&str> {
    let (_, rest) = info.split_once("title")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    rest.strip_prefix('"')?.split_once('"').map(|(title, _)| title)
}

/// The event that a payload names, when it is what a webhook delivers: it has the event's payload, or at least its session.
pub(super) fn event(value: &Value) -> Option<String> {
    value.get("payload").or_else(|| value.get("session"))?;
    value.get("event")?.as_str().map(str::to_owned)
}

/// The event that the title of a payload names, where the payload itself is not read.
pub(super) fn event_of_title(title: &str) -> Option<&str> {
    let word = title.split_whitespace().next()?;
    let is_name = word.contains('.')
        && word
            .chars()
            .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '.');
    (is_name || word == "message").then_some(word)
}

//! Where examples come from, as the words beside them tell.

use crate::facts::{Provenance, Role};

/// Words of an example that was put together, as a whole or in part.
const CONSTRUCTION: [&str; 19] = [
    "added from",
    "assembled from",
    "built from",
    "combined from",
    "combines",
    "completed by",
    "completed from",
    "completed with",
    "composed from",
    "composed of",
    "extended by",
    "extended with",
    "filled from",
    "filled in",
    "filled with",
    "following the documented",
    "illustrative",
    "invented",
    "made up",
];

/// Words of an example that somebody else has seen.
const RECORD: [&str; 3] = ["recorded", "third party", "third-party"];

/// What the line before an example says, in small letters.
pub(in crate::dialect) fn of_label(label: &str) -> Provenance {
    let says = |words: &[&str]| words.iter().any(|word| label.contains(word));
    if says(&CONSTRUCTION) {
        Provenance::Constructed
    } else if says(&RECORD) {
        Provenance::Recorded
    } else {
        Provenance::Documented
    }
}

/// The examples that a note calls put together: those of a role, or all of the page. `None` for any other note.
pub(super) fn of_note(note: &str) -> Option<Option<Role>> {
    let note = note.to_lowercase();
    let mut words =
        note.split_whitespace().skip_while(|word| ["the", "all", "both"].contains(word));
    let mut word = words.next()?;
    let role = match word {
        "request" => Some(Role::Request),
        "response" | "answer" => Some(Role::Response),
        "payload" | "webhook" => Some(Role::Webhook),
        _ => None,
    };
    if role.is_some() {
        word = words.next()?;
    }
    let is_about_examples = ["example", "examples"].contains(&word);
    (is_about_examples && of_label(&note) == Provenance::Constructed).then_some(role)
}

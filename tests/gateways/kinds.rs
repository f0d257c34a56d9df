//! The table of what each kind of event means, which people read.

use std::collections::BTreeSet;

use wagate::{Content, Event, Meaning, Vendor};
use wagate_spec::Event as Kind;

use super::spec;

const TABLE: &str = include_str!("../../crates/wagate/EVENTS.md");

/// What the documented examples of a kind mean; nothing of those that mean nothing to every gateway.
fn meanings(vendor: Vendor, kind: &Kind) -> BTreeSet<&'static str> {
    let examples = kind.examples.values().map(|example| example.value.to_string());
    let read = examples.map(|text| Event::from_json(vendor, text).expect("it is read").meaning());
    read.filter_map(|meaning| word(&meaning)).collect()
}

fn word(meaning: &Meaning) -> Option<&'static str> {
    Some(match meaning {
        Meaning::Message(message) => match message.content {
            Content::Text => "text",
            Content::File(_) => "file",
            Content::Location(_) => "place",
            Content::Contacts(_) => "contacts",
            Content::Poll(_) => "poll",
            Content::Vote(_) => "vote",
            Content::Reaction => "reaction",
            Content::Choice { .. } => "choice",
            Content::Edited => "edited",
            Content::Deleted => "deleted",
            _ => "message of another content",
        },
        Meaning::Status(_) => "status",
        Meaning::Call(_) => "call",
        Meaning::Presence(_) => "presence",
        Meaning::Connection(_) => "connection",
        _ => return None,
    })
}

/// The rows of the table: the vendor and the kind, what it means, and why it means nothing more.
fn rows() -> Vec<[&'static str; 3]> {
    let lines = TABLE.lines().filter(|line| line.starts_with("| `"));
    let cells = lines.map(|line| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        [(); 3].map(|()| cells.next().unwrap_or_default())
    });
    cells.collect()
}

#[test]
fn each_kind_of_event_has_a_meaning_in_the_table_or_a_reason_to_have_none() {
    let rows = rows();
    let mut mistakes = Vec::new();
    let mut known = BTreeSet::new();
    for vendor in Vendor::ALL {
        let webhooks = spec(vendor).webhooks.as_ref().expect("webhooks are described");
        for kind in &webhooks.events {
            let name = format!("`{vendor}` {}", kind.name);
            let meanings = meanings(vendor, kind);
            let meaning = match meanings.len() {
                0 => "other".to_owned(),
                _ => meanings.into_iter().collect::<Vec<_>>().join(", "),
            };
            let found: Vec<_> = rows.iter().filter(|row| row[0] == name).collect();
            match found.as_slice() {
                [[_, told, reason]] if *told == meaning => {
                    let needs_reason = meaning.contains("other");
                    if needs_reason && reason.is_empty() {
                        mistakes.push(format!("no reason: | {name} | {meaning} | |"));
                    }
                }
                _ => mistakes.push(format!("| {name} | {meaning} | |")),
            }
            known.insert(name);
        }
    }
    let unknown = rows.iter().filter(|row| !known.contains(row[0]));
    mistakes.extend(unknown.map(|row| format!("no such kind: {}", row[0])));
    assert!(mistakes.is_empty(), "the rows should be:\n{}", mistakes.join("\n"));
}

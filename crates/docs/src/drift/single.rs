//! One fact is one row, however many pages tell it: in two languages, in a table of features and on its own page.

use super::report::{Change, Thing};
use crate::facts::Dialect;
use std::collections::BTreeMap;

/// Puts the changes of one fact together. The page that states it goes first, a document for machines after the pages, and then
/// the one whose path comes first.
pub(super) fn rows(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|left, right| order(left).cmp(&order(right)));
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut single: Vec<Change> = Vec::new();
    for change in changes {
        let place = key(&change).map(|key| *known.entry(key).or_insert(single.len()));
        let Some(first) = place.and_then(|place| single.get_mut(place)) else {
            single.push(change);
            continue;
        };
        first.impact = first.impact.max(change.impact);
        if first.page != change.page && !first.also.contains(&change.page) {
            first.also.push(change.page);
        }
        for item in change.rust {
            if !first.rust.contains(&item) {
                first.rust.push(item);
            }
        }
        for carried in change.carries {
            if !first.carries.contains(&carried) {
                first.carries.push(carried);
            }
        }
    }
    single
}

fn order(change: &Change) -> (bool, bool, &str) {
    let is_for_machines = change.source.is_some_and(Dialect::is_for_machines);
    (change.is_mentioned, is_for_machines, &change.page)
}

/// What makes two changes the same; `None` for what belongs to its page.
fn key(change: &Change) -> Option<String> {
    if change.kind.thing == Thing::Page || change.subject == change.page {
        return None;
    }
    let mut key = format!("{} {}", change.kind, change.fact);
    if matches!(change.kind.thing, Thing::Example | Thing::Event) {
        // Each payload is a fact of its own, and so is each one that took the place of another; so are the values that tell
        // the payloads of an event apart.
        let state = |text: &Option<String>| text.clone().unwrap_or_default();
        key.push_str(&format!(" {} {}", state(&change.old), state(&change.new)));
    }
    Some(key)
}

//! A payload that is shown for the first time tells of all that it shows.

use super::report::{Change, Thing, What};
use super::rows::Row;
use crate::lock::{Facts, Slot, Table};
use std::collections::BTreeMap;

/// What the first payload of each place shows and nothing else names; it is taken out of the rows.
pub(super) fn firsts(
    (old, new): (&Facts, &Facts),
    rows: &mut Vec<Row<'_>>,
) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for slot in new.examples.keys().filter(|slot| !old.examples.contains_key(slot)) {
        // An error that is shown is told field by field, as those of the types that errors are read into.
        let Slot::Of(table) = slot else { continue };
        if matches!(table, Table::Response(Some(400..))) {
            continue;
        }
        let is_shown = |row: &Row<'_>| {
            row.what == What::Added
                && row.table == *table
                && row.field.is_some_and(|field| field.is_only_shown())
        };
        // Beside fields that were known, each one that came is news by itself.
        let is_known =
            |(known, rows): (&Table, &BTreeMap<String, _>)| known == table && !rows.is_empty();
        if old.tables.iter().any(is_known) {
            continue;
        }
        let mut carried = Vec::new();
        for row in rows.iter().filter(|row| is_shown(row)) {
            carried.push(format!("{}: {}", row.name, row.new.as_deref().unwrap_or_default()));
            carried.extend(row.carries.iter().cloned());
        }
        rows.retain(|row| !is_shown(row));
        found.insert(format!("example {slot}"), carried);
    }
    found
}

/// Lets the first payload of a place tell what it shows.
pub(super) fn into_examples(changes: &mut [Change], firsts: &BTreeMap<String, Vec<String>>) {
    let added = changes
        .iter_mut()
        .filter(|change| change.kind.thing == Thing::Example && change.kind.what == What::Added);
    for change in added {
        if let Some((_, carried)) = firsts.iter().find(|(fact, _)| change.fact.ends_with(*fact)) {
            change.carries.clone_from(carried);
        }
    }
}

//! What only one place states: the facts of an endpoint that went, less those that other pages state as well.

use super::other;
use super::report::{Change, Impact, What};
use super::rows::{self, plain};
use super::subject::NO_FACTS;
use super::target::Target;
use crate::lock::{Facts, Field, ROOT, Slot, Table};
use std::collections::BTreeMap;

/// Tells what of some facts came or went, where the pages that were there before, or are left, do not state it.
pub(super) fn changes(
    vendor: &str,
    target: &Target<'_>,
    what: What,
    (own, others): (&Facts, &[&Facts]),
) -> Vec<Change> {
    let rest = without(own, others);
    let (old, new) = if what == What::Added { (&*NO_FACTS, &rest) } else { (&rest, &*NO_FACTS) };
    let mut changes = Vec::new();
    for mut row in rows::changes(old, new) {
        let is_shown = row.field.is_some_and(Field::is_only_shown);
        let has_table =
            std::iter::once(&own).chain(others).any(|facts| has_table(facts, row.table));
        // As in one page: an example that shows less of what a table never named says little.
        if is_shown && has_table && row.impact == Impact::Breaking {
            row.impact = Impact::Minor;
        }
        changes.push(target.row(vendor, &row));
    }
    other::changes(vendor, target, (old, new), &mut changes);
    changes
}

/// The named values, statuses and payloads that none of the others has.
fn without(own: &Facts, others: &[&Facts]) -> Facts {
    let tables = own.tables.iter().map(|(table, rows)| {
        let is_alone = |name: &str| !others.iter().any(|other| holds(other, *table, name));
        let rows = rows.iter().filter(|(name, _)| *name != ROOT && is_alone(name));
        (*table, rows.map(|(name, field)| (name.clone(), field.clone())).collect())
    });
    let tables = tables.filter(|(_, rows): &(_, BTreeMap<_, _>)| !rows.is_empty()).collect();
    let has_status = |status: &u16| others.iter().any(|other| other.statuses.contains(status));
    let statuses = own.statuses.iter().copied().filter(|status| !has_status(status)).collect();
    let has_example = |slot: Slot, hash: &String| {
        others.iter().any(|other| {
            other.examples.iter().any(|(known, hashes)| {
                let is_same = *known == slot
                    || matches!((slot, known), (Slot::Of(one), Slot::Of(other)) if is_same_place(one, *other));
                is_same && hashes.contains(hash)
            })
        })
    };
    let examples = own.examples.iter().map(|(slot, hashes)| {
        let hashes = hashes.iter().filter(|hash| !has_example(*slot, hash)).cloned();
        (*slot, hashes.collect())
    });
    Facts { tables, statuses, examples: examples.collect(), ..Facts::default() }
}

pub(super) fn holds(facts: &Facts, table: Table, name: &str) -> bool {
    let name = bare(name);
    facts.tables.iter().filter(|(other, _)| is_same_place(table, **other)).any(|(_, rows)| {
        rows.contains_key(name) || rows.keys().any(|known| plain(bare(known)) == plain(name))
    })
}

/// A name without the number of a row that repeats it.
fn bare(name: &str) -> &str {
    name.split(" (").next().unwrap_or(name)
}

/// Whether two places can be one: an answer without a status may be any success, and some pages print what webhooks
/// deliver as if it were an answer.
fn is_same_place(one: Table, other: Table) -> bool {
    let untold = Table::Response(None);
    one == other
        || (one.is_success() && other.is_success() && [one, other].contains(&untold))
        || (!one.is_request() && !other.is_request() && [one, other].contains(&Table::Webhook))
}

fn has_table(facts: &Facts, table: Table) -> bool {
    let same = facts.tables.iter().filter(|(other, _)| is_same_place(table, **other));
    same.flat_map(|(_, rows)| rows.values()).any(|field| !field.is_only_shown())
}

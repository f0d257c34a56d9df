//! How much two pages, or two endpoints, state the same.

use super::subject::Subject;
use crate::lock::{Facts, LockedPage, ROOT, Table};
use std::collections::BTreeMap;

/// From this share of common facts on, two endpoints or pages are taken for two editions of one.
pub(super) const NEARLY_THE_SAME: f64 = 0.4;

/// The facts of a page with their weights: an endpoint says more about which page it is than a field does.
pub(super) type Print = BTreeMap<String, u32>;

/// What tells a page from others. What most pages of a vendor state alike is left out: headers, statuses.
pub(super) fn print(page: &LockedPage) -> Print {
    let mut print = Print::new();
    for subject in Subject::all(page) {
        if !subject.is_page() {
            print.insert(subject.shape(), 5);
        }
        add(subject.facts, &mut print);
    }
    print
}

fn add(facts: &Facts, print: &mut Print) {
    for (table, rows) in facts.tables.iter().filter(|(table, _)| **table != Table::Header) {
        let place = match table {
            Table::Response(_) | Table::Webhook => "response".to_owned(),
            other => other.to_string(),
        };
        for name in rows.keys().filter(|name| *name != ROOT) {
            print.insert(format!("{place} {name}"), 1);
        }
    }
    for (slot, hashes) in &facts.examples {
        print.extend(hashes.iter().map(|hash| (format!("{slot} {hash}"), 2)));
    }
}

/// The share of common facts, from 0 to 1.
pub(super) fn share(left: &Print, right: &Print) -> f64 {
    let common: u32 =
        left.iter().filter(|(fact, _)| right.contains_key(*fact)).map(|(_, weight)| weight).sum();
    let all: u32 = left.values().sum::<u32>() + right.values().sum::<u32>() - common;
    if all == 0 { 0.0 } else { f64::from(common) / f64::from(all) }
}

/// The share of common facts of two endpoints.
pub(super) fn facts(left: &Facts, right: &Facts) -> f64 {
    let (mut one, mut other) = (Print::new(), Print::new());
    add(left, &mut one);
    add(right, &mut other);
    share(&one, &other)
}

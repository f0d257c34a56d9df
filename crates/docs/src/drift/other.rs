//! Statuses, examples and variants of one endpoint or event, before and now.

use super::report::{Change, Impact, Thing, What};
use super::target::Target;
use crate::lock::{Facts, OWN_LIMIT, Slot, Table};
use std::collections::BTreeSet;

/// All changes of what is no named value.
pub(super) fn changes(
    vendor: &str,
    target: &Target<'_>,
    (old, new): (&Facts, &Facts),
    changes: &mut Vec<Change>,
) {
    let mut listed = Vec::new();
    statuses(old, new, &mut listed);
    examples(old, new, &mut listed);
    limits(old, new, &mut listed);
    variants(old, new, &mut listed);
    changes.extend(listed.into_iter().map(|one| one.on(vendor, target)));
}

/// A change that does not know yet where it happened.
struct Listed {
    kind: (Thing, What),
    fact: String,
    old: Option<String>,
    new: Option<String>,
    impact: Impact,
    /// The payload that it is about.
    about: Payload,
}

enum Payload {
    None,
    Of(Table),
}

impl Listed {
    fn on(self, vendor: &str, target: &Target<'_>) -> Change {
        let states = (self.old.as_deref(), self.new.as_deref());
        let mut change = target.change(vendor, self.kind, &self.fact, states, self.impact);
        match self.about {
            Payload::Of(Table::Webhook) => {
                change.operation = None;
                change.rust = target.payload(Table::Webhook);
            }
            Payload::Of(table) => {
                change.rust.extend(target.methods());
                change.rust.extend(target.payload(table));
            }
            Payload::None => change.rust.extend(target.methods()),
        }
        change
    }
}

fn statuses(old: &Facts, new: &Facts, listed: &mut Vec<Listed>) {
    for status in old.statuses.symmetric_difference(&new.statuses) {
        let is_new = new.statuses.contains(status);
        let what = if is_new { What::Added } else { What::Removed };
        // An error that is named no longer takes nothing from callers; a success that went is another answer.
        let impact = if is_new || *status >= 400 { Impact::Minor } else { Impact::Breaking };
        let number = Some(status.to_string());
        let (old, new) = if is_new { (None, number) } else { (number, None) };
        let fact = format!("status {status}");
        let about = Payload::Of(Table::Response(Some(*status)));
        listed.push(Listed { kind: (Thing::Status, what), fact, old, new, impact, about });
    }
    for status in old.statuses.intersection(&new.statuses) {
        let text =
            |facts: &Facts| facts.texts.get(status).map(joined).filter(|text| !text.is_empty());
        let (old, new) = (text(old), text(new));
        if old != new {
            let impact = if old.is_none() { Impact::Minor } else { Impact::None };
            let fact = format!("status {status} text");
            let about = Payload::Of(Table::Response(Some(*status)));
            listed.push(Listed {
                kind: (Thing::Status, What::Changed),
                fact,
                old,
                new,
                impact,
                about,
            });
        }
    }
}

/// The first payload of a place is news; those that came beside others, changed or went mean nothing by themselves, since the
/// members that came or went with them are changes of their own.
fn examples(old: &Facts, new: &Facts, listed: &mut Vec<Listed>) {
    let slots: BTreeSet<Slot> = old.examples.keys().chain(new.examples.keys()).copied().collect();
    for slot in slots {
        let (before, now) = (old.examples.get(&slot), new.examples.get(&slot));
        let (before, now) = match (before, now) {
            (Some(before), Some(now)) => {
                (before.difference(now).collect(), now.difference(before).collect())
            }
            (before, now) => {
                (before.into_iter().flatten().collect(), now.into_iter().flatten().collect())
            }
        };
        let (mut before, mut now): (Vec<&String>, Vec<&String>) = (before, now);
        // One more payload of a place that others show means nothing, as one that changed.
        let came = if old.examples.contains_key(&slot) { Impact::None } else { Impact::Minor };
        before.reverse();
        now.reverse();
        loop {
            let (what, impact, old, new) = match (before.pop(), now.pop()) {
                (Some(old), Some(new)) => (What::Changed, Impact::None, Some(old), Some(new)),
                (Some(old), None) => (What::Removed, Impact::None, Some(old), None),
                (None, Some(new)) => (What::Added, came, None, Some(new)),
                (None, None) => break,
            };
            let about = match slot {
                Slot::Of(table) => Payload::Of(table),
                Slot::Unplaced => Payload::None,
            };
            listed.push(Listed {
                kind: (Thing::Example, what),
                fact: format!("example {slot}"),
                old: old.cloned(),
                new: new.cloned(),
                impact,
                about,
            });
        }
    }
}

/// Clients keep to another limit with the next release; nothing that a caller wrote changes.
fn limits(old: &Facts, new: &Facts, listed: &mut Vec<Listed>) {
    let names: BTreeSet<&String> = old.limits.keys().chain(new.limits.keys()).collect();
    for name in names {
        let (old, new) = (old.limits.get(name).map(joined), new.limits.get(name).map(joined));
        let what = match (&old, &new) {
            (before, now) if before == now => continue,
            (None, _) => What::Added,
            (_, None) => What::Removed,
            _ => What::Changed,
        };
        let fact = if name == OWN_LIMIT { "limit".to_owned() } else { format!("limit {name}") };
        let (kind, impact, about) = ((Thing::Limit, what), Impact::Minor, Payload::None);
        listed.push(Listed { kind, fact, old, new, impact, about });
    }
}

/// The values that tell the payloads of an event apart.
fn variants(old: &Facts, new: &Facts, listed: &mut Vec<Listed>) {
    let (before, now) = (&old.variants, &new.variants);
    let impact = match (before == now, now.is_superset(before)) {
        (true, _) => return,
        (false, true) => Impact::Minor,
        (false, false) => Impact::Breaking,
    };
    // Those that came and went.
    let text = |own: &BTreeSet<String>, other: &BTreeSet<String>| {
        let differing: Vec<&str> = own.difference(other).map(String::as_str).collect();
        (!differing.is_empty()).then(|| differing.join(" | "))
    };
    listed.push(Listed {
        kind: (Thing::Event, What::Values),
        fact: String::new(),
        old: text(before, now),
        new: text(now, before),
        impact,
        about: Payload::Of(Table::Webhook),
    });
}

fn joined(values: &BTreeSet<String>) -> String {
    values.iter().map(String::as_str).collect::<Vec<_>>().join(" | ")
}

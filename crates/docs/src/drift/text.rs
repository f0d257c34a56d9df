//! The comparison for people: grouped by operation, what breaks first.

use super::report::{Change, Drift, Impact, Thing};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// More items of Rust are counted, not listed.
const ITEMS: usize = 4;

impl fmt::Display for Drift {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let summary = &self.summary;
        writeln!(
            formatter,
            "{} breaking, {} minor, {} without meaning for callers",
            summary.breaking, summary.minor, summary.none
        )?;
        for compared in &self.compared {
            writeln!(formatter, "{compared}")?;
        }
        for group in groups(&self.changes) {
            writeln!(formatter, "\n{} {}", group.vendor, group.title)?;
            for change in &group.changes {
                write_change(formatter, change, group.is_short)?;
            }
        }
        Ok(())
    }
}

struct Group<'a> {
    vendor: &'a str,
    title: String,
    /// All changes are of one page and one endpoint, which the title names.
    is_short: bool,
    changes: Vec<&'a Change>,
}

fn groups(changes: &[Change]) -> Vec<Group<'_>> {
    let mut grouped: BTreeMap<(&str, &str), Vec<&Change>> = BTreeMap::new();
    for change in changes {
        let name = match (&change.operation, change.kind.thing) {
            (_, Thing::Page) | (None, _) => &change.subject,
            (Some(operation), _) => operation,
        };
        grouped.entry((&change.vendor, name)).or_default().push(change);
    }
    let mut groups: Vec<Group<'_>> =
        grouped.into_iter().map(|((vendor, name), changes)| group(vendor, name, changes)).collect();
    groups.sort_by_key(|group| Reverse(group.worst()));
    groups
}

fn group<'a>(vendor: &'a str, name: &str, mut changes: Vec<&'a Change>) -> Group<'a> {
    changes.sort_by_key(|change| Reverse(change.impact));
    let (page, subject) =
        changes.first().map_or(("", ""), |first| (first.page.as_str(), first.subject.as_str()));
    let is_short = changes.iter().all(|one| one.page == page && one.subject == subject);
    let mut title = name.to_owned();
    if is_short {
        let told = [subject, page].into_iter().filter(|text| *text != name);
        let told: BTreeSet<&str> = told.collect();
        told.into_iter().for_each(|text| title.push_str(&format!(", {text}")));
    }
    Group { vendor, title, is_short, changes }
}

impl Group<'_> {
    fn worst(&self) -> Impact {
        self.changes.first().map_or(Impact::None, |change| change.impact)
    }
}

fn write_change(
    formatter: &mut fmt::Formatter<'_>,
    change: &Change,
    is_short: bool,
) -> fmt::Result {
    write!(formatter, "  {:8}  {}", change.impact, change.kind)?;
    let own = change.fact.strip_prefix(change.subject.as_str()).unwrap_or(&change.fact).trim();
    let is_page = change.kind.thing == Thing::Page;
    let fact = if is_short { own } else { &change.fact };
    if !is_page && !fact.is_empty() {
        write!(formatter, "  {fact}")?;
    }
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => write!(formatter, ": {old} -> {new}")?,
        (Some(one), None) | (None, Some(one))
            if is_page || !change.fact.ends_with(one.as_str()) =>
        {
            write!(formatter, ": {one}")?;
        }
        _ => {}
    }
    writeln!(formatter)?;
    match change.line {
        Some(line) if !is_page => writeln!(formatter, "            {}:{line}", change.page)?,
        _ if !is_short && !is_page => writeln!(formatter, "            {}", change.page)?,
        _ => {}
    }
    if let Some(place) = &change.described_at {
        writeln!(formatter, "            described at {place}")?;
    }
    if !change.also.is_empty() {
        writeln!(formatter, "            also on {}", change.also.join(", "))?;
    }
    write_items(formatter, "with ", &change.carries)?;
    write_items(formatter, "", &change.rust)?;
    for line in change.yaml.iter().flat_map(|text| text.lines()) {
        writeln!(formatter, "            | {line}")?;
    }
    Ok(())
}

fn write_items(formatter: &mut fmt::Formatter<'_>, word: &str, items: &[String]) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    let listed: Vec<&str> = items.iter().take(ITEMS).map(String::as_str).collect();
    let more = items.len().saturating_sub(ITEMS);
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    writeln!(formatter, "            {word}{}{more}", listed.join(", "))
}

//! Named values of one endpoint, before and now.

use super::list::take_out;
use super::report::{Impact, What};
use super::subject::Subject;
use super::types;
use crate::lock::{Facts, Field, ROOT, Table};
use std::collections::{BTreeMap, BTreeSet};

/// A named value that changed.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    /// Where it stands now, or stood.
    pub table: Table,
    pub name: &'a str,
    pub what: What,
    pub old: Option<String>,
    pub new: Option<String>,
    pub impact: Impact,
    /// The value that came or went.
    pub field: Option<&'a Field>,
    /// What only examples show of the object that came or went.
    pub carries: Vec<String>,
}

type Named = BTreeMap<String, Field>;
type Rows<'a> = BTreeMap<Table, &'a Named>;

/// All changes of the named values.
pub(super) fn changes<'a>(old: &'a Facts, new: &'a Facts) -> Vec<Row<'a>> {
    let (old, new) = aligned(old, new);
    let tables: BTreeSet<Table> = old.keys().chain(new.keys()).copied().collect();
    let mut found = Vec::new();
    for table in tables {
        let before = old.get(&table).copied();
        let now = new.get(&table).copied();
        let mut rows = Vec::new();
        rows.extend(root(table, before, now));
        for (name, field) in before.into_iter().flatten().filter(|(name, _)| *name != ROOT) {
            match now.and_then(|rows| get(table, rows, name)) {
                Some(other) => compare(table, name, field, other, &mut rows),
                None => rows.push(match other_place(table, name, &new) {
                    Some(place) => elsewhere(name, table, place, place),
                    None => respelt(table, name, before, now)
                        .unwrap_or_else(|| gone(table, name, field, before)),
                }),
            }
        }
        for (name, field) in now.into_iter().flatten().filter(|(name, _)| *name != ROOT) {
            if before.is_none_or(|rows| get(table, rows, name).is_none()) {
                rows.extend(match other_place(table, name, &old) {
                    // If it left that place, this is told there.
                    Some(place) if new.get(&place).is_none_or(|rows| !rows.contains_key(name)) => {
                        None
                    }
                    Some(place) => Some(elsewhere(name, place, table, table)),
                    None => Some(come(table, name, field)),
                });
            }
        }
        join_renamed(table, &mut rows);
        fold(&mut rows);
        found.extend(rows);
    }
    found
}

/// The value of a name; names of headers have no case.
fn get<'a>(table: Table, rows: &'a Named, name: &str) -> Option<&'a Field> {
    let folded = || {
        let mut all = rows.iter().filter(|_| table == Table::Header);
        all.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, field)| field)
    };
    rows.get(name).or_else(folded)
}

/// Another form of the payload itself: a list in place of an object.
fn root<'a>(table: Table, before: Option<&Named>, now: Option<&Named>) -> Option<Row<'a>> {
    let kind = |rows: Option<&Named>| -> Option<String> {
        let rows = rows?;
        let is_shown = rows.values().any(Field::is_only_shown);
        let told = rows.get(ROOT).and_then(|field| field.shown.clone());
        told.or_else(|| is_shown.then(|| "object".to_owned()))
    };
    let (old, new) = (kind(before)?, kind(now)?);
    let impact = types::shown_change(&old, &new)?;
    let (old, new) = (Some(old), Some(new));
    Some(Row {
        table,
        name: ROOT,
        what: What::Type,
        old,
        new,
        impact,
        field: None,
        carries: Vec::new(),
    })
}

/// The tables, where an answer without a status is the only success of the other side.
fn aligned<'a>(old: &'a Facts, new: &'a Facts) -> (Rows<'a>, Rows<'a>) {
    let mut before: Rows<'a> = old.tables.iter().map(|(table, rows)| (*table, rows)).collect();
    let mut now: Rows<'a> = new.tables.iter().map(|(table, rows)| (*table, rows)).collect();
    settle(&mut before, &now);
    settle(&mut now, &before);
    (before, now)
}

fn settle(own: &mut Rows<'_>, other: &Rows<'_>) {
    let told = Table::Response(None);
    let success: Vec<Table> = other.keys().copied().filter(|table| table.is_success()).collect();
    if let [only] = success.as_slice()
        && *only != told
        && !own.contains_key(only)
        && let Some(rows) = own.remove(&told)
    {
        own.insert(*only, rows);
    }
}

/// Where else a value of an answer or a webhook stands: some pages print what webhooks deliver as if it were an answer.
fn other_place(table: Table, name: &str, rows: &Rows<'_>) -> Option<Table> {
    let holding = rows.iter().filter(|(_, rows)| rows.contains_key(name)).map(|(place, _)| *place);
    let mut holding = holding.filter(|place| !place.is_request() && *place != table);
    match table {
        Table::Webhook => holding.next(),
        Table::Response(_) => holding.find(|place| *place == Table::Webhook),
        _ => None,
    }
}

fn elsewhere(name: &str, old: Table, new: Table, table: Table) -> Row<'_> {
    let (old, new) = (Some(old.to_string()), Some(new.to_string()));
    Row {
        table,
        name,
        what: What::Moved,
        old,
        new,
        impact: Impact::None,
        field: None,
        carries: Vec::new(),
    }
}

/// A row that now spells its name as the examples always did.
fn respelt<'a>(
    table: Table,
    name: &'a str,
    before: Option<&'a Named>,
    now: Option<&'a Named>,
) -> Option<Row<'a>> {
    let shown = before?.iter().filter(|(_, field)| field.is_only_shown());
    let mut same = shown.filter(|(other, _)| plain(other) == plain(name));
    let (spelling, field) = same.next()?;
    let is_named = now?.get(spelling).is_some_and(|now| !now.is_only_shown());
    is_named.then(|| Row {
        table,
        name: spelling,
        what: What::Renamed,
        old: Some(name.to_owned()),
        new: Some(spelling.clone()),
        impact: Impact::None,
        field: Some(field),
        carries: Vec::new(),
    })
}

fn gone<'a>(table: Table, name: &'a str, field: &'a Field, rows: Option<&Named>) -> Row<'a> {
    // Where a table states the members of an object, an example that shows less of what it never named says little.
    let above = |name: &str| name.rsplit_once('.').map(|(above, _)| above.to_owned());
    let own = above(name);
    let is_beside =
        |(other, field): (&String, &Field)| !field.is_only_shown() && above(other) == own;
    let has_table = rows.is_some_and(|rows| rows.iter().any(is_beside));
    let impact = if field.is_only_shown() && has_table { Impact::Minor } else { Impact::Breaking };
    let old = Some(described(field));
    Row {
        table,
        name,
        what: What::Removed,
        old,
        new: None,
        impact,
        field: Some(field),
        carries: Vec::new(),
    }
}

fn come<'a>(table: Table, name: &'a str, field: &'a Field) -> Row<'a> {
    let is_asked = table.is_request() && field.mandatory == Some(true);
    let impact = if is_asked { Impact::Breaking } else { Impact::Minor };
    let new = Some(described(field));
    Row {
        table,
        name,
        what: What::Added,
        old: None,
        new,
        impact,
        field: Some(field),
        carries: Vec::new(),
    }
}

fn compare<'a>(
    table: Table,
    name: &'a str,
    old: &'a Field,
    new: &'a Field,
    rows: &mut Vec<Row<'a>>,
) {
    let mut push = |what, before: String, now: String, impact| {
        let (old, new) = (Some(before), Some(now));
        rows.push(Row { table, name, what, old, new, impact, field: None, carries: Vec::new() });
    };
    if let Some(impact) = types::change(old, new) {
        let (before, now) = types::printed(old, new);
        push(What::Type, before, now, impact);
    }
    let duty = |field: &Field| field.mandatory == Some(true);
    // A row went, and examples still show what it named.
    if types::change(old, new).is_none() && !old.is_only_shown() && new.is_only_shown() {
        push(What::Changed, described(old), described(new), Impact::Minor);
    }
    // A path cannot do without the values of its placeholders, whether a page says so or not.
    if duty(old) != duty(new) && table != Table::Path {
        let impact = match (duty(new), table.is_request()) {
            (true, true) => Impact::Breaking,
            _ => Impact::Minor,
        };
        push(What::Mandatory, duty_text(old), duty_text(new), impact);
    }
    let (before, now) = (choices(old), choices(new));
    let is_stated = !old.is_only_shown() && !new.is_only_shown();
    if before != now && is_stated && table != Table::Path {
        push(What::Values, list(&before), list(&now), values_impact(&before, &now));
    }
    if old.deprecated != new.deprecated {
        let text = |field: &Field| if field.deprecated { "deprecated" } else { "current" };
        push(What::Deprecated, text(old).to_owned(), text(new).to_owned(), Impact::Minor);
    }
}

/// The values of a choice: numbers and truth values are samples, and so is what a placeholder of a path stands for.
fn choices(field: &Field) -> BTreeSet<String> {
    let is_sample = |value: &str| {
        matches!(value.to_lowercase().as_str(), "true" | "false")
            || value.starts_with(|sign: char| sign.is_ascii_digit() || sign == '-')
    };
    field.values.iter().filter(|value| !is_sample(value)).cloned().collect()
}

/// A single value is a sample; more of them are a choice, and a choice that went breaks callers.
fn values_impact(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Impact {
    if old.len() > 1 && !old.is_subset(new) {
        Impact::Breaking
    } else if new.len() > 1 && !new.is_subset(old) {
        Impact::Minor
    } else {
        Impact::None
    }
}

/// Tells one that went and one that came as a new name, where that is sure: in a path the place says so, elsewhere only the
/// case of letters or the signs between words may differ.
fn join_renamed(table: Table, rows: &mut Vec<Row<'_>>) {
    let of = |rows: &[Row<'_>], what| -> Vec<usize> {
        (0..rows.len())
            .filter(|index| rows.get(*index).is_some_and(|row| row.what == what))
            .collect()
    };
    let (gone, come) = (of(rows, What::Removed), of(rows, What::Added));
    let by_place = table == Table::Path && gone.len() == 1 && come.len() == 1;
    let mut joined = BTreeSet::new();
    for from in &gone {
        let same: Vec<&usize> = come
            .iter()
            .filter(|to| match (rows.get(*from), rows.get(**to)) {
                (Some(old), Some(new)) => by_place || is_respelt(old, new),
                _ => false,
            })
            .collect();
        let [to] = same.as_slice() else { continue };
        let Some(old_name) = rows.get(*from).map(|row| row.name.to_owned()) else { continue };
        if let Some(row) = rows.get_mut(**to) {
            row.what = What::Renamed;
            row.old = Some(old_name);
            row.new = Some(row.name.to_owned());
            // The name of a placeholder is not sent.
            row.impact = if by_place { Impact::None } else { Impact::Breaking };
            joined.insert(*from);
        }
    }
    take_out(rows, &joined);
}

/// A name without the case of its letters and the signs between its words.
pub(super) fn plain(name: &str) -> String {
    let kept = name.chars().filter(|sign| !matches!(sign, '_' | '-'));
    kept.collect::<String>().to_lowercase()
}

fn is_respelt(old: &Row<'_>, new: &Row<'_>) -> bool {
    let same_type = match (old.field, new.field) {
        (Some(old), Some(new)) => types::change(old, new).is_none(),
        _ => false,
    };
    same_type && plain(old.name) == plain(new.name)
}

/// What only examples show of an object is told with the object that came or went.
fn fold(rows: &mut Vec<Row<'_>>) {
    let owner = |row: &Row<'_>| -> Option<usize> {
        let is_shown = row.field.is_some_and(Field::is_only_shown);
        let above = row.name.match_indices('.').filter_map(|(dot, _)| row.name.get(..dot));
        let find =
            |name: &str| rows.iter().position(|other| other.what == row.what && other.name == name);
        let is_loose = is_shown && matches!(row.what, What::Added | What::Removed);
        above.filter(|_| is_loose).find_map(find)
    };
    let owners: Vec<Option<usize>> = rows.iter().map(owner).collect();
    let mut folded = BTreeSet::new();
    for (index, owner) in owners.iter().enumerate() {
        // The outermost of them has no owner.
        let Some(owner) = owner else { continue };
        let Some(row) = rows.get(index) else { continue };
        let state = row.new.as_ref().or(row.old.as_ref());
        let told = format!("{}: {}", row.name, state.map_or("", String::as_str));
        if let Some(owner) = rows.get_mut(*owner) {
            owner.carries.push(told);
            folded.insert(index);
        }
    }
    take_out(rows, &folded);
}

/// All that is told of something new, in short.
pub(super) fn carried(facts: &Facts) -> Vec<String> {
    let rows = facts.tables.iter().flat_map(|(table, rows)| {
        let named = rows.iter().filter(|(name, _)| *name != ROOT);
        named.map(move |(name, field)| format!("{table} {name}: {}", described(field)))
    });
    let statuses = facts.statuses.iter().map(|status| format!("status {status}"));
    let examples = facts.examples.keys().map(|slot| format!("example {slot}"));
    rows.chain(statuses).chain(examples).collect()
}

/// What the path of an endpoint tells: a placeholder is no news beside it, and neither is one that is sent elsewhere now.
pub(super) fn leave_out_placeholders(old_path: &str, new_path: &str, rows: &mut Vec<Row<'_>>) {
    rows.retain(|row| {
        if !row.table.is_request() || !matches!(row.what, What::Added | What::Removed) {
            return true;
        }
        let placeholder = format!("{{{}}}", row.name.to_lowercase());
        let (was, is) = (
            old_path.to_lowercase().contains(&placeholder),
            new_path.to_lowercase().contains(&placeholder),
        );
        let is_of_path = row.table == Table::Path && (was || is);
        !is_of_path && !is_sent_elsewhere(row, was, is)
    });
}

fn is_sent_elsewhere(row: &Row<'_>, was_in_path: bool, is_in_path: bool) -> bool {
    match row.what {
        What::Added => was_in_path && !is_in_path,
        What::Removed => is_in_path && !was_in_path,
        _ => false,
    }
}

/// The query that a placeholder of the old path went to: `?session=`.
pub(super) fn sent_elsewhere(old: Subject<'_>, new: Subject<'_>) -> String {
    let query = new.facts.tables.get(&Table::Query).into_iter().flatten();
    let moved = query.map(|(name, _)| name).filter(|name| {
        let placeholder = format!("{{{}}}", name.to_lowercase());
        old.path().to_lowercase().contains(&placeholder)
    });
    let names: Vec<String> = moved.map(|name| format!("{name}=")).collect();
    if names.is_empty() { String::new() } else { format!("?{}", names.join("&")) }
}

/// What is stated of a value, in short.
pub(super) fn described(field: &Field) -> String {
    let mut parts = Vec::new();
    parts.extend(field.type_name.clone());
    parts.extend(field.shown.as_ref().map(|kinds| format!("{kinds} in examples")));
    parts.extend(field.mandatory.map(|_| duty_text(field)));
    parts.extend(field.deprecated.then(|| "deprecated".to_owned()));
    parts.extend((!field.values.is_empty()).then(|| list(&field.values)));
    if parts.is_empty() { "named".to_owned() } else { parts.join(", ") }
}

fn duty_text(field: &Field) -> String {
    match field.mandatory {
        Some(true) => "mandatory",
        Some(false) => "optional",
        None => "not told",
    }
    .to_owned()
}

fn list(values: &BTreeSet<String>) -> String {
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    values.join(" | ")
}

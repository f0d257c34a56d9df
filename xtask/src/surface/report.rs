//! What is said about a comparison: to whoever decides on a version, and to users.

use std::fmt::Write;

use super::compare::{Change, Comparison, Level, Sort};

/// Each crate with what its next version must be, and why.
pub fn text(comparisons: &[Comparison]) -> String {
    let mut text = String::new();
    for comparison in comparisons {
        let level = match comparison.level {
            Level::None => "unchanged",
            Level::Patch => "patch",
            Level::Minor => "minor",
            Level::Breaking => "breaking",
        };
        let _ = writeln!(text, "wagate-{}: {level}", comparison.vendor);
        let mut changes: Vec<&Change> = comparison.changes.iter().collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.level()));
        for change in changes {
            let _ = writeln!(text, "  {}", line(change));
        }
        for file in &comparison.files {
            let _ = writeln!(text, "  {file} differs, in what it says or sends");
        }
    }
    let entry = changelog(comparisons);
    if !entry.is_empty() {
        let _ = write!(text, "\nFor CHANGELOG.md:\n\n{entry}");
    }
    text
}

/// The entry for the changelog, in its three parts.
pub fn changelog(comparisons: &[Comparison]) -> String {
    type Side = fn(&Change) -> bool;
    let parts: [(&str, Side); 3] = [
        ("Added", |change| change.old.is_none()),
        ("Changed", |change| change.old.is_some() && change.new.is_some()),
        ("Removed", |change| change.new.is_none()),
    ];
    let mut text = String::new();
    for (title, is_in) in parts {
        let lines: Vec<String> = comparisons
            .iter()
            .flat_map(|comparison| entries(comparison, is_in, title == "Changed"))
            .collect();
        if lines.is_empty() {
            continue;
        }
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}### {title}\n\n{}", lines.join("\n"));
    }
    text
}

/// A line for each sort of item of one crate.
fn entries(comparison: &Comparison, is_in: fn(&Change) -> bool, told: bool) -> Vec<String> {
    let sorts = [
        (Sort::Method, "methods"),
        (Sort::Answer, "answers"),
        (Sort::Type, "types"),
        (Sort::Field, "fields"),
        (Sort::Value, "values"),
    ];
    let lines = sorts.into_iter().filter_map(|(sort, plural)| {
        let own = comparison.changes.iter().filter(|change| change.sort == sort && is_in(change));
        let names: Vec<String> = own
            .map(|change| match (told, &change.old, &change.new) {
                (true, Some(old), Some(new)) if sort != Sort::Method => {
                    format!("`{}` (`{old}`, now `{new}`)", change.name)
                }
                _ => format!("`{}`", change.name),
            })
            .collect();
        let crate_name = &comparison.vendor;
        (!names.is_empty())
            .then(|| format!("- `wagate-{crate_name}`, {plural}: {}.", names.join(", ")))
    });
    lines.collect()
}

fn line(change: &Change) -> String {
    let sort = match change.sort {
        Sort::Method => "method",
        Sort::Type => "type",
        Sort::Field => "field",
        Sort::Value => "value",
        Sort::Answer => "answer of",
    };
    let name = &change.name;
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!("breaking: {sort} {name} was `{old}`, is `{new}`"),
        (Some(_), None) => format!("breaking: {sort} {name} is gone"),
        _ => format!("minor: {sort} {name} is new"),
    }
}

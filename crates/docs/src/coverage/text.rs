//! The report for people: a table of figures, then lists.

use super::report::{Coverage, CoverageCount, MissingFact, VendorCoverage};
use std::collections::BTreeMap;
use std::fmt;

const HEADER: [&str; 9] = [
    "vendor",
    "operations",
    "parameters",
    "request",
    "response",
    "statuses",
    "examples",
    "webhooks",
    "payloads",
];

impl fmt::Display for Coverage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        table(formatter, &self.vendors)?;
        if !self.missing.is_empty() {
            writeln!(formatter, "\nDocumented, not described: {}", self.missing.len())?;
        }
        let mut page = "";
        for group in grouped(&self.missing) {
            if group.first.page != page {
                page = &group.first.page;
                writeln!(formatter, "\n{page}")?;
            }
            writeln!(formatter, "{group}")?;
        }
        if !self.unsupported.is_empty() {
            writeln!(formatter, "\nDescribed, on no page: {}\n", self.unsupported.len())?;
        }
        for claim in &self.unsupported {
            writeln!(formatter, "  {} {}: {}", claim.vendor, claim.operation, claim.name)?;
        }
        Ok(())
    }
}

fn table(formatter: &mut fmt::Formatter<'_>, vendors: &[VendorCoverage]) -> fmt::Result {
    let rows: Vec<Vec<String>> = std::iter::once(HEADER.map(str::to_owned).to_vec())
        .chain(vendors.iter().map(row))
        .collect();
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(String::len).max();
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            line.push_str(&format!("{cell:<width$}  ", width = width(column).unwrap_or_default()));
        }
        writeln!(formatter, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Described of documented; for examples kept of documented, since a kept one that is not valid is listed by the linter.
fn row(vendor: &VendorCoverage) -> Vec<String> {
    let share = |count: CoverageCount| format!("{}/{}", count.described, count.documented);
    let examples = vendor.examples;
    let invalid = examples.kept - examples.valid;
    let note = if invalid == 0 { String::new() } else { format!(" ({invalid} invalid)") };
    vec![
        vendor.vendor.clone(),
        share(vendor.operations),
        share(vendor.parameters),
        share(vendor.request_fields),
        share(vendor.response_fields),
        share(vendor.statuses),
        format!("{}/{}{note}", examples.kept, examples.documented),
        share(vendor.webhooks),
        share(vendor.payload_fields),
    ]
}

/// What is missing, with the number of its parts that are therefore missing, too.
struct Group<'a> {
    first: &'a MissingFact,
    parts: usize,
}

fn grouped(missing: &[MissingFact]) -> Vec<Group<'_>> {
    // Where a page does not tell the owner, the page stands for it.
    let owner = |item: &MissingFact| {
        let page = item.operation.is_none().then(|| item.page.clone());
        (item.vendor.clone(), item.operation.clone(), page)
    };
    let wholes = missing.iter().filter(|item| item.kind.is_whole());
    let mut parts: BTreeMap<_, usize> = wholes.map(|item| (owner(item), 0)).collect();
    let mut groups: Vec<Group<'_>> = Vec::new();
    for item in missing {
        match parts.get_mut(&owner(item)) {
            Some(count) if item.is_part => *count += 1,
            None if item.is_part && item.operation.is_none() => {
                parts.insert(owner(item), 1);
                groups.push(Group { first: item, parts: 0 });
            }
            _ => groups.push(Group { first: item, parts: 0 }),
        }
    }
    let is_folded =
        |item: &MissingFact| item.kind.is_whole() || (item.is_part && item.operation.is_none());
    for group in groups.iter_mut().filter(|group| is_folded(group.first)) {
        // Variants of one event share its parts: the first of them tells the number.
        group.parts = parts.remove(&owner(group.first)).unwrap_or_default();
    }
    groups
}

impl fmt::Display for Group<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let MissingFact { kind, line, operation, name, .. } = self.first;
        if self.parts > 0 && !kind.is_whole() {
            return write!(formatter, "  {line}: {} facts of what is not described", self.parts);
        }
        let kind = kind.as_str().replace('_', " ");
        write!(formatter, "  {line}: {kind} {name}")?;
        match operation {
            _ if self.first.kind.is_whole() => {}
            Some(operation) => write!(formatter, " of {operation}")?,
            None => {}
        }
        match self.parts {
            0 => Ok(()),
            1 => write!(formatter, ", with 1 fact"),
            parts => write!(formatter, ", with {parts} facts"),
        }
    }
}

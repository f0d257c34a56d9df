//! The short table: a line for each section of a vendor.

use anyhow::Result;
use comfy_table::{Cell, CellAlignment};

use super::row::{Row, mark, milliseconds};
use crate::output::Output;

/// Prints a line for each section, in the order of the descriptions.
pub fn print(rows: &[Row], output: &Output) -> Result<()> {
    let sections =
        rows.chunk_by(|one, next| (one.vendor, one.section) == (next.vendor, next.section));
    output.table(&["vendor", "section", "operations", "", "time"], sections.map(cells))
}

fn cells(section: &[Row]) -> Vec<Cell> {
    let name = section.first().map_or(("", ""), |row| (row.vendor, row.section));
    let ok = section.iter().all(|row| row.ok);
    vec![
        Cell::new(name.0),
        Cell::new(name.1),
        Cell::new(section.len()).set_alignment(CellAlignment::Right),
        mark(ok),
        milliseconds(section.iter().map(|row| row.milliseconds).sum()),
    ]
}

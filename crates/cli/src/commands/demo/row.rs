//! One line of the long table: a call and how it went.

use std::time::Duration;

use comfy_table::{Attribute, Cell, CellAlignment, Color};
use serde::Serialize;
use wagate_spec::Operation;

/// A call and how it went.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The vendor's id.
    pub vendor: &'static str,
    /// The section of the docs.
    pub section: &'static str,
    /// The `operationId`.
    pub operation: &'static str,
    /// Whether the call and both checks succeeded.
    pub ok: bool,
    /// What came back in a few words, or why the call failed.
    pub answer: String,
    /// How long the call took over HTTP.
    pub milliseconds: f64,
}

impl Row {
    /// A row of a call that succeeded or failed with a reason.
    pub fn new(
        vendor: &'static str,
        operation: &'static Operation,
        outcome: Result<String, String>,
        time: Duration,
    ) -> Self {
        let ok = outcome.is_ok();
        Self {
            vendor,
            section: &operation.tag,
            operation: &operation.id,
            ok,
            answer: outcome.unwrap_or_else(|reason| reason),
            milliseconds: hundredths(time.as_secs_f64() * 1000.0),
        }
    }

    /// The row as cells of a table.
    pub fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::new(self.vendor),
            Cell::new(self.section),
            Cell::new(self.operation),
            mark(self.ok),
            Cell::new(&self.answer),
            milliseconds(self.milliseconds),
        ]
    }
}

/// Hundredths of a millisecond: more would be noise.
fn hundredths(milliseconds: f64) -> f64 {
    (milliseconds * 100.0).round() / 100.0
}

/// Whether all is well.
pub fn mark(ok: bool) -> Cell {
    match ok {
        true => Cell::new("ok").fg(Color::Green),
        false => Cell::new("FAILED").fg(Color::Red).add_attribute(Attribute::Bold),
    }
}

/// A time.
pub fn milliseconds(time: f64) -> Cell {
    Cell::new(format!("{time:.1} ms")).set_alignment(CellAlignment::Right)
}

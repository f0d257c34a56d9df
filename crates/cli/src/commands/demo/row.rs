//! One line of the table: a call and how it went.

use std::time::Duration;

use comfy_table::{Attribute, Cell, CellAlignment, Color};
use serde::Serialize;

/// A call and how it went.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The vendor's id.
    pub vendor: &'static str,
    /// The `operationId`.
    pub operation: &'static str,
    /// Whether the call and both checks succeeded.
    pub ok: bool,
    /// What came back in a few words, or why the call failed.
    pub result: String,
    /// How long the call took over HTTP.
    pub milliseconds: f64,
}

impl Row {
    /// A row of a call that succeeded or failed with a reason.
    pub fn new(
        vendor: &'static str,
        operation: &'static str,
        outcome: Result<String, String>,
        time: Duration,
    ) -> Self {
        let ok = outcome.is_ok();
        let result = outcome.unwrap_or_else(|reason| reason);
        // Hundredths of a millisecond: more would be noise.
        let milliseconds = (time.as_secs_f64() * 100_000.0).round() / 100.0;
        Self { vendor, operation, ok, result, milliseconds }
    }

    /// The row as cells of a table.
    pub fn cells(&self) -> Vec<Cell> {
        let result = Cell::new(&self.result);
        let result =
            if self.ok { result } else { result.fg(Color::Red).add_attribute(Attribute::Bold) };
        let mark = if self.ok {
            Cell::new("ok").fg(Color::Green)
        } else {
            Cell::new("FAILED").fg(Color::Red)
        };
        vec![
            Cell::new(self.vendor),
            Cell::new(self.operation),
            mark,
            result,
            Cell::new(format!("{:.1} ms", self.milliseconds)).set_alignment(CellAlignment::Right),
        ]
    }
}

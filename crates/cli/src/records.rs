//! Results that come one by one: rows of CSV for people and spreadsheets, or lines of JSON for programs.

use std::io::{self, Write};

use serde::Serialize;

/// Something that is a row of CSV, and a line of JSON.
pub trait Record: Serialize {
    /// The names of the columns.
    const HEADER: &'static [&'static str];

    /// A cell for each.
    fn cells(&self) -> Vec<String>;
}

/// Writes records; each is out as a whole before the next.
pub struct Records<W: Write> {
    writer: W,
    is_json: bool,
}

impl<W: Write> Records<W> {
    /// Lines of JSON, or rows of CSV without their header.
    pub fn new(writer: W, is_json: bool) -> Self {
        Self { writer, is_json }
    }

    /// The names of the columns; JSON has them in each line.
    ///
    /// # Errors
    ///
    /// When the writer fails.
    pub fn header<T: Record>(&mut self) -> io::Result<()> {
        if self.is_json {
            return Ok(());
        }
        self.row(T::HEADER.iter().map(|name| (*name).to_owned()).collect())
    }

    /// One record.
    ///
    /// # Errors
    ///
    /// When the writer fails.
    pub fn write<T: Record>(&mut self, record: &T) -> io::Result<()> {
        if !self.is_json {
            return self.row(record.cells());
        }
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        self.out(&line)
    }

    fn row(&mut self, cells: Vec<String>) -> io::Result<()> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(cells)?;
        let row = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
        self.out(&row)
    }

    /// In one piece: a process that is killed leaves no half of a line.
    fn out(&mut self, line: &[u8]) -> io::Result<()> {
        self.writer.write_all(line)?;
        self.writer.flush()
    }
}

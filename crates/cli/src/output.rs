//! What is printed, and where: results on standard output, messages on standard error.
//!
//! Colours appear on a terminal only, and not when `NO_COLOR` is set. When the reader of a pipe has
//! gone, the rest is dropped in silence and the exit status still tells the result.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anyhow::{Context, Result};
use clap::ValueEnum;
use clap::builder::styling::{AnsiColor, Style};
use comfy_table::{Cell, ContentArrangement, LineStyle, Table, TableStyle, presets};
use serde::Serialize;

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// SARIF 2.1.0, for code hosts; of `validate` only.
    Sarif,
    /// JUnit's XML, for build servers; of `validate` only.
    Junit,
}

/// Something wrong.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// Something right.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// Something worth a look.
pub const CAUTION: Style = AnsiColor::Yellow.on_default().bold();
/// Something that stands out.
pub const STRONG: Style = Style::new().bold();

/// Lines above, below and under the heading: rows are short, and lines between them would double the table.
const TABLE: TableStyle = presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none());

/// A terminal that claims to be narrower does not know its width; a table is not squeezed into it.
const NARROWEST: u16 = 40;

/// Text in a style; the style is dropped where it cannot be shown.
pub fn styled(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Text from elsewhere, with the control characters that could move a cursor or change colours made visible.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() && letter != '\n' && letter != '\t' {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// The two streams.
#[derive(Debug)]
pub struct Output {
    format: Format,
    /// Whether results are coloured; decided once, like that of messages.
    results: ColorChoice,
    /// Whether messages are.
    messages: ColorChoice,
}

impl Output {
    /// Output in this format.
    pub fn new(format: Format) -> Self {
        let results = AutoStream::choice(&io::stdout());
        let messages = AutoStream::choice(&io::stderr());
        Self { format, results, messages }
    }

    /// The format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Whether results are for programs.
    pub fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Prints a result for people, with a line break at its end.
    pub fn text(&self, text: &str) -> Result<()> {
        let line_break = if text.ends_with('\n') { "" } else { "\n" };
        let mut stdout = AutoStream::new(io::stdout().lock(), self.results);
        written(write!(stdout, "{text}{line_break}").and_then(|()| stdout.flush()))
    }

    /// Prints a result for programs.
    pub fn json(&self, value: &impl Serialize) -> Result<()> {
        let text =
            serde_json::to_string_pretty(value).context("cannot write the result as JSON")?;
        self.bytes(text.as_bytes())?;
        self.bytes(b"\n")
    }

    /// Prints bytes as they are.
    pub fn bytes(&self, bytes: &[u8]) -> Result<()> {
        let mut stdout = io::stdout().lock();
        written(stdout.write_all(bytes).and_then(|()| stdout.flush()))
    }

    /// Prints a table: as wide as the terminal allows, or without lines where there is none.
    pub fn table(&self, header: &[&str], rows: impl IntoIterator<Item = Vec<Cell>>) -> Result<()> {
        let mut table = Table::new();
        if !io::stdout().is_terminal() {
            return self.text(&plain(table, header, rows));
        }
        table.load_style(TABLE);
        if table.width().is_none_or(|width| width >= NARROWEST) {
            table.set_content_arrangement(ContentArrangement::Dynamic);
        }
        table.set_header(header.iter().map(Cell::new));
        table.add_rows(rows);
        self.text(&table.trim_fmt())
    }

    /// Says something on standard error.
    pub fn note(&self, message: &str) {
        let mut stderr = AutoStream::new(io::stderr().lock(), self.messages);
        // Nobody is left to tell when standard error is closed.
        let _ = writeln!(stderr, "{message}");
    }

    /// Says what could not be done.
    pub fn error(&self, message: &str) {
        self.note(&format!("{} {}", styled(BAD, "error:"), printable(message)));
    }

    /// Says what is odd, though the work goes on.
    pub fn warning(&self, message: &str) {
        self.note(&format!("{} {}", styled(CAUTION, "warning:"), printable(message)));
    }
}

/// Columns and nothing else, for the programs of a pipe.
fn plain(mut table: Table, header: &[&str], rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    table.load_style(presets::NOTHING).set_header(header.iter().map(Cell::new)).add_rows(rows);
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt()
}

fn written(result: io::Result<()>) -> Result<()> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(error).context("cannot write to standard output")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn text_from_elsewhere_cannot_steer_the_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\r\u{9b}c"), "a\\u{1b}[31mb\\u{d}\\u{9b}c");
        assert_eq!(printable("two\nlines\tand a tab: ç"), "two\nlines\tand a tab: ç");
    }
}

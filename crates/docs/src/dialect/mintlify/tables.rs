//! Tables among the words of a page: the headers of all requests, the placeholders of their address, and statuses.

use super::Reader;
use crate::dialect::builder::Builder;
use crate::dialect::table::clean;
use crate::facts::{Attribute, Place};

/// What the rows of a table tell.
#[derive(Clone, Copy)]
pub(super) enum Table {
    Headers,
    Placeholders,
    Statuses,
    Other,
}

impl Table {
    /// What the rows below a header tell.
    fn below(header: &str) -> Self {
        match first_cell(header).to_lowercase().as_str() {
            "header" | "cabeçalho" => Self::Headers,
            "parameter" | "parâmetro" => Self::Placeholders,
            "code" | "código" | "status" => Self::Statuses,
            _ => Self::Other,
        }
    }
}

impl Reader {
    /// Reads a row; the first one of a table is its header.
    pub(super) fn row(&mut self, builder: &mut Builder, row: &str, line: usize) {
        let Some((table, _)) = self.table.filter(|(_, last)| line <= last + 1) else {
            self.table = Some((Table::below(row), line));
            return;
        };
        self.table = Some((table, line));
        let cell = first_cell(row);
        match table {
            Table::Headers if is_name(&cell) => self.told(builder, Place::Header, cell, line),
            Table::Placeholders if self.address.contains(&format!("{{{cell}}}")) => {
                self.told(builder, Place::Path, cell, line);
            }
            Table::Statuses => {
                let status = cell.parse().ok().filter(|status| (100..600).contains(status));
                if let Some(status) = status {
                    builder.status(status, None, line, self.endpoints.clone());
                }
            }
            _ => {}
        }
    }

    fn told(&self, builder: &mut Builder, place: Place, name: String, line: usize) {
        let endpoints = self.endpoints.clone();
        builder.parameter(place, Attribute { name, line, endpoints, ..Attribute::default() });
    }
}

fn first_cell(row: &str) -> String {
    clean(row.trim_matches('|').split('|').next().unwrap_or_default())
}

/// The name of a header, and no line below the header of a table.
fn is_name(cell: &str) -> bool {
    cell.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

//! The tables of a Docusaurus page, and the headers of its requests.

use super::super::builder::Builder;
use super::super::table::{Columns, clean};
use super::{Reader, Section, callbacks};
use crate::facts::{Attribute, Place};
use crate::markdown::Inline;

impl Reader {
    pub(super) fn table(
        &mut self,
        builder: &mut Builder,
        header: &[Inline],
        rows: &[(usize, Vec<Inline>)],
    ) {
        let title = |column: usize| {
            header.get(column).map(|cell| cell.trimmed().to_lowercase()).unwrap_or_default()
        };
        if title(0) == "key" && title(1) == "value" && header.len() == 2 {
            for (line, row) in rows {
                if let Some(name) = row.first() {
                    self.header(builder, name.trimmed(), *line);
                }
            }
            return;
        }
        if title(0).starts_with("valor") || title(0) == "values" {
            return self.values(rows);
        }
        let Some(columns) = Columns::of(header) else { return };
        // A row that names the event: the table lists what the webhook delivers, not what a call answers.
        if self.section == Section::Response && rows.iter().any(|(_, row)| names_event(row)) {
            self.delivers = true;
            self.section = Section::Payload;
        }
        for (line, row) in rows {
            if self.section == Section::Payload {
                row.iter().for_each(|cell| self.named_events(builder, &cell.text, *line));
            }
            if let Some(attribute) = columns.attribute(row, *line) {
                self.attribute(builder, attribute);
            }
        }
    }

    /// A table of the values of the attribute that was named before it.
    fn values(&mut self, rows: &[(usize, Vec<Inline>)]) {
        let object = self.object.clone();
        let named = self
            .unplaced
            .iter_mut()
            .find(|(_, attribute)| Some(&attribute.name) == object.as_ref());
        if let Some((_, attribute)) = named {
            attribute.values.extend(
                rows.iter()
                    .filter_map(|(_, row)| row.first())
                    .map(|cell| clean(cell.trimmed()))
                    .filter(|name| !name.is_empty()),
            );
        }
    }

    fn attribute(&mut self, builder: &mut Builder, mut attribute: Attribute) {
        attribute.object = self.object.clone();
        attribute.mandatory = attribute.mandatory.or(self.mandatory);
        attribute.endpoints = self.current.clone();
        match self.section {
            Section::Response => builder.response(self.status, attribute),
            Section::Payload => builder.page.payload_attributes.push(attribute),
            Section::Attributes | Section::Body | Section::Params | Section::Method => {
                let place = self.place.or((self.section == Section::Body).then_some(Place::Body));
                self.unplaced.push((place, attribute));
            }
            Section::Header => self.header(builder, &attribute.name, attribute.line),
            Section::Other => {}
        }
    }

    pub(super) fn header(&mut self, builder: &mut Builder, name: &str, line: usize) {
        let name = clean(name);
        if !name.is_empty() && !builder.has_header(&name) {
            if self.every_request {
                self.shared_headers.push(builder.page.parameters.len());
            }
            builder.parameter(
                Place::Header,
                Attribute { name, line, endpoints: self.current.clone(), ..Attribute::default() },
            );
        }
    }
}

/// Whether a row names the event that its table is about: the value of `type`.
fn names_event(row: &[Inline]) -> bool {
    row.first().is_some_and(|cell| clean(cell.trimmed()) == "type")
        && row.iter().any(|cell| callbacks(&cell.text).next().is_some())
}

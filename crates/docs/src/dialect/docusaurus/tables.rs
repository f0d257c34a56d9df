//! The tables of a Docusaurus page, and the headers of its requests.

use super::super::builder::Builder;
use super::super::callbacks;
use super::super::headings::{Heading, Section};
use super::super::table::{Columns, clean};
use super::Reader;
use super::endpoints::sample;
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
        let is_example = title(0) == "key" && title(1) == "value";
        if title(0).starts_with("valor") || title(0) == "values" {
            return self.values(rows);
        }
        let Some(columns) = Columns::of(header) else { return };
        // A row that names the event: the table lists what the webhook delivers, not what a call answers.
        if self.section == Section::Response && rows.iter().any(|(_, row)| names_event(row)) {
            self.delivers = true;
            self.section = Section::Payload;
        }
        self.events_of_table(builder, rows);
        for (line, row) in rows {
            if self.section == Section::Payload {
                row.iter().for_each(|cell| self.named_events(builder, &cell.text, *line));
            }
            // Words right below a table, without a blank line, read as one more row of it.
            if is_heading(row) {
                continue;
            }
            if let Some(mut attribute) = columns.attribute(row, *line) {
                if self.section.has_requests() && describes_callback(&columns, row) {
                    builder.webhook(&attribute.name, None, *line);
                }
                if self.place == Some(Place::Query) && is_example {
                    let value = row.get(1).and_then(|cell| sample(clean(cell.trimmed())));
                    attribute.values.extend(value);
                }
                let told = [columns.type_name, columns.meaning].into_iter().flatten();
                for cell in told.filter_map(|column| row.get(column)) {
                    self.choices.note(&attribute, cell.trimmed());
                }
                self.attribute(builder, attribute);
            }
        }
    }

    /// The events that the row for `type` names: the table is about them, and so are those of its objects that follow.
    fn events_of_table(&mut self, builder: &mut Builder, rows: &[(usize, Vec<Inline>)]) {
        if self.section != Section::Payload {
            return;
        }
        for (line, row) in rows.iter().filter(|(_, row)| names_event(row)) {
            let named = row.iter().flat_map(|cell| callbacks::named(&cell.text));
            self.events = named.filter_map(|name| builder.webhook(name, None, *line)).collect();
        }
    }

    /// A table of the values of the attribute that was named before it.
    fn values(&mut self, rows: &[(usize, Vec<Inline>)]) {
        let Some(object) = self.object.clone() else { return };
        let names = rows.iter().filter_map(|(_, row)| row.first());
        self.add_values(&object, names.map(|cell| clean(cell.trimmed())).collect());
    }

    /// An item of a list of values: the value, and its meaning behind it. False when the item stands in no such list.
    pub(super) fn accepted_value(&mut self, item: &str) -> bool {
        let Some(name) = self.lead_in.valued().map(str::to_owned) else { return false };
        let value = item.split_whitespace().next().map(clean).unwrap_or_default();
        self.add_values(&name, vec![value]);
        true
    }

    /// Adds values to the attribute of that name that was read last.
    fn add_values(&mut self, name: &str, values: Vec<String>) {
        let index = self.named.get(name).copied();
        if let Some((_, attribute)) = index.and_then(|at| self.unplaced.get_mut(at)) {
            attribute.values.extend(values.into_iter().filter(|value| !value.is_empty()));
        }
    }

    fn attribute(&mut self, builder: &mut Builder, mut attribute: Attribute) {
        attribute.object = self.object.clone();
        attribute.mandatory = attribute.mandatory.or(self.mandatory);
        attribute.endpoints = self.current.clone();
        match self.section {
            Section::Response => builder.response(self.status, attribute),
            Section::Payload => {
                let events = self.events.clone();
                builder.page.payload_attributes.push(Attribute { events, ..attribute });
            }
            Section::Attributes | Section::Body | Section::Params | Section::Method => {
                let place = self.place.or((self.section == Section::Body).then_some(Place::Body));
                self.named.insert(attribute.name.clone(), self.unplaced.len());
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

/// Whether a row has nothing but the word of a heading in its first cell.
fn is_heading(row: &[Inline]) -> bool {
    let mut cells = row.iter().map(|cell| cell.trimmed());
    cells.next().is_some_and(|first| Heading::of(first) == Heading::Example)
        && cells.all(str::is_empty)
}

/// Whether a row is about the address that a webhook calls: its name is that of the event.
fn describes_callback(columns: &Columns, row: &[Inline]) -> bool {
    let meaning = columns.meaning.and_then(|column| row.get(column));
    meaning.is_some_and(|cell| cell.trimmed().to_lowercase().starts_with("url do webhook"))
}

/// Whether a row names the event that its table is about: the value of `type`.
fn names_event(row: &[Inline]) -> bool {
    row.first().is_some_and(|cell| clean(cell.trimmed()) == "type")
        && row.iter().any(|cell| callbacks::named(&cell.text).next().is_some())
}

//! The fields that a table lists, with the values that the rows below each of them add.

use super::values;
use crate::dialect::table::Columns;
use crate::facts::{Attribute, Place};
use crate::markdown::Inline;

/// A field with more values than this is a list of something else.
const VALUE_LIMIT: usize = 512;

/// A row of a table.
pub(super) struct Field {
    pub attribute: Attribute,
    /// Where its text says that it is sent.
    pub place: Option<Place>,
}

/// The fields of a table, in order.
pub(super) fn of(columns: &Columns, rows: &[(usize, Vec<Inline>)]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for (line, row) in rows {
        if goes_on(columns, row) {
            if let Some(field) = fields.last_mut() {
                extend(&mut field.attribute, row.iter().filter_map(values::continued));
            }
        } else if let Some(attribute) = columns.attribute(row, *line) {
            fields.push(field(attribute, columns.meaning.and_then(|column| row.get(column))));
        }
    }
    fields
}

/// Adds values that are not known yet. That something is true or false goes without saying.
pub(super) fn extend(attribute: &mut Attribute, values: impl IntoIterator<Item = String>) {
    if attribute.type_name.as_deref().is_some_and(is_boolean) {
        return;
    }
    for value in values {
        if attribute.values.len() < VALUE_LIMIT && !attribute.values.contains(&value) {
            attribute.values.push(value);
        }
    }
}

fn field(mut attribute: Attribute, meaning: Option<&Inline>) -> Field {
    let Some(meaning) = meaning else { return Field { attribute, place: None } };
    extend(&mut attribute, values::stated(meaning));
    Field { attribute, place: place(&meaning.text.to_lowercase()) }
}

/// `| | value - meaning`: a row without a name goes on with the one above.
fn goes_on(columns: &Columns, row: &[Inline]) -> bool {
    row.get(columns.name).is_some_and(|name| name.trimmed().is_empty())
}

fn is_boolean(type_name: &str) -> bool {
    type_name.to_lowercase().starts_with("bool")
}

/// The place that the text of a row names, in small letters.
fn place(meaning: &str) -> Option<Place> {
    const PATH: [&str; 6] = [
        "path parameter",
        "part of the url",
        "part of the request url",
        "часть url",
        "parte final do url",
        "parte final da url",
    ];
    const QUERY: [&str; 4] =
        ["query parameter", "query-параметр", "parâmetro de consulta", "query string"];
    let says = |words: &[&str]| words.iter().any(|word| meaning.contains(word));
    match () {
        () if says(&PATH) => Some(Place::Path),
        () if says(&QUERY) => Some(Place::Query),
        () => None,
    }
}

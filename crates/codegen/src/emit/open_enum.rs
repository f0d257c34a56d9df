//! Enums of texts that keep a value which the docs do not name.

use wagate_spec::DocsPage;

use super::{
    docs,
    pieces::Piece,
    record::{documentation, indented},
};
use crate::{names, schema::Schema};

/// Writes an open enum.
pub fn open_enum(
    name: &str,
    schema: Schema<'_>,
    values: &[&str],
    pages: &[DocsPage],
) -> Vec<Piece> {
    let about = format!("{}\n\n{}", documentation(schema), docs::docs_line(pages));
    let mut text = "wagate_client::open_enum! {\n".to_owned();
    text.push_str(&indented(&docs::comment(&about), 1));
    text.push_str(&format!("    pub enum {} {{\n", names::pascal(name)));
    let variants = names::variants(values.iter().copied(), &["Other"]);
    for (value, variant) in values.iter().zip(variants) {
        let mut about = format!("`{value}`.");
        if let Some(note) = schema.observed_value(value) {
            about.push_str(&format!(" Not documented; seen: {}", docs::sentence(note)));
        }
        text.push_str(&indented(&docs::comment(&about), 2));
        text.push_str(&format!("        {variant} = {value:?},\n"));
    }
    text.push_str("    }\n}\n");
    vec![Piece::Text(text)]
}

//! Enums of texts that keep a value which the docs do not name.

use super::{docs, pieces::Piece};
use crate::{names, schema::Schema};
use wagate_spec::DocsPage;

/// Writes an open enum and its conversions.
pub fn open_enum(
    name: &str,
    schema: Schema<'_>,
    values: &[&str],
    pages: &[DocsPage],
) -> Vec<Piece> {
    let name = names::pascal(name);
    let mut code = docs::comment(&format!(
        "{}\n\n{}",
        docs::sentence(schema.description()),
        docs::docs_line(pages)
    ));
    code.push_str("#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]\n");
    code.push_str(&format!("#[non_exhaustive]\npub enum {name} {{\n"));
    let mut text = format!("wagate_client::open_enum! {{ {name} {{\n");
    for value in values {
        let variant = names::pascal(value);
        code.push_str(&format!("/// `{value}`.\n{variant},\n"));
        text.push_str(&format!("    {variant} = {value:?},\n"));
    }
    code.push_str("/// A value that the docs do not name, as it came.\nOther(String),\n}\n");
    text.push_str("} }\n");
    vec![Piece::Code(code), Piece::Text(text)]
}

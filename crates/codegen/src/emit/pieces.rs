//! A file as a list of pieces: code, which is formatted, and macro calls, which are laid out by hand
//! because a formatter cannot know their grammar.

use crate::error::GenerateError;
use wagate_spec::Spec;

/// A part of a file.
pub enum Piece {
    /// Rust items, to be formatted.
    Code(String),
    /// Text that is already laid out.
    Text(String),
}

impl Piece {
    /// What is written, before it is laid out.
    pub fn text(&self) -> &str {
        match self {
            Self::Code(text) | Self::Text(text) => text,
        }
    }
}

/// The first line of every file.
const HEADER: &str =
    "// Written by `cargo xtask generate` from specs/; change those, not this file.\n";

/// Formats the pieces and joins them to one file, a blank line between each two items.
pub fn file<'p>(
    spec: &Spec,
    name: &str,
    pieces: impl IntoIterator<Item = &'p Piece>,
) -> Result<String, GenerateError> {
    let mut content = HEADER.to_owned();
    for piece in pieces {
        content.push('\n');
        match piece {
            Piece::Text(text) => content.push_str(text),
            Piece::Code(code) => {
                let parsed = syn::parse_file(code).map_err(|error| {
                    GenerateError::new(
                        spec,
                        name,
                        format!("{error} in the generated code:\n{code}"),
                    )
                })?;
                content.push_str(&spaced(&prettyplease::unparse(&parsed)));
            }
        }
    }
    Ok(content)
}

/// Puts a blank line before each item that follows another in the same block.
fn spaced(code: &str) -> String {
    let mut spaced = String::with_capacity(code.len() + 64);
    let mut previous = "";
    for line in code.lines() {
        let closed = matches!(previous.trim_start(), "}" | "};" | "],") || previous == "];";
        let opens = ["///", "#[", "pub ", "pub(crate) static", "impl", "static", "const"];
        let after_docs =
            previous.starts_with("//!") && !line.starts_with("//!") && !line.is_empty();
        let begins = opens.iter().any(|start| line.trim_start().starts_with(start));
        let is_comment = previous.trim_start().starts_with("//");
        let after_line = previous.ends_with(';')
            && !is_comment
            && !line.starts_with(' ')
            && !is_import(previous);
        if after_docs || (closed || after_line) && begins {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

fn is_import(line: &str) -> bool {
    ["use ", "mod ", "pub use ", "pub mod ", "pub(crate) mod "]
        .iter()
        .any(|start| line.starts_with(start))
}

/// Whether code outside comments holds the identifier.
pub fn mentions(code: &str, identifier: &str) -> bool {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .any(|word| word == identifier)
}

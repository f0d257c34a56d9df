//! Choices between documented shapes: error bodies, which the docs describe in more than one.

use wagate_spec::{DocsPage, Spec};

use super::{docs, pieces::Piece};
use crate::{error::GenerateError, names, schema::Schema};

/// Writes an enum with a variant for each shape and one for every other.
pub fn union(
    spec: &Spec,
    name: &str,
    schema: Schema<'_>,
    pages: &[DocsPage],
) -> Result<Vec<Piece>, GenerateError> {
    let rust_name = names::pascal(name);
    let mut code = docs::comment(&format!(
        "{}\n\n{}",
        docs::sentence(schema.description()),
        docs::docs_line(pages)
    ));
    code.push_str("#[derive(Debug, Clone, PartialEq)]\n");
    code.push_str(
        "#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema), schemars(untagged))]\n",
    );
    code.push_str("#[non_exhaustive]\n");
    code.push_str(&format!("pub enum {rust_name} {{\n"));
    let mut text = format!("wagate_client::union! {{ {rust_name} {{\n");
    let mut takes_text = false;
    for branch in schema.branches() {
        let variant = variant(spec, name, branch)?;
        takes_text |= variant.keys.is_empty();
        code.push_str(&docs::comment(&docs::sentence(&variant.description)));
        code.push_str(&format!("{}({}),\n", variant.name, variant.ty));
        let keys: Vec<String> = variant.keys.iter().map(|key| format!("{key:?}")).collect();
        let when =
            if keys.is_empty() { String::new() } else { format!(" when [{}]", keys.join(", ")) };
        text.push_str(&format!("    {}({}){when},\n", variant.name, variant.ty));
    }
    code.push_str(
        "/// A shape that the docs do not show, as it came.\nOther(serde_json::Value),\n}\n",
    );
    text.push_str("} }\n");
    let mut pieces = vec![Piece::Code(code), Piece::Text(text)];
    if name == ERROR_BODY {
        pieces.push(Piece::Code(error_body(takes_text)));
    }
    Ok(pieces)
}

/// What the runtime asks of an error body.
fn error_body(takes_text: bool) -> String {
    let from_text = match takes_text {
        true => "fn from_text(text: String) -> Option<Self> { Some(Self::Text(text)) }",
        false => "",
    };
    format!(
        "impl wagate_client::ErrorBody for ErrorBody {{\n\
         fn message(&self) -> Option<String> {{ wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?) }}\n\
         {from_text}\n}}\n"
    )
}

/// The component with every documented shape of an error.
pub const ERROR_BODY: &str = "ErrorBody";

struct Variant<'a> {
    name: String,
    ty: String,
    description: String,
    /// The properties that tell this shape from the others.
    keys: Vec<&'a str>,
}

fn variant<'a>(
    spec: &'a Spec,
    union: &str,
    branch: Schema<'a>,
) -> Result<Variant<'a>, GenerateError> {
    if branch.kind() == Some("string") {
        let description = match branch.description() {
            "" => "A plain text".to_owned(),
            described => described.to_owned(),
        };
        let (name, ty) = ("Text".to_owned(), "String".to_owned());
        return Ok(Variant { name, ty, description, keys: Vec::new() });
    }
    let unknown = || GenerateError::new(spec, union, "a shape is neither a text nor a component");
    let name = branch.reference().ok_or_else(unknown)?;
    let target = Schema(spec.schemas.get(name).ok_or_else(unknown)?);
    let keys: Vec<&str> = target.required().collect();
    if keys.is_empty() {
        return Err(GenerateError::new(
            spec,
            union,
            format!("{name} requires nothing to be told by"),
        ));
    }
    let rust_name = names::pascal(name);
    Ok(Variant {
        ty: rust_name.clone(),
        name: rust_name,
        description: target.description().to_owned(),
        keys,
    })
}

//! Choices whose shapes a property tells apart: webhooks, and the messages in them.

use wagate_spec::{DocsPage, Spec};

use super::{docs, pieces::Piece};
use crate::{
    error::GenerateError,
    names,
    schema::{Schema, Tag},
};

/// Writes an enum with a variant for each tag and one for every other.
pub fn tagged(
    spec: &Spec,
    name: &str,
    schema: Schema<'_>,
    property: &str,
    tags: &[Tag<'_>],
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
    code.push_str(&format!("#[non_exhaustive]\npub enum {rust_name} {{\n"));
    let mut text = format!("wagate_client::tagged! {{ {rust_name} by {property:?} {{\n");
    for tag in tags {
        let target = spec.schemas.get(tag.component).ok_or_else(|| {
            GenerateError::new(spec, name, format!("there is no schema `{}`", tag.component))
        })?;
        let (variant, ty) = (names::pascal(tag.text), names::pascal(tag.component));
        code.push_str(&docs::comment(&format!(
            "`{}`: {}",
            tag.text,
            docs::sentence(summary(spec, tag).unwrap_or_else(|| Schema(target).description()))
        )));
        code.push_str(&format!("{variant}({ty}),\n"));
        let spellings = [tag.text].into_iter().chain(tag.aliases.iter().copied());
        let spellings: Vec<String> = spellings.map(|text| format!("{text:?}")).collect();
        text.push_str(&format!("    {variant}({ty}) = {},\n", spellings.join(" | ")));
    }
    code.push_str(
        "/// A kind that the docs do not name, as it came.\nOther(serde_json::Value),\n}\n",
    );
    text.push_str("} }\n");
    Ok(vec![Piece::Code(code), Piece::Text(text)])
}

/// What the event of this tag is.
fn summary<'a>(spec: &'a Spec, tag: &Tag<'_>) -> Option<&'a str> {
    let events = &spec.webhooks.as_ref()?.events;
    events.iter().find(|event| event.name == tag.text).map(|event| event.summary.as_str())
}

//! Choices whose shapes a property tells apart: webhooks, and the messages in them.

use wagate_spec::{DocsPage, Spec};

use super::{choice, docs, pieces::Piece, record::documentation};
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
    let names = names::variants(tags.iter().map(|tag| tag.text), &["Other"]);
    let variants = tags.iter().zip(names).map(|(tag, variant)| {
        let target = spec.schemas.get(tag.component).map(Schema).ok_or_else(|| {
            GenerateError::new(spec, name, format!("there is no schema `{}`", tag.component))
        })?;
        let spellings = [tag.text].into_iter().chain(tag.aliases.iter().copied());
        let spellings: Vec<String> = spellings.map(|text| format!("{text:?}")).collect();
        let described = match summary(spec, tag) {
            Some(summary) => docs::sentence(summary),
            None => documentation(target),
        };
        Ok(choice::Variant {
            docs: format!("`{}`: {described}", tag.text),
            name: variant,
            ty: names::pascal(tag.component),
            boxed: true,
            told: format!(" = {}", spellings.join(" | ")),
        })
    });
    let variants = variants.collect::<Result<Vec<_>, GenerateError>>()?;
    let about = format!("{}\n\n{}", documentation(schema), docs::docs_line(pages));
    let head = format!("pub enum {} by {property:?}", names::pascal(name));
    Ok(vec![choice::declaration("tagged", &docs::comment(&about), &head, &variants)])
}

/// What the event of this tag is.
fn summary<'a>(spec: &'a Spec, tag: &Tag<'_>) -> Option<&'a str> {
    let events = &spec.webhooks.as_ref()?.events;
    events.iter().find(|event| event.name == tag.text).map(|event| event.summary.as_str())
}

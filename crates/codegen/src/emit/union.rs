//! Choices between documented shapes that the keys of an object tell apart: error bodies, which the docs
//! describe in more than one, and webhooks without a tag.

use wagate_spec::{DocsPage, Spec};

use super::{choice, docs, pieces::Piece, reach::ERROR_BODY, record::documentation};
use crate::{error::GenerateError, names, schema::Schema};

/// Writes an enum with a variant for each shape and one for every other.
pub fn union(
    spec: &Spec,
    name: &str,
    schema: Schema<'_>,
    pages: &[DocsPage],
) -> Result<Vec<Piece>, GenerateError> {
    let variants = schema
        .branches()
        .map(|branch| variant(spec, name, branch))
        .collect::<Result<Vec<_>, _>>()?;
    let about = format!("{}\n\n{}", documentation(schema), docs::docs_line(pages));
    // The body of an error has to be read, whatever it is; of anything else a misfit is told.
    let how = if name == ERROR_BODY { "fit" } else { "keys" };
    let head = format!("pub enum {} by {how}", names::pascal(name));
    let mut pieces = vec![choice::declaration("union", &docs::comment(&about), &head, &variants)];
    if name == ERROR_BODY {
        let takes_text = variants.iter().any(|variant| variant.ty == "String");
        pieces.push(Piece::Code(error_body(takes_text)));
    }
    Ok(pieces)
}

/// What the runtime asks of an error body.
fn error_body(takes_text: bool) -> String {
    let from_text = match takes_text {
        true => "#[inline]\nfn from_text(text: String) -> Option<Self> { Some(Self::Text(text)) }",
        false => "",
    };
    format!(
        "impl wagate_client::ErrorBody for ErrorBody {{\n\
         #[inline]\n\
         fn message(&self) -> Option<String> {{ wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?) }}\n\
         {from_text}\n}}\n"
    )
}

fn variant(spec: &Spec, union: &str, branch: Schema<'_>) -> Result<choice::Variant, GenerateError> {
    if branch.kind() == Some("string") {
        let docs = match branch.description() {
            "" => "A plain text.".to_owned(),
            described => docs::sentence(described),
        };
        let (name, ty) = ("Text".to_owned(), "String".to_owned());
        return Ok(choice::Variant { docs, name, ty, boxed: false, told: String::new() });
    }
    let unknown = || GenerateError::new(spec, union, "a shape is neither a text nor a component");
    let name = branch.reference().ok_or_else(unknown)?;
    let target = Schema(spec.schemas.get(name).ok_or_else(unknown)?);
    let keys: Vec<String> = target.required().map(|key| format!("{key:?}")).collect();
    if keys.is_empty() {
        let message = format!("{name} requires nothing to be told by");
        return Err(GenerateError::new(spec, union, message));
    }
    let rust_name = names::pascal(name);
    Ok(choice::Variant {
        docs: documentation(target),
        ty: rust_name.clone(),
        name: rust_name,
        boxed: true,
        told: format!(" when [{}]", keys.join(", ")),
    })
}

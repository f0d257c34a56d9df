//! What an operation takes beside its parameters.

use std::fmt;

use serde_json::Value;
use wagate_spec::{Operation, Spec, is_file};

const FORM: &str = "multipart/form-data";

/// The media type of a body that is a file of any type.
const ANY_FILE: &str = "*/*";

/// What the body of a request is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes<'a> {
    /// There is none.
    Nothing,
    /// JSON.
    Json,
    /// A form with a file.
    Form(Form<'a>),
    /// A file.
    File,
}

/// The fields of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form<'a> {
    /// The field of the file.
    pub file: &'a str,
    /// The others.
    pub fields: Vec<Field<'a>>,
}

/// A field of a form that is a text, or a member of a JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether a call without it is refused.
    pub required: bool,
    /// What is described of it.
    pub schema: &'a Value,
}

impl<'a> Takes<'a> {
    /// What the body of this operation is.
    pub fn of(spec: &'a Spec, operation: &'a Operation) -> Self {
        let Some(body) = operation.request_content() else { return Self::Nothing };
        match body.media_type.as_str() {
            FORM => members(spec, &body.schema).and_then(form).map_or(Self::Nothing, Self::Form),
            ANY_FILE => Self::File,
            _ => Self::Json,
        }
    }

    /// The fields that are given as texts.
    pub fn fields(&self) -> &[Field<'a>] {
        match self {
            Self::Form(form) => &form.fields,
            _ => &[],
        }
    }
}

/// How to give it.
impl fmt::Display for Takes<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => formatter.write_str("no body"),
            Self::Json => formatter.write_str("a JSON body (--body FILE)"),
            Self::File => formatter.write_str("a file (--file PATH)"),
            Self::Form(form) => {
                formatter.write_str("a file (--file PATH)")?;
                if !form.fields.is_empty() {
                    formatter.write_str(" and the fields ")?;
                    write_names(formatter, &form.fields)?;
                    formatter.write_str(" (--param NAME=VALUE, or an object in --body FILE)")?;
                }
                Ok(())
            }
        }
    }
}

fn write_names(formatter: &mut fmt::Formatter<'_>, fields: &[Field<'_>]) -> fmt::Result {
    for (index, field) in fields.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        let optional = if field.required { "" } else { " (optional)" };
        write!(formatter, "{comma}{}{optional}", field.name)?;
    }
    Ok(())
}

/// The described members of an object; nothing where a schema is more than a list of them.
pub fn members<'a>(spec: &'a Spec, schema: &'a Value) -> Option<Vec<Field<'a>>> {
    spec.resolve(schema).and_then(fields)
}

fn fields(schema: &Value) -> Option<Vec<Field<'_>>> {
    let properties = schema.get("properties")?.as_object()?;
    let required = schema.get("required").and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|required| required.iter().any(|one| one == name));
    let fields =
        properties.iter().map(|(name, schema)| Field { name, required: is_required(name), schema });
    Some(fields.collect())
}

fn form(fields: Vec<Field<'_>>) -> Option<Form<'_>> {
    let file = fields.iter().find(|field| is_file(field.schema))?.name;
    let fields = fields.into_iter().filter(|field| field.name != file).collect();
    Some(Form { file, fields })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_file_of_a_form_is_told_from_its_fields() {
        let schema = json!({
            "type": "object",
            "required": ["chatId", "file"],
            "properties": {
                "chatId": {"type": "string"},
                "file": {"type": "string", "format": "binary"},
                "caption": {"type": "string"},
            }
        });
        let takes = Takes::Form(fields(&schema).and_then(form).expect("a form"));
        let names: Vec<(&str, bool)> =
            takes.fields().iter().map(|field| (field.name, field.required)).collect();
        assert_eq!(names, [("chatId", true), ("caption", false)]);
        assert!(takes.to_string().contains("chatId, caption (optional)"), "{takes}");
        let without_file = json!({"type": "object", "properties": {"a": {}}});
        assert_eq!(fields(&without_file).and_then(form), None);
    }
}

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

/// A field of a form that is a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether a call without it is refused.
    pub required: bool,
}

impl<'a> Takes<'a> {
    /// What the body of this operation is.
    pub fn of(spec: &'a Spec, operation: &'a Operation) -> Self {
        let Some(body) = operation.request_content() else { return Self::Nothing };
        match body.media_type.as_str() {
            FORM => form(spec.resolve(&body.schema)).map_or(Self::Nothing, Self::Form),
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

fn form(schema: Option<&Value>) -> Option<Form<'_>> {
    let schema = schema?;
    let properties = schema.get("properties")?.as_object()?;
    let (file, _) = properties.iter().find(|(_, property)| is_file(property))?;
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let fields = properties.keys().filter(|name| *name != file);
    let fields = fields.map(|name| Field { name, required: required.contains(&name.as_str()) });
    Some(Form { file, fields: fields.collect() })
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
        let takes = Takes::Form(form(Some(&schema)).expect("a form"));
        let names: Vec<(&str, bool)> =
            takes.fields().iter().map(|field| (field.name, field.required)).collect();
        assert_eq!(names, [("chatId", true), ("caption", false)]);
        assert!(takes.to_string().contains("chatId, caption (optional)"), "{takes}");
        assert_eq!(form(Some(&json!({"type": "object", "properties": {"a": {}}}))), None);
    }
}

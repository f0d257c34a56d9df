//! A form with a file (multipart/form-data).

use reqwest::multipart::{Form as Multipart, Part};
use serde::Serialize;
use serde_json::Value;

use super::{Opened, Upload};

/// The name of a file that has none. Without any, servers take the part for a text.
const UNNAMED: &str = "file";

/// Texts, and one file.
pub(crate) struct Form {
    /// Names with values.
    fields: Vec<(String, String)>,
    /// The name of the file's part.
    file_field: String,
    pub(crate) upload: Upload,
}

impl Form {
    /// The fields of an object as texts; those that are null are left out.
    pub(crate) fn new(
        fields: &impl Serialize,
        file_field: &str,
        upload: Upload,
    ) -> Result<Self, String> {
        let fields = match serde_json::to_value(fields) {
            Ok(Value::Object(fields)) => fields,
            Ok(Value::Null) => serde_json::Map::new(),
            Ok(_) => return Err("the fields of the form are not an object".to_owned()),
            Err(error) => return Err(format!("the fields of the form cannot be written: {error}")),
        };
        fields.keys().try_for_each(|name| check_name(name))?;
        check_name(file_field)?;
        let fields = fields.into_iter().filter_map(|(name, value)| Some((name, text(value)?)));
        Ok(Self { fields: fields.collect(), file_field: file_field.to_owned(), upload })
    }

    /// Sets a field to a value, in place of an earlier one; null takes it out.
    pub(crate) fn set(&mut self, name: &str, value: Value) -> Result<(), String> {
        check_name(name)?;
        self.fields.retain(|(known, _)| known != name);
        self.fields.extend(text(value).map(|text| (name.to_owned(), text)));
        Ok(())
    }

    /// The form as it is sent: the file after the texts, so that a server knows what it is for.
    pub(crate) fn multipart(&self, file: Opened) -> reqwest::Result<Multipart> {
        // Field names are sent as they are, like those of browsers; `check_name` has seen them.
        let mut form = Multipart::new().percent_encode_noop();
        for (name, value) in &self.fields {
            form = form.text(name.clone(), value.clone());
        }
        let part = match file.length() {
            Some(length) => Part::stream_with_length(file, length),
            None => Part::stream(file),
        };
        let part = part.file_name(file_name(&self.upload)).mime_str(&self.upload.content_type())?;
        Ok(form.part(self.file_field.clone(), part))
    }
}

/// A value as the text of a form field; `None` for null.
fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

/// A control character would end the header that the name stands in.
fn file_name(upload: &Upload) -> String {
    match upload.name() {
        None | Some("") => UNNAMED.to_owned(),
        Some(name) => name.replace(char::is_control, "_"),
    }
}

fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() || name.contains(|found: char| found.is_control() || "\"\\".contains(found))
    {
        return Err(format!("`{}` cannot be the name of a form field", name.escape_debug()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn form(fields: &Value) -> Result<Form, String> {
        Form::new(fields, "file", Upload::from_bytes("x"))
    }

    #[test]
    fn values_become_texts_and_null_is_left_out() {
        let fields = json!({ "a": "as it is", "b": 1.5, "c": true, "d": null, "e": { "f": [1] } });
        let form = form(&fields).expect("an object");
        let fields: Vec<(&str, &str)> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(fields, [("a", "as it is"), ("b", "1.5"), ("c", "true"), ("e", r#"{"f":[1]}"#)]);
    }

    #[test]
    fn refuses_fields_that_are_no_object_and_names_that_would_break_out() {
        for fields in [json!([1]), json!("x"), json!({ "a\r\nb": 1 }), json!({ "a\"b": 1 })] {
            assert!(form(&fields).is_err(), "{fields}");
        }
        assert!(form(&json!(null)).is_ok());
    }

    #[test]
    fn a_file_is_never_without_a_name() {
        assert_eq!(file_name(&Upload::from_bytes("x")), "file");
        let named = Upload::from_bytes("x").file_name("a\r\nX: y.jpg");
        assert_eq!(file_name(&named), "a__X: y.jpg");
    }
}

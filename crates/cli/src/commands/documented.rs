//! The call of an operation as its documentation shows it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;
use serde_json::value::to_raw_value;
use wagate_client::Upload;
use wagate_spec::{Operation, Parameter, Sampler, Spec};

use crate::commands::call::{Content, Takes};

/// The beginning of a JPEG, for operations that take a file.
const PICTURE: &[u8] = b"\xff\xd8\xff\xe0";

/// The parameters that must be given, each with its documented example or something of the right form.
pub fn parameters<'a>(
    spec: &Spec,
    operation: &'a Operation,
) -> impl Iterator<Item = (&'a Parameter, String)> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    required.map(|parameter| (parameter, spelled(&value(spec, parameter))))
}

fn value(spec: &Spec, parameter: &Parameter) -> Value {
    match parameter.scope.as_deref().and_then(|name| spec.scope(name)) {
        Some(scope) => scope.example.clone().into(),
        None => match Sampler::new(spec).parameter(parameter) {
            // One value stands for a list.
            Value::Array(items) => items.into_iter().next().unwrap_or_default(),
            value => value,
        },
    }
}

/// The body: the documented example, or something of the right form.
///
/// # Errors
///
/// When what is documented cannot be sent.
pub fn content(spec: &Spec, operation: &Operation) -> Result<Content> {
    let Some(shown) = operation.request_body.as_ref().and_then(|body| body.contents.first()) else {
        return Ok(Content::Nothing);
    };
    let upload = Upload::from_bytes(PICTURE).file_name("photo.jpg");
    Ok(match Takes::of(spec, operation) {
        Takes::Nothing => Content::Nothing,
        Takes::File => Content::File(upload),
        Takes::Json => {
            let body = to_raw_value(&Sampler::new(spec).body(shown));
            Content::Json(body.with_context(|| format!("the body of {}", operation.id))?)
        }
        Takes::Form(form) => {
            let required = form.fields.iter().filter(|field| field.required);
            let fields: BTreeMap<String, String> = required
                .filter_map(|field| {
                    let value = Sampler::new(spec).value(field.schema)?;
                    Some((field.name.to_owned(), spelled(&value)))
                })
                .collect();
            Content::Form { fields, file_field: form.file.to_owned(), upload }
        }
    })
}

/// A value as it stands in a path, a query or a form.
pub fn spelled(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

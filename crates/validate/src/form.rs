//! Forms that carry a file: whether each part is what the docs say of its field.

use serde_json::Value;
use wagate_spec::is_file;

use crate::multipart::{self, Part};
use crate::{spelled, vendor::Check};

/// Checks a form against the object that describes its fields.
pub fn check(check: &mut Check<'_>, media_type: &str, body: &[u8], schema: &Value) {
    let Some(boundary) = multipart::boundary(media_type) else {
        check.report("/headers/Content-Type", "the media type names no `boundary`");
        return;
    };
    match multipart::parts(body, &boundary) {
        Ok(parts) => check_parts(check, &parts, schema),
        Err(message) => check.report("", format!("the form cannot be read: {message}")),
    }
}

fn check_parts(check: &mut Check<'_>, parts: &[Part<'_>], schema: &Value) {
    let Some(form) = check.vendor.spec.resolve(schema).cloned() else { return };
    let required = form.get("required").and_then(Value::as_array);
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        if !parts.iter().any(|part| part.name == name) {
            check.report("", format!("the part `{name}` is missing"));
        }
    }
    for part in parts {
        let path = || format!("/{}", part.name);
        match form.get("properties").and_then(|fields| fields.get(&part.name)) {
            None => check.report_strict(path(), "the docs do not name this part"),
            Some(field) if is_file(field) => {}
            Some(field) => check_field(check, part, field),
        }
    }
}

fn check_field(check: &mut Check<'_>, part: &Part<'_>, schema: &Value) {
    let name = &part.name;
    match std::str::from_utf8(part.content) {
        Ok(text) => spelled::check_parameter(check, format_args!("/{name}"), schema, text),
        Err(_) => check.report(format!("/{name}"), "the part is no UTF-8 text"),
    }
}

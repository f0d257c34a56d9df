//! Forms that carry a file: `multipart/form-data`, as RFC 7578 lays it out.

use crate::{text, vendor::Check};
use serde_json::Value;

/// One part of a form.
struct Part<'a> {
    name: String,
    content: &'a [u8],
}

/// Checks a form against the object that describes its fields.
pub fn check(check: &mut Check<'_>, media_type: &str, body: &[u8], schema: &Value) {
    let Some(boundary) = boundary(media_type) else {
        check.report("/headers/Content-Type", "the media type names no `boundary`");
        return;
    };
    match parts(body, &boundary) {
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
        let path = format!("/{}", part.name);
        match form.get("properties").and_then(|fields| fields.get(&part.name)) {
            None => check.report_strict(path, "the docs do not name this part"),
            Some(field) if is_file(field) => {}
            Some(field) => check_field(check, &path, field, part.content),
        }
    }
}

fn check_field(check: &mut Check<'_>, path: &str, schema: &Value, content: &[u8]) {
    match std::str::from_utf8(content) {
        Ok(text) => text::check_parameter(check, path, schema, text),
        Err(_) => check.report(path, "the part is no UTF-8 text"),
    }
}

fn is_file(field: &Value) -> bool {
    field.get("format").and_then(Value::as_str) == Some("binary")
}

/// The `boundary` of a media type, quoted or not.
fn boundary(media_type: &str) -> Option<String> {
    let parameters = media_type.split(';').skip(1);
    let value = parameters
        .filter_map(|parameter| parameter.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"))
        .map(|(_, value)| value.trim().trim_matches('"').to_owned());
    value.filter(|value| !value.is_empty())
}

/// Splits a form at its boundaries.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Result<Vec<Part<'a>>, &'static str> {
    let delimiter = format!("--{boundary}");
    let mut rest = find(body, delimiter.as_bytes())
        .map(|start| &body[start + delimiter.len()..])
        .ok_or("the boundary that its media type names is not in it")?;
    let ending = format!("\r\n--{boundary}");
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(rest, ending.as_bytes()).ok_or("a part has no end")?;
        parts.push(part(&rest[..end])?);
        rest = &rest[end + ending.len()..];
    }
    Ok(parts)
}

/// A part from the end of its boundary's line on.
fn part(raw: &[u8]) -> Result<Part<'_>, &'static str> {
    let split = find(raw, b"\r\n\r\n").ok_or("a part has no headers")?;
    let headers = String::from_utf8_lossy(&raw[..split]);
    let disposition = headers
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("content-disposition"))
        .ok_or("a part has no Content-Disposition")?
        .1;
    let name = disposition
        .split(';')
        .filter_map(|parameter| parameter.trim().strip_prefix("name="))
        .next()
        .ok_or("a part has no name")?;
    Ok(Part { name: name.trim_matches('"').to_owned(), content: &raw[split + 4..] })
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &[u8] = b"--x\r\nContent-Disposition: form-data; name=\"chatId\"\r\n\r\n7@c.us\r\n--x\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: a/b\r\n\r\n\r\n--\0\r\n--x--\r\n";

    #[test]
    fn a_form_is_split_into_its_parts() {
        let parts = parts(FORM, "x").expect("is a form");
        let read: Vec<_> = parts.iter().map(|part| (part.name.as_str(), part.content)).collect();
        assert_eq!(read, [("chatId", &b"7@c.us"[..]), ("file", &b"\r\n--\0"[..])]);
    }

    #[test]
    fn a_form_that_ends_too_early_is_no_form() {
        for length in 0..FORM.len() - 4 {
            assert!(parts(&FORM[..length], "x").is_err(), "{length}");
        }
    }

    #[test]
    fn a_boundary_may_be_quoted() {
        assert_eq!(boundary("multipart/form-data; boundary=\"a b\"").as_deref(), Some("a b"));
        assert_eq!(boundary("multipart/form-data; Boundary=x").as_deref(), Some("x"));
        assert_eq!(boundary("multipart/form-data"), None);
    }
}

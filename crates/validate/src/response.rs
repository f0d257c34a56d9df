//! Answers: status and body, with the tolerances that the typed clients have.

use serde_json::{Value, json};
use wagate_spec::{Content, Failure};

use crate::{Strictness, text, vendor::Check};

/// An answer of a known operation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The media type, when it is known.
    pub content_type: Option<&'a str>,
    /// The body; none when it was not captured.
    pub body: Option<&'a [u8]>,
}

impl<'a> Response<'a> {
    /// With a body; the media type is taken for the documented one.
    #[must_use]
    pub fn new(status: u16, body: &'a [u8]) -> Self {
        Self { status, content_type: None, body: Some(body) }
    }

    /// With a media type.
    #[must_use]
    pub fn content_type(mut self, content_type: Option<&'a str>) -> Self {
        self.content_type = content_type;
        self
    }

    /// Without its body, which was not captured.
    #[must_use]
    pub fn without_body(status: u16) -> Self {
        Self { status, content_type: None, body: None }
    }
}

/// Checks an answer.
pub fn check(check: &mut Check<'_>, response: &Response<'_>) {
    if check.operation.is_success(response.status) {
        check_success(check, response);
    } else {
        check_error(check, response);
    }
}

/// That there is nothing was said in a way that no page shows.
fn check_absent(check: &mut Check<'_>, how: &str) {
    check.report_strict("", format!("{how}; the typed clients take that for nothing"));
}

fn check_success(check: &mut Check<'_>, response: &Response<'_>) {
    let operation = check.operation;
    let exact = operation.responses.get(&response.status);
    if exact.is_none() {
        let message = undocumented_status(check, response.status);
        check.report_strict("/status", message);
    }
    // Clients read every success the same way, so the body is checked the same way.
    let content = exact
        .and_then(|one| one.content())
        .or_else(|| operation.successes().find_map(|one| one.content()));
    let Some(body) = response.body else { return };
    if operation.websocket && text::is_blank(body) {
        // The handshake has no body; what is documented are the messages that follow.
        return;
    }
    match content {
        Some(content) => check_content(check, body, content),
        None if !text::is_blank(body) => {
            check.report_strict("", "the docs show no body for this answer")
        }
        None => {}
    }
}

fn check_content(check: &mut Check<'_>, body: &[u8], content: &Content) {
    let may_be_absent = check.operation.lookup.is_some() || may_be_absent(check, &content.schema);
    if text::is_blank(body) {
        match may_be_absent {
            true => check_absent(check, "the body is empty"),
            false => check.report("", "the body is empty"),
        }
        return;
    }
    match text::parse::<Value>(body) {
        Ok(Value::Null) if may_be_absent => check_absent(check, "the body is null"),
        Ok(Value::Array(items))
            if may_be_absent && items.is_empty() && !is_list(check, &content.schema) =>
        {
            check_absent(check, "the body is an empty list");
        }
        Ok(Value::Object(members)) if check.operation.lookup.is_some() && members.is_empty() => {
            check_absent(check, "the body is an empty object");
        }
        Ok(value) => {
            let failures = &check.operation.failures;
            let failure = failures.iter().find(|failure| failure.is_told_by(&value));
            let failure = failure.map(|failure| failure_schema(check, failure, &content.schema));
            check.value("", failure.as_ref().unwrap_or(&content.schema), &value);
        }
        Err(message) => check.report("", format!("the body cannot be read: {message}")),
    }
}

/// What a failure is checked against. It may carry properties of the success that it is not, whose values nobody
/// relies on, so that only a strict check looks at them.
fn failure_schema(check: &Check<'_>, failure: &Failure, success: &Value) -> Value {
    let own = json!({ "$ref": format!("#/components/schemas/{}", failure.schema) });
    if check.strictness == Strictness::Tolerant {
        return own;
    }
    let spec = &check.vendor.spec;
    let Some(mut both) = spec.resolve(&own).cloned() else { return own };
    let success = spec.resolve(success).and_then(|success| success.get("properties")?.as_object());
    if let Some(properties) = both.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, schema) in success.into_iter().flatten() {
            properties.entry(name.as_str()).or_insert_with(|| schema.clone());
        }
    }
    both
}

/// A list, or an object all of whose properties may be left out, may be left out as a whole.
fn may_be_absent(check: &Check<'_>, schema: &Value) -> bool {
    let Some(schema) = check.vendor.spec.resolve(schema) else { return false };
    let required = schema.get("required").and_then(Value::as_array);
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => required.is_none_or(Vec::is_empty),
        _ => schema == &json!({}),
    }
}

fn is_list(check: &Check<'_>, schema: &Value) -> bool {
    let Some(schema) = check.vendor.spec.resolve(schema) else { return false };
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    std::iter::once(schema).chain(branches).any(|one| one.get("type") == Some(&json!("array")))
}

/// A server may answer any error, in any of its shapes, and clients read each. So only a strict check asks whether a page
/// tells of it.
fn check_error(check: &mut Check<'_>, response: &Response<'_>) {
    if check.strictness == Strictness::Tolerant && response.status >= 400 {
        return;
    }
    let documented = check.operation.responses.get(&response.status);
    if documented.is_none() {
        let message = undocumented_status(check, response.status);
        check.report("/status", message);
    }
    let Some(body) = response.body.filter(|body| !text::is_blank(body)) else { return };
    match documented.map(|one| one.content()) {
        Some(Some(content)) => check_error_body(check, body, &content.schema),
        Some(None) => check.report("", "the docs show no body for this status"),
        None if check.vendor.spec.schemas.contains_key("ErrorBody") => {
            check_error_body(check, body, &json!({ "$ref": "#/components/schemas/ErrorBody" }));
        }
        None => {}
    }
}

/// A body that is no JSON is a plain text, which is one of the documented shapes or not.
fn check_error_body(check: &mut Check<'_>, body: &[u8], schema: &Value) {
    let value =
        text::parse::<Value>(body).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(body)));
    check.value("", schema, &value);
}

fn undocumented_status(check: &Check<'_>, status: u16) -> String {
    let documented: Vec<String> = check.operation.responses.keys().map(u16::to_string).collect();
    format!("the status {status} is not documented; documented are {}", documented.join(", "))
}

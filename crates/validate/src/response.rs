//! Answers: status and body, with the tolerances that the typed clients have.

use serde_json::{Value, json};
use wagate_spec::{Content, Failure, media_type};

use crate::{Strictness, json::Json, text, vendor::Check};

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
    /// With a body; the media type is taken for that of the operation's own form.
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
    check.report_observed("", "the operation", check.operation.observed.as_ref());
    let answer = check.operation.responses.get(&response.status);
    let observed = answer.and_then(|answer| answer.observed.as_ref());
    check.report_observed("/status", "the answer", observed);
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
    let contents = exact.map(|one| one.contents.as_slice()).filter(|contents| !contents.is_empty());
    let contents = contents.or_else(|| {
        let described = operation.successes().map(|one| one.contents.as_slice());
        described.into_iter().find(|contents| !contents.is_empty())
    });
    let Some(body) = response.body else { return };
    if operation.websocket && text::is_blank(body) {
        // The handshake has no body; what is documented are the messages that follow.
        return;
    }
    match contents {
        Some(contents) => {
            if let Some(content) = form_of(check, response, body, contents) {
                check_content(check, body, content);
            }
        }
        None if !text::is_blank(body) => {
            check.report_strict("", "the docs show no body for this answer")
        }
        None => {}
    }
}

/// The documented form that a body has, if it is to be looked into. Without a media type, or with one that is not
/// documented, it is the operation's own: clients do not go by it.
fn form_of<'c>(
    check: &mut Check<'_>,
    response: &Response<'_>,
    body: &[u8],
    contents: &'c [Content],
) -> Option<&'c Content> {
    let own = contents.first()?;
    let named = response.content_type.map(|name| (name, media_type::find(contents, name)));
    let content = match named {
        Some((_, Some(found))) => found,
        Some((name, None)) => {
            let documented = text::media_types(contents);
            let message = format!("the media type is `{name}`, documented is {documented}");
            check.report_strict("/headers/Content-Type", message);
            own
        }
        // A file need not say what it is.
        None if contents.iter().any(Content::is_file) && text::check(body).is_err() => {
            return None;
        }
        None => own,
    };
    (!content.is_file()).then_some(content)
}

fn check_content(check: &mut Check<'_>, body: &[u8], content: &Content) {
    // Nobody has described it.
    if content.schema == json!({}) {
        return;
    }
    let may_be_absent = check.operation.lookup.is_some() || may_be_absent(check, &content.schema);
    if text::is_blank(body) {
        match may_be_absent {
            true => check_absent(check, "the body is empty"),
            false => check.report("", "the body is empty"),
        }
        return;
    }
    text::read(body, |value| match value {
        Ok(value) => check_read(check, &value, content, may_be_absent),
        Err(_) if !content.is_json() => {
            check.value(
                format_args!(""),
                &content.schema,
                &Json::Text(String::from_utf8_lossy(body)),
            );
        }
        Err(message) => check.report("", format!("the body cannot be read: {message}")),
    });
}

fn check_read(check: &mut Check<'_>, value: &Json<'_>, content: &Content, may_be_absent: bool) {
    let schema = &content.schema;
    match value {
        Json::Null if may_be_absent => check_absent(check, "the body is null"),
        Json::List(items) if may_be_absent && items.is_empty() && !is_list(check, schema) => {
            check_absent(check, "the body is an empty list");
        }
        Json::Object(members) if check.operation.lookup.is_some() && members.is_empty() => {
            check_absent(check, "the body is an empty object");
        }
        value => match failure(check, value) {
            Some(failure) => check_failure(check, failure, schema, value),
            None => check.value(format_args!(""), schema, value),
        },
    }
}

/// The failure that an answer with the status of a success tells of.
fn failure<'a>(check: &Check<'a>, value: &Json<'_>) -> Option<&'a Failure> {
    let failures = &check.operation.failures;
    if failures.is_empty() {
        return None;
    }
    let value = value.to_value();
    failures.iter().find(|failure| failure.is_told_by(&value))
}

/// As any error, a failure may have any shape, unless the check is strict. It may carry properties of the success
/// that it is not.
fn check_failure(check: &mut Check<'_>, failure: &Failure, success: &Value, value: &Json<'_>) {
    if check.strictness == Strictness::Tolerant {
        return;
    }
    let own = json!({ "$ref": format!("#/components/schemas/{}", failure.schema) });
    let spec = &check.vendor.spec;
    let Some(mut both) = spec.resolve(&own).cloned() else { return };
    let success = spec.resolve(success).and_then(|success| success.get("properties")?.as_object());
    if let Some(properties) = both.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, schema) in success.into_iter().flatten() {
            properties.entry(name.as_str()).or_insert_with(|| schema.clone());
        }
    }
    check.value(format_args!(""), &both, value);
}

/// A list, or an object all of whose properties may be left out, may be left out as a whole.
fn may_be_absent(check: &Check<'_>, schema: &Value) -> bool {
    let Some(schema) = check.vendor.spec.resolve(schema) else { return false };
    let required = schema.get("required").and_then(Value::as_array);
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => required.is_none_or(Vec::is_empty),
        _ => false,
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
    text::read(body, |value| {
        let value = value.unwrap_or_else(|_| Json::Text(String::from_utf8_lossy(body)));
        check.value(format_args!(""), schema, &value);
    });
}

fn undocumented_status(check: &Check<'_>, status: u16) -> String {
    let documented: Vec<String> = check.operation.responses.keys().map(u16::to_string).collect();
    format!("the status {status} is not documented; documented are {}", documented.join(", "))
}

//! Requests: parameters, headers and body.

use serde_json::Value;
use wagate_spec::{Content, Location, Operation, Parameter};

use crate::{form, spelled, text, vendor::Check};

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

/// A request of a known operation.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The path parameters by name, percent-decoded; credentials may be among them.
    pub path: Vec<(String, String)>,
    /// The query parameters, percent-decoded.
    pub query: Vec<(String, String)>,
    /// The headers; names in any case.
    pub headers: Vec<(String, String)>,
    /// The body; none when there is none, or when it was not captured.
    pub body: Option<&'a [u8]>,
    /// Whether a missing body is known to be missing, not only not captured.
    pub body_was_captured: bool,
}

impl<'a> Request<'a> {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { body_was_captured: true, ..Self::default() }
    }

    /// With path parameters.
    #[must_use]
    pub fn path(mut self, parameters: Vec<(String, String)>) -> Self {
        self.path = parameters;
        self
    }

    /// With query parameters.
    #[must_use]
    pub fn query(mut self, parameters: Vec<(String, String)>) -> Self {
        self.query = parameters;
        self
    }

    /// With headers.
    #[must_use]
    pub fn headers(mut self, headers: Vec<(String, String)>) -> Self {
        self.headers = headers;
        self
    }

    /// With a body.
    #[must_use]
    pub fn body(mut self, body: &'a [u8]) -> Self {
        self.body = Some(body);
        self
    }

    fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// The values of the credentials that a request carries.
pub fn credentials(operation: &Operation, request: &Request<'_>) -> Vec<String> {
    let values = operation.credentials.iter().flat_map(|slot| match slot.location {
        Location::Path => values(&request.path, &slot.name),
        Location::Query => values(&request.query, &slot.name),
        // A scheme may stand before it.
        Location::Header => {
            let value = request.header(&slot.name);
            let bare = value.and_then(|value| value.split_once(' ')).map(|(_, bare)| bare.trim());
            value.into_iter().chain(bare).collect()
        }
    });
    values.map(str::to_owned).collect()
}

/// Checks everything of a request.
pub fn check(check: &mut Check<'_>, request: &Request<'_>) {
    check.keep_secret(&credentials(check.operation, request));
    for parameter in &check.operation.parameters {
        check_parameter(check, request, parameter);
    }
    check_undocumented_query(check, request);
    check_credentials(check, request);
    match check.operation.request_content() {
        Some(content) => check_content(check, request, content),
        None if request.body.is_some_and(|body| !text::is_blank(body)) => {
            check.report_strict("", "the operation takes no body");
        }
        None => {}
    }
}

/// Checks the body alone.
pub fn check_body(check: &mut Check<'_>, body: &[u8]) {
    match check.operation.request_content() {
        None => check.report("", "the operation takes no body"),
        Some(documented) if documented.media_type == JSON => {
            check_json(check, body, &documented.schema);
        }
        Some(documented) => check.report(
            "",
            format!(
                "the body is `{}`; only a capture of the whole request tells",
                documented.media_type
            ),
        ),
    }
}

fn check_parameter(check: &mut Check<'_>, request: &Request<'_>, parameter: &Parameter) {
    let (place, values) = match parameter.location {
        Location::Path => ("path", values(&request.path, &parameter.name)),
        Location::Query => ("query", values(&request.query, &parameter.name)),
        Location::Header => ("headers", request.header(&parameter.name).into_iter().collect()),
    };
    let path = format!("/{place}/{}", parameter.name);
    if values.is_empty() && parameter.required {
        check.report(path, format!("the parameter `{}` is missing", parameter.name));
        return;
    }
    for value in values {
        spelled::check_parameter(check, &path, &parameter.schema, value);
    }
}

fn check_undocumented_query(check: &mut Check<'_>, request: &Request<'_>) {
    let operation = check.operation;
    for (name, _) in &request.query {
        let documented = operation
            .parameters
            .iter()
            .any(|parameter| parameter.location == Location::Query && parameter.name == *name);
        let credential = operation
            .credentials
            .iter()
            .any(|slot| slot.location == Location::Query && slot.name == *name);
        if !documented && !credential {
            check.report_strict(format!("/query/{name}"), "the docs do not name this parameter");
        }
    }
}

/// Captures are often stripped of credentials, so only a strict check asks for them.
fn check_credentials(check: &mut Check<'_>, request: &Request<'_>) {
    for slot in &check.operation.credentials {
        let required =
            check.vendor.spec.credential(&slot.credential).is_some_and(|one| one.required);
        let (place, found) = match slot.location {
            Location::Path => ("path", values(&request.path, &slot.name).into_iter().next()),
            Location::Query => ("query", values(&request.query, &slot.name).into_iter().next()),
            Location::Header => ("headers", request.header(&slot.name)),
        };
        if required && found.is_none_or(str::is_empty) {
            check.report_strict(
                format!("/{place}/{}", slot.name),
                format!("the credential `{}` is missing", slot.credential),
            );
        }
    }
}

fn check_content(check: &mut Check<'_>, request: &Request<'_>, documented: &Content) {
    // A file may be of blanks alone, JSON may not.
    let is_missing = |body: &&[u8]| match documented.media_type.as_str() {
        JSON => text::is_blank(body),
        _ => body.is_empty(),
    };
    let Some(body) = request.body.filter(|body| !is_missing(body)) else {
        let required = check.operation.request_body.as_ref().is_some_and(|body| body.required);
        if required && request.body_was_captured {
            check.report("", "the body is missing");
        }
        return;
    };
    let media_type = request.header("content-type");
    let Some(media_type) = media_type else {
        check.report_strict("/headers/Content-Type", "the media type is missing");
        if documented.media_type == JSON {
            check_json(check, body, &documented.schema);
        }
        return;
    };
    match documented.media_type.as_str() {
        JSON if !is_json(media_type) => {
            wrong_media_type(check, media_type, JSON);
            check_json(check, body, &documented.schema);
        }
        JSON => check_json(check, body, &documented.schema),
        FORM if essence(media_type) == FORM => {
            form::check(check, media_type, body, &documented.schema);
        }
        FORM => wrong_media_type(check, media_type, FORM),
        // A file, with whatever media type it has.
        _ => {}
    }
}

fn wrong_media_type(check: &mut Check<'_>, media_type: &str, documented: &str) {
    let message = format!("the media type is `{media_type}`, documented is `{documented}`");
    check.report("/headers/Content-Type", message);
}

fn check_json(check: &mut Check<'_>, body: &[u8], schema: &Value) {
    match text::parse::<Value>(body) {
        Ok(value) => check.value("", schema, &value),
        Err(message) => check.report("", format!("the body cannot be read: {message}")),
    }
}

/// `application/json`, with parameters, or a type with the suffix `+json`.
fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == JSON || essence.ends_with("+json")
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn values<'v>(pairs: &'v [(String, String)], name: &str) -> Vec<&'v str> {
    pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
}

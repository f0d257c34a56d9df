//! Requests: parameters, headers and body.

use serde_json::Value;
use wagate_spec::{Location, Parameter, RequestBody};

use crate::{text, vendor::Check};

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

/// Checks everything of a request.
pub fn check(check: &mut Check<'_>, request: &Request<'_>) {
    for parameter in &check.operation.parameters {
        check_parameter(check, request, parameter);
    }
    check_undocumented_query(check, request);
    check_credentials(check, request);
    match &check.operation.request_body {
        Some(body) => check_content(check, request, body),
        None if request.body.is_some_and(|body| !text::is_blank(body)) => {
            check.report_strict("", "the operation takes no body");
        }
        None => {}
    }
}

/// Checks the body alone.
pub fn check_body(check: &mut Check<'_>, body: &[u8]) {
    match &check.operation.request_body {
        None => check.report("", "the operation takes no body"),
        Some(documented) => check_json(check, body, &documented.schema),
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
        check_text(check, &path, &parameter.schema, value);
    }
}

/// A parameter is text on the wire: it is valid if the text, or the number or flag that it spells, is.
fn check_text(check: &mut Check<'_>, path: &str, schema: &Value, text: &str) {
    let mut forms = vec![Value::from(text)];
    forms.extend(text.parse::<i64>().ok().map(Value::from));
    forms.extend(text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from));
    forms.extend(text.parse::<bool>().ok().map(Value::from));
    let before = check.problems.len();
    for form in forms {
        check.problems.truncate(before);
        check.value(path, schema, &form);
        if check.problems.len() == before {
            return;
        }
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

fn check_content(check: &mut Check<'_>, request: &Request<'_>, documented: &RequestBody) {
    let Some(body) = request.body.filter(|body| !text::is_blank(body)) else {
        if documented.required && request.body_was_captured {
            check.report("", "the body is missing");
        }
        return;
    };
    match request.header("content-type") {
        Some(media_type) if !is_json(media_type) => {
            let message = format!(
                "the media type is `{media_type}`, documented is `{}`",
                documented.media_type
            );
            check.report("/headers/Content-Type", message);
        }
        Some(_) => {}
        None => check.report_strict("/headers/Content-Type", "the media type is missing"),
    }
    check_json(check, body, &documented.schema);
}

fn check_json(check: &mut Check<'_>, body: &[u8], schema: &Value) {
    match text::parse::<Value>(body) {
        Ok(value) => check.value("", schema, &value),
        Err(message) => check.report("", format!("the body cannot be read: {message}")),
    }
}

/// `application/json`, with parameters, or a type with the suffix `+json`.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

fn values<'v>(pairs: &'v [(String, String)], name: &str) -> Vec<&'v str> {
    pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
}

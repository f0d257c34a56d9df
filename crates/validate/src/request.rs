//! Requests: parameters, headers and body.

use std::borrow::Cow;

use serde_json::Value;
use wagate_spec::media_type::{self, is_same};
use wagate_spec::{Content, Location, Operation, Parameter};

use crate::vendor::{Check, Vendor};
use crate::{form, spelled, text};

const FORM: &str = "multipart/form-data";

/// A name and a value.
type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// A request of a known operation.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The path parameters by name, percent-decoded; credentials may be among them.
    pub path: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// The query parameters, percent-decoded.
    pub query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// The headers; names in any case.
    pub headers: Vec<(Cow<'a, str>, Cow<'a, str>)>,
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
    pub fn path<N, V>(mut self, parameters: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        self.path = pairs(parameters);
        self
    }

    /// With query parameters.
    #[must_use]
    pub fn query<N, V>(mut self, parameters: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        self.query = pairs(parameters);
        self
    }

    /// With headers.
    #[must_use]
    pub fn headers<N, V>(mut self, headers: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        self.headers = pairs(headers);
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
        found.map(|(_, value)| value.as_ref())
    }

    /// The values of a parameter.
    fn values<'r>(&'r self, location: Location, name: &'r str) -> impl Iterator<Item = &'r str> {
        let (pairs, header) = match location {
            Location::Path => (&self.path[..], None),
            Location::Query => (&self.query[..], None),
            Location::Header => (&[][..], self.header(name)),
        };
        let named = pairs.iter().filter(move |(key, _)| key == name);
        named.map(|(_, value)| value.as_ref()).chain(header)
    }
}

/// Pairs that may borrow from what they were read from.
pub fn pairs<'a, N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Vec<Pair<'a>>
where
    N: Into<Cow<'a, str>>,
    V: Into<Cow<'a, str>>,
{
    pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// The values of the credentials that a request carries.
pub fn credentials<'r>(operation: &'r Operation, request: &'r Request<'_>) -> Vec<&'r str> {
    let slots = operation.credentials.iter();
    let values = slots.flat_map(|slot| {
        request.values(slot.location, &slot.name).flat_map(|value| {
            // A scheme may stand before what is in a header.
            let in_header = (slot.location == Location::Header).then_some(value);
            let bare = in_header.and_then(|value| value.split_once(' '));
            std::iter::once(value).chain(bare.map(|(_, bare)| bare.trim()))
        })
    });
    values.collect()
}

/// The parts of a request that have parameters, as problems name them.
const fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "headers",
    }
}

/// Checks everything of a request.
pub fn check<'a>(check: &mut Check<'a>, request: &'a Request<'_>) {
    check.keep_secret(credentials(check.operation, request));
    for parameter in &check.operation.parameters {
        check_parameter(check, request, parameter);
    }
    check_undocumented_query(check, request);
    check_credentials(check, request);
    match check.operation.request_body.as_ref() {
        Some(body) => check_content(check, request, &body.contents),
        None if request.body.is_some_and(|body| !text::is_blank(body)) => {
            check.report_strict("", "the operation takes no body");
        }
        None => {}
    }
}

/// Checks the body alone.
pub fn check_body(check: &mut Check<'_>, body: &[u8]) {
    let Some(documented) = check.operation.request_body.as_ref() else {
        check.report("", "the operation takes no body");
        return;
    };
    match documented.contents.iter().find(|content| content.is_json()) {
        Some(json) => check_json(check, body, &json.schema),
        None => {
            let documented = text::media_types(&documented.contents);
            let message =
                format!("the body is {documented}; only a capture of the whole request tells");
            check.report("", message);
        }
    }
}

fn check_parameter(check: &mut Check<'_>, request: &Request<'_>, parameter: &Parameter) {
    let (place, name) = (place(parameter.location), &parameter.name);
    let mut values = request.values(parameter.location, name).peekable();
    if values.peek().is_none() {
        if parameter.required {
            check.report(format!("/{place}/{name}"), format!("the parameter `{name}` is missing"));
            return;
        }
    } else if parameter.observed.is_some() {
        let what = format!("the parameter `{name}`");
        check.report_observed(&format!("/{place}/{name}"), &what, parameter.observed.as_ref());
    }
    match items(check.vendor, &parameter.schema) {
        Some(items) => {
            let texts = values.flat_map(|value| match parameter.explode {
                true => vec![value],
                false => value.split(',').collect(),
            });
            let schemas = (&parameter.schema, items);
            spelled::check_list(check, format_args!("/{place}/{name}"), schemas, texts);
        }
        None => {
            for value in values {
                let path = format_args!("/{place}/{name}");
                spelled::check_parameter(check, path, &parameter.schema, value);
            }
        }
    }
}

/// What a list holds.
fn items<'a>(vendor: &'a Vendor, schema: &'a Value) -> Option<&'a Value> {
    let schema = vendor.spec.resolve(schema)?;
    let is_list = schema.get("type").and_then(Value::as_str) == Some("array");
    schema.get("items").filter(|_| is_list)
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
        let found = request.values(slot.location, &slot.name).next();
        if required && found.is_none_or(str::is_empty) {
            check.report_strict(
                format!("/{}/{}", place(slot.location), slot.name),
                format!("the credential `{}` is missing", slot.credential),
            );
        }
    }
}

fn check_content(check: &mut Check<'_>, request: &Request<'_>, contents: &[Content]) {
    let Some(own) = contents.first() else { return };
    let named = request.header("content-type");
    let found = named.map(|name| (name, media_type::find(contents, name)));
    let content = found.and_then(|(_, content)| content).unwrap_or(own);
    // A file may be of blanks alone, JSON may not.
    let is_missing =
        |body: &&[u8]| if content.is_json() { text::is_blank(body) } else { body.is_empty() };
    let Some(body) = request.body.filter(|body| !is_missing(body)) else {
        let required = check.operation.request_body.as_ref().is_some_and(|body| body.required);
        if required && request.body_was_captured {
            check.report("", "the body is missing");
        }
        return;
    };
    match found {
        None => check.report_strict("/headers/Content-Type", "the media type is missing"),
        Some((name, None)) => {
            let documented = text::media_types(contents);
            let message = format!("the media type is `{name}`, documented is {documented}");
            check.report("/headers/Content-Type", message);
        }
        Some(_) => {}
    }
    if content.is_file() {
        return;
    }
    match named {
        Some(name) if is_same(&content.media_type, FORM) && is_same(name, FORM) => {
            form::check(check, name, body, &content.schema);
        }
        _ if content.is_json() => check_json(check, body, &content.schema),
        _ => {}
    }
}

fn check_json(check: &mut Check<'_>, body: &[u8], schema: &Value) {
    text::read(body, |value| match value {
        Ok(value) => check.value(format_args!(""), schema, &value),
        Err(message) => check.report("", format!("the body cannot be read: {message}")),
    });
}

//! A request as a generated method fills it, before credentials and addresses are put in.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;

use crate::encode::push_encoded;
use crate::operation::Operation;
use crate::upload::Upload;
use crate::upload::form::Form;

/// What is sent in the body.
pub(crate) enum Content {
    /// JSON, as it is written.
    Json(Bytes),
    /// A file, as it is.
    Raw(Upload),
    /// A form with a file.
    Form(Form),
}

/// What is done with the body of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// It is read.
    Whole,
    /// It is left to be read if the status is a success.
    Open,
    /// The connection is left open if it changes to another protocol.
    #[cfg(feature = "websocket")]
    Switched,
}

impl Reading {
    /// Whether the answer is left to be read.
    pub(crate) fn leaves_open(self, status: StatusCode) -> bool {
        match self {
            Self::Whole => false,
            Self::Open => status.is_success(),
            #[cfg(feature = "websocket")]
            Self::Switched => status == StatusCode::SWITCHING_PROTOCOLS,
        }
    }
}

/// The parameters and the body of one call.
///
/// Filling it never fails: the first mistake is kept, and the call that the request is handed to
/// returns it as [`Error::Argument`](crate::Error::Argument) without sending anything.
///
/// ```
/// # use wagate_client::{Method, Operation, Request};
/// const GET_CONTACT: Operation<'static> = Operation {
///     vendor: "waha",
///     name: "getContact",
///     method: Method::Get,
///     path: "/api/contacts/{session}",
///     host: "api",
///     idempotent: true,
///     interval: None,
///     failures: &[],
///     secret_fields: &[],
///     credentials: &[],
/// };
/// let mut request = Request::new(&GET_CONTACT);
/// request.path("session", "default").query("contactId", "123@c.us");
/// ```
pub struct Request<'a> {
    pub(crate) operation: &'a Operation<'a>,
    /// Names with values that are already encoded.
    pub(crate) path: Vec<(String, String)>,
    /// `a=1&b=2`, already encoded.
    pub(crate) query: String,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) content: Option<Content>,
    /// The first mistake that was made.
    pub(crate) mistake: Option<String>,
}

impl<'a> Request<'a> {
    /// A request without parameters and body.
    #[must_use]
    pub fn new(operation: &'a Operation<'a>) -> Self {
        Self {
            operation,
            path: Vec::new(),
            query: String::new(),
            headers: Vec::new(),
            content: None,
            mistake: None,
        }
    }

    /// Fills a parameter of the path. The value becomes exactly one segment, whatever characters it
    /// has; an empty one, `.` and `..` cannot be one, and are mistakes.
    pub fn path(&mut self, name: &str, value: impl fmt::Display) -> &mut Self {
        self.set_path(name, &value.to_string());
        self
    }

    /// Adds a parameter to the query. Adding the same name again sends both.
    pub fn query(&mut self, name: &str, value: impl fmt::Display) -> &mut Self {
        push_query(&mut self.query, name, &value.to_string());
        self
    }

    /// Adds a parameter to the query if there is a value.
    pub fn query_option(&mut self, name: &str, value: Option<impl fmt::Display>) -> &mut Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// Adds a header. Its value may hold visible ASCII characters and spaces only.
    pub fn header(&mut self, name: &str, value: impl fmt::Display) -> &mut Self {
        self.set_header(name, &value.to_string());
        self
    }

    /// Adds a header if there is a value.
    pub fn header_option(&mut self, name: &str, value: Option<impl fmt::Display>) -> &mut Self {
        match value {
            Some(value) => self.header(name, value),
            None => self,
        }
    }

    /// Adds a header with the name of a file that is sent, unless it was added before. A name with
    /// other characters than visible ASCII and spaces cannot be sent in a header: it is left out.
    pub fn header_file_name(&mut self, name: &str, upload: &Upload) -> &mut Self {
        let is_set = self.headers.iter().any(|(set, _)| set.as_str().eq_ignore_ascii_case(name));
        let is_plain = |file: &&str| file.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        match upload.name().filter(is_plain) {
            Some(file) if !is_set => self.header(name, file),
            _ => self,
        }
    }

    /// Sets the body to JSON.
    pub fn json(&mut self, body: &impl Serialize) -> &mut Self {
        self.set_body(serde_json::to_vec(body));
        self
    }

    /// Sets the body to a form (`multipart/form-data`) with the fields of an object, and a file in
    /// the field `file_field`. Texts are sent as they are, lists and objects as JSON, all else as
    /// text; what is null is left out.
    pub fn multipart(
        &mut self,
        fields: &impl Serialize,
        file_field: &str,
        upload: Upload,
    ) -> &mut Self {
        match Form::new(fields, file_field, upload) {
            Ok(form) => self.set_file(Content::Form(form)),
            Err(mistake) => self.mistaken(mistake),
        }
        self
    }

    /// Sets the body to a file, and the header `Content-Type` to its MIME type.
    pub fn raw(&mut self, upload: Upload) -> &mut Self {
        self.set_file(Content::Raw(upload));
        self
    }

    fn set_path(&mut self, name: &str, value: &str) {
        if let Err(reason) = check_segment(value) {
            self.mistaken(format!("the path parameter `{name}` {reason}"));
            return;
        }
        let mut encoded = String::with_capacity(value.len());
        push_encoded(&mut encoded, value);
        self.path.retain(|(known, _)| known != name);
        self.path.push((name.to_owned(), encoded));
    }

    fn set_header(&mut self, name: &str, value: &str) {
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            self.mistaken(format!("`{}` is not a header name", name.escape_debug()));
            return;
        };
        // The value is not repeated in the message: it may be something that the caller does not
        // want to see in a log.
        let Some(value) = header_value(value) else {
            self.mistaken(format!(
                "the header `{name}` holds a character other than visible ASCII"
            ));
            return;
        };
        self.headers.push((header, value));
    }

    fn set_body(&mut self, body: serde_json::Result<Vec<u8>>) {
        match body {
            Ok(body) => self.content = Some(Content::Json(body.into())),
            Err(error) => self.mistaken(format!("the body cannot be written as JSON: {error}")),
        }
    }

    fn set_file(&mut self, content: Content) {
        let mistake = match &content {
            Content::Raw(upload) => upload.mistake(),
            Content::Form(form) => form.upload.mistake(),
            Content::Json(_) => None,
        };
        match mistake {
            Some(mistake) => self.mistaken(mistake),
            None => self.content = Some(content),
        }
    }

    fn mistaken(&mut self, mistake: String) {
        self.mistake.get_or_insert(mistake);
    }
}

/// Shows which parameters are set, not their values: they are people's phone numbers and messages.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path: Vec<&str> = self.path.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("Request")
            .field("vendor", &self.operation.vendor)
            .field("operation", &self.operation.name)
            .field("path", &path)
            .field("has_query", &!self.query.is_empty())
            .field("has_body", &self.content.is_some())
            .finish_non_exhaustive()
    }
}

/// Appends `name=value` to a query.
pub(crate) fn push_query(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    push_encoded(query, name);
    query.push('=');
    push_encoded(query, value);
}

/// A header's value, if it is one that every server reads the same.
pub(crate) fn header_value(value: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(value).ok().filter(|_| value.is_ascii())
}

/// Whether a value can be a path segment. Percent-encoding would not help `.` and `..`: URL parsers
/// take `%2e` as a dot.
pub(crate) fn check_segment(value: &str) -> Result<(), &'static str> {
    match value {
        "" => Err("is empty"),
        "." | ".." => Err("is `.` or `..`, which cannot be part of a path"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Method;

    const OPERATION: Operation<'static> = Operation {
        vendor: "vendor",
        name: "operation",
        method: Method::Get,
        path: "/{id}",
        host: "api",
        idempotent: true,
        interval: None,
        failures: &[],
        secret_fields: &[],
        credentials: &[],
    };

    #[test]
    fn refuses_values_that_would_change_the_path() {
        for value in ["", ".", ".."] {
            let mut request = Request::new(&OPERATION);
            request.path("id", value);
            assert!(
                request.mistake.as_deref().is_some_and(|text| text.contains("`id`")),
                "{value:?}"
            );
        }
    }

    #[test]
    fn keeps_the_first_mistake() {
        let mut request = Request::new(&OPERATION);
        request.path("id", "").header("X-Name", "a\nb");
        assert_eq!(request.mistake.as_deref(), Some("the path parameter `id` is empty"));
    }

    #[test]
    fn refuses_a_header_that_is_not_ascii_without_repeating_it() {
        let mut request = Request::new(&OPERATION);
        request.header("X-Name", "olá");
        let mistake = request.mistake.expect("refused");
        assert!(mistake.contains("X-Name") && !mistake.contains("olá"), "{mistake}");
    }

    #[test]
    fn a_header_has_the_name_of_the_file_if_it_is_plain_and_nothing_else_was_set() {
        let sent = |file: &str, set: Option<&str>| {
            let upload = Upload::from_bytes("x").file_name(file);
            let mut request = Request::new(&OPERATION);
            request.header_option("X-Name", set).header_file_name("X-Name", &upload);
            assert_eq!(request.mistake, None);
            let values = request.headers.iter().map(|(_, value)| value.to_str().expect("a text"));
            values.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(sent("main (1).go", None), ["main (1).go"]);
        assert_eq!(sent("main.go", Some("other.go")), ["other.go"]);
        for file in ["olá.go", "a\nb.go", "a\tb.go"] {
            assert!(sent(file, None).is_empty(), "{file}");
        }
        let mut request = Request::new(&OPERATION);
        request.header_file_name("X-Name", &Upload::from_bytes("x"));
        assert!(request.headers.is_empty());
    }

    #[test]
    fn keeps_a_body_that_cannot_be_written_for_later() {
        let mut request = Request::new(&OPERATION);
        request.json(&std::collections::BTreeMap::from([((1, 2), 3)]));
        assert!(request.mistake.is_some_and(|text| text.contains("JSON")));
    }

    #[test]
    fn writes_a_query_in_the_order_given() {
        let mut request = Request::new(&OPERATION);
        request
            .query("a b", "1&2")
            .query_option("none", None::<u8>)
            .query_option("limit", Some(3))
            .query("x", true);
        assert_eq!(request.query, "a%20b=1%262&limit=3&x=true");
    }

    #[test]
    fn debug_shows_no_values() {
        let mut request = Request::new(&OPERATION);
        request.path("id", "5511999").query("q", "5511888");
        let text = format!("{request:?}");
        assert!(text.contains("operation") && !text.contains("5511"), "{text}");
    }
}

//! A request as a generated method fills it, before credentials and addresses are put in.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::encode::push_encoded;
use crate::operation::{Method, Operation};
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
/// # use wagate_client::{Operation, Request};
/// const GET_CONTACT: Operation<'static> =
///     Operation::of("waha").host("api").get("getContact", "/api/contacts/{session}");
/// let mut request = Request::new(&GET_CONTACT);
/// request.path("session", "default").query("contactId", "123@c.us");
/// ```
pub struct Request<'a> {
    pub(crate) operation: &'a Operation<'a>,
    /// Method and path of an operation that is not described, in place of those of `operation`.
    pub(crate) elsewhere: Option<(Method, String)>,
    /// Names with values that are already encoded.
    pub(crate) path: Vec<(String, String)>,
    /// Names with values, not yet encoded.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) content: Option<Content>,
    /// The header that names the file, unless it is among the headers.
    pub(crate) file_name_header: Option<&'a str>,
    /// The first mistake that was made.
    pub(crate) mistake: Option<String>,
}

impl<'a> Request<'a> {
    /// A request without parameters and body.
    #[must_use]
    pub fn new(operation: &'a Operation<'a>) -> Self {
        Self {
            operation,
            elsewhere: None,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            content: None,
            file_name_header: None,
            mistake: None,
        }
    }

    /// A request of an operation that is not described, with a path below the base URL. `like` says
    /// what all operations of the vendor have in common; its credentials in the path are filled in
    /// where the path names them.
    #[must_use]
    pub fn at(like: &'a Operation<'a>, method: Method, path: String) -> Self {
        Self { elsewhere: Some((method, path)), ..Self::new(like) }
    }

    /// The same parameters once more. A file cannot be sent twice, and is left out.
    pub(crate) fn again(&self) -> Self {
        let content = match &self.content {
            Some(Content::Json(body)) => Some(Content::Json(body.clone())),
            Some(Content::Raw(_) | Content::Form(_)) | None => None,
        };
        Self {
            operation: self.operation,
            elsewhere: self.elsewhere.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            content,
            file_name_header: self.file_name_header,
            mistake: self.mistake.clone(),
        }
    }

    /// The HTTP method.
    pub(crate) const fn method(&self) -> Method {
        match &self.elsewhere {
            Some((method, _)) => *method,
            None => self.operation.method,
        }
    }

    /// The template of the path.
    pub(crate) fn template(&self) -> &str {
        self.elsewhere.as_ref().map_or(self.operation.path, |(_, path)| path)
    }

    /// Whether it may be sent twice without harm.
    pub(crate) const fn is_idempotent(&self) -> bool {
        match &self.elsewhere {
            Some((method, _)) => matches!(method, Method::Get),
            None => self.operation.idempotent,
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
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Sets a parameter of the query to these values, in place of earlier ones. Each is sent under
    /// its name.
    pub fn set_query<V: fmt::Display>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Self {
        self.query.retain(|(known, _)| known != name);
        let values = values.into_iter().map(|value| (name.to_owned(), value.to_string()));
        self.query.extend(values);
        self
    }

    /// The first value of a parameter of the query.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(known, _)| known == name)?;
        Some(value)
    }

    /// Sets a header, in place of an earlier value. It may hold visible ASCII characters and spaces
    /// only.
    pub fn header(&mut self, name: &str, value: impl fmt::Display) -> &mut Self {
        self.set_header(name, &value.to_string());
        self
    }

    /// Sends the name of the file in this header, unless the header is set. A name with other
    /// characters than visible ASCII and spaces cannot be sent in a header: it is left out.
    pub const fn name_file_in(&mut self, header: &'a str) -> &mut Self {
        self.file_name_header = Some(header);
        self
    }

    /// Sends a member that is not documented: in the body if there is one, else in the query. What
    /// is sent as a file alone has no place for it.
    pub fn undocumented(&mut self, name: &str, value: Value) -> &mut Self {
        match &mut self.content {
            Some(Content::Json(body)) => match with_member(body, name, value) {
                Ok(changed) => *body = changed,
                Err(mistake) => self.mistaken(mistake),
            },
            Some(Content::Form(form)) => {
                if let Err(mistake) = form.set(name, value) {
                    self.mistaken(mistake);
                }
            }
            Some(Content::Raw(_)) => {
                self.mistaken(format!("a file that is sent alone has no place for `{name}`"));
            }
            None => match value {
                Value::Array(values) => {
                    self.set_query(name, values.iter().map(text));
                }
                value => {
                    self.set_query(name, [text(&value)]);
                }
            },
        }
        self
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
        self.headers.retain(|(known, _)| known != header);
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
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("Request")
            .field("vendor", &self.operation.vendor)
            .field("operation", &self.operation.name)
            .field("path", &path)
            .field("query", &query)
            .field("has_body", &self.content.is_some())
            .finish_non_exhaustive()
    }
}

/// The JSON of an object with one member more, or with another value of it.
fn with_member(body: &Bytes, name: &str, value: Value) -> Result<Bytes, String> {
    let mut members: Map<String, Value> = serde_json::from_slice(body)
        .map_err(|_| format!("a body that is no object has no place for `{name}`"))?;
    members.insert(name.to_owned(), value);
    match serde_json::to_vec(&members) {
        Ok(body) => Ok(body.into()),
        Err(error) => Err(format!("the body cannot be written as JSON: {error}")),
    }
}

/// A value as it stands in a query: texts without quotes.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
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

    const OPERATION: Operation<'static> =
        Operation::of("vendor").host("api").get("operation", "/{id}");

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
    fn keeps_a_body_that_cannot_be_written_for_later() {
        let mut request = Request::new(&OPERATION);
        request.json(&std::collections::BTreeMap::from([((1, 2), 3)]));
        assert!(request.mistake.is_some_and(|text| text.contains("JSON")));
    }

    #[test]
    fn a_parameter_of_the_query_is_set_or_added() {
        let mut request = Request::new(&OPERATION);
        request.query("a", 1).query("a", 2).set_query("b", ["x", "y"]).set_query("a", [3]);
        let query: Vec<_> =
            request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(query, ["b=x", "b=y", "a=3"]);
    }

    #[test]
    fn a_member_that_is_not_documented_goes_where_there_is_a_place_for_it() {
        let mut request = Request::new(&OPERATION);
        request.undocumented("ids", serde_json::json!(["a", 7]));
        assert_eq!(
            request.query,
            [("ids".to_owned(), "a".to_owned()), ("ids".to_owned(), "7".to_owned())]
        );
        request.json(&serde_json::json!({ "a": 1 })).undocumented("b", "x".into());
        let Some(Content::Json(body)) = &request.content else { panic!("there is a body") };
        assert_eq!(&body[..], br#"{"a":1,"b":"x"}"#);
        request.json(&[1]).undocumented("b", "x".into());
        assert!(request.mistake.is_some());
    }

    #[test]
    fn debug_shows_no_values() {
        let mut request = Request::new(&OPERATION);
        request.path("id", "5511999").query("q", "5511888");
        let text = format!("{request:?}");
        assert!(text.contains("operation") && !text.contains("5511"), "{text}");
    }
}

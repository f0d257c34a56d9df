//! From a [`Request`] to what is sent: credentials and addresses are put in here, and nowhere else.

mod outgoing;

pub(crate) use outgoing::{Outgoing, Unsendable};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

use crate::encode::push_encoded;
use crate::error::{Call, Error, NoBody};
use crate::operation::{self, CredentialSlot, Operation, Place};
use crate::request::{Content, Reading, Request, check_segment, header_value, push_query};
use crate::shared::{Host, Shared};

/// A request that can be sent any number of times, unless it carries a stream. It has no `Debug`:
/// its URL and headers hold credentials.
pub(crate) struct Prepared<'a> {
    pub(crate) operation: &'a Operation<'a>,
    /// Scheme, host and port, to be shown.
    pub(crate) origin: String,
    method: Method,
    url: Url,
    headers: HeaderMap,
    content: Option<Content>,
}

impl Prepared<'_> {
    pub(crate) fn call(&self, attempts: u32) -> Box<Call> {
        let mut call = Call::new(self.operation.vendor, self.operation.name);
        call.attempts = attempts;
        call
    }
}

/// Why a request cannot be prepared.
enum Problem {
    /// The client lacks something.
    Config(String),
    /// A parameter cannot be sent.
    Argument(String),
}

pub(crate) fn prepare<'a>(
    shared: &Shared,
    request: Request<'a>,
    reading: Reading,
) -> Result<Prepared<'a>, Error<NoBody>> {
    let operation = request.operation;
    prepare_parts(shared, request, reading).map_err(|problem| {
        let call = Call::new(operation.vendor, operation.name);
        match problem {
            Problem::Config(message) => Error::Config { call, message },
            Problem::Argument(message) => Error::Argument { call, message },
        }
    })
}

fn prepare_parts<'a>(
    shared: &Shared,
    request: Request<'a>,
    reading: Reading,
) -> Result<Prepared<'a>, Problem> {
    if let Some(mistake) = request.mistake {
        return Err(Problem::Argument(mistake));
    }
    let operation = request.operation;
    let host = host(shared, operation)?;
    let path = path(shared, operation, &request.path)?;
    let query = query(shared, operation, request.query);
    let mut headers = headers(shared, operation, host, request.headers)?;
    if let Some(content_type) = content_type(request.content.as_ref()) {
        headers.entry(CONTENT_TYPE).or_insert(content_type);
    }
    if reading == Reading::Open {
        // A file may be of any type; the client's default is JSON.
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("*/*"));
    }
    Ok(Prepared {
        operation,
        origin: shared.redactor.text(host.base.origin()).into_owned(),
        method: method(operation.method),
        url: url(host, &path, &query)?,
        headers,
        content: request.content,
    })
}

/// The type of what is sent. That of a form is written with the form, since it names its boundary.
fn content_type(content: Option<&Content>) -> Option<HeaderValue> {
    match content? {
        Content::Json(_) => Some(HeaderValue::from_static("application/json")),
        Content::Raw(upload) => HeaderValue::from_str(&upload.content_type()).ok(),
        Content::Form(_) => None,
    }
}

fn host<'s>(shared: &'s Shared, operation: &Operation<'_>) -> Result<&'s Host, Problem> {
    shared.hosts.iter().find(|host| host.name == operation.host).ok_or_else(|| {
        Problem::Config(format!(
            "the host `{}` has no address; give the client its base URL",
            operation.host
        ))
    })
}

fn url(host: &Host, path: &str, query: &str) -> Result<Url, Problem> {
    let mut text = host.base.join(path);
    if !query.is_empty() {
        text.push('?');
        text.push_str(query);
    }
    Url::parse(&text).map_err(|error| Problem::Config(format!("the URL is not valid: {error}")))
}

/// Fills the template of the path.
fn path(
    shared: &Shared,
    operation: &Operation<'_>,
    given: &[(String, String)],
) -> Result<String, Problem> {
    if let Some((name, _)) =
        given.iter().find(|(name, _)| !operation.path.contains(&format!("{{{name}}}")))
    {
        return Err(Problem::Argument(format!("there is no path parameter `{name}`")));
    }
    let mut path = String::with_capacity(operation.path.len() * 2);
    let mut rest = operation.path;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(literal);
        push_parameter(&mut path, shared, operation, given, name)?;
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

fn push_parameter(
    path: &mut String,
    shared: &Shared,
    operation: &Operation<'_>,
    given: &[(String, String)],
    name: &str,
) -> Result<(), Problem> {
    let slot =
        operation.credentials.iter().find(|slot| slot.place == Place::Path && slot.name == name);
    if let Some(slot) = slot {
        push_encoded(path, path_credential(shared, slot)?);
        return Ok(());
    }
    match given.iter().find(|(known, _)| known == name) {
        Some((_, encoded)) => path.push_str(encoded),
        None => return Err(Problem::Argument(format!("the path parameter `{name}` is missing"))),
    }
    Ok(())
}

fn path_credential<'s>(shared: &'s Shared, slot: &CredentialSlot<'_>) -> Result<&'s str, Problem> {
    let name = slot.credential;
    let value = shared.credentials.get(name).ok_or_else(|| {
        Problem::Config(format!("the credential `{name}` is missing; give it to the client"))
    })?;
    check_segment(value)
        .map_err(|reason| Problem::Config(format!("the credential `{name}` {reason}")))?;
    Ok(value)
}

fn query(shared: &Shared, operation: &Operation<'_>, mut query: String) -> String {
    for (slot, value) in given_credentials(shared, operation, Place::Query) {
        push_query(&mut query, slot.name, value);
    }
    query
}

fn headers(
    shared: &Shared,
    operation: &Operation<'_>,
    host: &Host,
    given: Vec<(HeaderName, HeaderValue)>,
) -> Result<HeaderMap, Problem> {
    let mut headers: HeaderMap = given.into_iter().collect();
    if let Some(authorization) = &host.authorization {
        headers.insert(AUTHORIZATION, authorization.clone());
    }
    for (slot, value) in given_credentials(shared, operation, Place::Header) {
        let (name, value) = header_credential(slot, value)?;
        headers.insert(name, value);
    }
    Ok(headers)
}

fn header_credential(
    slot: &CredentialSlot<'_>,
    value: &str,
) -> Result<(HeaderName, HeaderValue), Problem> {
    let credential = slot.credential;
    let name = HeaderName::from_bytes(slot.name.as_bytes()).map_err(|_| {
        Problem::Config(format!("the credential `{credential}` has no valid header name"))
    })?;
    let mut value = header_value(value).ok_or_else(|| {
        Problem::Config(format!(
            "the credential `{credential}` holds a character that a header cannot carry"
        ))
    })?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// The operation's credentials that go to this place, as far as the client has them.
fn given_credentials<'s>(
    shared: &'s Shared,
    operation: &'s Operation<'_>,
    place: Place,
) -> impl Iterator<Item = (&'s CredentialSlot<'s>, &'s str)> {
    let slots = operation.credentials.iter().filter(move |slot| slot.place == place);
    slots.filter_map(|slot| Some((slot, shared.credentials.get(slot.credential)?)))
}

const fn method(method: operation::Method) -> Method {
    match method {
        operation::Method::Get => Method::GET,
        operation::Method::Post => Method::POST,
        operation::Method::Put => Method::PUT,
        operation::Method::Delete => Method::DELETE,
        operation::Method::Patch => Method::PATCH,
    }
}

//! From a [`Request`] to what is sent: credentials and addresses are put in here, and nowhere else.

mod outgoing;

use std::borrow::Cow;
use std::time::Duration;

pub(crate) use outgoing::{Outgoing, Unsendable};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

use crate::encode::push_encoded;
use crate::error::{Call, Error, NoBody};
use crate::operation::{self, CredentialSlot, LongPoll, Operation, Place};
use crate::request::{Content, Reading, Request, check_segment, header_value, push_query};
use crate::shared::{Host, Shared};

/// How much longer an attempt may take than the gateway may keep it waiting.
const BEYOND_LONG_POLL: Duration = Duration::from_secs(10);

/// A request that can be sent any number of times, unless it carries a stream. It has no `Debug`:
/// its URL and headers hold credentials.
pub(crate) struct Prepared<'a> {
    pub(crate) operation: &'a Operation<'a>,
    /// The path, with the names of its parameters; none if it is not described.
    pub(crate) template: Option<&'a str>,
    /// How long the gateway may keep it waiting.
    long_poll: Option<Duration>,
    /// Scheme, host and port, to be shown.
    pub(crate) origin: String,
    method: Method,
    url: Url,
    headers: HeaderMap,
    content: Option<Content>,
}

impl Prepared<'_> {
    pub(crate) fn call(&self, shared: &Shared) -> Box<Call> {
        let mut call = Call::new(self.operation.vendor, self.operation.name);
        call.proxy = shared.proxies.used_for(&self.url);
        call
    }

    pub(crate) const fn method(&self) -> &Method {
        &self.method
    }

    pub(crate) const fn url(&self) -> &Url {
        &self.url
    }

    pub(crate) const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) const fn content(&self) -> Option<&Content> {
        self.content.as_ref()
    }

    /// The host, as it may be shown.
    pub(crate) fn server_address<'s>(&'s self, shared: &Shared) -> Cow<'s, str> {
        shared.redactor.text(self.url.host_str().unwrap_or_default())
    }

    pub(crate) fn server_port(&self) -> Option<u16> {
        self.url.port_or_known_default()
    }

    /// How long an attempt may take: as long as the client says, but always longer than the gateway
    /// may keep it waiting.
    pub(crate) fn patience(&self, timeout: Duration) -> Duration {
        self.long_poll.map_or(timeout, |wait| timeout.max(wait.saturating_add(BEYOND_LONG_POLL)))
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
    let path = path(shared, &request)?;
    let long_poll = long_poll(&request);
    let template = request.elsewhere.is_none().then_some(operation.path);
    let query = query(shared, operation, &request.query);
    let file_name = file_name_header(&request);
    let method = method(request.method());
    let mut headers = headers(shared, operation, host, request.headers)?;
    if let Some((name, value)) = file_name {
        headers.entry(name).or_insert(value);
    }
    if let Some(content_type) = content_type(request.content.as_ref()) {
        headers.entry(CONTENT_TYPE).or_insert(content_type);
    }
    // A file may be of any type.
    let accepted = if reading == Reading::Open { "*/*" } else { "application/json" };
    headers.entry(ACCEPT).or_insert(HeaderValue::from_static(accepted));
    Ok(Prepared {
        operation,
        template,
        long_poll,
        origin: shared.redactor.text(host.base.origin()).into_owned(),
        method,
        url: url(host, &path, &query)?,
        headers,
        content: request.content,
    })
}

/// How long the gateway may keep a request waiting.
fn long_poll(request: &Request<'_>) -> Option<Duration> {
    let LongPoll { parameter, default_seconds } = request.operation.long_poll?;
    let asked = request.query_value(parameter).and_then(|seconds| seconds.parse().ok());
    Some(Duration::from_secs(asked.unwrap_or_else(|| default_seconds.into())))
}

/// The type of what is sent. That of a form is written with the form, since it names its boundary.
fn content_type(content: Option<&Content>) -> Option<HeaderValue> {
    match content? {
        Content::Json(_) => Some(HeaderValue::from_static("application/json")),
        Content::Raw(upload) => HeaderValue::from_str(&upload.content_type()).ok(),
        Content::Form(_) => None,
    }
}

/// The header with the name of the file. A name with other characters than visible ASCII and spaces
/// cannot be sent so.
fn file_name_header(request: &Request<'_>) -> Option<(HeaderName, HeaderValue)> {
    let upload = match request.content.as_ref()? {
        Content::Raw(upload) => upload,
        Content::Form(form) => &form.upload,
        Content::Json(_) => return None,
    };
    let is_plain = |name: &&str| name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let name = upload.name().filter(is_plain)?;
    let header = HeaderName::from_bytes(request.file_name_header?.as_bytes()).ok()?;
    Some((header, HeaderValue::from_str(name).ok()?))
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
fn path(shared: &Shared, request: &Request<'_>) -> Result<String, Problem> {
    let (operation, template, given) = (request.operation, request.template(), &request.path);
    if let Some((name, _)) =
        given.iter().find(|(name, _)| !template.contains(&format!("{{{name}}}")))
    {
        return Err(Problem::Argument(format!("there is no path parameter `{name}`")));
    }
    if !template.starts_with('/') {
        return Err(Problem::Argument("the path does not begin with `/`".to_owned()));
    }
    let mut path = String::with_capacity(template.len() * 2);
    let mut rest = template;
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

fn query(shared: &Shared, operation: &Operation<'_>, given: &[(String, String)]) -> String {
    let mut query = String::new();
    for (name, value) in given {
        push_query(&mut query, name, value);
    }
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
    let mut headers = shared.headers.clone();
    for (name, value) in given {
        headers.insert(name, value);
    }
    if let Some(authorization) = &host.authorization {
        headers.insert(AUTHORIZATION, authorization.clone());
    }
    let plain = given_credentials(shared, operation, Place::Header);
    for (slot, value) in plain.chain(given_credentials(shared, operation, Place::Bearer)) {
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
    let value = match slot.place {
        Place::Bearer => Cow::Owned(format!("Bearer {value}")),
        _ => Cow::Borrowed(value),
    };
    let mut value = header_value(&value).ok_or_else(|| {
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

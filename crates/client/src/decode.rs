//! From an answer to a value, or to an error that says what is wrong with it.

mod secrets;

use std::borrow::Cow;
use std::ops::RangeInclusive;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny};
use serde_json::{Map, Value};
use wagate_json::redact::{REDACTED, Redactor};

use crate::answer::Answer;
use crate::content;
use crate::error::{Error, ErrorBody};
use crate::from_answer::FromAnswer;
use crate::operation::{Absent, Operation};
use crate::transport::{Reply, Sent};
use crate::wire::{Member, Values, place};
pub(crate) use secrets::Secrets;

/// What must be known to read an answer.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// What a failure with a success status is told by; see [`Operation::failures`].
    failures: &'a [&'a [&'a str]],
    /// The error answers that say that there is nothing; see [`Operation::absent`].
    absent: &'a [Absent<'a>],
    /// Whether a list may come as an object; see [`Operation::keyed`].
    keyed: bool,
    /// What it holds that an error must not show.
    secrets: Secrets<'a>,
    /// The client's own secrets.
    redactor: &'a Redactor,
}

impl<'a> Context<'a> {
    /// For an answer of this operation.
    pub(crate) const fn of(operation: &'a Operation<'a>, redactor: &'a Redactor) -> Self {
        let secrets = Secrets(operation.secret_fields);
        Self {
            failures: operation.failures,
            absent: operation.absent,
            keyed: operation.keyed,
            secrets,
            redactor,
        }
    }

    /// For what comes without a request of its own.
    pub(crate) const fn new(secrets: Secrets<'a>, redactor: &'a Redactor) -> Self {
        Self { failures: &[], absent: &[], keyed: false, secrets, redactor }
    }

    /// An error body without secrets.
    fn cleaned(self, body: Value) -> Value {
        self.redactor.value(self.secrets.in_error(body))
    }

    /// The body without secrets, as JSON; `None` if it holds none.
    fn hidden(self, body: &Value) -> Option<String> {
        let hidden = self.redactor.value(self.secrets.hidden(body.clone()));
        (hidden != *body).then(|| hidden.to_string())
    }

    /// A body as text, without secrets.
    fn text(self, reply: &Reply) -> String {
        let text = match wagate_json::from_slice::<Value>(reply.content()) {
            // As it came, with the white space around it.
            Ok(body) => self.hidden(&body).map_or_else(|| lossy(&reply.body), Cow::Owned),
            // Nobody can tell where the secrets are in it.
            Err(_) if !self.secrets.0.is_empty() && !reply.content().is_empty() => REDACTED.into(),
            Err(_) => lossy(&reply.body),
        };
        self.redactor.string(text.into_owned())
    }
}

fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// A successful answer as a `T`.
pub(crate) fn answer<T: FromAnswer, E: ErrorBody>(
    sent: Sent,
    context: Context<'_>,
) -> Result<Answer<T>, Error<E>> {
    let reply = told_success(sent, context)?;
    value(&reply, context).map(|value| reply.answer(value))
}

fn value<T: FromAnswer, E: ErrorBody>(reply: &Reply, context: Context<'_>) -> Result<T, Error<E>> {
    let content = reply.content();
    if (T::IGNORES_BODY || content.is_empty())
        && let Some(absent) = T::absent()
    {
        return Ok(absent);
    }
    let whole = wagate_json::from_slice::<Whole<T>>(content);
    whole.map(|whole| whole.0).or_else(|error| match T::absent() {
        Some(absent) if matches!(content, b"null" | b"[]") => Ok(absent),
        // Some servers say HTML of any text.
        _ if is_json(content) || (reply.is_html() && content.starts_with(b"<")) => {
            Err(misfit::<T, E>(reply, &error, context))
        }
        _ => T::from_text(&String::from_utf8_lossy(content))
            .ok_or_else(|| misfit::<T, E>(reply, &error, context)),
    })
}

/// A successful answer as a text.
pub(crate) fn text<E: ErrorBody>(
    sent: Sent,
    context: Context<'_>,
) -> Result<Answer<String>, Error<E>> {
    let reply = told_success(sent, context)?;
    let text = String::from_utf8_lossy(&reply.body).into_owned();
    Ok(reply.answer(text))
}

/// The thing that was looked up, if it exists.
pub(crate) fn lookup<T: FromAnswer, E: ErrorBody>(
    sent: Sent,
    context: Context<'_>,
) -> Result<Answer<Option<T>>, Error<E>> {
    let reply = found(sent, context)?;
    let value = match reply.is_absent(context) {
        true => None,
        false => Some(read(&reply, context)?),
    };
    Ok(reply.answer(value))
}

/// The things that were looked up.
pub(crate) fn lookup_list<T: FromAnswer + Member, E: ErrorBody>(
    sent: Sent,
    context: Context<'_>,
) -> Result<Answer<Vec<T>>, Error<E>> {
    let reply = found(sent, context)?;
    let list = match reply.content().first() {
        _ if reply.is_absent(context) => Vec::new(),
        Some(b'{') if context.keyed => read::<Values<T>, E>(&reply, context)?.into_vec(),
        Some(b'{') => vec![read(&reply, context)?],
        _ => read(&reply, context)?,
    };
    Ok(reply.answer(list))
}

/// The answer to a lookup: a success, or an error that says that there is nothing.
fn found<E: ErrorBody>(sent: Sent, context: Context<'_>) -> Result<Reply, Error<E>> {
    match sent {
        Ok(reply) if reply.is_told_absent(context.absent) => Ok(reply),
        sent => told_success(sent, context),
    }
}

/// The body as a `T`.
pub(crate) fn read<T: FromAnswer, E: ErrorBody>(
    reply: &Reply,
    context: Context<'_>,
) -> Result<T, Error<E>> {
    let whole = wagate_json::from_slice::<Whole<T>>(reply.content());
    whole.map(|whole| whole.0).map_err(|error| misfit::<T, E>(reply, &error, context))
}

/// A whole answer.
struct Whole<T>(T);

impl<'de, T: FromAnswer> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// The answer, if its status is a success and its body tells of no failure.
pub(crate) fn told_success<E: ErrorBody>(
    sent: Sent,
    context: Context<'_>,
) -> Result<Reply, Error<E>> {
    let reply = success(sent, context)?;
    if context.failures.is_empty() || !reply.content().starts_with(b"{") {
        return Ok(reply);
    }
    match wagate_json::from_slice(reply.content()) {
        Ok(body) if tells_failure(&body, context.failures) => {
            Err(told_failure(reply, body, context))
        }
        _ => Ok(reply),
    }
}

/// Whether an object has all keys of one of the lists. A key counts if it says something: the
/// vendor that answers so sends null, or an empty text for the reason, with its successes.
fn tells_failure(body: &Map<String, Value>, failures: &[&[&str]]) -> bool {
    let says_something = |key: &&str| match body.get(*key) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(_) => true,
    };
    failures.iter().any(|keys| !keys.is_empty() && keys.iter().all(says_something))
}

/// The error for a failure that came with a success status.
fn told_failure<E: ErrorBody>(
    reply: Reply,
    body: Map<String, Value>,
    context: Context<'_>,
) -> Error<E> {
    match E::deserialize(context.cleaned(Value::Object(body))) {
        Ok(body) => Error::Api { call: reply.call, status: reply.status, body: Box::new(body) },
        Err(error) => reply.misfit(None, said(&error), context),
    }
}

/// The answer, if its status is a success.
pub(crate) fn success<E: ErrorBody>(sent: Sent, context: Context<'_>) -> Result<Reply, Error<E>> {
    with_status(sent, 200..=299, context)
}

/// The answer, if it changes to another protocol.
#[cfg(feature = "websocket")]
pub(crate) fn switched<E: ErrorBody>(sent: Sent, context: Context<'_>) -> Result<Reply, Error<E>> {
    with_status(sent, 101..=101, context)
}

fn with_status<E: ErrorBody>(
    sent: Sent,
    wanted: RangeInclusive<u16>,
    context: Context<'_>,
) -> Result<Reply, Error<E>> {
    match sent {
        Ok(reply) if wanted.contains(&reply.status) => Ok(reply),
        Ok(reply) => Err(failure(reply, context)),
        Err(error) => Err(error.map_body(|never| match never {})),
    }
}

/// The error for an answer whose status is not the wanted one.
fn failure<E: ErrorBody>(reply: Reply, context: Context<'_>) -> Error<E> {
    let body = if reply.is_error() { error_body(&reply, context).map(Box::new) } else { None };
    if reply.status == 429 {
        let retry_after = reply.call.retry_after;
        return Error::RateLimited { call: reply.call, retry_after, body };
    }
    if matches!(reply.status, 402 | 466) {
        return Error::QuotaExceeded { call: reply.call, status: reply.status, body };
    }
    match body {
        Some(body) => Error::Api { call: reply.call, status: reply.status, body },
        None => Error::UnexpectedStatus {
            text: context.text(&reply).into(),
            status: reply.status,
            content_type: reply.content_type().map(|text| context.redactor.text(text).into_owned()),
            call: reply.call,
        },
    }
}

/// The vendor's error body. It is cleaned before it is read, so that no field of it can hold a
/// secret.
fn error_body<E: ErrorBody>(reply: &Reply, context: Context<'_>) -> Option<E> {
    match wagate_json::from_slice::<Value>(reply.content()) {
        Ok(Value::Null) => None,
        Ok(value) => E::deserialize(context.cleaned(value)).ok(),
        Err(_) if reply.is_html() || reply.content().is_empty() => None,
        // It may be a part of an answer with secrets.
        Err(_) if !context.secrets.0.is_empty() => None,
        Err(_) => E::from_text(context.text(reply)),
    }
}

/// The error for a success that is not what is documented. A message repeats values in spellings of its own, so the
/// secrets are taken out of the values first, and what is said is said of the rest.
#[cold]
fn misfit<T: FromAnswer, E>(
    reply: &Reply,
    error: &serde_json::Error,
    context: Context<'_>,
) -> Error<E> {
    let content = reply.content();
    let message = match wagate_json::from_slice::<Value>(content) {
        Err(_) if !context.secrets.0.is_empty() => "not JSON".to_owned(),
        Err(error) => format!("not JSON: {error}"),
        Ok(body) => match context.hidden(&body) {
            None => error.to_string(),
            Some(shown) => match wagate_json::from_slice::<Whole<T>>(shown.as_bytes()) {
                Err(error) => error.to_string(),
                Ok(_) => "a secret value does not fit".to_owned(),
            },
        },
    };
    let (place, mistake) = place::split(&message);
    reply.misfit(place.map(str::to_owned), mistake.to_owned(), context)
}

/// What is wrong, in words.
fn said(error: &serde_json::Error) -> String {
    match error.classify() {
        serde_json::error::Category::Data => error.to_string(),
        _ => format!("not JSON: {error}"),
    }
}

fn is_json(content: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(content).is_ok()
}

impl Reply {
    fn content(&self) -> &[u8] {
        wagate_json::content(&self.body)
    }

    fn answer<T>(self, value: T) -> Answer<T> {
        Answer::new(value, self.status, self.headers)
    }

    /// Whether it says that what was looked up does not exist.
    fn is_absent(&self, context: Context<'_>) -> bool {
        self.says_nothing() || self.is_told_absent(context.absent)
    }

    /// Whether it is one of the error answers that say so.
    fn is_told_absent(&self, absent: &[Absent<'_>]) -> bool {
        absent.iter().any(|absent| absent.status == self.status && self.has_members(absent.with))
    }

    /// Whether the body is an object with these members, each with its value as JSON; empty, if
    /// there are none.
    fn has_members(&self, members: &[(&str, &str)]) -> bool {
        if members.is_empty() {
            return self.content().is_empty();
        }
        let body: Map<String, Value> = serde_json::from_slice(self.content()).unwrap_or_default();
        members.iter().all(|(name, value)| {
            body.get(*name)
                .is_some_and(|found| serde_json::from_str(value).ok().as_ref() == Some(found))
        })
    }

    /// Whether the body stands for nothing.
    fn says_nothing(&self) -> bool {
        match self.content() {
            b"" | b"null" => true,
            [b'{', inside @ .., b'}'] | [b'[', inside @ .., b']'] => inside.trim_ascii().is_empty(),
            _ => false,
        }
    }

    fn is_html(&self) -> bool {
        content::is_html(self.content_type(), &self.body)
    }

    /// Whether the body may be the vendor's word on a failure: a redirect's is not, nor that of a
    /// server which does not know websockets and answers something else.
    const fn is_error(&self) -> bool {
        self.status >= 400
    }

    pub(crate) fn misfit<E>(
        &self,
        path: Option<String>,
        message: String,
        context: Context<'_>,
    ) -> Error<E> {
        let message = match self.content() {
            b"" => "the body is empty".to_owned(),
            _ => context.redactor.string(message),
        };
        Error::Body {
            call: self.call.clone(),
            status: self.status,
            path: context.redactor.string(path.unwrap_or_else(|| ".".to_owned())),
            message,
            text: context.text(self).into(),
        }
    }
}

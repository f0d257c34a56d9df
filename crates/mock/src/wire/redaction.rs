//! Exchanges as others may see them: without the credentials that went over the wire.

use std::collections::BTreeSet;

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE};
use serde::Serialize;
use serde_json::Value;
use wagate_json::redact::{REDACTED, Redactor};
use wagate_spec::json_schema::secret_members;
use wagate_spec::{Found, Location, Router, Spec};

use crate::Exchange;
use crate::wire::call;

/// Shorter values keep nobody out, and would be found everywhere.
const SHORTEST_SECRET: usize = 4;

/// Headers that let somebody in, whoever's they are.
const SECRET_HEADERS: [http::HeaderName; 4] =
    [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE];

/// Takes credentials out of the exchanges of a gateway, so that they can be written down.
///
/// What is taken out: the values of the vendor's credentials wherever they stand, in each spelling; headers that let somebody
/// in; members that the vendor's description calls secret; and of a request that no operation takes all of the path that
/// could be a credential.
pub struct Redaction {
    router: Router,
    /// Where the credentials of each operation stand: the place, the name, and whether it comes after a scheme.
    slots: Vec<Vec<(Location, String)>>,
    headers: BTreeSet<String>,
    /// The members of bodies that hold secrets, in lower case.
    members: BTreeSet<String>,
    /// The segments of paths that are no parameters, if there are credentials in paths.
    literals: Option<BTreeSet<String>>,
    known: Vec<String>,
}

impl std::fmt::Debug for Redaction {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Redaction").finish_non_exhaustive()
    }
}

/// An exchange without credentials.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RedactedExchange {
    /// The method of the request.
    pub method: String,
    /// The path and the query string of the request.
    pub target: String,
    /// The operation that was called.
    pub operation: Option<String>,
    /// The status of the answer.
    pub status: u16,
    /// Why the request was refused, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// What went wrong on demand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// The request.
    pub request: RedactedMessage,
    /// The answer.
    pub response: RedactedMessage,
    /// What followed over the websocket that the answer opened.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<String>,
}

/// One side of an exchange without credentials.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RedactedMessage {
    /// The headers in their order.
    pub headers: Vec<(String, String)>,
    /// The body: a JSON value, or a text; null if it is neither.
    pub body: Value,
    /// Whether the body is JSON.
    #[serde(skip)]
    pub is_json: bool,
    /// How many bytes the body had.
    pub length: u64,
}

impl Redaction {
    /// For the exchanges of a gateway with this description.
    #[must_use]
    pub fn new(spec: &Spec) -> Self {
        let slots: Vec<Vec<(Location, String)>> = spec
            .operations
            .iter()
            .map(|operation| {
                let slots = operation.credentials.iter();
                slots.map(|slot| (slot.location, slot.name.clone())).collect()
            })
            .collect();
        let all = || slots.iter().flatten();
        let headers = all().filter(|(place, _)| *place == Location::Header);
        let has_paths = all().any(|(place, _)| *place == Location::Path);
        let segments = spec.operations.iter().flat_map(|operation| operation.path.split('/'));
        let literals = segments.filter(|segment| !segment.contains('{')).map(str::to_owned);
        Self {
            router: Router::new(spec),
            headers: headers.map(|(_, name)| name.to_ascii_lowercase()).collect(),
            literals: has_paths.then(|| literals.collect()),
            slots,
            members: secret_members(spec),
            known: Vec::new(),
        }
    }

    /// Takes this out as well, wherever it stands.
    #[must_use]
    pub fn and(mut self, secret: impl Into<String>) -> Self {
        self.known.push(secret.into());
        self
    }

    /// The exchange without credentials.
    #[must_use]
    pub fn exchange(&self, exchange: &Exchange) -> RedactedExchange {
        let secrets = self.secrets(exchange);
        let long = secrets.iter().filter(|secret| secret.len() >= SHORTEST_SECRET);
        let redactor = Redactor::new(long.map(String::as_str));
        let text = |text: &str| redactor.text(text).into_owned();
        let message = |headers: &HeaderMap, body: &[u8], length: u64| {
            let (body, is_json) = self.body(body, &redactor);
            RedactedMessage { headers: self.headers(headers, &redactor), body, is_json, length }
        };
        let answer = &exchange.response_body;
        RedactedExchange {
            method: exchange.method.to_string(),
            target: text(&self.target(exchange)),
            operation: exchange.operation.clone(),
            status: exchange.status,
            problem: exchange.problem.as_deref().map(text),
            fault: exchange.fault.map(|fault| fault.to_string()),
            request: message(
                &exchange.request_headers,
                &exchange.request_body,
                exchange.request_length,
            ),
            response: message(
                &exchange.response_headers,
                answer,
                u64::try_from(answer.len()).unwrap_or(u64::MAX),
            ),
            messages: exchange.messages.iter().map(|one| text(one)).collect(),
        }
    }

    /// The values of credentials that a request shows.
    fn secrets(&self, exchange: &Exchange) -> Vec<String> {
        let mut secrets = self.known.clone();
        let (path, query) = exchange.target.split_once('?').unwrap_or((&exchange.target, ""));
        let header = |name: &str| {
            let values = exchange.request_headers.get_all(name).into_iter();
            values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        for value in self.headers.iter().flat_map(|name| header(name)) {
            let token = value.split_once(' ').map(|(_, token)| token.trim().to_owned());
            secrets.extend(token);
            secrets.push(value);
        }
        let query = call::query(query);
        if let Found::Operation(matched) = self.router.find(&exchange.method, path)
            && let Some(slots) = self.slots.get(matched.index)
        {
            for (place, name) in slots {
                let pairs = match place {
                    Location::Path => &matched.captures,
                    Location::Query => &query,
                    Location::Header => continue,
                };
                let values = pairs.iter().filter(|(known, _)| known == name);
                secrets.extend(values.map(|(_, value)| value.clone()));
            }
        }
        secrets
    }

    /// The target; where no operation has it, nobody knows what of it is a credential.
    fn target(&self, exchange: &Exchange) -> String {
        let (path, query) = match exchange.target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (exchange.target.as_str(), None),
        };
        let literals = self.literals.as_ref().filter(|_| exchange.operation.is_none());
        let Some(literals) = literals else { return exchange.target.clone() };
        let segments = path.split('/').map(|segment| match literals.contains(segment) {
            true => segment,
            false if segment.len() < SHORTEST_SECRET => segment,
            false => REDACTED,
        });
        let path = segments.collect::<Vec<_>>().join("/");
        query.map_or(path.clone(), |_| format!("{path}?{REDACTED}"))
    }

    fn headers(&self, headers: &HeaderMap, redactor: &Redactor) -> Vec<(String, String)> {
        let shown = headers.iter().map(|(name, value)| {
            let is_secret = SECRET_HEADERS.contains(name) || self.headers.contains(name.as_str());
            let value = match is_secret {
                true => REDACTED.to_owned(),
                false => redactor.text(&String::from_utf8_lossy(value.as_bytes())).into_owned(),
            };
            (name.as_str().to_owned(), value)
        });
        shown.collect()
    }

    /// A body, and whether it is JSON.
    fn body(&self, body: &[u8], redactor: &Redactor) -> (Value, bool) {
        if body.is_empty() {
            return (Value::Null, false);
        }
        if let Ok(mut value) = serde_json::from_slice::<Value>(body) {
            self.hide(&mut value);
            return (redactor.value(value), true);
        }
        match std::str::from_utf8(body) {
            Ok(text) => (redactor.text(text).into_owned().into(), false),
            Err(_) => (Value::Null, false),
        }
    }

    /// Hides what stands in members that hold secrets.
    fn hide(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    let is_secret = self.members.contains(&name.to_lowercase());
                    match value {
                        Value::String(text) if is_secret && !text.is_empty() => {
                            *value = REDACTED.into();
                        }
                        value => self.hide(value),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.hide(item)),
            _ => {}
        }
    }
}

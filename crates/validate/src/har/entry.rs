//! One entry: read leniently, matched, and checked on both sides.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, value::RawValue};
use url::Url;

use super::{
    matching::{self, Match},
    undocumented, websocket,
};
use crate::{
    Strictness,
    report::{EntryReport, Side},
    request::{self, Request},
    response::{self, Response},
    vendor::{Check, Vendor},
};

/// What an entry holds.
struct Exchange {
    method: http::Method,
    url: Url,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Captured,
    /// None when the answer was not captured.
    status: Option<u16>,
    content_type: Option<String>,
    answer: Captured,
    /// What the gateway sent over a websocket.
    messages: Vec<Vec<u8>>,
}

/// A body, as far as the capture has it.
enum Captured {
    /// It is here, even if it is empty.
    Body(Vec<u8>),
    /// There was one, and it was not kept.
    NotKept,
}

impl Captured {
    fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Body(bytes) => Some(bytes),
            Self::NotKept => None,
        }
    }
}

/// Checks an entry; one that cannot be read says why.
pub fn check(
    vendors: &[&Vendor],
    settled: bool,
    raw: &RawValue,
    strictness: Strictness,
) -> EntryReport {
    match read(raw) {
        Ok(exchange) => check_exchange(vendors, settled, &exchange, strictness),
        Err(reason) => EntryReport { valid: false, unreadable: Some(reason), ..nothing() },
    }
}

fn nothing() -> EntryReport {
    EntryReport {
        matched: false,
        vendor: None,
        operation: None,
        method: None,
        path: None,
        status: None,
        valid: true,
        problems: Vec::new(),
        unreadable: None,
    }
}

fn check_exchange(
    vendors: &[&Vendor],
    settled: bool,
    exchange: &Exchange,
    strictness: Strictness,
) -> EntryReport {
    let seen = EntryReport {
        method: Some(exchange.method.to_string()),
        status: exchange.status,
        ..nothing()
    };
    let Some(found) = matching::find(vendors, settled, &exchange.method, &exchange.url) else {
        return not_matched(vendors, exchange, seen);
    };
    let operation = found.operation();
    let request = request(&found, exchange);
    let mut problems = check_request(&found, exchange, &request, strictness);
    if let Some(status) = exchange.status {
        let mut check = Check::new(found.vendor, operation, strictness, Side::Response);
        check.keep_secret(&request::credentials(operation, &request));
        let answer = Response {
            status,
            content_type: exchange.content_type.as_deref(),
            body: exchange.answer.bytes(),
        };
        response::check(&mut check, &answer);
        websocket::check(&mut check, &exchange.messages);
        problems.append(&mut check.problems);
    }
    EntryReport {
        matched: true,
        vendor: Some(found.vendor.spec.vendor.clone()),
        operation: Some(operation.id.clone()),
        path: Some(operation.path.clone()),
        valid: problems.is_empty(),
        problems,
        ..seen
    }
}

/// Other traffic, or a call that no operation describes.
fn not_matched(vendors: &[&Vendor], exchange: &Exchange, seen: EntryReport) -> EntryReport {
    let Some(owner) = matching::owner(vendors, &exchange.url) else { return seen };
    let problem = undocumented::problem(&owner.spec, &exchange.method, &exchange.url);
    EntryReport {
        vendor: Some(owner.spec.vendor.clone()),
        valid: problem.is_none(),
        problems: problem.into_iter().collect(),
        ..seen
    }
}

fn request<'e>(found: &Match<'_>, exchange: &'e Exchange) -> Request<'e> {
    Request {
        path: found.matched.captures.clone(),
        query: exchange.query.clone(),
        headers: exchange.headers.clone(),
        body: exchange.body.bytes(),
        body_was_captured: matches!(exchange.body, Captured::Body(_)),
    }
}

fn check_request(
    found: &Match<'_>,
    exchange: &Exchange,
    request: &Request<'_>,
    strictness: Strictness,
) -> Vec<crate::Problem> {
    let operation = found.operation();
    let mut check = Check::new(found.vendor, operation, strictness, Side::Request);
    if let Some(documented) = &found.other_method {
        check.report(
            "/method",
            format!("the method is {}, documented is {documented}", exchange.method),
        );
    }
    if found.matched.by_alias {
        let message = format!("documented is {} {}", operation.method, operation.path);
        check.report_strict("/method", message);
    }
    request::check(&mut check, request);
    check.problems
}

fn read(raw: &RawValue) -> Result<Exchange, String> {
    let entry: Value = serde_json::from_str(raw.get()).map_err(|error| error.to_string())?;
    let request = entry
        .get("request")
        .filter(|request| request.is_object())
        .ok_or("it has no `request` object")?;
    let text = |name: &str| {
        request.get(name).and_then(Value::as_str).ok_or(format!("its `request.{name}` is no text"))
    };
    let method = text("method")?
        .to_ascii_uppercase()
        .parse()
        .map_err(|_| "its `request.method` is no HTTP method")?;
    // The message names no part of the address, which may hold credentials.
    let url = Url::parse(text("url")?)
        .map_err(|error| format!("its `request.url` is no URL: {error}"))?;
    let response = entry.get("response").unwrap_or(&Value::Null);
    let headers = pairs(request.get("headers"));
    Ok(Exchange {
        query: query(&url, request),
        body: request_body(request),
        headers,
        method,
        url,
        status: status(response)?,
        content_type: content_type(response),
        answer: answer_body(response)?,
        messages: websocket::messages(&entry),
    })
}

fn status(response: &Value) -> Result<Option<u16>, String> {
    match response.get("status") {
        None | Some(Value::Null) => Ok(None),
        Some(status) => match status.as_u64() {
            Some(0) => Ok(None),
            Some(status @ 100..600) => Ok(u16::try_from(status).ok()),
            _ => Err("its `response.status` is no HTTP status".to_owned()),
        },
    }
}

/// The query of the URL; the list beside it only when the URL has none.
fn query(url: &Url, request: &Value) -> Vec<(String, String)> {
    let own: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    if own.is_empty() { pairs(request.get("queryString")) } else { own }
}

/// A list of `{name, value}`; HTTP/2 pseudo headers are no headers.
fn pairs(list: Option<&Value>) -> Vec<(String, String)> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    let pairs = items.filter_map(|item| {
        let name = item.get("name")?.as_str()?;
        Some((name.to_owned(), item.get("value")?.as_str()?.to_owned()))
    });
    pairs.filter(|(name, _)| !name.starts_with(':')).collect()
}

fn request_body(request: &Value) -> Captured {
    let text = request.get("postData").and_then(|data| data.get("text")).and_then(Value::as_str);
    match (text, request.get("bodySize").and_then(Value::as_i64)) {
        (Some(text), _) => Captured::Body(text.as_bytes().to_vec()),
        (None, Some(size)) if size != 0 => Captured::NotKept,
        (None, None) if request.get("postData").is_some() => Captured::NotKept,
        (None, _) => Captured::Body(Vec::new()),
    }
}

fn answer_body(response: &Value) -> Result<Captured, String> {
    let content = response.get("content").unwrap_or(&Value::Null);
    let encoding = content.get("encoding").and_then(Value::as_str);
    let size = content.get("size").and_then(Value::as_i64);
    match (content.get("text").and_then(Value::as_str), encoding) {
        (Some(text), Some("base64")) => {
            let decoded = STANDARD.decode(text.trim().as_bytes());
            decoded
                .map(Captured::Body)
                .map_err(|error| format!("its `response.content.text` is no base64: {error}"))
        }
        // An empty text beside a size is how some tools write a body that they did not keep.
        (Some(""), _) if size.is_some_and(|size| size > 0) => Ok(Captured::NotKept),
        (Some(text), _) => Ok(Captured::Body(text.as_bytes().to_vec())),
        (None, _) if size == Some(0) => Ok(Captured::Body(Vec::new())),
        (None, _) => Ok(Captured::NotKept),
    }
}

fn content_type(response: &Value) -> Option<String> {
    let media_type =
        response.get("content").and_then(|content| content.get("mimeType")).and_then(Value::as_str);
    if let Some(media_type) = media_type.filter(|media_type| !media_type.is_empty()) {
        return Some(media_type.to_owned());
    }
    let headers = pairs(response.get("headers"));
    headers
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        .map(|(_, value)| value)
}

//! One entry: read leniently, matched, and checked on both sides.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;

use super::{
    captured::Captured,
    head::{OwnedHead, pairs},
    matching::{self, Match, Meaning, Owners},
    undocumented, websocket,
};
use crate::{
    Strictness,
    json::Json,
    report::{EntryReport, Side, Skipped},
    request::{self, Request},
    response::{self, Response},
    text,
    vendor::Check,
};

/// The status of an answer that stands for one that the client has already.
const NOT_MODIFIED: u16 = 304;

/// What an entry holds.
struct Exchange {
    head: OwnedHead,
    body: Kept,
    /// None when the answer was not captured.
    status: Option<u16>,
    content_type: Option<String>,
    answer: Kept,
    /// What the gateway sent over a websocket.
    messages: Vec<Vec<u8>>,
}

/// A body, as far as the capture has it.
enum Kept {
    /// It is here, even if it is empty.
    Body(Vec<u8>),
    /// There was one, and it was not kept.
    NotKept,
}

impl Kept {
    fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Body(bytes) => Some(bytes),
            Self::NotKept => None,
        }
    }
}

/// Checks an entry; one that cannot be read says why.
pub fn check(owners: &Owners<'_>, raw: &[u8], strictness: Strictness) -> EntryReport {
    match read(raw) {
        Ok(exchange) => check_exchange(owners, &exchange, strictness),
        Err(reason) => EntryReport {
            valid: false,
            skipped: Some(Skipped::Unreadable),
            unreadable: Some(reason),
            ..nothing()
        },
    }
}

/// Checks an exchange that was seen on its way.
pub fn check_captured(
    owners: &Owners<'_>,
    captured: Captured,
    strictness: Strictness,
) -> EntryReport {
    let kept = |body: Option<Vec<u8>>| body.map_or(Kept::NotKept, Kept::Body);
    let mut media_types = captured.answer_headers.into_iter();
    let media_type = media_types.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let exchange = Exchange {
        head: OwnedHead {
            query: captured.url.query_pairs().into_owned().collect(),
            method: captured.method,
            url: captured.url,
            headers: captured.headers,
        },
        body: kept(captured.body),
        status: Some(captured.status),
        content_type: media_type.map(|(_, value)| value),
        answer: kept(captured.answer),
        messages: Vec::new(),
    };
    check_exchange(owners, &exchange, strictness)
}

fn nothing() -> EntryReport {
    EntryReport {
        matched: false,
        skipped: None,
        vendor: None,
        operation: None,
        host: None,
        method: None,
        path: None,
        status: None,
        valid: true,
        problems: Vec::new(),
        unreadable: None,
    }
}

fn check_exchange(owners: &Owners<'_>, exchange: &Exchange, strictness: Strictness) -> EntryReport {
    let seen = EntryReport {
        method: Some(exchange.head.method.to_string()),
        host: Some(matching::authority(&exchange.head.url)),
        status: exchange.status,
        ..nothing()
    };
    let skipped = |reason| EntryReport { skipped: Some(reason), ..seen.clone() };
    match owners.meaning(exchange.head.borrowed()) {
        Meaning::Call(found) => check_call(&found, exchange, strictness, seen),
        Meaning::Undescribed(vendor) => {
            let Exchange { head: OwnedHead { method, url, .. }, .. } = exchange;
            EntryReport {
                vendor: Some(vendor.spec.vendor.clone()),
                valid: false,
                problems: vec![undocumented::problem(&vendor.spec, method, url)],
                ..skipped(Skipped::Undescribed)
            }
        }
        Meaning::Possible(found) => EntryReport {
            vendor: Some(found.vendor.spec.vendor.clone()),
            operation: Some(found.operation().id.clone()),
            ..skipped(Skipped::Possible)
        },
        Meaning::Preflight => skipped(Skipped::Preflight),
        Meaning::Foreign => skipped(Skipped::Foreign),
    }
}

fn check_call(
    found: &Match<'_>,
    exchange: &Exchange,
    strictness: Strictness,
    seen: EntryReport,
) -> EntryReport {
    let operation = found.operation();
    let request = &request(found, exchange);
    let mut problems = check_request(found, exchange, request, strictness);
    if let Some(status) = exchange.status.filter(|status| *status != NOT_MODIFIED) {
        let mut check = Check::new(found.vendor, operation, strictness, Side::Response);
        check.keep_secret(request::credentials(operation, request));
        let answer = Response {
            status,
            content_type: exchange.content_type.as_deref(),
            // The answer to a request for its head has no body, whatever is documented.
            body: exchange.answer.bytes().filter(|_| exchange.head.method != Method::HEAD),
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

fn request<'e>(found: &'e Match<'_>, exchange: &'e Exchange) -> Request<'e> {
    let pairs = |pairs: &'e [(String, String)]| {
        request::pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    };
    Request {
        path: pairs(&found.matched.captures),
        query: pairs(&exchange.head.query),
        headers: pairs(&exchange.head.headers),
        body: exchange.body.bytes(),
        body_was_captured: matches!(exchange.body, Kept::Body(_)),
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
            format!("the method is {}, documented is {documented}", exchange.head.method),
        );
    }
    if found.matched.by_alias {
        let message = format!("documented is {} {}", operation.method, operation.path);
        check.report_strict("/method", message);
    }
    request::check(&mut check, request);
    check.problems
}

fn read(raw: &[u8]) -> Result<Exchange, String> {
    text::read(raw, |entry| exchange(&entry?))
}

fn exchange(entry: &Json<'_>) -> Result<Exchange, String> {
    let request = entry
        .get("request")
        .filter(|request| request.as_object().is_some())
        .ok_or("it has no `request` object")?;
    let response = entry.get("response").unwrap_or(&Json::Null);
    Ok(Exchange {
        head: OwnedHead::of_request(request)?,
        body: request_body(request),
        status: status(response)?,
        content_type: content_type(response),
        answer: answer_body(response)?,
        messages: websocket::messages(entry),
    })
}

fn status(response: &Json<'_>) -> Result<Option<u16>, String> {
    match response.get("status") {
        None | Some(Json::Null) => Ok(None),
        Some(status) => match status.as_i64() {
            Some(0) => Ok(None),
            Some(status @ 100..600) => Ok(u16::try_from(status).ok()),
            _ => Err("its `response.status` is no HTTP status".to_owned()),
        },
    }
}

fn request_body(request: &Json<'_>) -> Kept {
    let text = request.get("postData").and_then(|data| data.get("text")).and_then(Json::as_str);
    match (text, request.get("bodySize").and_then(Json::as_i64)) {
        (Some(text), _) => Kept::Body(text.as_bytes().to_vec()),
        (None, Some(size)) if size != 0 => Kept::NotKept,
        (None, None) if request.get("postData").is_some() => Kept::NotKept,
        (None, _) => Kept::Body(Vec::new()),
    }
}

fn answer_body(response: &Json<'_>) -> Result<Kept, String> {
    let content = response.get("content").unwrap_or(&Json::Null);
    let encoding = content.get("encoding").and_then(Json::as_str);
    let size = content.get("size").and_then(Json::as_i64);
    match (content.get("text").and_then(Json::as_str), encoding) {
        (Some(text), Some("base64")) => {
            let decoded = STANDARD.decode(text.trim().as_bytes());
            decoded
                .map(Kept::Body)
                .map_err(|error| format!("its `response.content.text` is no base64: {error}"))
        }
        // An empty text beside a size is how some tools write a body that they did not keep.
        (Some(""), _) if size.is_some_and(|size| size > 0) => Ok(Kept::NotKept),
        (Some(text), _) => Ok(Kept::Body(text.as_bytes().to_vec())),
        (None, _) if size == Some(0) => Ok(Kept::Body(Vec::new())),
        (None, _) => Ok(Kept::NotKept),
    }
}

fn content_type(response: &Json<'_>) -> Option<String> {
    let media_type =
        response.get("content").and_then(|content| content.get("mimeType")).and_then(Json::as_str);
    if let Some(media_type) = media_type.filter(|media_type| !media_type.is_empty()) {
        return Some(media_type.to_owned());
    }
    let headers = pairs(response.get("headers"));
    headers
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        .map(|(_, value)| value)
}

//! Exchanges as a HAR file, which is whole after each of them.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use wagate_mock::{Exchange, Fault, RedactedExchange, RedactedMessage};
use wagate_spec::Spec;

/// What stands after the entries.
const END: &str = "\n]}}\n";

/// A HAR file that grows.
pub struct HarFile {
    file: File,
    is_empty: bool,
}

impl HarFile {
    /// Begins a file; one that is there is overwritten.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn create(path: &Path) -> Result<Self> {
        let context = || format!("cannot write {}", path.display());
        let mut file = File::create(path).with_context(context)?;
        let creator = json!({ "name": "wagate mock", "version": env!("CARGO_PKG_VERSION") });
        let begin = format!("{{\"log\":{{\"version\":\"1.2\",\"creator\":{creator},\"entries\":[");
        file.write_all(format!("{begin}{END}").as_bytes()).with_context(context)?;
        Ok(Self { file, is_empty: true })
    }

    /// Adds an exchange.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn add(&mut self, entry: &Value) -> Result<()> {
        let separator = if self.is_empty { "\n" } else { ",\n" };
        self.is_empty = false;
        let back = i64::try_from(END.len())?;
        self.file.seek(SeekFrom::End(-back))?;
        self.file.write_all(format!("{separator}{entry}{END}").as_bytes())?;
        Ok(())
    }
}

/// An exchange as an entry, at the vendor's host, so that it can be told whose it is.
pub fn entry(spec: &Spec, exchange: &Exchange, redacted: &RedactedExchange) -> Value {
    let operation = redacted.operation.as_deref().and_then(|id| spec.operation(id));
    let named = operation.and_then(|one| spec.hosts.iter().find(|host| host.name == one.host));
    let host = named.or_else(|| spec.hosts.first()).map_or("http://localhost", |host| &host.url);
    // No address has brackets in its path.
    let target = redacted.target.replace("[redacted]", "redacted");
    let is_lost =
        matches!(exchange.fault, Some(Fault::Drop | Fault::Reset | Fault::Hang | Fault::Cut));
    json!({
        "startedDateTime": time(exchange.time),
        "time": 0,
        "request": request(redacted, &format!("{}{target}", host.trim_end_matches('/'))),
        "response": if is_lost { no_response() } else { response(redacted) },
        "cache": {},
        "timings": { "send": 0, "wait": 0, "receive": 0 },
    })
}

/// A time as HAR and logs have it.
pub fn time(time: SystemTime) -> String {
    humantime::format_rfc3339_millis(time).to_string()
}

fn request(redacted: &RedactedExchange, url: &str) -> Value {
    let message = &redacted.request;
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let query: Vec<Value> = url::form_urlencoded::parse(query.as_bytes())
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    let mut request = json!({
        "method": redacted.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers(message),
        "queryString": query,
        "headersSize": -1,
        "bodySize": message.length,
    });
    if let Some(text) = text(message) {
        request["postData"] = json!({ "mimeType": media_type(message), "text": text });
    }
    request
}

fn response(redacted: &RedactedExchange) -> Value {
    let message = &redacted.response;
    let mut content = json!({ "size": message.length, "mimeType": media_type(message) });
    if let Some(text) = text(message) {
        content["text"] = text.into();
    }
    json!({
        "status": redacted.status,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers(message),
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": message.length,
    })
}

/// What stands for an answer that never came.
fn no_response() -> Value {
    json!({
        "status": 0, "statusText": "", "httpVersion": "", "cookies": [], "headers": [],
        "content": { "size": 0, "mimeType": "" }, "redirectURL": "", "headersSize": -1, "bodySize": -1,
    })
}

fn headers(message: &RedactedMessage) -> Vec<Value> {
    let headers = message.headers.iter();
    headers.map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

fn media_type(message: &RedactedMessage) -> &str {
    let mut headers = message.headers.iter();
    headers.find(|(name, _)| name == "content-type").map_or("", |(_, value)| value)
}

/// The body as text, if it is one.
fn text(message: &RedactedMessage) -> Option<String> {
    match &message.body {
        body if message.is_json => Some(body.to_string()),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

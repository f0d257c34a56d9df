//! Answers of a file: what operations answer in the place of what is documented.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Map, Value};
use wagate_mock::MockAnswer;
use wagate_spec::{Spec, suggest};

/// What an answer may have.
const MEMBERS: &str = "`status`, `headers`, and one of `body`, a JSON value, and `text`";

/// The answer of an operation, perhaps of one vendor alone.
pub struct OwnAnswer {
    vendor: Option<String>,
    pub operation: String,
    pub answer: MockAnswer,
}

impl OwnAnswer {
    /// Whether it is for this vendor.
    pub fn is_of(&self, spec: &Spec) -> bool {
        self.vendor.as_deref().is_none_or(|vendor| vendor == spec.vendor)
            && spec.operation(&self.operation).is_some()
    }
}

/// Reads a file of answers for these vendors.
///
/// # Errors
///
/// Names the file, and the place in it, that makes no sense.
pub fn read(path: &Path, vendors: &[&'static Spec]) -> Result<Vec<OwnAnswer>> {
    let file = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {file}"))?;
    let written: Value = serde_json::from_str(&text).map_err(|error| anyhow!("{file}: {error}"))?;
    let Value::Object(operations) = written else {
        bail!("{file}: it must be a JSON object with an answer for each operation");
    };
    let answers = operations.iter().map(|(name, written)| {
        let place = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        own(name, written, vendors, &place).map_err(|error| anyhow!("{file}: {error:#}"))
    });
    answers.collect()
}

fn own(name: &str, written: &Value, vendors: &[&'static Spec], place: &str) -> Result<OwnAnswer> {
    let (vendor, operation) = match name.split_once('/') {
        Some((vendor, operation)) => (Some(vendor), operation),
        None => (None, name),
    };
    let meant = vendors.iter().filter(|spec| vendor.is_none_or(|vendor| vendor == spec.vendor));
    let meant: Vec<&Spec> = meant.copied().collect();
    if meant.is_empty() {
        bail!("{place}: no such vendor is served");
    }
    if meant.iter().all(|spec| spec.operation(operation).is_none()) {
        let names = meant.iter().flat_map(|spec| spec.operations.iter()).map(|one| one.id.as_str());
        bail!("{place}: there is no operation `{operation}`{}", suggest::hint(operation, names));
    }
    let answer = answer(written, place)?;
    Ok(OwnAnswer { vendor: vendor.map(str::to_owned), operation: operation.to_owned(), answer })
}

fn answer(written: &Value, place: &str) -> Result<MockAnswer> {
    let Value::Object(members) = written else {
        bail!("{place}: an answer is a JSON object with {MEMBERS}");
    };
    let known = ["status", "headers", "body", "text"];
    if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
        bail!("{place}/{name}: an answer has {MEMBERS}");
    }
    let status = status(members, place)?;
    let answer = match (members.get("body"), members.get("text")) {
        (Some(_), Some(_)) => bail!("{place}/text: there is a `body` already"),
        (Some(body), None) => MockAnswer::json(status, body),
        (None, Some(Value::String(text))) => {
            MockAnswer::bytes(status, "text/plain; charset=utf-8", text.clone())
        }
        (None, Some(_)) => bail!("{place}/text: must be a text"),
        (None, None) => MockAnswer::empty(status),
    };
    headers(answer, members, place)
}

fn status(members: &Map<String, Value>, place: &str) -> Result<u16> {
    let Some(written) = members.get("status") else { return Ok(200) };
    let status = written.as_u64().and_then(|status| u16::try_from(status).ok());
    let status = status.filter(|status| (200..1000).contains(status));
    status.ok_or_else(|| anyhow!("{place}/status: must be a number from 200 to 999"))
}

fn headers(
    mut answer: MockAnswer,
    members: &Map<String, Value>,
    place: &str,
) -> Result<MockAnswer> {
    let Some(written) = members.get("headers") else { return Ok(answer) };
    let Value::Object(headers) = written else {
        bail!("{place}/headers: must be an object of texts");
    };
    for (name, value) in headers {
        let Value::String(value) = value else { bail!("{place}/headers/{name}: must be a text") };
        if http::HeaderName::from_bytes(name.as_bytes()).is_err()
            || http::HeaderValue::from_str(value).is_err()
        {
            bail!("{place}/headers/{name}: no header can be so");
        }
        answer = answer.header(name, value);
    }
    Ok(answer)
}

//! Whether a message is what the docs ask for: `wagate-validate` knows, this asks it.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use wagate_spec::{Location, Operation, Spec};
use wagate_validate::{
    Problem, Report, Request, Response, Strictness, UnknownOperation, Validator, WebhookFileReport,
};

use crate::wire::call::Call;

/// As the validator looks for it.
const CONTENT_TYPE_NAME: &str = "content-type";

/// A refusal names this many problems at most.
const MOST_PROBLEMS: usize = 5;

/// The validator of one description.
pub(crate) struct Checks {
    vendor: String,
    validator: Validator,
}

impl Checks {
    pub(crate) fn new(spec: &Spec) -> Self {
        Self { vendor: spec.vendor.clone(), validator: Validator::new([spec]) }
    }

    /// Everything that is wrong with a request. What only a strict reader minds is let through: servers do not
    /// look at parameters and fields that they do not know.
    pub(crate) fn request(&self, call: &Call<'_>, body: &Bytes) -> Option<Wrong> {
        if call.operation().parameters.is_empty() && call.operation().request_body.is_none() {
            return None;
        }
        let mut request = Request::new()
            .path(borrowed(&call.captures))
            .query(borrowed(&call.query))
            .headers(headers(call));
        if !body.is_empty() {
            request = request.body(body);
        }
        let id = &call.operation().id;
        wrong(self.validator.request(&self.vendor, id, &request, Strictness::Tolerant))
    }

    /// What is wrong with a file of notifications: one JSON value, a list of them, or one on each line.
    pub(crate) fn notifications(&self, file: &[u8]) -> Option<WebhookFileReport> {
        let mut report = self.validator.webhooks(&self.vendor, file, Strictness::Described).ok()?;
        for entry in report.entries.iter_mut().filter(|entry| entry.report.envelope.is_some()) {
            entry.report.valid = false;
            entry.report.unreadable = Some("it is packed in something else".to_owned());
            report.valid = false;
        }
        (!report.valid).then_some(report)
    }

    /// Whether a JSON body is a valid answer.
    pub(crate) fn is_valid_answer(&self, operation: &Operation, status: u16, body: &Value) -> bool {
        let body = body.to_string();
        let response = Response::new(status, body.as_bytes());
        let strictness = Strictness::Described;
        wrong(self.validator.response(&self.vendor, &operation.id, &response, strictness)).is_none()
    }
}

fn borrowed(pairs: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

/// The headers that the operation looks at.
fn headers<'c>(call: &'c Call<'_>) -> impl Iterator<Item = (&'c str, Cow<'c, str>)> {
    let parameters = call.operation().parameters.iter();
    let documented = parameters.filter(|parameter| parameter.location == Location::Header);
    let documented = documented.map(|parameter| parameter.name.as_str());
    let documented = documented.filter_map(|name| Some((name, call.header(name)?)));
    let media_type = call.header(CONTENT_TYPE).map(|value| (CONTENT_TYPE_NAME, value));
    media_type.into_iter().chain(documented)
}

/// What is wrong with a message.
pub(crate) struct Wrong {
    /// In words.
    pub(crate) problem: String,
    /// The parameter of the path that is to blame, if one is.
    pub(crate) parameter: Option<String>,
}

fn wrong(report: Result<Report, UnknownOperation>) -> Option<Wrong> {
    let problems = match report {
        Ok(report) if report.valid => return None,
        Ok(report) => report.problems,
        Err(error) => return Some(Wrong { problem: error.to_string(), parameter: None }),
    };
    let told: Vec<String> = problems.iter().take(MOST_PROBLEMS).map(described).collect();
    let parameter = problems.first().and_then(|first| first.instance_path.strip_prefix("/path/"));
    Some(Wrong { problem: told.join("; "), parameter: parameter.map(str::to_owned) })
}

fn described(problem: &Problem) -> String {
    match problem.instance_path.as_str() {
        "" => problem.message.clone(),
        path => format!("{path}: {}", problem.message),
    }
}

//! What the docs show of an operation's answers.

use http::header::ACCEPT;
use http::request::Parts;
use serde_json::Value;
use wagate_spec::{Content, Example, Operation, Response, Spec, media_type};

/// The name of the example that a page shows first.
const MAIN_EXAMPLE: &str = "documented";

/// An operation in its description.
#[derive(Clone, Copy)]
pub(crate) struct Documented<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operation: &'a Operation,
    /// The media types that the request asks for.
    accept: Option<&'a str>,
}

impl<'a> Documented<'a> {
    pub(crate) fn new(spec: &'a Spec, operation: &'a Operation) -> Self {
        Self { spec, operation, accept: None }
    }

    /// In the forms that a request asks for.
    pub(crate) fn accepted_by(self, parts: &'a Parts) -> Self {
        Self { accept: parts.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()), ..self }
    }

    pub(crate) fn response(self, status: u16) -> Option<&'a Response> {
        self.operation.responses.get(&status)
    }

    pub(crate) fn content(self, status: u16) -> Option<&'a Content> {
        let contents = &self.response(status)?.contents;
        media_type::accepted(contents, self.accept.unwrap_or_default())
    }

    /// The example of this name.
    pub(crate) fn example(self, status: u16, name: &str) -> Option<&'a Example> {
        self.content(status)?.examples.get(name)
    }

    /// The example that stands for a status: `documented`, or else the first that a page prints. What
    /// tells of a failure never stands for a success.
    pub(crate) fn main_example(self, status: u16) -> Option<&'a Example> {
        let fits = |example: &&Example| !self.is_failure(status, &example.value);
        let in_order = || self.examples(status).into_iter().filter(fits);
        self.example(status, MAIN_EXAMPLE)
            .filter(fits)
            .or_else(|| in_order().find(|example| !example.constructed))
            .or_else(|| in_order().next())
    }

    /// The example for a request in which this parameter of the path is missing or malformed.
    pub(crate) fn refusal_of(
        self,
        status: u16,
        name: &str,
        is_missing: bool,
    ) -> Option<&'a Example> {
        let mut examples = self.content(status)?.examples.values();
        examples.find(|example| {
            let refuses = example.refuses.as_ref();
            let about = refuses.and_then(|refuses| match is_missing {
                true => refuses.missing.as_deref(),
                false => refuses.malformed.as_deref(),
            });
            about == Some(name)
        })
    }

    /// Whether a body says that a call failed although its status is that of a success.
    fn is_failure(self, status: u16, body: &Value) -> bool {
        let is_success = self.operation.is_success(status);
        is_success && self.operation.failures.iter().any(|failure| failure.is_told_by(body))
    }

    /// The examples in the order of the description.
    pub(crate) fn examples(self, status: u16) -> Vec<&'a Example> {
        let examples = self.content(status).into_iter();
        let mut examples: Vec<_> = examples.flat_map(|one| one.examples.values()).collect();
        examples.sort_by_key(|example| example.position);
        examples
    }
}

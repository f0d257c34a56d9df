//! What the docs show of an operation's answers.

use serde_json::Value;
use wagate_spec::{Content, Example, Operation, Response, Spec};

/// The name of the example that a page shows first.
const MAIN_EXAMPLE: &str = "documented";

/// An operation in its description.
#[derive(Clone, Copy)]
pub(crate) struct Documented<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operation: &'a Operation,
}

impl<'a> Documented<'a> {
    pub(crate) fn response(self, status: u16) -> Option<&'a Response> {
        self.operation.responses.get(&status)
    }

    pub(crate) fn content(self, status: u16) -> Option<&'a Content> {
        self.response(status)?.content.as_ref()
    }

    /// The example of this name.
    pub(crate) fn example(self, status: u16, name: &str) -> Option<&'a Example> {
        self.content(status)?.examples.get(name)
    }

    /// The example that stands for a status: `documented`, or else the first.
    pub(crate) fn main_example(self, status: u16) -> Option<&'a Example> {
        self.example(status, MAIN_EXAMPLE)
            .or_else(|| self.example(status, self.first_name(status)?))
            .or_else(|| self.content(status)?.examples.values().next())
    }

    /// The name that comes first in the document; the model sorts the names.
    fn first_name(self, status: u16) -> Option<&'a str> {
        let method = self.operation.method.as_str().to_ascii_lowercase();
        let item = self.spec.document.get("paths")?.get(&self.operation.path)?;
        let response = item.get(&method)?.get("responses")?.get(status.to_string())?;
        let content = response.get("content")?.get(&self.content(status)?.media_type)?;
        let examples = content.get("examples").and_then(Value::as_object)?;
        examples.keys().next().map(String::as_str)
    }
}

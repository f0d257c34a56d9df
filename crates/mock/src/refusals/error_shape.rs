//! The shape in which a vendor tells an error.

use http::StatusCode;
use serde_json::{Map, Value};
use wagate_spec::Spec;

/// The component that lists every shape of a vendor's errors.
const ERROR_BODY: &str = "ErrorBody";

/// The property that tells what went wrong where a description names none.
const PLAIN: &str = "error";

/// An object that tells an error in words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ErrorShape<'a> {
    /// The property with the words.
    text: &'a str,
    /// The properties that repeat the status.
    statuses: Vec<&'a str>,
}

impl<'a> ErrorShape<'a> {
    /// The first documented shape that needs words, and nothing else that could not be filled in.
    pub(crate) fn of(spec: &'a Spec) -> Self {
        let component = spec.schemas.get(ERROR_BODY);
        let branches = component.and_then(|body| body.get("oneOf")).and_then(Value::as_array);
        let shapes = branches.into_iter().flatten().chain(component);
        let mut told = shapes.filter_map(|shape| Self::read(spec.resolve(shape)?));
        told.next().unwrap_or(Self { text: PLAIN, statuses: Vec::new() })
    }

    fn read(shape: &'a Value) -> Option<Self> {
        let properties = shape.get("properties")?.as_object()?;
        let required = shape.get("required")?.as_array()?.iter().filter_map(Value::as_str);
        let is = |name: &str, wanted: &str| {
            properties.get(name).and_then(|one| one.get("type")?.as_str()) == Some(wanted)
        };
        // A number in an error is its status once more.
        let (texts, others): (Vec<_>, Vec<_>) = required.partition(|name| is(name, "string"));
        let statuses: Vec<&str> =
            properties.keys().map(String::as_str).filter(|name| is(name, "integer")).collect();
        match texts.as_slice() {
            [text] if others.iter().all(|name| statuses.contains(name)) => {
                Some(Self { text, statuses })
            }
            _ => None,
        }
    }

    /// The members of a body that tells this problem.
    pub(crate) fn members(&self, status: StatusCode, problem: &str) -> Map<String, Value> {
        let statuses = self.statuses.iter().map(|name| (*name, status.as_u16().into()));
        let members = statuses.chain([(self.text, Value::from(problem))]);
        members.map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

//! What a vendor says when something went wrong.

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The error body of a vendor.
pub trait ErrorBody: DeserializeOwned + fmt::Debug + Send + Sync + 'static {
    /// What the body says to a person, if it says anything.
    fn message(&self) -> Option<String>;

    /// The body for a text that is not JSON, if the vendor documents such errors.
    #[must_use]
    fn from_text(_text: String) -> Option<Self> {
        None
    }
}

/// Any JSON. The message is looked for under the names that are common, in the object itself and
/// then in those that it holds.
impl ErrorBody for Value {
    fn message(&self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.clone()),
            Self::Object(fields) => {
                let inside = || fields.values().filter_map(Self::as_object).find_map(told);
                told(fields).or_else(inside)
            }
            _ => None,
        }
    }
}

fn told(fields: &Map<String, Value>) -> Option<String> {
    let members = ["message", "error", "description"].iter().filter_map(|name| fields.get(*name));
    members.filter_map(text).find(|text| !text.trim().is_empty())
}

/// A text, or several: of all that is wrong with a request.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(texts) => {
            let texts: Option<Vec<&str>> = texts.iter().map(Value::as_str).collect();
            texts.map(|texts| texts.join("; "))
        }
        _ => None,
    }
}

/// The error body of a call that reads none; see [`Core::send_raw`](crate::Core::send_raw). There
/// is no such value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBody {}

impl<'de> Deserialize<'de> for NoBody {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(serde::de::Error::custom("no error body is read"))
    }
}

impl ErrorBody for NoBody {
    fn message(&self) -> Option<String> {
        match *self {}
    }
}

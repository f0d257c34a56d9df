//! Named values of requests, responses and webhook payloads.

use serde::Serialize;

/// The name that stands for a body as a whole, where it has no members.
pub(crate) const WHOLE_BODY: &str = "(body)";

/// A named value as a page describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Attribute {
    /// The name as printed in its row; dotted names are kept as they are.
    pub name: String,
    /// Names from the root of the body, joined by dots (arrays add nothing); `None` when the page does not tell where the
    /// described object belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The object that the row belongs to, as printed, for rows of a sub-table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// The type as printed.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Mandatory or not, when the page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    /// Values that the page prints for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The page calls it deprecated.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Line of the row, from 1.
    pub line: usize,
    /// Indices into the page's `endpoints` that it belongs to; empty when it belongs to the page as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<usize>,
    /// Indices into the page's `webhooks`: the events whose payload it is in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<usize>,
}

/// A value that the caller sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Parameter {
    /// Where it is sent.
    #[serde(rename = "in")]
    pub place: Place,
    /// The value itself.
    #[serde(flatten)]
    pub attribute: Attribute,
}

/// A value that an answer carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ResponseAttribute {
    /// The status that it comes with, when the page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The value itself.
    #[serde(flatten)]
    pub attribute: Attribute,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Place {
    /// A header of the request.
    Header,
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// The body.
    Body,
}

impl Place {
    /// The name of the place as it is serialised.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Path => "path",
            Self::Query => "query",
            Self::Body => "body",
        }
    }
}

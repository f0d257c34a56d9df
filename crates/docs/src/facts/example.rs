//! Payloads that a page prints.

use crate::json::Payload;
use serde::Serialize;

/// A payload or an example address that a page prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Example {
    /// What it is an example of.
    pub role: Role,
    /// The status that it comes with, when the page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The text as printed.
    pub raw: String,
    /// What the text was understood as.
    #[serde(flatten)]
    pub payload: Payload,
    /// Whether the vendor prints it.
    pub provenance: Provenance,
    /// First line of the text, from 1.
    pub line: usize,
    /// Indices into the page's `endpoints` that it belongs to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<usize>,
    /// Indices into the page's `webhooks` that it is a payload of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<usize>,
}

/// What a payload is an example of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Role {
    /// A request body.
    Request,
    /// The address of a request.
    Address,
    /// A response body.
    Response,
    /// What a webhook delivers.
    Webhook,
    /// The page does not tell.
    Unplaced,
}

impl Role {
    /// The name of the role as it is serialised.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Address => "address",
            Self::Response => "response",
            Self::Webhook => "webhook",
            Self::Unplaced => "unplaced",
        }
    }
}

/// Where a payload comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Provenance {
    /// The vendor prints it.
    Documented,
    /// Put together from the documented fields: not a documented example.
    Constructed,
    /// Recorded by a third party.
    Recorded,
}

//! Where named values stand, as the keys of a lock file name it.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;
use std::str::FromStr;

/// Where a named value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Table {
    /// A header of the request.
    Header,
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// The body of the request.
    Body,
    /// The body of an answer, with its status when the page tells it.
    Response(Option<u16>),
    /// What a webhook delivers.
    Webhook,
}

impl Table {
    /// Whether the caller sends it.
    #[must_use]
    pub fn is_request(self) -> bool {
        matches!(self, Self::Header | Self::Path | Self::Query | Self::Body)
    }

    /// Whether it is of an answer that tells success, or whose status is not told.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::Response(status) if status.is_none_or(|status| status < 400))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header => formatter.write_str("header"),
            Self::Path => formatter.write_str("path"),
            Self::Query => formatter.write_str("query"),
            Self::Body => formatter.write_str("body"),
            Self::Response(None) => formatter.write_str("response"),
            Self::Response(Some(status)) => write!(formatter, "response {status}"),
            Self::Webhook => formatter.write_str("webhook"),
        }
    }
}

impl FromStr for Table {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "header" => Ok(Self::Header),
            "path" => Ok(Self::Path),
            "query" => Ok(Self::Query),
            "body" => Ok(Self::Body),
            "response" => Ok(Self::Response(None)),
            "webhook" => Ok(Self::Webhook),
            _ => text
                .strip_prefix("response ")
                .and_then(|status| status.parse().ok())
                .map(|status| Self::Response(Some(status)))
                .ok_or_else(|| {
                    format!(
                        "`{text}` is no place: those are header, path, query, body, response, response STATUS and webhook"
                    )
                }),
        }
    }
}

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Table {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

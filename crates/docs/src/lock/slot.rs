//! What payloads are examples of, as the keys of a lock file name it.

use super::table::Table;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;
use std::str::FromStr;

/// What a payload is an example of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Slot {
    /// A payload of this place: a request body, an answer, a webhook.
    Of(Table),
    /// The page does not tell.
    Unplaced,
}

impl fmt::Display for Slot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(Table::Body) => formatter.write_str("request"),
            Self::Of(table) => table.fmt(formatter),
            Self::Unplaced => formatter.write_str("unplaced"),
        }
    }
}

impl FromStr for Slot {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "request" => Ok(Self::Of(Table::Body)),
            "unplaced" => Ok(Self::Unplaced),
            _ => match text.parse() {
                Ok(table @ (Table::Response(_) | Table::Webhook)) => Ok(Self::Of(table)),
                _ => Err(format!(
                    "`{text}` is no kind of example: those are request, response, response STATUS, webhook and unplaced"
                )),
            },
        }
    }
}

impl Serialize for Slot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Slot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

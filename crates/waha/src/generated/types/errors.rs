// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `errors`.

/// What WAHA answers instead of a result.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ErrorBody {
    /// An error with its status repeated in the body.
    ErrorMessage(ErrorMessage),
    /// A plain text, as a proxy before the gateway may send it.
    Text(String),
    /// A shape that the docs do not show, as it came.
    Other(serde_json::Value),
}

wagate_client::union! { ErrorBody {
    ErrorMessage(ErrorMessage) when ["message"],
    Text(String),
} }

impl wagate_client::ErrorBody for ErrorBody {
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }
    fn from_text(text: String) -> Option<Self> {
        Some(Self::Text(text))
    }
}

/// An error with its status repeated in the body.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorMessage {
    /// What went wrong.
    pub message: String,
    /// The HTTP status.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusCode"))]
    pub status_code: Option<i64>,
    /// The name of the HTTP status.
    pub error: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorMessage {
    message: "message" as Required,
    status_code: "statusCode" as Optional,
    error: "error" as Optional,
} }

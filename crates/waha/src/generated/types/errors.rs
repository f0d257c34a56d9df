// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `errors`.

/// An error in the one shape that the docs show.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ErrorBody {
    /// An error that is told in words.
    ErrorMessage(ErrorMessage),
    /// A shape that the docs do not show, as it came.
    Other(serde_json::Value),
}

wagate_client::union! { ErrorBody {
    ErrorMessage(ErrorMessage) when ["message"],
} }

impl wagate_client::ErrorBody for ErrorBody {
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }
}

/// An error that is told in words.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorMessage {
    /// What went wrong, in English.
    pub message: String,
    /// The HTTP status of the answer once more.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusCode"))]
    pub status_code: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorMessage {
    message: "message" as Required,
    status_code: "statusCode" as Optional,
} }

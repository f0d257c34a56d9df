// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `errors`.

/// What Z-API answers instead of a result.
///
/// Documented in `z-api/pt/contacts/get-metadata-contact.md` (pt).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ErrorBody {
    /// An error by its name.
    ErrorName(ErrorName),
    /// An error with a message only.
    ErrorMessage(ErrorMessage),
    /// A plain text, as a proxy before the service may send it.
    Text(String),
    /// A shape that the docs do not show, as it came.
    Other(serde_json::Value),
}

wagate_client::union! { ErrorBody {
    ErrorName(ErrorName) when ["error"],
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

/// An error with a message only.
///
/// Documented in `z-api/pt/contacts/get-metadata-contact.md` (pt).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorMessage {
    /// What went wrong.
    pub message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorMessage {
    message: "message" as Required,
} }

/// An error by its name.
///
/// Documented in `z-api/pt/contacts/get-metadata-contact.md` (pt).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorName {
    /// What went wrong, such as `null not allowed` when the `Client-Token` header is missing.
    pub error: String,
    /// More about it.
    pub message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorName {
    error: "error" as Required,
    message: "message" as Optional,
} }

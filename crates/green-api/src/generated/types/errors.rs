// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `errors`.

use super::QuotaStatus;

/// What GREEN-API answers instead of a result.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ErrorBody {
    /// A quota of the Developer plan is used up.
    QuotaExceeded(QuotaExceeded),
    /// An error with a message.
    ErrorMessage(ErrorMessage),
    /// An error with its status repeated in the body.
    ErrorDescription(ErrorDescription),
    /// The error as a plain text, the way the tables name it.
    Text(String),
    /// A shape that the docs do not show, as it came.
    Other(serde_json::Value),
}

wagate_client::union! { ErrorBody {
    QuotaExceeded(QuotaExceeded) when ["invokeStatus"],
    ErrorMessage(ErrorMessage) when ["message"],
    ErrorDescription(ErrorDescription) when ["description"],
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
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDescription {
    /// The HTTP status that it stands for.
    pub code: Option<i64>,
    /// What went wrong, such as `Unauthorized`.
    pub description: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorDescription {
    code: "code" as Optional,
    description: "description" as Required,
} }

/// An error with a message.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorMessage {
    /// What went wrong, such as `Validation failed`.
    pub message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorMessage {
    message: "message" as Required,
} }

/// A quota of the Developer plan is used up.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotaExceeded {
    /// The quota of the method.
    #[cfg_attr(feature = "schemars", schemars(rename = "invokeStatus"))]
    pub invoke_status: QuotaStatus,
    /// The quota of chats; only there when it is what refused.
    #[cfg_attr(feature = "schemars", schemars(rename = "correspondentsStatus"))]
    pub correspondents_status: Option<QuotaStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotaExceeded {
    invoke_status: "invokeStatus" as Required,
    correspondents_status: "correspondentsStatus" as Optional,
} }

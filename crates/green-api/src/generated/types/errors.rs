// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `errors`.

use super::QuotaUse;

/// An error in one of the shapes that the docs show.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ErrorBody {
    /// The free plan has no calls of this method, or no chats, left for this month (status 466).
    QuotaExceeded(QuotaExceeded),
    /// An error that is told in words.
    ErrorMessage(ErrorMessage),
    /// An error with a code, which some methods send with status 200.
    ErrorCode(ErrorCode),
    /// A change of a group that failed although the status is 200. The field that is named after the method may be true
    /// all the same.
    GroupFailure(GroupFailure),
    /// The text of an error alone, as the tables of errors print it.
    Text(String),
    /// A shape that the docs do not show, as it came.
    Other(serde_json::Value),
}

wagate_client::union! { ErrorBody {
    QuotaExceeded(QuotaExceeded) when ["invokeStatus"],
    ErrorMessage(ErrorMessage) when ["message"],
    ErrorCode(ErrorCode) when ["code", "description"],
    GroupFailure(GroupFailure) when ["error"],
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

/// An error with a code, which some methods send with status 200.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorCode {
    /// The HTTP status that the answer should have had; 401, for example.
    pub code: i64,
    /// The reason phrase of that status; `Unauthorized`, for example.
    pub description: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorCode {
    code: "code" as Required,
    description: "description" as Required,
} }

/// An error that is told in words.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorMessage {
    /// What went wrong, in English.
    pub message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorMessage {
    message: "message" as Required,
} }

/// A change of a group that failed although the status is 200. The field that is named after the method may be true
/// all the same.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupFailure {
    /// What went wrong, in English; `participant not found`, for example.
    pub error: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupFailure {
    error: "error" as Required,
} }

/// The free plan has no calls of this method, or no chats, left for this month (status 466).
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotaExceeded {
    /// How many calls of the method are used up.
    #[cfg_attr(feature = "schemars", schemars(rename = "invokeStatus"))]
    pub invoke_status: QuotaUse,
    /// How many chats are used up; left out where the quota of the method is the reason.
    #[cfg_attr(feature = "schemars", schemars(rename = "correspondentsStatus"))]
    pub correspondents_status: Option<QuotaUse>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotaExceeded {
    invoke_status: "invokeStatus" as Required,
    correspondents_status: "correspondentsStatus" as Optional,
} }

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `errors`.

/// An error in one of the shapes that are to be expected.
///
/// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ErrorBody {
    /// An error that is told under `error`.
    ErrorText(ErrorText),
    /// An error that is told under `message`.
    ErrorMessage(ErrorMessage),
    /// A shape that the docs do not show, as it came.
    Other(serde_json::Value),
}

wagate_client::union! { ErrorBody {
    ErrorText(ErrorText) when ["error"],
    ErrorMessage(ErrorMessage) when ["message"],
} }

impl wagate_client::ErrorBody for ErrorBody {
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }
}

/// An error that is told under `message`.
///
/// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorMessage {
    /// What went wrong, in words.
    pub message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorMessage {
    message: "message" as Required,
} }

/// An error that is told under `error`.
///
/// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorText {
    /// What went wrong, in words.
    pub error: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ErrorText {
    error: "error" as Required,
} }

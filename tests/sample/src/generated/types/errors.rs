// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: types of the section `errors`.

use super::Exception;

wagate_client::union! {
    /// An error, in one of several shapes.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub enum ErrorBody by fit {
        /// A failure of the gateway.
        ServerError(Box<ServerError>) when ["exception", "statusCode"],
        /// A session in a state in which nothing can be done.
        SessionError(Box<SessionError>) when ["error", "status", "expected"],
        /// An error that is told under `message`.
        ErrorMessage(Box<ErrorMessage>) when ["message"],
        /// An error that is told under `error`.
        ErrorText(Box<ErrorText>) when ["error"],
        /// A plain text.
        Text(String),
    }
}

impl wagate_client::ErrorBody for ErrorBody {
    #[inline]
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }

    #[inline]
    fn from_text(text: String) -> Option<Self> {
        Some(Self::Text(text))
    }
}

wagate_client::record! {
    /// An error that is told under `message`.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct ErrorMessage {
        /// The words.
        pub message: String = "message" as LenientRequired,
        /// A number for it.
        pub code: Option<i64> = "code" as LenientOptional,
    }
}

wagate_client::record! {
    /// An error that is told under `error`.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct ErrorText {
        /// The words.
        pub error: String = "error" as LenientRequired,
    }
}

wagate_client::record! {
    /// A failure of the gateway.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct ServerError {
        /// The HTTP status once more.
        pub status_code: i64 = "statusCode" as LenientRequired,
        /// What failed.
        pub exception: Exception = "exception" as Required,
    }
}

wagate_client::record! {
    /// A session in a state in which nothing can be done.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct SessionError {
        /// The words.
        pub error: String = "error" as LenientRequired,
        /// The state.
        pub status: String = "status" as LenientRequired,
        /// The states in which it can be done.
        pub expected: Vec<String> = "expected" as LenientRequired,
    }
}

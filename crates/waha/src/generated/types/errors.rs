// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `errors`.

wagate_client::union! {
    /// An error in the one shape that the docs show.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub enum ErrorBody by fit {
        /// An error that is told in words.
        ErrorMessage(Box<ErrorMessage>) when ["message"],
    }
}

impl wagate_client::ErrorBody for ErrorBody {
    #[inline]
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }
}

wagate_client::record! {
    /// An error that is told in words.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct ErrorMessage {
        /// What went wrong, in English.
        pub message: String = "message" as LenientRequired,
        /// The HTTP status of the answer once more.
        pub status_code: Option<i64> = "statusCode" as LenientOptional,
    }
}

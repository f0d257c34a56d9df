// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `errors`.

wagate_client::union! {
    /// An error in the one shape that the docs show.
    ///
    /// Documented in [get-metadata-contact](https://developer.z-api.io/contacts/get-metadata-contact).
    pub enum ErrorBody by fit {
        /// An error that is told in words.
        ErrorMessage(Box<ErrorMessage>) when ["error"],
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
    /// Documented in [get-metadata-contact](https://developer.z-api.io/contacts/get-metadata-contact).
    pub struct ErrorMessage {
        /// What went wrong, in English and without a code; `Invalid phone`, for example.
        pub error: String = "error" as LenientRequired,
    }
}

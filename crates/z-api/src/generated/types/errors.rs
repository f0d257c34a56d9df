// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `errors`.

wagate_client::union! {
    /// An error in one of the shapes that the docs and servers show.
    ///
    /// Documented in [status](https://developer.z-api.io/en/instance/status).
    pub enum ErrorBody by fit {
        /// An error that is told under `error`. It may come with status 200 too: for a wrong path, for an instance that is not
        /// connected, and where an answer begins with `success`.
        ErrorMessage(Box<ErrorMessage>) when ["error"],
        /// An error that is told under `reason`.
        ///
        /// Not documented; seen: The answer of `passkey-prologue` to a challenge that failed, as a client states that was
        /// written from the pages.
        ErrorReason(Box<ErrorReason>) when ["reason"],
        /// The text of an error alone, in quotes; `Proxy is not reachable`, for example.
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
    /// An error that is told under `error`. It may come with status 200 too: for a wrong path, for an instance that is not
    /// connected, and where an answer begins with `success`.
    ///
    /// Documented in [status](https://developer.z-api.io/en/instance/status).
    pub struct ErrorMessage {
        /// What went wrong, in English and as a rule without a code; `Invalid phone`, for example. For a path that does not
        /// exist it is the code `NOT_FOUND`.
        pub error: String = "error" as LenientRequired,
        /// What the code in `error` means.
        ///
        /// Not documented; seen: Tests and logs of several programs, whose addresses are not known, show it in answers to a
        /// wrong path: `Unable to find matching target resource method`. That is the text of the framework Quarkus.
        pub message: Option<String> = "message" as LenientOptional,
        /// False where the operation tells with it whether the thing was done; elsewhere it is missing.
        ///
        /// Not documented; seen: In an answer on a page of the site that is newer than the collected ones.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// An error that is told under `reason`.
    ///
    /// Not documented; seen: The answer of `passkey-prologue` to a challenge that failed, as a client states that was
    /// written from the pages.
    ///
    /// Documented in [status](https://developer.z-api.io/en/instance/status).
    pub struct ErrorReason {
        /// False, since the thing was not done.
        pub success: Option<bool> = "success" as LenientOptional,
        /// Why it was not done, in words.
        pub reason: String = "reason" as LenientRequired,
    }
}

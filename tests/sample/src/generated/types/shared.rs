// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: types of the section `shared`.

wagate_client::record! {
    /// What failed.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text).
    pub struct Exception: Default {
        /// The words.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

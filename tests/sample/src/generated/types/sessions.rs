// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: types of the section `sessions`.

wagate_client::record! {
    /// For how long others see something.
    ///
    /// Documented in [privacy](https://docs.sample.example/sessions/privacy).
    pub struct Privacy: Default, Request {
        /// For how long.
        pub duration: Option<String> = "duration" as LenientOptional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A QR code.
    ///
    /// Documented in [_index](https://docs.sample.example/sessions).
    pub struct QrCode {
        /// What it says.
        pub value: String = "value" as LenientRequired,
    }
}

wagate_client::record! {
    /// A picture as text.
    ///
    /// Documented in [screenshot](https://docs.sample.example/sessions/screenshot).
    pub struct Screenshot {
        /// Its media type.
        pub mimetype: Option<String> = "mimetype" as LenientOptional,
        /// The picture in base64.
        pub data: String = "data" as LenientRequired,
    }
}

wagate_client::any_answer! {
    /// What `getVersion` answers, of which the documentation shows nothing.
    pub struct GetVersionAnswer
}

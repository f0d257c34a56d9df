// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `media`.

wagate_client::record! {
    /// The file to convert, by its address or with its content.
    ///
    /// Documented in [media-voice-convert](https://waha.devlike.pro/docs/how-to/send-messages/media-voice-convert/).
    pub struct ConvertMediaRequest: Default, Request {
        /// The address of the file.
        pub url: Option<String> = "url" as Optional set(impl Into<String>),
        /// The file in base64, instead of an address.
        pub data: Option<String> = "data" as Optional set(impl Into<String>),
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `statuses`.

wagate_client::record! {
    /// A picture for the own status.
    ///
    /// Documented in [send-image-status](https://plug-chat-docs.vercel.app/status/send-image-status).
    pub struct SendImageStatusRequest: Request {
        /// Its address, or the picture itself in Base64 after `data:image/png;base64,`.
        pub image: String = "image" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text for the own status.
    ///
    /// Documented in [send-text-status](https://plug-chat-docs.vercel.app/status/send-text-status).
    pub struct SendTextStatusRequest: Request {
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
    }
}

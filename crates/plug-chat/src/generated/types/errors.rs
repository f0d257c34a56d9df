// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `errors`.

wagate_client::union! {
    /// An error in one of the shapes that are to be expected.
    ///
    /// Documented in [get-metadata-chat](https://plug-chat-docs.vercel.app/chats/get-metadata-chat).
    pub enum ErrorBody by fit {
        /// An error that is told under `error`.
        ErrorText(Box<ErrorText>) when ["error"],
        /// An error that is told under `message`.
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
    /// An error that is told under `message`.
    ///
    /// Documented in [get-metadata-chat](https://plug-chat-docs.vercel.app/chats/get-metadata-chat).
    pub struct ErrorMessage {
        /// What went wrong, in words.
        pub message: String = "message" as Required,
    }
}

wagate_client::record! {
    /// An error that is told under `error`.
    ///
    /// Documented in [get-metadata-chat](https://plug-chat-docs.vercel.app/chats/get-metadata-chat).
    pub struct ErrorText {
        /// What went wrong, in words.
        pub error: String = "error" as Required,
    }
}

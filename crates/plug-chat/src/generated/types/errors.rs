// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `errors`.

wagate_client::union! {
    /// An error in one of the shapes that are to be expected.
    ///
    /// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
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
    /// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
    pub struct ErrorMessage {
        /// What went wrong, in words.
        pub message: String = "message" as Required,
    }
}

wagate_client::record! {
    /// An error that is told under `error`.
    ///
    /// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
    pub struct ErrorText {
        /// What went wrong, in words.
        pub error: String = "error" as Required,
    }
}

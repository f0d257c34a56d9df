// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `errors`.

use super::AttendingOperator;

wagate_client::record! {
    /// The chat is taken care of already, so no attendance was started. It comes with status 200.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub struct AttendanceInProgress {
        /// How the attendance stands; `progress`.
        pub status: String = "status" as Required,
        /// The same in words; `chat is already in service`.
        pub message: String = "message" as Required,
        /// The number of the attendance that is under way.
        pub attendance_number: i64 = "attendanceNumber" as Required,
        /// Who takes care of the chat.
        pub operators: Option<Vec<AttendingOperator>> = "operators" as Optional,
    }
}

wagate_client::union! {
    /// An error in one of the shapes that are to be expected.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub enum ErrorBody by fit {
        /// The chat is taken care of already, so no attendance was started. It comes with status 200.
        AttendanceInProgress(Box<AttendanceInProgress>) when ["status", "message", "attendanceNumber"],
        /// An error that is told under `reason`.
        ///
        /// Not documented; seen: The vendor's documentation for partners, which is not among the collected pages, prints it
        /// with status 404 for an account that does not exist.
        ErrorReason(Box<ErrorReason>) when ["reason"],
        /// An error that is told under `error`. It may come with a success status too.
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
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub struct ErrorMessage {
        /// What went wrong, in words.
        pub message: String = "message" as Required,
    }
}

wagate_client::record! {
    /// An error that is told under `reason`.
    ///
    /// Not documented; seen: The vendor's documentation for partners, which is not among the collected pages, prints it
    /// with status 404 for an account that does not exist.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub struct ErrorReason {
        /// What went wrong, in words; `entity not found`, for example.
        pub reason: String = "reason" as Required,
    }
}

wagate_client::record! {
    /// An error that is told under `error`. It may come with a success status too.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub struct ErrorText {
        /// What went wrong, in words.
        pub error: String = "error" as Required,
    }
}

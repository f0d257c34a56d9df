// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `errors`.

use std::collections::BTreeMap;
use super::{
    Environment, FaultException, FaultRequest, FileErrorReason, HealthIndicator,
    HealthStatus, SessionStatus,
};

wagate_client::union! {
    /// An error. The server has a shape for each kind of failure.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub enum ErrorBody by fit {
        /// Something failed inside the server, its engine or WhatsApp (status 500). What WhatsApp refuses comes like this as
        /// well, also where it asks for patience.
        ///
        /// Not documented; seen: Recorded from servers of several years and engines; the server's own filter writes it.
        ServerFault(Box<ServerFault>) when ["statusCode", "timestamp", "exception"],
        /// The session is not in a state in which this can be done (status 422).
        ///
        /// Not documented; seen: Recorded from several servers, among them one of 2026.7.2.
        SessionStateError(Box<SessionStateError>) when ["error", "session", "status", "expected"],
        /// The server is not healthy (status 503). What is well and what is not is told for each thing that was looked at.
        HealthFailure(Box<HealthFailure>) when ["status", "error", "details"],
        /// A request that the server refuses: its values are wrong (400, 422), there is no such session (404) or route (404),
        /// the engine cannot do it (422, 501).
        ///
        /// Not documented; seen: Recorded from many servers; the server's framework writes it.
        HttpError(Box<HttpError>) when ["statusCode", "message", "error"],
        /// An error that is told in words; so tells the server that a key is missing or wrong (status 401).
        ErrorMessage(Box<ErrorMessage>) when ["message"],
        /// The file of a message cannot be had, as a rule because the server deleted it (status 404).
        ///
        /// Not documented; seen: Recorded from a server that was asked for a file that is gone.
        FileError(Box<FileError>) when ["error"],
    }
}

impl wagate_client::ErrorBody for ErrorBody {
    #[inline]
    fn message(&self) -> Option<String> {
        wagate_client::ErrorBody::message(&serde_json::to_value(self).ok()?)
    }
}

wagate_client::record! {
    /// An error that is told in words; so tells the server that a key is missing or wrong (status 401).
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ErrorMessage {
        /// What went wrong, in English.
        pub message: String = "message" as LenientRequired,
        /// The HTTP status of the answer once more.
        pub status_code: Option<i64> = "statusCode" as LenientOptional,
    }
}

wagate_client::record! {
    /// The file of a message cannot be had, as a rule because the server deleted it (status 404).
    ///
    /// Not documented; seen: Recorded from a server that was asked for a file that is gone.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct FileError {
        /// What is wrong with the file.
        pub error: FileErrorReason = "error" as Required,
    }
}

wagate_client::record! {
    /// The server is not healthy (status 503). What is well and what is not is told for each thing that was looked at.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct HealthFailure {
        /// How the server is as a whole.
        pub status: HealthStatus = "status" as Required,
        /// What is well, by name.
        pub info: Option<BTreeMap<String, HealthIndicator>> = "info" as Optional,
        /// What is not well, by name.
        pub error: BTreeMap<String, HealthIndicator> = "error" as Required,
        /// Everything that was looked at, by name.
        pub details: BTreeMap<String, HealthIndicator> = "details" as Required,
    }
}

wagate_client::record! {
    /// A request that the server refuses: its values are wrong (400, 422), there is no such session (404) or route (404),
    /// the engine cannot do it (422, 501).
    ///
    /// Not documented; seen: Recorded from many servers; the server's framework writes it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct HttpError {
        /// The HTTP status of the answer once more.
        pub status_code: i64 = "statusCode" as LenientRequired,
        /// What is wrong, in English; one text for each value of the request that is wrong.
        pub message: Vec<String> = "message" as RequiredOneOrMore,
        /// The name of the status, such as `Not Found`.
        pub error: String = "error" as LenientRequired,
    }
}

wagate_client::record! {
    /// Something failed inside the server, its engine or WhatsApp (status 500). What WhatsApp refuses comes like this as
    /// well, also where it asks for patience.
    ///
    /// Not documented; seen: Recorded from servers of several years and engines; the server's own filter writes it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct ServerFault {
        /// The HTTP status of the answer once more.
        pub status_code: i64 = "statusCode" as LenientRequired,
        /// When it happened, in ISO 8601, such as `2024-07-05T18:21:20.175Z`.
        pub timestamp: String = "timestamp" as LenientRequired,
        /// What was thrown.
        pub exception: FaultException = "exception" as Required,
        /// The request as the server understood it; its body holds what you sent, texts and chat ids too.
        pub request: Option<FaultRequest> = "request" as Optional,
        /// The server that failed.
        pub version: Option<Environment> = "version" as Optional,
    }
}

wagate_client::record! {
    /// The session is not in a state in which this can be done (status 422).
    ///
    /// Not documented; seen: Recorded from several servers, among them one of 2026.7.2.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/sessions/).
    pub struct SessionStateError {
        /// What went wrong, in English.
        pub error: String = "error" as LenientRequired,
        /// The name of the session.
        pub session: String = "session" as LenientRequired,
        /// The state of the session.
        pub status: SessionStatus = "status" as Required,
        /// The states in which it can be done.
        pub expected: Vec<SessionStatus> = "expected" as Required,
    }
}

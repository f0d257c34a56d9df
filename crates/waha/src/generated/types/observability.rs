// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `observability`.

use std::collections::BTreeMap;
use super::{HealthIndicator, HealthStatus, Worker};

wagate_client::record! {
    /// The health of the server.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    pub struct Health: Default {
        /// How the server is as a whole.
        pub status: Option<HealthStatus> = "status" as Optional,
        /// What is well, by name.
        pub info: Option<BTreeMap<String, HealthIndicator>> = "info" as Optional,
        /// What is not well, by name; empty on a healthy server.
        pub error: Option<BTreeMap<String, HealthIndicator>> = "error" as Optional,
        /// Everything that was looked at, by name.
        pub details: Option<BTreeMap<String, HealthIndicator>> = "details" as Optional,
    }
}

wagate_client::record! {
    /// A sign of life.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    pub struct Pong: Default {
        /// `pong`.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::record! {
    /// Since when the server runs.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    pub struct ServerStatus: Default {
        /// When the server was started, as UNIX time in milliseconds.
        pub start_timestamp: Option<i64> = "startTimestamp" as LenientOptional,
        /// For how long the server runs, in milliseconds.
        pub uptime: Option<i64> = "uptime" as LenientOptional,
        /// Which of several servers it is; newer servers have it.
        pub worker: Option<Worker> = "worker" as Optional,
    }
}

wagate_client::record! {
    /// How to stop the server.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    pub struct StopServerRequest: Default, Request {
        /// Whether to stop at once, instead of stopping sessions and connections first.
        pub force: Option<bool> = "force" as Optional set(bool),
    }
}

wagate_client::record! {
    /// Whether the server stops.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    #[must_use = "a false `stopping` is no `Err`: look at it"]
    pub struct StopServerResult: Default {
        /// Whether the server stops; always true.
        pub stopping: Option<bool> = "stopping" as LenientOptional,
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Health, version and diagnosis of the server.

use wagate_client::{Core, Operation, Unsent};
use super::client::{API, API_3};
use super::types;

/// Health, version and diagnosis of the server.
///
/// Reached by [`Client::observability`](crate::Client::observability).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.observability().ping().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Observability(pub(crate) Core);

impl Observability {
    /// Says whether the server answers.
    ///
    /// `GET /ping`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/),
    /// [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn ping(&self) -> Ping {
        Ping(Unsent::new(&self.0, &PING))
    }

    /// Says whether the server is well: its space on disk and its databases.
    ///
    /// `GET /health`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/),
    /// [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 503: Something is not well.
    #[inline]
    pub fn check_health(&self) -> CheckHealth {
        CheckHealth(Unsent::new(&self.0, &CHECK_HEALTH))
    }

    /// Gives figures about the server for Prometheus.
    ///
    /// Only on a server with `WAHA_PROMETHEUS_ENABLED`; otherwise the status is 404.
    ///
    /// Not documented; seen: In servers from 2026.8.2 on; the vendor's description does not have it.
    ///
    /// The answer is a text (`text/plain`), as it comes.
    ///
    /// `GET /metrics`. Safe to repeat: tried again after failures that pass.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The server gives no figures; there is no body.
    #[inline]
    pub fn get_metrics(&self) -> GetMetrics {
        GetMetrics(Unsent::new(&self.0, &GET_METRICS).header("Accept", "text/plain"))
    }

    /// Gives the version, the engine and the system of the server.
    ///
    /// `GET /api/server/version`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_server_version(&self) -> GetServerVersion {
        GetServerVersion(Unsent::new(&self.0, &GET_SERVER_VERSION))
    }

    /// Gives the environment variables of the server.
    ///
    /// Those of the server itself, or all. Passwords and keys are among them: show the answer to nobody.
    ///
    /// `GET /api/server/environment`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_server_environment(&self) -> GetServerEnvironment {
        GetServerEnvironment(Unsent::new(&self.0, &GET_SERVER_ENVIRONMENT))
    }

    /// Gives since when the server runs.
    ///
    /// `GET /api/server/status`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_server_status(&self) -> GetServerStatus {
        GetServerStatus(Unsent::new(&self.0, &GET_SERVER_STATUS))
    }

    /// Stops the server.
    ///
    /// In Docker, as the docs set it up, it starts again by itself.
    ///
    /// `POST /api/server/stop`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// - `body`: How to stop it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn stop_server(&self, body: types::StopServerRequest) -> StopServer {
        StopServer(Unsent::new(&self.0, &STOP_SERVER).json(&body))
    }

    /// Gives a snapshot of the server's memory.
    ///
    /// Only on a server with `WAHA_DEBUG_MODE`; otherwise the status is 404. Chrome opens it at `about://inspect`.
    ///
    /// The answer is a file (`application/octet-stream`), which is read as it comes.
    ///
    /// `GET /api/server/debug/heapsnapshot`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The server is not in debug mode.
    #[inline]
    pub fn get_heap_snapshot(&self) -> GetHeapSnapshot {
        GetHeapSnapshot(
            Unsent::new(&self.0, &GET_HEAP_SNAPSHOT)
                .header("Accept", "application/octet-stream"),
        )
    }

    /// Watches what the server computes, and gives the profile.
    ///
    /// Only on a server with `WAHA_DEBUG_MODE`; otherwise the status is 404. The answer comes when the time is over.
    /// Chrome opens it at `about://inspect`.
    ///
    /// The answer is a file (`application/octet-stream`), which is read as it comes.
    ///
    /// `GET /api/server/debug/cpu`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The server is not in debug mode.
    #[inline]
    pub fn get_cpu_profile(&self) -> GetCpuProfile {
        GetCpuProfile(
            Unsent::new(&self.0, &GET_CPU_PROFILE)
                .header("Accept", "application/octet-stream"),
        )
    }

    /// Gives the version, the engine and the system of the server, at a former address.
    ///
    /// Use `getServerVersion`.
    ///
    /// `GET /api/version`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(note = "Use `getServerVersion`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn get_version(&self) -> GetVersion {
        GetVersion(Unsent::new(&self.0, &GET_VERSION))
    }
}

wagate_client::operation! {
    /// The request of [`Observability::ping`].
    pub struct Ping -> types::Pong as value
}

wagate_client::operation! {
    /// The request of [`Observability::check_health`].
    pub struct CheckHealth -> types::Health as value
}

wagate_client::operation! {
    /// The request of [`Observability::get_metrics`].
    pub struct GetMetrics -> String as text
}

wagate_client::operation! {
    /// The request of [`Observability::get_server_version`].
    pub struct GetServerVersion -> types::Environment as value
}

wagate_client::operation! {
    /// The request of [`Observability::get_server_environment`].
    pub struct GetServerEnvironment -> serde_json::Map<String, serde_json::Value> as value
}

impl GetServerEnvironment {
    /// Whether variables that are not those of the server itself are given too.
    #[inline]
    pub fn all(self, all: bool) -> Self {
        Self(self.0.query("all", all))
    }
}

wagate_client::operation! {
    /// The request of [`Observability::get_server_status`].
    pub struct GetServerStatus -> types::ServerStatus as value
}

wagate_client::operation! {
    /// The request of [`Observability::stop_server`].
    pub struct StopServer -> types::StopServerResult as value
}

wagate_client::operation! {
    /// The request of [`Observability::get_heap_snapshot`].
    pub struct GetHeapSnapshot -> crate::Download as file
}

wagate_client::operation! {
    /// The request of [`Observability::get_cpu_profile`].
    pub struct GetCpuProfile -> crate::Download as file
}

impl GetCpuProfile {
    /// How long to watch, in seconds.
    #[inline]
    pub fn seconds(self, seconds: i64) -> Self {
        Self(self.0.query("seconds", seconds))
    }
}

wagate_client::operation! {
    /// The request of [`Observability::get_version`].
    pub struct GetVersion -> types::Environment as value
}

/// Health, version and diagnosis of the server.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::observability`](crate::Session::observability).
#[derive(Debug, Clone)]
pub struct SessionObservability(pub(crate) Core);

impl SessionObservability {
    /// Watches the browser of a session, and gives the trace.
    ///
    /// Only on a server with `WAHA_DEBUG_MODE`; otherwise the status is 404. The answer comes when the time is over; one
    /// trace at a time. Only the engine WEBJS has it. Chrome opens it at `chrome://tracing`.
    ///
    /// The answer is a file (`application/octet-stream`), which is read as it comes.
    ///
    /// `GET /api/server/debug/browser/trace/{session}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/observability/).
    ///
    /// - `seconds`: How long to watch, in seconds.
    /// - `categories`: What to watch; `*` for everything.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The server is not in debug mode.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_browser_trace(
        &self,
        seconds: i64,
        categories: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> GetBrowserTrace {
        GetBrowserTrace(
            Unsent::new(&self.0, &GET_BROWSER_TRACE)
                .path("session", self.0.scope("session"))
                .query("seconds", seconds)
                .query_list("categories", categories)
                .header("Accept", "application/octet-stream"),
        )
    }
}

wagate_client::operation! {
    /// The request of [`SessionObservability::get_browser_trace`].
    pub struct GetBrowserTrace -> crate::Download as file
}

pub(crate) static PING: Operation<'static> = API.get("ping", "/ping");

pub(crate) static CHECK_HEALTH: Operation<'static> = API.get("checkHealth", "/health");

pub(crate) static GET_METRICS: Operation<'static> = API_3.get("getMetrics", "/metrics");

pub(crate) static GET_SERVER_VERSION: Operation<'static> = API
    .get("getServerVersion", "/api/server/version");

pub(crate) static GET_SERVER_ENVIRONMENT: Operation<'static> = API
    .get("getServerEnvironment", "/api/server/environment");

pub(crate) static GET_SERVER_STATUS: Operation<'static> = API
    .get("getServerStatus", "/api/server/status");

pub(crate) static STOP_SERVER: Operation<'static> = API
    .post("stopServer", "/api/server/stop");

pub(crate) static GET_HEAP_SNAPSHOT: Operation<'static> = API
    .get("getHeapSnapshot", "/api/server/debug/heapsnapshot");

pub(crate) static GET_CPU_PROFILE: Operation<'static> = API
    .get("getCpuProfile", "/api/server/debug/cpu");

pub(crate) static GET_VERSION: Operation<'static> = API
    .get("getVersion", "/api/version");

pub(crate) static GET_BROWSER_TRACE: Operation<'static> = API
    .get("getBrowserTrace", "/api/server/debug/browser/trace/{session}");

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Apps that run inside the server.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Apps that run inside the server.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::apps`](crate::Session::apps).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").apps().get_apps().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct SessionApps(pub(crate) Core);

impl SessionApps {
    /// Lists the apps of a session.
    ///
    /// `GET /api/apps`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/apps/about/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_apps(&self) -> GetApps {
        GetApps(
            Unsent::new(&self.0, &GET_APPS).query("session", self.0.scope("session")),
        )
    }

    /// Deletes what an app of a session stored, and keeps the app.
    ///
    /// The app has to be switched on, and the only one of its kind in the session.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/apps/{app}/{session}/purge`. Never sent twice.
    ///
    /// - `app`: Which app it is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn purge_session_app(&self, app: impl Into<types::AppName>) -> PurgeSessionApp {
        PurgeSessionApp(
            Unsent::new(&self.0, &PURGE_SESSION_APP)
                .path("session", self.0.scope("session"))
                .path("app", Into::<types::AppName>::into(app)),
        )
    }

    /// Lists the phone numbers that an app keeps in memory.
    ///
    /// The session has to run.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on for Brazil, and from 2026.9.1 on for
    /// the other apps.
    ///
    /// `GET /api/apps/{app}/{session}/cache/memory`. Safe to repeat: tried again after failures that pass.
    ///
    /// - `app`: Which app it is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_memory_cached_phone_numbers(
        &self,
        app: impl Into<types::PhoneNumbersAppName>,
    ) -> GetMemoryCachedPhoneNumbers {
        GetMemoryCachedPhoneNumbers(
            Unsent::new(&self.0, &GET_MEMORY_CACHED_PHONE_NUMBERS)
                .path("session", self.0.scope("session"))
                .path("app", Into::<types::PhoneNumbersAppName>::into(app)),
        )
    }

    /// Lists the phone numbers that an app keeps in the database.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on for Brazil, and from 2026.9.1 on for
    /// the other apps.
    ///
    /// `GET /api/apps/{app}/{session}/cache/db`. Safe to repeat: tried again after failures that pass.
    ///
    /// - `app`: Which app it is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_database_cached_phone_numbers(
        &self,
        app: impl Into<types::PhoneNumbersAppName>,
    ) -> GetDatabaseCachedPhoneNumbers {
        GetDatabaseCachedPhoneNumbers(
            Unsent::new(&self.0, &GET_DATABASE_CACHED_PHONE_NUMBERS)
                .path("session", self.0.scope("session"))
                .path("app", Into::<types::PhoneNumbersAppName>::into(app)),
        )
    }

    /// Gives how many phone numbers an app keeps.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on for Brazil, and from 2026.9.1 on for
    /// the other apps.
    ///
    /// `GET /api/apps/{app}/{session}/cache/stats`. Safe to repeat: tried again after failures that pass.
    ///
    /// - `app`: Which app it is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_phone_numbers_cache_stats(
        &self,
        app: impl Into<types::PhoneNumbersAppName>,
    ) -> GetPhoneNumbersCacheStats {
        GetPhoneNumbersCacheStats(
            Unsent::new(&self.0, &GET_PHONE_NUMBERS_CACHE_STATS)
                .path("session", self.0.scope("session"))
                .path("app", Into::<types::PhoneNumbersAppName>::into(app)),
        )
    }

    /// Deletes the phone numbers that an app keeps.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on for Brazil, and from 2026.9.1 on for
    /// the other apps.
    ///
    /// `DELETE /api/apps/{app}/{session}/cache/purge`. Never sent twice.
    ///
    /// - `app`: Which app it is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn purge_phone_numbers_cache(
        &self,
        app: impl Into<types::PhoneNumbersAppName>,
    ) -> PurgePhoneNumbersCache {
        PurgePhoneNumbersCache(
            Unsent::new(&self.0, &PURGE_PHONE_NUMBERS_CACHE)
                .path("session", self.0.scope("session"))
                .path("app", Into::<types::PhoneNumbersAppName>::into(app)),
        )
    }
}

wagate_client::operation! {
    /// The request of [`SessionApps::get_apps`].
    pub struct GetApps -> Vec<types::App> as value
}

wagate_client::operation! {
    /// The request of [`SessionApps::purge_session_app`].
    pub struct PurgeSessionApp -> types::PurgeSessionAppAnswer as value
}

wagate_client::operation! {
    /// The request of [`SessionApps::get_memory_cached_phone_numbers`].
    pub struct GetMemoryCachedPhoneNumbers -> Vec<types::CachedPhoneNumber> as value
}

wagate_client::paged! { GetMemoryCachedPhoneNumbers -> types::CachedPhoneNumber as offset("limit", "offset") }

impl GetMemoryCachedPhoneNumbers {
    /// How many to give at most.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

wagate_client::operation! {
    /// The request of [`SessionApps::get_database_cached_phone_numbers`].
    pub struct GetDatabaseCachedPhoneNumbers -> Vec<types::CachedPhoneNumber> as value
}

wagate_client::paged! { GetDatabaseCachedPhoneNumbers -> types::CachedPhoneNumber as offset("limit", "offset") }

impl GetDatabaseCachedPhoneNumbers {
    /// How many to give at most.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

wagate_client::operation! {
    /// The request of [`SessionApps::get_phone_numbers_cache_stats`].
    pub struct GetPhoneNumbersCacheStats -> types::PhoneNumbersCacheStats as value
}

wagate_client::operation! {
    /// The request of [`SessionApps::purge_phone_numbers_cache`].
    pub struct PurgePhoneNumbersCache -> types::PurgedPhoneNumbers as value
}

/// Apps that run inside the server.
///
/// Reached by [`Client::apps`](crate::Client::apps).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.apps().get_app("app_default").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Apps(pub(crate) Core);

impl Apps {
    /// Adds an app to a session.
    ///
    /// Apps have to be switched on at the server (`WAHA_APPS_ENABLED`).
    ///
    /// `POST /api/apps`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/apps/about/),
    /// [-config](https://waha.devlike.pro/docs/apps/about/-config/), [index](https://waha.devlike.pro/docs/apps/calls/),
    /// [index](https://waha.devlike.pro/docs/apps/chatwoot/), [index](https://waha.devlike.pro/docs/apps/mcp/).
    ///
    /// - `body`: The app.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn create_app(&self, body: types::App) -> CreateApp {
        CreateApp(Unsent::new(&self.0, &CREATE_APP).json(&body))
    }

    /// Looks up an app.
    ///
    /// `GET /api/apps/{id}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// - `id`: The id of the app.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn get_app(&self, id: &str) -> GetApp {
        GetApp(Unsent::new(&self.0, &GET_APP).path("id", id))
    }

    /// Changes an app.
    ///
    /// The whole app is replaced.
    ///
    /// `PUT /api/apps/{id}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/apps/about/).
    ///
    /// - `id`: The id of the app.
    /// - `body`: The app, as it is to be.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn update_app(&self, id: &str, body: types::App) -> UpdateApp {
        UpdateApp(Unsent::new(&self.0, &UPDATE_APP).path("id", id).json(&body))
    }

    /// Removes an app from its session.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/apps/{id}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/apps/about/).
    ///
    /// - `id`: The id of the app.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn delete_app(&self, id: &str) -> DeleteApp {
        DeleteApp(Unsent::new(&self.0, &DELETE_APP).path("id", id))
    }

    /// Deletes what an app stored, and keeps the app.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/apps/{id}/purge`. Never sent twice.
    ///
    /// - `id`: The id of the app.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn purge_app(&self, id: &str) -> PurgeApp {
        PurgeApp(Unsent::new(&self.0, &PURGE_APP).path("id", id))
    }

    /// Hands a message of the Model Context Protocol to the server.
    ///
    /// For programs that speak the protocol themselves; most have a client of their own for it, which wants the address
    /// `/mcp` and a key in the header `X-Api-Key`.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /mcp`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/apps/mcp/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: A message of the protocol, in JSON-RPC.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn call_mcp(&self, body: serde_json::Value) -> CallMcp {
        CallMcp(Unsent::new(&self.0, &CALL_MCP).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Apps::create_app`].
    pub struct CreateApp -> types::App as value
}

wagate_client::operation! {
    /// The request of [`Apps::get_app`].
    pub struct GetApp -> Option<types::App> as lookup
}

wagate_client::operation! {
    /// The request of [`Apps::update_app`].
    pub struct UpdateApp -> types::App as value
}

wagate_client::operation! {
    /// The request of [`Apps::delete_app`].
    pub struct DeleteApp -> types::DeleteAppAnswer as value
}

wagate_client::operation! {
    /// The request of [`Apps::purge_app`].
    pub struct PurgeApp -> types::PurgeAppAnswer as value
}

wagate_client::operation! {
    /// The request of [`Apps::call_mcp`].
    pub struct CallMcp -> types::CallMcpAnswer as value
}

pub(crate) static GET_APPS: Operation<'static> = API
    .get("getApps", "/api/apps")
    .secret_fields(&["accountToken", "inboxIdentifier", "key"]);

pub(crate) static PURGE_SESSION_APP: Operation<'static> = API
    .post("purgeSessionApp", "/api/apps/{app}/{session}/purge");

pub(crate) static GET_MEMORY_CACHED_PHONE_NUMBERS: Operation<'static> = API
    .get("getMemoryCachedPhoneNumbers", "/api/apps/{app}/{session}/cache/memory");

pub(crate) static GET_DATABASE_CACHED_PHONE_NUMBERS: Operation<'static> = API
    .get("getDatabaseCachedPhoneNumbers", "/api/apps/{app}/{session}/cache/db");

pub(crate) static GET_PHONE_NUMBERS_CACHE_STATS: Operation<'static> = API
    .get("getPhoneNumbersCacheStats", "/api/apps/{app}/{session}/cache/stats");

pub(crate) static PURGE_PHONE_NUMBERS_CACHE: Operation<'static> = API
    .delete("purgePhoneNumbersCache", "/api/apps/{app}/{session}/cache/purge");

pub(crate) static CREATE_APP: Operation<'static> = API
    .post("createApp", "/api/apps")
    .secret_fields(&["accountToken", "inboxIdentifier", "key"]);

pub(crate) static GET_APP: Operation<'static> = API
    .get("getApp", "/api/apps/{id}")
    .secret_fields(&["accountToken", "inboxIdentifier", "key"]);

pub(crate) static UPDATE_APP: Operation<'static> = API
    .put("updateApp", "/api/apps/{id}")
    .secret_fields(&["accountToken", "inboxIdentifier", "key"]);

pub(crate) static DELETE_APP: Operation<'static> = API
    .delete("deleteApp", "/api/apps/{id}");

pub(crate) static PURGE_APP: Operation<'static> = API
    .post("purgeApp", "/api/apps/{id}/purge");

pub(crate) static CALL_MCP: Operation<'static> = API.post("callMcp", "/mcp");

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `keys`.

use super::KeyActions;

wagate_client::record! {
    /// A key to the server, for all of it or for one session.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    pub struct ApiKey: Default {
        /// The id of the key, by which it is changed and deleted.
        pub id: Option<String> = "id" as LenientOptional,
        /// The key itself, to send as `X-Api-Key`.
        pub key: Option<String> = secret "key" as LenientOptional,
        /// Whether the server accepts the key.
        pub is_active: Option<bool> = "isActive" as LenientOptional,
        /// Whether the key opens everything, not one session only.
        pub is_admin: Option<bool> = "isAdmin" as LenientOptional,
        /// The session that the key is for; null for a key to everything.
        pub session: Option<String> = "session" as LenientOptional,
        /// What the key is good for; null for everything but the deletion of the session.
        pub actions: Option<KeyActions> = "actions" as Optional,
    }
}

wagate_client::record! {
    /// A key, as it is to be.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    pub struct ApiKeyRequest: Request {
        /// Whether the key opens everything, not one session only.
        pub is_admin: bool = "isAdmin" as Required new(bool),
        /// The session that the key is for; null for a key to everything.
        pub session: Option<String> = "session" as Optional set(impl Into<String>),
        /// Whether the server accepts the key.
        pub is_active: bool = "isActive" as Required new(bool),
        /// What the key is good for; null for everything but the deletion of the session. Only a key for a session can have
        /// it.
        pub actions: Option<KeyActions> = "actions" as Optional set(impl Into<KeyActions>),
    }
}

wagate_client::record! {
    /// The session that a narrow key is for.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    pub struct SessionKeyRequest: Default, Request {
        /// The name of the session, which has to exist.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::any_answer! {
    /// What `deleteApiKey` answers, of which the documentation shows nothing.
    pub struct DeleteApiKeyAnswer
}

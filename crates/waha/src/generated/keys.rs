// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Keys to the server, for all of it or for one session.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Keys to the server, for all of it or for one session.
///
/// Reached by [`Client::keys`](crate::Client::keys).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.keys().get_api_keys().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Keys(pub(crate) Core);

impl Keys {
    /// Lists the keys that were made.
    ///
    /// The key that the server was started with is not among them.
    ///
    /// `GET /api/keys`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_api_keys(&self) -> GetApiKeys {
        GetApiKeys(Unsent::new(&self.0, &GET_API_KEYS))
    }

    /// Makes a key to everything, or to one session.
    ///
    /// `POST /api/keys`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/),
    /// [-query-api-key](https://waha.devlike.pro/docs/how-to/security/-query-api-key/).
    ///
    /// - `body`: The key, as it is to be.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn create_api_key(&self, body: types::ApiKeyRequest) -> CreateApiKey {
        CreateApiKey(Unsent::new(&self.0, &CREATE_API_KEY).json(&body))
    }

    /// Changes a key.
    ///
    /// Everything but the key itself is replaced.
    ///
    /// `PUT /api/keys/{id}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// - `id`: The id of the key.
    /// - `body`: The key, as it is to be.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn update_api_key(&self, id: &str, body: types::ApiKeyRequest) -> UpdateApiKey {
        UpdateApiKey(Unsent::new(&self.0, &UPDATE_API_KEY).path("id", id).json(&body))
    }

    /// Deletes a key.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/keys/{id}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// - `id`: The id of the key.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn delete_api_key(&self, id: &str) -> DeleteApiKey {
        DeleteApiKey(Unsent::new(&self.0, &DELETE_API_KEY).path("id", id))
    }
}

wagate_client::operation! {
    /// The request of [`Keys::get_api_keys`].
    pub struct GetApiKeys -> Vec<types::ApiKey> as value
}

wagate_client::operation! {
    /// The request of [`Keys::create_api_key`].
    pub struct CreateApiKey -> types::ApiKey as value
}

wagate_client::operation! {
    /// The request of [`Keys::update_api_key`].
    pub struct UpdateApiKey -> types::ApiKey as value
}

wagate_client::operation! {
    /// The request of [`Keys::delete_api_key`].
    pub struct DeleteApiKey -> types::DeleteApiKeyAnswer as value
}

/// Keys to the server, for all of it or for one session.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::keys`](crate::Session::keys).
#[derive(Debug, Clone)]
pub struct SessionKeys(pub(crate) Core);

impl SessionKeys {
    /// Gives the key that only fetches files of a session's messages.
    ///
    /// It is made at the first call; later ones give the same key. Hand it to what downloads files, so that nobody sees
    /// your own key.
    ///
    /// `POST /api/keys/media`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// - `body`: The session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: There is no such session; the page names the status and shows no body.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn create_media_key(
        &self,
        mut body: types::SessionKeyRequest,
    ) -> CreateMediaKey {
        body.session = Some(self.0.scope("session").into());
        CreateMediaKey(Unsent::new(&self.0, &CREATE_MEDIA_KEY).json(&body))
    }

    /// Gives the key that only controls a session.
    ///
    /// It is made at the first call; later ones give the same key. Hand it to a browser that shows the QR code or the
    /// screenshot, so that nobody sees your own key.
    ///
    /// `POST /api/keys/control`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// - `body`: The session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: There is no such session; the page names the status and shows no body.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn create_control_key(
        &self,
        mut body: types::SessionKeyRequest,
    ) -> CreateControlKey {
        body.session = Some(self.0.scope("session").into());
        CreateControlKey(Unsent::new(&self.0, &CREATE_CONTROL_KEY).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`SessionKeys::create_media_key`].
    pub struct CreateMediaKey -> types::ApiKey as value
}

wagate_client::operation! {
    /// The request of [`SessionKeys::create_control_key`].
    pub struct CreateControlKey -> types::ApiKey as value
}

pub(crate) static GET_API_KEYS: Operation<'static> = API
    .get("getApiKeys", "/api/keys")
    .secret_fields(&["key"]);

pub(crate) static CREATE_API_KEY: Operation<'static> = API
    .post("createApiKey", "/api/keys")
    .secret_fields(&["key"]);

pub(crate) static UPDATE_API_KEY: Operation<'static> = API
    .put("updateApiKey", "/api/keys/{id}")
    .secret_fields(&["key"]);

pub(crate) static DELETE_API_KEY: Operation<'static> = API
    .delete("deleteApiKey", "/api/keys/{id}");

pub(crate) static CREATE_MEDIA_KEY: Operation<'static> = API
    .post("createMediaKey", "/api/keys/media")
    .secret_fields(&["key"]);

pub(crate) static CREATE_CONTROL_KEY: Operation<'static> = API
    .post("createControlKey", "/api/keys/control")
    .secret_fields(&["key"]);

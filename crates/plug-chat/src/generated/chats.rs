// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: The chats of the account.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::Chat;

impl Client {
    /// Tells the state of the chat with a phone number.
    ///
    /// Documented in `plug-chat/pt/chats/get-metadata-chat.md` (pt).
    ///
    /// # Arguments
    ///
    /// - `phone`: The phone number with country and area code, digits only, `551199999999`.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The token is missing or wrong.
    /// - 405: The HTTP method is not that of the operation.
    /// - 415: The body has no `Content-Type` that the service reads, mostly `application/json`.
    pub async fn get_metadata_chat(&self, phone: &str) -> Result<Option<Chat>, Error> {
        let mut request = Request::new(&GET_METADATA_CHAT);
        request.path("phone", phone);
        self.core.lookup(request).await
    }
}

static GET_METADATA_CHAT: Operation<'static> = Operation {
    vendor: "plug-chat",
    name: "getMetadataChat",
    method: Method::Get,
    path: "/api/whatsapp/chats/{phone}",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "token",
            name: "Authorization",
            place: Place::Header,
        },
    ],
};

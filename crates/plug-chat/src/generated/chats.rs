// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: The conversations of the account.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::ChatMetadata;

impl Client {
    /// Looks up the state of a chat.
    ///
    /// Unread messages, the last activity, and whether the chat is muted or marked as spam. The
    /// address of the picture stops working after 48 hours.
    ///
    /// Documented in `plug-chat/pt/chats/get-metadata-chat.md` (pt),
    /// `plug-chat/pt/chats/get-metadata-chat.md` (pt, earlier edition).
    ///
    /// # Arguments
    ///
    /// - `phone`: The number that the chat is with: country code, area code and number, digits only,
    ///   without plus sign, spaces or other formatting.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The token is missing or wrong. No page shows a body.
    /// - 405: The path exists, but not for this HTTP method. The page shows no body.
    /// - 415: The request carried a body without a `Content-Type` that the service reads; nearly
    ///   always it must be `application/json`. The page shows no body.
    pub async fn get_metadata_chat(
        &self,
        phone: &str,
    ) -> Result<Option<ChatMetadata>, Error> {
        let mut request = Request::new(&GET_METADATA_CHAT);
        request.path("phone", phone);
        self.core.lookup(request).await
    }
}

pub(crate) static GET_METADATA_CHAT: Operation<'static> = Operation {
    vendor: "plug-chat",
    name: "getMetadataChat",
    method: Method::Get,
    path: "/api/whatsapp/chats/{phone}",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "token",
            name: "Authorization",
            place: Place::Header,
        },
    ],
};

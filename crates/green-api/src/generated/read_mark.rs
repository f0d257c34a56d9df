// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Marks that show senders that their messages were read.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{ReadChatRequest, ReadChatResult};

impl Client {
    /// Sets the read mark of a message, or of a whole chat.
    ///
    /// Only messages can be marked that arrived while the setting `incomingWebhook` was on.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/readMark/ReadChat.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The chat, and the message if only one is meant.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: A field is missing or has the wrong form; or the instance is starting, or is not linked
    ///   to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn read_chat(
        &self,
        body: &ReadChatRequest,
    ) -> Result<ReadChatResult, Error> {
        let mut request = Request::new(&READ_CHAT);
        request.json(body);
        self.core.call(request).await
    }
}

pub(crate) static READ_CHAT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "readChat",
    method: Method::Post,
    path: "/waInstance{idInstance}/readChat/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

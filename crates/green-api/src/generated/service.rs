// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Methods about contacts, chats and messages that send nothing.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{ContactInfo, ContactInfoRequest};

impl Client {
    /// Looks up what is known about a contact, business profile and products included.
    ///
    /// For people and businesses only: groups have a method of their own, GetGroupData. The call reads
    /// and changes nothing, so it may be repeated.
    ///
    /// Documented in `green-api/service/GetContactInfo.md` (en), `green-api/service/GetContactInfo.md`
    /// (en, earlier edition), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md`
    /// (en), `green-api/common/RateLimits.md` (en), `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Whom to look up.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body is empty, `chatId` is wrong or means a group; or the instance is starting, or
    ///   is not linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The client closed the connection before the answer was ready, so it hardly ever sees
    ///   this. The docs show no body.
    /// - 500: `chatId` is not a text.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_contact_info(
        &self,
        body: &ContactInfoRequest,
    ) -> Result<Option<ContactInfo>, Error> {
        let mut request = Request::new(&GET_CONTACT_INFO);
        request.json(body);
        self.core.lookup(request).await
    }
}

static GET_CONTACT_INFO: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getContactInfo",
    method: Method::Post,
    path: "/waInstance{idInstance}/getContactInfo/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
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

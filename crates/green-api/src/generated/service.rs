// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: What the service knows about contacts and chats.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{ContactInfo, ContactInfoRequest};

impl Client {
    /// Tells what the service knows about a contact.
    ///
    /// Groups are refused; `getGroupData` is for them.
    ///
    /// Documented in `green-api/service/GetContactInfo.md` (en), `green-api/common/CommonErrors.md`
    /// (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The contact.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body is empty, the chat id is wrong or a group's, or the instance is not ready.
    /// - 401: The access token of the instance is wrong.
    /// - 403: The id of the instance is wrong.
    /// - 429: The rate limit of the method is exceeded.
    /// - 466: A quota of the Developer plan is used up.
    /// - 499: The client closed the connection before the answer.
    /// - 500: The request held something that the service could not read, such as a chat id of the
    ///   wrong type.
    /// - 502: The service did not answer; up to three further tries with a delay are advised.
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

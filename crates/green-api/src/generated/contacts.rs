// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: The phone book of the account.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    AddContactResult, DeleteContactRequest, DeleteContactResult, EditContactResult,
    SaveContactRequest,
};

impl Client {
    /// Saves a number as a contact.
    ///
    /// Where `saveInAddressbook` allows it, the phone book of the account's phone gets it too.
    ///
    /// Documented in `green-api/contacts/AddContact.md` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The number and the name.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The contact could not be saved; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
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
    pub async fn add_contact(
        &self,
        body: &SaveContactRequest,
    ) -> Result<AddContactResult, Error> {
        let mut request = Request::new(&ADD_CONTACT);
        request.json(body);
        self.core.call(request).await
    }

    /// Changes the name of a contact.
    ///
    /// Where `saveInAddressbook` allows it, the phone book of the account's phone is changed too.
    ///
    /// Documented in `green-api/contacts/EditContact.md` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The number and the new name.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 404: The number has no WhatsApp account.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn edit_contact(
        &self,
        body: &SaveContactRequest,
    ) -> Result<EditContactResult, Error> {
        let mut request = Request::new(&EDIT_CONTACT);
        request.json(body);
        self.core.call(request).await
    }

    /// Deletes a contact, by its number.
    ///
    /// The vendor calls the method a beta version.
    ///
    /// Documented in `green-api/contacts/DeleteContact.md` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Whom to remove.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 404: The number has no WhatsApp account.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn delete_contact(
        &self,
        body: &DeleteContactRequest,
    ) -> Result<DeleteContactResult, Error> {
        let mut request = Request::new(&DELETE_CONTACT);
        request.json(body);
        self.core.call(request).await
    }
}

pub(crate) static ADD_CONTACT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "addContact",
    method: Method::Post,
    path: "/waInstance{idInstance}/addContact/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
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

pub(crate) static EDIT_CONTACT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "editContact",
    method: Method::Post,
    path: "/waInstance{idInstance}/editContact/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
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

pub(crate) static DELETE_CONTACT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "deleteContact",
    method: Method::Post,
    path: "/waInstance{idInstance}/deleteContact/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
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

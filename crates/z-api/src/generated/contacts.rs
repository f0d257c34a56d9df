// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: The contacts of an instance, and their pictures.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{Contact, ProfilePicture};

impl Client {
    /// Tells what the instance knows about a phone number.
    ///
    /// The address of the picture lasts 48 hours; `getProfilePicture` gives a new one.
    ///
    /// Documented in `z-api/pt/contacts/get-metadata-contact.md` (pt),
    /// `z-api/en/contacts/get-metadata-contact.md` (en).
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
    /// - 403: The `Client-Token` header is missing although the account demands it, or the calling
    ///   address is not on the account's list.
    /// - 405: The HTTP method is not that of the operation.
    /// - 415: The body has no `Content-Type` that the service reads, mostly `application/json`.
    pub async fn get_metadata_contact(
        &self,
        phone: &str,
    ) -> Result<Option<Contact>, Error> {
        let mut request = Request::new(&GET_METADATA_CONTACT);
        request.path("phone", phone);
        self.core.lookup(request).await
    }

    /// Gets the current address of a contact's picture.
    ///
    /// The list is empty when the contact has no picture or is not known.
    ///
    /// Documented in `z-api/pt/contacts/get-profile-picture.md` (pt),
    /// `z-api/en/contacts/get-profile-picture.md` (en).
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
    /// - 403: The `Client-Token` header is missing although the account demands it, or the calling
    ///   address is not on the account's list.
    /// - 405: The HTTP method is not that of the operation.
    /// - 415: The body has no `Content-Type` that the service reads, mostly `application/json`.
    pub async fn get_profile_picture(
        &self,
        phone: &str,
    ) -> Result<Vec<ProfilePicture>, Error> {
        let mut request = Request::new(&GET_PROFILE_PICTURE);
        request.query("phone", phone);
        self.core.lookup_list(request).await
    }
}

static GET_METADATA_CONTACT: Operation<'static> = Operation {
    vendor: "z-api",
    name: "getMetadataContact",
    method: Method::Get,
    path: "/instances/{instanceId}/token/{token}/contacts/{phone}",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "instance",
            name: "instanceId",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "token",
            name: "token",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "client_token",
            name: "Client-Token",
            place: Place::Header,
        },
    ],
};

static GET_PROFILE_PICTURE: Operation<'static> = Operation {
    vendor: "z-api",
    name: "getProfilePicture",
    method: Method::Get,
    path: "/instances/{instanceId}/token/{token}/profile-picture",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "instance",
            name: "instanceId",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "token",
            name: "token",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "client_token",
            name: "Client-Token",
            place: Place::Header,
        },
    ],
};

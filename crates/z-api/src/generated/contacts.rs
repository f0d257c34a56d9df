// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: The people that the account knows, with their names and pictures.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{ContactMetadata, ProfilePicture};

impl Client {
    /// Looks up what WhatsApp and the phone book say about a contact.
    ///
    /// The names from the phone book (`name`, `short`, `vname`) are only filled for numbers that are
    /// saved in it. The address of the picture stops working 48 hours after it was made;
    /// `getProfilePicture` gives a fresh one.
    ///
    /// Documented in `z-api/pt/contacts/get-metadata-contact.md` (pt),
    /// `z-api/en/contacts/get-metadata-contact.md` (en), `z-api/en/contacts/get-metadata-contact.md`
    /// (en, earlier edition).
    ///
    /// # Arguments
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus
    ///   sign, spaces or other formatting. A linked id, `999999999999999@lid`, may stand in its place.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 403: The account demands a security token and the request carried none or a wrong one, or
    ///   calls are limited to listed IP addresses and this one is not among them.
    /// - 405: The path exists, but not for this HTTP method. The page shows no body.
    /// - 415: The request carried a body without a `Content-Type` that the service reads; nearly
    ///   always it must be `application/json`. The page shows no body.
    pub async fn get_metadata_contact(
        &self,
        phone: &str,
    ) -> Result<Option<ContactMetadata>, Error> {
        let mut request = Request::new(&GET_METADATA_CONTACT);
        request.path("phone", phone);
        self.core.lookup(request).await
    }

    /// Gets a fresh address of a contact's picture.
    ///
    /// Addresses of pictures, wherever they come from, stop working after 48 hours. Ask again here
    /// instead of keeping one, or keep the picture itself.
    ///
    /// Documented in `z-api/pt/contacts/get-profile-picture.md` (pt),
    /// `z-api/en/contacts/get-profile-picture.md` (en).
    ///
    /// # Arguments
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus
    ///   sign, spaces or other formatting. A linked id, `999999999999999@lid`, may stand in its place.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 403: The account demands a security token and the request carried none or a wrong one, or
    ///   calls are limited to listed IP addresses and this one is not among them.
    /// - 405: The path exists, but not for this HTTP method. The page shows no body.
    /// - 415: The request carried a body without a `Content-Type` that the service reads; nearly
    ///   always it must be `application/json`. The page shows no body.
    pub async fn get_profile_picture(
        &self,
        phone: &str,
    ) -> Result<Vec<ProfilePicture>, Error> {
        let mut request = Request::new(&GET_PROFILE_PICTURE);
        request.query("phone", phone);
        self.core.lookup_list(request).await
    }
}

pub(crate) static GET_METADATA_CONTACT: Operation<'static> = Operation {
    vendor: "z-api",
    name: "getMetadataContact",
    method: Method::Get,
    path: "/instances/{instanceId}/token/{token}/contacts/{phone}",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
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

pub(crate) static GET_PROFILE_PICTURE: Operation<'static> = Operation {
    vendor: "z-api",
    name: "getProfilePicture",
    method: Method::Get,
    path: "/instances/{instanceId}/token/{token}/profile-picture",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
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

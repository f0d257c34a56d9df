// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: The people that the account knows, with their names and pictures.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The people that the account knows, with their names and pictures.
///
/// Reached by [`Client::contacts`](crate::Client::contacts).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.contacts().get_metadata_contact("5511999999999").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Contacts(pub(crate) Core);

impl Contacts {
    /// Looks up what WhatsApp and the phone book say about a contact.
    ///
    /// The names from the phone book (`name`, `short`, `vname`) are only filled for numbers that are saved in it. The
    /// address of the picture stops working 48 hours after it was made; `getProfilePicture` gives a fresh one.
    ///
    /// `GET /instances/{instanceId}/token/{token}/contacts/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-metadata-contact](https://developer.z-api.io/contacts/get-metadata-contact),
    /// [get-metadata-contact](https://developer.z-api.io/en/contacts/get-metadata-contact), [get-metadata-contact (earlier
    /// edition)](https://developer.z-api.io/en/contacts/get-metadata-contact).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting. A linked id, `999999999999999@lid`, may stand in its place.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 403: The account demands a security token and the request carried none or a wrong one, or calls are limited to
    ///   listed IP addresses and this one is not among them.
    /// - 405: The path exists, but not for this HTTP method. The page shows no body.
    /// - 415: The request carried a body without a `Content-Type` that the service reads; nearly always it must be
    ///   `application/json`. The page shows no body.
    #[inline]
    pub fn get_metadata_contact(&self, phone: &str) -> GetMetadataContact {
        GetMetadataContact(
            Unsent::new(&self.0, &GET_METADATA_CONTACT).path("phone", phone),
        )
    }

    /// Gets a fresh address of a contact's picture.
    ///
    /// Addresses of pictures, wherever they come from, stop working after 48 hours. Ask again here instead of keeping one,
    /// or keep the picture itself.
    ///
    /// `GET /instances/{instanceId}/token/{token}/profile-picture`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-profile-picture](https://developer.z-api.io/contacts/get-profile-picture),
    /// [get-profile-picture](https://developer.z-api.io/en/contacts/get-profile-picture).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting. A linked id, `999999999999999@lid`, may stand in its place.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 403: The account demands a security token and the request carried none or a wrong one, or calls are limited to
    ///   listed IP addresses and this one is not among them.
    /// - 405: The path exists, but not for this HTTP method. The page shows no body.
    /// - 415: The request carried a body without a `Content-Type` that the service reads; nearly always it must be
    ///   `application/json`. The page shows no body.
    #[inline]
    pub fn get_profile_picture(&self, phone: &str) -> GetProfilePicture {
        GetProfilePicture(
            Unsent::new(&self.0, &GET_PROFILE_PICTURE).query("phone", phone),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_metadata_contact`].
    pub struct GetMetadataContact -> Option<types::ContactMetadata> as lookup
}

wagate_client::operation! {
    /// The request of [`Contacts::get_profile_picture`].
    pub struct GetProfilePicture -> Vec<types::ProfilePicture> as lookup_list
}

pub(crate) static GET_METADATA_CONTACT: Operation<'static> = API
    .get("getMetadataContact", "/instances/{instanceId}/token/{token}/contacts/{phone}");

pub(crate) static GET_PROFILE_PICTURE: Operation<'static> = API
    .get("getProfilePicture", "/instances/{instanceId}/token/{token}/profile-picture");

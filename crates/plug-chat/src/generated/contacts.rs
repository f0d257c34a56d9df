// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: The people that the account knows.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The people that the account knows.
///
/// Reached by [`Client::contacts`](crate::Client::contacts).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.contacts().get_contacts().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Contacts(pub(crate) Core);

impl Contacts {
    /// Lists the contacts of the account.
    ///
    /// Besides the people in the phone book who have WhatsApp it holds everybody from the groups that the account is in.
    /// Contacts can only be read: none can be added, renamed or removed.
    ///
    /// `GET /api/whatsapp/contacts`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-contacts](https://plug-chat-docs.vercel.app/contacts/get-contacts),
    /// [introduction](https://plug-chat-docs.vercel.app/contacts/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_contacts(&self) -> GetContacts {
        GetContacts(Unsent::new(&self.0, &GET_CONTACTS))
    }

    /// Looks up what WhatsApp and the phone book say about a contact.
    ///
    /// The names from the phone book (`name`, `short`, `vname`) are only filled for numbers that are saved in it. The
    /// address of the picture stops working after 48 hours; `getProfilePicture` gives a fresh one.
    ///
    /// `GET /api/whatsapp/contacts/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-metadata-contact](https://plug-chat-docs.vercel.app/contacts/get-metadata-contact).
    ///
    /// - `phone`: The number: country code, area code and number, digits only, without plus sign, spaces or other
    ///   formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
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
    /// `GET /api/whatsapp/profile-picture`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-profile-picture](https://plug-chat-docs.vercel.app/contacts/get-profile-picture).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_profile_picture(&self, phone: &str) -> GetProfilePicture {
        GetProfilePicture(
            Unsent::new(&self.0, &GET_PROFILE_PICTURE).query("phone", phone),
        )
    }

    /// Checks whether a number has WhatsApp.
    ///
    /// Meant for numbers of which that is not sure, before a message is sent to them.
    ///
    /// `GET /api/whatsapp/phone-exists/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-iswhatsapp](https://plug-chat-docs.vercel.app/contacts/get-iswhatsapp).
    ///
    /// - `phone`: The number: country code, area code and number, digits only, without plus sign, spaces or other
    ///   formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn phone_exists(&self, phone: &str) -> PhoneExists {
        PhoneExists(Unsent::new(&self.0, &PHONE_EXISTS).path("phone", phone))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_contacts`].
    pub struct GetContacts -> Vec<types::Contact> as value
}

wagate_client::paged! { GetContacts -> types::Contact as page("pageSize", "page", 1) }

impl GetContacts {
    /// The number of the page; the first is 1.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many items a page holds.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_metadata_contact`].
    pub struct GetMetadataContact -> Option<types::Contact> as lookup
}

wagate_client::operation! {
    /// The request of [`Contacts::get_profile_picture`].
    pub struct GetProfilePicture -> Vec<types::ProfilePicture> as lookup_list
}

wagate_client::operation! {
    /// The request of [`Contacts::phone_exists`].
    pub struct PhoneExists -> Vec<types::PhoneCheck> as value
}

pub(crate) static GET_CONTACTS: Operation<'static> = API
    .get("getContacts", "/api/whatsapp/contacts")
    .failures(&[&["error"]]);

pub(crate) static GET_METADATA_CONTACT: Operation<'static> = API
    .get("getMetadataContact", "/api/whatsapp/contacts/{phone}")
    .failures(&[&["error"]]);

pub(crate) static GET_PROFILE_PICTURE: Operation<'static> = API
    .get("getProfilePicture", "/api/whatsapp/profile-picture")
    .failures(&[&["error"]]);

pub(crate) static PHONE_EXISTS: Operation<'static> = API
    .get("phoneExists", "/api/whatsapp/phone-exists/{phone}")
    .failures(&[&["error"]]);

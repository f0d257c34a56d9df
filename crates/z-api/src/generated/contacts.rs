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
/// let answer = client.contacts().get_contacts().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Contacts(pub(crate) Core);

impl Contacts {
    /// Lists the contacts of the account.
    ///
    /// Holds the contacts that have WhatsApp, and everybody who is in a group with the account.
    ///
    /// `GET /instances/{instanceId}/token/{token}/contacts`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-contacts](https://developer.z-api.io/en/contacts/get-contacts),
    /// [get-contacts](https://developer.z-api.io/contacts/get-contacts), [get-contacts (earlier
    /// edition)](https://developer.z-api.io/contacts/get-contacts), [get-contacts (earlier
    /// edition)](https://developer.z-api.io/en/contacts/get-contacts).
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
    /// address of the picture stops working 48 hours after it was made; `getProfilePicture` gives a fresh one.
    ///
    /// `GET /instances/{instanceId}/token/{token}/contacts/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-metadata-contact](https://developer.z-api.io/en/contacts/get-metadata-contact),
    /// [get-metadata-contact](https://developer.z-api.io/contacts/get-metadata-contact), [get-metadata-contact (earlier
    /// edition)](https://developer.z-api.io/contacts/get-metadata-contact), [get-metadata-contact (earlier
    /// edition)](https://developer.z-api.io/en/contacts/get-metadata-contact).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting. A linked id, `999999999999999@lid`, may stand in its place.
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
    /// `GET /instances/{instanceId}/token/{token}/profile-picture`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-profile-picture](https://developer.z-api.io/en/contacts/get-profile-picture),
    /// [get-profile-picture](https://developer.z-api.io/contacts/get-profile-picture), [get-profile-picture (earlier
    /// edition)](https://developer.z-api.io/contacts/get-profile-picture), [get-profile-picture (earlier
    /// edition)](https://developer.z-api.io/en/contacts/get-profile-picture).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting. A linked id, `999999999999999@lid`, may stand in its place.
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

    /// Saves contacts in the phone book of the phone.
    ///
    /// Works for accounts that WhatsApp has given the feature, and where the settings of the app on the phone let it write
    /// contacts.
    ///
    /// `POST /instances/{instanceId}/token/{token}/contacts/add`. Never sent twice.
    ///
    /// Documented in [add-contacts](https://developer.z-api.io/en/contacts/add-contacts),
    /// [add-contacts](https://developer.z-api.io/contacts/add-contacts), [add-contacts (earlier
    /// edition)](https://developer.z-api.io/contacts/add-contacts), [add-contacts (earlier
    /// edition)](https://developer.z-api.io/en/contacts/add-contacts).
    ///
    /// - `body`: The contacts.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_contacts(&self, body: Vec<types::NewContact>) -> AddContacts {
        AddContacts(Unsent::new(&self.0, &ADD_CONTACTS).json(&body))
    }

    /// Removes contacts from the phone book of the phone.
    ///
    /// Works for accounts that WhatsApp has given the feature.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/contacts/remove`. Never sent twice.
    ///
    /// Documented in [remove-contacts](https://developer.z-api.io/en/contacts/remove-contacts),
    /// [remove-contacts](https://developer.z-api.io/contacts/remove-contacts), [remove-contacts (earlier
    /// edition)](https://developer.z-api.io/contacts/remove-contacts), [remove-contacts (earlier
    /// edition)](https://developer.z-api.io/en/contacts/remove-contacts).
    ///
    /// - `body`: The numbers of the contacts, digits only with country code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_contacts(&self, body: Vec<String>) -> RemoveContacts {
        RemoveContacts(Unsent::new(&self.0, &REMOVE_CONTACTS).json(&body))
    }

    /// Blocks or unblocks a contact.
    ///
    /// `POST /instances/{instanceId}/token/{token}/contacts/modify-blocked`. Never sent twice.
    ///
    /// Documented in [block-contact](https://developer.z-api.io/en/contacts/block-contact),
    /// [block-contact](https://developer.z-api.io/contacts/block-contact), [block-contact (earlier
    /// edition)](https://developer.z-api.io/contacts/block-contact), [block-contact (earlier
    /// edition)](https://developer.z-api.io/en/contacts/block-contact).
    ///
    /// - `body`: Whom, and what to do.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn modify_blocked(&self, body: types::ModifyBlockedRequest) -> ModifyBlocked {
        ModifyBlocked(Unsent::new(&self.0, &MODIFY_BLOCKED).json(&body))
    }

    /// Blocks a contact.
    ///
    /// [`modify_blocked`](Self::modify_blocked) with `action` set to `"block"`.
    ///
    /// Documented in [block-contact](https://developer.z-api.io/en/contacts/block-contact),
    /// [block-contact](https://developer.z-api.io/contacts/block-contact), [block-contact (earlier
    /// edition)](https://developer.z-api.io/contacts/block-contact), [block-contact (earlier
    /// edition)](https://developer.z-api.io/en/contacts/block-contact).
    #[inline]
    pub fn block_contact(&self, phone: impl Into<String>) -> ModifyBlocked {
        self.modify_blocked(types::ModifyBlockedRequest::new(phone, "block"))
    }

    /// Unblocks a contact.
    ///
    /// [`modify_blocked`](Self::modify_blocked) with `action` set to `"unblock"`.
    ///
    /// Documented in [block-contact](https://developer.z-api.io/en/contacts/block-contact),
    /// [block-contact](https://developer.z-api.io/contacts/block-contact), [block-contact (earlier
    /// edition)](https://developer.z-api.io/contacts/block-contact), [block-contact (earlier
    /// edition)](https://developer.z-api.io/en/contacts/block-contact).
    #[inline]
    pub fn unblock_contact(&self, phone: impl Into<String>) -> ModifyBlocked {
        self.modify_blocked(types::ModifyBlockedRequest::new(phone, "unblock"))
    }

    /// Reports a contact to WhatsApp.
    ///
    /// `POST /instances/{instanceId}/token/{token}/contacts/{phone}/report`. Never sent twice.
    ///
    /// Documented in [report-contact](https://developer.z-api.io/en/contacts/report-contact),
    /// [report-contact](https://developer.z-api.io/contacts/report-contact), [report-contact (earlier
    /// edition)](https://developer.z-api.io/contacts/report-contact), [report-contact (earlier
    /// edition)](https://developer.z-api.io/en/contacts/report-contact).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The number is none; or the header `Client-Token` is missing though the account demands it; or the trial or
    ///   the subscription of the instance is over.
    #[inline]
    pub fn report_contact(&self, phone: &str) -> ReportContact {
        ReportContact(Unsent::new(&self.0, &REPORT_CONTACT).path("phone", phone))
    }

    /// Checks whether a number has WhatsApp.
    ///
    /// Made for the validation of forms. There is no need to ask before a message is sent: the service checks the number
    /// then.
    ///
    /// `GET /instances/{instanceId}/token/{token}/phone-exists/{phone}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [get-iswhatsapp](https://developer.z-api.io/en/contacts/get-iswhatsapp),
    /// [get-iswhatsapp](https://developer.z-api.io/contacts/get-iswhatsapp), [get-iswhatsapp (earlier
    /// edition)](https://developer.z-api.io/contacts/get-iswhatsapp), [get-iswhatsapp (earlier
    /// edition)](https://developer.z-api.io/en/contacts/get-iswhatsapp).
    ///
    /// - `phone`: The contact's number: country code, area code and number, digits only, without plus sign, spaces or
    ///   other formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn phone_exists(&self, phone: &str) -> PhoneExists {
        PhoneExists(Unsent::new(&self.0, &PHONE_EXISTS).path("phone", phone))
    }

    /// Checks which numbers have WhatsApp.
    ///
    /// Made for the validation of forms. There is no need to ask before a message is sent: the service checks the number
    /// then. The call reads and changes nothing, so it may be repeated.
    ///
    /// `POST /instances/{instanceId}/token/{token}/phone-exists-batch`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [get-iswhatsapp-batch](https://developer.z-api.io/en/contacts/get-iswhatsapp-batch),
    /// [get-iswhatsapp-batch](https://developer.z-api.io/contacts/get-iswhatsapp-batch), [get-iswhatsapp-batch (earlier
    /// edition)](https://developer.z-api.io/contacts/get-iswhatsapp-batch), [get-iswhatsapp-batch (earlier
    /// edition)](https://developer.z-api.io/en/contacts/get-iswhatsapp-batch).
    ///
    /// - `body`: The numbers.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn phone_exists_batch(
        &self,
        body: types::PhonesCheckRequest,
    ) -> PhoneExistsBatch {
        PhoneExistsBatch(Unsent::new(&self.0, &PHONE_EXISTS_BATCH).json(&body))
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
    pub struct GetMetadataContact -> Option<types::ContactMetadata> as lookup
}

wagate_client::operation! {
    /// The request of [`Contacts::get_profile_picture`].
    pub struct GetProfilePicture -> Vec<types::ProfilePicture> as lookup_list
}

wagate_client::operation! {
    /// The request of [`Contacts::add_contacts`].
    pub struct AddContacts -> types::ContactsChange as value
}

wagate_client::operation! {
    /// The request of [`Contacts::remove_contacts`].
    pub struct RemoveContacts -> types::ContactsChange as value
}

wagate_client::operation! {
    /// The request of [`Contacts::modify_blocked`].
    pub struct ModifyBlocked -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Contacts::report_contact`].
    pub struct ReportContact -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Contacts::phone_exists`].
    pub struct PhoneExists -> Vec<types::PhoneCheck> as value
}

wagate_client::operation! {
    /// The request of [`Contacts::phone_exists_batch`].
    pub struct PhoneExistsBatch -> Vec<types::CheckedPhone> as value
}

pub(crate) static GET_CONTACTS: Operation<'static> = API
    .get("getContacts", "/instances/{instanceId}/token/{token}/contacts")
    .failures(&[&["error"]]);

pub(crate) static GET_METADATA_CONTACT: Operation<'static> = API
    .get("getMetadataContact", "/instances/{instanceId}/token/{token}/contacts/{phone}")
    .failures(&[&["error"]]);

pub(crate) static GET_PROFILE_PICTURE: Operation<'static> = API
    .get("getProfilePicture", "/instances/{instanceId}/token/{token}/profile-picture")
    .failures(&[&["error"]]);

pub(crate) static ADD_CONTACTS: Operation<'static> = API
    .post("addContacts", "/instances/{instanceId}/token/{token}/contacts/add")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_CONTACTS: Operation<'static> = API
    .delete("removeContacts", "/instances/{instanceId}/token/{token}/contacts/remove")
    .failures(&[&["error"]]);

pub(crate) static MODIFY_BLOCKED: Operation<'static> = API
    .post(
        "modifyBlocked",
        "/instances/{instanceId}/token/{token}/contacts/modify-blocked",
    )
    .failures(&[&["error"]]);

pub(crate) static REPORT_CONTACT: Operation<'static> = API
    .post(
        "reportContact",
        "/instances/{instanceId}/token/{token}/contacts/{phone}/report",
    )
    .failures(&[&["error"]]);

pub(crate) static PHONE_EXISTS: Operation<'static> = API
    .get("phoneExists", "/instances/{instanceId}/token/{token}/phone-exists/{phone}")
    .failures(&[&["error"]]);

pub(crate) static PHONE_EXISTS_BATCH: Operation<'static> = API
    .post("phoneExistsBatch", "/instances/{instanceId}/token/{token}/phone-exists-batch")
    .idempotent(true)
    .failures(&[&["error"]]);

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: The people that a session's account knows.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The people that a session's account knows.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::contacts`](crate::Session::contacts).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").contacts().get_all_contacts().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Contacts(pub(crate) Core);

impl Contacts {
    /// Lists the contacts of a session.
    ///
    /// Read it in pages with `limit` and `offset` when it takes too long. The engine NOWEB only knows contacts when its
    /// store is switched on.
    ///
    /// `GET /api/contacts/all`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/),
    /// [index](https://waha.devlike.pro/docs/engines/noweb/), [index](https://waha.devlike.pro/docs/how-to/status/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_all_contacts(&self) -> GetAllContacts {
        GetAllContacts(
            Unsent::new(&self.0, &GET_ALL_CONTACTS)
                .query("session", self.0.scope("session")),
        )
    }

    /// Lists the contacts of a session, by the path of an earlier edition.
    ///
    /// Prefer `getAllContacts`, which the current page documents.
    ///
    /// `GET /api/{session}/contacts/all`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index (earlier edition)](https://waha.devlike.pro/docs/how-to/contacts/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(note = "Prefer `getAllContacts`, which the current page documents.")]
    #[allow(deprecated)]
    #[inline]
    pub fn get_all_contacts_by_session(&self) -> GetAllContactsBySession {
        GetAllContactsBySession(
            Unsent::new(&self.0, &GET_ALL_CONTACTS_BY_SESSION)
                .path("session", self.0.scope("session")),
        )
    }

    /// Looks up one contact.
    ///
    /// The engine NOWEB only knows contacts when its store is switched on.
    ///
    /// `GET /api/contacts`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/).
    ///
    /// - `contact_id`: The contact: a phone number with country code, digits only, or a chat id. Chat ids of people end in
    ///   `@c.us` or, for linked ids that hide the number, in `@lid`; those of groups end in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_contact(&self, contact_id: &str) -> GetContact {
        GetContact(
            Unsent::new(&self.0, &GET_CONTACT)
                .query("session", self.0.scope("session"))
                .query("contactId", contact_id),
        )
    }

    /// Says whether a phone number is registered in WhatsApp, and under which chat id.
    ///
    /// Works for numbers that are not among the contacts. Ask before the first message to a Brazilian number: some
    /// accounts from before 2012 lack the extra 9 of today's numbers, and only the answer holds the right chat id.
    ///
    /// `GET /api/contacts/check-exists`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/).
    ///
    /// - `phone`: The phone number with country code; the page shows it in digits only.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn check_phone_number_exists(&self, phone: &str) -> CheckPhoneNumberExists {
        CheckPhoneNumberExists(
            Unsent::new(&self.0, &CHECK_PHONE_NUMBER_EXISTS)
                .query("session", self.0.scope("session"))
                .query("phone", phone),
        )
    }

    /// Looks up the "about" text of a contact's profile.
    ///
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// `GET /api/contacts/about`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/).
    ///
    /// - `contact_id`: The contact: a phone number with country code, digits only, or a chat id. Chat ids of people end in
    ///   `@c.us` or, for linked ids that hide the number, in `@lid`; those of groups end in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_about_contact(&self, contact_id: &str) -> GetAboutContact {
        GetAboutContact(
            Unsent::new(&self.0, &GET_ABOUT_CONTACT)
                .query("session", self.0.scope("session"))
                .query("contactId", contact_id),
        )
    }

    /// Looks up the address of a contact's picture.
    ///
    /// The server keeps an answer for 24 hours. `refresh` asks WhatsApp anew; done often, WhatsApp refuses with
    /// `rate-overlimit`.
    ///
    /// `GET /api/contacts/profile-picture`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/).
    ///
    /// - `contact_id`: The contact: a phone number with country code, digits only, or a chat id. Chat ids of people end in
    ///   `@c.us` or, for linked ids that hide the number, in `@lid`; those of groups end in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_contact_profile_picture(
        &self,
        contact_id: &str,
    ) -> GetContactProfilePicture {
        GetContactProfilePicture(
            Unsent::new(&self.0, &GET_CONTACT_PROFILE_PICTURE)
                .query("session", self.0.scope("session"))
                .query("contactId", contact_id),
        )
    }

    /// Blocks a contact.
    ///
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/contacts/block`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/).
    ///
    /// - `body`: Whom to block, and in which session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn block_contact(&self, mut body: types::ContactRequest) -> BlockContact {
        body.session = Some(self.0.scope("session").into());
        BlockContact(Unsent::new(&self.0, &BLOCK_CONTACT).json(&body))
    }

    /// Unblocks a contact.
    ///
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/contacts/unblock`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/).
    ///
    /// - `body`: Whom to unblock, and in which session.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unblock_contact(&self, mut body: types::ContactRequest) -> UnblockContact {
        body.session = Some(self.0.scope("session").into());
        UnblockContact(Unsent::new(&self.0, &UNBLOCK_CONTACT).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_all_contacts`].
    pub struct GetAllContacts -> Vec<types::Contact> as value
}

wagate_client::paged! { GetAllContacts -> types::Contact as offset("limit", "offset") }

impl GetAllContacts {
    /// How many contacts to give at most. Ask for fewer at a time when a call takes too long.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many contacts to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// What to sort the contacts by.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<types::SortBy>) -> Self {
        Self(self.0.query("sortBy", Into::<types::SortBy>::into(sort_by)))
    }

    /// Which end of the order comes first.
    #[inline]
    pub fn sort_order(self, sort_order: impl Into<types::SortOrder>) -> Self {
        Self(self.0.query("sortOrder", Into::<types::SortOrder>::into(sort_order)))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_all_contacts_by_session`].
    pub struct GetAllContactsBySession -> Vec<types::Contact> as value
}

wagate_client::paged! { GetAllContactsBySession -> types::Contact as offset("limit", "offset") }

impl GetAllContactsBySession {
    /// How many contacts to give at most. Ask for fewer at a time when a call takes too long.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many contacts to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// What to sort the contacts by.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<types::SortBy>) -> Self {
        Self(self.0.query("sortBy", Into::<types::SortBy>::into(sort_by)))
    }

    /// Which end of the order comes first.
    #[inline]
    pub fn sort_order(self, sort_order: impl Into<types::SortOrder>) -> Self {
        Self(self.0.query("sortOrder", Into::<types::SortOrder>::into(sort_order)))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_contact`].
    pub struct GetContact -> Option<types::Contact> as lookup
}

wagate_client::operation! {
    /// The request of [`Contacts::check_phone_number_exists`].
    pub struct CheckPhoneNumberExists -> types::PhoneNumberStatus as value
}

wagate_client::operation! {
    /// The request of [`Contacts::get_about_contact`].
    pub struct GetAboutContact -> Option<types::ContactAbout> as lookup
}

wagate_client::operation! {
    /// The request of [`Contacts::get_contact_profile_picture`].
    pub struct GetContactProfilePicture -> Option<types::ContactProfilePicture> as lookup
}

impl GetContactProfilePicture {
    /// Whether to ask WhatsApp for the picture even when an answer from the last 24 hours is kept.
    #[inline]
    pub fn refresh(self, refresh: bool) -> Self {
        Self(self.0.query("refresh", refresh))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::block_contact`].
    pub struct BlockContact -> types::BlockContactAnswer as value
}

wagate_client::operation! {
    /// The request of [`Contacts::unblock_contact`].
    pub struct UnblockContact -> types::UnblockContactAnswer as value
}

pub(crate) static GET_ALL_CONTACTS: Operation<'static> = API
    .get("getAllContacts", "/api/contacts/all");

pub(crate) static GET_ALL_CONTACTS_BY_SESSION: Operation<'static> = API
    .get("getAllContactsBySession", "/api/{session}/contacts/all");

pub(crate) static GET_CONTACT: Operation<'static> = API
    .get("getContact", "/api/contacts");

pub(crate) static CHECK_PHONE_NUMBER_EXISTS: Operation<'static> = API
    .get("checkPhoneNumberExists", "/api/contacts/check-exists");

pub(crate) static GET_ABOUT_CONTACT: Operation<'static> = API
    .get("getAboutContact", "/api/contacts/about");

pub(crate) static GET_CONTACT_PROFILE_PICTURE: Operation<'static> = API
    .get("getContactProfilePicture", "/api/contacts/profile-picture");

pub(crate) static BLOCK_CONTACT: Operation<'static> = API
    .post("blockContact", "/api/contacts/block");

pub(crate) static UNBLOCK_CONTACT: Operation<'static> = API
    .post("unblockContact", "/api/contacts/unblock");

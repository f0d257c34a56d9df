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
    /// [index](https://waha.devlike.pro/docs/how-to/status/).
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
    /// An answer does not mean that the number is registered; `checkPhoneNumberExists` tells that. The engine NOWEB only
    /// knows contacts when its store is switched on, and may know one by its linked id alone.
    ///
    /// `GET /api/contacts`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
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
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
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
    /// It is null when the account may not see it. The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// `GET /api/contacts/about`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
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
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
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
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
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
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
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

    /// Looks up one contact, by an id in the path.
    ///
    /// What is unknown about a number is missing in the answer: it does not tell whether the number is registered, which
    /// `checkPhoneNumberExists` does. Servers since 2026.3 have it.
    ///
    /// `GET /api/{session}/contacts/{chatId}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The chat id of the contact, with `@c.us` or `@lid` at the end.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_contact_by_id(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> GetContactById {
        GetContactById(
            Unsent::new(&self.0, &GET_CONTACT_BY_ID)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Saves a contact in the address book of the phone.
    ///
    /// The engine WPP does not have it. It may take several calls with some seconds between them, and a phone with more
    /// than one WhatsApp may do it for one alone.
    ///
    /// `PUT /api/{session}/contacts/{chatId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The chat id of the contact, with `@c.us` or `@lid` at the end.
    /// - `body`: The name of the contact.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn update_contact(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
        body: types::UpdateContactRequest,
    ) -> UpdateContact {
        UpdateContact(
            Unsent::new(&self.0, &UPDATE_CONTACT)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id))
                .json(&body),
        )
    }

    /// Lists the linked ids whose phone numbers are known.
    ///
    /// The engine NOWEB needs its store. Refresh the groups to learn of the linked ids in them.
    ///
    /// `GET /api/{session}/lids`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_lids(&self) -> GetLids {
        GetLids(Unsent::new(&self.0, &GET_LIDS).path("session", self.0.scope("session")))
    }

    /// Says how many linked ids have a known phone number.
    ///
    /// The engine NOWEB needs its store.
    ///
    /// `GET /api/{session}/lids/count`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_lids_count(&self) -> GetLidsCount {
        GetLidsCount(
            Unsent::new(&self.0, &GET_LIDS_COUNT)
                .path("session", self.0.scope("session")),
        )
    }

    /// Says which phone number a linked id stands for.
    ///
    /// It is unknown for people who are neither contacts nor in a group that the account administers. The engine NOWEB
    /// needs its store.
    ///
    /// `GET /api/{session}/lids/{lid}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `lid`: The linked id, such as `123123123@lid`. Servers take its number alone too.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_phone_number_by_lid(
        &self,
        lid: impl Into<wagate_client::ChatId>,
    ) -> GetPhoneNumberByLid {
        GetPhoneNumberByLid(
            Unsent::new(&self.0, &GET_PHONE_NUMBER_BY_LID)
                .path("session", self.0.scope("session"))
                .path("lid", Into::<wagate_client::ChatId>::into(lid)),
        )
    }

    /// Says which linked id stands for a phone number.
    ///
    /// The engine NOWEB needs its store.
    ///
    /// `GET /api/{session}/lids/pn/{phoneNumber}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/),
    /// [features](https://waha.devlike.pro/docs/how-to/contacts/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `phone_number`: The chat id with the number, such as `123456789@c.us`. Servers take the number alone too.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_lid_by_phone_number(
        &self,
        phone_number: impl Into<wagate_client::ChatId>,
    ) -> GetLidByPhoneNumber {
        GetLidByPhoneNumber(
            Unsent::new(&self.0, &GET_LID_BY_PHONE_NUMBER)
                .path("session", self.0.scope("session"))
                .path("phoneNumber", Into::<wagate_client::ChatId>::into(phone_number)),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_all_contacts`].
    pub struct GetAllContacts -> Vec<types::Contact> as lookup_list
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
    pub struct GetAllContactsBySession -> Vec<types::Contact> as lookup_list
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

wagate_client::operation! {
    /// The request of [`Contacts::get_contact_by_id`].
    pub struct GetContactById -> Option<types::Contact> as lookup
}

wagate_client::operation! {
    /// The request of [`Contacts::update_contact`].
    pub struct UpdateContact -> types::ContactUpdate as value
}

wagate_client::operation! {
    /// The request of [`Contacts::get_lids`].
    pub struct GetLids -> Vec<types::LidMapping> as value
}

wagate_client::paged! { GetLids -> types::LidMapping as offset("limit", "offset") }

impl GetLids {
    /// How many pairs to give at most; 100 if left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many pairs to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::get_lids_count`].
    pub struct GetLidsCount -> types::LidCount as value
}

wagate_client::operation! {
    /// The request of [`Contacts::get_phone_number_by_lid`].
    pub struct GetPhoneNumberByLid -> types::LidMapping as value
}

wagate_client::operation! {
    /// The request of [`Contacts::get_lid_by_phone_number`].
    pub struct GetLidByPhoneNumber -> types::LidMapping as value
}

pub(crate) static GET_ALL_CONTACTS: Operation<'static> = API
    .get("getAllContacts", "/api/contacts/all")
    .keyed();

pub(crate) static GET_ALL_CONTACTS_BY_SESSION: Operation<'static> = API
    .get("getAllContactsBySession", "/api/{session}/contacts/all")
    .keyed();

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

pub(crate) static GET_CONTACT_BY_ID: Operation<'static> = API
    .get("getContactById", "/api/{session}/contacts/{chatId}");

pub(crate) static UPDATE_CONTACT: Operation<'static> = API
    .put("updateContact", "/api/{session}/contacts/{chatId}");

pub(crate) static GET_LIDS: Operation<'static> = API
    .get("getLids", "/api/{session}/lids");

pub(crate) static GET_LIDS_COUNT: Operation<'static> = API
    .get("getLidsCount", "/api/{session}/lids/count");

pub(crate) static GET_PHONE_NUMBER_BY_LID: Operation<'static> = API
    .get("getPhoneNumberByLid", "/api/{session}/lids/{lid}");

pub(crate) static GET_LID_BY_PHONE_NUMBER: Operation<'static> = API
    .get("getLidByPhoneNumber", "/api/{session}/lids/pn/{phoneNumber}");

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: The contacts of a session, and what the gateway knows about phone numbers.

use serde_json::Value;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    Contact, ContactAbout, ContactProfilePicture, ContactRequest, NumberStatus, SortBy,
    SortOrder,
};

impl Client {
    /// Lists the contacts of a session.
    ///
    /// Long lists may time out; ask for them in chunks with `limit` and `offset`. The NOWEB engine
    /// needs its store enabled.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `session`: The name of the session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn get_all_contacts(&self, session: &str) -> Result<Vec<Contact>, Error> {
        self.get_all_contacts_with(session, &GetAllContactsOptions::default()).await
    }

    /// As [`Client::get_all_contacts`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_all_contacts`].
    pub async fn get_all_contacts_with(
        &self,
        session: &str,
        options: &GetAllContactsOptions,
    ) -> Result<Vec<Contact>, Error> {
        let mut request = Request::new(&GET_ALL_CONTACTS);
        request.query("session", session);
        request.query_option("limit", options.limit.as_ref());
        request.query_option("offset", options.offset.as_ref());
        request.query_option("sortBy", options.sort_by.as_ref());
        request.query_option("sortOrder", options.sort_order.as_ref());
        self.core.call(request).await
    }

    /// Lists the contacts of a session, under the path of earlier servers.
    ///
    /// Servers of today serve `getAllContacts` instead.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en, earlier edition).
    ///
    /// # Arguments
    ///
    /// - `session`: The name of the session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    #[deprecated(note = "Servers of today serve `getAllContacts` instead.")]
    #[allow(deprecated)]
    pub async fn get_all_contacts_by_session(
        &self,
        session: &str,
    ) -> Result<Vec<Contact>, Error> {
        self.get_all_contacts_by_session_with(
                session,
                &GetAllContactsBySessionOptions::default(),
            )
            .await
    }

    /// As [`Client::get_all_contacts_by_session`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_all_contacts_by_session`].
    #[deprecated(note = "Servers of today serve `getAllContacts` instead.")]
    pub async fn get_all_contacts_by_session_with(
        &self,
        session: &str,
        options: &GetAllContactsBySessionOptions,
    ) -> Result<Vec<Contact>, Error> {
        let mut request = Request::new(&GET_ALL_CONTACTS_BY_SESSION);
        request.path("session", session);
        request.query_option("limit", options.limit.as_ref());
        request.query_option("offset", options.offset.as_ref());
        request.query_option("sortBy", options.sort_by.as_ref());
        request.query_option("sortOrder", options.sort_order.as_ref());
        self.core.call(request).await
    }

    /// Finds one contact.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `contact_id`: The contact, as phone digits (`123123123`) or as a chat id (`123123@c.us`,
    ///   `123123@lid`).
    /// - `session`: The name of the session.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn get_contact(
        &self,
        contact_id: &str,
        session: &str,
    ) -> Result<Option<Contact>, Error> {
        let mut request = Request::new(&GET_CONTACT);
        request.query("contactId", contact_id);
        request.query("session", session);
        self.core.lookup(request).await
    }

    /// Tells whether a phone number is registered in WhatsApp.
    ///
    /// Ask before writing to a new number; the chat id of Brazilian numbers of before 2012 differs
    /// from the number.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `phone`: The phone number, international, digits only.
    /// - `session`: The name of the session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn check_phone_number_exists(
        &self,
        phone: &str,
        session: &str,
    ) -> Result<NumberStatus, Error> {
        let mut request = Request::new(&CHECK_PHONE_NUMBER_EXISTS);
        request.query("phone", phone);
        request.query("session", session);
        self.core.call(request).await
    }

    /// Gets the text that a contact shows about itself.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `contact_id`: The contact, as phone digits (`123123123`) or as a chat id (`123123@c.us`,
    ///   `123123@lid`).
    /// - `session`: The name of the session.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn get_about_contact(
        &self,
        contact_id: &str,
        session: &str,
    ) -> Result<Option<ContactAbout>, Error> {
        let mut request = Request::new(&GET_ABOUT_CONTACT);
        request.query("contactId", contact_id);
        request.query("session", session);
        self.core.lookup(request).await
    }

    /// Gets the address of a contact's picture.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `contact_id`: The contact, as phone digits (`123123123`) or as a chat id (`123123@c.us`,
    ///   `123123@lid`).
    /// - `session`: The name of the session.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn get_contact_profile_picture(
        &self,
        contact_id: &str,
        session: &str,
    ) -> Result<Option<ContactProfilePicture>, Error> {
        self.get_contact_profile_picture_with(
                contact_id,
                session,
                &GetContactProfilePictureOptions::default(),
            )
            .await
    }

    /// As [`Client::get_contact_profile_picture`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_contact_profile_picture`].
    pub async fn get_contact_profile_picture_with(
        &self,
        contact_id: &str,
        session: &str,
        options: &GetContactProfilePictureOptions,
    ) -> Result<Option<ContactProfilePicture>, Error> {
        let mut request = Request::new(&GET_CONTACT_PROFILE_PICTURE);
        request.query("contactId", contact_id);
        request.query("session", session);
        request.query_option("refresh", options.refresh.as_ref());
        self.core.lookup(request).await
    }

    /// Blocks a contact.
    ///
    /// The page shows no answer; what the server says is given as it came.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The contact and its session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn block_contact(&self, body: &ContactRequest) -> Result<Value, Error> {
        let mut request = Request::new(&BLOCK_CONTACT);
        request.json(body);
        self.core.call(request).await
    }

    /// Unblocks a contact.
    ///
    /// The page shows no answer; what the server says is given as it came.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The contact and its session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The key is missing or wrong.
    pub async fn unblock_contact(&self, body: &ContactRequest) -> Result<Value, Error> {
        let mut request = Request::new(&UNBLOCK_CONTACT);
        request.json(body);
        self.core.call(request).await
    }
}

/// What [`Client::get_all_contacts_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllContactsOptions {
    /// How many contacts to return at most.
    pub limit: Option<i64>,
    /// How many contacts to skip from the start.
    pub offset: Option<i64>,
    /// The field to sort by.
    pub sort_by: Option<SortBy>,
    /// The direction to sort in.
    pub sort_order: Option<SortOrder>,
}

impl GetAllContactsOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<SortBy>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}

/// What [`Client::get_all_contacts_by_session_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllContactsBySessionOptions {
    /// How many contacts to return at most.
    pub limit: Option<i64>,
    /// How many contacts to skip from the start.
    pub offset: Option<i64>,
    /// The field to sort by.
    pub sort_by: Option<SortBy>,
    /// The direction to sort in.
    pub sort_order: Option<SortOrder>,
}

impl GetAllContactsBySessionOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<SortBy>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}

/// What [`Client::get_contact_profile_picture_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactProfilePictureOptions {
    /// Whether to fetch the picture again instead of using the copy that the server keeps for 24
    /// hours. Too many refreshes make WhatsApp refuse with `rate-overlimit`.
    pub refresh: Option<bool>,
}

impl GetContactProfilePictureOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

static GET_ALL_CONTACTS: Operation<'static> = Operation {
    vendor: "waha",
    name: "getAllContacts",
    method: Method::Get,
    path: "/api/contacts/all",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static GET_ALL_CONTACTS_BY_SESSION: Operation<'static> = Operation {
    vendor: "waha",
    name: "getAllContactsBySession",
    method: Method::Get,
    path: "/api/{session}/contacts/all",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static GET_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "getContact",
    method: Method::Get,
    path: "/api/contacts",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static CHECK_PHONE_NUMBER_EXISTS: Operation<'static> = Operation {
    vendor: "waha",
    name: "checkPhoneNumberExists",
    method: Method::Get,
    path: "/api/contacts/check-exists",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static GET_ABOUT_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "getAboutContact",
    method: Method::Get,
    path: "/api/contacts/about",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static GET_CONTACT_PROFILE_PICTURE: Operation<'static> = Operation {
    vendor: "waha",
    name: "getContactProfilePicture",
    method: Method::Get,
    path: "/api/contacts/profile-picture",
    host: "api",
    idempotent: true,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static BLOCK_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "blockContact",
    method: Method::Post,
    path: "/api/contacts/block",
    host: "api",
    idempotent: false,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

static UNBLOCK_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "unblockContact",
    method: Method::Post,
    path: "/api/contacts/unblock",
    host: "api",
    idempotent: false,
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

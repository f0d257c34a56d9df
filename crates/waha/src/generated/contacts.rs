// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: The people that a session's account knows.

use serde_json::Value;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request, Stream, pages};
use crate::{Client, Error};
use super::types::{
    Contact, ContactAbout, ContactProfilePicture, ContactRequest, PhoneNumberStatus,
    SortBy, SortOrder,
};

impl Client {
    /// Lists the contacts of a session.
    ///
    /// Read it in pages with `limit` and `offset` when it takes too long. The engine NOWEB only knows
    /// contacts when its store is switched on.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en),
    /// `waha/content/docs/engines/noweb/index.md` (en), `waha/content/docs/how-to/status/index.md`
    /// (en).
    ///
    /// # Arguments
    ///
    /// - `session`: The name of the session whose account is asked; `default` where there is only one.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
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

    /// As [`Client::get_all_contacts_with`], page by page: a stream of the items, which asks for the
    /// next page when it is needed. `limit` is the size of a page, 100 when it is not set, and
    /// `offset` where the first one begins.
    ///
    /// # Errors
    ///
    /// As [`Client::get_all_contacts`]; an error ends the stream.
    pub fn get_all_contacts_pages(
        &self,
        session: &str,
        options: &GetAllContactsOptions,
    ) -> impl Stream<Item = Result<Contact, Error>> + use<> {
        let client = self.clone();
        let session = session.to_owned();
        let options = options.clone();
        pages(
            options.limit,
            options.offset,
            move |limit, offset| {
                let client = client.clone();
                let session = session.clone();
                let options = options.clone().limit(limit).offset(offset);
                async move { client.get_all_contacts_with(&session, &options).await }
            },
        )
    }

    /// Lists the contacts of a session, by the path of an earlier edition.
    ///
    /// Prefer `getAllContacts`, which the current page documents.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en, earlier edition).
    ///
    /// # Arguments
    ///
    /// - `session`: The name of the session whose account is asked; `default` where there is only one.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
    #[deprecated(note = "Prefer `getAllContacts`, which the current page documents.")]
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
    #[deprecated(note = "Prefer `getAllContacts`, which the current page documents.")]
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

    /// As [`Client::get_all_contacts_by_session_with`], page by page: a stream of the items, which
    /// asks for the next page when it is needed. `limit` is the size of a page, 100 when it is not
    /// set, and `offset` where the first one begins.
    ///
    /// # Errors
    ///
    /// As [`Client::get_all_contacts_by_session`]; an error ends the stream.
    #[deprecated(note = "Prefer `getAllContacts`, which the current page documents.")]
    #[allow(deprecated)]
    pub fn get_all_contacts_by_session_pages(
        &self,
        session: &str,
        options: &GetAllContactsBySessionOptions,
    ) -> impl Stream<Item = Result<Contact, Error>> + use<> {
        let client = self.clone();
        let session = session.to_owned();
        let options = options.clone();
        pages(
            options.limit,
            options.offset,
            move |limit, offset| {
                let client = client.clone();
                let session = session.clone();
                let options = options.clone().limit(limit).offset(offset);
                async move {
                    client.get_all_contacts_by_session_with(&session, &options).await
                }
            },
        )
    }

    /// Looks up one contact.
    ///
    /// The engine NOWEB only knows contacts when its store is switched on.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `contact_id`: The contact: a phone number with country code, digits only, or a chat id. Chat
    ///   ids of people end in `@c.us` or, for linked ids that hide the number, in `@lid`; those of
    ///   groups end in `@g.us`.
    /// - `session`: The name of the session whose account is asked; `default` where there is only one.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
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

    /// Says whether a phone number is registered in WhatsApp, and under which chat id.
    ///
    /// Works for numbers that are not among the contacts. Ask before the first message to a Brazilian
    /// number: some accounts from before 2012 lack the extra 9 of today's numbers, and only the answer
    /// holds the right chat id.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `phone`: The phone number with country code; the page shows it in digits only.
    /// - `session`: The name of the session whose account is asked; `default` where there is only one.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
    pub async fn check_phone_number_exists(
        &self,
        phone: &str,
        session: &str,
    ) -> Result<PhoneNumberStatus, Error> {
        let mut request = Request::new(&CHECK_PHONE_NUMBER_EXISTS);
        request.query("phone", phone);
        request.query("session", session);
        self.core.call(request).await
    }

    /// Looks up the "about" text of a contact's profile.
    ///
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `contact_id`: The contact: a phone number with country code, digits only, or a chat id. Chat
    ///   ids of people end in `@c.us` or, for linked ids that hide the number, in `@lid`; those of
    ///   groups end in `@g.us`.
    /// - `session`: The name of the session whose account is asked; `default` where there is only one.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
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

    /// Looks up the address of a contact's picture.
    ///
    /// The server keeps an answer for 24 hours. `refresh` asks WhatsApp anew; done often, WhatsApp
    /// refuses with `rate-overlimit`.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `contact_id`: The contact: a phone number with country code, digits only, or a chat id. Chat
    ///   ids of people end in `@c.us` or, for linked ids that hide the number, in `@lid`; those of
    ///   groups end in `@g.us`.
    /// - `session`: The name of the session whose account is asked; `default` where there is only one.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
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
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Whom to block, and in which session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
    pub async fn block_contact(&self, body: &ContactRequest) -> Result<Value, Error> {
        let mut request = Request::new(&BLOCK_CONTACT);
        request.json(body);
        self.core.call(request).await
    }

    /// Unblocks a contact.
    ///
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// Documented in `waha/content/docs/how-to/contacts/index.md` (en),
    /// `waha/content/docs/how-to/contacts/features.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Whom to unblock, and in which session.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The server is protected, and the key is missing or wrong.
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
    /// How many contacts to give at most. Ask for fewer at a time when a call takes too long.
    pub limit: Option<i64>,
    /// How many contacts to skip from the start.
    pub offset: Option<i64>,
    /// What to sort the contacts by.
    pub sort_by: Option<SortBy>,
    /// Which end of the order comes first.
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
    /// How many contacts to give at most. Ask for fewer at a time when a call takes too long.
    pub limit: Option<i64>,
    /// How many contacts to skip from the start.
    pub offset: Option<i64>,
    /// What to sort the contacts by.
    pub sort_by: Option<SortBy>,
    /// Which end of the order comes first.
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
    /// Whether to ask WhatsApp for the picture even when an answer from the last 24 hours is kept.
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

pub(crate) static GET_ALL_CONTACTS: Operation<'static> = Operation {
    vendor: "waha",
    name: "getAllContacts",
    method: Method::Get,
    path: "/api/contacts/all",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static GET_ALL_CONTACTS_BY_SESSION: Operation<'static> = Operation {
    vendor: "waha",
    name: "getAllContactsBySession",
    method: Method::Get,
    path: "/api/{session}/contacts/all",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static GET_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "getContact",
    method: Method::Get,
    path: "/api/contacts",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static CHECK_PHONE_NUMBER_EXISTS: Operation<'static> = Operation {
    vendor: "waha",
    name: "checkPhoneNumberExists",
    method: Method::Get,
    path: "/api/contacts/check-exists",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static GET_ABOUT_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "getAboutContact",
    method: Method::Get,
    path: "/api/contacts/about",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static GET_CONTACT_PROFILE_PICTURE: Operation<'static> = Operation {
    vendor: "waha",
    name: "getContactProfilePicture",
    method: Method::Get,
    path: "/api/contacts/profile-picture",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static BLOCK_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "blockContact",
    method: Method::Post,
    path: "/api/contacts/block",
    host: "api",
    idempotent: false,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

pub(crate) static UNBLOCK_CONTACT: Operation<'static> = Operation {
    vendor: "waha",
    name: "unblockContact",
    method: Method::Post,
    path: "/api/contacts/unblock",
    host: "api",
    idempotent: false,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "api_key",
            name: "X-Api-Key",
            place: Place::Header,
        },
    ],
};

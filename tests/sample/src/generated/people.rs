// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: Contacts and groups.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Contacts and groups.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::people`](crate::Session::people).
///
/// ```no_run
/// # async fn example(client: wagate_sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let chat = wagate_sample::ChatId::person("+7 900 123-45-67")?;
/// let answer = client.session("default").people().get_contact(chat.clone()).await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct SessionPeople(pub(crate) Core);

impl SessionPeople {
    /// Looks up one contact.
    ///
    /// `GET /api/{session}/contacts/{contactId}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-contact](https://docs.sample.example/people/get-contact), [get-contact (earlier
    /// edition)](https://old.sample.example/get-contact).
    ///
    /// - `contact_id`: The contact.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 404: There is no such contact.
    /// - 422: The session does not run.
    #[inline]
    pub fn get_contact(
        &self,
        contact_id: impl Into<wagate_client::ChatId>,
    ) -> GetContact {
        GetContact(
            Unsent::new(&self.0, &GET_CONTACT)
                .path("session", self.0.scope("session"))
                .path("contactId", Into::<wagate_client::ChatId>::into(contact_id)),
        )
    }

    /// Lists contacts.
    ///
    /// `GET /api/contacts`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-contacts](https://docs.sample.example/people/get-contacts).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_contacts(&self) -> GetContacts {
        GetContacts(
            Unsent::new(&self.0, &GET_CONTACTS).query("session", self.0.scope("session")),
        )
    }

    /// Blocks a contact.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/contacts/block`. Never sent twice.
    ///
    /// Documented in [block](https://docs.sample.example/people/block).
    ///
    /// - `body`: Whom to block.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn block_contact(&self, mut body: types::BlockRequest) -> BlockContact {
        body.session = Some(self.0.scope("session").into());
        BlockContact(Unsent::new(&self.0, &BLOCK_CONTACT).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`SessionPeople::get_contact`].
    pub struct GetContact -> Option<types::Contact> as lookup
}

wagate_client::operation! {
    /// The request of [`SessionPeople::get_contacts`].
    pub struct GetContacts -> Vec<types::Contact> as value
}

wagate_client::paged! { GetContacts -> types::Contact as offset("limit", "offset") }

impl GetContacts {
    /// How many.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

wagate_client::operation! {
    /// The request of [`SessionPeople::block_contact`].
    pub struct BlockContact -> types::BlockContactAnswer as value
}

/// Contacts and groups.
///
/// Reached by [`Client::people`](crate::Client::people).
///
/// ```no_run
/// # async fn example(client: wagate_sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.people().get_group("120363000000000000@g.us").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct People(pub(crate) Core);

impl People {
    /// Says which numbers have an account.
    ///
    /// `GET /api/contacts/exist`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [check-contacts](https://docs.sample.example/people/check-contacts).
    ///
    /// - `phones`: The numbers.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn check_contacts(
        &self,
        phones: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> CheckContacts {
        CheckContacts(Unsent::new(&self.0, &CHECK_CONTACTS).query_list("phones", phones))
    }

    /// Looks up a group.
    ///
    /// `GET /api/groups/{groupId}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-group](https://docs.sample.example/people/get-group).
    ///
    /// - `group_id`: The group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_group(&self, group_id: &str) -> GetGroup {
        GetGroup(Unsent::new(&self.0, &GET_GROUP).path("groupId", group_id))
    }
}

wagate_client::operation! {
    /// The request of [`People::check_contacts`].
    pub struct CheckContacts -> Vec<types::Existence> as value
}

wagate_client::operation! {
    /// The request of [`People::get_group`].
    pub struct GetGroup -> Option<types::Group> as lookup
}

pub(crate) static GET_CONTACT: Operation<'static> = API
    .get("getContact", "/api/{session}/contacts/{contactId}")
    .absent(
        &[
            wagate_client::Absent::new(404, &[("message", "\"Contact not found\"")]),
            wagate_client::Absent::new(404, &[("code", "17")]),
            wagate_client::Absent::new(410, &[]),
        ],
    );

pub(crate) static GET_CONTACTS: Operation<'static> = API
    .get("getContacts", "/api/contacts");

pub(crate) static BLOCK_CONTACT: Operation<'static> = API
    .post("blockContact", "/api/contacts/block");

pub(crate) static CHECK_CONTACTS: Operation<'static> = API
    .get("checkContacts", "/api/contacts/exist");

pub(crate) static GET_GROUP: Operation<'static> = API
    .get("getGroup", "/api/groups/{groupId}");

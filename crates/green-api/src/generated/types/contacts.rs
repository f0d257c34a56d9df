// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `contacts`.

/// What came of saving a contact; failures come with status 400 and a text instead.
///
/// Documented in `green-api/contacts/AddContact.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `add_contact` is no `Err`: look at it"]
#[non_exhaustive]
pub struct AddContactResult {
    /// True, since the contact was saved.
    #[cfg_attr(feature = "schemars", schemars(rename = "addContact"))]
    pub add_contact: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AddContactResult {
    add_contact: "addContact" as Optional,
} }

/// Which contact to remove.
///
/// Documented in `green-api/contacts/DeleteContact.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteContactRequest {
    /// The contact's number with country code, followed by `@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteContactRequest {
    chat_id: "chatId" as Required,
} }

impl DeleteContactRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What came of removing a contact; failures come with status 404 and a text instead.
///
/// Documented in `green-api/contacts/DeleteContact.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `delete_contact` is no `Err`: look at it"]
#[non_exhaustive]
pub struct DeleteContactResult {
    /// True, since the contact was removed.
    #[cfg_attr(feature = "schemars", schemars(rename = "deleteContact"))]
    pub delete_contact: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteContactResult {
    delete_contact: "deleteContact" as Optional,
} }

/// What came of changing a contact; failures come with status 404 and a text instead.
///
/// Documented in `green-api/contacts/EditContact.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `edit_contact` is no `Err`: look at it"]
#[non_exhaustive]
pub struct EditContactResult {
    /// True, since the contact was changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "editContact"))]
    pub edit_contact: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { EditContactResult {
    edit_contact: "editContact" as Optional,
} }

/// A contact and how to call it.
///
/// Documented in `green-api/contacts/AddContact.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SaveContactRequest {
    /// The contact's number with country code, followed by `@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The first name.
    #[cfg_attr(feature = "schemars", schemars(rename = "firstName"))]
    pub first_name: String,
    /// The last name.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastName"))]
    pub last_name: Option<String>,
    /// Whether the phone book of the account's phone gets the entry too.
    #[cfg_attr(feature = "schemars", schemars(rename = "saveInAddressbook"))]
    pub save_in_addressbook: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SaveContactRequest {
    chat_id: "chatId" as Required,
    first_name: "firstName" as Required,
    last_name: "lastName" as Optional,
    save_in_addressbook: "saveInAddressbook" as Optional,
} }

impl SaveContactRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            first_name: first_name.into(),
            last_name: None,
            save_in_addressbook: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `saveInAddressbook`.
    #[must_use]
    pub fn save_in_addressbook(mut self, save_in_addressbook: bool) -> Self {
        self.save_in_addressbook = Some(save_in_addressbook);
        self
    }
}

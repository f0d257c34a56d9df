// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: The phone book of the account.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The phone book of the account.
///
/// Reached by [`Client::contacts`](crate::Client::contacts).
#[derive(Debug, Clone)]
pub struct Contacts(pub(crate) Core);

impl Contacts {
    /// Saves a number as a contact.
    ///
    /// Where `saveInAddressbook` allows it, the phone book of the account's phone gets it too.
    ///
    /// `POST /waInstance{idInstance}/addContact/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [AddContact](https://green-api.com/en/docs/api/contacts/AddContact/).
    ///
    /// - `body`: The number and the name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The contact could not be saved; or the instance is starting, or is not linked to a WhatsApp account. After a
    ///   start, a few seconds of patience help.
    #[inline]
    pub fn add_contact(&self, body: types::SaveContactRequest) -> AddContact {
        AddContact(Unsent::new(&self.0, &ADD_CONTACT).json(&body))
    }

    /// Changes the name of a contact.
    ///
    /// Where `saveInAddressbook` allows it, the phone book of the account's phone is changed too.
    ///
    /// `POST /waInstance{idInstance}/editContact/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [EditContact](https://green-api.com/en/docs/api/contacts/EditContact/).
    ///
    /// - `body`: The number and the new name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The number has no WhatsApp account.
    #[inline]
    pub fn edit_contact(&self, body: types::SaveContactRequest) -> EditContact {
        EditContact(Unsent::new(&self.0, &EDIT_CONTACT).json(&body))
    }

    /// Deletes a contact, by its number.
    ///
    /// The vendor calls the method a beta version.
    ///
    /// `POST /waInstance{idInstance}/deleteContact/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [DeleteContact](https://green-api.com/en/docs/api/contacts/DeleteContact/).
    ///
    /// - `body`: Whom to remove.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The number has no WhatsApp account.
    #[inline]
    pub fn delete_contact(&self, body: types::DeleteContactRequest) -> DeleteContact {
        DeleteContact(Unsent::new(&self.0, &DELETE_CONTACT).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Contacts::add_contact`].
    pub struct AddContact -> types::AddContactResult as value
}

wagate_client::operation! {
    /// The request of [`Contacts::edit_contact`].
    pub struct EditContact -> types::EditContactResult as value
}

wagate_client::operation! {
    /// The request of [`Contacts::delete_contact`].
    pub struct DeleteContact -> types::DeleteContactResult as value
}

pub(crate) static ADD_CONTACT: Operation<'static> = API
    .post("addContact", "/waInstance{idInstance}/addContact/{apiTokenInstance}");

pub(crate) static EDIT_CONTACT: Operation<'static> = API
    .post("editContact", "/waInstance{idInstance}/editContact/{apiTokenInstance}");

pub(crate) static DELETE_CONTACT: Operation<'static> = API
    .post("deleteContact", "/waInstance{idInstance}/deleteContact/{apiTokenInstance}");

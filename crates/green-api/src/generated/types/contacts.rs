// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `contacts`.

use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// What came of saving a contact; failures come with status 400 and a text instead.
    ///
    /// Documented in [AddContact](https://green-api.com/en/docs/api/contacts/AddContact/).
    #[must_use = "a false `add_contact` is no `Err`: look at it"]
    pub struct AddContactResult: Default {
        /// True, since the contact was saved.
        pub add_contact: Option<bool> = "addContact" as LenientOptional,
    }
}

wagate_client::record! {
    /// Which contact to remove.
    ///
    /// Documented in [DeleteContact](https://green-api.com/en/docs/api/contacts/DeleteContact/).
    pub struct DeleteContactRequest: Request {
        /// The contact's number with country code, followed by `@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// What came of removing a contact; failures come with status 404 and a text instead.
    ///
    /// Documented in [DeleteContact](https://green-api.com/en/docs/api/contacts/DeleteContact/).
    #[must_use = "a false `delete_contact` is no `Err`: look at it"]
    pub struct DeleteContactResult: Default {
        /// True, since the contact was removed.
        pub delete_contact: Option<bool> = "deleteContact" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of changing a contact; failures come with status 404 and a text instead.
    ///
    /// Documented in [EditContact](https://green-api.com/en/docs/api/contacts/EditContact/).
    #[must_use = "a false `edit_contact` is no `Err`: look at it"]
    pub struct EditContactResult: Default {
        /// True, since the contact was changed.
        pub edit_contact: Option<bool> = "editContact" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact and how to call it.
    ///
    /// Documented in [AddContact](https://green-api.com/en/docs/api/contacts/AddContact/).
    pub struct SaveContactRequest: Request {
        /// The contact's number with country code, followed by `@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The first name.
        pub first_name: String = "firstName" as Required new(impl Into<String>),
        /// The last name.
        pub last_name: Option<String> = "lastName" as Optional set(impl Into<String>),
        /// Whether the phone book of the account's phone gets the entry too.
        pub save_in_addressbook: Option<bool> = "saveInAddressbook" as Optional set(bool),
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `contacts`.

use serde_json::Value;

wagate_client::record! {
    /// Whether one of several numbers has WhatsApp.
    ///
    /// Documented in [get-iswhatsapp-batch](https://developer.z-api.io/en/contacts/get-iswhatsapp-batch).
    pub struct CheckedPhone: Default {
        /// Whether the number has WhatsApp.
        pub exists: Option<bool> = "exists" as LenientOptional,
        /// The number as it was given.
        pub input_phone: Option<String> = "inputPhone" as LenientOptional,
        /// The number as WhatsApp has it; the ninth digit of Brazilian numbers may have come or gone. Where there is no
        /// account, the number as it was given.
        pub output_phone: Option<String> = "outputPhone" as LenientOptional,
        /// The linked id, which stands for the contact without the number; null where there is no account.
        pub lid: Option<String> = "lid" as LenientOptional,
    }
}

wagate_client::record! {
    /// Somebody whom the account knows, from the phone book or from a group that both are in.
    ///
    /// Documented in [get-contacts](https://developer.z-api.io/en/contacts/get-contacts).
    pub struct Contact: Default {
        /// The contact's number, digits only with country code, or a linked id ending in `@lid`.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// First and last name from the phone book; only filled for a saved number.
        pub name: Option<String> = "name" as LenientOptional,
        /// First name from the phone book; only filled for a saved number.
        pub short: Option<String> = "short" as LenientOptional,
        /// The name on the contact's vCard, if there is one.
        pub vname: Option<String> = "vname" as LenientOptional,
        /// The name that the contact chose in WhatsApp's settings.
        pub notify: Option<String> = "notify" as LenientOptional,
    }
}

wagate_client::record! {
    /// What WhatsApp and the account's phone book say about a contact.
    ///
    /// Documented in [get-metadata-contact](https://developer.z-api.io/en/contacts/get-metadata-contact).
    pub struct ContactMetadata: Default {
        /// The contact's number, digits only with country code, or a linked id ending in `@lid`.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// First and last name from the phone book; only filled for a saved number.
        pub name: Option<String> = "name" as LenientOptional,
        /// First name from the phone book; only filled for a saved number.
        pub short: Option<String> = "short" as LenientOptional,
        /// The name on the contact's vCard, if there is one.
        pub vname: Option<String> = "vname" as LenientOptional,
        /// The name that the contact chose in WhatsApp's settings.
        pub notify: Option<String> = "notify" as LenientOptional,
        /// The address of the contact's picture, valid for 48 hours.
        pub img_url: Option<String> = "imgUrl" as LenientOptional,
        /// The text that the contact wrote under "about" in the profile.
        pub about: Option<String> = "about" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of changing the phone book.
    ///
    /// Documented in [add-contacts](https://developer.z-api.io/en/contacts/add-contacts).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct ContactsChange: Default {
        /// Whether the phone book was changed.
        pub success: Option<bool> = "success" as LenientOptional,
        /// What went wrong. The pages only show it empty.
        pub errors: Vec<Value> = "errors" as List,
    }
}

wagate_client::record! {
    /// Whom to block or unblock.
    ///
    /// Documented in [block-contact](https://developer.z-api.io/en/contacts/block-contact).
    pub struct ModifyBlockedRequest: Request {
        /// The contact's number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// What to do.
        pub action: String = "action" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A contact to save in the phone book.
    ///
    /// Documented in [add-contacts](https://developer.z-api.io/en/contacts/add-contacts).
    pub struct NewContact: Request {
        /// First name.
        pub first_name: String = "firstName" as Required new(impl Into<String>),
        /// Last name.
        pub last_name: Option<String> = "lastName" as Optional set(impl Into<String>),
        /// The number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Whether a number has WhatsApp.
    ///
    /// Documented in [get-iswhatsapp](https://developer.z-api.io/en/contacts/get-iswhatsapp).
    pub struct PhoneCheck: Default {
        /// Whether the number has WhatsApp.
        pub exists: Option<bool> = "exists" as LenientOptional,
        /// The number as WhatsApp has it, digits only with country code.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The linked id, which stands for the contact without the number; null where there is no account.
        pub lid: Option<String> = "lid" as LenientOptional,
    }
}

wagate_client::record! {
    /// Numbers to check.
    ///
    /// Documented in [get-iswhatsapp-batch](https://developer.z-api.io/en/contacts/get-iswhatsapp-batch).
    pub struct PhonesCheckRequest: Request {
        /// The numbers, each with country code, digits only; up to 50,000 in one call.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// A contact's picture.
    ///
    /// Documented in [get-profile-picture](https://developer.z-api.io/en/contacts/get-profile-picture).
    pub struct ProfilePicture: Default {
        /// The address of the picture, valid for 48 hours.
        pub link: Option<String> = "link" as LenientOptional,
    }
}

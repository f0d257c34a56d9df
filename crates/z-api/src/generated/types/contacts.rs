// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `contacts`.

wagate_client::record! {
    /// What WhatsApp and the account's phone book say about a contact.
    ///
    /// Documented in [get-metadata-contact](https://developer.z-api.io/contacts/get-metadata-contact).
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
    /// A contact's picture.
    ///
    /// Documented in [get-profile-picture](https://developer.z-api.io/contacts/get-profile-picture).
    pub struct ProfilePicture: Default {
        /// The address of the picture, valid for 48 hours.
        pub link: Option<String> = "link" as LenientOptional,
    }
}

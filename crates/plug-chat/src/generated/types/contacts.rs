// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `contacts`.

wagate_client::record! {
    /// Somebody whom the account knows, from the phone book or from a group that both are in.
    ///
    /// Documented in [get-contacts](https://plug-chat-docs.vercel.app/contacts/get-contacts).
    pub struct Contact: Default {
        /// The contact's number, digits only with country code.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// First and last name from the phone book; only filled for a saved number.
        pub name: Option<String> = "name" as LenientOptional,
        /// First name from the phone book; only filled for a saved number.
        pub short: Option<String> = "short" as LenientOptional,
        /// The name on the contact's vCard, if there is one.
        pub vname: Option<String> = "vname" as LenientOptional,
        /// The name that the contact chose in WhatsApp's settings.
        pub notify: Option<String> = "notify" as LenientOptional,
        /// The address of the contact's picture, valid for 48 hours; `getMetadataContact` gives it.
        pub img_url: Option<String> = "imgUrl" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether a number has WhatsApp.
    ///
    /// Documented in [get-iswhatsapp](https://plug-chat-docs.vercel.app/contacts/get-iswhatsapp).
    pub struct PhoneCheck: Default {
        /// Whether the number has WhatsApp.
        pub exists: Option<bool> = "exists" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact's picture.
    ///
    /// Documented in [get-profile-picture](https://plug-chat-docs.vercel.app/contacts/get-profile-picture).
    pub struct ProfilePicture: Default {
        /// The address of the picture, valid for 48 hours.
        pub link: Option<String> = "link" as LenientOptional,
    }
}

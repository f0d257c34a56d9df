// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `contacts`.

use wagate_client::ChatId;

wagate_client::record! {
    /// A contact as WhatsApp and the account's phone book know it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct Contact: Default {
        /// The contact's chat id, such as `11231231231@c.us`, or with `@lid` at the end where the number is hidden.
        pub id: Option<ChatId> = "id" as LenientOptional,
        /// The phone number with country code, digits only.
        pub number: Option<String> = "number" as LenientOptional,
        /// The name from the phone book.
        pub name: Option<String> = "name" as LenientOptional,
        /// The name that the contact chose in WhatsApp.
        pub pushname: Option<String> = "pushname" as LenientOptional,
        /// The short form of the name from the phone book.
        pub short_name: Option<String> = "shortName" as LenientOptional,
        /// Whether this is the session's own account.
        pub is_me: Option<bool> = "isMe" as LenientOptional,
        /// Whether this is a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
        /// Whether the number is registered in WhatsApp.
        pub is_wa_contact: Option<bool> = "isWAContact" as LenientOptional,
        /// Whether the contact is saved in the phone book.
        pub is_my_contact: Option<bool> = "isMyContact" as LenientOptional,
        /// Whether the account blocked the contact.
        pub is_blocked: Option<bool> = "isBlocked" as LenientOptional,
    }
}

wagate_client::record! {
    /// The "about" text of a contact's profile.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct ContactAbout: Default {
        /// The text; null when the account may not see it.
        pub about: Option<String> = "about" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact's picture.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct ContactProfilePicture: Default {
        /// The address of the picture; null when the contact has none or does not show it.
        pub profile_picture_url: Option<String> = "profilePictureURL" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whom to block or unblock.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct ContactRequest: Request {
        /// The contact, as a phone number with country code, digits only, or as a chat id.
        pub contact_id: String = "contactId" as Required new(impl Into<String>),
        /// The name of the session whose account blocks or unblocks.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// Whether a contact was saved.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct ContactUpdate: Default {
        /// Whether it was saved.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// How many linked ids have a known phone number.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct LidCount: Default {
        /// The number.
        pub count: Option<i64> = "count" as LenientOptional,
    }
}

wagate_client::record! {
    /// A linked id, which hides a phone number, and the number.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct LidMapping: Default {
        /// The linked id, such as `123123123@lid`; null when it is unknown.
        pub lid: Option<ChatId> = "lid" as LenientOptional,
        /// The chat id with the phone number, such as `123456789@c.us`; null when it is unknown.
        pub pn: Option<ChatId> = "pn" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What contacts are sorted by; `id` is the chat id, `name` the contact's name.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub enum SortBy {
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
    }
}

wagate_client::record! {
    /// The name of a contact.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/contacts/).
    pub struct UpdateContactRequest: Request {
        /// The first name.
        pub first_name: String = "firstName" as Required new(impl Into<String>),
        /// The last name.
        pub last_name: String = "lastName" as Required new(impl Into<String>),
    }
}

wagate_client::any_answer! {
    /// What `blockContact` answers, of which the documentation shows nothing.
    pub struct BlockContactAnswer
}

wagate_client::any_answer! {
    /// What `unblockContact` answers, of which the documentation shows nothing.
    pub struct UnblockContactAnswer
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `privacy`.

wagate_client::open_enum! {
    /// Whether a contact comes onto a list of exceptions or off it.
    ///
    /// Documented in [set-photo-visualization](https://developer.z-api.io/en/privacy/set-photo-visualization).
    pub enum BlacklistAction {
        /// `add`.
        Add = "add",
        /// `remove`.
        Remove = "remove",
    }
}

wagate_client::record! {
    /// A change to a list of exceptions.
    ///
    /// Documented in [set-photo-visualization](https://developer.z-api.io/en/privacy/set-photo-visualization).
    pub struct BlacklistChange: Request {
        /// Whether the contact comes onto the list or off it.
        pub action: BlacklistAction = "action" as Required new(impl Into<BlacklistAction>),
        /// The contact's number, digits only with country code.
        pub phone: String = "phone" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// The exceptions from a privacy setting.
    ///
    /// Documented in [get-disallowed-contacts](https://developer.z-api.io/en/privacy/get-disallowed-contacts).
    pub struct DisallowedContacts: Default {
        /// The numbers of the contacts, digits only with country code.
        pub disallowed_contacts: Vec<String> = "disallowedContacts" as LenientList,
    }
}

wagate_client::open_enum! {
    /// Everybody, contacts, or contacts but those on the list of exceptions.
    ///
    /// Documented in [set-group-add-permission](https://developer.z-api.io/en/privacy/set-group-add-permission).
    pub enum GroupAddPermission {
        /// `ALL`.
        All = "ALL",
        /// `CONTACTS`.
        Contacts = "CONTACTS",
        /// `CONTACT_BLACKLIST`.
        ContactBlacklist = "CONTACT_BLACKLIST",
    }
}

wagate_client::record! {
    /// Who may add the account to groups.
    ///
    /// Documented in [set-group-add-permission](https://developer.z-api.io/en/privacy/set-group-add-permission).
    pub struct GroupAddPermissionRequest: Request {
        /// Who may.
        pub type_: GroupAddPermission = "type" as Required new(impl Into<GroupAddPermission>),
        /// Changes to the list of exceptions, with `CONTACT_BLACKLIST` only. Each setting has a list of its own; whoever is on
        /// it stays there without being sent again.
        pub contacts_blacklist: Option<Vec<BlacklistChange>> = "contactsBlacklist" as Optional set(Vec<BlacklistChange>),
    }
}

wagate_client::open_enum! {
    /// Everybody, or whoever may see when the account was last online.
    ///
    /// Documented in [set-privacy-online](https://developer.z-api.io/en/privacy/set-privacy-online).
    pub enum OnlineVisibility {
        /// `ALL`.
        All = "ALL",
        /// `SAME_LAST_SEEN`.
        SameLastSeen = "SAME_LAST_SEEN",
    }
}

wagate_client::record! {
    /// Who may see whether the account is online.
    ///
    /// Documented in [set-privacy-online](https://developer.z-api.io/en/privacy/set-privacy-online).
    pub struct OnlineVisibilityRequest: Request {
        /// Who may see it.
        pub visualization_type: OnlineVisibility = "visualizationType" as Required new(impl Into<OnlineVisibility>),
    }
}

wagate_client::open_enum! {
    /// Everybody, nobody, contacts, or contacts but those on the list of exceptions.
    ///
    /// Documented in [set-photo-visualization](https://developer.z-api.io/en/privacy/set-photo-visualization).
    pub enum Visibility {
        /// `ALL`.
        All = "ALL",
        /// `NONE`.
        None = "NONE",
        /// `CONTACTS`.
        Contacts = "CONTACTS",
        /// `CONTACT_BLACKLIST`.
        ContactBlacklist = "CONTACT_BLACKLIST",
    }
}

wagate_client::record! {
    /// Who may see something of the account.
    ///
    /// Documented in [set-photo-visualization](https://developer.z-api.io/en/privacy/set-photo-visualization).
    pub struct VisibilityRequest: Request {
        /// Who may see it.
        pub visualization_type: Visibility = "visualizationType" as Required new(impl Into<Visibility>),
        /// Changes to the list of exceptions, with `CONTACT_BLACKLIST` only. Each setting has a list of its own; whoever is on
        /// it stays there without being sent again.
        pub contacts_blacklist: Option<Vec<BlacklistChange>> = "contactsBlacklist" as Optional set(Vec<BlacklistChange>),
    }
}

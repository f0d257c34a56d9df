// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `broadcasts`.

wagate_client::record! {
    /// A broadcast list.
    ///
    /// Documented in [list-broadcast](https://developer.z-api.io/en/broadcast/list-broadcast).
    pub struct BroadcastList {
        /// The id of the list, which ends in `@broadcast`; it is what a message to the list has as its chat.
        pub broadcast_id: String = "broadcastId" as Success,
        /// The name of the list.
        pub name: Option<String> = "name" as LenientOptional,
        /// The numbers of the people on the list, with country code, digits only.
        pub phones: Vec<String> = "phones" as LenientList,
    }
}

wagate_client::record! {
    /// A new broadcast list.
    ///
    /// Documented in [create-broadcast](https://developer.z-api.io/en/broadcast/create-broadcast).
    pub struct CreateBroadcastRequest: Request {
        /// The name of the list.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The numbers of the people on the list, with country code, digits only.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// Whether a broadcast list was deleted.
    ///
    /// Documented in [delete-broadcast](https://developer.z-api.io/en/broadcast/delete-broadcast).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct DeletedBroadcast: Default {
        /// True if it was.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// What a broadcast list is changed to.
    ///
    /// Documented in [update-broadcast](https://developer.z-api.io/en/broadcast/update-broadcast).
    pub struct UpdateBroadcastRequest: Request {
        /// The new name; the old one stays if left out.
        pub name: Option<String> = "name" as Optional set(impl Into<String>),
        /// The numbers of all people on the list from now on; who is not named is no longer on it.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `apps`.

wagate_client::open_enum! {
    /// Which app it is.
    ///
    /// Not documented; seen: In the vendor's description of servers from 2026.8.2 on.
    pub enum AppName {
        /// `chatwoot`.
        Chatwoot = "chatwoot",
        /// `calls`.
        Calls = "calls",
        /// `mcp`.
        Mcp = "mcp",
        /// `argentine-phone-numbers`.
        ArgentinePhoneNumbers = "argentine-phone-numbers",
        /// `brazilian-phone-numbers`.
        BrazilianPhoneNumbers = "brazilian-phone-numbers",
        /// `mexican-phone-numbers`.
        MexicanPhoneNumbers = "mexican-phone-numbers",
        /// `phone-numbers`.
        PhoneNumbers = "phone-numbers",
    }
}

wagate_client::record! {
    /// What was found out about a phone number.
    ///
    /// Not documented; seen: In the source of servers from 2026.8.2 on.
    pub struct CachedPhoneNumber: Default {
        /// The number that was looked up, digits only.
        pub key: Option<String> = "key" as LenientOptional,
        /// The chat id that was found; in memory, empty for a number that is not in WhatsApp.
        pub chat_id: Option<String> = "chatId" as LenientOptional,
        /// The number of the entry; only in the database.
        pub id: Option<i64> = "id" as LenientOptional,
        /// Whether WhatsApp confirmed it; only in the database.
        pub verified: Option<bool> = "verified" as LenientOptional,
        /// When it was found out, in ISO 8601; only in the database.
        pub resolved_at: Option<String> = "resolvedAt" as LenientOptional,
        /// When it is forgotten, in ISO 8601, null for never; only in memory.
        pub expires_at: Option<String> = "expiresAt" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Which of the apps for phone numbers it is, by country, or the one with rules of your own.
    ///
    /// Not documented; seen: In servers from 2026.8.2 on, for Brazil, and from 2026.9.1 on.
    pub enum PhoneNumbersAppName {
        /// `argentine-phone-numbers`.
        ArgentinePhoneNumbers = "argentine-phone-numbers",
        /// `brazilian-phone-numbers`.
        BrazilianPhoneNumbers = "brazilian-phone-numbers",
        /// `mexican-phone-numbers`.
        MexicanPhoneNumbers = "mexican-phone-numbers",
        /// `phone-numbers`.
        PhoneNumbers = "phone-numbers",
    }
}

wagate_client::record! {
    /// How many phone numbers one cache holds.
    ///
    /// Not documented; seen: In the source of servers from 2026.8.2 on.
    pub struct PhoneNumbersCacheCount: Default {
        /// All of them.
        pub total: Option<i64> = "total" as LenientOptional,
        /// Those that WhatsApp confirmed; only for the database.
        pub verified: Option<i64> = "verified" as LenientOptional,
    }
}

wagate_client::record! {
    /// How many phone numbers are cached.
    ///
    /// Not documented; seen: In the source of servers from 2026.8.2 on.
    pub struct PhoneNumbersCacheStats: Default {
        /// In memory; null where the session does not run.
        pub memory: Option<PhoneNumbersCacheCount> = "memory" as Optional,
        /// In the database; null where that is switched off.
        pub db: Option<PhoneNumbersCacheCount> = "db" as Optional,
    }
}

wagate_client::record! {
    /// How many cached phone numbers were deleted.
    ///
    /// Not documented; seen: In the source of servers from 2026.8.2 on.
    pub struct PurgedPhoneNumbers: Default {
        /// How many were deleted from the database.
        pub deleted: Option<i64> = "deleted" as LenientOptional,
    }
}

wagate_client::any_answer! {
    /// What `deleteApp` answers, of which the documentation shows nothing.
    pub struct DeleteAppAnswer
}

wagate_client::any_answer! {
    /// What `purgeApp` answers, of which the documentation shows nothing.
    pub struct PurgeAppAnswer
}

wagate_client::any_answer! {
    /// What `purgeSessionApp` answers, of which the documentation shows nothing.
    pub struct PurgeSessionAppAnswer
}

wagate_client::any_answer! {
    /// What `callMcp` answers, of which the documentation shows nothing.
    pub struct CallMcpAnswer
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `shared`.

wagate_client::open_enum! {
    /// Whether an entry is a person or a group.
    ///
    /// Documented in `green-api/statuses/GetStatusStatistic.md`.
    pub enum ContactKind {
        /// `user`.
        User = "user",
        /// `group`.
        Group = "group",
    }
}

wagate_client::open_enum! {
    /// Whether an instance is linked and ready. `authorized`: linked to an account and ready; `notAuthorized`: not linked;
    /// `blocked`: WhatsApp banned the account; `starting`: not ready for up to 5 minutes; `sleepMode`: a former state, the
    /// phone is switched off; `yellowCard`: sending is suspended, since the account was taken for a sender of spam;
    /// `suspended` is not explained.
    ///
    /// Documented in `green-api/account/GetStateInstance.md`.
    pub enum InstanceState {
        /// `notAuthorized`.
        NotAuthorized = "notAuthorized",
        /// `authorized`.
        Authorized = "authorized",
        /// `blocked`.
        Blocked = "blocked",
        /// `sleepMode`.
        SleepMode = "sleepMode",
        /// `starting`.
        Starting = "starting",
        /// `yellowCard`.
        YellowCard = "yellowCard",
        /// `suspended`.
        Suspended = "suspended",
    }
}

wagate_client::open_enum! {
    /// Whether the connection between an instance and WhatsApp is open. `online`: open, messages get through; `offline`:
    /// closed.
    ///
    /// Documented in `green-api/account/GetStatusInstance.md`.
    pub enum InstanceStatus {
        /// `online`.
        Online = "online",
        /// `offline`.
        Offline = "offline",
    }
}

wagate_client::open_enum! {
    /// Whether something of a quota is left.
    ///
    /// Documented in `green-api/account/GetSettings.md`.
    pub enum QuotaState {
        /// `QUOTE_ALLOWED`.
        QuoteAllowed = "QUOTE_ALLOWED",
        /// `QUOTE_EXCEEDED`.
        QuoteExceeded = "QUOTE_EXCEEDED",
        /// `CORRESPONDENTS_QUOTE_EXCEEDED`.
        CorrespondentsQuoteExceeded = "CORRESPONDENTS_QUOTE_EXCEEDED",
    }
}

wagate_client::record! {
    /// How much of a monthly quota is used up.
    ///
    /// Documented in `green-api/account/GetSettings.md`.
    pub struct QuotaUse: Default {
        /// The method that is counted, in lower case; `correspondents` where chats are counted.
        pub method: Option<String> = "method" as LenientOptional,
        /// How many calls or chats of this month are used up.
        pub used: Option<i64> = "used" as LenientOptional,
        /// How many there are in a month. The example of a method without a limit shows 0.
        pub total: Option<i64> = "total" as LenientOptional,
        /// Whether something is left.
        pub status: Option<QuotaState> = "status" as Optional,
        /// What the quota means for the caller, in words; left out while something is left.
        pub description: Option<String> = "description" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Whether something is switched on.
    ///
    /// Documented in `green-api/account/GetSettings.md`.
    pub enum YesNo {
        /// `yes`.
        Yes = "yes",
        /// `no`.
        No = "no",
    }
}

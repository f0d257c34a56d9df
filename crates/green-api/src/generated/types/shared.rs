// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `shared`.

/// Whether an entry is a person or a group.
///
/// Documented in `green-api/statuses/GetStatusStatistic.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ContactKind {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { ContactKind {
    User = "user",
    Group = "group",
} }

/// Whether an instance is linked and ready. `authorized`: linked to an account and ready; `notAuthorized`: not linked;
/// `blocked`: WhatsApp banned the account; `starting`: not ready for up to 5 minutes; `sleepMode`: a former state, the
/// phone is switched off; `yellowCard`: sending is suspended, since the account was taken for a sender of spam;
/// `suspended` is not explained.
///
/// Documented in `green-api/account/GetStateInstance.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InstanceState {
    /// `notAuthorized`.
    NotAuthorized,
    /// `authorized`.
    Authorized,
    /// `blocked`.
    Blocked,
    /// `sleepMode`.
    SleepMode,
    /// `starting`.
    Starting,
    /// `yellowCard`.
    YellowCard,
    /// `suspended`.
    Suspended,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { InstanceState {
    NotAuthorized = "notAuthorized",
    Authorized = "authorized",
    Blocked = "blocked",
    SleepMode = "sleepMode",
    Starting = "starting",
    YellowCard = "yellowCard",
    Suspended = "suspended",
} }

/// Whether the connection between an instance and WhatsApp is open. `online`: open, messages get through; `offline`:
/// closed.
///
/// Documented in `green-api/account/GetStatusInstance.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { InstanceStatus {
    Online = "online",
    Offline = "offline",
} }

/// Whether something of a quota is left.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QuotaState {
    /// `QUOTE_ALLOWED`.
    QuoteAllowed,
    /// `QUOTE_EXCEEDED`.
    QuoteExceeded,
    /// `CORRESPONDENTS_QUOTE_EXCEEDED`.
    CorrespondentsQuoteExceeded,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { QuotaState {
    QuoteAllowed = "QUOTE_ALLOWED",
    QuoteExceeded = "QUOTE_EXCEEDED",
    CorrespondentsQuoteExceeded = "CORRESPONDENTS_QUOTE_EXCEEDED",
} }

/// How much of a monthly quota is used up.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotaUse {
    /// The method that is counted, in lower case; `correspondents` where chats are counted.
    pub method: Option<String>,
    /// How many calls or chats of this month are used up.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<i64>")
    )]
    pub used: Option<i64>,
    /// How many there are in a month. The example of a method without a limit shows 0.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<i64>")
    )]
    pub total: Option<i64>,
    /// Whether something is left.
    pub status: Option<QuotaState>,
    /// What the quota means for the caller, in words; left out while something is left.
    pub description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotaUse {
    method: "method" as Optional,
    used: "used" as LenientOptional,
    total: "total" as LenientOptional,
    status: "status" as Optional,
    description: "description" as Optional,
} }

/// Whether something is switched on.
///
/// Documented in `green-api/account/GetSettings.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum YesNo {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { YesNo {
    Yes = "yes",
    No = "no",
} }

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `contacts`.

/// A contact as WhatsApp and the account's phone book know it.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contact {
    /// The contact's chat id, such as `11231231231@c.us`.
    pub id: Option<String>,
    /// The phone number with country code, digits only.
    pub number: Option<String>,
    /// The name from the phone book.
    pub name: Option<String>,
    /// The name that the contact chose in WhatsApp.
    pub pushname: Option<String>,
    /// The short form of the name from the phone book.
    #[cfg_attr(feature = "schemars", schemars(rename = "shortName"))]
    pub short_name: Option<String>,
    /// Whether this is the session's own account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMe"))]
    pub is_me: Option<bool>,
    /// Whether this is a group.
    #[cfg_attr(feature = "schemars", schemars(rename = "isGroup"))]
    pub is_group: Option<bool>,
    /// Whether the number is registered in WhatsApp.
    #[cfg_attr(feature = "schemars", schemars(rename = "isWAContact"))]
    pub is_wa_contact: Option<bool>,
    /// Whether the contact is saved in the phone book.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMyContact"))]
    pub is_my_contact: Option<bool>,
    /// Whether the account blocked the contact.
    #[cfg_attr(feature = "schemars", schemars(rename = "isBlocked"))]
    pub is_blocked: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { Contact {
    id: "id" as Optional,
    number: "number" as Optional,
    name: "name" as Optional,
    pushname: "pushname" as Optional,
    short_name: "shortName" as Optional,
    is_me: "isMe" as Optional,
    is_group: "isGroup" as Optional,
    is_wa_contact: "isWAContact" as Optional,
    is_my_contact: "isMyContact" as Optional,
    is_blocked: "isBlocked" as Optional,
} }

/// The "about" text of a contact's profile.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactAbout {
    /// The text.
    pub about: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactAbout {
    about: "about" as Optional,
} }

/// A contact's picture.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactProfilePicture {
    /// The address of the picture; null when the contact has none or does not show it.
    #[cfg_attr(feature = "schemars", schemars(rename = "profilePictureURL"))]
    pub profile_picture_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactProfilePicture {
    profile_picture_url: "profilePictureURL" as Optional,
} }

/// Whom to block or unblock.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactRequest {
    /// The contact, as a phone number with country code, digits only, or as a chat id.
    #[cfg_attr(feature = "schemars", schemars(rename = "contactId"))]
    pub contact_id: String,
    /// The name of the session whose account blocks or unblocks.
    pub session: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactRequest {
    contact_id: "contactId" as Required,
    session: "session" as Optional,
} }

impl ContactRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            session: None,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// Whether a phone number is registered in WhatsApp.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `number_exists` is no `Err`: look at it"]
#[non_exhaustive]
pub struct PhoneNumberStatus {
    /// Whether the number is registered.
    #[cfg_attr(feature = "schemars", schemars(rename = "numberExists"))]
    pub number_exists: Option<bool>,
    /// The chat id to write to, such as `123123123@c.us`; only there for a registered number.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PhoneNumberStatus {
    number_exists: "numberExists" as Optional,
    chat_id: "chatId" as Optional,
} }

/// What contacts are sorted by; `id` is the chat id, `name` the contact's name.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortBy {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { SortBy {
    Id = "id",
    Name = "name",
} }

/// The direction of an order, ascending or descending.
///
/// Documented in `waha/content/docs/how-to/contacts/index.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { SortOrder {
    Asc = "asc",
    Desc = "desc",
} }

wagate_client::any_answer! {
    /// What `blockContact` answers, of which the documentation shows nothing.
    BlockContactAnswer
}

wagate_client::any_answer! {
    /// What `unblockContact` answers, of which the documentation shows nothing.
    UnblockContactAnswer
}

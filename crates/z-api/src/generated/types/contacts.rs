// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `contacts`.

/// What an instance knows about a phone number.
///
/// Documented in `z-api/pt/contacts/get-metadata-contact.md` (pt).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contact {
    /// The phone number, digits only.
    pub phone: Option<String>,
    /// The full name in the address book; only for saved contacts.
    pub name: Option<String>,
    /// The short name in the address book; only for saved contacts.
    pub short: Option<String>,
    /// The name on the contact's vCard, if it has one.
    pub vname: Option<String>,
    /// The name that the contact chose in WhatsApp.
    pub notify: Option<String>,
    /// The address of the picture; WhatsApp removes it after 48 hours.
    #[cfg_attr(feature = "schemars", schemars(rename = "imgUrl"))]
    pub img_url: Option<String>,
    /// The text that the contact shows about itself.
    pub about: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { Contact {
    phone: "phone" as Optional,
    name: "name" as Optional,
    short: "short" as Optional,
    vname: "vname" as Optional,
    notify: "notify" as Optional,
    img_url: "imgUrl" as Optional,
    about: "about" as Optional,
} }

/// Where a contact's picture is now.
///
/// Documented in `z-api/pt/contacts/get-profile-picture.md` (pt).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfilePicture {
    /// The address of the picture; WhatsApp removes it after 48 hours.
    pub link: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProfilePicture {
    link: "link" as Optional,
} }

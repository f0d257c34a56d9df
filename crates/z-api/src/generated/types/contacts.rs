// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `contacts`.

/// What WhatsApp and the account's phone book say about a contact.
///
/// Documented in `z-api/pt/contacts/get-metadata-contact.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactMetadata {
    /// The contact's number, digits only with country code, or a linked id ending in `@lid`.
    pub phone: Option<String>,
    /// First and last name from the phone book; only filled for a saved number.
    pub name: Option<String>,
    /// First name from the phone book; only filled for a saved number.
    pub short: Option<String>,
    /// The name on the contact's vCard, if there is one.
    pub vname: Option<String>,
    /// The name that the contact chose in WhatsApp's settings.
    pub notify: Option<String>,
    /// The address of the contact's picture, valid for 48 hours.
    #[cfg_attr(feature = "schemars", schemars(rename = "imgUrl"))]
    pub img_url: Option<String>,
    /// The text that the contact wrote under "about" in the profile.
    pub about: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactMetadata {
    phone: "phone" as Optional,
    name: "name" as Optional,
    short: "short" as Optional,
    vname: "vname" as Optional,
    notify: "notify" as Optional,
    img_url: "imgUrl" as Optional,
    about: "about" as Optional,
} }

/// A contact's picture.
///
/// Documented in `z-api/pt/contacts/get-profile-picture.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfilePicture {
    /// The address of the picture, valid for 48 hours.
    pub link: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProfilePicture {
    link: "link" as Optional,
} }

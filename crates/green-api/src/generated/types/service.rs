// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `service`.

/// What WhatsApp and the account's phone book say about a contact.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInfo {
    /// The address of the contact's picture.
    pub avatar: Option<String>,
    /// The name from the contact's WhatsApp profile; empty as long as the account got no message or
    /// reaction from the contact.
    pub name: Option<String>,
    /// The name from the phone book; empty for a number that is not saved in it.
    #[cfg_attr(feature = "schemars", schemars(rename = "contactName"))]
    pub contact_name: Option<String>,
    /// The e-mail address from the business profile.
    pub email: Option<String>,
    /// The line of business, in words.
    pub category: Option<String>,
    /// How the business describes itself.
    pub description: Option<String>,
    /// The products that the business offers.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_list::<Product>")
    )]
    pub products: Vec<Product>,
    /// The contact's id, such as `71234567890@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// When the contact was last online. The docs give no format, and null in the example.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "lastSeen",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub last_seen: Option<String>,
    /// Whether the chat with the contact is archived.
    #[cfg_attr(feature = "schemars", schemars(rename = "isArchive"))]
    pub is_archive: Option<bool>,
    /// Whether messages of the chat disappear after a while.
    #[cfg_attr(feature = "schemars", schemars(rename = "isDisappearing"))]
    pub is_disappearing: Option<bool>,
    /// Whether notifications of the chat are switched off.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMute"))]
    pub is_mute: Option<bool>,
    /// How long messages of the chat live, in seconds; 0 means that they stay.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageExpiration"))]
    pub message_expiration: Option<i64>,
    /// When notifications of the chat are switched on again. The docs give no unit; null in the
    /// example.
    #[cfg_attr(feature = "schemars", schemars(rename = "muteExpiration"))]
    pub mute_expiration: Option<i64>,
    /// Whether the contact uses WhatsApp Business.
    #[cfg_attr(feature = "schemars", schemars(rename = "isBusiness"))]
    pub is_business: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactInfo {
    avatar: "avatar" as Optional,
    name: "name" as Optional,
    contact_name: "contactName" as Optional,
    email: "email" as Optional,
    category: "category" as Optional,
    description: "description" as Optional,
    products: "products" as LenientList,
    chat_id: "chatId" as Optional,
    last_seen: "lastSeen" as LenientOptional,
    is_archive: "isArchive" as Optional,
    is_disappearing: "isDisappearing" as Optional,
    is_mute: "isMute" as Optional,
    message_expiration: "messageExpiration" | "messageexpiration" as Optional,
    mute_expiration: "muteExpiration" | "muteexpiration" as Optional,
    is_business: "isBusiness" as Optional,
} }

/// Whom to look up.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInfoRequest {
    /// The contact: the number with country code, digits only, followed by `@c.us`; or a linked id
    /// ending in `@lid`. Ids of groups, which end in `@g.us`, are refused with 400.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactInfoRequest {
    chat_id: "chatId" as Required,
} }

impl ContactInfoRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A product that a business offers.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Product {
    /// The product's id, digits.
    pub id: Option<String>,
    /// The addresses of the product's picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "imageUrls"))]
    pub image_urls: Option<ProductImageUrls>,
    /// Whether WhatsApp approved the product.
    #[cfg_attr(feature = "schemars", schemars(rename = "reviewStatus"))]
    pub review_status: Option<ProductReviewStatus>,
    /// Whether the product can be had; `in stock`, for example.
    pub availability: Option<String>,
    /// The product's name.
    pub name: Option<String>,
    /// What the business says about the product; left out where it says nothing.
    pub description: Option<String>,
    /// The price. The docs give neither a format nor a currency, and null in the example.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub price: Option<String>,
    /// Whether the product is hidden from customers.
    #[cfg_attr(feature = "schemars", schemars(rename = "isHidden"))]
    pub is_hidden: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { Product {
    id: "id" as Optional,
    image_urls: "imageUrls" as Optional,
    review_status: "reviewStatus" as Optional,
    availability: "availability" as Optional,
    name: "name" as Optional,
    description: "description" as Optional,
    price: "price" as LenientOptional,
    is_hidden: "isHidden" as Optional,
} }

/// The addresses of a product's picture in two sizes.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductImageUrls {
    /// The address of a small preview.
    pub requested: Option<String>,
    /// The address of the picture in full size.
    pub original: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProductImageUrls {
    requested: "requested" as Optional,
    original: "original" as Optional,
} }

/// What came of the reviews of a product.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductReviewStatus {
    /// What came of WhatsApp's review; `APPROVED`, for example.
    pub whatsapp: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProductReviewStatus {
    whatsapp: "whatsapp" as Optional,
} }

/// Whether something of a quota is left.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
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
/// Documented in `green-api/service/GetContactInfo.md` (en).
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

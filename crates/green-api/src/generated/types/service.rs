// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `service`.

/// What the service knows about a contact.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInfo {
    /// The address of the picture.
    pub avatar: Option<String>,
    /// The name that the contact chose; empty while it has neither written nor reacted.
    pub name: Option<String>,
    /// The name in the address book; empty when it is not saved.
    #[cfg_attr(feature = "schemars", schemars(rename = "contactName"))]
    pub contact_name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The category of a business.
    pub category: Option<String>,
    /// The description of a business.
    pub description: Option<String>,
    /// The products of a business.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_list::<Product>")
    )]
    pub products: Vec<Product>,
    /// The chat id, `79001234567@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// When the contact was last online.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "lastSeen",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub last_seen: Option<String>,
    /// Whether the chat is archived.
    #[cfg_attr(feature = "schemars", schemars(rename = "isArchive"))]
    pub is_archive: Option<bool>,
    /// Whether messages in the chat disappear.
    #[cfg_attr(feature = "schemars", schemars(rename = "isDisappearing"))]
    pub is_disappearing: Option<bool>,
    /// Whether notifications of the chat are off.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMute"))]
    pub is_mute: Option<bool>,
    /// How long messages in the chat live, in seconds.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageExpiration"))]
    pub message_expiration: Option<i64>,
    /// When notifications of the chat come back on, Unix time in seconds.
    #[cfg_attr(feature = "schemars", schemars(rename = "muteExpiration"))]
    pub mute_expiration: Option<i64>,
    /// Whether it is a WhatsApp Business account.
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

/// Names a contact.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInfoRequest {
    /// The chat id of the contact, `79001234567@c.us`; not of a group.
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

/// A product of a business.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Product {
    /// The id of the product.
    pub id: Option<String>,
    /// The pictures of the product.
    #[cfg_attr(feature = "schemars", schemars(rename = "imageUrls"))]
    pub image_urls: Option<ProductImages>,
    /// Whether it can be had, such as `in stock`.
    pub availability: Option<String>,
    /// What WhatsApp thinks of it.
    #[cfg_attr(feature = "schemars", schemars(rename = "reviewStatus"))]
    pub review_status: Option<ProductReview>,
    /// The name of the product.
    pub name: Option<String>,
    /// What it is; left out when the business wrote nothing.
    pub description: Option<String>,
    /// The price, as a text; null when there is none.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub price: Option<String>,
    /// Whether it is hidden.
    #[cfg_attr(feature = "schemars", schemars(rename = "isHidden"))]
    pub is_hidden: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { Product {
    id: "id" as Optional,
    image_urls: "imageUrls" as Optional,
    availability: "availability" as Optional,
    review_status: "reviewStatus" as Optional,
    name: "name" as Optional,
    description: "description" as Optional,
    price: "price" as LenientOptional,
    is_hidden: "isHidden" as Optional,
} }

/// The pictures of a product.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductImages {
    /// The address of the small picture.
    pub requested: Option<String>,
    /// The address of the large picture.
    pub original: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProductImages {
    requested: "requested" as Optional,
    original: "original" as Optional,
} }

/// The outcome of a review.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductReview {
    /// WhatsApp's outcome, such as `APPROVED`.
    pub whatsapp: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ProductReview {
    whatsapp: "whatsapp" as Optional,
} }

/// Whether a quota is used up.
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

/// How much of a quota is used.
///
/// Documented in `green-api/service/GetContactInfo.md` (en).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotaStatus {
    /// The method, in lower case, or `correspondents`.
    pub method: Option<String>,
    /// How many were used.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<i64>")
    )]
    pub used: Option<i64>,
    /// How many the plan allows.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<i64>")
    )]
    pub total: Option<i64>,
    /// Whether it may go on.
    pub status: Option<QuotaState>,
    /// What to do about it; only there when the quota is used up.
    pub description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotaStatus {
    method: "method" as Optional,
    used: "used" as LenientOptional,
    total: "total" as LenientOptional,
    status: "status" as Optional,
    description: "description" as Optional,
} }

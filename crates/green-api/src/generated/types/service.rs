// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `service`.

use super::ContactKind;

/// Which chat to archive.
///
/// Documented in `green-api/service/ArchiveChat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchiveChatRequest {
    /// The chat, personal or of a group, such as `71234567890@c.us` or `120363043968066561@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ArchiveChatRequest {
    chat_id: "chatId" as Required,
} }

impl ArchiveChatRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// The picture of a person or group.
///
/// Documented in `green-api/service/GetAvatar.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Avatar {
    /// The address of the picture; empty where none is set or the privacy settings hide it.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlAvatar"))]
    pub url_avatar: Option<String>,
    /// Whether the account may see the picture; true as well where none is set or the number has no account, false where
    /// the privacy settings hide it.
    pub available: Option<bool>,
    /// Whether the number has a WhatsApp account; earlier editions of the page only.
    #[cfg_attr(feature = "schemars", schemars(rename = "existsWhatsapp"))]
    pub exists_whatsapp: Option<bool>,
    /// Why there is no picture, `bad request data` or `get avatar timeout limit exceeded`; earlier editions of the page
    /// only.
    pub reason: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { Avatar {
    url_avatar: "urlAvatar" as Optional,
    available: "available" as Optional,
    exists_whatsapp: "existsWhatsapp" as Optional,
    reason: "reason" as Optional,
} }

/// Whose picture to look up.
///
/// Documented in `green-api/service/GetAvatar.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AvatarRequest {
    /// A person, as the number with country code followed by `@c.us`, or a group, whose id ends in `@g.us`; the account's
    /// own number for its own picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AvatarRequest {
    chat_id: "chatId" as Required,
} }

impl AvatarRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A chat of the account.
///
/// Documented in `green-api/service/GetChats.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatEntry {
    /// Whether the chat is archived.
    pub archive: Option<bool>,
    /// The chat's id, which ends in `@c.us`, `@g.us` or `@lid`.
    pub id: Option<String>,
    /// How long messages live, in seconds: 0 where they stay, 86400 for a day, 604800 for a week, 7776000 for 90 days.
    #[cfg_attr(feature = "schemars", schemars(rename = "ephemeralExpiration"))]
    pub ephemeral_expiration: Option<i64>,
    /// When that time was set, as UNIX time in seconds; 0 in the example where messages stay.
    #[cfg_attr(feature = "schemars", schemars(rename = "ephemeralSettingTimestamp"))]
    pub ephemeral_setting_timestamp: Option<i64>,
    /// The name of the contact or group.
    pub name: Option<String>,
    /// Whether the chat is with a person or a group.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ContactKind>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ChatEntry {
    archive: "archive" as Optional,
    id: "id" as Optional,
    ephemeral_expiration: "ephemeralExpiration" as Optional,
    ephemeral_setting_timestamp: "ephemeralSettingTimestamp" as Optional,
    name: "name" as Optional,
    type_: "type" as Optional,
} }

/// Which number to check.
///
/// Documented in `green-api/service/CheckWhatsapp.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckWhatsappRequest {
    /// The number with country code, 11 to 16 digits; above 12 digits it may be refused with 400.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CheckWhatsappRequest {
    phone_number: "phoneNumber" as Required,
} }

impl CheckWhatsappRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(phone_number: i64) -> Self {
        Self {
            phone_number,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What the check of a number found.
///
/// Documented in `green-api/service/CheckWhatsapp.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `exists_whatsapp` is no `Err`: look at it"]
#[non_exhaustive]
pub struct CheckWhatsappResult {
    /// Whether the number has a WhatsApp account.
    #[cfg_attr(feature = "schemars", schemars(rename = "existsWhatsapp"))]
    pub exists_whatsapp: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CheckWhatsappResult {
    exists_whatsapp: "existsWhatsapp" as Optional,
} }

/// A contact or group of the account.
///
/// Documented in `green-api/service/GetContacts.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactEntry {
    /// The id of the person or group, such as `11001234567@c.us` or `79001234569-1479621234@g.us`.
    pub id: Option<String>,
    /// The name from the contact's WhatsApp profile, empty as long as the account got no message or reaction from the
    /// contact; for a group its name.
    pub name: Option<String>,
    /// The name from the phone book; left out for groups.
    #[cfg_attr(feature = "schemars", schemars(rename = "contactName"))]
    pub contact_name: Option<String>,
    /// Whether this is a person or a group.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ContactKind>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactEntry {
    id: "id" as Optional,
    name: "name" as Optional,
    contact_name: "contactName" as Optional,
    type_: "type" as Optional,
} }

/// What WhatsApp and the account's phone book say about a contact.
///
/// Documented in `green-api/service/GetContactInfo.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInfo {
    /// The address of the contact's picture.
    pub avatar: Option<String>,
    /// The name from the contact's WhatsApp profile; empty as long as the account got no message or reaction from the
    /// contact.
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
    /// When notifications of the chat are switched on again. The docs give no unit; null in the example.
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
/// Documented in `green-api/service/GetContactInfo.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInfoRequest {
    /// The contact: the number with country code, digits only, followed by `@c.us`; or a linked id ending in `@lid`. Ids
    /// of groups, which end in `@g.us`, are refused with 400.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactInfoRequest {
    chat_id: "chatId" as Required,
} }

impl ContactInfoRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// Which message to delete, and for whom.
///
/// Documented in `green-api/service/DeleteMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteMessageRequest {
    /// The chat, personal or of a group, such as `79123456789@c.us` or `120363043968066561@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: String,
    /// Whether only the account itself shall lose the message; the other members of the chat keep it then.
    #[cfg_attr(feature = "schemars", schemars(rename = "onlySenderDelete"))]
    pub only_sender_delete: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteMessageRequest {
    chat_id: "chatId" as Required,
    id_message: "idMessage" as Required,
    only_sender_delete: "onlySenderDelete" as Optional,
} }

impl DeleteMessageRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        id_message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            id_message: id_message.into(),
            only_sender_delete: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `onlySenderDelete`.
    #[must_use]
    pub fn only_sender_delete(mut self, only_sender_delete: bool) -> Self {
        self.only_sender_delete = Some(only_sender_delete);
        self
    }
}

/// How long the messages of a chat live.
///
/// Documented in `green-api/service/SetDisappearingChat.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DisappearingChat {
    /// The id of the chat.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// Whether messages of the chat disappear after a while.
    #[cfg_attr(feature = "schemars", schemars(rename = "disappearingMessagesInChat"))]
    pub disappearing_messages_in_chat: Option<bool>,
    /// How long messages live, in seconds: 0 where they stay, 86400 for a day, 604800 for a week, 7776000 for 90 days.
    #[cfg_attr(feature = "schemars", schemars(rename = "ephemeralExpiration"))]
    pub ephemeral_expiration: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DisappearingChat {
    chat_id: "chatId" as Optional,
    disappearing_messages_in_chat: "disappearingMessagesInChat" as Optional,
    ephemeral_expiration: "ephemeralExpiration" as Optional,
} }

/// Which message gets which text.
///
/// Documented in `green-api/service/EditMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditMessageRequest {
    /// The chat, personal or of a group, such as `11001234567@c.us` or `120363043968066561@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The id of the message, as it was sent first.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: String,
    /// The new text, up to 20000 characters, in UTF-8 without a byte order mark.
    pub message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { EditMessageRequest {
    chat_id: "chatId" as Required,
    id_message: "idMessage" as Required,
    message: "message" as Required,
} }

impl EditMessageRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        id_message: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            id_message: id_message.into(),
            message: message.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What the edit is known by.
///
/// Documented in `green-api/service/EditMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditMessageResult {
    /// The id of the edit, which is not the id of the message that it changes.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { EditMessageResult {
    id_message: "idMessage" as Optional,
} }

/// A product that a business offers.
///
/// Documented in `green-api/service/GetContactInfo.md`.
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
/// Documented in `green-api/service/GetContactInfo.md`.
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
/// Documented in `green-api/service/GetContactInfo.md`.
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

/// Which sign a chat shall show, and for how long.
///
/// Documented in `green-api/service/SendTyping.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendTypingRequest {
    /// The chat, such as `79876543210@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// How long the sign is shown, in milliseconds, from 1000 to 20000.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingTime"))]
    pub typing_time: Option<i64>,
    /// The sign of a recording; the one of typing if left out.
    #[cfg_attr(feature = "schemars", schemars(rename = "typingType"))]
    pub typing_type: Option<TypingType>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SendTypingRequest {
    chat_id: "chatId" as Required,
    typing_time: "typingTime" as Optional,
    typing_type: "typingType" as Optional,
} }

impl SendTypingRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            typing_time: None,
            typing_type: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `typingTime`.
    #[must_use]
    pub fn typing_time(mut self, typing_time: i64) -> Self {
        self.typing_time = Some(typing_time);
        self
    }

    /// Sets `typingType`.
    #[must_use]
    pub fn typing_type(mut self, typing_type: impl Into<TypingType>) -> Self {
        self.typing_type = Some(typing_type.into());
        self
    }
}

/// How long the messages of which chat shall live.
///
/// Documented in `green-api/service/SetDisappearingChat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetDisappearingChatRequest {
    /// The chat, such as `71234567890@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// How long messages shall live, in seconds: 0 to keep them, 86400 for a day, 604800 for a week, 7776000 for 90 days.
    /// Other values are refused with 400.
    #[cfg_attr(feature = "schemars", schemars(rename = "ephemeralExpiration"))]
    pub ephemeral_expiration: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SetDisappearingChatRequest {
    chat_id: "chatId" as Required,
    ephemeral_expiration: "ephemeralExpiration" as Required,
} }

impl SetDisappearingChatRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        ephemeral_expiration: i64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            ephemeral_expiration,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// A sign other than the one of typing.
///
/// Documented in `green-api/service/SendTyping.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TypingType {
    /// `recording`.
    Recording,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { TypingType {
    Recording = "recording",
} }

/// Which chat to take out of the archive.
///
/// Documented in `green-api/service/UnarchiveChat.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnarchiveChatRequest {
    /// The chat, personal or of a group, such as `71234567890@c.us` or `120363043968066561@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UnarchiveChatRequest {
    chat_id: "chatId" as Required,
} }

impl UnarchiveChatRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(chat_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

wagate_client::any_answer! {
    /// What `deleteMessage` answers, of which the documentation shows nothing.
    DeleteMessageAnswer
}

wagate_client::any_answer! {
    /// What `archiveChat` answers, of which the documentation shows nothing.
    ArchiveChatAnswer
}

wagate_client::any_answer! {
    /// What `unarchiveChat` answers, of which the documentation shows nothing.
    UnarchiveChatAnswer
}

wagate_client::any_answer! {
    /// What `sendTyping` answers, of which the documentation shows nothing.
    SendTypingAnswer
}

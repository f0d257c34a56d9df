// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `webhooks`.

use super::{InstanceState, InstanceStatus};

/// The picture of a contact.
///
/// Documented in `green-api/webhooks/avatarInfo.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AvatarInfo {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarInfo"))]
    pub avatar_info: Option<AvatarInfoData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AvatarInfo {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    avatar_info: "avatarInfo" as Optional,
} }

/// Whose picture it is, and where.
///
/// Documented in `green-api/webhooks/deviceInfo.md`, `green-api/webhooks/avatarInfo.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AvatarInfoData {
    /// The id of the contact, such as `79001234568@c.us`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "chatId",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub chat_id: Option<String>,
    /// The address of the picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlAvatar"))]
    pub url_avatar: Option<String>,
    /// Whether the number has a WhatsApp account.
    #[cfg_attr(feature = "schemars", schemars(rename = "existsWhatsapp"))]
    pub exists_whatsapp: Option<bool>,
    /// Why there is no picture.
    pub reason: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AvatarInfoData {
    chat_id: "chatId" as LenientOptional,
    url_avatar: "urlAvatar" as Optional,
    exists_whatsapp: "existsWhatsapp" as Optional,
    reason: "reason" as Optional,
} }

/// What a contact did with the account.
///
/// Documented in `green-api/webhooks/incomingBlock.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BlockState {
    /// `blocked`.
    Blocked,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { BlockState {
    Blocked = "blocked",
} }

/// A text with simple buttons.
///
/// Documented in `green-api/webhooks/buttonsMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonsMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text and the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonsMessage"))]
    pub buttons_message: Option<ButtonsMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ButtonsMessage {
    type_message: "typeMessage" as Required,
    buttons_message: "buttonsMessage" | "buttonMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A text with simple buttons.
///
/// Documented in `green-api/webhooks/buttonsMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonsMessageData {
    /// The text.
    #[cfg_attr(feature = "schemars", schemars(rename = "contentText"))]
    pub content_text: Option<String>,
    /// The small text below it.
    pub footer: Option<String>,
    /// The buttons.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_list::<ButtonsMessageDataButton>"
        )
    )]
    pub buttons: Vec<ButtonsMessageDataButton>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ButtonsMessageData {
    content_text: "contentText" as Optional,
    footer: "footer" as Optional,
    buttons: "buttons" as LenientList,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// A simple button.
///
/// Documented in `green-api/webhooks/buttonsMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonsMessageDataButton {
    /// The id of the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonId"))]
    pub button_id: Option<String>,
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ButtonsMessageDataButton {
    button_id: "buttonId" as Optional,
    button_text: "buttonText" as Optional,
} }

/// Somebody chose a simple button.
///
/// Documented in `green-api/webhooks/buttonsResponseMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonsResponseMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The choice.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonsResponseMessage"))]
    pub buttons_response_message: Option<ButtonsResponseMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ButtonsResponseMessage {
    type_message: "typeMessage" as Required,
    buttons_response_message: "buttonsResponseMessage" as Optional,
} }

/// The simple button that was chosen.
///
/// Documented in `green-api/webhooks/buttonsResponseMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonsResponseMessageData {
    /// The id of the message with the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The id of the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedButtonId"))]
    pub selected_button_id: Option<String>,
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedButtonText"))]
    pub selected_button_text: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ButtonsResponseMessageData {
    stanza_id: "stanzaId" as Optional,
    selected_button_id: "selectedButtonId" as Optional,
    selected_button_text: "selectedButtonText" as Optional,
} }

/// A contact.
///
/// Documented in `green-api/webhooks/contactMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The contact.
    #[cfg_attr(feature = "schemars", schemars(rename = "contactMessageData"))]
    pub contact_message_data: Option<ContactMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactMessage {
    type_message: "typeMessage" as Required,
    contact_message_data: "contactMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A contact that was sent.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactMessageData {
    /// The name of the contact.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: Option<String>,
    /// The contact as a vCard.
    pub vcard: Option<String>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactMessageData {
    display_name: "displayName" as Optional,
    vcard: "vcard" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// Several contacts.
///
/// Documented in `green-api/webhooks/contactsArrayMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactsArrayMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The contacts.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageData"))]
    pub message_data: Option<ContactsArrayMessageData>,
    /// The contacts, where they are not in `messageData`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_list::<ContactsArrayMessageContact>"
        )
    )]
    pub contacts: Vec<ContactsArrayMessageContact>,
    /// Whether the message was forwarded, where it is not said in `messageData`.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded, where it is not said in `messageData`.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactsArrayMessage {
    type_message: "typeMessage" as Required,
    message_data: "messageData" as Optional,
    contacts: "contacts" as LenientList,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// One of several contacts.
///
/// Documented in `green-api/webhooks/contactsArrayMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactsArrayMessageContact {
    /// The name of the contact.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: Option<String>,
    /// The contact as a vCard.
    pub vcard: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactsArrayMessageContact {
    display_name: "displayName" as Optional,
    vcard: "vcard" as Optional,
} }

/// Several contacts that were sent.
///
/// Documented in `green-api/webhooks/contactsArrayMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactsArrayMessageData {
    /// The contacts.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<ContactsArrayMessageContact>"
        )
    )]
    pub contacts: Vec<ContactsArrayMessageContact>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactsArrayMessageData {
    contacts: "contacts" as List,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// Somebody deleted a message.
///
/// Documented in `green-api/webhooks/deletedMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletedMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// Which message.
    #[cfg_attr(feature = "schemars", schemars(rename = "deletedMessageData"))]
    pub deleted_message_data: Option<DeletedMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeletedMessage {
    type_message: "typeMessage" as Required,
    deleted_message_data: "deletedMessageData" as Optional,
} }

/// A message that was deleted.
///
/// Documented in `green-api/webhooks/deletedMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletedMessageData {
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// What the message was; known from a JSON schema of the vendor only.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeletedMessageData {
    stanza_id: "stanzaId" as Optional,
    type_message: "typeMessage" as Optional,
} }

/// How far an outgoing message got. `sent`, `delivered` and `read` say so. `failed`: it could not be sent.
/// `noAccount`: the number has no WhatsApp account. `notInGroup`: the account is no member of the group. `yellowCard`:
/// WhatsApp holds the account back. `fail`: what `failed` was called in 2021.
///
/// Documented in `green-api/webhooks/outgoingMessageStatus.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `read`.
    Read,
    /// `failed`.
    Failed,
    /// `noAccount`.
    NoAccount,
    /// `notInGroup`.
    NotInGroup,
    /// `yellowCard`.
    YellowCard,
    /// `fail`.
    Fail,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { DeliveryStatus {
    Sent = "sent",
    Delivered = "delivered",
    Read = "read",
    Failed = "failed",
    NoAccount = "noAccount",
    NotInGroup = "notInGroup",
    YellowCard = "yellowCard",
    Fail = "fail",
} }

/// What the phone of the account says about itself.
///
/// Documented in `green-api/webhooks/deviceInfo.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceInfo {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The phone.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceData"))]
    pub device_data: Option<DeviceInfoData>,
    /// The picture of a contact, which one source puts into this notification.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarInfo"))]
    pub avatar_info: Option<AvatarInfoData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeviceInfo {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    device_data: "deviceData" as Optional,
    avatar_info: "avatarInfo" as Optional,
} }

/// A phone that an account is used on.
///
/// Documented in `green-api/webhooks/deviceInfo.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceInfoData {
    /// The kind of phone; `iphone`, for example.
    pub platform: Option<String>,
    /// Who made the phone; `Apple`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceManufacturer"))]
    pub device_manufacturer: Option<String>,
    /// The model of the phone; `iPhone 11`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "deviceModel"))]
    pub device_model: Option<String>,
    /// The version of the operating system; `13.4.1`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "osVersion"))]
    pub os_version: Option<String>,
    /// The version of WhatsApp; `2.20.42`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "waVersion"))]
    pub wa_version: Option<String>,
    /// How full the battery is. The docs give no unit; the 90 of the example looks like percent.
    pub battery: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeviceInfoData {
    platform: "platform" as Optional,
    device_manufacturer: "deviceManufacturer" as Optional,
    device_model: "deviceModel" as Optional,
    os_version: "osVersion" as Optional,
    wa_version: "waVersion" as Optional,
    battery: "battery" as Optional,
} }

/// Somebody changed a message.
///
/// Documented in `green-api/webhooks/editedMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditedMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The change.
    #[cfg_attr(feature = "schemars", schemars(rename = "editedMessageData"))]
    pub edited_message_data: Option<EditedMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { EditedMessage {
    type_message: "typeMessage" as Required,
    edited_message_data: "editedMessageData" as Optional,
} }

/// The new text of a message.
///
/// Documented in `green-api/webhooks/editedMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditedMessageData {
    /// The new text; left out for a file.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// The new text below a file; left out for a text.
    pub caption: Option<String>,
    /// The id of the message that was changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { EditedMessageData {
    text_message: "textMessage" as Optional,
    caption: "caption" as Optional,
    stanza_id: "stanzaId" as Optional,
} }

/// A text with the preview of a link, a text that was sent by the API, or an advertisement.
///
/// Documented in `green-api/webhooks/extendedTextMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExtendedTextMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text and the preview.
    #[cfg_attr(feature = "schemars", schemars(rename = "extendedTextMessageData"))]
    pub extended_text_message_data: Option<ExtendedTextMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ExtendedTextMessage {
    type_message: "typeMessage" as Required,
    extended_text_message_data: "extendedTextMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A text and the preview of its link.
///
/// Documented in `green-api/webhooks/extendedTextMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExtendedTextMessageData {
    /// The text, with the link if there is one.
    pub text: Option<String>,
    /// The description from the preview of the link; may be empty.
    pub description: Option<String>,
    /// The title from the preview of the link; may be empty.
    pub title: Option<String>,
    /// The picture of the preview, JPEG in base64; may be missing.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// Whether the message was forwarded.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "isForwarded",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<bool>"
        )
    )]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    /// The kind of the preview, for advertisements. The value `None` is withdrawn.
    #[cfg_attr(feature = "schemars", schemars(rename = "previewType"))]
    pub preview_type: Option<String>,
    /// Whether an answer is sent by itself; for advertisements only.
    #[cfg_attr(feature = "schemars", schemars(rename = "containsAutoReply"))]
    pub contains_auto_reply: Option<bool>,
    /// What the advertisement shows, `IMAGE`, for example; for advertisements only.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaType"))]
    pub media_type: Option<String>,
    /// Whether the message is marked as an advertisement; for advertisements only.
    #[cfg_attr(feature = "schemars", schemars(rename = "showAdAttribution"))]
    pub show_ad_attribution: Option<bool>,
    /// The id of the advertisement.
    #[cfg_attr(feature = "schemars", schemars(rename = "sourceId"))]
    pub source_id: Option<String>,
    /// The kind of the source; `ad`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "sourceType"))]
    pub source_type: Option<String>,
    /// The address of the advertisement.
    #[cfg_attr(feature = "schemars", schemars(rename = "sourceUrl"))]
    pub source_url: Option<String>,
    /// The address of the picture of the preview.
    #[cfg_attr(feature = "schemars", schemars(rename = "thumbnailUrl"))]
    pub thumbnail_url: Option<String>,
    /// Where an advertisement comes from; newest edition of the page only.
    #[cfg_attr(feature = "schemars", schemars(rename = "conversionSource"))]
    pub conversion_source: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ExtendedTextMessageData {
    text: "text" as Optional,
    description: "description" as Optional,
    title: "title" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    is_forwarded: "isForwarded" as LenientOptional,
    forwarding_score: "forwardingScore" as Optional,
    preview_type: "previewType" as Optional,
    contains_auto_reply: "containsAutoReply" as Optional,
    media_type: "mediaType" as Optional,
    show_ad_attribution: "showAdAttribution" as Optional,
    source_id: "sourceId" as Optional,
    source_type: "sourceType" as Optional,
    source_url: "sourceUrl" as Optional,
    thumbnail_url: "thumbnailUrl" as Optional,
    conversion_source: "conversionSource" as Optional,
} }

/// A picture, video, document, sound or sticker.
///
/// Documented in `green-api/webhooks/imageMessage.md`, `green-api/webhooks/videoMessage.md`,
/// `green-api/webhooks/documentMessage.md`, `green-api/webhooks/audioMessage.md`,
/// `green-api/webhooks/stickerMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FileMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The file.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileMessageData"))]
    pub file_message_data: Option<FileMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { FileMessage {
    type_message: "typeMessage" as Required,
    file_message_data: "fileMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A file that was sent.
///
/// Documented in `green-api/webhooks/imageMessage.md`, `green-api/webhooks/videoMessage.md`,
/// `green-api/webhooks/documentMessage.md`, `green-api/webhooks/audioMessage.md`,
/// `green-api/webhooks/stickerMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FileMessageData {
    /// The address of the file; `{{SWE002}}` for a file above 100 MB.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    /// The text below the file; may be empty.
    pub caption: Option<String>,
    /// The name of the file; made up by the gateway, except for `documentMessage`.
    #[cfg_attr(feature = "schemars", schemars(rename = "fileName"))]
    pub file_name: Option<String>,
    /// A small preview of the file, JPEG in base64; empty for pictures above 3000 x 3000 pixels that were sent by the API.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// Whether the sticker moves; for `stickerMessage` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAnimated"))]
    pub is_animated: Option<bool>,
    /// The media type of the file; `image/jpeg`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "mimeType"))]
    pub mime_type: Option<String>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { FileMessageData {
    download_url: "downloadUrl" as Optional,
    caption: "caption" as Optional,
    file_name: "fileName" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    is_animated: "isAnimated" as Optional,
    mime_type: "mimeType" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// An invitation to a group.
///
/// Documented in `green-api/webhooks/groupInviteMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupInviteMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The invitation.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupInviteMessageData"))]
    pub group_invite_message_data: Option<GroupInviteMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupInviteMessage {
    type_message: "typeMessage" as Required,
    group_invite_message_data: "groupInviteMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// An invitation to a group. The page names the fields only, so their types are those of the vendor's clients.
///
/// Documented in `green-api/webhooks/groupInviteMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupInviteMessageData {
    /// The id of the group, such as `120363043968066561@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupJid"))]
    pub group_jid: Option<String>,
    /// The code of the invitation.
    #[cfg_attr(feature = "schemars", schemars(rename = "inviteCode"))]
    pub invite_code: Option<String>,
    /// When the invitation ends; no page says in which form, the constructed example has UNIX time in seconds.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "inviteExpiration",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub invite_expiration: Option<String>,
    /// The name of the group.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupName"))]
    pub group_name: Option<String>,
    /// The text below the invitation.
    pub caption: Option<String>,
    /// A name; that of the group in the constructed example.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub name: Option<String>,
    /// A small picture of the group, JPEG in base64; may be empty.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "jpegThumbnail",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub jpeg_thumbnail: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupInviteMessageData {
    group_jid: "groupJid" as Optional,
    invite_code: "inviteCode" as Optional,
    invite_expiration: "inviteExpiration" as LenientOptional,
    group_name: "groupName" as Optional,
    caption: "caption" as Optional,
    name: "name" as LenientOptional,
    jpeg_thumbnail: "jpegThumbnail" as LenientOptional,
} }

/// A contact blocked the account.
///
/// Documented in `green-api/webhooks/incomingBlock.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IncomingBlock {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the contact; nowadays always `10000000000@c.us`, which is nobody's.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "chatId",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub chat_id: Option<String>,
    /// What the contact did.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatState"))]
    pub chat_state: Option<BlockState>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { IncomingBlock {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    chat_id: "chatId" as LenientOptional,
    chat_state: "chatState" as Optional,
} }

/// Somebody calls the account, or such a call came to its end.
///
/// Documented in `green-api/webhooks/incomingCall.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IncomingCall {
    /// The id of the caller, such as `79001234500@c.us`.
    pub from: Option<String>,
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// Where the call stands.
    pub status: Option<IncomingCallStatus>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the call.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { IncomingCall {
    from: "from" as Optional,
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    status: "status" as Optional,
    timestamp: "timestamp" as Optional,
    id_message: "idMessage" as Optional,
} }

/// Where a call to the account stands. `offer`: it comes in. `pickUp`: it was answered. `hungUp`, spelt `hangUp` as
/// well: it was not answered, the line dropped, or the phone was in the do-not-disturb mode. `declined`: it was not
/// answered or was cancelled. `missed`: withdrawn in favour of `declined`.
///
/// Documented in `green-api/webhooks/incomingCall.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncomingCallStatus {
    /// `offer`.
    Offer,
    /// `pickUp`.
    PickUp,
    /// `hungUp`.
    HungUp,
    /// `hangUp`.
    HangUp,
    /// `declined`.
    Declined,
    /// `missed`.
    Missed,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { IncomingCallStatus {
    Offer = "offer",
    PickUp = "pickUp",
    HungUp = "hungUp",
    HangUp = "hangUp",
    Declined = "declined",
    Missed = "missed",
} }

/// The account got a message.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IncomingMessageReceived {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// The chat and the sender.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderData"))]
    pub sender_data: Option<SenderData>,
    /// The content of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageData"))]
    pub message_data: Option<MessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { IncomingMessageReceived {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    id_message: "idMessage" as Optional,
    sender_data: "senderData" as Optional,
    message_data: "messageData" as Optional,
} }

/// The instance that a notification comes from.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceData {
    /// The id of the instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "idInstance"))]
    pub id_instance: Option<i64>,
    /// The id of the linked account, such as `79876543210@c.us`; empty where none is linked.
    pub wid: Option<String>,
    /// The messenger of the instance; `whatsapp`.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeInstance"))]
    pub type_instance: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InstanceData {
    id_instance: "idInstance" as Optional,
    wid: "wid" as Optional,
    type_instance: "typeInstance" as Optional,
} }

/// A text with buttons that copy, call or open something.
///
/// Documented in `green-api/webhooks/interactiveButtons.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text and the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "interactiveButtons"))]
    pub interactive_buttons: Option<InteractiveButtonsMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InteractiveButtonsMessage {
    type_message: "typeMessage" as Required,
    interactive_buttons: "interactiveButtons" | "interactiveButtonsReply" as Optional,
} }

/// A button below a text.
///
/// Documented in `green-api/webhooks/interactiveButtons.md`, `green-api/webhooks/interactiveButtonsReply.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsMessageButton {
    /// What the button does; left out for buttons that send an answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<InteractiveButtonsMessageButtonKind>,
    /// The id of the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonId"))]
    pub button_id: Option<String>,
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: Option<String>,
    /// What is copied; for `copy`.
    #[cfg_attr(feature = "schemars", schemars(rename = "copyCode"))]
    pub copy_code: Option<String>,
    /// The number that is called, with country code, digits only; for `call`.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: Option<String>,
    /// The address that is opened; for `url`.
    pub url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InteractiveButtonsMessageButton {
    type_: "type" as Optional,
    button_id: "buttonId" as Optional,
    button_text: "buttonText" as Optional,
    copy_code: "copyCode" as Optional,
    phone_number: "phoneNumber" as Optional,
    url: "url" as Optional,
} }

/// What a button does: copy a text, call a number or open an address.
///
/// Documented in `green-api/webhooks/interactiveButtons.md`, `green-api/webhooks/interactiveButtonsReply.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractiveButtonsMessageButtonKind {
    /// `copy`.
    Copy,
    /// `call`.
    Call,
    /// `url`.
    Url,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { InteractiveButtonsMessageButtonKind {
    Copy = "copy",
    Call = "call",
    Url = "url",
} }

/// A text with buttons.
///
/// Documented in `green-api/webhooks/interactiveButtons.md`, `green-api/webhooks/interactiveButtonsReply.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsMessageData {
    /// The text above.
    pub header: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// The small text below it.
    pub footer: Option<String>,
    /// The buttons.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<InteractiveButtonsMessageButton>"
        )
    )]
    pub buttons: Vec<InteractiveButtonsMessageButton>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InteractiveButtonsMessageData {
    header: "header" as Optional,
    body: "body" as Optional,
    footer: "footer" as Optional,
    buttons: "buttons" as List,
} }

/// A text with buttons that send an answer.
///
/// Documented in `green-api/webhooks/interactiveButtonsReply.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsReplyMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text and the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "interactiveButtonsReply"))]
    pub interactive_buttons_reply: Option<InteractiveButtonsMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InteractiveButtonsReplyMessage {
    type_message: "typeMessage" as Required,
    interactive_buttons_reply: "interactiveButtonsReply" | "interactiveButtons" as Optional,
} }

/// A text with a list to choose from.
///
/// Documented in `green-api/webhooks/listMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text and the list.
    #[cfg_attr(feature = "schemars", schemars(rename = "listMessage"))]
    pub list_message: Option<ListMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ListMessage {
    type_message: "typeMessage" as Required,
    list_message: "listMessage" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A text with a list to choose from.
///
/// Documented in `green-api/webhooks/listMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMessageData {
    /// The text.
    #[cfg_attr(feature = "schemars", schemars(rename = "contentText"))]
    pub content_text: Option<String>,
    /// The title above it.
    pub title: Option<String>,
    /// The small text below it.
    pub footer: Option<String>,
    /// What is written on the button that opens the list.
    #[cfg_attr(feature = "schemars", schemars(rename = "buttonText"))]
    pub button_text: Option<String>,
    /// The sections of the list.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<ListMessageDataSection>"
        )
    )]
    pub sections: Vec<ListMessageDataSection>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ListMessageData {
    content_text: "contentText" as Optional,
    title: "title" as Optional,
    footer: "footer" as Optional,
    button_text: "buttonText" as Optional,
    sections: "sections" as List,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// Something to choose from a list.
///
/// Documented in `green-api/webhooks/listMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMessageDataRow {
    /// What is written on it.
    pub title: Option<String>,
    /// The id of the row.
    #[cfg_attr(feature = "schemars", schemars(rename = "rowId"))]
    pub row_id: Option<String>,
    /// The small text below the title.
    pub description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ListMessageDataRow {
    title: "title" as Optional,
    row_id: "rowId" as Optional,
    description: "description" as Optional,
} }

/// A section of a list.
///
/// Documented in `green-api/webhooks/listMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMessageDataSection {
    /// The title of the section.
    pub title: Option<String>,
    /// What there is to choose from.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<ListMessageDataRow>"
        )
    )]
    pub rows: Vec<ListMessageDataRow>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ListMessageDataSection {
    title: "title" as Optional,
    rows: "rows" as List,
} }

/// Somebody chose from a list.
///
/// Documented in `green-api/webhooks/listResponseMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListResponseMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The choice.
    #[cfg_attr(feature = "schemars", schemars(rename = "listResponseMessage"))]
    pub list_response_message: Option<ListResponseMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ListResponseMessage {
    type_message: "typeMessage" as Required,
    list_response_message: "listResponseMessage" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// What was chosen from a list.
///
/// Documented in `green-api/webhooks/listResponseMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListResponseMessageData {
    /// The id of the message with the list.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// What is written on the row.
    pub title: Option<String>,
    /// The kind of the list; 1 where one row can be chosen.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "listType",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub list_type: Option<String>,
    /// The id of the row.
    #[cfg_attr(feature = "schemars", schemars(rename = "singleSelectReply"))]
    pub single_select_reply: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ListResponseMessageData {
    stanza_id: "stanzaId" as Optional,
    title: "title" as Optional,
    list_type: "listType" as LenientOptional,
    single_select_reply: "singleSelectReply" as Optional,
} }

/// A place.
///
/// Documented in `green-api/webhooks/locationMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocationMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The place.
    #[cfg_attr(feature = "schemars", schemars(rename = "locationMessageData"))]
    pub location_message_data: Option<LocationMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { LocationMessage {
    type_message: "typeMessage" as Required,
    location_message_data: "locationMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A place that was sent.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocationMessageData {
    /// The name of the place; may be empty, and earlier editions of the page lack it.
    #[cfg_attr(feature = "schemars", schemars(rename = "nameLocation"))]
    pub name_location: Option<String>,
    /// The address of the place; may be empty, and earlier editions of the page lack it.
    pub address: Option<String>,
    /// A small picture of the map, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// The latitude, in degrees.
    pub latitude: Option<f64>,
    /// The longitude, in degrees.
    pub longitude: Option<f64>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { LocationMessageData {
    name_location: "nameLocation" as Optional,
    address: "address" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    latitude: "latitude" as Optional,
    longitude: "longitude" as Optional,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// The content of a message, told apart by `typeMessage`.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum MessageData {
    /// `textMessage`: A text message.
    TextMessage(TextMessage),
    /// `extendedTextMessage`: A text with the preview of a link, a text sent by the API, or an advertisement.
    ExtendedTextMessage(ExtendedTextMessage),
    /// `quotedMessage`: A text that quotes another message.
    QuotedMessage(QuotingMessage),
    /// `imageMessage`: A picture.
    ImageMessage(FileMessage),
    /// `videoMessage`: A video.
    VideoMessage(FileMessage),
    /// `documentMessage`: A document.
    DocumentMessage(FileMessage),
    /// `audioMessage`: A sound or a voice message.
    AudioMessage(FileMessage),
    /// `stickerMessage`: A sticker.
    StickerMessage(FileMessage),
    /// `locationMessage`: A place.
    LocationMessage(LocationMessage),
    /// `contactMessage`: A contact.
    ContactMessage(ContactMessage),
    /// `contactsArrayMessage`: Several contacts.
    ContactsArrayMessage(ContactsArrayMessage),
    /// `reactionMessage`: A reaction to a message.
    ReactionMessage(ReactionMessage),
    /// `pollMessage`: A poll.
    PollMessage(PollMessage),
    /// `pollUpdateMessage`: Somebody voted in a poll.
    PollUpdateMessage(PollUpdateMessage),
    /// `groupInviteMessage`: An invitation to a group.
    GroupInviteMessage(GroupInviteMessage),
    /// `buttonsMessage`: A text with simple buttons.
    ButtonsMessage(ButtonsMessage),
    /// `listMessage`: A text with a list to choose from.
    ListMessage(ListMessage),
    /// `templateMessage`: A text with the buttons of a template.
    TemplateMessage(TemplateMessage),
    /// `buttonsResponseMessage`: Somebody chose a simple button.
    ButtonsResponseMessage(ButtonsResponseMessage),
    /// `templateButtonsReplyMessage`: Somebody chose a button of a template.
    TemplateButtonsReplyMessage(TemplateButtonsReplyMessage),
    /// `listResponseMessage`: Somebody chose from a list.
    ListResponseMessage(ListResponseMessage),
    /// `interactiveButtons`: A text with buttons that copy, call or open something.
    InteractiveButtons(InteractiveButtonsMessage),
    /// `interactiveButtonsReply`: A text with buttons that send an answer.
    InteractiveButtonsReply(InteractiveButtonsReplyMessage),
    /// `editedMessage`: Somebody changed a message.
    EditedMessage(EditedMessage),
    /// `deletedMessage`: Somebody deleted a message.
    DeletedMessage(DeletedMessage),
    /// A kind that the docs do not name, as it came.
    Other(serde_json::Value),
}

wagate_client::tagged! { MessageData by "typeMessage" {
    TextMessage(TextMessage) = "textMessage",
    ExtendedTextMessage(ExtendedTextMessage) = "extendedTextMessage",
    QuotedMessage(QuotingMessage) = "quotedMessage",
    ImageMessage(FileMessage) = "imageMessage",
    VideoMessage(FileMessage) = "videoMessage",
    DocumentMessage(FileMessage) = "documentMessage",
    AudioMessage(FileMessage) = "audioMessage",
    StickerMessage(FileMessage) = "stickerMessage",
    LocationMessage(LocationMessage) = "locationMessage",
    ContactMessage(ContactMessage) = "contactMessage",
    ContactsArrayMessage(ContactsArrayMessage) = "contactsArrayMessage",
    ReactionMessage(ReactionMessage) = "reactionMessage",
    PollMessage(PollMessage) = "pollMessage",
    PollUpdateMessage(PollUpdateMessage) = "pollUpdateMessage",
    GroupInviteMessage(GroupInviteMessage) = "groupInviteMessage",
    ButtonsMessage(ButtonsMessage) = "buttonsMessage",
    ListMessage(ListMessage) = "listMessage",
    TemplateMessage(TemplateMessage) = "templateMessage",
    ButtonsResponseMessage(ButtonsResponseMessage) = "buttonsResponseMessage",
    TemplateButtonsReplyMessage(TemplateButtonsReplyMessage) = "templateButtonsReplyMessage" | "templateButtonReplyMessage",
    ListResponseMessage(ListResponseMessage) = "listResponseMessage",
    InteractiveButtons(InteractiveButtonsMessage) = "interactiveButtons",
    InteractiveButtonsReply(InteractiveButtonsReplyMessage) = "interactiveButtonsReply" | "interactiveButtonReply",
    EditedMessage(EditedMessage) = "editedMessage",
    DeletedMessage(DeletedMessage) = "deletedMessage",
} }

/// Something that happened to the account or the instance, told apart by `typeWebhook`. The gateway posts it to the
/// `webhookUrl` of the instance, or `receiveNotification` fetches it.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum Notification {
    /// `incomingMessageReceived`: The account got a message.
    IncomingMessageReceived(IncomingMessageReceived),
    /// `outgoingMessageReceived`: The account sent a message on its phone or another linked device.
    OutgoingMessageReceived(OutgoingMessageReceived),
    /// `outgoingAPIMessageReceived`: The account sent a message by the API.
    OutgoingApiMessageReceived(OutgoingApiMessageReceived),
    /// `outgoingMessageStatus`: A message that the account sent got further, or failed.
    OutgoingMessageStatus(OutgoingMessageStatus),
    /// `stateInstanceChanged`: The instance was linked, unlinked, blocked or restarted.
    StateInstanceChanged(StateInstanceChanged),
    /// `statusInstanceChanged`: The connection to WhatsApp was opened or closed.
    StatusInstanceChanged(StatusInstanceChanged),
    /// `deviceInfo`: What the phone says about itself.
    DeviceInfo(DeviceInfo),
    /// `avatarInfo`: The picture of a contact.
    AvatarInfo(AvatarInfo),
    /// `incomingCall`: Somebody calls the account, or such a call came to its end.
    IncomingCall(IncomingCall),
    /// `outgoingCall`: The account called somebody.
    OutgoingCall(OutgoingCall),
    /// `incomingBlock`: A contact blocked the account.
    IncomingBlock(IncomingBlock),
    /// `quotaExceeded`: The free plan allows no further chats this month.
    QuotaExceeded(QuotaExceededNotification),
    /// A kind that the docs do not name, as it came.
    Other(serde_json::Value),
}

wagate_client::tagged! { Notification by "typeWebhook" {
    IncomingMessageReceived(IncomingMessageReceived) = "incomingMessageReceived",
    OutgoingMessageReceived(OutgoingMessageReceived) = "outgoingMessageReceived",
    OutgoingApiMessageReceived(OutgoingApiMessageReceived) = "outgoingAPIMessageReceived",
    OutgoingMessageStatus(OutgoingMessageStatus) = "outgoingMessageStatus",
    StateInstanceChanged(StateInstanceChanged) = "stateInstanceChanged",
    StatusInstanceChanged(StatusInstanceChanged) = "statusInstanceChanged",
    DeviceInfo(DeviceInfo) = "deviceInfo",
    AvatarInfo(AvatarInfo) = "avatarInfo",
    IncomingCall(IncomingCall) = "incomingCall",
    OutgoingCall(OutgoingCall) = "outgoingCall",
    IncomingBlock(IncomingBlock) = "incomingBlock",
    QuotaExceeded(QuotaExceededNotification) = "quotaExceeded",
} }

/// The account sent a message, by the API.
///
/// Documented in `green-api/webhooks/outgoingAPIMessageReceived.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutgoingApiMessageReceived {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// The chat and the sender.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderData"))]
    pub sender_data: Option<SenderData>,
    /// The content of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageData"))]
    pub message_data: Option<MessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { OutgoingApiMessageReceived {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    id_message: "idMessage" as Optional,
    sender_data: "senderData" as Optional,
    message_data: "messageData" as Optional,
} }

/// The account called somebody.
///
/// Documented in `green-api/webhooks/outgoingCall.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutgoingCall {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the call.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// The id of the chat of the call, such as `79001234567@c.us`.
    pub from: Option<String>,
    /// Whether it is a video call.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVideo"))]
    pub is_video: Option<bool>,
    /// How long the call was, in seconds.
    pub duration: Option<i64>,
    /// What became of the call.
    pub status: Option<OutgoingCallStatus>,
    /// The people who were called.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<OutgoingCallParticipant>"
        )
    )]
    pub participants: Vec<OutgoingCallParticipant>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { OutgoingCall {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    id_message: "idMessage" as Optional,
    from: "from" as Optional,
    is_video: "isVideo" as Optional,
    duration: "duration" as Optional,
    status: "status" as Optional,
    participants: "participants" as List,
} }

/// Somebody who was called.
///
/// Documented in `green-api/webhooks/outgoingCall.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutgoingCallParticipant {
    /// The id of the person, such as `79001234567@c.us`.
    pub id: Option<String>,
    /// What the person did; `pickUp`, for example.
    pub status: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { OutgoingCallParticipant {
    id: "id" as Optional,
    status: "status" as Optional,
} }

/// What became of a call that the account made. `pickUp`: it was answered. `hungUp`: nobody answered. The docs do not
/// explain `invalid`.
///
/// Documented in `green-api/webhooks/outgoingCall.md`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OutgoingCallStatus {
    /// `pickUp`.
    PickUp,
    /// `hungUp`.
    HungUp,
    /// `invalid`.
    Invalid,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { OutgoingCallStatus {
    PickUp = "pickUp",
    HungUp = "hungUp",
    Invalid = "invalid",
} }

/// The account sent a message, on its phone or on another linked device.
///
/// Documented in `green-api/webhooks/outgoingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutgoingMessageReceived {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// The chat and the sender.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderData"))]
    pub sender_data: Option<SenderData>,
    /// The content of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "messageData"))]
    pub message_data: Option<MessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { OutgoingMessageReceived {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    id_message: "idMessage" as Optional,
    sender_data: "senderData" as Optional,
    message_data: "messageData" as Optional,
} }

/// A message that the account sent got further, or failed.
///
/// Documented in `green-api/webhooks/outgoingMessageStatus.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutgoingMessageStatus {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The id of the chat, such as `71234567890@c.us`; earlier editions of the page lack it.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    /// How far the message got.
    pub status: Option<DeliveryStatus>,
    /// What went wrong, `SWE004: 1000`, for example; left out where nothing did.
    pub description: Option<String>,
    /// Whether it was sent by the API, and not on the phone; earlier editions of the page lack it.
    #[cfg_attr(feature = "schemars", schemars(rename = "sendByApi"))]
    pub send_by_api: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { OutgoingMessageStatus {
    type_webhook: "typeWebhook" as Required,
    chat_id: "chatId" as Optional,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    id_message: "idMessage" as Optional,
    status: "status" as Optional,
    description: "description" as Optional,
    send_by_api: "sendByApi" as Optional,
} }

/// A poll.
///
/// Documented in `green-api/webhooks/pollMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PollMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The poll.
    #[cfg_attr(feature = "schemars", schemars(rename = "pollMessageData"))]
    pub poll_message_data: Option<PollMessageData>,
    /// The message that this one quotes; known from the vendor's clients only.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PollMessage {
    type_message: "typeMessage" as Required,
    poll_message_data: "pollMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A poll that was sent.
///
/// Documented in `green-api/webhooks/pollMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PollMessageData {
    /// The question.
    pub name: Option<String>,
    /// The answers to choose from.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<PollMessageOption>"
        )
    )]
    pub options: Vec<PollMessageOption>,
    /// Whether several answers may be chosen; false if left out.
    #[cfg_attr(feature = "schemars", schemars(rename = "multipleAnswers"))]
    pub multiple_answers: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PollMessageData {
    name: "name" as Optional,
    options: "options" as List,
    multiple_answers: "multipleAnswers" as Optional,
} }

/// An answer of a poll.
///
/// Documented in `green-api/webhooks/pollMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PollMessageOption {
    /// The answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "optionName"))]
    pub option_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PollMessageOption {
    option_name: "optionName" as Optional,
} }

/// Somebody voted in a poll.
///
/// Documented in `green-api/webhooks/pollUpdateMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PollUpdateMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// How the whole poll stands now.
    #[cfg_attr(feature = "schemars", schemars(rename = "pollMessageData"))]
    pub poll_message_data: Option<PollUpdateMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PollUpdateMessage {
    type_message: "typeMessage" as Required,
    poll_message_data: "pollMessageData" as Optional,
} }

/// How a poll stands.
///
/// Documented in `green-api/webhooks/pollUpdateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PollUpdateMessageData {
    /// The id of the message with the poll.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The question.
    pub name: Option<String>,
    /// Every answer, and who chose it.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<PollUpdateMessageVote>"
        )
    )]
    pub votes: Vec<PollUpdateMessageVote>,
    /// Whether several answers may be chosen.
    #[cfg_attr(feature = "schemars", schemars(rename = "multipleAnswers"))]
    pub multiple_answers: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PollUpdateMessageData {
    stanza_id: "stanzaId" as Optional,
    name: "name" as Optional,
    votes: "votes" as List,
    multiple_answers: "multipleAnswers" as Optional,
} }

/// An answer of a poll, and who chose it.
///
/// Documented in `green-api/webhooks/pollUpdateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PollUpdateMessageVote {
    /// The answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "optionName"))]
    pub option_name: Option<String>,
    /// The ids of the people who chose it, such as `79001234568@c.us`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "optionVoters",
            default,
            schema_with = "wagate_client::schema::lenient_items::<String>"
        )
    )]
    pub option_voters: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { PollUpdateMessageVote {
    option_name: "optionName" as Optional,
    option_voters: "optionVoters" as LenientItems,
} }

/// How much of a monthly quota is used up.
///
/// Documented in `green-api/webhooks/quotaExceeded.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotaExceededData {
    /// What is counted; `correspondents` for chats.
    pub method: Option<String>,
    /// How many chats of this month are used up.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<i64>")
    )]
    pub used: Option<i64>,
    /// How many there are in a month.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, schema_with = "wagate_client::schema::lenient_optional::<i64>")
    )]
    pub total: Option<i64>,
    /// What the quota is; `CORRESPONDENTS_QUOTA_EXCEEDED` in the example.
    pub status: Option<String>,
    /// What this means for the account, in words, with the chats that stay usable.
    pub description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotaExceededData {
    method: "method" as Optional,
    used: "used" as LenientOptional,
    total: "total" as LenientOptional,
    status: "status" as Optional,
    description: "description" as Optional,
} }

/// The free plan allows no further chats this month.
///
/// Documented in `green-api/webhooks/quotaExceeded.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotaExceededNotification {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The quota.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotaData"))]
    pub quota_data: Option<QuotaExceededData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotaExceededNotification {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    quota_data: "quotaData" | "stateInstance" as Optional,
} }

/// A message that another one quotes, with the fields of its kind.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotedMessage {
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The id of its sender, such as `79001234568@c.us`.
    pub participant: Option<String>,
    /// What it is, in the words of `typeMessage` of messages; `imageMessage`, for example.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: Option<String>,
    /// The text.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// The address of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    /// The text below the file.
    pub caption: Option<String>,
    /// A small preview of the file, JPEG in base64.
    #[cfg_attr(feature = "schemars", schemars(rename = "jpegThumbnail"))]
    pub jpeg_thumbnail: Option<String>,
    /// The place; for `locationMessage`.
    pub location: Option<LocationMessageData>,
    /// The contact; for `contactMessage`.
    pub contact: Option<ContactMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotedMessage {
    stanza_id: "stanzaId" as Optional,
    participant: "participant" as Optional,
    type_message: "typeMessage" as Optional,
    text_message: "textMessage" as Optional,
    download_url: "downloadUrl" as Optional,
    caption: "caption" as Optional,
    jpeg_thumbnail: "jpegThumbnail" as Optional,
    location: "location" as Optional,
    contact: "contact" as Optional,
} }

/// A text that quotes another message.
///
/// Documented in `green-api/webhooks/quotedMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotingMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text, and what it quotes.
    #[cfg_attr(feature = "schemars", schemars(rename = "extendedTextMessageData"))]
    pub extended_text_message_data: Option<QuotingMessageData>,
    /// The message that this one quotes; known from the vendor's clients only.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotingMessage {
    type_message: "typeMessage" as Required,
    extended_text_message_data: "extendedTextMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A text, and the message that it quotes.
///
/// Documented in `green-api/webhooks/quotedMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuotingMessageData {
    /// The text.
    pub text: Option<String>,
    /// The id of the message that is quoted.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The id of the sender of the message that is quoted, such as `70009876543@c.us`.
    pub participant: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { QuotingMessageData {
    text: "text" as Optional,
    stanza_id: "stanzaId" as Optional,
    participant: "participant" as Optional,
} }

/// A reaction to a message.
///
/// Documented in `green-api/webhooks/reactionMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReactionMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The reaction.
    #[cfg_attr(feature = "schemars", schemars(rename = "extendedTextMessageData"))]
    pub extended_text_message_data: Option<ReactionMessageData>,
    /// The message that it is about; its `stanzaId` and `participant` only.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ReactionMessage {
    type_message: "typeMessage" as Required,
    extended_text_message_data: "extendedTextMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// How somebody reacted.
///
/// Documented in `green-api/webhooks/reactionMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReactionMessageData {
    /// The reaction, an emoji.
    pub text: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ReactionMessageData {
    text: "text" as Optional,
} }

/// The chat that a message is in, and who sent it.
///
/// Documented in `green-api/webhooks/incomingMessageReceived.md`, `green-api/webhooks/outgoingMessageReceived.md`,
/// `green-api/webhooks/outgoingAPIMessageReceived.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SenderData {
    /// The id of the chat, such as `79001234568@c.us` for a person or `120363043968066561@g.us` for a group.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The name of the chat; may be missing.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatName"))]
    pub chat_name: Option<String>,
    /// The id of the sender, such as `79001234568@c.us`.
    pub sender: Option<String>,
    /// The name of the sender.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderName"))]
    pub sender_name: Option<String>,
    /// The sender's name from the phone book; may be missing.
    #[cfg_attr(feature = "schemars", schemars(rename = "senderContactName"))]
    pub sender_contact_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SenderData {
    chat_id: "chatId" as Optional,
    chat_name: "chatName" as Optional,
    sender: "sender" as Optional,
    sender_name: "senderName" as Optional,
    sender_contact_name: "senderContactName" as Optional,
} }

/// The instance was linked or unlinked, or is in another state for another reason.
///
/// Documented in `green-api/webhooks/stateInstanceChanged.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StateInstanceChanged {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance. Its `wid` is empty where no account is linked.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// The new state.
    #[cfg_attr(feature = "schemars", schemars(rename = "stateInstance"))]
    pub state_instance: Option<InstanceState>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { StateInstanceChanged {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    state_instance: "stateInstance" as Optional,
} }

/// The instance was connected to WhatsApp, or cut off from it.
///
/// Documented in `green-api/webhooks/statusInstanceChanged.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatusInstanceChanged {
    /// What happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeWebhook"))]
    pub type_webhook: String,
    /// The instance.
    #[cfg_attr(feature = "schemars", schemars(rename = "instanceData"))]
    pub instance_data: Option<InstanceData>,
    /// When it happened, as UNIX time in seconds.
    pub timestamp: Option<i64>,
    /// Whether the connection is open now.
    #[cfg_attr(feature = "schemars", schemars(rename = "statusInstance"))]
    pub status_instance: Option<InstanceStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { StatusInstanceChanged {
    type_webhook: "typeWebhook" as Required,
    instance_data: "instanceData" as Optional,
    timestamp: "timestamp" as Optional,
    status_instance: "statusInstance" as Optional,
} }

/// Somebody chose a button of a template.
///
/// Documented in `green-api/webhooks/templateButtonsReplyMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateButtonsReplyMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The choice.
    #[cfg_attr(feature = "schemars", schemars(rename = "templateButtonReplyMessage"))]
    pub template_button_reply_message: Option<TemplateButtonsReplyMessageData>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateButtonsReplyMessage {
    type_message: "typeMessage" as Required,
    template_button_reply_message: "templateButtonReplyMessage" as Optional,
} }

/// The button of a template that was chosen.
///
/// Documented in `green-api/webhooks/templateButtonsReplyMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateButtonsReplyMessageData {
    /// The id of the message with the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The number of the button.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "selectedIndex",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub selected_index: Option<String>,
    /// The id of the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedId"))]
    pub selected_id: Option<String>,
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedDisplayText"))]
    pub selected_display_text: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateButtonsReplyMessageData {
    stanza_id: "stanzaId" as Optional,
    selected_index: "selectedIndex" as LenientOptional,
    selected_id: "selectedId" as Optional,
    selected_display_text: "selectedDisplayText" as Optional,
} }

/// A text with the buttons of a template.
///
/// Documented in `green-api/webhooks/templateMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text and the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "templateMessage"))]
    pub template_message: Option<TemplateMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateMessage {
    type_message: "typeMessage" as Required,
    template_message: "templateMessage" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A text with the buttons of a template.
///
/// Documented in `green-api/webhooks/templateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMessageData {
    /// The namespace of the template; may be empty.
    pub namespace: Option<String>,
    /// The name of the template; may be empty.
    #[cfg_attr(feature = "schemars", schemars(rename = "elementName"))]
    pub element_name: Option<String>,
    /// The text.
    #[cfg_attr(feature = "schemars", schemars(rename = "contentText"))]
    pub content_text: Option<String>,
    /// The small text below it.
    pub footer: Option<String>,
    /// The buttons.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_list::<TemplateMessageDataButton>"
        )
    )]
    pub buttons: Vec<TemplateMessageDataButton>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateMessageData {
    namespace: "namespace" as Optional,
    element_name: "elementName" as Optional,
    content_text: "contentText" as Optional,
    footer: "footer" as Optional,
    buttons: "buttons" as LenientList,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// A button of a template; one of the three forms is there.
///
/// Documented in `green-api/webhooks/templateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMessageDataButton {
    /// The number of the button; the first one is 1.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub index: Option<String>,
    /// A button that opens an address.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlButton"))]
    pub url_button: Option<TemplateMessageDataUrlButton>,
    /// A button that calls a number.
    #[cfg_attr(feature = "schemars", schemars(rename = "callButton"))]
    pub call_button: Option<TemplateMessageDataCallButton>,
    /// A button that sends an answer.
    #[cfg_attr(feature = "schemars", schemars(rename = "quickReplyButton"))]
    pub quick_reply_button: Option<TemplateMessageDataQuickReplyButton>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateMessageDataButton {
    index: "index" as LenientOptional,
    url_button: "urlButton" as Optional,
    call_button: "callButton" as Optional,
    quick_reply_button: "quickReplyButton" as Optional,
} }

/// A button that calls a number.
///
/// Documented in `green-api/webhooks/templateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMessageDataCallButton {
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayText"))]
    pub display_text: Option<String>,
    /// The number with country code, digits only.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateMessageDataCallButton {
    display_text: "displayText" as Optional,
    phone_number: "phoneNumber" as Optional,
} }

/// A button that sends an answer.
///
/// Documented in `green-api/webhooks/templateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMessageDataQuickReplyButton {
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayText"))]
    pub display_text: Option<String>,
    /// The id of the button.
    pub id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateMessageDataQuickReplyButton {
    display_text: "displayText" as Optional,
    id: "id" as Optional,
} }

/// A button that opens an address.
///
/// Documented in `green-api/webhooks/templateMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMessageDataUrlButton {
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayText"))]
    pub display_text: Option<String>,
    /// The address.
    pub url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TemplateMessageDataUrlButton {
    display_text: "displayText" as Optional,
    url: "url" as Optional,
} }

/// A text.
///
/// Documented in `green-api/webhooks/textMessage.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextMessage {
    /// What the message is.
    #[cfg_attr(feature = "schemars", schemars(rename = "typeMessage"))]
    pub type_message: String,
    /// The text.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessageData"))]
    pub text_message_data: Option<TextMessageData>,
    /// The message that this one quotes; left out where it quotes none.
    #[cfg_attr(feature = "schemars", schemars(rename = "quotedMessage"))]
    pub quoted_message: Option<QuotedMessage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TextMessage {
    type_message: "typeMessage" as Required,
    text_message_data: "textMessageData" as Optional,
    quoted_message: "quotedMessage" as Optional,
} }

/// A text that was sent.
///
/// Documented in `green-api/webhooks/textMessage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextMessageData {
    /// The text; `{{SWE001}}` for a first message of a chat that a linked device could not read, `{{SWE003}}` for a
    /// message that could not be decrypted.
    #[cfg_attr(feature = "schemars", schemars(rename = "textMessage"))]
    pub text_message: Option<String>,
    /// Whether it was made from a template; left out in some examples.
    #[cfg_attr(feature = "schemars", schemars(rename = "isTemplateMessage"))]
    pub is_template_message: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { TextMessageData {
    text_message: "textMessage" as Optional,
    is_template_message: "isTemplateMessage" as Optional,
} }

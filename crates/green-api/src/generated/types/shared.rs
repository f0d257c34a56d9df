// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `shared`.

use serde_json::Map;
use serde_json::Value;

/// Whether an entry is a person or a group.
///
/// Documented in [GetStatusStatistic](https://green-api.com/en/docs/api/statuses/GetStatusStatistic/).
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

/// One of several contacts.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactsArrayMessageContact {
    /// The name of the contact.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: Option<String>,
    /// The contact as a vCard.
    pub vcard: Option<String>,
    /// Null wherever it was shown, which is in journals only; nobody says what it may hold.
    #[cfg_attr(feature = "schemars", schemars(rename = "contextInfo"))]
    pub context_info: Option<Map<String, Value>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ContactsArrayMessageContact {
    display_name: "displayName" as Optional,
    vcard: "vcard" as Optional,
    context_info: "contextInfo" as Optional,
} }

/// Several contacts that were sent.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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

/// A message that was deleted.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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

/// An invitation to a group. The page names the fields only, so their types are those of the vendor's clients.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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

/// Whether an instance is linked and ready. `authorized`: linked to an account and ready; `notAuthorized`: not linked;
/// `blocked`: WhatsApp banned the account; `starting`: not ready for up to 5 minutes; `sleepMode`: a former state, the
/// phone is switched off; `yellowCard`: sending is suspended, since the account was taken for a sender of spam;
/// `suspended` is not explained.
///
/// Documented in [GetStateInstance](https://green-api.com/en/docs/api/account/GetStateInstance/).
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
/// Documented in [GetStatusInstance](https://green-api.com/en/docs/api/account/GetStatusInstance/).
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

/// A button below a text.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsMessageButton {
    /// What the button does.
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

/// What a button does: copy a text, call a number, open an address or send an answer.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractiveButtonsMessageButtonKind {
    /// `copy`.
    Copy,
    /// `call`.
    Call,
    /// `url`.
    Url,
    /// `reply`.
    Reply,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { InteractiveButtonsMessageButtonKind {
    Copy = "copy",
    Call = "call",
    Url = "url",
    Reply = "reply",
} }

/// A text with buttons.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsMessageData {
    /// The text above.
    #[cfg_attr(feature = "schemars", schemars(rename = "titleText"))]
    pub title_text: Option<String>,
    /// The text; may be empty.
    #[cfg_attr(feature = "schemars", schemars(rename = "contentText"))]
    pub content_text: Option<String>,
    /// The small text below it.
    #[cfg_attr(feature = "schemars", schemars(rename = "footerText"))]
    pub footer_text: Option<String>,
    /// The buttons.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<InteractiveButtonsMessageButton>"
        )
    )]
    pub buttons: Vec<InteractiveButtonsMessageButton>,
    /// Whether the message was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwarded"))]
    pub is_forwarded: Option<bool>,
    /// How many times it was forwarded.
    #[cfg_attr(feature = "schemars", schemars(rename = "forwardingScore"))]
    pub forwarding_score: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InteractiveButtonsMessageData {
    title_text: "titleText" | "header" as Optional,
    content_text: "contentText" | "body" as Optional,
    footer_text: "footerText" | "footer" as Optional,
    buttons: "buttons" as List,
    is_forwarded: "isForwarded" as Optional,
    forwarding_score: "forwardingScore" as Optional,
} }

/// The button that was chosen.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsResponseMessageData {
    /// The id of the message with the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The place of the button among the others; the first one has 0.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedIndex"))]
    pub selected_index: Option<i64>,
    /// The `buttonId` of the button.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedId"))]
    pub selected_id: Option<String>,
    /// What is written on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "selectedDisplayText"))]
    pub selected_display_text: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { InteractiveButtonsResponseMessageData {
    stanza_id: "stanzaId" as Optional,
    selected_index: "selectedIndex" as Optional,
    selected_id: "selectedId" as Optional,
    selected_display_text: "selectedDisplayText" as Optional,
} }

/// How big the preview of a link is.
///
/// Documented in [SendMessage](https://green-api.com/en/docs/api/sending/SendMessage/).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PreviewSize {
    /// `large`.
    Large,
    /// `small`.
    Small,
    /// A value that the docs do not name, as it came.
    Other(String),
}

wagate_client::open_enum! { PreviewSize {
    Large = "large",
    Small = "small",
} }

/// Whether something of a quota is left.
///
/// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
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
/// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
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

/// How somebody reacted.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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

/// The button of a template that was chosen.
///
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateButtonsReplyMessageData {
    /// The id of the message with the buttons.
    #[cfg_attr(feature = "schemars", schemars(rename = "stanzaId"))]
    pub stanza_id: Option<String>,
    /// The place of the button among the others; the first one has 0 in a recorded choice.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "selectedIndex",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<i64>"
        )
    )]
    pub selected_index: Option<i64>,
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
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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
/// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
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

/// Whether something is switched on.
///
/// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
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

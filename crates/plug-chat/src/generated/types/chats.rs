// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `chats`.

/// The state of a chat.
///
/// Documented in `plug-chat/pt/chats/get-metadata-chat.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatMetadata {
    /// The number that the chat is with, digits only with country code.
    pub phone: Option<String>,
    /// How many messages are unread, as a decimal number in a text.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub unread: Option<String>,
    /// When the chat was last active, in seconds since 1970 (UTC), as a decimal number in a text.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "lastMessageTime",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub last_message_time: Option<String>,
    /// Whether notifications are switched off, `1`, or on, `0`; as a text.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "isMuted",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<String>"
        )
    )]
    pub is_muted: Option<String>,
    /// Whether the account marked the chat as spam.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "isMarkedSpam",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<bool>"
        )
    )]
    pub is_marked_spam: Option<bool>,
    /// The address of the chat's picture, valid for 48 hours.
    #[cfg_attr(feature = "schemars", schemars(rename = "profileThumbnail"))]
    pub profile_thumbnail: Option<String>,
    /// A former count of unread messages, no longer kept up; read `unread` instead.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "messagesUnread",
            default,
            schema_with = "wagate_client::schema::lenient_optional::<i64>"
        )
    )]
    pub messages_unread: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ChatMetadata {
    phone: "phone" as Optional,
    unread: "unread" as LenientOptional,
    last_message_time: "lastMessageTime" as LenientOptional,
    is_muted: "isMuted" as LenientOptional,
    is_marked_spam: "isMarkedSpam" as LenientOptional,
    profile_thumbnail: "profileThumbnail" as Optional,
    messages_unread: "messagesUnread" as LenientOptional,
} }

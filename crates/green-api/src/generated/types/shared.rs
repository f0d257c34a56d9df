// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `shared`.

use serde_json::{Map, Value};

wagate_client::open_enum! {
    /// Whether an entry is a person or a group.
    ///
    /// Documented in [GetStatusStatistic](https://green-api.com/en/docs/api/statuses/GetStatusStatistic/).
    pub enum ContactKind {
        /// `user`.
        User = "user",
        /// `group`.
        Group = "group",
    }
}

wagate_client::record! {
    /// One of several contacts.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct ContactsArrayMessageContact: Default {
        /// The name of the contact.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// The contact as a vCard.
        pub vcard: Option<String> = "vcard" as LenientOptional,
        /// Null wherever it was shown, which is in journals only; nobody says what it may hold.
        pub context_info: Option<Map<String, Value>> = "contextInfo" as Optional,
    }
}

wagate_client::record! {
    /// Several contacts that were sent.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct ContactsArrayMessageData: Default {
        /// The contacts.
        pub contacts: Vec<ContactsArrayMessageContact> = "contacts" as List,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message that was deleted.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct DeletedMessageData: Default {
        /// The id of the message.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// What the message was; known from a JSON schema of the vendor only.
        pub type_message: Option<String> = "typeMessage" as LenientOptional,
    }
}

wagate_client::record! {
    /// An invitation to a group. The page names the fields only, so their types are those of the vendor's clients.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct GroupInviteMessageData: Default {
        /// The id of the group, such as `120363043968066561@g.us`.
        pub group_jid: Option<String> = "groupJid" as LenientOptional,
        /// The code of the invitation.
        pub invite_code: Option<String> = "inviteCode" as LenientOptional,
        /// When the invitation ends; no page says in which form, the constructed example has UNIX time in seconds.
        pub invite_expiration: Option<String> = "inviteExpiration" as LenientOptional,
        /// The name of the group.
        pub group_name: Option<String> = "groupName" as LenientOptional,
        /// The text below the invitation.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// A name; that of the group in the constructed example.
        pub name: Option<String> = "name" as LenientOptional,
        /// A small picture of the group, JPEG in base64; may be empty.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Whether an instance is linked and ready. `authorized`: linked to an account and ready; `notAuthorized`: not linked;
    /// `blocked`: WhatsApp banned the account; `starting`: not ready for up to 5 minutes; `sleepMode`: a former state, the
    /// phone is switched off; `yellowCard`: sending is suspended, since the account was taken for a sender of spam (the
    /// vendor called it gone in 2024, users met it in 2026); `suspended` is not explained, nor is `pendingCode`, whose
    /// name says that a code is waited for.
    ///
    /// Documented in [GetStateInstance](https://green-api.com/en/docs/api/account/GetStateInstance/).
    pub enum InstanceState {
        /// `notAuthorized`.
        NotAuthorized = "notAuthorized",
        /// `authorized`.
        Authorized = "authorized",
        /// `blocked`.
        Blocked = "blocked",
        /// `sleepMode`.
        SleepMode = "sleepMode",
        /// `starting`.
        Starting = "starting",
        /// `yellowCard`.
        YellowCard = "yellowCard",
        /// `suspended`.
        Suspended = "suspended",
        /// `pendingCode`. Not documented; seen: A state of instances in the vendor's own chat program.
        PendingCode = "pendingCode",
    }
}

wagate_client::open_enum! {
    /// Whether the connection between an instance and WhatsApp is open. `online`: open, messages get through; `offline`:
    /// closed.
    ///
    /// Documented in [GetStatusInstance](https://green-api.com/en/docs/api/account/GetStatusInstance/).
    pub enum InstanceStatus {
        /// `online`.
        Online = "online",
        /// `offline`.
        Offline = "offline",
    }
}

wagate_client::record! {
    /// A button below a text.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct InteractiveButtonsMessageButton: Default {
        /// What the button does.
        pub type_: Option<InteractiveButtonsMessageButtonKind> = "type" as Optional,
        /// The id of the button.
        pub button_id: Option<String> = "buttonId" as LenientOptional,
        /// What is written on it.
        pub button_text: Option<String> = "buttonText" as LenientOptional,
        /// What is copied; for `copy`.
        pub copy_code: Option<String> = "copyCode" as LenientOptional,
        /// The number that is called, with country code, digits only; for `call`.
        pub phone_number: Option<String> = "phoneNumber" as LenientOptional,
        /// The address that is opened; for `url`.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What a button does: copy a text, call a number, open an address or send an answer.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub enum InteractiveButtonsMessageButtonKind {
        /// `copy`.
        Copy = "copy",
        /// `call`.
        Call = "call",
        /// `url`.
        Url = "url",
        /// `reply`.
        Reply = "reply",
    }
}

wagate_client::record! {
    /// A text with buttons.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct InteractiveButtonsMessageData: Default {
        /// The text above.
        pub title_text: Option<String> = "titleText" | "header" as LenientOptional,
        /// The text; may be empty.
        pub content_text: Option<String> = "contentText" | "body" as LenientOptional,
        /// The small text below it.
        pub footer_text: Option<String> = "footerText" | "footer" as LenientOptional,
        /// The buttons.
        pub buttons: Vec<InteractiveButtonsMessageButton> = "buttons" as List,
        /// Whether the message was forwarded.
        ///
        /// Not documented; seen: A member of the type that a program of the vendor has for such messages.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        ///
        /// Not documented; seen: A member of the type that a program of the vendor has for such messages.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// The button that was chosen.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct InteractiveButtonsResponseMessageData: Default {
        /// The id of the message with the buttons.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The place of the button among the others; the first one has 0.
        pub selected_index: Option<i64> = "selectedIndex" as LenientOptional,
        /// The `buttonId` of the button.
        pub selected_id: Option<String> = "selectedId" as LenientOptional,
        /// What is written on it.
        pub selected_display_text: Option<String> = "selectedDisplayText" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// How big the preview of a link is.
    ///
    /// Documented in [SendMessage](https://green-api.com/en/docs/api/sending/SendMessage/).
    pub enum PreviewSize {
        /// `large`.
        Large = "large",
        /// `small`.
        Small = "small",
    }
}

wagate_client::open_enum! {
    /// Whether something of a quota is left.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub enum QuotaState {
        /// `QUOTE_ALLOWED`.
        QuoteAllowed = "QUOTE_ALLOWED",
        /// `QUOTE_EXCEEDED`.
        QuoteExceeded = "QUOTE_EXCEEDED",
        /// `CORRESPONDENTS_QUOTE_EXCEEDED`.
        CorrespondentsQuoteExceeded = "CORRESPONDENTS_QUOTE_EXCEEDED",
    }
}

wagate_client::record! {
    /// How much of a monthly quota is used up.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub struct QuotaUse: Default {
        /// The method that is counted, in lower case; `correspondents` where chats are counted.
        pub method: Option<String> = "method" as LenientOptional,
        /// How many calls or chats of this month are used up.
        pub used: Option<i64> = "used" as LenientOptional,
        /// How many there are in a month. The example of a method without a limit shows 0.
        pub total: Option<i64> = "total" as LenientOptional,
        /// Whether something is left.
        pub status: Option<QuotaState> = "status" as Optional,
        /// What the quota means for the caller, in words; left out while something is left.
        pub description: Option<String> = "description" as LenientOptional,
    }
}

wagate_client::record! {
    /// How somebody reacted.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct ReactionMessageData: Default {
        /// The reaction, an emoji.
        pub text: Option<String> = "text" as LenientOptional,
    }
}

wagate_client::record! {
    /// The button of a template that was chosen.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct TemplateButtonsReplyMessageData: Default {
        /// The id of the message with the buttons.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The place of the button among the others; the first one has 0 in a recorded choice.
        pub selected_index: Option<i64> = "selectedIndex" as LenientOptional,
        /// The id of the button.
        pub selected_id: Option<String> = "selectedId" as LenientOptional,
        /// What is written on it.
        pub selected_display_text: Option<String> = "selectedDisplayText" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text with the buttons of a template.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct TemplateMessageData: Default {
        /// The namespace of the template; may be empty.
        pub namespace: Option<String> = "namespace" as LenientOptional,
        /// The name of the template; may be empty.
        pub element_name: Option<String> = "elementName" as LenientOptional,
        /// The text.
        pub content_text: Option<String> = "contentText" as LenientOptional,
        /// The small text below it; missing in a recorded notification.
        pub footer: Option<String> = "footer" as LenientOptional,
        /// The buttons.
        pub buttons: Vec<TemplateMessageDataButton> = "buttons" as OneOrMore,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// A button of a template; one of the three forms is there.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct TemplateMessageDataButton: Default {
        /// The number of the button; the first one is 1.
        pub index: Option<String> = "index" as LenientOptional,
        /// A button that opens an address.
        pub url_button: Option<TemplateMessageDataUrlButton> = "urlButton" as Optional,
        /// A button that calls a number.
        pub call_button: Option<TemplateMessageDataCallButton> = "callButton" as Optional,
        /// A button that sends an answer.
        pub quick_reply_button: Option<TemplateMessageDataQuickReplyButton> = "quickReplyButton" as Optional,
    }
}

wagate_client::record! {
    /// A button that calls a number.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct TemplateMessageDataCallButton: Default {
        /// What is written on it.
        pub display_text: Option<String> = "displayText" as LenientOptional,
        /// The number with country code, digits only.
        pub phone_number: Option<String> = "phoneNumber" as LenientOptional,
    }
}

wagate_client::record! {
    /// A button that sends an answer.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct TemplateMessageDataQuickReplyButton: Default {
        /// What is written on it.
        pub display_text: Option<String> = "displayText" as LenientOptional,
        /// The id of the button.
        pub id: Option<String> = "id" as LenientOptional,
    }
}

wagate_client::record! {
    /// A button that opens an address.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct TemplateMessageDataUrlButton: Default {
        /// What is written on it.
        pub display_text: Option<String> = "displayText" as LenientOptional,
        /// The address.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Whether something is switched on.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/).
    pub enum YesNo {
        /// `yes`.
        Yes = "yes",
        /// `no`.
        No = "no",
    }
}

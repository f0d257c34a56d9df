// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `service`.

use wagate_client::{ChatId, IntoChatId};
use super::ContactKind;

wagate_client::record! {
    /// Which chat to archive.
    ///
    /// Documented in [ArchiveChat](https://green-api.com/en/docs/api/service/archiveChat/).
    pub struct ArchiveChatRequest: Request {
        /// The chat, personal or of a group, such as `71234567890@c.us` or `120363043968066561@g.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// The picture of a person or group.
    ///
    /// Documented in [GetAvatar](https://green-api.com/en/docs/api/service/GetAvatar/).
    pub struct Avatar: Default {
        /// The address of the picture; empty where none is set or the privacy settings hide it.
        pub url_avatar: Option<String> = "urlAvatar" as LenientOptional,
        /// Whether the account may see the picture; true as well where none is set or the number has no account, false where
        /// the privacy settings hide it.
        pub available: Option<bool> = "available" as LenientOptional,
        /// The picture itself, in base64.
        ///
        /// Not documented; seen: A member of the answer in the vendor's own chat program, beside the members of earlier
        /// editions.
        pub base64_avatar: Option<String> = "base64Avatar" as LenientOptional,
        /// Whether the number has a WhatsApp account; earlier editions of the page only.
        pub exists_whatsapp: Option<bool> = "existsWhatsapp" as LenientOptional,
        /// Why there is no picture, `bad request data` or `get avatar timeout limit exceeded`; earlier editions of the page
        /// only.
        pub reason: Option<String> = "reason" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whose picture to look up.
    ///
    /// Documented in [GetAvatar](https://green-api.com/en/docs/api/service/GetAvatar/).
    pub struct AvatarRequest: Request {
        /// A person, as the number with country code followed by `@c.us`, or a group, whose id ends in `@g.us`; the account's
        /// own number for its own picture.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// A chat of the account.
    ///
    /// Documented in [GetChats](https://green-api.com/en/docs/api/service/GetChats/).
    pub struct ChatEntry: Default {
        /// Whether the chat is archived.
        pub archive: Option<bool> = "archive" as LenientOptional,
        /// The chat's id, which ends in `@c.us`, `@g.us` or `@lid`.
        pub id: Option<String> = "id" as LenientOptional,
        /// How long messages live, in seconds: 0 where they stay, 86400 for a day, 604800 for a week, 7776000 for 90 days.
        pub ephemeral_expiration: Option<i64> = "ephemeralExpiration" as LenientOptional,
        /// When that time was set, as UNIX time in seconds; 0 in the example where messages stay.
        pub ephemeral_setting_timestamp: Option<i64> = "ephemeralSettingTimestamp" as LenientOptional,
        /// The name of the contact or group.
        pub name: Option<String> = "name" as LenientOptional,
        /// Whether the chat is with a person or a group.
        pub type_: Option<ContactKind> = "type" as Optional,
    }
}

wagate_client::record! {
    /// Which number to check.
    ///
    /// Documented in [CheckWhatsapp](https://green-api.com/en/docs/api/service/CheckWhatsapp/).
    pub struct CheckWhatsappRequest: Request {
        /// The number with country code, 11 to 16 digits; above 12 digits it may be refused with 400.
        pub phone_number: i64 = "phoneNumber" as Required new(i64),
        /// Whether to ask WhatsApp anew, past what the gateway remembers of earlier checks.
        ///
        /// Not documented; seen: In the vendor's second Go client and its guide.
        pub force: Option<bool> = "force" as Optional set(bool),
    }
}

wagate_client::record! {
    /// What the check of a number found.
    ///
    /// Documented in [CheckWhatsapp](https://green-api.com/en/docs/api/service/CheckWhatsapp/).
    pub struct CheckWhatsappResult: Default {
        /// Whether the number has a WhatsApp account.
        pub exists_whatsapp: Option<bool> = "existsWhatsapp" as LenientOptional,
        /// The id of the chat to send to; a linked id, which ends in `@lid`, where the gateway uses those.
        ///
        /// Not documented; seen: In the vendor's second Go client and its guide.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact or group of the account.
    ///
    /// Documented in [GetContacts](https://green-api.com/en/docs/api/service/GetContacts/).
    pub struct ContactEntry: Default {
        /// The id of the person or group, such as `11001234567@c.us` or `79001234569-1479621234@g.us`. Before release
        /// 5.44.31.32 of the gateway, `null@c.us` and linked ids that end in `@c.us` came as well.
        pub id: Option<String> = "id" as LenientOptional,
        /// The name from the contact's WhatsApp profile, empty as long as the account got no message or reaction from the
        /// contact; for a group its name, which has been empty as well.
        pub name: Option<String> = "name" as LenientOptional,
        /// The name from the phone book; left out for groups.
        pub contact_name: Option<String> = "contactName" as LenientOptional,
        /// Whether this is a person or a group.
        pub type_: Option<ContactKind> = "type" as Optional,
    }
}

wagate_client::record! {
    /// What WhatsApp and the account's phone book say about a contact.
    ///
    /// Documented in [GetContactInfo](https://green-api.com/en/docs/api/service/GetContactInfo/).
    pub struct ContactInfo: Default {
        /// The address of the contact's picture.
        pub avatar: Option<String> = "avatar" as LenientOptional,
        /// The contact's picture itself, in base64.
        ///
        /// Not documented; seen: A member of the answer in the vendor's own chat program.
        pub base64_avatar: Option<String> = "base64Avatar" as LenientOptional,
        /// The name from the contact's WhatsApp profile; empty, and left out before release 5.44.25.19 of the gateway, as long
        /// as the account got no message or reaction from the contact.
        pub name: Option<String> = "name" as LenientOptional,
        /// The name from the phone book; empty for a number that is not saved in it.
        pub contact_name: Option<String> = "contactName" as LenientOptional,
        /// The e-mail address from the business profile.
        pub email: Option<String> = "email" as LenientOptional,
        /// The line of business, in words.
        pub category: Option<String> = "category" as LenientOptional,
        /// How the business describes itself.
        pub description: Option<String> = "description" as LenientOptional,
        /// The products that the business offers.
        pub products: Vec<Product> = "products" as OneOrMore,
        /// The contact's id, such as `71234567890@c.us`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// When the contact was last online. The docs give no format, and null in the example.
        pub last_seen: Option<String> = "lastSeen" as LenientOptional,
        /// Whether the chat with the contact is archived.
        pub is_archive: Option<bool> = "isArchive" as LenientOptional,
        /// Whether messages of the chat disappear after a while.
        pub is_disappearing: Option<bool> = "isDisappearing" as LenientOptional,
        /// Whether notifications of the chat are switched off.
        pub is_mute: Option<bool> = "isMute" as LenientOptional,
        /// How long messages of the chat live, in seconds; 0 means that they stay.
        pub message_expiration: Option<i64> = "messageExpiration" | "messageexpiration" as LenientOptional,
        /// When notifications of the chat are switched on again. The docs give no unit; null in the example.
        pub mute_expiration: Option<i64> = "muteExpiration" | "muteexpiration" as LenientOptional,
        /// Whether the contact uses WhatsApp Business.
        pub is_business: Option<bool> = "isBusiness" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whom to look up.
    ///
    /// Documented in [GetContactInfo](https://green-api.com/en/docs/api/service/GetContactInfo/).
    pub struct ContactInfoRequest: Request {
        /// The contact: the number with country code, digits only, followed by `@c.us`; or a linked id ending in `@lid`. Ids
        /// of groups, which end in `@g.us`, are refused with 400.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// Which message to delete, and for whom.
    ///
    /// Documented in [DeleteMessage](https://green-api.com/en/docs/api/service/DeleteMessage/).
    pub struct DeleteMessageRequest: Request {
        /// The chat, personal or of a group, such as `79123456789@c.us` or `120363043968066561@g.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message.
        pub id_message: String = "idMessage" as Required new(impl Into<String>),
        /// Whether only the account itself shall lose the message; the other members of the chat keep it then.
        pub only_sender_delete: Option<bool> = "onlySenderDelete" as Optional set(bool),
    }
}

wagate_client::record! {
    /// How long the messages of a chat live.
    ///
    /// Documented in [SetDisappearingChat](https://green-api.com/en/docs/api/service/SetDisappearingChat/).
    pub struct DisappearingChat: Default {
        /// The id of the chat.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// Whether messages of the chat disappear after a while.
        pub disappearing_messages_in_chat: Option<bool> = "disappearingMessagesInChat" as LenientOptional,
        /// How long messages live, in seconds: 0 where they stay, 86400 for a day, 604800 for a week, 7776000 for 90 days.
        pub ephemeral_expiration: Option<i64> = "ephemeralExpiration" as LenientOptional,
    }
}

wagate_client::record! {
    /// Which message gets which text.
    ///
    /// Documented in [EditMessage](https://green-api.com/en/docs/api/service/EditMessage/).
    pub struct EditMessageRequest: Request {
        /// The chat, personal or of a group, such as `11001234567@c.us` or `120363043968066561@g.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message, as it was sent first.
        pub id_message: String = "idMessage" as Required new(impl Into<String>),
        /// The new text, up to 20000 characters, in UTF-8 without a byte order mark.
        pub message: String = "message" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// What the edit is known by.
    ///
    /// Documented in [EditMessage](https://green-api.com/en/docs/api/service/EditMessage/).
    pub struct EditMessageResult: Default {
        /// The id of the edit, which is not the id of the message that it changes.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
    }
}

wagate_client::record! {
    /// A product that a business offers.
    ///
    /// Documented in [GetContactInfo](https://green-api.com/en/docs/api/service/GetContactInfo/).
    pub struct Product: Default {
        /// The product's id, digits.
        pub id: Option<String> = "id" as LenientOptional,
        /// The addresses of the product's picture.
        pub image_urls: Option<ProductImageUrls> = "imageUrls" as Optional,
        /// Whether WhatsApp approved the product.
        pub review_status: Option<ProductReviewStatus> = "reviewStatus" as Optional,
        /// Whether the product can be had; `in stock`, for example.
        pub availability: Option<String> = "availability" as LenientOptional,
        /// The product's name.
        pub name: Option<String> = "name" as LenientOptional,
        /// What the business says about the product; left out where it says nothing.
        pub description: Option<String> = "description" as LenientOptional,
        /// The price. The docs give neither a format nor a currency, and null in the example.
        pub price: Option<String> = "price" as LenientOptional,
        /// Whether the product is hidden from customers.
        pub is_hidden: Option<bool> = "isHidden" as LenientOptional,
    }
}

wagate_client::record! {
    /// The addresses of a product's picture in two sizes.
    ///
    /// Documented in [GetContactInfo](https://green-api.com/en/docs/api/service/GetContactInfo/).
    pub struct ProductImageUrls: Default {
        /// The address of a small preview.
        pub requested: Option<String> = "requested" as LenientOptional,
        /// The address of the picture in full size.
        pub original: Option<String> = "original" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of the reviews of a product.
    ///
    /// Documented in [GetContactInfo](https://green-api.com/en/docs/api/service/GetContactInfo/).
    pub struct ProductReviewStatus: Default {
        /// What came of WhatsApp's review; `APPROVED`, for example.
        pub whatsapp: Option<String> = "whatsapp" as LenientOptional,
    }
}

wagate_client::record! {
    /// Which sign a chat shall show, and for how long.
    ///
    /// Documented in [SendTyping](https://green-api.com/en/docs/api/sending/SendTyping/).
    pub struct SendTypingRequest: Request {
        /// The chat, such as `79876543210@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// How long the sign is shown, in milliseconds, from 1000 to 20000.
        pub typing_time: Option<i64> = "typingTime" as Optional set(i64),
        /// The sign of a recording; the one of typing if left out.
        pub typing_type: Option<TypingType> = "typingType" as Optional set(impl Into<TypingType>),
    }
}

wagate_client::record! {
    /// How long the messages of which chat shall live.
    ///
    /// Documented in [SetDisappearingChat](https://green-api.com/en/docs/api/service/SetDisappearingChat/).
    pub struct SetDisappearingChatRequest: Request {
        /// The chat, such as `71234567890@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// How long messages shall live, in seconds: 0 to keep them, 86400 for a day, 604800 for a week, 7776000 for 90 days.
        /// Other values are refused with 400.
        pub ephemeral_expiration: i64 = "ephemeralExpiration" as Required new(i64),
    }
}

wagate_client::open_enum! {
    /// A sign other than the one of typing.
    ///
    /// Documented in [SendTyping](https://green-api.com/en/docs/api/sending/SendTyping/).
    pub enum TypingType {
        /// `recording`.
        Recording = "recording",
    }
}

wagate_client::record! {
    /// Which chat to take out of the archive.
    ///
    /// Documented in [UnarchiveChat](https://green-api.com/en/docs/api/service/unarchiveChat/).
    pub struct UnarchiveChatRequest: Request {
        /// The chat, personal or of a group, such as `71234567890@c.us` or `120363043968066561@g.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
    }
}

wagate_client::any_answer! {
    /// What `deleteMessage` answers, of which the documentation shows nothing.
    pub struct DeleteMessageAnswer
}

wagate_client::any_answer! {
    /// What `archiveChat` answers, of which the documentation shows nothing.
    pub struct ArchiveChatAnswer
}

wagate_client::any_answer! {
    /// What `unarchiveChat` answers, of which the documentation shows nothing.
    pub struct UnarchiveChatAnswer
}

wagate_client::any_answer! {
    /// What `sendTyping` answers, of which the documentation shows nothing.
    pub struct SendTypingAnswer
}

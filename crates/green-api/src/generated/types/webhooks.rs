// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `webhooks`.

use wagate_client::ChatId;
use super::{
    ContactsArrayMessageContact, ContactsArrayMessageData, DeletedMessageData,
    GroupInviteMessageData, InstanceState, InstanceStatus, InteractiveButtonsMessageData,
    InteractiveButtonsResponseMessageData, ReactionMessageData,
    TemplateButtonsReplyMessageData, TemplateMessageData,
};

wagate_client::record! {
    /// The picture of a contact.
    ///
    /// Documented in `green-api/webhooks/avatarInfo.md`.
    pub struct AvatarInfo {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The picture.
        pub avatar_info: Option<AvatarInfoData> = "avatarInfo" as Optional,
    }
}

wagate_client::record! {
    /// Whose picture it is, and where.
    ///
    /// Documented in [deviceInfo](https://green-api.com/en/docs/api/receiving/notifications-format/DeviceInfo/),
    /// `green-api/webhooks/avatarInfo.md`.
    pub struct AvatarInfoData: Default {
        /// The id of the contact, such as `79001234568@c.us`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The address of the picture.
        pub url_avatar: Option<String> = "urlAvatar" as LenientOptional,
        /// Whether the number has a WhatsApp account.
        pub exists_whatsapp: Option<bool> = "existsWhatsapp" as LenientOptional,
        /// Why there is no picture.
        pub reason: Option<String> = "reason" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What a contact did with the account.
    ///
    /// Documented in [incomingBlock](https://green-api.com/en/docs/api/receiving/notifications-format/IncomingBlock/).
    pub enum BlockState {
        /// `blocked`.
        Blocked = "blocked",
    }
}

wagate_client::record! {
    /// A text with simple buttons.
    ///
    /// Documented in
    /// [buttonsMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ButtonsMessage/).
    pub struct ButtonsMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text and the buttons.
        pub buttons_message: Option<ButtonsMessageData> = "buttonsMessage" | "buttonMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text with simple buttons.
    ///
    /// Documented in
    /// [buttonsMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ButtonsMessage/).
    pub struct ButtonsMessageData: Default {
        /// The text.
        pub content_text: Option<String> = "contentText" as LenientOptional,
        /// The small text below it.
        pub footer: Option<String> = "footer" as LenientOptional,
        /// The buttons.
        pub buttons: Vec<ButtonsMessageDataButton> = "buttons" as OneOrMore,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// A simple button.
    ///
    /// Documented in
    /// [buttonsMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ButtonsMessage/).
    pub struct ButtonsMessageDataButton: Default {
        /// The id of the button.
        pub button_id: Option<String> = "buttonId" as LenientOptional,
        /// What is written on it.
        pub button_text: Option<String> = "buttonText" as LenientOptional,
    }
}

wagate_client::record! {
    /// Somebody chose a simple button.
    ///
    /// Documented in
    /// [buttonsResponseMessage](https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/ButtonsResponseMessage/).
    pub struct ButtonsResponseMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The choice.
        pub buttons_response_message: Option<ButtonsResponseMessageData> = "buttonsResponseMessage" as Optional,
    }
}

wagate_client::record! {
    /// The simple button that was chosen.
    ///
    /// Documented in
    /// [buttonsResponseMessage](https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/ButtonsResponseMessage/).
    pub struct ButtonsResponseMessageData: Default {
        /// The id of the message with the buttons.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The id of the button.
        pub selected_button_id: Option<String> = "selectedButtonId" as LenientOptional,
        /// What is written on it.
        pub selected_button_text: Option<String> = "selectedButtonText" as LenientOptional,
    }
}

wagate_client::record! {
    /// A contact.
    ///
    /// Documented in
    /// [contactMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ContactMessage/).
    pub struct ContactMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The contact.
        pub contact_message_data: Option<ContactMessageData> = "contactMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A contact that was sent.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub struct ContactMessageData: Default {
        /// The name of the contact.
        pub display_name: Option<String> = "displayName" as LenientOptional,
        /// The contact as a vCard.
        pub vcard: Option<String> = "vcard" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// Several contacts.
    ///
    /// Documented in
    /// [contactsArrayMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ContactsArrayMessage/).
    pub struct ContactsArrayMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The contacts.
        pub message_data: Option<ContactsArrayMessageData> = "messageData" as Optional,
        /// The contacts, where they are not in `messageData`.
        pub contacts: Vec<ContactsArrayMessageContact> = "contacts" as OneOrMore,
        /// Whether the message was forwarded, where it is not said in `messageData`.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded, where it is not said in `messageData`.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// Somebody deleted a message.
    ///
    /// Documented in
    /// [deletedMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/DeletedMessage/).
    pub struct DeletedMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// Which message.
        pub deleted_message_data: Option<DeletedMessageData> = "deletedMessageData" as Optional,
    }
}

wagate_client::open_enum! {
    /// How far an outgoing message got. `sent`, `delivered` and `read` say so. `failed`: it could not be sent.
    /// `noAccount`: the number has no WhatsApp account. `notInGroup`: the account is no member of the group. `yellowCard`:
    /// WhatsApp holds the account back. `fail`: what `failed` was called in 2021. It may be empty.
    ///
    /// Documented in
    /// [outgoingMessageStatus](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingMessageStatus/).
    pub enum DeliveryStatus {
        /// `sent`.
        Sent = "sent",
        /// `delivered`.
        Delivered = "delivered",
        /// `read`.
        Read = "read",
        /// `failed`.
        Failed = "failed",
        /// `noAccount`.
        NoAccount = "noAccount",
        /// `notInGroup`.
        NotInGroup = "notInGroup",
        /// `yellowCard`.
        YellowCard = "yellowCard",
        /// `fail`.
        Fail = "fail",
        /// ``. Not documented; seen: The vendor filed it in its tracker in August 2026.
        Empty = "",
    }
}

wagate_client::record! {
    /// What the phone of the account says about itself.
    ///
    /// Documented in [deviceInfo](https://green-api.com/en/docs/api/receiving/notifications-format/DeviceInfo/).
    pub struct DeviceInfo {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The phone.
        pub device_data: Option<DeviceInfoData> = "deviceData" as Optional,
        /// The picture of a contact, which one source puts into this notification.
        pub avatar_info: Option<AvatarInfoData> = "avatarInfo" as Optional,
    }
}

wagate_client::record! {
    /// A phone that an account is used on.
    ///
    /// Documented in [deviceInfo](https://green-api.com/en/docs/api/receiving/notifications-format/DeviceInfo/).
    pub struct DeviceInfoData: Default {
        /// The kind of phone; `iphone`, for example.
        pub platform: Option<String> = "platform" as LenientOptional,
        /// Who made the phone; `Apple`, for example.
        pub device_manufacturer: Option<String> = "deviceManufacturer" as LenientOptional,
        /// The model of the phone; `iPhone 11`, for example.
        pub device_model: Option<String> = "deviceModel" as LenientOptional,
        /// The version of the operating system; `13.4.1`, for example.
        pub os_version: Option<String> = "osVersion" as LenientOptional,
        /// The version of WhatsApp; `2.20.42`, for example.
        pub wa_version: Option<String> = "waVersion" as LenientOptional,
        /// How full the battery is. The docs give no unit; the 90 of the example looks like percent.
        pub battery: Option<i64> = "battery" as LenientOptional,
    }
}

wagate_client::record! {
    /// Somebody changed a message.
    ///
    /// Documented in
    /// [editedMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/EditedMessage/).
    pub struct EditedMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The change; missing or empty where a document was changed before release 5.44.30.10 of the gateway.
        pub edited_message_data: Option<EditedMessageData> = "editedMessageData" as Optional,
    }
}

wagate_client::record! {
    /// The new text of a message.
    ///
    /// Documented in
    /// [editedMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/EditedMessage/).
    pub struct EditedMessageData: Default {
        /// The new text; left out for a file.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// The new text below a file; left out for a text.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The id of the message that was changed.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text with the preview of a link, a text that was sent by the API, or an advertisement.
    ///
    /// Documented in
    /// [extendedTextMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ExtendedTextMessage/).
    pub struct ExtendedTextMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text and the preview.
        pub extended_text_message_data: Option<ExtendedTextMessageData> = "extendedTextMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text and the preview of its link.
    ///
    /// Documented in
    /// [extendedTextMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ExtendedTextMessage/).
    pub struct ExtendedTextMessageData: Default {
        /// The text, with the link if there is one.
        pub text: Option<String> = "text" as LenientOptional,
        /// The description from the preview of the link; may be empty.
        pub description: Option<String> = "description" as LenientOptional,
        /// The title from the preview of the link; may be empty.
        pub title: Option<String> = "title" as LenientOptional,
        /// The picture of the preview, JPEG in base64; may be missing.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
        /// The kind of the preview, for advertisements. The value `None` is withdrawn.
        pub preview_type: Option<String> = "previewType" as LenientOptional,
        /// Whether an answer is sent by itself; for advertisements only.
        pub contains_auto_reply: Option<bool> = "containsAutoReply" as LenientOptional,
        /// What the advertisement shows, `IMAGE`, for example; for advertisements only.
        pub media_type: Option<String> = "mediaType" as LenientOptional,
        /// Whether the message is marked as an advertisement; for advertisements only.
        pub show_ad_attribution: Option<bool> = "showAdAttribution" as LenientOptional,
        /// The id of the advertisement.
        pub source_id: Option<String> = "sourceId" as LenientOptional,
        /// The kind of the source; `ad`, for example.
        pub source_type: Option<String> = "sourceType" as LenientOptional,
        /// The address of the advertisement.
        pub source_url: Option<String> = "sourceUrl" as LenientOptional,
        /// The address of the picture of the preview.
        pub thumbnail_url: Option<String> = "thumbnailUrl" as LenientOptional,
        /// Where an advertisement comes from; newest edition of the page only.
        pub conversion_source: Option<String> = "conversionSource" as LenientOptional,
    }
}

wagate_client::record! {
    /// A picture, video, document, sound or sticker.
    ///
    /// Documented in
    /// [imageMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [videoMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [documentMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [audioMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [stickerMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/StickerMessage/).
    pub struct FileMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The file.
        pub file_message_data: Option<FileMessageData> = "fileMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A file that was sent.
    ///
    /// Documented in
    /// [imageMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [videoMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [documentMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [audioMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ImageMessage/),
    /// [stickerMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/StickerMessage/).
    pub struct FileMessageData: Default {
        /// The address of the file; `{{SWE002}}` for a file above 100 MB. It may be empty for a sticker.
        pub download_url: Option<String> = "downloadUrl" as LenientOptional,
        /// The text below the file; may be empty.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The name of the file; made up by the gateway, except for `documentMessage`.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// A small preview of the file, JPEG in base64; empty for pictures above 3000 x 3000 pixels that were sent by the API.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// Whether the sticker moves; for `stickerMessage` only.
        pub is_animated: Option<bool> = "isAnimated" as LenientOptional,
        /// The media type of the file; `image/jpeg`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// An invitation to a group.
    ///
    /// Documented in
    /// [groupInviteMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/GroupInviteMessage/).
    pub struct GroupInviteMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The invitation.
        pub group_invite_message_data: Option<GroupInviteMessageData> = "groupInviteMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A contact blocked the account.
    ///
    /// Documented in [incomingBlock](https://green-api.com/en/docs/api/receiving/notifications-format/IncomingBlock/).
    pub struct IncomingBlock {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the contact; nowadays always `10000000000@c.us`, which is nobody's.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// What the contact did.
        pub chat_state: Option<BlockState> = "chatState" as Optional,
        /// The quota, where the notification that it is used up comes under this name.
        pub quota_data: Option<QuotaExceededData> = "quotaData" as Optional,
    }
}

wagate_client::record! {
    /// Somebody calls the account, or such a call came to its end.
    ///
    /// Documented in [incomingCall](https://green-api.com/en/docs/api/receiving/notifications-format/IncomingCall/).
    pub struct IncomingCall {
        /// The id of the caller, such as `79001234500@c.us`. The vendor's tracker knows of wrong ones.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// Where the call stands.
        pub status: Option<IncomingCallStatus> = "status" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the call.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// Whether it is a video call; only the official collection shows it.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Where a call to the account stands. `offer`: it comes in. `pickUp`: it was answered. `hungUp`, spelt `hangUp` as
    /// well: it was not answered, the line dropped, or the phone was in the do-not-disturb mode. `declined`: it was not
    /// answered or was cancelled. `missed`: withdrawn in favour of `declined`.
    ///
    /// Documented in [incomingCall](https://green-api.com/en/docs/api/receiving/notifications-format/IncomingCall/).
    pub enum IncomingCallStatus {
        /// `offer`.
        Offer = "offer",
        /// `pickUp`.
        PickUp = "pickUp",
        /// `hungUp`.
        HungUp = "hungUp",
        /// `hangUp`.
        HangUp = "hangUp",
        /// `declined`.
        Declined = "declined",
        /// `missed`.
        Missed = "missed",
    }
}

wagate_client::record! {
    /// The account got a message.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub struct IncomingMessageReceived {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the message.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// The chat and the sender.
        pub sender_data: Option<SenderData> = "senderData" as Optional,
        /// The content of the message.
        pub message_data: Option<MessageData> = "messageData" as Optional,
    }
}

wagate_client::record! {
    /// The instance that a notification comes from.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub struct InstanceData: Default {
        /// The id of the instance.
        pub id_instance: Option<i64> = "idInstance" as LenientOptional,
        /// The id of the linked account, such as `79876543210@c.us`; empty where none is linked, and missing in a recorded
        /// notification.
        pub wid: Option<ChatId> = "wid" as LenientOptional,
        /// The messenger of the instance; `whatsapp`.
        pub type_instance: Option<String> = "typeInstance" as LenientOptional,
    }
}

wagate_client::record! {
    /// A text with buttons that copy, call, open something, or send an answer.
    ///
    /// Documented in
    /// [interactiveButtons](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/InteractiveButtons/).
    pub struct InteractiveButtonsMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text and the buttons.
        pub interactive_buttons: Option<InteractiveButtonsMessageData> = "interactiveButtons" | "interactiveButtonsReply" as Optional,
    }
}

wagate_client::record! {
    /// A text with buttons that send an answer.
    ///
    /// Documented in
    /// [interactiveButtonsReply](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/InteractiveButtonsReply/).
    pub struct InteractiveButtonsReplyMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text and the buttons.
        pub interactive_buttons_reply: Option<InteractiveButtonsMessageData> = "interactiveButtonsReply" | "interactiveButtons" as Optional,
    }
}

wagate_client::record! {
    /// Somebody chose a button that sends an answer. Depending on the phone, the same choice comes as
    /// `templateButtonsReplyMessage`.
    ///
    /// Documented in [en](https://green-api.com/en/docs/postman-collection/).
    pub struct InteractiveButtonsResponseMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The choice.
        pub interactive_buttons_response: Option<InteractiveButtonsResponseMessageData> = "interactiveButtonsResponse" as Optional,
    }
}

wagate_client::record! {
    /// A text with a list to choose from.
    ///
    /// Documented in
    /// [listMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ListMessage/).
    pub struct ListMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text and the list.
        pub list_message: Option<ListMessageData> = "listMessage" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text with a list to choose from.
    ///
    /// Documented in
    /// [listMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ListMessage/).
    pub struct ListMessageData: Default {
        /// The text.
        pub content_text: Option<String> = "contentText" as LenientOptional,
        /// The title above it.
        pub title: Option<String> = "title" as LenientOptional,
        /// The small text below it.
        pub footer: Option<String> = "footer" as LenientOptional,
        /// What is written on the button that opens the list.
        pub button_text: Option<String> = "buttonText" as LenientOptional,
        /// The sections of the list.
        pub sections: Vec<ListMessageDataSection> = "sections" as List,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// Something to choose from a list.
    ///
    /// Documented in
    /// [listMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ListMessage/).
    pub struct ListMessageDataRow: Default {
        /// What is written on it.
        pub title: Option<String> = "title" as LenientOptional,
        /// The id of the row.
        pub row_id: Option<String> = "rowId" as LenientOptional,
        /// The small text below the title.
        pub description: Option<String> = "description" as LenientOptional,
    }
}

wagate_client::record! {
    /// A section of a list.
    ///
    /// Documented in
    /// [listMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ListMessage/).
    pub struct ListMessageDataSection: Default {
        /// The title of the section.
        pub title: Option<String> = "title" as LenientOptional,
        /// What there is to choose from.
        pub rows: Vec<ListMessageDataRow> = "rows" as List,
    }
}

wagate_client::record! {
    /// Somebody chose from a list.
    ///
    /// Documented in
    /// [listResponseMessage](https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/ListResponseMessage/).
    pub struct ListResponseMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The choice.
        pub list_response_message: Option<ListResponseMessageData> = "listResponseMessage" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// What was chosen from a list.
    ///
    /// Documented in
    /// [listResponseMessage](https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/ListResponseMessage/).
    pub struct ListResponseMessageData: Default {
        /// The id of the message with the list.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// What is written on the row.
        pub title: Option<String> = "title" as LenientOptional,
        /// The kind of the list; 1 where one row can be chosen.
        pub list_type: Option<String> = "listType" as LenientOptional,
        /// The id of the row.
        pub single_select_reply: Option<String> = "singleSelectReply" as LenientOptional,
    }
}

wagate_client::record! {
    /// A place.
    ///
    /// Documented in
    /// [locationMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/LocationMessage/).
    pub struct LocationMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The place.
        pub location_message_data: Option<LocationMessageData> = "locationMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A place that was sent.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub struct LocationMessageData: Default {
        /// The name of the place; may be empty, and earlier editions of the page lack it.
        pub name_location: Option<String> = "nameLocation" as LenientOptional,
        /// The address of the place; may be empty, and earlier editions of the page lack it.
        pub address: Option<String> = "address" as LenientOptional,
        /// A small picture of the map, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// The latitude, in degrees.
        pub latitude: Option<f64> = "latitude" as LenientOptional,
        /// The longitude, in degrees.
        pub longitude: Option<f64> = "longitude" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::tagged! {
    /// The content of a message, told apart by `typeMessage`.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub enum MessageData by "typeMessage" {
        /// `textMessage`: A text message.
        TextMessage(Box<TextMessage>) = "textMessage",
        /// `extendedTextMessage`: A text with the preview of a link, a text sent by the API, or an advertisement.
        ExtendedTextMessage(Box<ExtendedTextMessage>) = "extendedTextMessage",
        /// `quotedMessage`: A text that quotes another message.
        QuotedMessage(Box<QuotingMessage>) = "quotedMessage",
        /// `imageMessage`: A picture.
        ImageMessage(Box<FileMessage>) = "imageMessage" without From,
        /// `videoMessage`: A video.
        VideoMessage(Box<FileMessage>) = "videoMessage" without From,
        /// `documentMessage`: A document.
        DocumentMessage(Box<FileMessage>) = "documentMessage" without From,
        /// `audioMessage`: A sound or a voice message.
        AudioMessage(Box<FileMessage>) = "audioMessage" without From,
        /// `stickerMessage`: A sticker.
        StickerMessage(Box<FileMessage>) = "stickerMessage" without From,
        /// `locationMessage`: A place.
        LocationMessage(Box<LocationMessage>) = "locationMessage",
        /// `contactMessage`: A contact.
        ContactMessage(Box<ContactMessage>) = "contactMessage",
        /// `contactsArrayMessage`: Several contacts.
        ContactsArrayMessage(Box<ContactsArrayMessage>) = "contactsArrayMessage",
        /// `reactionMessage`: A reaction to a message.
        ReactionMessage(Box<ReactionMessage>) = "reactionMessage",
        /// `pollMessage`: A poll.
        PollMessage(Box<PollMessage>) = "pollMessage",
        /// `pollUpdateMessage`: Somebody voted in a poll.
        PollUpdateMessage(Box<PollUpdateMessage>) = "pollUpdateMessage",
        /// `groupInviteMessage`: An invitation to a group.
        GroupInviteMessage(Box<GroupInviteMessage>) = "groupInviteMessage",
        /// `buttonsMessage`: A text with simple buttons.
        ButtonsMessage(Box<ButtonsMessage>) = "buttonsMessage",
        /// `listMessage`: A text with a list to choose from.
        ListMessage(Box<ListMessage>) = "listMessage",
        /// `templateMessage`: A text with the buttons of a template.
        TemplateMessage(Box<TemplateMessage>) = "templateMessage",
        /// `buttonsResponseMessage`: Somebody chose a simple button.
        ButtonsResponseMessage(Box<ButtonsResponseMessage>) = "buttonsResponseMessage",
        /// `templateButtonsReplyMessage`: Somebody chose a button of a template.
        TemplateButtonsReplyMessage(Box<TemplateButtonsReplyMessage>) = "templateButtonsReplyMessage" | "templateButtonReplyMessage",
        /// `listResponseMessage`: Somebody chose from a list.
        ListResponseMessage(Box<ListResponseMessage>) = "listResponseMessage",
        /// `interactiveButtons`: A text with buttons that copy, call, open something, or send an answer.
        InteractiveButtons(Box<InteractiveButtonsMessage>) = "interactiveButtons",
        /// `interactiveButtonsReply`: A text with buttons that send an answer.
        InteractiveButtonsReply(Box<InteractiveButtonsReplyMessage>) = "interactiveButtonsReply" | "interactiveButtonReply",
        /// `interactiveButtonsResponse`: Somebody chose a button that sends an answer.
        InteractiveButtonsResponse(Box<InteractiveButtonsResponseMessage>) = "interactiveButtonsResponse",
        /// `editedMessage`: Somebody changed a message.
        EditedMessage(Box<EditedMessage>) = "editedMessage",
        /// `deletedMessage`: Somebody deleted a message.
        DeletedMessage(Box<DeletedMessage>) = "deletedMessage",
    }
}

wagate_client::tagged! {
    /// Something that happened to the account or the instance, told apart by `typeWebhook`. The gateway posts it to the
    /// `webhookUrl` of the instance, or `receiveNotification` fetches it. A post has arrived if it is answered with status
    /// 200 within 180 seconds; else the same one follows after a minute, for 24 hours, and those behind it wait.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub enum Notification by "typeWebhook" {
        /// `incomingMessageReceived`: The account got a message.
        IncomingMessageReceived(Box<IncomingMessageReceived>) = "incomingMessageReceived",
        /// `outgoingMessageReceived`: The account sent a message on its phone or another linked device.
        OutgoingMessageReceived(Box<OutgoingMessageReceived>) = "outgoingMessageReceived",
        /// `outgoingAPIMessageReceived`: The account sent a message by the API.
        OutgoingApiMessageReceived(Box<OutgoingApiMessageReceived>) = "outgoingAPIMessageReceived",
        /// `outgoingMessageStatus`: A message that the account sent got further, or failed.
        OutgoingMessageStatus(Box<OutgoingMessageStatus>) = "outgoingMessageStatus",
        /// `stateInstanceChanged`: The instance was linked, unlinked, blocked or restarted.
        StateInstanceChanged(Box<StateInstanceChanged>) = "stateInstanceChanged",
        /// `statusInstanceChanged`: The connection to WhatsApp was opened or closed.
        StatusInstanceChanged(Box<StatusInstanceChanged>) = "statusInstanceChanged",
        /// `deviceInfo`: What the phone says about itself.
        DeviceInfo(Box<DeviceInfo>) = "deviceInfo",
        /// `avatarInfo`: The picture of a contact.
        AvatarInfo(Box<AvatarInfo>) = "avatarInfo",
        /// `incomingCall`: Somebody calls the account, or such a call came to its end.
        IncomingCall(Box<IncomingCall>) = "incomingCall",
        /// `outgoingCall`: The account called somebody.
        OutgoingCall(Box<OutgoingCall>) = "outgoingCall",
        /// `incomingBlock`: A contact blocked the account.
        IncomingBlock(Box<IncomingBlock>) = "incomingBlock",
        /// `quotaExceeded`: The free plan allows no further chats this month.
        QuotaExceeded(Box<QuotaExceededNotification>) = "quotaExceeded",
    }
}

wagate_client::record! {
    /// The account sent a message, by the API.
    ///
    /// Documented in
    /// [outgoingAPIMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingApiMessage/).
    pub struct OutgoingApiMessageReceived {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the message.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// The chat and the sender.
        pub sender_data: Option<SenderData> = "senderData" as Optional,
        /// The content of the message.
        pub message_data: Option<MessageData> = "messageData" as Optional,
    }
}

wagate_client::record! {
    /// The account called somebody.
    ///
    /// Documented in [outgoingCall](https://green-api.com/en/docs/api/receiving/notifications-format/OutgoingCall/).
    pub struct OutgoingCall {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the call.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// The id of the chat of the call, such as `79001234567@c.us`.
        pub from: Option<ChatId> = "from" as LenientOptional,
        /// Whether it is a video call.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
        /// How long the call was, in seconds.
        pub duration: Option<i64> = "duration" as LenientOptional,
        /// What became of the call.
        pub status: Option<OutgoingCallStatus> = "status" as Optional,
        /// The people who were called.
        pub participants: Vec<OutgoingCallParticipant> = "participants" as List,
    }
}

wagate_client::record! {
    /// Somebody who was called.
    ///
    /// Documented in [outgoingCall](https://green-api.com/en/docs/api/receiving/notifications-format/OutgoingCall/).
    pub struct OutgoingCallParticipant: Default {
        /// The id of the person, such as `79001234567@c.us`.
        pub id: Option<String> = "id" as LenientOptional,
        /// What the person did; `pickUp`, for example.
        pub status: Option<String> = "status" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What became of a call that the account made. `pickUp`: it was answered. `hungUp`: nobody answered. The docs do not
    /// explain `invalid`.
    ///
    /// Documented in [outgoingCall](https://green-api.com/en/docs/api/receiving/notifications-format/OutgoingCall/).
    pub enum OutgoingCallStatus {
        /// `pickUp`.
        PickUp = "pickUp",
        /// `hungUp`.
        HungUp = "hungUp",
        /// `invalid`.
        Invalid = "invalid",
    }
}

wagate_client::record! {
    /// The account sent a message, on its phone or on another linked device.
    ///
    /// Documented in
    /// [outgoingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingMessage/).
    pub struct OutgoingMessageReceived {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the message.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// The chat and the sender.
        pub sender_data: Option<SenderData> = "senderData" as Optional,
        /// The content of the message.
        pub message_data: Option<MessageData> = "messageData" as Optional,
    }
}

wagate_client::record! {
    /// A message that the account sent got further, or failed.
    ///
    /// Documented in
    /// [outgoingMessageStatus](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingMessageStatus/).
    pub struct OutgoingMessageStatus {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The id of the chat, such as `71234567890@c.us`; earlier editions of the page lack it.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The id of the message.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// How far the message got.
        pub status: Option<DeliveryStatus> = "status" as Optional,
        /// What went wrong, `SWE004: 1000`, for example; left out where nothing did.
        pub description: Option<String> = "description" as LenientOptional,
        /// Whether it was sent by the API, and not on the phone; earlier editions of the page lack it.
        pub send_by_api: Option<bool> = "sendByApi" as LenientOptional,
    }
}

wagate_client::record! {
    /// A poll.
    ///
    /// Documented in
    /// [pollMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollMessage/).
    pub struct PollMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The poll.
        pub poll_message_data: Option<PollMessageData> = "pollMessageData" as Optional,
        /// The message that this one quotes; known from the vendor's clients only.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A poll that was sent.
    ///
    /// Documented in
    /// [pollMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollMessage/).
    pub struct PollMessageData: Default {
        /// The question.
        pub name: Option<String> = "name" as LenientOptional,
        /// The answers to choose from.
        pub options: Vec<PollMessageOption> = "options" as List,
        /// Whether several answers may be chosen; false if left out.
        pub multiple_answers: Option<bool> = "multipleAnswers" as LenientOptional,
    }
}

wagate_client::record! {
    /// An answer of a poll.
    ///
    /// Documented in
    /// [pollMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollMessage/).
    pub struct PollMessageOption: Default {
        /// The answer.
        pub option_name: Option<String> = "optionName" as LenientOptional,
    }
}

wagate_client::record! {
    /// Somebody voted in a poll.
    ///
    /// Documented in
    /// [pollUpdateMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollUpdateMessage/).
    pub struct PollUpdateMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// How the whole poll stands now.
        pub poll_message_data: Option<PollUpdateMessageData> = "pollMessageData" as Optional,
    }
}

wagate_client::record! {
    /// How a poll stands.
    ///
    /// Documented in
    /// [pollUpdateMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollUpdateMessage/).
    pub struct PollUpdateMessageData: Default {
        /// The id of the message with the poll.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The question.
        pub name: Option<String> = "name" as LenientOptional,
        /// Every answer, and who chose it.
        pub votes: Vec<PollUpdateMessageVote> = "votes" as List,
        /// Whether several answers may be chosen.
        pub multiple_answers: Option<bool> = "multipleAnswers" as LenientOptional,
    }
}

wagate_client::record! {
    /// An answer of a poll, and who chose it.
    ///
    /// Documented in
    /// [pollUpdateMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollUpdateMessage/).
    pub struct PollUpdateMessageVote: Default {
        /// The answer.
        pub option_name: Option<String> = "optionName" as LenientOptional,
        /// The ids of the people who chose it, such as `79001234568@c.us`.
        pub option_voters: Vec<String> = "optionVoters" as LenientList,
    }
}

wagate_client::record! {
    /// How much of a monthly quota is used up.
    ///
    /// Documented in [incomingBlock](https://green-api.com/en/docs/api/receiving/notifications-format/IncomingBlock/),
    /// [quotaExceeded](https://green-api.com/en/docs/api/receiving/notifications-format/QuotaExceeded/).
    pub struct QuotaExceededData: Default {
        /// What is counted; `correspondents` for chats.
        pub method: Option<String> = "method" as LenientOptional,
        /// How many chats of this month are used up.
        pub used: Option<i64> = "used" as LenientOptional,
        /// How many there are in a month.
        pub total: Option<i64> = "total" as LenientOptional,
        /// What the quota is; `CORRESPONDENTS_QUOTA_EXCEEDED` in the example.
        pub status: Option<String> = "status" as LenientOptional,
        /// What this means for the account, in words, with the chats that stay usable.
        pub description: Option<String> = "description" as LenientOptional,
    }
}

wagate_client::record! {
    /// The free plan allows no further chats this month.
    ///
    /// Documented in [quotaExceeded](https://green-api.com/en/docs/api/receiving/notifications-format/QuotaExceeded/).
    pub struct QuotaExceededNotification {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The quota.
        pub quota_data: Option<QuotaExceededData> = "quotaData" | "stateInstance" as Optional,
    }
}

wagate_client::record! {
    /// A message that another one quotes, with the fields of its kind.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/).
    pub struct QuotedMessage: Default {
        /// The id of the message.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The id of its sender, such as `79001234568@c.us`.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// What it is, in the words of `typeMessage` of messages; `imageMessage`, for example.
        pub type_message: Option<String> = "typeMessage" as LenientOptional,
        /// The text.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// The address of the file.
        pub download_url: Option<String> = "downloadUrl" as LenientOptional,
        /// The text below the file.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// A small preview of the file, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// The place; for `locationMessage`.
        pub location: Option<LocationMessageData> = "location" as Optional,
        /// The contact; for `contactMessage`.
        pub contact: Option<ContactMessageData> = "contact" as Optional,
    }
}

wagate_client::record! {
    /// A text that quotes another message.
    ///
    /// Documented in
    /// [quotedMessage](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/QuotedMessage/).
    pub struct QuotingMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text, and what it quotes.
        pub extended_text_message_data: Option<QuotingMessageData> = "extendedTextMessageData" as Optional,
        /// The message that this one quotes; known from the vendor's clients only.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text, and the message that it quotes.
    ///
    /// Documented in
    /// [quotedMessage](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/QuotedMessage/).
    pub struct QuotingMessageData: Default {
        /// The text.
        pub text: Option<String> = "text" as LenientOptional,
        /// The id of the message that is quoted.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The id of the sender of the message that is quoted, such as `70009876543@c.us`.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
    }
}

wagate_client::record! {
    /// A reaction to a message.
    ///
    /// Documented in
    /// [reactionMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ReactionMessage/).
    pub struct ReactionMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The reaction.
        pub extended_text_message_data: Option<ReactionMessageData> = "extendedTextMessageData" as Optional,
        /// The message that it is about; its `stanzaId` and `participant` only.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// The chat that a message is in, and who sent it.
    ///
    /// Documented in
    /// [incomingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/Webhook-IncomingMessageReceived/),
    /// [outgoingMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingMessage/),
    /// [outgoingAPIMessageReceived](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingApiMessage/).
    pub struct SenderData: Default {
        /// The id of the chat, such as `79001234568@c.us` for a person or `120363043968066561@g.us` for a group; a linked id
        /// ending in `@lid` for a person whose number is hidden, or where the instance uses those ids.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The name of the chat; may be missing.
        pub chat_name: Option<String> = "chatName" as LenientOptional,
        /// The id of the sender, such as `79001234568@c.us`; now and then missing in what the phone sent.
        pub sender: Option<ChatId> = "sender" as LenientOptional,
        /// The name of the sender.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
        /// The sender's name from the phone book; may be missing.
        pub sender_contact_name: Option<String> = "senderContactName" as LenientOptional,
    }
}

wagate_client::record! {
    /// The instance was linked or unlinked, or is in another state for another reason.
    ///
    /// Documented in
    /// [stateInstanceChanged](https://green-api.com/en/docs/api/receiving/notifications-format/StateInstanceChanged/).
    pub struct StateInstanceChanged {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance. Its `wid` is empty where no account is linked.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The new state.
        pub state_instance: Option<InstanceState> = "stateInstance" as Optional,
    }
}

wagate_client::record! {
    /// The instance was connected to WhatsApp, or cut off from it.
    ///
    /// Documented in
    /// [statusInstanceChanged](https://green-api.com/en/docs/api/receiving/notifications-format/StatusInstanceChanged/).
    pub struct StatusInstanceChanged {
        /// What happened.
        pub type_webhook: String = "typeWebhook" as LenientRequired,
        /// The instance.
        pub instance_data: Option<InstanceData> = "instanceData" as Optional,
        /// When it happened, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// Whether the connection is open now.
        pub status_instance: Option<InstanceStatus> = "statusInstance" as Optional,
    }
}

wagate_client::record! {
    /// Somebody chose a button of a template, or, depending on the phone, a button that sends an answer; the same choice
    /// may come as `interactiveButtonsResponse`.
    ///
    /// Documented in
    /// [templateButtonsReplyMessage](https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/TemplateButtonsReplyMessage/).
    pub struct TemplateButtonsReplyMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The choice.
        pub template_button_reply_message: Option<TemplateButtonsReplyMessageData> = "templateButtonReplyMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text with the buttons of a template.
    ///
    /// Documented in
    /// [templateMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/TemplateMessage/).
    pub struct TemplateMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text and the buttons.
        pub template_message: Option<TemplateMessageData> = "templateMessage" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text.
    ///
    /// Documented in
    /// [textMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/TextMessage/).
    pub struct TextMessage {
        /// What the message is.
        pub type_message: String = "typeMessage" as LenientRequired,
        /// The text.
        pub text_message_data: Option<TextMessageData> = "textMessageData" as Optional,
        /// The message that this one quotes; left out where it quotes none.
        pub quoted_message: Option<QuotedMessage> = "quotedMessage" as Optional,
    }
}

wagate_client::record! {
    /// A text that was sent.
    ///
    /// Documented in
    /// [textMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/TextMessage/).
    pub struct TextMessageData: Default {
        /// The text; `{{SWE001}}` for a first message of a chat that a linked device could not read, `{{SWE003}}` for a
        /// message that could not be decrypted. Before release 5.44.29.39 of the gateway it was missing in notifications about
        /// the error SWE999, which can be passed over.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// Whether it was made from a template; left out in some examples.
        pub is_template_message: Option<bool> = "isTemplateMessage" as LenientOptional,
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `journals`.

use wagate_client::{ChatId, IntoChatId};
use super::{
    ContactsArrayMessageData, DeletedMessageData, GroupInviteMessageData,
    InteractiveButtonsMessageData, InteractiveButtonsResponseMessageData,
    ReactionMessageData, TemplateButtonsReplyMessageData, TemplateMessageData,
};

wagate_client::record! {
    /// Which messages to list.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct ChatHistoryRequest: Request {
        /// The chat, of a person or a group; such as `11001234567@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// How many messages to list at most.
        pub count: Option<i64> = "count" as Optional set(i64),
    }
}

wagate_client::record! {
    /// Somebody who was called.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalCallParticipant: Default {
        /// The id of the person, such as `79876543210@c.us`.
        pub id: Option<String> = "id" as LenientOptional,
        /// What the person did.
        pub status: Option<JournalOutgoingCallStatus> = "status" as Optional,
    }
}

wagate_client::open_enum! {
    /// What became of a call that stands among the messages. `pickUp`: it was answered. `hungUp`: nobody answered, or the
    /// line dropped. `missed` and `declined` say so. The docs do not explain `invalid`.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub enum JournalCallStatus {
        /// `pickUp`.
        PickUp = "pickUp",
        /// `hungUp`.
        HungUp = "hungUp",
        /// `missed`.
        Missed = "missed",
        /// `declined`.
        Declined = "declined",
        /// `invalid`.
        Invalid = "invalid",
    }
}

wagate_client::open_enum! {
    /// Whether a call came in or went out, in the words that messages have for their type.
    ///
    /// Documented in [LastIncomingCalls](https://green-api.com/en/docs/api/journals/LastIncomingCalls/).
    pub enum JournalCallType {
        /// `incomingCall`.
        IncomingCall = "incomingCall",
        /// `outgoingCall`.
        OutgoingCall = "outgoingCall",
    }
}

wagate_client::record! {
    /// A contact that was sent.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalContact: Default {
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

wagate_client::open_enum! {
    /// Whether a message or call came in or went out.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub enum JournalDirection {
        /// `incoming`.
        Incoming = "incoming",
        /// `outgoing`.
        Outgoing = "outgoing",
    }
}

wagate_client::record! {
    /// A past call to the account.
    ///
    /// Documented in [LastIncomingCalls](https://green-api.com/en/docs/api/journals/LastIncomingCalls/).
    pub struct JournalIncomingCall: Default {
        /// The direction; `incoming` here.
        pub type_: Option<JournalDirection> = "type" as Optional,
        /// The id of the call.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// When the call ended, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The direction once more; `incomingCall` here.
        pub type_message: Option<JournalCallType> = "typeMessage" as Optional,
        /// The chat of the call, such as `79876543210@c.us`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// How long the call was, in seconds; only the official collection shows it.
        pub duration: Option<i64> = "duration" as LenientOptional,
        /// Whether it was a video call.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
        /// What became of the call.
        pub status: Option<JournalIncomingCallStatus> = "status" as Optional,
        /// Whether it was a call of a group.
        pub is_group: Option<bool> = "isGroup" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What became of a call to the account. `pickUp`: it was answered. `hungUp`: nobody answered, the line dropped, or
    /// the phone was in the do-not-disturb mode. `missed` and `declined` say so.
    ///
    /// Documented in [LastIncomingCalls](https://green-api.com/en/docs/api/journals/LastIncomingCalls/).
    pub enum JournalIncomingCallStatus {
        /// `pickUp`.
        PickUp = "pickUp",
        /// `hungUp`.
        HungUp = "hungUp",
        /// `missed`.
        Missed = "missed",
        /// `declined`.
        Declined = "declined",
    }
}

wagate_client::record! {
    /// A place that was sent.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalLocation: Default {
        /// The name of the place.
        pub name_location: Option<String> = "nameLocation" as LenientOptional,
        /// The address of the place.
        pub address: Option<String> = "address" as LenientOptional,
        /// The latitude, in degrees.
        pub latitude: Option<f64> = "latitude" as LenientOptional,
        /// The longitude, in degrees.
        pub longitude: Option<f64> = "longitude" as LenientOptional,
        /// A small picture of the map, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// A past message. Which fields are there depends on `type` and `typeMessage`.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalMessage: Default {
        /// Whether the message came in or went out.
        pub type_: Option<JournalDirection> = "type" as Optional,
        /// The id of the message.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// When it was sent, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// What the message is, which tells the fields that are there.
        pub type_message: Option<JournalMessageType> = "typeMessage" as Optional,
        /// The chat that it is in, such as `79001234567@c.us`. A message without a chat has not been delivered, or not yet.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The id of the sender; for incoming messages only.
        pub sender_id: Option<ChatId> = "senderId" as LenientOptional,
        /// The name of the sender; for incoming messages only.
        pub sender_name: Option<String> = "senderName" as LenientOptional,
        /// The sender's name from the phone book; for incoming messages only.
        pub sender_contact_name: Option<String> = "senderContactName" as LenientOptional,
        /// How far the message got; for outgoing messages only.
        pub status_message: Option<JournalMessageStatus> = "statusMessage" as Optional,
        /// Whether it was sent by this gateway, and not on the phone; for outgoing messages only.
        pub send_by_api: Option<bool> = "sendByApi" as LenientOptional,
        /// The text; for `textMessage` and `extendedTextMessage`. It may be empty where it could not be read.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// The address of the file.
        pub download_url: Option<String> = "downloadUrl" as LenientOptional,
        /// The text below the file.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// The name of the file.
        pub file_name: Option<String> = "fileName" as LenientOptional,
        /// A small preview of the file, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// The media type of the file; `image/jpeg`, for example.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
        /// Whether a sticker moves.
        pub is_animated: Option<bool> = "isAnimated" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
        /// A place; for `locationMessage`.
        pub location: Option<JournalLocation> = "location" as Optional,
        /// A contact; for `contactMessage`.
        pub contact: Option<JournalContact> = "contact" as Optional,
        /// The text and its link or quotation; for `extendedTextMessage`.
        pub extended_text_message: Option<JournalText> = "extendedTextMessage" as Optional,
        /// The reaction; for `reactionMessage`.
        pub extended_text_message_data: Option<ReactionMessageData> = "extendedTextMessageData" as Optional,
        /// Several contacts; for `contactsArrayMessage`.
        pub message_data: Option<ContactsArrayMessageData> = "messageData" as Optional,
        /// A text with buttons; for `interactiveButtons`.
        pub interactive_buttons: Option<InteractiveButtonsMessageData> = "interactiveButtons" as Optional,
        /// The button that was chosen; for `interactiveButtonsResponse`.
        ///
        /// Not documented; seen: A user of the vendor's tracker found it in the history of a chat.
        pub interactive_buttons_response: Option<InteractiveButtonsResponseMessageData> = "interactiveButtonsResponse" as Optional,
        /// The button that was chosen; for `templateButtonsReplyMessage`.
        ///
        /// Not documented; seen: A member of messages in the vendor's own chat program.
        pub template_button_reply_message: Option<TemplateButtonsReplyMessageData> = "templateButtonReplyMessage" as Optional,
        /// A text with the buttons of a template; for `templateMessage`.
        ///
        /// Not documented; seen: A member of messages in the vendor's own chat program.
        pub template_message: Option<TemplateMessageData> = "templateMessage" as Optional,
        /// The invitation, under its former name; null wherever it was shown. For `groupInviteMessage`.
        pub group_invite_message: Option<GroupInviteMessageData> = "groupInviteMessage" as Optional,
        /// The invitation; for `groupInviteMessage`.
        ///
        /// Not documented; seen: The vendor says that release 5.44.35.15 calls it so, in place of `groupInviteMessage`.
        pub group_invite_message_data: Option<GroupInviteMessageData> = "groupInviteMessageData" as Optional,
        /// Which message was deleted; for `deletedMessage`.
        pub deleted_message_data: Option<DeletedMessageData> = "deletedMessageData" as Optional,
        /// A poll, or how it stands; for `pollMessage` and `pollUpdateMessage`.
        pub poll_message_data: Option<JournalPoll> = "pollMessageData" as Optional,
        /// Whether it was a video call; for `incomingCall` and `outgoingCall`.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
        /// How long the call was, in seconds; for `incomingCall` and `outgoingCall`.
        pub duration: Option<i64> = "duration" as LenientOptional,
        /// What became of the call; for `incomingCall` and `outgoingCall`.
        pub status: Option<JournalCallStatus> = "status" as Optional,
        /// The people who were called; for `outgoingCall`.
        pub participants: Vec<JournalCallParticipant> = "participants" as List,
        /// The message that this one quotes.
        pub quoted_message: Option<JournalQuotedMessage> = "quotedMessage" as Optional,
        /// The id of the message that this one edits; empty where it edits none.
        pub edited_message_id: Option<String> = "editedMessageId" as LenientOptional,
        /// Where this message was deleted, the id of the record of type `deletedMessage` that says so; empty where it was not.
        pub deleted_message_id: Option<String> = "deletedMessageId" as LenientOptional,
        /// Whether the message was edited.
        pub is_edited: Option<bool> = "isEdited" as LenientOptional,
        /// Whether the message was deleted.
        pub is_deleted: Option<bool> = "isDeleted" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// How far an outgoing message got. `noAccount`: the number has no WhatsApp account. `notInGroup`: the account is no
    /// member of the group. `yellowCard`: WhatsApp holds the account back. Before April 2025 it could be empty.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub enum JournalMessageStatus {
        /// `pending`.
        Pending = "pending",
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
        /// ``. Not documented; seen: The vendor says in its tracker that it came until April 2025, and that `sent` is the
        /// least since then.
        Empty = "",
    }
}

wagate_client::open_enum! {
    /// What a message is. Empty where the gateway cannot tell: for a quoted message that somebody reacted to, and for a
    /// message that was sent to a number without WhatsApp, or a moment ago.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub enum JournalMessageType {
        /// `textMessage`.
        TextMessage = "textMessage",
        /// `imageMessage`.
        ImageMessage = "imageMessage",
        /// `videoMessage`.
        VideoMessage = "videoMessage",
        /// `documentMessage`.
        DocumentMessage = "documentMessage",
        /// `audioMessage`.
        AudioMessage = "audioMessage",
        /// `stickerMessage`.
        StickerMessage = "stickerMessage",
        /// `locationMessage`.
        LocationMessage = "locationMessage",
        /// `contactMessage`.
        ContactMessage = "contactMessage",
        /// `contactsArrayMessage`.
        ContactsArrayMessage = "contactsArrayMessage",
        /// `extendedTextMessage`.
        ExtendedTextMessage = "extendedTextMessage",
        /// `quotedMessage`.
        QuotedMessage = "quotedMessage",
        /// `reactionMessage`.
        ReactionMessage = "reactionMessage",
        /// `pollMessage`.
        PollMessage = "pollMessage",
        /// `pollUpdateMessage`.
        PollUpdateMessage = "pollUpdateMessage",
        /// `editedMessage`.
        EditedMessage = "editedMessage",
        /// `deletedMessage`.
        DeletedMessage = "deletedMessage",
        /// `buttonsMessage`.
        ButtonsMessage = "buttonsMessage",
        /// `listMessage`.
        ListMessage = "listMessage",
        /// `templateMessage`.
        TemplateMessage = "templateMessage",
        /// `groupInviteMessage`.
        GroupInviteMessage = "groupInviteMessage",
        /// `interactiveButtons`.
        InteractiveButtons = "interactiveButtons",
        /// `interactiveButtonsReply`.
        InteractiveButtonsReply = "interactiveButtonsReply",
        /// `interactiveButtonsResponse`. Not documented; seen: A user of the vendor's tracker found it in the history of a
        /// chat.
        InteractiveButtonsResponse = "interactiveButtonsResponse",
        /// `templateButtonsReplyMessage`. Not documented; seen: A type of messages in the vendor's own chat program.
        TemplateButtonsReplyMessage = "templateButtonsReplyMessage",
        /// `incomingCall`.
        IncomingCall = "incomingCall",
        /// `outgoingCall`.
        OutgoingCall = "outgoingCall",
        /// ``.
        Empty = "",
    }
}

wagate_client::record! {
    /// A past call that the account made.
    ///
    /// Documented in [LastOutgoingCalls](https://green-api.com/en/docs/api/journals/LastOutgoingCalls/).
    pub struct JournalOutgoingCall: Default {
        /// The direction; `outgoing` here.
        pub type_: Option<JournalDirection> = "type" as Optional,
        /// The id of the call.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
        /// When the call ended, as UNIX time in seconds.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// The direction once more; `outgoingCall` here.
        pub type_message: Option<JournalCallType> = "typeMessage" as Optional,
        /// The chat of the call, such as `79876543210@c.us`.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// How long the call was, in seconds.
        pub duration: Option<i64> = "duration" as LenientOptional,
        /// Whether it was a video call.
        pub is_video: Option<bool> = "isVideo" as LenientOptional,
        /// What became of the call; `pickUp` as soon as one participant answered.
        pub status: Option<JournalOutgoingCallStatus> = "status" as Optional,
        /// The people who were called.
        pub participants: Vec<JournalCallParticipant> = "participants" as List,
    }
}

wagate_client::open_enum! {
    /// What became of a call that the account made. `pickUp`: it was answered. `hungUp`: nobody answered. `declined` says
    /// so. The docs do not explain `invalid`.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub enum JournalOutgoingCallStatus {
        /// `pickUp`.
        PickUp = "pickUp",
        /// `hungUp`.
        HungUp = "hungUp",
        /// `declined`.
        Declined = "declined",
        /// `invalid`.
        Invalid = "invalid",
    }
}

wagate_client::record! {
    /// A poll, or how it stands.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalPoll: Default {
        /// The question.
        pub name: Option<String> = "name" as LenientOptional,
        /// The answers to choose from; for `pollMessage` only.
        pub options: Vec<JournalPollOption> = "options" as List,
        /// Whether several answers may be chosen.
        pub multiple_answers: Option<bool> = "multipleAnswers" as LenientOptional,
        /// The id of the message with the poll; for `pollUpdateMessage` only.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// Who chose what so far; for `pollUpdateMessage` only.
        pub votes: Vec<JournalPollVote> = "votes" as List,
    }
}

wagate_client::record! {
    /// An answer of a poll.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalPollOption: Default {
        /// The answer.
        pub option_name: Option<String> = "optionName" as LenientOptional,
    }
}

wagate_client::record! {
    /// An answer of a poll, and who chose it.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalPollVote: Default {
        /// The answer.
        pub option_name: Option<String> = "optionName" as LenientOptional,
        /// The ids of the people who chose it, such as `79001234568@c.us`.
        pub option_voters: Vec<String> = "optionVoters" as LenientList,
    }
}

wagate_client::record! {
    /// A message that another one quotes, with the fields of its type.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalQuotedMessage: Default {
        /// The id of the message.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The id of its sender.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// Whether it came in or went out; empty where somebody reacted to it.
        pub type_: Option<String> = "type" as LenientOptional,
        /// What it is; empty where somebody reacted to it.
        pub type_message: Option<JournalMessageType> = "typeMessage" as Optional,
        /// The text.
        pub text_message: Option<String> = "textMessage" as LenientOptional,
        /// The text and its link; for `extendedTextMessage`.
        ///
        /// Not documented; seen: Recorded from a server; a quoted message repeats the member with its content.
        pub extended_text_message: Option<JournalText> = "extendedTextMessage" as Optional,
        /// The poll, its answers left out; for `pollMessage`.
        pub poll_message_data: Option<JournalPoll> = "pollMessageData" as Optional,
        /// The id of the message that it edits; empty where it edits none.
        ///
        /// Not documented; seen: Recorded from a server.
        pub edited_message_id: Option<String> = "editedMessageId" as LenientOptional,
        /// The id of its deletion; empty where it was not deleted.
        ///
        /// Not documented; seen: Recorded from a server.
        pub deleted_message_id: Option<String> = "deletedMessageId" as LenientOptional,
        /// Whether it was edited.
        ///
        /// Not documented; seen: Recorded from a server.
        pub is_edited: Option<bool> = "isEdited" as LenientOptional,
        /// Whether it was deleted.
        ///
        /// Not documented; seen: Recorded from a server.
        pub is_deleted: Option<bool> = "isDeleted" as LenientOptional,
        /// The address of the file.
        pub download_url: Option<String> = "downloadUrl" as LenientOptional,
        /// The text below the file.
        pub caption: Option<String> = "caption" as LenientOptional,
        /// A small preview of the file, JPEG in base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// A place; for `locationMessage`.
        pub location: Option<JournalLocation> = "location" as Optional,
        /// A contact; for `contactMessage`.
        pub contact: Option<JournalContact> = "contact" as Optional,
    }
}

wagate_client::record! {
    /// A text with a link or a quotation.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/).
    pub struct JournalText: Default {
        /// The text.
        pub text: Option<String> = "text" as LenientOptional,
        /// The description from the preview of a link; may be empty.
        pub description: Option<String> = "description" as LenientOptional,
        /// The title from the preview of a link; may be empty.
        pub title: Option<String> = "title" as LenientOptional,
        /// The kind of the preview; `None`, for example.
        pub preview_type: Option<String> = "previewType" as LenientOptional,
        /// The picture of the preview, JPEG in base64; may be empty.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as LenientOptional,
        /// The id of the message that is quoted.
        pub stanza_id: Option<String> = "stanzaId" as LenientOptional,
        /// The id of the sender of the message that is quoted.
        pub participant: Option<ChatId> = "participant" as LenientOptional,
        /// Whether the message was forwarded.
        pub is_forwarded: Option<bool> = "isForwarded" as LenientOptional,
        /// How many times it was forwarded.
        pub forwarding_score: Option<i64> = "forwardingScore" as LenientOptional,
    }
}

wagate_client::record! {
    /// Which message to look up.
    ///
    /// Documented in [GetMessage](https://green-api.com/en/docs/api/journals/GetMessage/).
    pub struct MessageRequest: Request {
        /// The chat that the message is in, such as `120363043968066561@g.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message.
        pub id_message: String = "idMessage" as Required new(impl Into<String>),
    }
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `sending`.

use wagate_client::{ChatId, IntoChatId};
use super::File;

wagate_client::record! {
    /// A contact that the server makes a vCard of.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct ContactFields: Request {
        /// The whole name.
        pub full_name: String = "fullName" as Required new(impl Into<String>),
        /// The company.
        pub organization: Option<String> = "organization" as Optional set(impl Into<String>),
        /// The phone number as it is shown, such as `+91 11111 11111`.
        pub phone_number: String = "phoneNumber" as Required new(impl Into<String>),
        /// The phone number with country code, digits only, by which WhatsApp knows the contact.
        pub whatsapp_id: Option<String> = "whatsappId" as Optional set(impl Into<String>),
    }
}

wagate_client::union! {
    /// A contact that is sent, as a vCard or by its fields.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub enum ContactToSend by keys {
        /// A contact as a vCard.
        ContactVcard(Box<ContactVcard>) when ["vcard"],
        /// A contact that the server makes a vCard of.
        ContactFields(Box<ContactFields>) when ["fullName", "phoneNumber"],
    }
}

wagate_client::record! {
    /// A contact as a vCard.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct ContactVcard: Request {
        /// The vCard. The parameter `waid` of its number is what WhatsApp knows the contact by.
        pub vcard: String = "vcard" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Where an event is.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/event-message/).
    pub struct EventPlace: Request {
        /// The name of the place.
        pub name: String = "name" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A message and the chat that it goes to.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct ForwardMessageRequest: Request {
        /// The chat to send it to. There must have been messages in it already.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message, such as `false_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// An id for the new message, from `getNewMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The name of the session whose account forwards it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// What the preview of a link shows.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct LinkPreview: Request {
        /// The address that the preview is of; the text of the message holds it too.
        pub url: String = "url" as Required new(impl Into<String>),
        /// The title.
        pub title: String = "title" as Required new(impl Into<String>),
        /// What stands below the title.
        pub description: String = "description" as Required new(impl Into<String>),
        /// The picture, by its address or with its content; its media type is not asked for.
        pub image: Option<File> = "image" as Optional set(impl Into<File>),
    }
}

wagate_client::record! {
    /// A message with a button that opens a list.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct ListMessage: Request {
        /// The title of the message.
        pub title: String = "title" as Required new(impl Into<String>),
        /// What stands below the title.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
        /// What stands at the end of the message.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// What stands on the button.
        pub button: String = "button" as Required new(impl Into<String>),
        /// The sections of the list.
        pub sections: Vec<ListSection> = "sections" as Required new(Vec<ListSection>),
    }
}

wagate_client::record! {
    /// Something that can be chosen.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct ListRow: Request {
        /// What stands in the list.
        pub title: String = "title" as Required new(impl Into<String>),
        /// An id by which the answer tells what was chosen.
        pub row_id: String = "rowId" as Required new(impl Into<String>),
        /// What stands below the title.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A section of a list.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct ListSection: Request {
        /// The title of the section.
        pub title: String = "title" as Required new(impl Into<String>),
        /// What can be chosen.
        pub rows: Vec<ListRow> = "rows" as Required new(Vec<ListRow>),
    }
}

wagate_client::record! {
    /// A button below a message; which members it has depends on its type.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct MessageButton: Request {
        /// What it does: `reply` sends its text as an answer, `url` opens an address, `call` calls a number, `copy` copies a
        /// code.
        pub type_: String = "type" as Required new(impl Into<String>),
        /// What stands on it.
        pub text: String = "text" as Required new(impl Into<String>),
        /// An id by which the answer to a button of type `reply` tells it.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The address, for the type `url`.
        pub url: Option<String> = "url" as Optional set(impl Into<String>),
        /// The number in international form, such as `+1234567890`, for the type `call`.
        pub phone_number: Option<String> = "phoneNumber" as Optional set(impl Into<String>),
        /// The code, for the type `copy`.
        pub copy_code: Option<String> = "copyCode" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// Something that people may come to.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/event-message/).
    pub struct NewEvent: Request {
        /// The title.
        pub name: String = "name" as Required new(impl Into<String>),
        /// What it is about. Lines may break, and words between `*` are bold.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
        /// When it begins, as UNIX time in seconds.
        pub start_time: i64 = "startTime" as Required new(i64),
        /// When it ends, as UNIX time in seconds.
        pub end_time: Option<i64> = "endTime" as Optional set(i64),
        /// Where it is.
        pub location: Option<EventPlace> = "location" as Optional set(impl Into<EventPlace>),
        /// Whether guests may bring others.
        pub extra_guests_allowed: Option<bool> = "extraGuestsAllowed" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A question with answers to choose from.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/).
    pub struct NewPoll: Request {
        /// The question; servers since 2026.9 take up to 255 characters.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The answers, each another one; servers since 2026.9 take up to 100 characters each.
        pub options: Vec<String> = "options" as Required new(Vec<String>),
        /// Whether more than one answer may be chosen.
        pub multiple_answers: bool = "multipleAnswers" as Required new(bool),
    }
}

wagate_client::record! {
    /// Which button of which message is pressed.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendButtonsReplyRequest: Request {
        /// The chat that the message with the buttons is in.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message with the buttons.
        pub reply_to: Option<String> = "replyTo" as Optional set(impl Into<String>),
        /// What stands on the button.
        pub selected_display_text: String = "selectedDisplayText" as Required new(impl Into<String>),
        /// The id of the button, which the raw data of the received message holds.
        pub selected_button_id: String = "selectedButtonID" as Required new(impl Into<String>),
        /// The name of the session whose account presses it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A message with buttons and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendButtonsRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text above the message.
        pub header: String = "header" as Required new(impl Into<String>),
        /// A picture above the message.
        pub header_image: Option<File> = "headerImage" as Optional set(impl Into<File>),
        /// The text of the message.
        pub body: String = "body" as Required new(impl Into<String>),
        /// The text below the message.
        pub footer: String = "footer" as Required new(impl Into<String>),
        /// The buttons.
        pub buttons: Vec<MessageButton> = "buttons" as Required new(Vec<MessageButton>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// Contacts and the chat that they go to.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendContactVcardRequest: Request {
        /// The chat to send them to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The contacts.
        pub contacts: Vec<ContactToSend> = "contacts" as Required new(Vec<ContactToSend>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// An id for the message, from `getNewMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The name of the session whose account sends them.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// An event and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/event-message/).
    pub struct SendEventRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The event.
        pub event: NewEvent = "event" as Required new(impl Into<NewEvent>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A file and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendFileRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The file.
        pub file: File = "file" as Required new(impl Into<File>),
        /// A text below the file.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// Who is mentioned in the caption, in groups: chat ids such as `2132132130@c.us`, or `all` alone for everybody.
        ///
        /// Not documented; seen: In the vendor's description since 2026.
        pub mentions: Option<Vec<String>> = "mentions" as Optional set(Vec<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A text with a link, and what the preview of the link shows.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendLinkCustomPreviewRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text, which must hold the address of the preview.
        pub text: String = "text" as Required new(impl Into<String>),
        /// The preview.
        pub preview: LinkPreview = "preview" as Required new(impl Into<LinkPreview>),
        /// Whether the preview has a large picture, which the server uploads to WhatsApp first.
        pub link_preview_high_quality: Option<bool> = "linkPreviewHighQuality" as Optional set(bool),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A link and its title.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    pub struct SendLinkPreviewRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The address.
        pub url: String = "url" as Required new(impl Into<String>),
        /// The title.
        pub title: String = "title" as Required new(impl Into<String>),
        /// An id for the message, from `getNewMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A list to choose from and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendListRequest: Request {
        /// The chat to send it to, which must be that of one person.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The list.
        pub message: ListMessage = "message" as Required new(impl Into<ListMessage>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A place and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendLocationRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The latitude in degrees.
        pub latitude: f64 = "latitude" as Required new(f64),
        /// The longitude in degrees.
        pub longitude: f64 = "longitude" as Required new(f64),
        /// The name of the place.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// An id for the message, from `getNewMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A poll and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/).
    pub struct SendPollRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The poll.
        pub poll: NewPoll = "poll" as Required new(impl Into<NewPoll>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// An id for the message, from `getNewMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A poll and the answers that are chosen.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/).
    pub struct SendPollVoteRequest: Request {
        /// The chat that the poll was sent to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message with the poll, such as `false_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`; the engine GOWS takes
        /// the short id too.
        pub poll_message_id: String = "pollMessageId" as Required new(impl Into<String>),
        /// In channels, the number that WhatsApp's server gave the message. The server looks it up if it is left out.
        pub poll_server_id: Option<i64> = "pollServerId" as Optional set(i64),
        /// The answers, as they stand in the poll.
        pub votes: Vec<String> = "votes" as Required new(Vec<String>),
        /// The name of the session whose account votes.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// What was read.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendSeenRequest: Request {
        /// The chat.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The ids of the messages, on the engines NOWEB and GOWS. If left out, the unread messages of the chat are meant, at
        /// most 30 with a person and 100 in a group; the page names a limit of 7 days as well.
        pub message_ids: Option<Vec<String>> = "messageIds" as Optional set(Vec<String>),
        /// The id of one message; use `messageIds`.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// Who sent the messages, where the chat is a group.
        pub participant: Option<ChatId> = "participant" as Optional set(impl IntoChatId),
        /// The name of the session whose account read them.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A sticker and its chat.
    pub struct SendStickerRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The sticker, as WebP; nothing else is converted to it.
        pub file: File = "file" as Required new(impl Into<File>),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A text and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendTextRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text. Who is mentioned stands in it as `@` and the number, as in `@2132132130`, and in `mentions` too.
        pub text: String = "text" as Required new(impl Into<String>),
        /// The id of the message that is answered, such as `false_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// Who is mentioned, in groups: chat ids such as `2132132130@c.us`, or `all` alone for everybody.
        pub mentions: Option<Vec<String>> = "mentions" as Optional set(Vec<String>),
        /// Whether the first link in the text gets a preview.
        pub link_preview: Option<bool> = "linkPreview" as Optional set(bool),
        /// Whether the preview has a large picture, which the server uploads to WhatsApp first.
        pub link_preview_high_quality: Option<bool> = "linkPreviewHighQuality" as Optional set(bool),
        /// An id for the message, from `getNewMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A video and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendVideoRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The video, as MP4 with H.264 unless `convert` is set.
        pub file: File = "file" as Required new(impl Into<File>),
        /// A text below the video.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// Whether it is sent as a video note, which is round.
        pub as_note: Option<bool> = "asNote" as Optional set(bool),
        /// Whether the server converts the file to what WhatsApp plays.
        pub convert: Option<bool> = "convert" as Optional set(bool),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// Who is mentioned in the caption, in groups: chat ids such as `2132132130@c.us`, or `all` alone for everybody.
        ///
        /// Not documented; seen: In the vendor's description since 2026.
        pub mentions: Option<Vec<String>> = "mentions" as Optional set(Vec<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A voice message and its chat.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SendVoiceRequest: Request {
        /// The chat to send it to.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The recording, as Opus in an OGG container unless `convert` is set.
        pub file: File = "file" as Required new(impl Into<File>),
        /// Whether the server converts the file to what WhatsApp plays.
        pub convert: Option<bool> = "convert" as Optional set(bool),
        /// The id of the message that is answered.
        pub reply_to: Option<String> = "reply_to" as Optional set(impl Into<String>),
        /// The name of the session whose account sends it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A message and the reaction to it.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SetReactionRequest: Request {
        /// The id of the message, such as `false_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`. In channels, the number that
        /// WhatsApp's server gave the message may stand before the short id or in place of it, as in
        /// `false_11111111111@newsletter_100`.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// One emoji; an empty text takes the reaction back.
        pub reaction: String = "reaction" as Required new(impl Into<String>),
        /// The name of the session whose account reacts.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// A message and whether it has a star.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/).
    pub struct SetStarRequest: Request {
        /// The id of the message, such as `false_11111111111@c.us_AAAAAAAAAAAAAAAAAAAA`.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
        /// The chat of the message.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// Whether it gets a star or loses it.
        pub star: bool = "star" as Required new(bool),
        /// The name of the session whose account stars it.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::record! {
    /// Where the account types.
    ///
    /// Documented in [features](https://waha.devlike.pro/docs/how-to/send-messages/features/).
    pub struct TypingRequest: Request {
        /// The chat.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The name of the session whose account types.
        pub session: Option<String> = "session" as Optional,
    }
}

wagate_client::any_answer! {
    /// What `sendSeen` answers, of which the documentation shows nothing.
    pub struct SendSeenAnswer
}

wagate_client::any_answer! {
    /// What `startTyping` answers, of which the documentation shows nothing.
    pub struct StartTypingAnswer
}

wagate_client::any_answer! {
    /// What `stopTyping` answers, of which the documentation shows nothing.
    pub struct StopTypingAnswer
}

wagate_client::any_answer! {
    /// What `setStar` answers, of which the documentation shows nothing.
    pub struct SetStarAnswer
}

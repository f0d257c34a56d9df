// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `sending`.

use wagate_client::{ChatId, IntoChatId};
use super::PreviewSize;

wagate_client::record! {
    /// The preview of a link in the caller's own words.
    ///
    /// Documented in [SendMessage](https://green-api.com/en/docs/api/sending/SendMessage/).
    pub struct CustomPreview: Request {
        /// The heading.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The text below the heading.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
        /// The link that is shown.
        pub link: Option<String> = "link" as Optional set(impl Into<String>),
        /// The address of the picture.
        pub url_file: Option<String> = "urlFile" as Optional set(impl Into<String>),
        /// The picture itself, in Base64.
        pub jpeg_thumbnail: Option<String> = "jpegThumbnail" as Optional set(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// What a chat shows of the account before a file is sent; `recording` is the recording of a voice.
    ///
    /// Documented in [SendFileByUpload](https://green-api.com/en/docs/api/sending/SendFileByUpload/).
    pub enum FileTypingType {
        /// `recording`.
        Recording = "recording",
        /// `typing`.
        Typing = "typing",
    }
}

wagate_client::record! {
    /// Messages of one chat for another one.
    ///
    /// Documented in [ForwardMessages](https://green-api.com/en/docs/api/sending/ForwardMessages/).
    pub struct ForwardMessagesRequest: Request {
        /// The chat that shall receive the messages.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The chat in which the messages are now.
        pub chat_id_from: ChatId = "chatIdFrom" as Required new(impl IntoChatId),
        /// The ids of the messages, at least one.
        pub messages: Vec<String> = "messages" as Required new(Vec<String>),
        /// How long the chat shows that the account is typing before the messages are sent, in milliseconds, from 1000 to
        /// 20000.
        pub typing_time: Option<i64> = "typingTime" as Optional set(i64),
    }
}

wagate_client::record! {
    /// What the new messages are known by that wait for being sent.
    ///
    /// Documented in [ForwardMessages](https://green-api.com/en/docs/api/sending/ForwardMessages/).
    pub struct ForwardedMessages: Default {
        /// The ids of the new messages; they do not tell whether the old ones exist.
        pub messages: Vec<String> = "messages" as LenientList,
    }
}

wagate_client::record! {
    /// What a file is known by that waits for being sent.
    ///
    /// Documented in [SendFileByUpload](https://green-api.com/en/docs/api/sending/SendFileByUpload/).
    pub struct QueuedFile {
        /// The id of the message.
        pub id_message: String = "idMessage" as Success,
        /// The address of the stored file. It is valid for 15 days, and `sendFileByUrl` takes it to send the file again.
        pub url_file: Option<String> = "urlFile" as LenientOptional,
    }
}

wagate_client::record! {
    /// What a message is known by that waits for being sent.
    ///
    /// Documented in [SendMessage](https://green-api.com/en/docs/api/sending/SendMessage/).
    pub struct QueuedMessage {
        /// The id of the message.
        pub id_message: String = "idMessage" as Success,
    }
}

wagate_client::record! {
    /// A simple button.
    ///
    /// Documented in [SendButtons](https://green-api.com/en/docs/api/sending/SendButtons/).
    pub struct SendButton: Request {
        /// The id of the button, such as `1`.
        pub button_id: String = "buttonId" as Required new(impl Into<String>),
        /// The text on the button, up to 25 characters.
        pub button_text: String = "buttonText" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text with simple buttons for a chat.
    ///
    /// Documented in [SendButtons](https://green-api.com/en/docs/api/sending/SendButtons/).
    pub struct SendButtonsRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text, up to 4096 characters.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The line below the text.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// The buttons, up to 3.
        pub buttons: Vec<SendButton> = "buttons" as Required new(Vec<SendButton>),
        /// The id of a message of the same chat that the new one answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A contact with one or more names, `company` or a part of the name of a person.
    ///
    /// Documented in [SendContact](https://green-api.com/en/docs/api/sending/SendContact/).
    pub struct SendContactCard: Request {
        /// The number with country code, without `+`.
        pub phone_contact: i64 = "phoneContact" as LenientRequired new(i64),
        /// The first name.
        pub first_name: Option<String> = "firstName" as Optional set(impl Into<String>),
        /// The middle name.
        pub middle_name: Option<String> = "middleName" as Optional set(impl Into<String>),
        /// The last name.
        pub last_name: Option<String> = "lastName" as Optional set(impl Into<String>),
        /// The company.
        pub company: Option<String> = "company" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// The card of a contact for a chat.
    ///
    /// Documented in [SendContact](https://green-api.com/en/docs/api/sending/SendContact/).
    pub struct SendContactRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The contact.
        pub contact: SendContactCard = "contact" as Required new(impl Into<SendContactCard>),
        /// The id of a message of the same chat that the card answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A file for a chat.
    ///
    /// Documented in [SendFileByUpload](https://green-api.com/en/docs/api/sending/SendFileByUpload/).
    pub struct SendFileByUploadRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The name of the file with its ending; a quotation mark in it is answered with 400.
        pub file_name: Option<String> = "fileName" as Optional set(impl Into<String>),
        /// The text below a picture or video, up to 1024 characters; longer ones are answered with 500.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the file answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
        /// How long the chat shows that the account is typing or recording before the file is sent, in milliseconds, from 1000
        /// to 20000.
        pub typing_time: Option<i64> = "typingTime" as Optional set(i64),
        /// What the chat shows meanwhile; that the account is typing, if left out.
        pub typing_type: Option<FileTypingType> = "typingType" as Optional set(impl Into<FileTypingType>),
    }
}

wagate_client::record! {
    /// A file for a chat, by its address.
    ///
    /// Documented in [SendFileByUrl](https://green-api.com/en/docs/api/sending/SendFileByUrl/).
    pub struct SendFileByUrlRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The address of the file, up to 100 MB; it must lead to the file itself. Notes on the vendor's clients forbid spaces
        /// in it and the characters `~$€%#£?!`.
        pub url_file: String = "urlFile" as Required new(impl Into<String>),
        /// The name of the file with its ending, which decides as what the file is sent; a quotation mark in it is answered
        /// with 400.
        pub file_name: String = "fileName" as Required new(impl Into<String>),
        /// The text below a picture or video, up to 1024 characters; longer ones are answered with 500.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the file answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
        /// How long the chat shows that the account is typing or recording before the file is sent, in milliseconds, from 1000
        /// to 20000.
        pub typing_time: Option<i64> = "typingTime" as Optional set(i64),
        /// What the chat shows meanwhile; that the account is typing, if left out.
        pub typing_type: Option<FileTypingType> = "typingType" as Optional set(impl Into<FileTypingType>),
        /// Earlier editions of the page name it without saying what it does; only true is allowed.
        pub archive_chat: Option<bool> = "archiveChat" as Optional set(bool),
    }
}

wagate_client::record! {
    /// A button that copies a text, calls a number, opens a link or sends an answer.
    ///
    /// Documented in [SendInteractiveButtons](https://green-api.com/en/docs/api/sending/SendInteractiveButtons/).
    pub struct SendInteractiveButton: Request {
        /// What the button does.
        pub type_: SendInteractiveButtonType = "type" as Required new(impl Into<SendInteractiveButtonType>),
        /// The id of the button, such as `1`.
        pub button_id: String = "buttonId" as Required new(impl Into<String>),
        /// The text on the button, up to 25 characters.
        pub button_text: String = "buttonText" as Required new(impl Into<String>),
        /// The text to copy; mandatory with the type `copy`.
        pub copy_code: Option<String> = "copyCode" as Optional set(impl Into<String>),
        /// The number to call, such as `79001234567`; mandatory with the type `call`.
        pub phone_number: Option<String> = "phoneNumber" as Optional set(impl Into<String>),
        /// The link to open; mandatory with the type `url`.
        pub url: Option<String> = "url" as Optional set(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// What a button does.
    ///
    /// Documented in [SendInteractiveButtons](https://green-api.com/en/docs/api/sending/SendInteractiveButtons/).
    pub enum SendInteractiveButtonType {
        /// `copy`.
        Copy = "copy",
        /// `call`.
        Call = "call",
        /// `url`.
        Url = "url",
        /// `reply`. Not documented; seen: Sent by the vendor's own chat program, beside buttons of the other types.
        Reply = "reply",
    }
}

wagate_client::record! {
    /// A text with answers as buttons for a chat.
    ///
    /// Documented in
    /// [SendInteractiveButtonsReply](https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply/).
    pub struct SendInteractiveButtonsReplyRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The heading.
        pub header: Option<String> = "header" as Optional set(impl Into<String>),
        /// The text.
        pub body: String = "body" as Required new(impl Into<String>),
        /// The line below the text.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// The buttons, 1 to 3.
        pub buttons: Vec<SendReplyButton> = "buttons" as Required new(Vec<SendReplyButton>),
    }
}

wagate_client::record! {
    /// A text with buttons for a chat.
    ///
    /// Documented in [SendInteractiveButtons](https://green-api.com/en/docs/api/sending/SendInteractiveButtons/).
    pub struct SendInteractiveButtonsRequest: Request {
        /// The chat with a person, such as `79876543210@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The heading.
        pub header: Option<String> = "header" as Optional set(impl Into<String>),
        /// The text, up to 20000 characters.
        pub body: String = "body" as Required new(impl Into<String>),
        /// The line below the text.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// The buttons, 1 to 3.
        pub buttons: Vec<SendInteractiveButton> = "buttons" as Required new(Vec<SendInteractiveButton>),
    }
}

wagate_client::record! {
    /// A link for a chat.
    ///
    /// Documented in [SendLink](https://green-api.com/en/docs/api/sending/SendLink/).
    pub struct SendLinkRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The link.
        pub url_link: String = "urlLink" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the link answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text with a list to choose from, for a chat.
    ///
    /// Documented in [SendListMessage](https://green-api.com/en/docs/api/sending/SendListMessage/).
    pub struct SendListMessageRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text, up to 4096 characters.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The heading.
        pub title: Option<String> = "title" as Optional set(impl Into<String>),
        /// The line below the text.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// The text on the button that opens the list.
        pub button_text: String = "buttonText" as Required new(impl Into<String>),
        /// The sections of the list; all together, they have 3 to 10 rows.
        pub sections: Vec<SendListSection> = "sections" as Required new(Vec<SendListSection>),
        /// The id of a message of the same chat that the new one answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A row of a list.
    ///
    /// Documented in [SendListMessage](https://green-api.com/en/docs/api/sending/SendListMessage/).
    pub struct SendListRow: Request {
        /// The text of the row, up to 24 characters.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The id of the row, such as `option1`.
        pub row_id: String = "rowId" as Required new(impl Into<String>),
        /// A further text; only the vendor's clients have it.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A section of a list.
    ///
    /// Documented in [SendListMessage](https://green-api.com/en/docs/api/sending/SendListMessage/).
    pub struct SendListSection: Request {
        /// The heading of the section.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The rows of the section.
        pub rows: Vec<SendListRow> = "rows" as Required new(Vec<SendListRow>),
    }
}

wagate_client::record! {
    /// A place for a chat.
    ///
    /// Documented in [SendLocation](https://green-api.com/en/docs/api/sending/SendLocation/).
    pub struct SendLocationRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The name of the place.
        pub name_location: Option<String> = "nameLocation" as Optional set(impl Into<String>),
        /// The address of the place.
        pub address: Option<String> = "address" as Optional set(impl Into<String>),
        /// The latitude in degrees, such as 12.3456789.
        pub latitude: f64 = "latitude" as Required new(f64),
        /// The longitude in degrees, such as 10.1112131.
        pub longitude: f64 = "longitude" as Required new(f64),
        /// The id of a message of the same chat that the place answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text for a chat.
    ///
    /// Documented in [SendMessage](https://green-api.com/en/docs/api/sending/SendMessage/).
    pub struct SendMessageRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text, up to 20000 characters, in UTF-8 without a byte order mark; emoji are allowed.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
        /// Whether a link in the text is shown with a preview; so it is if left out.
        pub link_preview: Option<bool> = "linkPreview" as Optional set(bool),
        /// How big the preview is.
        pub type_preview: Option<PreviewSize> = "typePreview" as Optional set(impl Into<PreviewSize>),
        /// What the preview shows, in place of what the linked page says of itself.
        pub custom_preview: Option<CustomPreview> = "customPreview" as Optional set(impl Into<CustomPreview>),
        /// How long the chat shows that the account is typing before the message is sent, in milliseconds, from 1000 to 20000.
        pub typing_time: Option<i64> = "typingTime" as Optional set(i64),
        /// Earlier editions of the page name it without saying what it does; only true is allowed.
        pub archive_chat: Option<bool> = "archiveChat" as Optional set(bool),
    }
}

wagate_client::record! {
    /// An answer to choose from.
    ///
    /// Documented in [SendPoll](https://green-api.com/en/docs/api/sending/SendPoll/).
    pub struct SendPollOption: Request {
        /// The answer, up to 100 characters.
        pub option_name: String = "optionName" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A poll for a chat.
    ///
    /// Documented in [SendPoll](https://green-api.com/en/docs/api/sending/SendPoll/).
    pub struct SendPollRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The question, up to 255 characters.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The answers to choose from, 2 to 12; no two may be the same.
        pub options: Vec<SendPollOption> = "options" as Required new(Vec<SendPollOption>),
        /// Whether a voter may choose several answers; only one if left out.
        pub multiple_answers: Option<bool> = "multipleAnswers" as Optional set(bool),
        /// The id of a message of the same chat that the poll answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button that sends its text to the chat.
    ///
    /// Documented in
    /// [SendInteractiveButtonsReply](https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply/).
    pub struct SendReplyButton: Request {
        /// The id of the button, such as `1`.
        pub button_id: String = "buttonId" as Required new(impl Into<String>),
        /// The text on the button, up to 25 characters.
        pub button_text: String = "buttonText" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button; exactly one of `urlButton`, `callButton` and `quickReplyButton` says what it does.
    ///
    /// Documented in [SendTemplateButtons](https://green-api.com/en/docs/api/sending/SendTemplateButtons/).
    pub struct SendTemplateButton: Request {
        /// The number of the button; the first one has 1 in the example.
        pub index: i64 = "index" as Required new(i64),
        /// The button opens a link.
        pub url_button: Option<SendTemplateUrlButton> = "urlButton" as Optional set(impl Into<SendTemplateUrlButton>),
        /// The button calls a number.
        pub call_button: Option<SendTemplateCallButton> = "callButton" as Optional set(impl Into<SendTemplateCallButton>),
        /// The button answers.
        pub quick_reply_button: Option<SendTemplateQuickReplyButton> = "quickReplyButton" as Optional set(impl Into<SendTemplateQuickReplyButton>),
    }
}

wagate_client::record! {
    /// A text with buttons that link, call or answer, for a chat.
    ///
    /// Documented in [SendTemplateButtons](https://green-api.com/en/docs/api/sending/SendTemplateButtons/).
    pub struct SendTemplateButtonsRequest: Request {
        /// The chat, an id which ends in `@c.us`, `@g.us` or `@lid`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The line below the text.
        pub footer: Option<String> = "footer" as Optional set(impl Into<String>),
        /// The buttons. Those with links and with numbers go together; those with answers cannot stand beside them.
        pub template_buttons: Vec<SendTemplateButton> = "templateButtons" as Required new(Vec<SendTemplateButton>),
        /// The id of a message of the same chat that the new one answers.
        pub quoted_message_id: Option<String> = "quotedMessageId" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button that calls a number.
    ///
    /// Documented in [SendTemplateButtons](https://green-api.com/en/docs/api/sending/SendTemplateButtons/).
    pub struct SendTemplateCallButton: Request {
        /// The text on the button.
        pub display_text: String = "displayText" as Required new(impl Into<String>),
        /// The number with country code, such as `11001234567`.
        pub phone_number: String = "phoneNumber" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button that answers with its text.
    ///
    /// Documented in [SendTemplateButtons](https://green-api.com/en/docs/api/sending/SendTemplateButtons/).
    pub struct SendTemplateQuickReplyButton: Request {
        /// The text on the button.
        pub display_text: String = "displayText" as Required new(impl Into<String>),
        /// The id of the button, such as `plain-button-1`.
        pub id: String = "id" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button that opens a link.
    ///
    /// Documented in [SendTemplateButtons](https://green-api.com/en/docs/api/sending/SendTemplateButtons/).
    pub struct SendTemplateUrlButton: Request {
        /// The text on the button.
        pub display_text: String = "displayText" as Required new(impl Into<String>),
        /// The link.
        pub url: String = "url" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Where a file was stored.
    ///
    /// Documented in [UploadFile](https://green-api.com/en/docs/api/sending/UploadFile/).
    pub struct UploadedFile: Default {
        /// The address of the stored file. It is valid for 15 days, and `sendFileByUrl` takes it.
        pub url_file: Option<String> = "urlFile" as LenientOptional,
    }
}

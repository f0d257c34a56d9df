// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `messages`.

wagate_client::record! {
    /// Buttons to answer with.
    ///
    /// Documented in [send-button-list](https://plug-chat-docs.vercel.app/message/send-button-list).
    pub struct ButtonList: Request {
        /// The buttons.
        pub buttons: Vec<ReplyButton> = "buttons" as Required new(Vec<ReplyButton>),
    }
}

wagate_client::record! {
    /// One thing of a list that can be chosen.
    ///
    /// Documented in [send-option-list](https://plug-chat-docs.vercel.app/message/send-option-list).
    pub struct ListOption: Request {
        /// What the choice is told by.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// What stands in the list.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The small text below it.
        pub description: String = "description" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A list to choose from.
    ///
    /// Documented in [send-option-list](https://plug-chat-docs.vercel.app/message/send-option-list).
    pub struct OptionList: Request {
        /// The heading of the list.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The text on the button that opens the list.
        pub button_label: String = "buttonLabel" as Required new(impl Into<String>),
        /// What can be chosen.
        pub options: Vec<ListOption> = "options" as Required new(Vec<ListOption>),
    }
}

wagate_client::record! {
    /// A message that was read.
    ///
    /// Documented in [read-message](https://plug-chat-docs.vercel.app/message/read-message).
    pub struct ReadMessageRequest: Request {
        /// The chat of the message: the number of a person with country code, digits only; or the id of a group.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The id of the message.
        pub message_id: String = "messageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A button to answer with.
    ///
    /// Documented in [send-button-list](https://plug-chat-docs.vercel.app/message/send-button-list).
    pub struct ReplyButton: Request {
        /// What the button is told by when it is pressed.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
        /// The text on the button, which becomes the answer.
        pub label: String = "label" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A recording for a chat.
    ///
    /// Documented in [send-message-audio](https://plug-chat-docs.vercel.app/message/send-message-audio).
    pub struct SendAudioRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Its address, or the recording itself in Base64.
        pub audio: String = "audio" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A text with buttons to answer with.
    ///
    /// Documented in [send-button-list](https://plug-chat-docs.vercel.app/message/send-button-list).
    pub struct SendButtonListRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The buttons.
        pub button_list: ButtonList = "buttonList" as Required new(impl Into<ButtonList>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A contact for a chat.
    ///
    /// Documented in [send-message-contact](https://plug-chat-docs.vercel.app/message/send-message-contact).
    pub struct SendContactRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The name of the contact.
        pub contact_name: String = "contactName" as Required new(impl Into<String>),
        /// The number of the contact, digits only with country code.
        pub contact_phone: String = "contactPhone" as Required new(impl Into<String>),
        /// A few words about the contact, which WhatsApp Web does not show.
        pub contact_business_description: Option<String> = "contactBusinessDescription" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A file for a chat.
    ///
    /// Documented in [send-message-document](https://plug-chat-docs.vercel.app/message/send-message-document).
    pub struct SendDocumentRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Its address, or the file itself in Base64.
        pub document: String = "document" as Required new(impl Into<String>),
        /// The name that it is shown with.
        pub file_name: Option<String> = "fileName" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A picture for a chat.
    ///
    /// Documented in [send-message-image](https://plug-chat-docs.vercel.app/message/send-message-image).
    pub struct SendImageRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Its address, or the picture itself in Base64 after `data:image/png;base64,`.
        pub image: String = "image" as Required new(impl Into<String>),
        /// The text below it.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A link with a preview for a chat.
    ///
    /// Documented in [send-message-link](https://plug-chat-docs.vercel.app/message/send-message-link).
    pub struct SendLinkRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text; it must end with the value of `linkUrl`.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The address of the picture of the preview.
        pub image: String = "image" as Required new(impl Into<String>),
        /// The address that the link leads to.
        pub link_url: String = "linkUrl" as Required new(impl Into<String>),
        /// The heading of the preview.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The text of the preview.
        pub link_description: String = "linkDescription" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A place for a chat.
    ///
    /// Documented in [send-message-location](https://plug-chat-docs.vercel.app/message/send-message-location).
    pub struct SendLocationRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The name of the place.
        pub title: String = "title" as Required new(impl Into<String>),
        /// The address: street, number, quarter, town, state and postal code, with commas between them.
        pub address: String = "address" as Required new(impl Into<String>),
        /// The latitude in degrees, as a decimal number in a text.
        pub latitude: String = "latitude" as Required new(impl Into<String>),
        /// The longitude in degrees, as a decimal number in a text.
        pub longitude: String = "longitude" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A text with a list to choose from.
    ///
    /// Documented in [send-option-list](https://plug-chat-docs.vercel.app/message/send-option-list).
    pub struct SendOptionListRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The list.
        pub option_list: OptionList = "optionList" as Required new(impl Into<OptionList>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A sticker for a chat.
    ///
    /// Documented in [send-message-sticker](https://plug-chat-docs.vercel.app/message/send-message-sticker).
    pub struct SendStickerRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Its address, or the sticker itself in Base64 after `data:image/png;base64,`.
        pub sticker: String = "sticker" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A text for a chat.
    ///
    /// Documented in [send-message-text](https://plug-chat-docs.vercel.app/message/send-message-text).
    pub struct SendTextRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text. `*bold*`, `_italic_` and `~struck~` format it; a line ends with `\n`, `\r` or both.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::record! {
    /// A video for a chat.
    ///
    /// Documented in [send-message-video](https://plug-chat-docs.vercel.app/message/send-message-video).
    pub struct SendVideoRequest: Request {
        /// The chat: the number of a person with country code, digits only; or the id of a group or a broadcast list.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Its address, or the video itself in Base64.
        pub video: String = "video" as Required new(impl Into<String>),
        /// The id of a message of the same chat that the new one answers.
        pub message_id: Option<String> = "messageId" as Optional set(impl Into<String>),
        /// How many seconds the service waits before the next message, from 1 to 15; between 1 and 3 if left out.
        pub delay_message: Option<i64> = "delayMessage" as Optional set(i64),
    }
}

wagate_client::any_answer! {
    /// What `readMessage` answers, of which the documentation shows nothing.
    pub struct ReadMessageAnswer
}

wagate_client::any_answer! {
    /// What `deleteMessage` answers, of which the documentation shows nothing.
    pub struct DeleteMessageAnswer
}

// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Messages that are put into the queue for sending.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Messages that are put into the queue for sending.
///
/// Reached by [`Client::messages`](crate::Client::messages).
#[derive(Debug, Clone)]
pub struct Messages(pub(crate) Core);

impl Messages {
    /// Sends a text.
    ///
    /// It can reply to a message. The result means that it is queued; the webhook `DeliveryCallback` tells that it was
    /// sent.
    ///
    /// `POST /api/whatsapp/send-text`. Never sent twice.
    ///
    /// Documented in [send-message-text](https://plug-chat-docs.vercel.app/message/send-message-text),
    /// [reply-message](https://plug-chat-docs.vercel.app/message/reply-message),
    /// [introduction](https://plug-chat-docs.vercel.app/message/introduction),
    /// [send-message-catalog](https://plug-chat-docs.vercel.app/message/send-message-catalog),
    /// [send-message-product](https://plug-chat-docs.vercel.app/message/send-message-product),
    /// [introduction](https://plug-chat-docs.vercel.app/broadcast/introduction).
    ///
    /// - `body`: The text and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_text(&self, body: types::SendTextRequest) -> SendText {
        SendText(Unsent::new(&self.0, &SEND_TEXT).json(&body))
    }

    /// Sends a picture.
    ///
    /// The result means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-image`. Never sent twice.
    ///
    /// Documented in [send-message-image](https://plug-chat-docs.vercel.app/message/send-message-image).
    ///
    /// - `body`: The picture and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_image(&self, body: types::SendImageRequest) -> SendImage {
        SendImage(Unsent::new(&self.0, &SEND_IMAGE).json(&body))
    }

    /// Sends a recording.
    ///
    /// The result means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-audio`. Never sent twice.
    ///
    /// Documented in [send-message-audio](https://plug-chat-docs.vercel.app/message/send-message-audio).
    ///
    /// - `body`: The recording and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_audio(&self, body: types::SendAudioRequest) -> SendAudio {
        SendAudio(Unsent::new(&self.0, &SEND_AUDIO).json(&body))
    }

    /// Sends a video.
    ///
    /// The result means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-video`. Never sent twice.
    ///
    /// Documented in [send-message-video](https://plug-chat-docs.vercel.app/message/send-message-video).
    ///
    /// - `body`: The video and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_video(&self, body: types::SendVideoRequest) -> SendVideo {
        SendVideo(Unsent::new(&self.0, &SEND_VIDEO).json(&body))
    }

    /// Sends a sticker.
    ///
    /// The result means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-sticker`. Never sent twice.
    ///
    /// Documented in [send-message-sticker](https://plug-chat-docs.vercel.app/message/send-message-sticker).
    ///
    /// - `body`: The sticker and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_sticker(&self, body: types::SendStickerRequest) -> SendSticker {
        SendSticker(Unsent::new(&self.0, &SEND_STICKER).json(&body))
    }

    /// Sends a file.
    ///
    /// The result means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-document/{extension}`. Never sent twice.
    ///
    /// Documented in [send-message-document](https://plug-chat-docs.vercel.app/message/send-message-document).
    ///
    /// - `extension`: The extension of the file, without a dot.
    /// - `body`: The file and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_document(
        &self,
        extension: &str,
        body: types::SendDocumentRequest,
    ) -> SendDocument {
        SendDocument(
            Unsent::new(&self.0, &SEND_DOCUMENT).path("extension", extension).json(&body),
        )
    }

    /// Sends a link with a preview.
    ///
    /// The link can be followed only by those who have the account in their contacts, or wrote to it first. The result
    /// means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-link`. Never sent twice.
    ///
    /// Documented in [send-message-link](https://plug-chat-docs.vercel.app/message/send-message-link).
    ///
    /// - `body`: The link and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_link(&self, body: types::SendLinkRequest) -> SendLink {
        SendLink(Unsent::new(&self.0, &SEND_LINK).json(&body))
    }

    /// Sends a place.
    ///
    /// The result means that it is queued; the webhook `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-location`. Never sent twice.
    ///
    /// Documented in [send-message-location](https://plug-chat-docs.vercel.app/message/send-message-location).
    ///
    /// - `body`: The place and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_location(&self, body: types::SendLocationRequest) -> SendLocation {
        SendLocation(Unsent::new(&self.0, &SEND_LOCATION).json(&body))
    }

    /// Sends a contact.
    ///
    /// It need not be among the contacts of the account. The result means that it is queued; the webhook
    /// `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-contact`. Never sent twice.
    ///
    /// Documented in [send-message-contact](https://plug-chat-docs.vercel.app/message/send-message-contact).
    ///
    /// - `body`: The contact and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_contact(&self, body: types::SendContactRequest) -> SendContact {
        SendContact(Unsent::new(&self.0, &SEND_CONTACT).json(&body))
    }

    /// Sends a text with buttons to answer with.
    ///
    /// What is on a button becomes the answer. The result means that it is queued; the webhook `DeliveryCallback` tells
    /// that it was sent.
    ///
    /// `POST /api/whatsapp/send-button-list`. Never sent twice.
    ///
    /// Documented in [send-button-list](https://plug-chat-docs.vercel.app/message/send-button-list).
    ///
    /// - `body`: The text, the buttons and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_button_list(
        &self,
        body: types::SendButtonListRequest,
    ) -> SendButtonList {
        SendButtonList(Unsent::new(&self.0, &SEND_BUTTON_LIST).json(&body))
    }

    /// Sends a text with a list to choose from.
    ///
    /// Only accounts that are no business accounts can send it. The result means that it is queued; the webhook
    /// `DeliveryCallback` tells that it was sent.
    ///
    /// `POST /api/whatsapp/send-option-list`. Never sent twice.
    ///
    /// Documented in [send-option-list](https://plug-chat-docs.vercel.app/message/send-option-list).
    ///
    /// - `body`: The text, the list and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_option_list(
        &self,
        body: types::SendOptionListRequest,
    ) -> SendOptionList {
        SendOptionList(Unsent::new(&self.0, &SEND_OPTION_LIST).json(&body))
    }

    /// Marks a message as read.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/whatsapp/read-message`. Never sent twice.
    ///
    /// Documented in [read-message](https://plug-chat-docs.vercel.app/message/read-message).
    ///
    /// - `body`: The message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn read_message(&self, body: types::ReadMessageRequest) -> ReadMessage {
        ReadMessage(Unsent::new(&self.0, &READ_MESSAGE).json(&body))
    }

    /// Deletes a message.
    ///
    /// It may be one that the account sent, or one that it received.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/whatsapp/messages`. Never sent twice.
    ///
    /// Documented in [delete-message](https://plug-chat-docs.vercel.app/message/delete-message).
    ///
    /// - `message_id`: The id of the message: from the answer to sending it, or from the webhook that told of it.
    /// - `phone`: The chat of the message: the number of a person with country code, digits only; or the id of a group.
    /// - `owner`: Whether the account sent the message; false for one that it received.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_message(
        &self,
        message_id: &str,
        phone: &str,
        owner: bool,
    ) -> DeleteMessage {
        DeleteMessage(
            Unsent::new(&self.0, &DELETE_MESSAGE)
                .query("messageId", message_id)
                .query("phone", phone)
                .query("owner", owner),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Messages::send_text`].
    pub struct SendText -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_image`].
    pub struct SendImage -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_audio`].
    pub struct SendAudio -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_video`].
    pub struct SendVideo -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_sticker`].
    pub struct SendSticker -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_document`].
    pub struct SendDocument -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_link`].
    pub struct SendLink -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_location`].
    pub struct SendLocation -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_contact`].
    pub struct SendContact -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_button_list`].
    pub struct SendButtonList -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_option_list`].
    pub struct SendOptionList -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::read_message`].
    pub struct ReadMessage -> types::ReadMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Messages::delete_message`].
    pub struct DeleteMessage -> types::DeleteMessageAnswer as value
}

pub(crate) static SEND_TEXT: Operation<'static> = API
    .post("sendText", "/api/whatsapp/send-text")
    .failures(&[&["error"]]);

pub(crate) static SEND_IMAGE: Operation<'static> = API
    .post("sendImage", "/api/whatsapp/send-image")
    .failures(&[&["error"]]);

pub(crate) static SEND_AUDIO: Operation<'static> = API
    .post("sendAudio", "/api/whatsapp/send-audio")
    .failures(&[&["error"]]);

pub(crate) static SEND_VIDEO: Operation<'static> = API
    .post("sendVideo", "/api/whatsapp/send-video")
    .failures(&[&["error"]]);

pub(crate) static SEND_STICKER: Operation<'static> = API
    .post("sendSticker", "/api/whatsapp/send-sticker")
    .failures(&[&["error"]]);

pub(crate) static SEND_DOCUMENT: Operation<'static> = API
    .post("sendDocument", "/api/whatsapp/send-document/{extension}")
    .failures(&[&["error"]]);

pub(crate) static SEND_LINK: Operation<'static> = API
    .post("sendLink", "/api/whatsapp/send-link")
    .failures(&[&["error"]]);

pub(crate) static SEND_LOCATION: Operation<'static> = API
    .post("sendLocation", "/api/whatsapp/send-location")
    .failures(&[&["error"]]);

pub(crate) static SEND_CONTACT: Operation<'static> = API
    .post("sendContact", "/api/whatsapp/send-contact")
    .failures(&[&["error"]]);

pub(crate) static SEND_BUTTON_LIST: Operation<'static> = API
    .post("sendButtonList", "/api/whatsapp/send-button-list")
    .failures(&[&["error"]]);

pub(crate) static SEND_OPTION_LIST: Operation<'static> = API
    .post("sendOptionList", "/api/whatsapp/send-option-list")
    .failures(&[&["error"]]);

pub(crate) static READ_MESSAGE: Operation<'static> = API
    .post("readMessage", "/api/whatsapp/read-message");

pub(crate) static DELETE_MESSAGE: Operation<'static> = API
    .delete("deleteMessage", "/api/whatsapp/messages");
